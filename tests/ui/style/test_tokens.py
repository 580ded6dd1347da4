from itertools import product

import pytest

from desktop.settings import Theme
from ui.style import THEMES, Tokens, contrast
from ui.style.theme import choose, palette
from ui.style.tokens import CONTRAST, CONTRAST_DARK, DARK, LIGHT

TEXT = ("ink", "soft", "primary", "accent", "ok", "warn", "bad")
# Words of these colours stand on every ground; the selection carries ink, soft and primary.
ON_SELECTION = ("ink", "soft", "primary")


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize(("text", "ground"), list(product(TEXT, ("paper", "surface", "rail"))))
def test_text_can_be_read_on_every_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("text", ON_SELECTION)
def test_text_can_be_read_on_a_selected_row(tokens: Tokens, text: str) -> None:
    assert contrast(getattr(tokens, text), tokens.selection) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
def test_words_on_the_main_action_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_primary, tokens.primary) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("ground", ["paper", "surface", "rail"])
@pytest.mark.parametrize("edge", ["edge", "focus"])
def test_borders_and_the_focus_ring_stand_out(tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3.0


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21.0)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_the_system_decides_where_nobody_chose() -> None:
    assert choose(Theme.SYSTEM, is_dark=False) is LIGHT
    assert choose(Theme.SYSTEM, is_dark=True) is DARK
    assert choose(Theme.LIGHT, is_dark=True) is LIGHT
    assert choose(Theme.HIGH_CONTRAST, is_dark=False) is CONTRAST
    assert choose(Theme.HIGH_CONTRAST, is_dark=True) is CONTRAST_DARK


@pytest.mark.parametrize("tokens", THEMES)
def test_the_palette_says_the_same_as_the_tokens(tokens: Tokens) -> None:
    made = palette(tokens)
    assert made.window().color().name().upper() == tokens.paper
    assert made.text().color().name().upper() == tokens.ink
    assert made.placeholderText().color().name().upper() == tokens.soft
