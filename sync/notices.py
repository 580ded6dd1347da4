"""Act on consents taken back that a bundle from elsewhere tells of; its records are not taken in.

A notice can only hide records, never show one, yet a stranger could hide them all: so nothing happens before
a person has seen who sends it and which records it is about.
"""

from datetime import date
from pathlib import Path

from desktop.clock import Clock
from desktop.domain.consent import Channel, Scope
from desktop.domain.ids import RecordId, WithdrawalId, new_uuid
from desktop.domain.review import TakenBack
from desktop.domain.withdrawal import Withdrawal
from desktop.errors import Code, FixableError
from desktop.library import Library
from desktop.withdrawing import Withdrawing
from sync.bundle.checks import Expectations, verify
from sync.bundle.verdict import Verdict, WithdrawalLine
from sync.faults import Refused
from sync.trust import TrustList


class Notices:
    """Notices from elsewhere. Every method runs on the store lane."""

    def __init__(self, library: Library, withdrawing: Withdrawing, clock: Clock, *, own: str) -> None:
        """Act for the vault whose own key has the fingerprint `own`."""
        self._library = library
        self._withdrawing = withdrawing
        self._clock = clock
        self._own = own

    def read(self, bundle: Path, trust: TrustList | None = None) -> TakenBack:
        """Return what a bundle tells of, and change nothing.

        Raises FixableError: BUNDLE_UNREADABLE, BUNDLE_REFUSED, NOTHING_WITHDRAWN.
        """
        return self._told(self._verdict(bundle, trust))

    def take_in(self, bundle: Path, trust: TrustList | None = None) -> TakenBack:
        """Keep what the bundle tells of; doing it twice changes nothing. Raises as `read` does."""
        verdict = self._verdict(bundle, trust)
        told = self._told(verdict)
        if not told.is_own:
            self._withdrawing.take_in([self._withdrawal(one) for one in verdict.withdrawals], told.bundle)
        return told

    def _verdict(self, bundle: Path, trust: TrustList | None) -> Verdict:
        verdict = verify(bundle, Expectations(now=self._clock.now(), trust=trust))
        if not verdict.is_good:
            raise Refused(verdict.faults)
        if not verdict.withdrawals:
            raise FixableError(Code.NOTHING_WITHDRAWN, name=bundle.name)
        return verdict

    def _told(self, verdict: Verdict) -> TakenBack:
        titles = {row.record_id: row.title for row in self._library.summaries()}
        spoken = dict.fromkeys(RecordId(one.record_id) for one in verdict.withdrawals)
        maker = verdict.maker
        return TakenBack(
            bundle=verdict.bundle_id,
            sender=maker.sender if maker else "",
            words=maker.words if maker else "",
            known=tuple(titles[one] for one in spoken if one in titles),
            unknown=sum(one not in titles for one in spoken),
            records=len(verdict.records),
            is_own=maker is not None and maker.fingerprint == self._own,
        )

    def _withdrawal(self, line: WithdrawalLine) -> Withdrawal:
        return Withdrawal(
            withdrawal_id=WithdrawalId(new_uuid()),
            record_id=RecordId(line.record_id),
            number=line.number,
            scope=frozenset(Scope(one) for one in line.scope),
            channels=frozenset(Channel(one) for one in line.channels),
            withdrawn_on=date.fromisoformat(line.withdrawn_on),
            noted_at=self._clock.now(),
            is_from_elsewhere=True,
        )
