from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from desktop.settings import Theme
from ui.i18n import Language
from ui.style import apply_first_theme, apply_theme, content_font


@pytest.fixture(autouse=True)
def back_to_english(dressed: QApplication, language: Language, nothing_left: None) -> Iterator[None]:
    yield
    language.use("en")
    apply_theme(dressed, Theme.LIGHT)


@pytest.mark.parametrize("code", ["ar", "fa-AF"])
@pytest.mark.parametrize("wear", [apply_first_theme, apply_theme])
def test_the_arabic_script_comes_first_where_one_reads_from_right_to_left(
    dressed: QApplication,
    language: Language,
    code: str,
    wear: object,
) -> None:
    assert callable(wear)
    before = [one for one in dressed.font().families() if one != "Vazirmatn"]  # of an earlier test
    language.use(code)
    wear(dressed, Theme.LIGHT, 100)
    assert dressed.font().families() == ["Vazirmatn", *before]
    assert QFontInfo(dressed.font()).family() == "Vazirmatn"
    assert content_font().families()[0] == "Vazirmatn"
    language.use("en")
    wear(dressed, Theme.LIGHT, 100)
    assert dressed.font().families() == before
    assert content_font().families()[0] == "Noto Sans"
