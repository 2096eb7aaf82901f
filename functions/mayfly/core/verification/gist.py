"""What a mail is, taken as a whole: short, brief, careless, about a thing."""

from mayfly.core.verification.phrases import Hit
from mayfly.core.verification.scene import Letter, Marked, kinds_of

# What a mail says that wants its reader to do something about a payment.
_CARE = frozenset(("lapse", "secrecy", "disown", "refuse"))
ACTING = _CARE | {"typing"}
SELLING = frozenset(("label", "offer", "percent"))
_PROVING = frozenset(("one_time", "sign", "secrecy", "disown", "confirm", "login", "passwords"))
_OF_SOMEBODY = frozenset(
    (*("one_time", "login", "passwords", "address", "admitted"), *("secrecy", "disown", "headline"))
)
# What is said where a payment is to be approved; what is approved may have a price.
APPROVING = frozenset(("confirm", "payment"))
_ASKING = _PROVING | _OF_SOMEBODY | {"code", "typing", "digits", "payment"}
# Bytes of a text that has room for little more than a code; scripts of many bytes say more in less.
_SHORT = 200
_LONG = 400


def is_short(letter: Letter) -> bool:
    """Whether the mail has room for little more than a code, and sells and sends nothing."""
    length = sum(len(line.line.text.encode()) for line in letter.text.lines)
    return length <= _SHORT and not kinds_of(letter.new_lines()) & SELLING


def is_brief(letter: Letter) -> bool:
    """Whether something holds for minutes or until an hour, or is to be typed in within some."""
    lines = letter.new_lines()
    return any(
        "deadline" in line.kinds or ("time" in line.kinds and line.kinds & {"lapse", "typing"})
        for line in lines
    )


def is_careless(letter: Letter) -> bool:
    """Whether the mail is long and says nothing that a code makes it say."""
    lines = letter.new_lines()
    is_long = any(
        sum(len(line.line.text) for line in scene.lines) > _LONG for scene in letter.scenes
    )
    return is_long and not kinds_of(lines) & {"time", *_CARE}


def keeps_nothing(letter: Letter) -> bool:
    """Whether a mail that says more than a code holds nothing briefly or for its reader alone."""
    care = kinds_of(letter.new_lines()) & {"secrecy", "disown"}
    subject = kinds_of(letter.subject.lines)
    about_code = subject & {"code", "one_time"} and not subject & SELLING
    return not (care or about_code or is_short(letter) or is_brief(letter))


def proves_nothing(letter: Letter) -> bool:
    """Whether the mail speaks of nothing that a code is for, nor of keeping one secret."""
    kinds = kinds_of(letter.new_lines())
    if kinds & _PROVING or ("typing" in kinds and kinds & {"payment", "address", "refuse"}):
        return False
    return "time" not in kinds or bool(kinds & SELLING)


def asks_for_nobody(letter: Letter) -> bool:
    """Whether neither the subject nor the text speaks of an account or of who asked for this."""
    subject, told = kinds_of(letter.subject.lines), kinds_of(letter.new_lines())
    is_to_be_typed_soon = is_short(letter) and told >= {"typing", "time"}
    asks = subject & _ASKING or told & _OF_SOMEBODY or told >= APPROVING
    return not (asks or is_to_be_typed_soon)


def is_for_others(letter: Letter) -> bool:
    """Whether anybody may check a document with what the mail gives."""
    kinds = kinds_of(letter.new_lines())
    return "genuine" in kinds and not kinds & {"disown", "secrecy", "passwords"}


def only_tells_of_payment(letter: Letter) -> bool:
    """Whether the mail is about money and wants nothing of its reader."""
    kinds = kinds_of(letter.new_lines())
    about_code = kinds_of(letter.subject.lines) & {"code", "one_time"}
    return "payment" in kinds and not kinds & (ACTING | {"login", "passwords"}) and not about_code


def approves_a_thing(letter: Letter) -> bool:
    """Whether the subject names a thing and the mail cares for what may approve it."""
    told, subject = kinds_of(letter.new_lines()), kinds_of(letter.subject.lines)
    is_kept = told & {"lapse", "secrecy", "disown"} or is_brief(letter)
    return "label" in subject and not subject & {"offer", "one_time", "code"} and bool(is_kept)


def is_about_a_thing(letter: Letter) -> bool:
    """Whether the subject names a thing with a number and the mail nothing a code is kept for."""
    kinds, subject = kinds_of(letter.new_lines()), kinds_of(letter.subject.lines)
    proving = {"address", "secrecy", "disown"}
    return bool(subject & {"label", "offer"}) and not kinds & proving and not is_brief(letter)


def is_a_notice(letter: Letter) -> bool:
    """Whether the subject only tells of something done, and the mail calls nothing a code."""
    told = kinds_of(letter.new_lines())
    tells = any(map(only_tells, letter.subject.lines))
    return tells and not told & {"code", "one_time"}


def only_tells(marked: Marked) -> bool:
    """Whether it tells of something done, and does not ask as "New device: approve it" does."""
    asked = [hit for hit in marked.hits if hit.kind == "confirm"]
    notices = (hit for hit in marked.hits if hit.kind == "notice")
    asks = marked.line.text.endswith(("?", "？", "؟"))
    return not asks and any(all(_overlap(notice, each) for each in asked) for notice in notices)


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end
