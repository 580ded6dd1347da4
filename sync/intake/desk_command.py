"""The command `spotlight-bundle desk`: what the gateway's people decide, looked at first and then done."""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop.clock import Clock, SystemClock
from sync.intake.database import Database
from sync.intake.decisions import Decided, DecisionKind, Decisions, Device, Objection
from sync.intake.erasing import Erased, Erasing
from sync.intake.housekeeping import erased_json, erased_lines
from sync.intake.quarantine import Quarantine
from sync.intake.shelf import Shelf
from sync.report import counted

_OBJECTIONS: Mapping[Objection, str] = {
    Objection.UNKNOWN: "Nothing of this device ever came; `devices` lists those that sent something.",
    Objection.AMBIGUOUS: "Several keys signed under this name; give the fingerprint of the one you mean.",
    Objection.NOTHING_REFUSED: "No bundle of it was refused for its number, so there is nothing to forgive.",
    Objection.SAME: "Both are one device already.",
    Objection.MOVED_ON: "Another key goes on with the records of the old one already.",
    Objection.OLD_AGAIN: "The new key is known as an old one itself; take care which is which.",
    Objection.UNTRUSTED: "The old key was trusted and the new one is not: put it on the trust list first.",
    Objection.NOTHING_BROUGHT: "The old key brought no record, so there is nothing to go on with.",
}


class Told(Protocol):
    """An answer of the command."""

    @property
    def is_good(self) -> bool:
        """Tell whether it was done, or only looked at and makes sense."""
        ...

    def lines(self) -> Iterator[str]:
        """Yield it for people."""
        ...

    def as_json(self) -> dict[str, object]:
        """Return it as documented in docs/gateway.md."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDevices:
    """The devices that sent something."""

    devices: tuple[Device, ...]

    @property
    def is_good(self) -> bool:
        """Tell that it was found out."""
        return True

    def lines(self) -> Iterator[str]:
        """Yield one device after the other."""
        for one in self.devices:
            whose = f", {one.organisation}" if one.organisation else ""
            yield f"{one.maker}  {one.sender}{whose}{'' if one.is_trusted else ' (nobody trusts it)'}"
            yield (
                f"  {counted(one.bundles, 'bundle')}, the last on {one.last_at[:10]}, number {one.number}; "
                f"{counted(one.brought, 'record')}"
            )
            if one.refused:
                yield f"  {counted(one.refused, 'bundle')} refused for the number: see `desk restarted`"
            if one.now:
                yield f"  goes on as {one.now}"

    def as_json(self) -> dict[str, object]:
        """Return the same."""
        return {
            "format": 1,
            "good": True,
            "devices": [
                {
                    "device": one.maker,
                    "sender": one.sender,
                    "organisation": one.organisation,
                    "trusted": one.is_trusted,
                    "bundles": one.bundles,
                    "number": one.number,
                    "last_at": one.last_at,
                    "records": one.brought,
                    "refused": one.refused,
                    "now": one.now,
                }
                for one in self.devices
            ],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldDecision:
    """What came of a decision about a device."""

    decided: Decided

    @property
    def is_good(self) -> bool:
        """Tell whether the decision makes sense."""
        return self.decided.objection is None

    def lines(self) -> Iterator[str]:
        """Yield what was, or would be, changed."""
        told = self.decided
        if told.objection is not None:
            yield f"Refused: {_OBJECTIONS[told.objection]} Nothing was changed."
            return
        if told.kind is DecisionKind.RESTARTED:
            yield f"{told.maker} numbers its bundles anew;"
            yield f"{counted(told.count, 'earlier bundle')} of it no longer count for the order. What was"
            yield "filed stays. Ask its people to export once more what was refused."
        else:
            yield f"{told.about} goes on with {counted(told.count, 'record')} of {told.maker},"
            yield f"whose last bundle came on {told.last_at[:10]}. Ask its people to send them once more."
        yield "Done, and noted." if told.is_done else _NOT_YET

    def as_json(self) -> dict[str, object]:
        """Return the same."""
        told = self.decided
        return {
            "format": 1,
            "good": self.is_good,
            "done": told.is_done,
            "decision": told.kind.value,
            "device": told.maker,
            "about": told.about,
            "count": told.count,
            "objection": "" if told.objection is None else told.objection.value,
        }


_NOT_YET = (
    "Nothing was changed yet. Ask its people, by a way that you know: a thief with a copy of the key looks "
    "the same. Then run this again with --yes --by NAME."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldErasing:
    """What was erased, or would be."""

    erased: Erased
    is_done: bool

    @property
    def is_good(self) -> bool:
        """Tell whether nothing is left to do."""
        return self.erased.is_scrubbed

    def lines(self) -> Iterator[str]:
        """Yield it for people."""
        if not self.erased.versions:
            yield "Nothing is left of what was taken back."
        yield from erased_lines(self.erased, is_done=self.is_done)
        if self.erased.versions and not self.is_done:
            yield "Nothing was changed yet. It cannot be undone; run this again with --yes --by NAME."

    def as_json(self) -> dict[str, object]:
        """Return the same."""
        return {"format": 1, "good": self.is_good, "done": self.is_done, **erased_json(self.erased)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldDismissal:
    """What was removed from the quarantine, or would be."""

    found: tuple[str, ...]
    unknown: tuple[str, ...]
    is_done: bool

    @property
    def is_good(self) -> bool:
        """Tell whether everything that was named is there, or was."""
        return not self.unknown

    def lines(self) -> Iterator[str]:
        """Yield it for people."""
        for name in self.found:
            yield f"Removed from the quarantine: {name}." if self.is_done else f"Would be removed: {name}."
        for name in self.unknown:
            yield f"There is no such file in the quarantine: {name}."
        if not self.is_done:
            yield "Nothing was changed yet. It cannot be undone; run this again with --yes --by NAME."

    def as_json(self) -> dict[str, object]:
        """Return the same."""
        return {
            "format": 1,
            "good": self.is_good,
            "done": self.is_done,
            "names": list(self.found),
            "unknown": list(self.unknown),
        }


def decide(options: argparse.Namespace) -> Told:
    """Do what was asked, or say what would come of it. Raises FixableError and MachineError."""
    database = Database(options.database)
    try:
        database.prepare(is_new=False)
        return _answer(options, database, SystemClock())
    finally:
        database.close()


def _answer(options: argparse.Namespace, database: Database, clock: Clock) -> Told:
    decisions = Decisions(database, clock)
    if options.what == "devices":
        return ListedDevices(devices=decisions.devices())
    by, is_sure = options.by or "", options.yes
    if options.what == "restarted":
        return ToldDecision(decided=decisions.restarted(options.device, by, is_sure=is_sure))
    if options.what == "renewed":
        return ToldDecision(decided=decisions.renewed(options.old, options.new, by, is_sure=is_sure))
    if options.what == "erase":
        erasing = Erasing(database, Shelf(options.files, is_new=False), clock)
        erased = erasing.erase(options.days, by) if is_sure else erasing.due(options.days)
        return ToldErasing(erased=erased, is_done=is_sure)
    return _dismissed(options, decisions, by)


def _dismissed(options: argparse.Namespace, decisions: Decisions, by: str) -> ToldDismissal:
    quarantine = Quarantine(options.quarantine)
    names = tuple(dict.fromkeys(options.names))
    found = tuple(name for name in names if quarantine.holds(name))
    unknown = tuple(name for name in names if name not in found)
    # All or nothing: a name that is wrong may mean that the folder is.
    is_done = options.yes and not unknown
    if is_done:
        decisions.dismissed(found, by)
        for name in found:
            quarantine.dismiss(name)
    return ToldDismissal(found=found, unknown=unknown, is_done=is_done)
