"""Names that nobody may have, because others take them for the domain's owner.

A certificate authority may still prove control of a domain by mail to five of them (CA/Browser
Forum Baseline Requirements 3.2.2.4.4, until 2028-03-15); sign-up services trust others.
"""

import unicodedata
from typing import Final

# One text a group: a list of words would hide the groups.
_NAMES: Final = (
    # Baseline Requirements 3.2.2.4.4, and what authorities took before it
    "admin administrator webmaster hostmaster postmaster ssladmin ssladministrator sslwebmaster "
    "sysadmin sysadministrator it is mis root "
    # RFC 2142
    "abuse noc security usenet news www uucp ftp info support sales marketing "
    # daemons, and senders that a person takes for the service itself
    "mailerdaemon daemon noreply donotreply mayfly "
    # mail and network autoconfiguration, reports
    "autoconfig autodiscover wpad localhost dmarc tlsreports tlsrpt mtasts "
    # the operator's own desk
    "billing legal privacy dpo compliance help helpdesk operator me"
).split()

# Letters that a reader takes for each other; two spellings with one skeleton are one name.
_LOOKALIKES: Final = (
    str.maketrans("0134578il|ı", "oleastbllll")
    # Cyrillic and Greek, as they look in one case or the other
    | str.maketrans("авдегһікмнопрстухѕјԁԛԝѵ", "abdeghlkmhonpctyxsjdqwv")
    | str.maketrans("αεικμνορτυχ", "aelkmvoptux")
)
_PAIRS: Final = (("rn", "m"), ("vv", "w"))


def is_reserved(local_part: str) -> bool:
    """True when the name reads as a reserved one.

    Compatibility forms and accents (NFKD), letter case, a tag, lookalike characters, and whatever
    is neither letter nor digit make no difference.
    """
    return _skeleton(local_part) in _RESERVED


def _skeleton(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name).casefold().partition("+")[0]
    letters = "".join(character for character in folded if character.isalnum() or character == "|")
    for pair, letter in _PAIRS:
        letters = letters.replace(pair, letter)
    return letters.translate(_LOOKALIKES)


_RESERVED: Final = frozenset(_skeleton(name) for name in _NAMES)
