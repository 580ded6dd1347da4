"""A button with what is asked for less often: copy, table, picture, consent form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.domain.record import RecordSummary, RecordType
from ui.pages.leaving.way import Way
from ui.style import set_icon


class MoreButton(QPushButton):
    """Opens a menu by mouse and keyboard.

    Signals:
        way_asked: (Way) take the record outside in this way.
        papers_asked: print the blank papers of a consent.
    """

    way_asked = Signal(object)
    papers_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewMore")
        self.setText(self.tr("More"))
        self.setAccessibleName(self.tr("More ways out"))
        set_icon(self, "more")
        menu = QMenu(self)
        menu.setObjectName("previewMoreMenu")
        self._ways: list[QAction] = []
        for name, words, way in (
            ("moreCopy", self.tr("Copy the whole record …"), Way.TEXT),
            ("moreTable", self.tr("Save as a table (CSV) …"), Way.TABLE),
            ("morePicture", self.tr("Save a picture …"), Way.PICTURE),
        ):
            action = self._add(menu, name, words)
            action.triggered.connect(lambda _=False, way=way: self.way_asked.emit(way))
            self._ways.append(action)
        self._papers = self._add(menu, "morePapers", self.tr("Consent form …"))
        self._papers.triggered.connect(lambda _=False: self.papers_asked.emit())
        self.setMenu(menu)

    def show_for(self, row: RecordSummary) -> None:
        """Offer what this record has: its words once it is finished, papers for a story."""
        for action in self._ways:
            action.setVisible(row.revision_id is not None)
        self._papers.setVisible(row.record_type is RecordType.STORY)
        self.setVisible(row.revision_id is not None or row.record_type is RecordType.STORY)

    def _add(self, menu: QMenu, name: str, words: str) -> QAction:
        # Made here, not by the menu: what the toolkit makes is forgotten once a widget above is wrapped anew.
        action = QAction(words, self)
        action.setObjectName(name)
        menu.addAction(action)
        return action
