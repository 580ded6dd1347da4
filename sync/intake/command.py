"""Run a receiving desk from the command line: open what it needs, look, tell, and look again."""

import argparse
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.clock import SystemClock
from desktop.errors import AppError, FixableError, MachineError, machine_error
from desktop.vault.office import read_identities
from sync.intake.database import Database
from sync.intake.desk import Desk, Kind, Outcome, Places
from sync.intake.erasing import Erasing
from sync.intake.filing import Filing
from sync.intake.housekeeping import NOTHING, Cleared, Housekeeping
from sync.intake.inbox import Inbox
from sync.intake.keeping import Keeping
from sync.intake.quarantine import Quarantine
from sync.intake.receipt_key import read_receipt_key
from sync.intake.replies import Replies
from sync.intake.rules import Rules
from sync.intake.shelf import Shelf
from sync.report import counted, error_json, error_sentence, fault_json
from sync.trust import TrustList

_PAUSE = 2.0
_AFTER_TROUBLE = 10.0
_LOCKS = "locks"
_HOUR = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What one look into the inbox came to; `trouble` is why it broke off, if it did."""

    outcomes: tuple[Outcome, ...] = ()
    cleared: Cleared = NOTHING
    trouble: AppError | None = None

    @property
    def is_good(self) -> bool:
        """Tell whether nothing is left for a person to see to."""
        bad = (Kind.QUARANTINED, Kind.REFUSED, Kind.LEFT)
        return self.trouble is None and not any(one.kind in bad for one in self.outcomes)

    def lines(self) -> Iterator[str]:
        """Yield what happened, for people."""
        for one in self.outcomes:
            yield _line(one)
            for fault in one.faults:
                yield f"  [{fault.code}] {fault.where}".rstrip()
        yield from self.cleared.lines()
        if self.trouble is not None:
            yield error_sentence(self.trouble)

    def as_json(self) -> dict[str, object]:
        """Return the same as documented in docs/gateway.md."""
        tree: dict[str, object] = {
            "format": 1,
            "good": self.is_good,
            "bundles": [_tree(one) for one in self.outcomes],
            **self.cleared.as_json(),
        }
        return tree if self.trouble is None else tree | {"error": error_json(self.trouble)["error"]}


def receive(options: argparse.Namespace, trust: TrustList | None) -> Iterator[Look]:
    """Yield every look that came to something; the last one says how it ended.

    Raises FixableError and MachineError for what is wrong from the start.
    """
    desk, database, housekeeping = _open(options, trust)
    try:
        if options.watch:
            yield from _watch(desk, housekeeping)
        else:
            yield from _once(desk, housekeeping, options.inbox)
    finally:
        database.close()


def _once(desk: Desk, housekeeping: Housekeeping, inbox: Path) -> Iterator[Look]:
    outcomes = list(desk.work())
    if desk.unsettled:
        # Somebody copies just now, or copied a moment ago.
        time.sleep(Inbox(inbox).settle)
        outcomes += desk.work()
    yield Look(outcomes=tuple(outcomes), cleared=housekeeping.clear())


def _watch(desk: Desk, housekeeping: Housekeeping) -> Iterator[Look]:
    next_at = 0.0
    while True:
        done: list[Outcome] = []
        cleared = NOTHING
        trouble: AppError | None = None
        try:
            done.extend(desk.work())
            if time.monotonic() >= next_at:
                cleared = housekeeping.clear()
                next_at = time.monotonic() + _HOUR
        except (FixableError, MachineError) as error:
            trouble = error
        if done or cleared.is_something or trouble is not None:
            yield Look(outcomes=tuple(done), cleared=cleared, trouble=trouble)
        # A disk that is full or a database that restarts is no reason to go home.
        time.sleep(_PAUSE if trouble is None else _AFTER_TROUBLE)


def _open(options: argparse.Namespace, trust: TrustList | None) -> tuple[Desk, Database, Housekeeping]:
    key = read_receipt_key(options.key, options.principal)
    known = read_identities(options.identity) if options.identity is not None else ()
    database = Database(options.database)
    database.prepare()
    shelf = Shelf(options.files or beside(options.inbox, "files"))
    locks = (options.quarantine or beside(options.inbox, "quarantine")) / _LOCKS
    try:
        locks.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise machine_error(error, str(locks)) from error
    clock = SystemClock()
    filing = Filing(database, shelf, key, clock, Rules(trust), is_held=options.hold)
    desk = Desk(
        Places(
            inbox=Inbox(options.inbox),
            replies=Replies(options.receipts),
            quarantine=Quarantine(locks.parent),
            locks=locks,
        ),
        filing,
        clock,
        trust=trust,
        identities=[one.identity for one in known],
        recipients=[one.recipient for one in known],
    )
    housekeeping = Housekeeping(
        Keeping(database, Inbox(options.inbox), locks.parent, locks),
        Erasing(database, shelf, clock),
        shelf,
        keep_days=options.keep_days,
        erase_after=options.erase_after,
    )
    return desk, database, housekeeping


def beside(inbox: Path, name: str) -> Path:
    """Return the folder that is used where none was given."""
    inbox = inbox.absolute()
    return inbox.with_name(f"{inbox.name}-{name}")


def _line(one: Outcome) -> str:
    if one.kind is Kind.RELEASED:
        return f"Receipt laid out: {one.bundle_id}."
    told = f"{one.name}: {_SAID[one.kind]}"
    if one.kind is Kind.FILED:
        said = _counts(one.judgements) or (
            "no records" if one.has_receipt else ""
        )  # a held one is not judged yet
        told += f", {said}" if said else ""
        told += f"; {counted(one.missing, 'earlier bundle')} of this device missing" if one.missing else ""
        told += "" if one.has_receipt else "; the receipt waits"
    return f"{told}. {one.reason}".rstrip() if one.reason else f"{told}."


_SAID = {
    Kind.FILED: "filed",
    Kind.REPEATED: "came before; the same receipt again",
    Kind.REFUSED: "refused, with a receipt",
    Kind.QUARANTINED: "put aside, no receipt",
    Kind.LEFT: "left where it is",
}


def _counts(judgements: Sequence[str]) -> str:
    counts = {str(one): judgements.count(one) for one in dict.fromkeys(judgements)}
    return ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items())


def _tree(one: Outcome) -> dict[str, object]:
    return {
        "outcome": one.kind.value,
        "name": one.name,
        "bundle": one.bundle_id,
        "records": [str(word) for word in one.judgements],
        "receipt": one.has_receipt,
        "reason": one.reason,
        "missing": one.missing,
        "quarantine": one.place,
        "faults": [fault_json(fault) for fault in one.faults],
    }
