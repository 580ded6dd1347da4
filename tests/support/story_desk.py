"""A real vault with the built-in forms and what helps to tell of people, for tests of a story's page."""

from pathlib import Path

from desktop.capture import Capture
from desktop.domain.answers import AnswerTree
from desktop.domain.record import Draft, RecordType
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.pseudonyms import Pseudonyms
from desktop.team_texts import TeamTexts
from desktop.watchlist import Watchlist
from resources import resource
from tests.support.vaults import MovableClock, open_store
from ui.desk import Aids

OPEN_GATE: AnswerTree = {
    "story_purpose": "To show other towns that a market can listen.",
    "needs_person": "yes_chose",
    "about_survivor": "yes",
    "about_minor": "no",
    "current_risk": "no",
    "still_in_service": "no",
    "risk_level": "low",
    "specialist_ok": "yes",
    "interview_setup": "private_place can_stop",
    "referral_ready": "yes",
}
"""The answers behind which a story opens."""


class StoryDesk:
    """The rooms that a story's page works with."""

    def __init__(self, folder: Path) -> None:
        self.clock = MovableClock()
        self.store = open_store(folder, self.clock)
        self.catalog = Catalog(resource("forms", "compiled"))
        self.capture = Capture(self.store, self.catalog, self.clock)
        self.library = Library(self.store, self.catalog)
        self.texts = TeamTexts(self.store)
        self.watchlist = Watchlist(self.store, self.catalog)
        self.pseudonyms = Pseudonyms(self.store, self.clock, self.watchlist.names)
        self.aids = Aids(
            texts=self.texts,
            pseudonyms=self.pseudonyms,
            watchlist=self.watchlist,
            withdrawals=self.store.withdrawals.of_record,
        )

    def story(self, answers: AnswerTree | None = None) -> Draft:
        """Return a new draft of a story with some answers."""
        draft = self.capture.begin(RecordType.STORY)
        self.capture.save(draft.draft_id, {**draft.answers, **(answers or {})})
        return self.capture.open(draft.draft_id)
