"""What is used of AWS for a mail, an inbox, a session of the page, and for doing nothing.

The calls and the table's units come from docs/operating.md, where a test holds them to the code;
what the page asks for is held by tests/browser/test_page_requests.py, and what the template has by
tests/infra/test_costs.py.
"""

from collections.abc import Mapping

from scripts.costs.asked import Asked, asked
from scripts.costs.prices import Usage, total

MINUTES_A_MONTH = 60 * 24 * 30
GIGABYTE = 10**9

MAIL_BYTES = 50_000
MAILS_AN_INBOX = 3
MAILS_A_SESSION = 1.5
SESSION_MINUTES = 10
WAIT_SECONDS = 5

# Megabytes, as the template gives them.
MEMORY_MB = {"ingest": 512, "api": 512, "push": 256, "sweep": 1_769}
# Seconds, guessed until an account has measured them (the dashboard shows them): some 100 ms of
# waiting for six calls of AWS and 10 ms of a whole processor for a mail, 10 and 5 ms for a request.
SECONDS = {"ingest": 0.13, "api": 0.025, "push": 0.03, "sweep": 0.15}
# Bytes in the log for a run that goes well, of which Lambda itself writes nothing.
LOG_BYTES = {"ingest": 1_000, "api": 0, "push": 0, "sweep": 1_000}
ANSWER_BYTES = 2_000

# A first visit loads the whole page; later ones find what is named by its content in the browser.
# What is not is asked for anew, of S3 too. The manifest and its icon are the browser's own wish.
PAGE_FILES, PAGE_FILES_ANEW = 7, 3
MANIFEST_FILES = 2
PAGE_BYTES = 70_000
READING = (
    "read a mail",
    "mark a mail as seen",
    "get a ticket for a mail's HTML",
    "show a mail's HTML",
)

# Lambda looks into a queue with five pollers, each for 20 s, whether anything comes or not
# (docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html).
IDLE_LOOKS_A_MONTH = 5 * 3 * MINUTES_A_MONTH
ALARMS, DASHBOARDS, SECRETS = 11, 1, 2
# What is counted by the sweep alone, and by ingest in hours when mail comes.
METRICS_OF_THE_SWEEP, METRICS_OF_MAIL = 3, 7

# What a call is charged as. The table's calls are charged by their units.
CHARGED = {
    "PutObject": "S3: PUT, POST and LIST",
    "ListObjectsV2": "S3: PUT, POST and LIST",
    "GetObject": "S3: GET",
    "DeleteObjects": "S3: DELETE",
    "PostToConnection": "API Gateway: WebSocket messages",
}

Lines = Mapping[str, Usage]
"""Usage by what it is for, in words."""


def of_calls(done: Asked) -> Usage:
    """What AWS meters of the calls."""
    calls = total(
        Usage({CHARGED[name]: number}) for name, number in done.calls.items() if name in CHARGED
    )
    units = {"DynamoDB: read units": done.reads, "DynamoDB: write units": done.writes}
    return calls + Usage(units)


def of_run(function: str) -> Usage:
    """What AWS meters of one run of a function."""
    return Usage(
        {
            "Lambda: requests": 1,
            "Lambda: GB-seconds on arm64": SECONDS[function] * MEMORY_MB[function] / 1_024,
            "CloudWatch: GB of logs": LOG_BYTES[function] / GIGABYTE,
        }
    )


def at_the_edge() -> Usage:
    """An answer of the API that the edge may have kept, as it has but for one in minutes."""
    return Usage({"CloudFront: HTTPS requests": 1, "CloudFront: GB sent": ANSWER_BYTES / GIGABYTE})


def of_request(done: str) -> Usage:
    """One request of the API, from the edge to the table and back."""
    gateway = Usage({"API Gateway: HTTP requests": 1})
    return at_the_edge() + gateway + of_run("api") + of_calls(asked()[done])


def purge_of_an_inbox() -> Usage:
    """What a sweep has to do more for an inbox that is due, its mails apart."""
    idle, due = "sweep when nothing is due", "sweep when an empty inbox is due"
    return of_calls(asked()[due]) - of_calls(asked()[idle])


def purge_of_a_mail() -> Usage:
    """What a sweep has to do more for each mail of such an inbox."""
    empty, full = "sweep when an empty inbox is due", "sweep when an inbox of three mails is due"
    return (of_calls(asked()[full]) - of_calls(asked()[empty])) * (1 / 3)


def floor() -> Lines:
    """What a mail costs whatever is done with it."""
    return {
        "SES receives it": Usage(
            {
                "SES: mails received": 1,
                "SES: whole chunks of 256 KB received": MAIL_BYTES // (256 * 1_024),
            }
        ),
        "SES stores it in S3": Usage({"S3: PUT, POST and LIST": 1}),
    }


def mail() -> Lines:
    """What Mayfly adds to that, from the notification to the deletion."""
    delivered = of_calls(asked()["deliver a mail to an inbox"])
    stored = Usage({m: n for m, n in delivered.by_meter.items() if m.startswith("S3")})
    lying = MAIL_BYTES / GIGABYTE * 60 / MINUTES_A_MONTH
    return {
        "topic and queue bring it": Usage({"SNS: messages": 1, "SQS: requests": 3}),
        "ingest runs": of_run("ingest"),
        "it is read from S3, and stored sealed": stored,
        "the table lists it": delivered - stored,
        "it lies there for an hour": Usage({"S3: GB-months": lying}),
        "the sweep deletes it": purge_of_a_mail(),
        "the sweep ends its inbox, one for three mails": purge_of_an_inbox() * (1 / MAILS_AN_INBOX),
    }


def rest() -> Lines:
    """A month in which nothing happens."""
    sweep = of_calls(asked()["sweep when nothing is due"]) + of_run("sweep")
    minute = sweep + Usage({"EventBridge Scheduler: invocations": 1})
    return {
        "the sweep looks, each minute": minute * MINUTES_A_MONTH,
        "Lambda looks into the queue": Usage({"SQS: requests": IDLE_LOOKS_A_MONTH}),
        "alarms": Usage({"CloudWatch: alarms": ALARMS}),
        "what the sweep counts": Usage({"CloudWatch: metrics of our own": METRICS_OF_THE_SWEEP}),
        "the dashboard": Usage({"CloudWatch: dashboards": DASHBOARDS}),
        "secrets": Usage({"Secrets Manager: secrets": SECRETS}),
    }


def month(mails: int) -> Lines:
    """A month of so many mails: theirs, and that of rest."""
    counted = Usage({"CloudWatch: metrics of our own": METRICS_OF_MAIL})
    return {
        **{name: usage * mails for name, usage in mail().items()},
        "what ingest counts": counted,
        **rest(),
    }


def first_visit() -> Usage:
    """The page's files. Those that are named by their content the edge has."""
    return Usage(
        {
            "CloudFront: HTTPS requests": PAGE_FILES + MANIFEST_FILES,
            "CloudFront: GB sent": PAGE_BYTES / GIGABYTE,
            "S3: GET": PAGE_FILES_ANEW + MANIFEST_FILES,
        }
    )


def session() -> Lines:
    """Ten minutes of the page, in which mail comes and is read."""
    return {
        "a first visit loads the page": first_visit(),
        "it asks what the service offers, and for an inbox": at_the_edge()
        + of_request("make an inbox"),
        "it listens": listening(),
        "it looks, as it begins to listen": of_request("list an inbox in which nothing has come"),
        "mail is hinted at and listed": (
            Usage({"API Gateway: WebSocket messages": 1}) + of_request("list three mails")
        )
        * MAILS_A_SESSION,
        "mail is read": total(map(of_request, READING)) * MAILS_A_SESSION,
        "the inbox ends": purge_of_an_inbox() + purge_of_a_mail() * MAILS_A_SESSION,
    }


def a_test() -> Lines:
    """A test of somebody's that waits for the code in a sign-up mail."""
    return {
        "the inbox is made": of_request("make an inbox"),
        "the code is waited for, and found": waiting(WAIT_SECONDS),
        "the inbox and its mail end": purge_of_an_inbox() + purge_of_a_mail(),
    }


def waiting(seconds: float) -> Usage:
    """A request that is held so long: its function runs all the while, and looks again."""
    held = {"Lambda: GB-seconds on arm64": seconds * MEMORY_MB["api"] / 1_024}
    looks = of_calls(asked()["wait two seconds for nothing"]) * (seconds / 2)
    return of_request("list three mails") + Usage(held) + looks


def listening() -> Usage:
    """A socket, from the beginning to the end."""
    meters = {
        "CloudFront: HTTPS requests": 1,
        "API Gateway: connection minutes": SESSION_MINUTES,
    }
    begin, end = (
        of_run("push") + of_calls(asked()[done]) for done in ("begin to listen", "stop listening")
    )
    return Usage(meters) + begin + end
