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
        self,
        made: Exported,
        trust_file: str,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        who: str = "",
        is_posted: bool = False,
    ) -> None:
        """`who` can open it, empty if it is not sealed; `is_posted` if it lies in the outbox."""
        super().__init__(parent)
        row = QHBoxLayout()
        mark = QLabel(self)
        set_icon(mark, "complete", "ok", size=28)
        row.addWidget(mark)
        ready = self.tr("The bundle is in the outbox") if is_posted else self.tr("The bundle is ready")
        words = QLabel(ready, self)
        set_role(words, "heading")
        row.addWidget(words, 1)
        self.column.addLayout(row)
        bundles = (made, *made.others)
        self.say(
            self.tr(
                "It holds {records} and {files}, {size} in all. It is signed with this computer's key."
            ).format(
                records=self.tr("%n record(s)", "", sum(one.record_count for one in bundles)),
                files=self.tr("%n file(s)", "", sum(one.file_count for one in bundles)),
                size=wording.size(sum(one.size for one in bundles)),
            )
        )
        if made.others:
            self.say(
                self.tr(
                    "That was too much for one bundle, so there are {count} that belong together. All of "
                    "them have to arrive, in any order and in any way."
                ).format(count=self.locale().toString(len(bundles)))
            )
        if who:
            self.signed("lock", "ok", self.tr("It is sealed. Only {who} can open it.").format(who=who))
        if is_posted:
            self.say(
                self.tr(
                    "It goes off by itself when there is a connection, as you chose under Outbox. There you "
                    "also see when it has arrived, and can copy it to a stick instead."
                )
            )
            return
        where = QLineEdit(str(made.path.parent if made.others else made.path), self)
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
            self.tr("Next: send the file, or hand it over on a stick.")
            if who
            else self.tr(
                "Next: send the file, or hand it over on a stick. It is signed but not sealed: whoever has "
                "it can read it. Delete it from the stick when it has arrived."
            )
        )
