"""Two versions of one record side by side: who wrote each, where they differ, and which one to go on from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.difference import Difference
from desktop.domain.ids import RecordId
from desktop.domain.maker import KnownMaker
from desktop.domain.record import Record
from desktop.errors import AppError
from ui.jobs import Lanes
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.parts.room import screen_room
from ui.parts.sheet import Sheet
from ui.style import BETWEEN, GRID, INSIDE, px, set_role
from ui.wording import Wording
from ui.wording.makers import MakerWords

if TYPE_CHECKING:
    from desktop.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One of them, as it is shown.

    Attributes:
        maker: who sent it; None for what was written here.
        differences: where it differs from the first one; none of the first.
    """

    record: Record
    maker: KnownMaker | None
    differences: tuple[Difference, ...] = ()


class VersionsSheet(Sheet):
    """Shows them, and lets one be chosen; the others stay in the history.

    Signals:
        chosen: (RecordId, RevisionId) go on from this version.
    """

    chosen = Signal(object, object)

    def __init__(
        self, library: Library, record_id: RecordId, lanes: Lanes, parent: QWidget | None = None
    ) -> None:
        super().__init__("versionsSheet", "", parent)
        self._library, self._lanes, self._record_id = library, lanes, record_id
        self._wording, self._makers = Wording(self), MakerWords(self)
        self.setMinimumWidth(max(px(560), min(px(760), screen_room(self).width() - 80)))
        self.begin_step(self.tr("Two versions of one record"))
        self.add_words(self.tr("They are being read."))
        self.add_button("versionsClose", self.tr("Close"), self.reject)
        self.end_step()
        spoken = (QLocale().bcp47Name(), "en")
        lanes.store(
            lambda: read_versions(library, record_id, spoken),
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def _show(self, versions: Sequence[Version]) -> None:
        heading = self.tr("%n version(s) of one record", "", len(versions))
        self.begin_step(heading)
        if len(versions) < 2:
            self.add_words(self.tr("There is only one version now. Somebody chose already."))
        else:
            self.add_words(
                self.tr(
                    "Two people changed the same version. Read what differs, and choose the one to go on "
                    "from. The other one ends there and stays in the history; you can copy from it."
                )
            )
            for at, other in enumerate(versions[1:], start=1):
                self._compare(versions[0], other, at)
        close = self.add_button("versionsClose", self.tr("Decide later"), self.reject)
        self.end_step(close)

    def _compare(self, first: Version, other: Version, number: int) -> None:
        """Show two columns: who wrote each, the button, and line by line what differs."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for column, version in enumerate((first, other)):
            grid.addWidget(self._head(version, 0 if column == 0 else number), 0, column)
        row = 1
        for one in other.differences:
            label = PlainLabel(one.label, role="strong", parent=self.inner)
            grid.addWidget(label, row, 0, 1, 2)
            for column, text in enumerate((one.before, one.after)):
                grid.addWidget(self._text(text), row + 1, column, Qt.AlignmentFlag.AlignTop)
            row += 2
        if not other.differences:
            same = PlainLabel(self.tr("The answers are the same."), role="soft", parent=self.inner)
            grid.addWidget(same, row, 0, 1, 2)
        self.column.addLayout(grid)

    def _head(self, version: Version, number: int) -> QWidget:
        record = version.record
        frame = QFrame(self.inner)
        frame.setObjectName(f"version{number}")
        set_role(frame, "card")
        column = QVBoxLayout(frame)
        column.setSpacing(GRID)
        who = self.tr("Written here") if version.maker is None else self._makers.sentence(version.maker)
        column.addWidget(PlainLabel(who, role="strong", parent=frame))
        told = self.tr("Version {number}, {moment}, by {author}").format(
            number=QLocale().toString(record.number),
            moment=self._wording.moment(record.finished_at),
            author=isolated(record.author.alias or self.tr("somebody")),
        )
        column.addWidget(PlainLabel(told, role="soft", parent=frame))
        column.addWidget(PlainLabel(record.title, role="", parent=frame))
        column.addStretch(1)
        button = QPushButton(self.tr("Go on from this one"), frame)
        button.setObjectName(f"versionGo{number}")
        button.setAccessibleDescription(f"{who} {told}")
        set_role(button, "primary")
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._choose, version))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return frame

    def _choose(self, version: Version, _checked: bool = False) -> None:
        self.chosen.emit(self._record_id, version.record.revision_id)
        self.accept()

    def _text(self, text: str) -> PlainLabel:
        label = PlainLabel(text or self.tr("nothing"), role="" if text else "soft", parent=self.inner)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _failed(self, error: AppError) -> None:
        self.begin_step(self.tr("Two versions of one record"))
        self.add_button("versionsClose", self.tr("Close"), self.reject)
        self.end_step()
        self.say(self._wording.error(error))


def read_versions(
    library: Library, record_id: RecordId, spoken: Sequence[str] = ("en",)
) -> tuple[Version, ...]:
    """Read on the store lane what stands side by side, each held against the first."""
    found = library.versions(record_id)
    return tuple(
        Version(
            record=one,
            maker=library.sender(one.maker) if one.maker else None,
            differences=()
            if one is found[0]
            else tuple(library.differences(found[0].revision_id, one.revision_id, languages=spoken)),
        )
        for one in found
    )
