"""A consent taken back, as this vault keeps it and as it travels: no reason, no personal detail."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.consent import Channel, Scope
from desktop.domain.ids import RecordId, WithdrawalId


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """What was withdrawn of one record: for every revision of it, older and later ones; never changed.

    Attributes:
        number: the newest revision when it was made; 0 for a record that this vault does not hold.
        person: P1, P2 ...; stays here, a notice does not carry it. "" where it came from elsewhere.
        channels: which, with Scope.ONE_CHANNEL.
        withdrawn_on: the day on which it was learnt of.
        noted_at: when this vault was told.
        is_from_elsewhere: it came in a bundle.
        is_second: somebody else had taken back the same on the same day, so that one line without names would
            tell of both, and nobody could see that the second is not done yet; set where lines are written.
    """

    withdrawal_id: WithdrawalId
    record_id: RecordId
    number: int
    scope: frozenset[Scope]
    withdrawn_on: date
    noted_at: datetime
    person: str = ""
    channels: frozenset[Channel] = frozenset()
    is_from_elsewhere: bool = False
    is_second: bool = False

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing of the record may leave any more."""
        return Scope.EVERYTHING in self.scope
