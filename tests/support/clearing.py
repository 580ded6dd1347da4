"""People who check records in tests: real keys, real words, at a cost that tests can pay."""

from __future__ import annotations

from desktop.clearing import Clearing
from desktop.clock import Clock
from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.record import Record
from desktop.domain.sign_off import Step
from desktop.storage.store import Store
from sync.identity import ensure
from sync.sign_offs import SignerKeys, SigningKey, is_proven
from tests.support.vaults import CHEAP, MovableClock

PHRASE = "nine slow turtles under a copper moon"


def clearing_of(store: Store) -> Clearing:
    """Return what was checked at this vault, with real proof."""
    return Clearing(store, writer=ensure(store.settings).fingerprint, proves=is_proven)


def checker(store: Store, alias: str, role: Role, clock: Clock | None = None) -> SigningKey:
    """Return the opened key of somebody who checks here, made the first time."""
    keys = SignerKeys(store.signers, clock or MovableClock(), cost=CHEAP)
    known = {one.alias: one.signer_id for one in store.signers.all()}
    return keys.unlock(known.get(alias) or keys.add(alias, role, PHRASE).signer_id, PHRASE)


class Checkers:
    """Two people who check at a vault: one the safety, one for whom a record is."""

    def __init__(self, store: Store, clock: Clock | None = None) -> None:
        self._store = store
        self._clock = clock or MovableClock()

    def clear(self, record: Record, audience: Audience = Audience.PUBLIC) -> Record:
        """Return the record, after both put their names to it."""
        clearing = clearing_of(self._store)
        for alias, role, step in (
            ("Bea, who checks safety", Role.GBV_SPECIALIST, Step.SAFETY),
            ("Ama of the Secretariat", Role.SECRETARIAT, Step.CLEARED),
        ):
            key = checker(self._store, alias, role, self._clock)
            ids = (record.record_id, record.revision_id, clearing.digest(record))
            clearing.keep([key.sign_off(*ids, step, audience, self._clock.now())])
        return record


def clear(store: Store, record: Record, audience: Audience = Audience.PUBLIC) -> Record:
    """Return the record, after two people checked it at the vault."""
    return Checkers(store).clear(record, audience)
