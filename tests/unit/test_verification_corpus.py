"""The labelled mails themselves: a wrong or missing label would steer the finder wrongly."""

import email
import html
import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from email.header import decode_header
from email.message import Message
from itertools import product

import pytest

from tests.mails.verification.corpus import HERE, SPLITS, Labelled, load

LANGUAGES = "ar de en es fr he hi it ja ko nl pl pt ru tr uk vi zh-hans zh-hant".split()
# RFC 2606 §2 and §3: names that belong to nobody, so no sender can be mistaken for a real one.
RESERVED = re.compile(r"(\.|^)(example\.(com|net|org)|example|test|invalid)$")
# The share of words in common from which two mails are the same one, reworded.
ALIKE = 0.5
STANDARD_MARKUP = {"schema.org", "www.w3.org"}

MAILS = {split: tuple(load(split)) for split in SPLITS}
ALL = tuple(mail for split in SPLITS for mail in MAILS[split])
EVERY = pytest.mark.parametrize("mail", ALL, ids=lambda mail: mail.name)


def charset(name: str | None) -> str:
    """The codec's name; RFC 1556 marks the order of Hebrew text by `-i`, Python does not.

    `unknown-8bit` is what the email package calls raw bytes in a header (RFC 6532: UTF-8).
    """
    return "utf-8" if name in (None, "unknown-8bit") else name.removesuffix("-i")


def subject(message: Message) -> str:
    pairs = decode_header(message["Subject"])
    return "".join(t if isinstance(t, str) else t.decode(charset(c)) for t, c in pairs)


def texts(message: Message) -> list[str]:
    """The text of each text/* part, decoded strictly."""
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    return [
        bytes(part.get_payload(decode=True)).decode(charset(part.get_content_charset()))
        for part in parts
    ]


def squeezed(text: str) -> str:
    """Letters and ASCII digits only, tags gone, so that a code is found however it is set."""
    plain = unicodedata.normalize("NFKC", html.unescape(re.sub(r"<[^>]*>", "", text)))
    return "".join(str(unicodedata.decimal(c, c)) for c in plain if c.isalnum()).casefold()


def kind(mail: Labelled) -> tuple[bool, bool]:
    return mail.code is not None, mail.link is not None


def test_every_mail_has_a_label_and_every_label_a_mail() -> None:
    for split in SPLITS:
        files = {str(path.relative_to(HERE / split)) for path in (HERE / split).rglob("*.eml")}

        assert files == {f"{mail.name}.eml" for mail in MAILS[split]}


def test_a_name_is_used_once_over_both_splits() -> None:
    assert max(Counter(mail.name for mail in ALL).values()) == 1


def test_there_are_enough_mails_and_a_third_of_them_is_held_back() -> None:
    share = len(MAILS["held_back"]) / len(ALL)

    assert len(ALL) >= 1_000
    assert 0.32 <= share <= 0.36


@pytest.mark.parametrize("split", SPLITS)
def test_at_least_half_of_a_split_verifies_nothing(split: str) -> None:
    nothing = [mail for mail in MAILS[split] if kind(mail) == (False, False)]

    assert 2 * len(nothing) >= len(MAILS[split])


@pytest.mark.parametrize(("split", "language"), list(product(SPLITS, LANGUAGES)))
def test_each_language_has_codes_links_and_neither_in_both_splits(
    split: str, language: str
) -> None:
    kinds = [kind(mail) for mail in MAILS[split] if mail.language == language]

    assert any(code for code, _ in kinds)
    assert any(link for _, link in kinds)
    assert (False, False) in kinds


def test_each_language_has_fourteen_mails_and_no_other_language_is_there() -> None:
    counts = Counter(mail.language for mail in ALL)

    assert sorted(counts) == LANGUAGES
    assert min(counts.values()) >= 14


@EVERY
def test_the_labelled_code_stands_in_the_mail(mail: Labelled) -> None:
    message = email.message_from_bytes(mail.source)

    if mail.code is not None:
        wanted = squeezed(mail.code)
        assert any(wanted in squeezed(text) for text in (subject(message), *texts(message)))


@EVERY
def test_the_labelled_code_is_normalised(mail: Labelled) -> None:
    if mail.code is not None:
        assert mail.code == unicodedata.normalize("NFKC", mail.code)
        assert all(sign.isascii() for sign in mail.code if sign.isdigit())
        assert re.fullmatch(r"\d{4,8}|[^\W_]+([ -][^\W_]+)*", mail.code)
        assert not re.fullmatch(r"\d+([ -]\d+)+", mail.code)


@EVERY
def test_the_labelled_link_stands_in_the_page_or_in_the_text_where_there_is_none(
    mail: Labelled,
) -> None:
    if mail.link is not None:
        shown = [html.unescape(text) for text in texts(email.message_from_bytes(mail.source))]
        assert mail.link in shown[-1]


@EVERY
def test_no_mail_names_a_real_host(mail: Labelled) -> None:
    message = email.message_from_bytes(mail.source)
    shown = "\n".join((*texts(message), str(message["From"]), str(message["Reply-To"])))

    hosts = set(re.findall(r"(?:https?://|@(?!2x\.))([a-z0-9-]+(?:\.[a-z0-9-]+)+)", shown))

    assert {host for host in hosts - STANDARD_MARKUP if not RESERVED.search(host)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_held_back_mails_are_worded_differently_from_the_tuned(language: str) -> None:
    tuned, held = (
        {mail.name: visible(mail) for mail in MAILS[split] if mail.language == language}
        for split in SPLITS
    )

    assert [pair for pair in product(held, tuned) if is_alike(held[pair[0]], tuned[pair[1]])] == []


def visible(mail: Labelled) -> list[str]:
    """The words a reader sees in the first text part; scripts without blanks sign by sign."""
    text = texts(email.message_from_bytes(mail.source))[0]
    text = re.sub(r"(?s)<(style|script|title|head).*?</\1>|<[^>]*>|https?://\S+", " ", text)
    return re.findall(r"[\u3040-\u30ff\u4e00-\u9fff]|[^\s\u3040-\u30ff\u4e00-\u9fff]+", text)


def is_alike(one: list[str], other: list[str]) -> bool:
    """Whether half of the words are the same in the same order.

    The slow measure is asked last: the quick ones are never below it, says difflib's manual.
    """
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    measures = (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio)
    return all(measure() >= ALIKE for measure in measures)
