import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from ui.i18n import PSEUDO, Language, languages, native_name, stretched, system_language


class Speaker(QObject):
    def drafts(self, count: int) -> str:
        return self.tr("%n draft(s)", "", count)


@pytest.fixture(autouse=True)
def back_to_english(language: Language):  # type: ignore[no-untyped-def]  # a generator of nothing
    yield
    language.use("en")


def test_english_is_always_there() -> None:
    assert languages()["en"] == "English"


def test_the_pseudo_language_is_longer_and_keeps_what_is_to_be_filled_in() -> None:
    sentence = "Saved {time} in <b>%n</b> records"
    longer = stretched(sentence)
    assert len(longer) >= 1.35 * len(sentence)
    for kept in ("{time}", "<b>", "%n", "</b>"):
        assert kept in longer
    assert stretched("") == ""


def test_the_pseudo_language_mirrors_and_english_turns_back(language: Language) -> None:
    language.use(PSEUDO)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "~" in Speaker().drafts(2)
    language.use("en")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "~" not in Speaker().drafts(2)


def test_an_unknown_language_is_english(language: Language) -> None:
    language.use("tlh")
    assert language.code == "en"


def test_languages_name_themselves() -> None:
    assert native_name("fa-AF") == native_name("prs") == "دری"
    assert native_name("fr") == "Français"
    assert native_name("zz") == "zz"


def test_the_computers_language_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert system_language() == ""
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert system_language() == "fr"


def test_english_days_come_before_months_where_the_computer_says_nothing(language: Language) -> None:
    language.use("en")
    if QLocale.system().language() is QLocale.Language.C:
        assert QLocale().name() == "en_GB"
