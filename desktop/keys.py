"""What one can do with the keys of an open vault: see the ways in, make a kit, test it, change them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop.clock import Clock, moment, stamp
from desktop.domain.notice import Notice
from desktop.errors import AppError, Code, FixableError
from desktop.paths import Paths
from desktop.vault import help as helping
from desktop.vault import kit, office, pieces, shelf, succession, vault
from desktop.vault.doorman import Doorman
from desktop.vault.kdf import KdfCost
from desktop.vault.key import DataKey
from desktop.vault.kit import Kit
from desktop.vault.pieces import Piece, TypedPiece
from desktop.vault.recipient import RecipientSlot
from desktop.vault.secret import RecoverySecret, SlotKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_VAULT = "vault.id"
_SLOTS = "keys.slots"
_LABELS = "keys.labels"
_TESTED = "keys.tested"


class Notes(Protocol):
    """Where small facts are kept that reveal something: the settings inside the encryption."""

    def get(self, name: str) -> str | None:
        """Return what is kept under `name`, or None."""

    def put(self, name: str, value: str) -> object:
        """Keep `value` under `name`, durably."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way into the vault, as a list shows it.

    Attributes:
        kind: what opens it; None for the passphrase.
        slot_id: names it in `Keys.remove`.
        made_at: when it was made; None where nobody knows.
        tested_at: when it was last tried out and was right; None for never.
        label: what the office calls itself.
        is_trusted: whether this app made it; what is not trusted goes with the next change.
    """

    kind: SlotKind | None
    slot_id: str
    made_at: datetime | None = None
    tested_at: datetime | None = None
    label: str = ""
    is_trusted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Three pieces before they are printed and kept."""

    pieces: tuple[Piece, Piece, Piece]
    secret: RecoverySecret = field(repr=False)


class Keys:
    """The keys of one open vault; use it from the store lane.

    Attributes:
        notices: what the user should know of the ways in, found at this opening.
    """

    def __init__(
        self, paths: Paths, key: DataKey, notes: Notes, clock: Clock, *, cost: KdfCost | None = None
    ) -> None:
        """Take the keys of the vault that `key` has just opened.

        Args:
            paths: where the vault lies.
            key: its data key, proved by the open database.
            notes: the settings inside the encryption.
            clock: the time.
            cost: cheaper key derivation, for tests.
        """
        self._paths, self._key, self._notes, self._clock, self._cost = paths, key, notes, clock, cost
        self.notices: tuple[Notice, ...] = ()

    def look_over(self, found: Sequence[Notice] = ()) -> None:
        """Compare the ways in with what was known of them when the vault was last open; right after opening.

        Args:
            found: what unlocking told.
        """
        ring = vault.ring(self._paths)
        known = self._read(_SLOTS)
        notices = list(found)
        is_same = known in ({}, {"ids": sorted(ring.slot_ids)})
        if not (is_same and ring.is_vouched(self._key)) and not any(
            one.code is Code.KEYS_CHANGED for one in notices
        ):
            notices.append(Notice(code=Code.KEYS_CHANGED))
        self.notices = tuple(notices)
        if ring.vault_id:
            shelf.note_owner(self._paths, ring.vault_id)
            if self._notes.get(_VAULT) != ring.vault_id:
                self._notes.put(_VAULT, ring.vault_id)
        if not is_same or not known:
            self._note_slots()
        if succession.is_pending(self._paths):  # it was in doubt, and the database is open without it
            with suppress(OSError):
                succession.forget(self._paths)

    def slots(self) -> tuple[Way, ...]:
        """Return every way in, the passphrase first."""
        ring = vault.ring(self._paths)
        is_trusted = ring.is_vouched(self._key)
        labels, tested = self._read(_LABELS), self._read(_TESTED)
        made_at = ring.passphrase.made_at
        first = Way(
            kind=None,
            slot_id=ring.passphrase.slot_id,
            made_at=moment(made_at) if made_at else None,
            is_trusted=True,
        )
        others = (
            Way(
                kind=slot.kind,
                slot_id=slot.slot_id,
                made_at=moment(slot.made_at),
                tested_at=_moment(tested.get(slot.slot_id)),
                label=str(labels.get(slot.slot_id, "")),
                is_trusted=is_trusted,
            )
            for slot in ring.recipients
        )
        return (first, *others)

    def way(self, kind: SlotKind) -> Way | None:
        """Return the newest way of a kind, None if there is none."""
        return next((way for way in reversed(self.slots()) if way.kind is kind), None)

    def make_kit(self, language: str) -> Kit:
        """Return a new kit to be shown and printed; it opens nothing before `keep_kit`."""
        return kit.make(language)

    def keep_kit(self, made: Kit) -> None:
        """Let the kit open the vault, in place of the one before, which opens nothing any more."""
        with self._changing():
            vault.add(self._paths, self._key, SlotKind.RECOVERY, made.secret.recipient(), self._clock)

    def test_kit(self, text: str) -> bool:
        """Tell whether what somebody typed is this vault's kit, and note the time if it is.

        Raises FixableError (KIT_INCOMPLETE, KIT_WORDS_UNKNOWN, KIT_MISTYPED) for what is no kit at all.
        """
        return self._test(kit.read(text))

    def kit_tested_at(self) -> datetime | None:
        """Return when the kit was last tested and right; None for never, or if there is none."""
        way = self.way(SlotKind.RECOVERY)
        return way.tested_at if way else None

    def split(self, language: str) -> Split:
        """Return three new pieces, two of which suffice; they open nothing before `keep_split`."""
        secret = RecoverySecret.generate(SlotKind.PIECES)
        return Split(pieces=pieces.split(secret, language, cost=self._cost or pieces.COST), secret=secret)

    def keep_split(self, made: Split) -> None:
        """Let two of the pieces open the vault, in place of those before."""
        with self._changing():
            vault.add(self._paths, self._key, SlotKind.PIECES, made.secret.recipient(), self._clock)

    def test_pieces(self, first: TypedPiece, second: TypedPiece) -> bool:
        """Tell whether two pieces open this vault, and note the time if they do. Raises as `pieces.join`."""
        return self._test(pieces.join(first, second, cost=self._cost or pieces.COST))

    def add_office(self, path: Path) -> tuple[Way, ...]:
        """Let the offices in a recipients file help, and return their ways in.

        Raises FixableError (OFFICE_KEY_UNREADABLE, FILE_UNREADABLE, SLOTS_FULL) and MachineError.
        """
        offices = office.read_recipients(path)
        with self._changing():
            made = [
                (vault.add(self._paths, self._key, SlotKind.OFFICE, one.recipient, self._clock), one.label)
                for one in offices
            ]
        labels = {slot.slot_id: label for slot, label in made}
        kept = {way.slot_id for way in self.slots()}
        self._write(_LABELS, {**self._read(_LABELS), **labels}, kept)
        return tuple(way for way in self.slots() if way.slot_id in labels)

    def remove(self, slot_id: str) -> None:
        """Take a way in away, so that it opens nothing any more. Raises FixableError(SLOT_MISSING)."""
        with self._changing():
            vault.remove(self._paths, self._key, slot_id)

    def change_passphrase(self, old: str, new: str) -> None:
        """Let `new` open the vault in place of `old`.

        Raises FixableError (WRONG_PASSPHRASE, UNLOCK_TOO_SOON, PASSPHRASE_TOO_WEAK) and MachineError.
        """
        slot = vault.ring(self._paths).passphrase
        if helping.open_slowly(slot, old, self._paths, self._clock) != self._key:
            raise FixableError(Code.WRONG_PASSPHRASE, wait=0)  # somebody put a slot of their own there
        self.set_passphrase(new)

    def set_passphrase(self, new: str) -> None:
        """Let `new` open the vault, for somebody who came in by another way and has no passphrase."""
        with self._changing():
            vault.set_passphrase(self._paths, self._key, new, self._clock, cost=self._cost)
        helping.forget(self._paths)

    def doorman(self) -> Doorman:
        """Return who lets the person in again who left this vault covered and open."""
        return Doorman(self._paths, self._key, self._clock)

    def forget_help(self) -> None:
        """Drop a request for help: whoever has the passphrase needs no answer, and it must open nothing."""
        with suppress(AppError):
            helping.forget(self._paths)

    def _test(self, secret: RecoverySecret) -> bool:
        recipient = secret.recipient()
        for slot in vault.ring(self._paths).of(secret.kind):
            if slot.recipient == recipient and slot.open(secret.identity()) == self._key:
                self._note_tested(slot)
                return True
        return False

    def _note_tested(self, slot: RecipientSlot) -> None:
        kept = {way.slot_id for way in self.slots()}
        self._write(_TESTED, {**self._read(_TESTED), slot.slot_id: stamp(self._clock.now())}, kept)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Let nothing be compared with what was known before, should the change break off half-way."""
        self._notes.put(_SLOTS, "{}")
        try:
            yield
        finally:
            self._note_slots()

    def _note_slots(self) -> None:
        self._notes.put(_SLOTS, json.dumps({"ids": sorted(vault.ring(self._paths).slot_ids)}))

    def _read(self, name: str) -> dict[str, Any]:
        found = json.loads(self._notes.get(name) or "{}")
        return found if isinstance(found, dict) else {}

    def _write(self, name: str, values: dict[str, Any], kept: set[str]) -> None:
        """Keep what is known of slots that are still there."""
        self._notes.put(name, json.dumps({one: values[one] for one in values if one in kept}))


def _moment(text: object) -> datetime | None:
    return moment(text) if isinstance(text, str) else None
