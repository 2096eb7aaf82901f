"""How words are spelled alike, and found in a line."""

import re
from collections import defaultdict
from dataclasses import fields, replace

import pytest

from mayfly.core.verification.characters import fold, tidy
from mayfly.core.verification.languages import ALL
from mayfly.core.verification.languages.words import Words
from mayfly.core.verification.lexicon import Lexicon

UNTIL = ("until", "until_behind")
EMPTY = Words(**{field.name: "" for field in fields(Words)})


def found(words: Words, line: str) -> list[tuple[str, str]]:
    """The kinds and the pieces of the line that a lexicon of these words finds."""
    tidied = tidy(line)
    return [(hit.kind, tidied[hit.start : hit.end]) for hit in Lexicon([words]).hits(tidied)]


@pytest.mark.parametrize(
    ("written", "tidied"),
    [
        ("４８１５", "4815"),
        ("٤٨١٥ ۴۸۱۵ ४८१५ ৪৮১৫", "4815 4815 4815 4815"),
        ("48\u200b15\u00ad16", "481516"),
        ("48\u00a015\u202f16\t7", "48 15 16 7"),
        ("48–15—16−7", "48-15-16-7"),
        ("验证码：４８１５，谢谢！", "验证码: 4815, 谢谢! "),
        ("קוֹד", "קוד"),
        ("رَمْز", "رمز"),
        ("a\ud800b", "a b"),
        ("one\ntwo", "one\ntwo"),
        ("𝟒𝟖", "48"),
    ],
)
def test_tidy_text_has_plain_digits_blanks_and_dashes(written: str, tidied: str) -> None:
    assert tidy(written) == tidied


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Bestätigung", "bestatigung"),
        ("MÃ XÁC THỰC", "ma xac thuc"),
        ("İstanbul ışık", "istanbul isik"),
        ("Łódź Đà", "lodz da"),
        ("Ёлка Їжак", "елка іжак"),
        ("أكّد إلى", "اكّد الي"),
        ("コード", "コード"),
        ("코드", "코드"),
        ("𝔘", "𝔘"),
    ],
)
def test_folded_text_is_small_without_accents_and_as_long(written: str, folded: str) -> None:
    assert fold(written) == folded
    assert len(fold(written)) == len(written)


def test_a_word_stands_for_itself_or_with_a_star_for_a_family() -> None:
    words = replace(EMPTY, code="code, kod*, *ziffer")

    assert found(words, "code") == [("code", "code")]
    assert found(words, "codes") == []
    assert found(words, "kodunuz") == [("code", "kodunuz")]
    assert found(words, "Prüfziffer") == [("code", "Prüfziffer")]
    assert found(words, "zifferblatt") == []


def test_a_phrase_is_found_across_blanks_dashes_and_apostrophes() -> None:
    words = replace(EMPTY, one_time="code d'accès, one-time code")

    assert found(words, "Votre code d’accès:") == [("one_time", "code d’accès")]
    assert found(words, "ONE TIME CODE") == [("one_time", "ONE TIME CODE")]
    assert found(words, "one time") == []
    assert found(words, "Only one. Time code: one, time code") == []


def test_phrases_of_scripts_without_blanks_are_found_anywhere() -> None:
    words = replace(EMPTY, one_time="验证码, 認証コード, 인증번호, सत्यापन कोड", label="qrコード")

    assert found(words, "您的验证码是4815") == [("one_time", "验证码")]
    assert found(words, "認証コードのお知らせ") == [("one_time", "認証コード")]
    assert found(words, "인증번호는 4815") == [("one_time", "인증번호")]
    assert found(words, "आपका सत्यापन कोड है") == [("one_time", "सत्यापन कोड")]
    assert found(words, "QRコード") == [("label", "QRコード")]


def test_arabic_and_hebrew_words_are_found_behind_written_on_particles() -> None:
    words = replace(EMPTY, code="رمز*, קוד", one_time="رمز التحقق")

    assert found(words, "والرمز") == [("code", "والرمز")]
    assert found(words, "לקוד שהקוד") == [("code", "לקוד"), ("code", "שהקוד")]
    assert found(words, "برمز التحقق") == [("one_time", "برمز التحقق")]


def test_of_two_names_the_longer_counts() -> None:
    words = replace(EMPTY, code="code, *code", label="zip code, barcode")

    assert found(words, "zip code") == [("label", "zip code")]
    assert found(words, "barcode") == [("label", "barcode")]


def test_a_name_comes_before_what_its_words_mean() -> None:
    words = replace(EMPTY, one_time="login code", login="login", notice="new login")

    assert found(words, "your new login code") == [("one_time", "login code")]
    assert found(words, "a new login") == [("notice", "new login")]


def test_a_word_may_mean_two_things_at_once() -> None:
    words = replace(EMPTY, confirm="regist*", address="registration", lapse="regi*")

    assert found(words, "registration") == [
        ("address", "registration"),
        ("confirm", "registration"),
    ]


def test_an_idiom_hides_the_words_in_it() -> None:
    words = replace(EMPTY, label="order", idiom="in order to")

    assert found(words, "in order to log in") == [("idiom", "in order to")]
    assert found(words, "your order") == [("label", "order")]


def test_a_longer_phrase_is_heard_though_a_name_stands_within_it() -> None:
    words = replace(EMPTY, reference="error, 番号", disown="in error", typing="番号を入力")

    assert found(words, "sent in error") == [("disown", "in error"), ("reference", "error")]
    assert set(found(words, "番号を入力")) == {("reference", "番号"), ("typing", "番号を入力")}
    assert found(words, "an error") == [("reference", "error")]


def test_a_name_that_reaches_beyond_a_phrase_keeps_its_words() -> None:
    words = replace(EMPTY, label="order number", typing="enter order")

    assert found(words, "enter order number") == [("label", "order number")]


def phrases(words: Words, kind: str) -> list[str]:
    return [phrase.strip() for phrase in re.split("[,\n]", getattr(words, kind)) if phrase.strip()]


@pytest.mark.parametrize("words", ALL)
@pytest.mark.parametrize("kind", [field.name for field in fields(Words)])
def test_every_language_has_words_of_every_kind_each_once(words: Words, kind: str) -> None:
    listed = phrases(words, kind)

    assert listed or kind in (*UNTIL, "small")
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("words", ALL)
def test_every_language_says_until_before_the_hour_or_behind_it(words: Words) -> None:
    assert any(phrases(words, kind) for kind in UNTIL)


def test_no_word_is_a_code_in_one_language_and_another_number_in_another() -> None:
    codes, others = defaultdict(set), defaultdict(set)
    for words in ALL:
        for kind in ("code", "one_time"):
            for phrase in phrases(words, kind):
                codes[fold(tidy(phrase))].add(kind)
        for kind in ("label", "offer", "payment", "unit"):
            for phrase in phrases(words, kind):
                others[fold(tidy(phrase))].add(kind)

    assert codes.keys() & others.keys() == set()
