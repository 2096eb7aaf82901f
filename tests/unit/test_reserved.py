"""Names that nobody may have, however they are spelt."""

from collections.abc import Callable

import pytest

from mayfly.core.reserved import is_reserved

# What a certificate authority may write to until 2028-03-15 (Baseline Requirements 3.2.2.4.4), the
# mailboxes of RFC 2142, and others that are taken for the owner of a domain.
AUTHORITIES = ["admin", "administrator", "webmaster", "hostmaster", "postmaster"]
RFC_2142 = "abuse noc security usenet news www uucp ftp info support sales marketing".split()
OTHERS = (
    "root mailer-daemon noreply no-reply ssladmin ssl-admin sslwebmaster sysadmin it is mis dmarc "
    "tls-reports autoconfig autodiscover wpad localhost billing legal privacy dpo me"
).split()


EVERY = pytest.mark.parametrize("name", [*AUTHORITIES, *RFC_2142, *OTHERS])

LOOKALIKES = str.maketrans("oleastb", "0134578")


@EVERY
def test_it_is_reserved(name: str) -> None:
    assert is_reserved(name)


@EVERY
@pytest.mark.parametrize(
    "disguise",
    [
        str.upper,
        str.title,
        lambda name: ".".join(name),
        lambda name: "-".join(name),
        lambda name: "_".join(name),
        lambda name: f"{name}+tag",
        lambda name: f"{name}\N{FULLWIDTH PLUS SIGN}tag",
        lambda name: name.translate(LOOKALIKES),
        lambda name: name.replace("i", "l").replace("l", "|"),
        lambda name: name.replace("m", "rn").replace("w", "vv"),
        lambda name: "".join(chr(ord(letter) + 0xFEE0) for letter in name),  # full width
        lambda name: f"-{name}.",
    ],
)
def test_nor_does_a_disguise_make_it_free(name: str, disguise: Callable[[str], str]) -> None:
    assert is_reserved(disguise(name))


@pytest.mark.parametrize(
    "name",
    [
        "Admin",
        "a.d.m.i.n",
        "ad-min",
        "ad_min",
        "admin+anything",
        "adm1n",
        "adrnin",
        "ａｄｍｉｎ",
        "p0stmaster",
        "P-O-S-T.m4ster",
        "vvebmaster",
        "abu5e",
        '"ad min"',
        "ad\N{SOFT HYPHEN}min",
        "admin\N{ZERO WIDTH SPACE}",
        "ádmin",
        "adm\N{LATIN SMALL LETTER DOTLESS I}n",
        "\N{CYRILLIC SMALL LETTER A}dmin",
        "р\N{CYRILLIC SMALL LETTER O}stm\N{CYRILLIC SMALL LETTER A}ster",
        "R\N{GREEK CAPITAL LETTER OMICRON}OT",
    ],
)
def test_a_disguise_does_not_help(name: str) -> None:
    assert is_reserved(name)


@pytest.mark.parametrize(
    "name", ["ada", "administrators", "myadmin", "supporter", "bob1", "test", "админ", "", "..."]
)
def test_other_names_are_free(name: str) -> None:
    assert not is_reserved(name)
