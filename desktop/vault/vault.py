"""Make a vault's key, get it back, and change what opens it; knows nothing of what the key encrypts.

`docs/vault-format.md` describes vault.json byte for byte. Whoever hands a data key to a function here must
have proved it: by an open database, or by a passphrase that gave it. Else a forged key would be locked in.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from desktop.clock import Clock
from desktop.domain.notice import Notice
from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.vault import shelf, succession
from desktop.vault.holder import hold
from desktop.vault.kdf import KdfCost
from desktop.vault.key import DataKey
from desktop.vault.presence import exists
from desktop.vault.raising import machine_memory, raised
from desktop.vault.recipient import RecipientSlot
from desktop.vault.ring import MOST_OFFICES, Ring
from desktop.vault.secret import RecoverySecret, SlotKind
from desktop.vault.slot import Slot
from desktop.vault.strength import Strength, strength
from desktop.vault.tries import Tries

__all__ = [
    "DataKey",
    "KdfCost",
    "RecoverySecret",
    "Ring",
    "SlotKind",
    "Strength",
    "add",
    "create",
    "exists",
    "explain",
    "finish_change",
    "open_with",
    "remove",
    "rewrap",
    "ring",
    "set_passphrase",
    "strength",
    "unlock",
    "unlock_with",
    "vault_id",
]

Tell = Callable[[Notice], object]


def _silent(_: Notice) -> None:
    """Tell nobody."""


def create(paths: Paths, passphrase: str, clock: Clock, *, cost: KdfCost | None = None) -> DataKey:
    """Make a vault's key slot and return its new data key.

    Raises FixableError(PASSPHRASE_TOO_WEAK) and (VAULT_EXISTS): what is there is never written over; and
    MachineError, (VAULT_IN_USE) among others.
    """
    _refuse_weak(passphrase)
    # Of two programs that both found nothing here, the later one would lock out what the other one keeps.
    with hold(paths, clock):
        if exists(paths):
            raise FixableError(Code.VAULT_EXISTS, folder=str(paths.home))
        key = DataKey.generate()
        slot = Slot.wrap(key, passphrase, cost or KdfCost(), clock.now())
        shelf.put(paths, Ring(vault_id="", passphrase=slot).sealed(key).content())
        Tries(paths, clock).clear()
    return key


def unlock(paths: Paths, passphrase: str, clock: Clock, *, tell: Tell = _silent) -> DataKey:
    """Return the data key. Needs no network; takes about half a second.

    What can be put right is put right on the way, and `tell` hears of it: a vault.json that was lost or
    damaged, slots that somebody else changed. A cost that is low for this machine is raised in silence.

    Raises FixableError(UNLOCK_TOO_SOON, wait=) before a due wait is over, (WRONG_PASSPHRASE, wait=) with the
    wait before the next try, (VAULT_MISSING), (VAULT_TOO_NEW), and MachineError(VAULT_DAMAGED).
    """
    finish_change(paths, clock)
    found = shelf.look(paths)
    tries = Tries(paths, clock)
    left = tries.wait()
    if left:
        raise FixableError(Code.UNLOCK_TOO_SOON, wait=left)
    wait = tries.charge()
    began = clock.monotonic()
    key = found.ring.passphrase.open(passphrase)
    if key is None:
        raise FixableError(Code.WRONG_PASSPHRASE, wait=wait)
    took = clock.monotonic() - began
    tries.clear()
    opened = _choose(found, key, tell)
    _settle(paths, clock, found, _dearer(opened, key, passphrase, took, clock), key)
    return key


def unlock_with(paths: Paths, secret: RecoverySecret, clock: Clock, *, tell: Tell = _silent) -> DataKey:
    """Return the data key for a kit's or two pieces' secret, which is too long to guess: no try is counted.

    Raises FixableError(KIT_OPENS_NOTHING) and what `unlock` raises for a vault that cannot be read.
    """
    finish_change(paths, clock)
    found = shelf.look(paths)
    recipient = secret.recipient()
    for slot in found.ring.of(secret.kind):
        key = slot.open(secret.identity()) if slot.recipient == recipient else None
        if key is not None:
            _settle(paths, clock, found, _choose(found, key, tell), key)
            return key
    raise FixableError(Code.KIT_OPENS_NOTHING)


def open_with(paths: Paths, key: DataKey, clock: Clock, *, tell: Tell = _silent) -> DataKey:
    """Return `key`, which came by another way, as an office's answer, and look after vault.json as usual."""
    finish_change(paths, clock)
    found = shelf.look(paths)
    _settle(paths, clock, found, _choose(found, key, tell), key)
    return key


def finish_change(paths: Paths, clock: Clock) -> None:
    """Finish a change of the data key that broke off, or take it back; it needs no key.

    Raises MachineError, (VAULT_IN_USE) among others.
    """
    if succession.is_pending(paths):
        with hold(paths, clock):
            succession.settle(paths)


def ring(paths: Paths) -> Ring:
    """Return the slots as they lie in the folder. Raises as `unlock` does for a vault that cannot be read."""
    return shelf.look(paths).ring


def vault_id(paths: Paths) -> str:
    """Return the vault's own random id; "" if it was not unlocked since its format had none."""
    return ring(paths).vault_id


def explain(paths: Paths, error: AppError) -> AppError:
    """Return why the database did not open with this vault's key, if `error` is what became of it.

    A key of another vault makes every page look damaged; the note beside the database tells the two apart.
    """
    if error.code is not Code.DATABASE_DAMAGED:
        return error
    with suppress(OSError):
        if succession.is_doubtful(paths):
            return MachineError(Code.VAULT_DAMAGED, file=paths.vault_next.name)
    if shelf.owner(paths) in ("", vault_id(paths)):
        return error
    return FixableError(Code.KEYS_OF_ANOTHER_VAULT, folder=str(paths.home))


def set_passphrase(
    paths: Paths, key: DataKey, new: str, clock: Clock, *, cost: KdfCost | None = None
) -> Ring:
    """Let `new` open the vault in place of the passphrase so far; a crash leaves the one or the other.

    The cost never falls below what it was. Raises FixableError(PASSPHRASE_TOO_WEAK) and MachineError.
    """
    _refuse_weak(new)
    kept = ring(paths).vouched(key)
    cost = cost or _dearest(kept.passphrase.kdf.cost, KdfCost())
    changed = _put(paths, replace(kept, passphrase=Slot.wrap(key, new, cost, clock.now())), key)
    Tries(paths, clock).clear()
    return changed


def add(paths: Paths, key: DataKey, kind: SlotKind, recipient: str, clock: Clock) -> RecipientSlot:
    """Let `recipient` open the vault; a kit, or pieces, take the place of those before. Return the new slot.

    Raises FixableError(SLOTS_FULL, limit=) for one office too many, and MachineError.
    """
    kept = ring(paths).vouched(key)
    slot = RecipientSlot.wrap(key, kind, recipient, clock.now())
    if kind is SlotKind.OFFICE:
        others = tuple(one for one in kept.recipients if one.recipient != recipient)
        if sum(one.kind is kind for one in others) >= MOST_OFFICES:
            raise FixableError(Code.SLOTS_FULL, limit=MOST_OFFICES)
    else:
        others = tuple(one for one in kept.recipients if one.kind is not kind)
    _put(paths, replace(kept, recipients=(*others, slot)), key)
    return slot


def remove(paths: Paths, key: DataKey, slot_id: str) -> Ring:
    """Take a slot away, so that what opened it opens nothing. Raises FixableError(SLOT_MISSING)."""
    kept = ring(paths)
    if slot_id not in kept.slot_ids or slot_id == kept.passphrase.slot_id:
        raise FixableError(Code.SLOT_MISSING)
    left = tuple(slot for slot in kept.vouched(key).recipients if slot.slot_id != slot_id)
    return _put(paths, replace(kept, recipients=left), key)


def rewrapped(paths: Paths, old: DataKey, new: DataKey, passphrase: str, clock: Clock) -> bytes:
    """Return the vault.json that gives `new` to everybody who has had `old`, and write nothing.

    Only slots that `old` vouches for are carried over; kits, pieces and offices go on as they are.
    Raises FixableError(WRONG_PASSPHRASE) if the passphrase does not give `old`.
    """
    kept = ring(paths).vouched(old)
    if kept.passphrase.open(passphrase) != old:
        raise FixableError(Code.WRONG_PASSPHRASE, wait=0)
    slot = kept.passphrase.rewrap(new, passphrase, kept.passphrase.kdf.cost, clock.now())
    recipients = tuple(one.rewrap(new) for one in kept.recipients)
    return replace(kept, passphrase=slot, recipients=recipients).sealed(new).content()


def rewrap(paths: Paths, old: DataKey, new: DataKey, passphrase: str, clock: Clock) -> None:
    """Write what `rewrapped` returns: from then on every way into the vault gives `new`."""
    shelf.put(paths, rewrapped(paths, old, new, passphrase, clock))


def _refuse_weak(passphrase: str) -> None:
    if not strength(passphrase).is_enough:
        raise FixableError(Code.PASSPHRASE_TOO_WEAK)


def _put(paths: Paths, changed: Ring, key: DataKey) -> Ring:
    sealed = changed.sealed(key)
    shelf.put(paths, sealed.content())
    return sealed


def _choose(found: shelf.Found, key: DataKey, tell: Tell) -> Ring:
    """Return the slots that the key vouches for, telling what is amiss."""
    if found.is_copy:
        tell(Notice(code=Code.KEYS_PUT_BACK, params={"file": "vault.json"}))
    if found.ring.is_vouched(key):
        return found.ring
    other = found.other
    if other is not None and other.is_current and other.is_vouched(key):
        tell(Notice(code=Code.KEYS_PUT_BACK, params={"file": "vault.json"}))
        return other
    tell(Notice(code=Code.KEYS_CHANGED))
    return found.ring


def _dearer(opened: Ring, key: DataKey, passphrase: str, took: float, clock: Clock) -> Ring:
    """Return the ring at twice the cost where this machine can pay it; never fails what was unlocked."""
    cost = raised(opened.passphrase.kdf.cost, took, machine_memory())
    if cost is None or not opened.is_vouched(key):
        return opened
    try:
        slot = opened.passphrase.rewrap(key, passphrase, cost, clock.now())
    except MachineError:
        return opened
    return replace(opened, passphrase=slot)


def _settle(paths: Paths, clock: Clock, found: shelf.Found, wanted: Ring, key: DataKey) -> None:
    """Make both files hold `wanted`, as far as the folder lets us; what nobody vouches for stays as it is."""
    if not wanted.is_vouched(key) and wanted is found.ring:
        return
    wanted = replace(wanted, vault_id=wanted.vault_id or shelf.owner(paths))
    content = wanted.content() if wanted in (found.ring, found.other) and wanted.is_current else None
    content = content or wanted.sealed(key).content()
    if found.contents == (content, content):
        return
    # The unlocking stands whether or not this can be written; who holds the vault puts it right at the end.
    with suppress(AppError), hold(paths, clock, key=key):
        # Somebody may have changed the passphrase since it was read: theirs is the newer word.
        if shelf.look(paths).contents == found.contents:
            shelf.put(paths, content)


def _dearest(one: KdfCost, other: KdfCost) -> KdfCost:
    """Return the cost that takes a guesser more."""
    return max(one, other, key=lambda cost: cost.time * cost.memory_kib)
