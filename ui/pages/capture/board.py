"""What stands between the draft on screen and its readers, reckoned while it is being written."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.audience import Audience, Profile
from desktop.domain.conflict import Conflict
from desktop.domain.person import Person, Telling
from desktop.domain.problem import AnswerPath
from desktop.domain.withdrawal import Withdrawal
from desktop.forms.form import Question
from desktop.safety.asked import Asked
from desktop.safety.consents.judging import judge, judge_ready
from desktop.safety.consents.standing import Standing, pillars
from desktop.safety.telling import read_telling
from ui.pages.capture.leading import question_of
from ui.pages.capture.sheet import Sheet

_PROFILES = {
    Audience.DEVICE: Profile.OWN_DESK,
    Audience.TEAM: Profile.COP_TEAM,
    Audience.INVITED: Profile.INVITED_PACK,
    Audience.PUBLIC: Profile.GATEWAY_PUBLIC,
}
_LONGEST_WAIT = timedelta(hours=1)
"""A timer that was set before the computer slept would come late: the day is looked at once an hour."""


class Board(QObject):
    """Holds the consents against the audience that is chosen, a moment after each change and each new day.

    Attributes:
        telling: who the draft tells of; None for a record that tells of nobody.
        standings: by person code, how each stands.
        conflicts: all that is in the way of the chosen audience, what blocks first.
        before_ready: all that blocks finishing, whoever is to read it.

    Signals:
        looked: Emitted when something in it changed.
    """

    looked = Signal()

    def __init__(
        self,
        sheet: Sheet,
        withdrawals: Sequence[Withdrawal] = (),
        *,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheet, self._withdrawals, self._now = sheet, tuple(withdrawals), now
        self._asked = Asked(sheet.form)
        self._audience_path: AnswerPath = next(
            (
                (node.name,)
                for node in sheet.form.walk()
                if isinstance(node, Question) and node.role == "audience"
            ),
            (),
        )
        self.telling: Telling | None = None
        self.standings: dict[str, Standing] = {}
        self.conflicts: tuple[Conflict, ...] = ()
        self.before_ready: tuple[Conflict, ...] = ()
        self.audience = Audience.DEVICE
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self.look)
        self.look()

    @property
    def people(self) -> tuple[Person, ...]:
        """Whoever the draft tells of."""
        return self.telling.people if self.telling is not None else ()

    @property
    def has_people(self) -> bool:
        """Whether the record is one that tells of people."""
        return self.telling is not None

    def look(self) -> None:
        """Read the answers again, with today's date."""
        logic = self._sheet.logic
        telling = read_telling(self._sheet.form, logic.answers(), self._withdrawals)
        if telling is None and self.telling is None:
            return  # no record that tells of people becomes one while it is written
        today = self._now().astimezone().date()
        audience = self._chosen()
        standings = {one.code: pillars(telling, one.code) for one in telling.people} if telling else {}
        conflicts = self.led(judge(telling, _PROFILES[audience], today)) if telling else ()
        ready = judge_ready(telling, today) if telling else ()
        self.before_ready = self.led(one for one in ready if one.is_blocking)
        before = (self.telling, self.standings, self.conflicts, self.audience)
        self.telling, self.standings, self.conflicts = telling, standings, conflicts
        self.audience = audience
        self._wait_for_tomorrow(today)
        if before != (telling, standings, conflicts, audience):
            self.looked.emit()

    def led(self, conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
        """Return conflicts with the way to a question, also those that are about no one row."""
        return tuple(
            one if one.path else replace(one, path=question_of(one.code, self._asked)) for one in conflicts
        )

    def close_down(self) -> None:
        """Look no more."""
        self._midnight.stop()

    def _chosen(self) -> Audience:
        value = self._sheet.logic.value(self._audience_path) if self._audience_path else ""
        return Audience(value) if value in list(Audience) else Audience.DEVICE

    def _wait_for_tomorrow(self, today: date) -> None:
        now = self._now().astimezone()
        tomorrow = datetime.combine(today + timedelta(days=1), time(), now.tzinfo)
        wait = min(max(tomorrow - now, timedelta(0)) + timedelta(seconds=1), _LONGEST_WAIT)
        self._midnight.start(round(wait.total_seconds() * 1000))
