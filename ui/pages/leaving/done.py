"""The letter's last page: where the bundle is, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.domain.disclosed import Exported
from ui.pages.leaving.leaf import Leaf
from ui.style import set_icon, set_role
from ui.wording import Wording


class Done(Leaf):
    """Words, and the path to copy."""

    def __init__(
        self, made: Exported, trust_file: str, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout()
        mark = QLabel(self)
        set_icon(mark, "complete", "ok", size=28)
        row.addWidget(mark)
        words = QLabel(self.tr("The bundle is ready"), self)
        set_role(words, "heading")
        row.addWidget(words, 1)
        self.column.addLayout(row)
        self.say(
            self.tr(
                "It holds {records} and {files}, {size} in all. It is signed with this computer's key."
            ).format(
                records=self.tr("%n record(s)", "", made.record_count),
                files=self.tr("%n file(s)", "", made.file_count),
                size=wording.size(made.size),
            )
        )
        where = QLineEdit(str(made.path), self)
        where.setObjectName("exportPath")
        where.setReadOnly(True)
        where.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        where.setAccessibleName(self.tr("Where the bundle is"))
        self.column.addWidget(where)
        if trust_file:
            self.say(
                self.tr(
                    "Beside it lies {name}. Give it to the readers once, by another way than the bundle, "
                    "so that they can check that it came from you."
                ).format(name=trust_file)
            )
        self.say(
            self.tr(
                "Next: send the file, or hand it over on a stick. It is signed but not locked: whoever has "
                "it can read it. Delete it from the stick when it has arrived."
            )
        )
