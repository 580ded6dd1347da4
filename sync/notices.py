"""Act on consents taken back that a bundle from elsewhere tells of; `sync.exchange` takes its records in.

A notice can only hide records, never show one, yet a stranger could hide them all: so nothing happens before
a person has seen who sends it and which records it is about.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.clock import Clock
from desktop.domain.consent import Channel, Scope
from desktop.domain.ids import RecordId, WithdrawalId, new_uuid
from desktop.domain.maker import MakerKind
from desktop.domain.taken_back import TakenBack
from desktop.domain.withdrawal import Withdrawal
from desktop.errors import Code, FixableError
from desktop.library import Library
from desktop.withdrawing import Withdrawing
from sync.bundle.checks import Expectations, verify
from sync.bundle.opening import explain
from sync.bundle.verdict import Verdict, WithdrawalLine
from sync.contacts import Contacts
from sync.faults import FaultCode, Refused
from sync.trust import TrustList

NO_BUNDLE = frozenset(
    (FaultCode.ZIP_NOT_ZIP, FaultCode.ZIP_EMPTY_FILE, FaultCode.ZIP_NO_MEMBERS, FaultCode.ZIP_TRUNCATED)
)
"""Such a file was never a bundle, or its end is missing, whatever else is wrong with it."""


class Notices:
    """Notices from elsewhere. Every method runs on the store lane."""

    def __init__(
        self,
        library: Library,
        withdrawing: Withdrawing,
        clock: Clock,
        contacts: Contacts,
        *,
        believed: Callable[[], TrustList | None] = lambda: None,
        identities: Sequence[str] = (),
    ) -> None:
        """Act for one vault, whose age secret keys are `identities`.

        `contacts` were compared by voice; `believed` returns whom the office's setup file trusts. A sender
        whom neither knows is let through for a person to judge.
        """
        self._library = library
        self._withdrawing = withdrawing
        self._clock = clock
        self._contacts = contacts
        self._believed = believed
        self._identities = identities  # a new key counts at once

    def read(self, bundle: Path, trust: TrustList | None = None) -> TakenBack:
        """Return what a bundle tells of, and change nothing.

        Raises FixableError: BUNDLE_UNREADABLE, NO_BUNDLE, SEALED_FOR_OTHERS, BUNDLE_REFUSED,
        NOTHING_WITHDRAWN.
        """
        return self.told(self._verdict(bundle, trust))

    def take_in(self, bundle: Path, trust: TrustList | None = None) -> TakenBack:
        """Keep what the bundle tells of; doing it twice changes nothing. Raises as `read` does.

        Whoever calls has asked a person about a sender that nobody knows: the next time she is known.
        """
        verdict = self._verdict(bundle, trust)
        told = self.told(verdict)
        if told.is_own:
            return told
        return replace(told, new=self.keep(verdict, compared=not told.is_known))

    def keep(self, verdict: Verdict, *, compared: bool) -> int:
        """Keep what a good bundle tells of, and who was `compared` just now; return how much was new."""
        told = [self._withdrawal(one) for one in verdict.withdrawals]
        new = self._withdrawing.take_in(told, verdict.bundle_id)
        if compared and verdict.maker is not None:
            self._contacts.compared(verdict.maker.fingerprint, verdict.maker.public)
        return len(new)

    def _verdict(self, bundle: Path, trust: TrustList | None) -> Verdict:
        now = self._clock.now()
        if trust is None:
            expected = Expectations(now=now, trust=self._believed(), strangers=True)
        else:
            # A list that somebody brings knows nothing of what offices took back since.
            expected = Expectations(now=now, trust=trust.less(self._believed()))
        verdict = verify(bundle, expected, self._identities)
        if not NO_BUNDLE.isdisjoint(fault.code for fault in verdict.faults):
            raise FixableError(Code.NO_BUNDLE, name=bundle.name)
        if not verdict.is_good:
            raise explain(Refused(verdict.faults), bundle.name)
        if not verdict.withdrawals:
            raise FixableError(Code.NOTHING_WITHDRAWN, name=bundle.name, records=len(verdict.records))
        return verdict

    def told(self, verdict: Verdict) -> TakenBack:
        """Return what a good bundle tells of."""
        titles = {row.record_id: row.title for row in self._library.summaries()}
        spoken = dict.fromkeys(RecordId(one.record_id) for one in verdict.withdrawals)
        maker = verdict.maker
        known = self._contacts.who(maker.known) if maker else None
        is_own = known is not None and known.kind is MakerKind.OWN
        return TakenBack(
            bundle=verdict.bundle_id,
            sender=maker.sender if maker else "",
            words=maker.words if maker else "",
            known=tuple(titles[one] for one in spoken if one in titles),
            unknown=sum(one not in titles for one in spoken),
            records=len(verdict.records),
            is_own=is_own,
            fingerprint=maker.fingerprint if maker else "",
            is_known=known is not None and known.is_known,
            maker=known,
            new=0 if is_own else sum(map(self._is_new, verdict.withdrawals)),
        )

    def _is_new(self, line: WithdrawalLine) -> bool:
        told = self._withdrawal(line)
        return not any(
            one.is_from_elsewhere
            and (one.scope, one.channels, one.withdrawn_on) == (told.scope, told.channels, told.withdrawn_on)
            for one in self._withdrawing.of_record(told.record_id)
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
