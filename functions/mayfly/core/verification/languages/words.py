"""What the finder needs to know of a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Phrases of one language, separated by commas; case and accents do not matter.

    A word stands for itself. With a star behind it stands for all words that begin so
    (`confirm*`), with a star before it for all that end so (`*code`): that is how endings and
    compounds are covered. Scripts without spaces between words, and Korean, match anywhere.
    All languages are looked for in every mail, so no word may mean something else in another.
    """

    code: str
    """What a code is called: `code`."""
    one_time: str
    """What is only ever said of codes to sign in or confirm with: `OTP`, `verification code`."""
    digits: str
    """What a code is made of: digits, numbers, characters."""
    headline: str
    """The subject of the mail, where the text sends the reader to it."""
    typing: str
    """Typing something in: `enter`, `use`."""
    confirm: str
    """Verifying, confirming, activating, registering, resetting."""
    login: str
    """Signing in."""
    sign: str
    """Signing: a code may be needed for it, but a link to a document proves nothing."""
    passwords: str
    """Passwords, as the thing that is set or reset."""
    address: str
    """The reader's address or account, as the thing that is confirmed."""
    admitted: str
    """What else is let in by confirming: a new device, a browser, the reader of a newsletter."""
    invite: str
    """Inviting, joining, accepting."""
    lapse: str
    """That something holds for a short time or only once."""
    until: str
    """Until, by, before: what makes an hour right behind it a deadline."""
    until_behind: str = ""
    """The same in languages that put it behind the hour: `まで`."""
    secrecy: str
    """That something must not be shared and will not be asked for."""
    disown: str
    """That the reader did not ask for this, and may leave it."""
    refuse: str
    """What else the reader may do: cancel, block, secure the account, report."""
    offer: str
    """Of discounts and gifts; next to `code` it makes a promotion code."""
    label: str
    """What things with numbers and codes of their own are called: orders, tickets, doors."""
    reference: str
    """What numbers are called that stand in any mail: telephones, customers, companies, years."""
    payment: str
    """Of money and cards: names of numbers too, but also what a code may be needed for."""
    time: str
    """Minutes and hours."""
    calendar: str
    """Months and days of the week."""
    unit: str
    """What else stands behind a number that only counts something: days, euros, points."""
    yes: str
    """Saying yes."""
    pointer: str
    """Telling the reader to follow a link or press a button."""
    elsewhere: str
    """What links are called that lead elsewhere: help, terms, settings."""
    leave: str
    """What links are called that end a subscription."""
    notice: str
    """Telling of something that has already happened: a new sign-in, a changed password."""
    example: str
    """What stands beside a code that is only an example."""
    idiom: str
    """Phrases with a word of the above that mean nothing of it there: `in order to`."""
    small: str = ""
    """Small words right beside the name of a code that do not tell what it is the code of."""
    genuine: str = ""
    """That anybody may check whether a document is genuine, with a code that is the document's."""
