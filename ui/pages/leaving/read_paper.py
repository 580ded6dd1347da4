"""An unfinished story on paper, to be read to the person it is about, where nothing stands against it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.disclosed import Stays
from desktop.domain.ids import DraftId, RecordId
from desktop.errors import AppError
from ui.desk import Outputs
from ui.dialogs import Working, choose_file, inform, tell
from ui.jobs import Lanes
from ui.pages.leaving.stays import StaysHere
from ui.pages.leaving.way import Way
from ui.pages.leaving.way_words import WayWords
from ui.parts.joined import comma, joined
from ui.parts.sheet import Sheet
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords


class ReadPaperSheet(Sheet):
    """A warning about paper, what stands against it, and the button.

    Signals:
        show_asked: (path) go to the very question that stands in the way.
    """

    show_asked = Signal(object)

    def __init__(
        self, outputs: Outputs, lanes: Lanes, draft_id: DraftId, parent: QWidget | None = None
    ) -> None:
        super().__init__("readPaperSheet", "", parent)
        self._outputs, self._lanes, self._draft_id = outputs, lanes, draft_id
        self._page = parent or self
        self._words = WayWords(self)
        self.begin_step(self.tr("Print it to read it back"))
        self.add_words(self._words.story_on_paper())
        self.add_words(
            self.tr(
                "The pages hold the story as it stands now, for this office alone: whatever is not to leave "
                "this computer is left out."
            ),
            "soft",
        )
        self.add_button("readPaperCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("readPaperGo", self._words.action(Way.PAGES), self._choose, role="primary")
        self.go.setEnabled(False)
        self.end_step(self.go)
        lanes.store(
            lambda: outputs.draft_stays(draft_id),
            owner=self,
            done=self._show,
            failed=lambda error: tell(error, self),
        )

    def _show(self, stays: Stays | None) -> None:
        self.go.setEnabled(stays is None)
        if stays is not None:
            part = StaysHere(stays, Wording(self), ConflictWords(self), self.inner)
            part.show_asked.connect(self._look_at)
            self.column.addWidget(part)
            part.show()
        else:
            self.go.setFocus()
        self._take_room()

    def _look_at(self, _record: RecordId, path: object, _section: str) -> None:
        self.show_asked.emit(path)
        QTimer.singleShot(0, self, self.reject)  # not while the button inside is still pressed

    def _choose(self) -> None:
        choose_file(self, self.tr("Choose where to save it"), "story.pdf", "PDF (*.pdf)", self.save_to)

    def save_to(self, to: Path) -> None:
        """Write the pages."""
        outputs, draft_id = self._outputs, self._draft_id
        working = Working(
            self.tr("One moment"),
            self.tr("You can stop at any time; nothing half-done is left behind."),
            self,
        )

        def failed(error: AppError) -> None:
            working.end()
            tell(error, self)

        def done(lost: Sequence[str]) -> None:
            working.end()
            self._end(to, lost)

        working.begin()
        self._lanes.store(
            lambda: outputs.draft_pages(draft_id, to, working.cancel),
            owner=self,
            done=done,
            failed=failed,
            cancelled=working.end,
            token=working.cancel,
        )

    def _end(self, to: Path, lost: Sequence[str]) -> None:
        said = self.tr("The pages are in {name}. Print them, then delete the file.").format(name=to.name)
        if lost:
            missing = self.tr("These pictures are damaged or missing, and not on the pages: {names}.")
            said = f"{said} {missing.format(names=joined(list(lost), comma()))}"
        self.accept()
        inform(self.tr("Saved as PDF"), said, self._page, icon="warning" if lost else "info")
