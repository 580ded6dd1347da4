"""One section of the form as a scrolled column; built when it is first needed, a slice at a time."""

from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.forms.form import Group, pick
from ui.pages.capture.builder import Builder
from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, BETWEEN, GRID, INSIDE, px

COLUMN_WIDTH = 720
_SLICE_S = 0.012


class SectionPane(QScrollArea):
    """The questions of one section.

    Signals:
        built: Emitted when every question stands.
    """

    built = Signal()

    def __init__(self, section: Group, builder: Builder, languages: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self._builder = builder
        self._left = list(section.children)
        self.setObjectName(f"section_{section.name}")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        label = pick(section.label, languages) or section.name
        self.setAccessibleName(label)
        inside = QWidget(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(AROUND, 0, AROUND, AROUND)
        self._column = QWidget(inside)
        self._column.setMaximumWidth(px(COLUMN_WIDTH))
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        layout = QVBoxLayout(self._column)
        layout.setContentsMargins(GRID, BETWEEN, GRID, BETWEEN)
        layout.setSpacing(INSIDE)
        layout.addWidget(PlainLabel(label, role="heading", parent=self._column))
        hint = pick(section.hint, languages)
        if hint:
            layout.addWidget(PlainLabel(hint, role="softBody", parent=self._column))
        star = PlainLabel(self.tr("* needed before you can finish"), role="soft", parent=self._column)
        star.setObjectName("star")
        layout.addWidget(star)
        layout.addSpacing(INSIDE)
        self._above = QVBoxLayout()
        layout.addLayout(self._above)
        self._body = QVBoxLayout()
        self._body.setSpacing(AROUND)
        layout.addLayout(self._body)
        layout.addStretch(1)
        self.setWidget(inside)
        self._revealed: QWidget | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._on_settled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._build_slice)

    def add_above(self, widget: QWidget) -> None:
        """Add what is to be read before the questions."""
        widget.setParent(self._column)
        self._above.addWidget(widget)
        widget.show()

    @property
    def is_built(self) -> bool:
        """Whether every question stands."""
        return not self._left

    def begin(self) -> None:
        """Build what fits into a moment now, the rest in slices between other work."""
        if self._left and not self._slices.isActive():
            self._build_slice()
            if self._left:
                self._slices.start()

    def finish(self) -> None:
        """Build everything that is still missing at once."""
        while self._left:
            self._build_one()
        self._end()

    def close_down(self) -> None:
        """Stop building; nothing runs on."""
        self._slices.stop()
        self._settle.stop()

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that all of `widget` shows, also once everything has found its place."""
        self._revealed = widget
        self._settle.start()

    def _on_range_changed(self) -> None:
        if self._revealed is not None:
            self._settle.start()

    def _on_settled(self) -> None:
        focused = QApplication.focusWidget()
        if self._revealed is None or not isValid(self._revealed):
            return
        if focused is None or self._revealed.isAncestorOf(focused) or focused is self._revealed:
            self.ensureWidgetVisible(self._revealed, 0, px(BETWEEN))
        else:
            self._revealed = None  # the writer went elsewhere

    def _build_slice(self) -> None:
        until = perf_counter() + _SLICE_S
        while self._left and perf_counter() < until:
            self._build_one()
        if not self._left:
            self._end()

    def _build_one(self) -> None:
        node = self._left.pop(0)
        widget = self._builder.build(node, (), self._column)
        self._body.addWidget(widget)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            # A layout shows what comes into a visible column only later; the cursor may be wanted there now.
            widget.show()
        if not self._left:
            self.built.emit()

    def _end(self) -> None:
        self._slices.stop()
