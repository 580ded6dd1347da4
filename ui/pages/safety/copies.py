"""Which copies lie outside the vault in the clear, and what one can do about each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.copy import Copy, CopyKind
from ui.desk import Desk
from ui.dialogs import ask
from ui.fields.flow_layout import FlowLayout
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.parts.kept_keyboard import keeping_keyboard
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_icon, set_role
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.copies import Listed


class CopiesSection(Section):
    """Lists every copy that was saved outside, until it is deleted or forgotten."""

    name = "copies"
    icon = "export"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copies, self._lanes = desk.copies, lanes
        self._wording = Wording(self)
        self.add_words(
            self.tr(
                "Files and printed pages that you saved outside can be opened by anyone who uses this "
                "computer or the stick. Delete them here when they have served."
            ),
            "soft",
        )
        self.add_words(
            self.tr(
                "What deleting cannot do: a disk or stick may keep the old bytes for a while, where special "
                "programs can find them, and nobody can take back what was copied or sent on. A bundle is "
                "not listed here; the history of each record says which it left in."
            ),
            "soft",
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(INSIDE)
        self.column.addLayout(self._list)
        self.empty = self.add_words(self.tr("No copy lies outside the vault."))
        self.empty.setObjectName("noCopies")

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Copies outside")

    def refresh(self, change: Change | None = None) -> None:
        """Look which copies are still there."""
        self._lanes.store(self._copies.listed, owner=self, done=self._show)

    @keeping_keyboard
    def _show(self, found: Sequence[Listed]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for listed in found:
            self._list.addWidget(self._card(listed))
        self.empty.setVisible(not found)

    def _card(self, listed: Listed) -> QFrame:
        copy = listed.copy
        card = QFrame(self.inner)
        card.setObjectName(f"copy_{copy.copy_id}")
        set_role(card, "card")
        name = PlainLabel(copy.path.name, role="strong", parent=card)
        name.setObjectName("copyName")
        folder = PlainLabel(str(copy.path.parent), role="soft", parent=card)
        folder.setObjectName("copyFolder")
        facts = PlainLabel(self._facts(copy), role="soft", parent=card)
        row = FlowLayout(gap=INSIDE)
        if listed.is_there:
            delete = self._button(
                card, "copyDelete", self.tr("Delete"), "trash", lambda: self._ask_delete(copy)
            )
            delete.setAccessibleDescription(copy.path.name)
            row.addWidget(delete)
        else:
            gone = PlainLabel(
                self.tr("Not found there now. It was deleted or moved, or its stick is not plugged in."),
                role="warn",
                parent=card,
            )
            gone.setObjectName("copyGone")
            forget = self._button(
                card, "copyForget", self.tr("Take it off this list"), "", lambda: self._forget(copy)
            )
            forget.setAccessibleDescription(copy.path.name)
            row.addWidget(forget)
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, 12, BETWEEN, 12)
        column.setSpacing(GRID)
        for label in (name, folder, facts) if listed.is_there else (name, folder, facts, gone):
            column.addWidget(label)
        column.addLayout(row)
        return card

    def _button(
        self, card: QFrame, name: str, words: str, icon: str, act: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(words, card)
        button.setObjectName(name)
        if icon:
            set_icon(button, icon)
        button.clicked.connect(act)
        return button

    def _facts(self, copy: Copy) -> str:
        kinds = {
            CopyKind.FILE: self.tr("A file of a record, saved {moment}, {size}"),
            CopyKind.PAGES: self.tr("A printed record, saved {moment}, {size}"),
        }
        size = self._wording.size(copy.size)
        words = kinds.get(copy.what, self.tr("Saved {moment}, {size}"))
        return words.format(moment=self._wording.moment(copy.made_at), size=size)

    def _ask_delete(self, copy: Copy) -> None:
        ask(
            self.tr("Delete this copy?"),
            self.tr(
                "{name} is deleted where it lies. The record and its files in the vault stay. The disk or "
                "stick may keep the old bytes for a while."
            ).format(name=copy.path.name),
            self.tr("Delete the copy"),
            lambda: self._do(lambda: self._copies.delete(copy.copy_id)),
            self,
            is_destructive=True,
        )

    def _forget(self, copy: Copy) -> None:
        self._do(lambda: self._copies.forget(copy.copy_id))

    def _do(self, work: Callable[[], object]) -> None:
        self._lanes.store(work, owner=self, done=self._done)

    def _done(self, _: object) -> None:
        self.refresh()
        self.changed.emit(Change(settings=True))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
