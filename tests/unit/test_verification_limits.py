"""The finder takes any mail: it never raises, and no mail takes it long."""

import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import MAX_HTML, MAX_SUBJECT, find
from mayfly.core.verification.page import MAX_TAGS
from mayfly.core.verification.reading import MAX_LINK_TEXT, MAX_TEXT

FUNCTIONS = Path(__file__).parents[2] / "functions"
CODE = "Your login code is 481516, for a minute."
LINK = "https://acme.example/verify?t=Xk29fjQpLw8ZbTn4Rv"

ANY_TEXT = st.text(alphabet=st.characters())
PIECES = st.sampled_from(
    [
        *"<>/=\"'&#;:.,-_()[]{}@%$ \n\t",
        *("<a href='https://x.example/v?t=aB3dE5gH7'>", "</a>", "<b>", "<table>", "<td>", "</td>"),
        *("<blockquote type=cite>", "<style>", "<script>", "<!--", "<input value='4815'>"),
        *("https://x.example/v?code=481516", "code", "Your login code is", "481516", "4 8 1 5"),
        *("验证码", "인증번호", "رمز", "קוד", "कोड", "parola", "confirm", "%", "14:30", "\u0300"),
        *("Subject: old", "> ", "@x.example #481516", "\ud800", "\0", "\u202e"),
    ]
)
MARKUP = st.lists(PIECES, max_size=60).map("".join)


@settings(max_examples=200, deadline=None)
@given(subject=ANY_TEXT, text=ANY_TEXT, html=st.none() | ANY_TEXT)
def test_any_text_is_taken(subject: str, text: str, html: str | None) -> None:
    find(Mail(subject=subject, sender=Mailbox(name=subject), text=text, html=html))


@settings(max_examples=300, deadline=None)
@given(subject=MARKUP, text=MARKUP, html=MARKUP)
def test_any_mixture_of_what_mails_are_made_of_is_taken(subject: str, text: str, html: str) -> None:
    found = find(Mail(subject=subject, sender=Mailbox(), text=text, html=html))

    assert found.code == (found.codes[0].value if found.codes else None)
    assert found.link is None or any(link.url == found.link for link in found.links)


# Each is made to take long if anything here took more than its share of time: with the square of
# what is repeated, most of them would take minutes.
HOSTILE = """
import sys
from mayfly.core.message import Mail, Mailbox
from mayfly.core.verification import find

anchor = "<a href='https://x.example/verify?t=aB3dE5gH7'>Verify</a>"
action = '{"@type": "ConfirmAction", "name": "verify", "url": "https://x.example/1"},'
script = '<script type="application/ld+json">[' + action * 500 + '0]</script>'
texts = [
    "1" * 1_000_000, "123456 " * 150_000, "123456\\n" * 150_000, "1 " * 500_000, "A B " * 250_000,
    "code " * 200_000, "code: " * 200_000, "login code 123456 " * 60_000, "abc-" * 250_000,
    "\\u9a8c\\u8bc1\\u7801" * 300_000, "\\u0648\\u0627\\u0644\\u0631\\u0645\\u0632 " * 150_000,
    "a@" * 500_000, "a." * 500_000, ". " * 500_000, "> " * 500_000, " " * 1_000_000,
    "a" + "\\u0300\\u0316" * 500_000, "https://a.b/c?token=aB3dE5gH7 " * 100_000,
    "https://a.b/(" + ")" * 1_000_000, "x 123456 " * 3_000 + "\\n123456\\n" * 3_000,
]
pages = [
    "<div>" * 200_000, "".join(f"<b id={n}>" for n in range(50_000)), "<td>1</td>" * 50_000,
    anchor * 100_000, "<p>Confirm " + anchor + "</p>" * 50_000, "<table>" * 50_000,
    "<p>Your code</p><p>123456</p>" * 50_000, "<a href='https://a.b/c'>" + "verify " * 100_000,
    script * 30 + anchor * 300, "<div itemscope itemtype='x/ConfirmAction'>" * 20_000,
    '<script type="application/ld+json">' + "[" * 500_000, "<p style='" + "font-size:1;" * 50_000,
]
for text in texts:
    find(Mail(subject=text, sender=Mailbox(), text=text))
for page in pages:
    find(Mail(subject="", sender=Mailbox(), html=page))
print("done")
"""


def test_no_mail_takes_long() -> None:
    hostile = subprocess.run(
        [sys.executable, "-c", HOSTILE],
        env={"PYTHONPATH": str(FUNCTIONS)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert hostile.stdout == "done\n", hostile.stderr


def test_text_is_read_up_to_its_limit() -> None:
    filler = "word " * (MAX_TEXT // 5 - 10)
    near = Mail(subject="Sign in", sender=Mailbox(), text=f"{filler}\n{CODE}")
    far = Mail(subject="Sign in", sender=Mailbox(), text=f"{filler}{'word ' * 20}\n{CODE}")

    assert find(near).code == "481516"
    assert find(far).code is None


def test_a_page_is_read_up_to_its_limits() -> None:
    def code_behind(html: str) -> str | None:
        return find(Mail(subject="Sign in", sender=Mailbox(), html=f"{html}<p>{CODE}</p>")).code

    assert code_behind("<i></i>" * (MAX_TAGS // 2 - 10)) == "481516"
    assert code_behind("<i></i>" * MAX_TAGS) is None
    assert code_behind(f"<!--{'x' * (MAX_HTML - 1_000)}-->") == "481516"
    assert code_behind(f"<!--{'x' * MAX_HTML}-->") is None
    assert code_behind(f"<p>{'word ' * (MAX_TEXT // 5 - 10)}</p>") == "481516"
    assert code_behind(f"<p>{'word ' * MAX_TEXT}</p>") is None


def test_subjects_and_names_of_links_are_cut() -> None:
    subject = f"{'word ' * (MAX_SUBJECT // 5)}481516 is your login code"
    html = f"<a href='{LINK}'>{'Verify ' * 1_000}</a>"

    found = find(Mail(subject=subject, sender=Mailbox(), html=html))

    assert found.code is None
    assert [len(link.text) for link in found.links] == [MAX_LINK_TEXT]
