"""Get into a vault with the help of an office that has a way in, without it ever knowing a passphrase.

The locked machine asks under a new passphrase, the office hands the data key to a one-time identity, and only
the new passphrase opens that identity. `docs/vault-format.md` describes the three files.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from desktop.clock import Clock, stamp
from desktop.errors import AppError, Code, FixableError, machine_error
from desktop.paths import Paths, open_own
from desktop.vault import atomic, bech32, envelope
from desktop.vault.kdf import KdfCost
from desktop.vault.key import DataKey
from desktop.vault.office import OfficeIdentity
from desktop.vault.recipient import read_id, read_moment, text
from desktop.vault.ring import Ring
from desktop.vault.secret import SlotKind
from desktop.vault.slot import Slot
from desktop.vault.tries import Tries

_PENDING = "spotlight-capture-help"
_REQUEST = "spotlight-capture-help-request"
_ANSWER = "spotlight-capture-help-answer"
_VERSION = 1
_LARGEST_FILE = 64 * 1024
_MOST_OFFERS = 4
_NUMBER_DIGITS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request for help.

    Attributes:
        request_id: a random UUID.
        vault_id: the vault that is locked.
        made_at: when it was made, by the clock of that machine.
        recipient: the one-time key that the answer is for.
        offers: the data key as each office has it, by the office's public key.
    """

    request_id: str
    vault_id: str
    made_at: str
    recipient: str
    offers: tuple[tuple[str, str], ...] = field(repr=False)

    @property
    def number(self) -> str:
        """Return twenty digits to read out, which no other request has: nobody can slip in their own."""
        digest = int.from_bytes(hashlib.sha256(_canonical(self._document())).digest(), "big")
        digits = f"{digest % 10**_NUMBER_DIGITS:0{_NUMBER_DIGITS}}"
        return " ".join(digits[at : at + 4] for at in range(0, _NUMBER_DIGITS, 4))

    def content(self) -> bytes:
        """Return the file that goes to the office."""
        return json.dumps(self._document(), indent=1).encode() + b"\n"

    def _document(self) -> dict[str, object]:
        return {
            "format": _REQUEST,
            "version": _VERSION,
            "id": self.request_id,
            "vault": self.vault_id,
            "made_at": self.made_at,
            "recipient": self.recipient,
            "offers": [{"recipient": to, "wrapped": wrapped} for to, wrapped in self.offers],
        }


def ask(paths: Paths, ring: Ring, passphrase: str, clock: Clock, cost: KdfCost | None = None) -> Request:
    """Return a new request, having kept what opens its answer under `passphrase`; an older one is forgotten.

    Raises FixableError(OFFICE_MISSING) and MachineError.
    """
    offices = ring.of(SlotKind.OFFICE)
    if not offices:
        raise FixableError(Code.OFFICE_MISSING)
    seed = DataKey.generate()
    request = Request(
        request_id=str(uuid4()),
        vault_id=ring.vault_id,
        made_at=stamp(clock.now()),
        recipient=envelope.check_identity(_identity(seed)),
        offers=tuple((slot.recipient, slot.wrapped) for slot in offices),
    )
    slot = Slot.wrap(seed, passphrase, cost or KdfCost(), clock.now())
    pending = {
        "format": _PENDING,
        "version": _VERSION,
        "slot": slot.document(),
        "request": json.loads(request.content()),
    }
    atomic.write(paths.help, json.dumps(pending, indent=1).encode() + b"\n")
    return request


def pending(paths: Paths) -> Request | None:
    """Return the request that waits for its answer, None if there is none or it cannot be read."""
    try:
        return _pending(paths)[0]
    except AppError:
        return None


def forget(paths: Paths) -> None:
    """Forget the request that waits, so that an answer to it opens nothing. Raises MachineError."""
    try:
        paths.help.unlink(missing_ok=True)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def read_request(content: bytes, name: str) -> Request:
    """Return the request in a file. Raises FixableError(HELP_UNREADABLE, name=)."""
    try:
        return _request(_document(content, _REQUEST))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FixableError(Code.HELP_UNREADABLE, name=name) from error


def answer(request: Request, identities: Sequence[OfficeIdentity], name: str) -> bytes:
    """Return the file that answers `request`. Raises FixableError(HELP_NOT_FOR_US, name=)."""
    for one in identities:
        for recipient, wrapped in request.offers:
            if recipient == one.recipient:
                with contextlib.suppress(envelope.NotForUs):
                    key = envelope.unwrap(wrapped, one.identity)
                    document = {
                        "format": _ANSWER,
                        "version": _VERSION,
                        "request": request.request_id,
                        "vault": request.vault_id,
                        "wrapped": envelope.wrap(key, request.recipient),
                    }
                    return json.dumps(document, indent=1).encode() + b"\n"
    raise FixableError(Code.HELP_NOT_FOR_US, name=name)


def take(paths: Paths, content: bytes, name: str, passphrase: str, clock: Clock) -> DataKey:
    """Return the data key in an answer, which only the passphrase chosen for the request opens.

    Raises FixableError: HELP_UNREADABLE and HELP_NOT_FOR_US (name=), WRONG_PASSPHRASE and UNLOCK_TOO_SOON
    (wait=).
    """
    request, slot = _pending(paths)
    try:
        document = _document(content, _ANSWER)
        answered, wrapped = read_id(document["request"]), envelope.check_wrapped(text(document["wrapped"]))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FixableError(Code.HELP_UNREADABLE, name=name) from error
    if answered != request.request_id:
        raise FixableError(Code.HELP_NOT_FOR_US, name=name)
    # Whoever is at the machine may have asked, under words of their own: those clear no count of wrong tries.
    seed = open_slowly(slot, passphrase, paths, clock, clears=False)
    try:
        return envelope.unwrap(wrapped, _identity(seed))
    except envelope.NotForUs as error:
        raise FixableError(Code.HELP_NOT_FOR_US, name=name) from error


def open_slowly(slot: Slot, passphrase: str, paths: Paths, clock: Clock, *, clears: bool = True) -> DataKey:
    """Return what the passphrase opens, at the pace of the tries at this vault.

    Args:
        slot: what is to be opened.
        passphrase: what was typed.
        paths: the vault.
        clock: the time.
        clears: whether the right passphrase ends every wait, as the vault's own does.

    Raises FixableError(UNLOCK_TOO_SOON, wait=) and (WRONG_PASSPHRASE, wait=).
    """
    tries = Tries(paths, clock)
    if left := tries.wait():
        raise FixableError(Code.UNLOCK_TOO_SOON, wait=left)
    wait = tries.charge()
    key = slot.open(passphrase)
    if key is None:
        raise FixableError(Code.WRONG_PASSPHRASE, wait=wait)
    if clears:
        tries.clear()
    else:
        tries.take_back()
    return key


def read_file(path: Path) -> bytes:
    """Return what a request or an answer holds. Raises FixableError(FILE_UNREADABLE) or (HELP_UNREADABLE)."""
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
    if len(content) > _LARGEST_FILE:
        raise FixableError(Code.HELP_UNREADABLE, name=path.name)
    return content


def _pending(paths: Paths) -> tuple[Request, Slot]:
    name = paths.help.name
    try:
        with os.fdopen(open_own(paths.help, os.O_RDONLY), "rb") as stream:
            document = _document(stream.read(_LARGEST_FILE), _PENDING)
        return _request(document["request"]), Slot.read(document["slot"])
    except FileNotFoundError as error:
        raise FixableError(Code.HELP_NOT_FOR_US, name=name) from error
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise FixableError(Code.HELP_UNREADABLE, name=name) from error


def _document(content: bytes, kind: str) -> dict[str, Any]:
    """Return a JSON document of our own. Raises ValueError, TypeError or KeyError for anything else."""
    if len(content) > _LARGEST_FILE:
        raise ValueError("no such file is that long")
    document: dict[str, Any] = json.loads(content)
    found = document["version"]
    if document["format"] != kind or isinstance(found, bool) or found != _VERSION:
        raise ValueError("not a file for getting help")
    return document


def _request(document: dict[str, Any]) -> Request:
    offers = document["offers"]
    if not isinstance(offers, list) or not 1 <= len(offers) <= _MOST_OFFERS:
        raise ValueError("nobody is asked, or too many are")
    return Request(
        request_id=read_id(document["id"]),
        vault_id=read_id(document["vault"]),
        made_at=read_moment(document["made_at"]),
        recipient=envelope.check_recipient(text(document["recipient"])),
        offers=tuple(
            (
                envelope.check_recipient(text(offer["recipient"])),
                envelope.check_wrapped(text(offer["wrapped"])),
            )
            for offer in offers
        ),
    )


def _identity(seed: DataKey) -> str:
    return bech32.encode("age-secret-key-", seed.raw()).upper()


def _canonical(document: dict[str, object]) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
