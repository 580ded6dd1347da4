"""An open vault with a draft of the form with every kind of question, for tests of the writing page."""

from collections.abc import Callable
from pathlib import Path

from desktop.domain.answers import AnswerTree
from desktop.domain.ids import DraftId, RecordId, new_uuid
from desktop.domain.record import Draft, RecordType
from desktop.forms.roles import Roles
from tests.support.desk import Desk
from tests.support.forms import every_kind, list_files
from tests.support.robots.capture import CaptureRobot

OpenPage = Callable[..., CaptureRobot]


class WritingDesk(Desk):
    """A vault that knows the form with every kind of question."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.store.forms.keep(every_kind(), list_files())

    def draft(self, answers: AnswerTree | None = None) -> Draft:
        """Return a new draft of that form."""
        form, now = every_kind(), self.clock.now()
        draft = Draft(
            draft_id=DraftId(new_uuid()),
            record_id=RecordId(new_uuid()),
            record_type=RecordType.PRACTICE,
            form=form.ref,
            parent=None,
            answers=answers or {},
            created_at=now,
            changed_at=now,
        )
        self.store.drafts.add(draft, Roles(form).headline(draft.answers))
        return draft

    def saved(self, draft: Draft) -> AnswerTree:
        """Return what the store has of a draft."""
        return self.capture.open(draft.draft_id).answers
