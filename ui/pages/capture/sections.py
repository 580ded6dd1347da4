"""The sections at the left: where one is, what is begun, done or waits; and how far the whole is."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.forms.findings import SectionProgress, SectionState
from desktop.forms.form import Group, pick
from ui.pages.capture.section_delegate import ICON_NAME, NAME, TOKEN, WORDS, SectionDelegate
from ui.style import INSIDE, set_icon, set_role


class SectionRows(QListWidget):
    """The rows themselves; their heights follow the width and the text size."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew, for names wrap elsewhere now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out anew when the text size changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()


class SectionList(QWidget):
    """The list of sections with a mark each, and the button that tells what still lacks.

    Signals:
        chosen: Emitted with a section's name.
        ready_asked: Emitted when the user asks what is still missing.
    """

    chosen = Signal(str)
    ready_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = SectionRows(self)
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setItemDelegate(SectionDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget { background: transparent; border: none; }")
        self.list.currentItemChanged.connect(self._on_current)
        # Also the one that is marked already: the list of what is missing may lie over it.
        self.list.itemClicked.connect(self._on_clicked)
        self.ready = QPushButton(self)
        self.ready.setObjectName("ready")
        set_role(self.ready, "quiet")
        self.ready.clicked.connect(self.ready_asked)
        line = QFrame(self)
        set_role(line, "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, 0, INSIDE, INSIDE)
        column.setSpacing(INSIDE)
        column.addWidget(self.list, 1)
        column.addWidget(line)
        column.addWidget(self.ready)
        self._is_setting = False
        self._closed: frozenset[str] = frozenset()

    def set_sections(self, sections: Sequence[Group], languages: Sequence[str]) -> None:
        """List `sections`."""
        self._is_setting = True
        self.list.clear()
        for section in sections:
            item = QListWidgetItem(pick(section.label, languages) or section.name)
            item.setData(NAME, section.name)
            self.list.addItem(item)
        self._is_setting = False

    def set_progress(self, progress: Mapping[str, SectionProgress], *, is_ready: bool = False) -> None:
        """Mark each section, and tell how many answers are still needed in all, or that none are."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = str(item.data(NAME))
            found = progress.get(name)
            if name in self._closed:
                icon, token, words = "lock", "soft", self.tr("opens when it is safe")
            elif found is not None:
                icon, token, words = self._mark(found)
            else:
                continue
            if item.data(WORDS) != words or item.data(ICON_NAME) != icon:
                item.setData(ICON_NAME, icon)
                item.setData(TOKEN, token)
                item.setData(WORDS, words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")
                self.list.scheduleDelayedItemsLayout()  # other words may need another line
        counted = [name for name in progress if name not in self._closed and not self._is_hidden(name)]
        missing = sum(progress[name].to_go for name in counted)
        if is_ready:
            self.ready.setText(self.tr("Ready to finish"))
            set_icon(self.ready, "complete", "ok")
        else:
            self.ready.setText(
                self.tr("Ready? %n to go", "", missing) if missing else self.tr("Ready? Something to look at")
            )
            set_icon(self.ready, "list", "soft")

    def set_shown(self, name: str, is_shown: bool) -> None:
        """Show or hide one section's line."""
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                self.list.setRowHidden(row, not is_shown)

    def set_closed(self, names: Collection[str]) -> None:
        """Mark sections as waiting for something; they can be chosen, to read why."""
        self._closed = frozenset(names)

    def set_current(self, name: str) -> None:
        """Mark the section that is on screen."""
        self._is_setting = True
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                self.list.setCurrentRow(row)
        self._is_setting = False

    def words(self, name: str) -> str:
        """Return the words beside a section."""
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                return str(self.list.item(row).data(WORDS))
        return ""

    def _is_hidden(self, name: str) -> bool:
        return any(
            self.list.item(row).data(NAME) == name and self.list.isRowHidden(row)
            for row in range(self.list.count())
        )

    def _mark(self, found: SectionProgress) -> tuple[str, str, str]:
        """Return icon, colour token and words of a section's state."""
        to_go = self.tr("%n to go", "", found.to_go)
        if found.state is SectionState.ATTENTION:
            return "attention", "warn", self.tr("something to look at")
        if found.state is SectionState.COMPLETE:
            return "complete", "ok", self.tr("complete")
        if found.state is SectionState.BEGUN:
            return "begun", "primary", to_go if found.to_go else self.tr("begun")
        return "empty", "soft", to_go if found.to_go else self.tr("nothing yet")

    def _on_current(self, current: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if current is not None and not self._is_setting:
            self.chosen.emit(str(current.data(NAME)))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(NAME)))
