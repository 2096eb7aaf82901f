"""The words of each language, as data. `ALL` is what the finder knows."""

from mayfly.core.verification.languages.arabic import ARABIC
from mayfly.core.verification.languages.chinese import CHINESE
from mayfly.core.verification.languages.dutch import DUTCH
from mayfly.core.verification.languages.english import ENGLISH
from mayfly.core.verification.languages.french import FRENCH
from mayfly.core.verification.languages.german import GERMAN
from mayfly.core.verification.languages.hebrew import HEBREW
from mayfly.core.verification.languages.hindi import HINDI
from mayfly.core.verification.languages.italian import ITALIAN
from mayfly.core.verification.languages.japanese import JAPANESE
from mayfly.core.verification.languages.korean import KOREAN
from mayfly.core.verification.languages.polish import POLISH
from mayfly.core.verification.languages.portuguese import PORTUGUESE
from mayfly.core.verification.languages.russian import RUSSIAN
from mayfly.core.verification.languages.spanish import SPANISH
from mayfly.core.verification.languages.turkish import TURKISH
from mayfly.core.verification.languages.ukrainian import UKRAINIAN
from mayfly.core.verification.languages.vietnamese import VIETNAMESE
from mayfly.core.verification.languages.words import Words

ALL: tuple[Words, ...] = (
    ARABIC,
    CHINESE,
    DUTCH,
    ENGLISH,
    FRENCH,
    GERMAN,
    HEBREW,
    HINDI,
    ITALIAN,
    JAPANESE,
    KOREAN,
    POLISH,
    PORTUGUESE,
    RUSSIAN,
    SPANISH,
    TURKISH,
    UKRAINIAN,
    VIETNAMESE,
)
