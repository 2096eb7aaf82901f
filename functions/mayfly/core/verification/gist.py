"""What a mail is, taken as a whole: short, brief, careless, about a thing."""

from mayfly.core.verification.scene import Letter, kinds_of

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
    """Whether something in the mail holds for minutes or until an hour."""
    lines = letter.new_lines()
    return any({"lapse", "time"} <= line.kinds or "deadline" in line.kinds for line in lines)


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
    return not (subject & _ASKING or told & _OF_SOMEBODY or told >= APPROVING)


def is_for_others(letter: Letter) -> bool:
    """Whether anybody may check a document with what the mail gives."""
    kinds = kinds_of(letter.new_lines())
    return "genuine" in kinds and not kinds & {"disown", "secrecy", "passwords"}


def only_tells_of_payment(letter: Letter) -> bool:
    """Whether the mail is about money and wants nothing of its reader."""
    kinds = kinds_of(letter.new_lines())
    about_code = kinds_of(letter.subject.lines) & {"code", "one_time"}
    return "payment" in kinds and not kinds & (ACTING | {"login", "passwords"}) and not about_code


def is_about_a_thing(letter: Letter) -> bool:
    """Whether the subject names a thing with a number and the mail nothing a code is kept for."""
    kinds, subject = kinds_of(letter.new_lines()), kinds_of(letter.subject.lines)
    proving = {"address", "secrecy", "disown"}
    return bool(subject & {"label", "offer"}) and not kinds & proving and not is_brief(letter)
