"""Language, direction and locale of the interface; it holds no sentence of its own.

Languages are those whose `spotlight_<code>.qm` was built, and English. "pseudo" is for people who look for
cramped or unmirrored places: every sentence a good third longer, accented, from right to left.
"""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

# QLocale and the names in Qt are always reached through the module: their tables take 20 ms, and the first
# paint does without.
from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from resources import resource

PSEUDO = "pseudo"
_QT_OF = {"fa-AF": "fa", "pt": "pt_BR"}  # Qt's own words exist under these names
# The toolkit adds a country to these ("American English"), which is not meant.
_NATIVE = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "ru": "Русский",
    "ar": "العربية",
    "fa-AF": "دری",
    "prs": "دری",
    "ps": "پښتو",
}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur", "he"})


def languages() -> Mapping[str, str]:
    """Return the codes one can choose, with each language's own name for itself."""
    codes = {"en"}
    for entry in resource("translations").iterdir():
        if entry.name.startswith("spotlight_") and entry.name.endswith(".qm"):
            codes.add(entry.name.removeprefix("spotlight_").removesuffix(".qm").replace("_", "-"))
    return {code: native_name(code) for code in sorted(codes)}


def native_name(code: str) -> str:
    """Return a language's own name for itself; the code where nobody knows."""
    if code in _NATIVE:
        return _NATIVE[code]
    locale = QtCore.QLocale(code.replace("-", "_"))
    return code if locale.language() is QtCore.QLocale.Language.C else locale.nativeLanguageName() or code


def locale_of(code: str) -> QtCore.QLocale:
    """Return how dates and numbers are written: as the computer does, if it speaks the same language."""
    system = QtCore.QLocale.system()
    meant = QtCore.QLocale("en_GB" if code == "en" else code.replace("-", "_"))
    speaks = (
        system.language() is meant.language() and system.territory() is not QtCore.QLocale.Country.AnyCountry
    )
    return system if speaks else meant


def system_language() -> str:
    """Return the language the computer is set to, as "fr" or "fa-AF"; empty where nobody says."""
    if sys.platform in ("win32", "darwin"):
        return QtCore.QLocale.system().bcp47Name()
    told = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    code = told.split(".")[0].split("@")[0].replace("_", "-")
    return code if code in languages() else code.split("-")[0]


class Language(QObject):
    """Keeps the installed translators alive and changes them together."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = "en"

    def use(self, code: str, *, is_first: bool = False) -> None:
        """Speak `code` from now on: words, direction, digits and dates. English if it is not there.

        Args:
            code: the language, or PSEUDO.
            is_first: nothing was painted yet: digits and dates follow when `complete` is called.
        """
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self.code = code if code == PSEUDO or _file(code).is_file() else "en"
        if self.code == PSEUDO:
            self._load_own("en")
            self._install(PseudoTranslator(self))
        else:
            self._load_qt(self.code)
            self._load_own(self.code)
        is_mirrored = self.code == PSEUDO or self.code.split("-")[0] in _RIGHT_TO_LEFT
        if is_mirrored != QGuiApplication.isRightToLeft():
            direction = QtCore.Qt.LayoutDirection
            QGuiApplication.setLayoutDirection(
                direction.RightToLeft if is_mirrored else direction.LeftToRight
            )
        if not is_first:
            self.complete()

    def complete(self) -> None:
        """Write digits and dates in this language, too."""
        QtCore.QLocale.setDefault(locale_of("en" if self.code == PSEUDO else self.code))

    def _load_own(self, code: str) -> None:
        file = _file(code)
        if not file.is_file():
            return
        translator = QTranslator(self)
        if translator.load(str(file)):
            self._install(translator)

    def _load_qt(self, code: str) -> None:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        name = _QT_OF.get(code, code.split("-")[0])
        translator = QTranslator(self)
        if code != "en" and translator.load(f"qtbase_{name}", folder):
            self._install(translator)

    def _install(self, translator: QTranslator) -> None:
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)


def _file(code: str) -> Path:
    return resource("translations", f"spotlight_{code.replace('-', '_')}.qm")


_KEPT = re.compile(r"(\{[a-z_]*\}|%n|%\d|&.|<[^>]*>|\n)")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")


def translator_of(code: str) -> QTranslator | None:
    """Return what speaks a language beside the one the screen has, as a paper may; None for English."""
    if code == PSEUDO:
        return PseudoTranslator()
    translator = QTranslator()
    return translator if _file(code).is_file() and translator.load(str(_file(code))) else None


class PseudoTranslator(QTranslator):
    """Says everything in accented English, about 40 % longer, so that cramped places show."""

    def isEmpty(self) -> bool:  # noqa: N802  # a Qt override
        """Say that there is something to translate with."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the sentence made longer and read from right to left; what is to be filled in stays."""
        return f"\u200f{stretched(source)}" if source.strip() else source


def stretched(sentence: str) -> str:
    """Return a sentence accented and about 40 % longer, with its placeholders kept."""
    if not sentence.strip():
        return sentence
    parts = _KEPT.split(sentence)
    spoken = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    extra = max(2, round(len(sentence) * 0.4))
    return f"[{spoken} {' '.join('~' * 5 for _ in range(extra // 6))}{'~' * (extra % 6)}]".replace(" ]", "]")


_FORM_CODES = {"fa-AF": "prs"}  # what XLSForm calls Dari


def form_codes(locale: QtCore.QLocale) -> tuple[str, ...]:
    """Return what forms may call the language of the interface, best first."""
    code = locale.bcp47Name()
    return tuple(dict.fromkeys((_FORM_CODES.get(code, code), code, code.split("-")[0])))
