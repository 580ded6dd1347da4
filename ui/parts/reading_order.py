"""Tab goes through a page as one reads it, whatever order its parts were made in; it knows no form."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def order_tabs(root: QWidget) -> None:
    """Let Tab follow the layouts inside `root`; what is hidden keeps its place and is passed over."""
    for before, after in pairwise(reading_order(root)):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield `widget` and what shows inside it, as far as the keyboard can go there, in reading order."""
    if widget.isHidden():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from reading_order(inside)
    elif isinstance(widget, QStackedWidget):
        inside = widget.currentWidget()
        if inside is not None:
            yield from reading_order(inside)
    elif isinstance(widget, QSplitter):
        for place in range(widget.count()):
            pane = widget.widget(place)
            if pane is not None:
                yield from reading_order(pane)
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from reading_order(widget)
        elif inner is not None:
            yield from _of_layout(inner)
