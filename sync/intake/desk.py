"""The receiving desk: look into the inbox, and deal with each bundle to its end before the next.

The order makes it safe to end anywhere: files are on the disk, then one transaction files the bundle and
signs its receipt, then the receipt is laid out, and only then the upload goes. Whatever is cut off is begun
again, and what was filed already gives the receipt it gave before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from desktop.clock import Clock
from desktop.domain.audience import Profile
from desktop.domain.receipt import Judgement
from sync.bundle.checks import Expectations, verify_stream
from sync.bundle.opening import open_bundle
from sync.bundle.verdict import Trust, Verdict
from sync.faults import Family, Fault, Refused
from sync.intake import words
from sync.intake.contents import Contents
from sync.intake.database import Unfit
from sync.intake.filing import Filing
from sync.intake.inbox import Arrival, Inbox
from sync.intake.ledger import Answer, OtherBundle
from sync.intake.quarantine import Quarantine
from sync.intake.replies import Replies
from sync.report import fault_json
from sync.trust import TrustList

_NEWEST = 1000


class Kind(StrEnum):
    """What became of one arrival."""

    FILED = "filed"
    REPEATED = "repeated"  # it was filed before: the same receipt again
    REFUSED = "refused"  # a receipt says that nothing of it was taken
    QUARANTINED = "quarantined"  # put aside; nobody gets a receipt
    LEFT = "left"  # it cannot be read just now, and lies where it lay
    RELEASED = "released"  # no arrival: a receipt was laid out that had to wait


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One arrival that was dealt with.

    Attributes:
        name: of the file in the inbox.
        reason: of what was not filed, for people.
        missing: how many earlier bundles of the same device never came here.
        place: name in the quarantine; empty where it is not there.
    """

    kind: Kind
    name: str
    bundle_id: str = ""
    judgements: tuple[Judgement, ...] = ()
    has_receipt: bool = False
    reason: str = ""
    missing: int = 0
    place: str = ""
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The folders of one desk."""

    inbox: Inbox
    replies: Replies
    quarantine: Quarantine
    locks: Path


class Desk:
    """One desk. Several may work on the same inbox, database and folders at once."""

    def __init__(
        self,
        places: Places,
        filing: Filing,
        clock: Clock,
        *,
        trust: TrustList | None = None,
        identities: Sequence[str] = (),
        recipients: Sequence[str] = (),
    ) -> None:
        """`identities` are the gateway's age secret keys, `recipients` what bundles name it by."""
        self._places = places
        self._filing = filing
        self._clock = clock
        self._trust = trust
        self._identities = tuple(identities)
        self._recipients = tuple(recipients)
        self._has_looked_back = False
        self.unsettled = 0
        """How many copies were still growing at the last look."""

    def work(self) -> Iterator[Outcome]:
        """Deal with everything that lies there whole; yield each as it is done. Raises MachineError."""
        yield from self._let_go()
        lying = self._places.inbox.look()
        self.unsettled = lying.unsettled
        for arrival in lying.whole:
            with self._alone(arrival) as is_ours:
                if is_ours and (outcome := self._deal(arrival)) is not None:
                    yield outcome

    def _deal(self, arrival: Arrival) -> Outcome | None:
        """Deal with one file; None when another desk was faster."""
        verdict = Verdict()
        try:
            with open_bundle(arrival.path, self._identities) as stream:
                verdict = verify_stream(stream, self._expected())
                done = self._told(arrival, verdict, stream)
        except FileNotFoundError:
            return None
        except OSError:
            return Outcome(kind=Kind.LEFT, name=arrival.path.name, reason=words.UNREADABLE)
        except Unfit as error:
            return self._aside(arrival, verdict, f"{words.UNFIT} {error}")
        except OtherBundle:
            return self._aside(arrival, verdict, words.OTHER_BUNDLE)
        except Refused as refused:
            return self._aside(arrival, verdict, words.refusal(refused.faults), refused.faults)
        return done or self._aside(arrival, verdict, words.refusal(verdict.faults), verdict.faults)

    def _told(self, arrival: Arrival, verdict: Verdict, stream: BinaryIO) -> Outcome | None:
        """Answer a bundle; None for one to which nobody owes an answer."""
        known = self._filing.known(verdict) if _is_proven(verdict) else None
        if known is not None:
            return self._answered(arrival, known)
        if verdict.is_good and verdict.info["Capture-Bundle-Profile"] != Profile.REVIEW_HANDOFF:
            return self._answered(arrival, self._filing.file(verdict, Contents(stream, verdict)))
        if verdict.is_good or _is_senders_fault(verdict):
            reason = words.refusal(verdict.faults) if verdict.faults else words.FOR_REVIEW
            return self._answered(arrival, self._filing.refuse(verdict, Contents(stream, verdict), reason))
        return None

    def _expected(self) -> Expectations:
        return Expectations(now=self._clock.now(), trust=self._trust, recipients=self._recipients)

    def _answered(self, arrival: Arrival, answer: Answer) -> Outcome:
        kind = Kind.REFUSED if answer.refusal else Kind.FILED
        if answer.receipt is not None:
            self._places.replies.put(answer.bundle_id, answer.receipt)
        self._places.inbox.take_away(arrival)
        return Outcome(
            kind=kind if answer.is_new else Kind.REPEATED,
            name=arrival.path.name,
            bundle_id=answer.bundle_id,
            judgements=answer.judgements,
            has_receipt=answer.receipt is not None,
            reason=answer.refusal,
            missing=answer.missing,
        )

    def _aside(
        self, arrival: Arrival, verdict: Verdict, reason: str, faults: Sequence[Fault] = ()
    ) -> Outcome:
        told = {
            "bundle": verdict.bundle_id,
            "identity": verdict.identity,
            "sender": verdict.maker.sender if verdict.maker else "",
            "reason": reason,
            "faults": [fault_json(fault) for fault in faults],
            "seen_at": self._clock.now().isoformat(),
        }
        place = self._places.quarantine.put(arrival, told)
        return Outcome(
            kind=Kind.QUARANTINED,
            name=arrival.path.name,
            bundle_id=verdict.bundle_id,
            reason=reason,
            place=place,
            faults=tuple(faults),
        )

    def _let_go(self) -> Iterator[Outcome]:
        """Lay out the receipts that nobody could fetch yet: held ones let go, and those of a desk cut off."""
        waiting = self._filing.released()
        if not self._has_looked_back:
            answered = self._filing.answered()
            # Only the newest can have been cut off in the middle by a power cut; the others are there or not.
            waiting += [one for one in answered[:-_NEWEST] if not self._places.replies.has(one)]
            waiting += answered[-_NEWEST:]
            self._has_looked_back = True
        for bundle_id in waiting:
            try:
                receipt = self._filing.release(bundle_id)
            except Unfit:  # it waits for whoever asked for more than can be said; the others do not
                continue
            if receipt is not None and self._places.replies.put(bundle_id, receipt):
                yield Outcome(kind=Kind.RELEASED, name="", bundle_id=bundle_id, has_receipt=True)

    @contextmanager
    def _alone(self, arrival: Arrival) -> Iterator[bool]:
        """Let other desks look at other files meanwhile; that nothing is filed twice the database sees to."""
        lock = FileLock(self._places.locks / f"{arrival.path.name}.lock")
        try:
            lock.acquire(blocking=False)
        except Timeout:
            yield False
            return
        try:
            yield True
        finally:
            lock.release()


def _is_proven(verdict: Verdict) -> bool:
    """Tell whether somebody did sign this identity under this name."""
    return bool(verdict.identity) and verdict.maker is not None and verdict.maker.is_signature_valid


def _is_senders_fault(verdict: Verdict) -> bool:
    """Tell whether a known sender signed exactly this, so that sending it again would cure nothing.

    What broke on the way gets no receipt: the true bundle may still come, and a receipt is for ever.
    """
    is_known = _is_proven(verdict) and verdict.maker is not None and verdict.maker.trust is Trust.TRUSTED
    return is_known and all(fault.code.family is Family.RECORDS for fault in verdict.faults)
