"""What the vault knows beside a draft while it is written: the team's texts, withdrawals, and the day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.clock import SystemClock
from desktop.domain.ids import DraftId, RecordId
from desktop.domain.record import Draft
from desktop.domain.team_text import HelpService, TeamText
from desktop.domain.withdrawal import Withdrawal
from desktop.pseudonyms import Pseudonyms
from desktop.returned import AskedChange
from desktop.safety.wording_hints import Entry, read_entries
from ui.desk import Aids, Outputs


def _local_now() -> datetime:
    return SystemClock().now().astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Read once when a draft is opened, on the store lane.

    Attributes:
        services: the list of help; reporting: what the law asks, in the team's words.
        words: the team's own words worth another look.
        outputs, draft_id: what makes the papers of a consent, and of which draft.
        template_of: the office that adapted the form; empty for the app's own.
        asked: what a gateway asks to change in the record, and nobody has done.
        has_past: whether an older revision of the record is finished.
        now: tells the moment, in local time.
    """

    record_id: RecordId
    services: tuple[HelpService, ...] = ()
    reporting: str = ""
    words: tuple[Entry, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    pseudonyms: Pseudonyms | None = None
    outputs: Outputs | None = None
    draft_id: DraftId | None = None
    template_of: str = ""
    asked: tuple[AskedChange, ...] = ()
    has_past: bool = False
    now: Callable[[], datetime] = _local_now

    @classmethod
    def of(cls, aids: Aids, draft: Draft, now: Callable[[], datetime] = _local_now) -> "Team":
        """Return what there is for a draft."""
        texts = aids.texts
        language = draft.answers.get("language", "")
        return cls(
            record_id=draft.record_id,
            services=texts.services() if texts is not None else (),
            reporting=texts.text(TeamText.REPORTING) if texts is not None else "",
            words=read_entries(texts.words(str(language))) if texts is not None else (),
            withdrawals=tuple(aids.withdrawals(draft.record_id)),
            pseudonyms=aids.pseudonyms,
            outputs=aids.outputs,
            draft_id=draft.draft_id,
            template_of=aids.template_of(draft.form),
            asked=tuple(aids.asked(draft.record_id)),
            has_past=draft.parent is not None,
            now=now,
        )
