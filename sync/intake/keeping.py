"""How long a desk keeps what it filed nothing of: nothing goes that was neither answered nor decided on.

Its own records, files and receipts are never touched here; `sync.intake.erasing` has what was taken back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select

from desktop.errors import machine_error
from sync.intake.database import Database
from sync.intake.inbox import Inbox
from sync.intake.quarantine import REASON, REFUSED
from sync.intake.tables import bundles

_MAX_REASON = 1024 * 1024
_LOCK = ".lock"


class GoneKind(StrEnum):
    """What was removed."""

    ANSWERED = "answered"  # put aside, and the very same bundle was answered since
    REASON = "reason"  # why a file was put aside that is there no more
    UNFINISHED = "unfinished"  # an upload that nobody went on with; whoever sends begins it anew


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """One thing that was removed."""

    kind: GoneKind
    name: str
    bundle_id: str = ""


class Keeping:
    """The rule of one gateway."""

    def __init__(self, database: Database, inbox: Inbox, quarantine: Path, locks: Path) -> None:
        self._database = database
        self._inbox = inbox
        self._quarantine = quarantine
        self._locks = locks

    def tidy(self, before: float) -> tuple[Gone, ...]:
        """Remove what was left alone since that moment (seconds since the epoch). Raises MachineError.

        What was put aside goes once the desk gave a receipt for exactly that bundle; of what nobody can
        name, or never came whole, people decide.
        """
        gone = [*self._put_aside(before)]
        gone += [Gone(kind=GoneKind.UNFINISHED, name=name) for name in self._inbox.forget(before)]
        self._forget_locks(before)
        return tuple(gone)

    def _put_aside(self, before: float) -> Iterator[Gone]:
        for reason in sorted(self._quarantine.glob(f"*{REASON}")):
            name = reason.name.removesuffix(REASON)
            file = reason.with_name(f"{name}{REFUSED}")
            try:
                if reason.stat().st_mtime >= before:
                    continue
                told = _read(reason)
                if not file.exists():
                    reason.unlink(missing_ok=True)
                    yield Gone(kind=GoneKind.REASON, name=name, bundle_id=_text(told, "bundle"))
                elif self._is_answered(told):
                    file.unlink(missing_ok=True)
                    reason.unlink(missing_ok=True)
                    yield Gone(kind=GoneKind.ANSWERED, name=name, bundle_id=_text(told, "bundle"))
            except FileNotFoundError:  # another desk was faster
                continue
            except OSError as error:
                raise machine_error(error, str(self._quarantine)) from error

    def _is_answered(self, told: Mapping[str, object]) -> bool:
        """Tell whether exactly this bundle, and no other of its name, has a receipt."""
        bundle, identity = _text(told, "bundle"), _text(told, "identity")
        if not bundle or not identity:
            return False
        is_it = (bundles.c.bundle_id == bundle) & (bundles.c.identity == identity)
        with self._database.reading() as connection:
            asked = select(bundles.c.position).where(is_it, bundles.c.receipt.is_not(None))
            return connection.execute(asked).first() is not None

    def _forget_locks(self, before: float) -> None:
        """Remove the locks of arrivals that are gone; whoever holds one all the same does no harm twice."""
        for lock in self._locks.glob(f"*{_LOCK}"):
            try:
                is_old = lock.stat().st_mtime < before
                if is_old and not (self._inbox.folder / lock.name.removesuffix(_LOCK)).exists():
                    lock.unlink(missing_ok=True)
            except OSError:  # another desk was faster, or it is in use where such files cannot go
                continue


def _read(reason: Path) -> Mapping[str, object]:
    """Return what was noted; nothing of what people changed beyond reading, so that it stays."""
    with reason.open("rb") as stream:
        data = stream.read(_MAX_REASON + 1)
    try:
        told = json.loads(data) if len(data) <= _MAX_REASON else None
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _text(told: Mapping[str, object], name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""
