"""What an open draft already knows of somebody's consent, and the finished version before it does not.

Whoever learns of a no writes it down where she stands: in the draft. A story without consent cannot be
finished, so the version before would go on leaving although whoever looks at it reads that it must not.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.consent import Channel, Consent, ConsentStatus, Scope
from desktop.domain.ids import WithdrawalId
from desktop.domain.person import Telling
from desktop.domain.record import Draft, Record
from desktop.domain.withdrawal import Withdrawal


def said_since(record: Record, then: Telling, draft: Draft, now: Telling) -> tuple[Withdrawal, ...]:
    """Return what the draft takes back of what the version agreed to; nobody is told of it before it stands.

    A consent that is not in the draft any more says nothing: its person may just not be in the text.
    """
    later = {one.code: one for one in now.consents}
    return tuple(
        Withdrawal(
            withdrawal_id=WithdrawalId(f"{draft.draft_id} {was.code}"),
            record_id=record.record_id,
            number=record.number,
            person=was.person,
            scope=frozenset(scope),
            channels=channels,
            withdrawn_on=draft.changed_at.date(),
            noted_at=draft.changed_at,
        )
        for was in then.consents
        if was.status.is_yes and was.code in later
        for scope, channels in _less(was, later[was.code])
    )


def _less(was: Consent, now: Consent) -> Iterator[tuple[frozenset[Scope], frozenset[Channel]]]:
    """Yield what was agreed to and is no more: what part of it, or for which ways of using it."""
    if now.withdrawn - was.withdrawn or now.withdrawn_channels - was.withdrawn_channels:
        yield now.withdrawn, now.withdrawn_channels
    elif now.status in (ConsentStatus.WITHDRAWN, ConsentStatus.REFUSED):
        yield frozenset({Scope.EVERYTHING}), frozenset()
    lost = was.channels - (now.channels if now.status.is_yes else frozenset())
    if lost:
        yield frozenset({Scope.ONE_CHANNEL}), lost
