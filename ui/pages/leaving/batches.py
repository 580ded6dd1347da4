"""Many parts a few at a time, so that a long list never holds the window; it knows not what they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.style import INSIDE, set_role


class Batches(QWidget):
    """Shows the first parts and a button for the next; each is made when it is first shown."""

    def __init__(
        self,
        makers: Sequence[Callable[[QWidget], QWidget]],
        name: str,
        at_once: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        """Make parts of `makers`, each given the parent to stand in; `name` begins the button's name."""
        super().__init__(parent)
        self._makers, self._at_once, self._start = tuple(makers), at_once, 0
        self.shown: list[QWidget] = []
        self.first = QPushButton(self.tr("Show from the beginning"), self)
        self.first.setObjectName(f"{name}First")
        self.first.setAutoDefault(False)
        set_role(self.first, "quiet")
        self.first.clicked.connect(lambda _=False: self._begin_at(0))
        self.first.hide()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)
        self.more = QPushButton(self)
        self.more.setObjectName(f"{name}More")
        self.more.setAutoDefault(False)
        set_role(self.more, "quiet")
        self.more.clicked.connect(self.show_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(self._column)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._grow(at_once)

    def show_more(self) -> None:
        """Show the next parts, and go on reading at the first of them."""
        before = len(self.shown)
        self._grow(before + self._at_once)
        first = self.shown[before] if before < len(self.shown) else None
        inside = next(
            (one for one in first.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if first is not None
            else iter(()),
            None,
        )
        if inside is not None:
            inside.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.more.isVisible():
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def reach(self, at: int) -> QWidget:
        """Return the part at a place, made if need be; what lies far above it is then left out."""
        if not self._start <= at < self._start + len(self.shown) + 2 * self._at_once:
            self._begin_at(at)
        self._grow(at + 1 - self._start)
        return self.shown[at - self._start]

    def _begin_at(self, start: int) -> None:
        for part in self.shown:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._start, self.shown = start, []
        self.first.setVisible(start > 0)
        self._grow(self._at_once)

    def _grow(self, count: int) -> None:
        for make in self._makers[self._start + len(self.shown) : self._start + count]:
            part = make(self)
            self._column.addWidget(part)
            part.show()  # at once: a part shown later is measured as empty
            self.shown.append(part)
        left = len(self._makers) - self._start - len(self.shown)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show %n more", "", min(left, self._at_once)))
        self.more.setAccessibleDescription(self.tr("%n are not shown yet", "", left))
