"""Keeps the keyboard where it is while what has it is made anew, because a list was read again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.parts.reading_order import reading_order

_Part = TypeVar("_Part", bound=QWidget)
_Given = ParamSpec("_Given")


def keeping_keyboard(
    rebuild: Callable[Concatenate[_Part, _Given], None],
) -> Callable[Concatenate[_Part, _Given], None]:
    """Let a widget's method that fills it anew give the keyboard back to what then stands in the same place.

    Left to itself the toolkit gives it to the next widget, or to the window's first: in both cases far away.
    Works as well while a sheet is open above.
    """

    @wraps(rebuild)
    def kept(part: _Part, /, *given: _Given.args, **named: _Given.kwargs) -> None:
        held = part.window().focusWidget()
        if not part.isAncestorOf(held):  # nor of None
            rebuild(part, *given, **named)
            return
        before = _alike(part, held)
        rebuild(part, *given, **named)
        if not held.isVisibleTo(part):
            after = [one for one in _alike(part, held) if one not in before and not _is_put_away(one)]
            in_its_place = after[min(before.index(held), len(after) - 1)] if after else None
            _give(in_its_place or _first(part), part)

    return kept


def _alike(part: QWidget, held: QWidget) -> list[QWidget]:
    """Return what has the same name, as the same button of every row."""
    return part.findChildren(QWidget, held.objectName()) if held.objectName() else [held]


def _is_put_away(one: QWidget) -> bool:
    """Tell whether it is hidden on purpose, and not only because nothing was painted yet."""
    return one.isHidden() and one.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _first(part: QWidget) -> QWidget | None:
    return next((one for one in reading_order(part) if one is not part and one.isEnabled()), None)


def _give(one: QWidget | None, part: QWidget) -> None:
    above = one
    while above is not None and above is not part:  # what is still to be shown cannot have the keyboard
        if above.isHidden():
            above.show()
        above = above.parentWidget()
    if one is not None:
        one.setFocus(Qt.FocusReason.OtherFocusReason)
