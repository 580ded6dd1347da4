"""The command `spotlight-bundle desk`: what the gateway's people decide, looked at first and then done."""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop.clock import SystemClock
from sync.intake.database import Database
from sync.intake.decisions import Decided, DecisionKind, Decisions, Device, Objection
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


def decide(options: argparse.Namespace) -> Told:
    """Do what was asked, or say what would come of it. Raises FixableError and MachineError."""
    database = Database(options.database)
    database.prepare()
    try:
        return _answer(options, Decisions(database, SystemClock()))
    finally:
        database.close()


def _answer(options: argparse.Namespace, decisions: Decisions) -> Told:
    if options.what == "devices":
        return ListedDevices(devices=decisions.devices())
    if options.what == "restarted":
        return ToldDecision(
            decided=decisions.restarted(options.device, options.by or "", is_sure=options.yes)
        )
    return ToldDecision(
        decided=decisions.renewed(options.old, options.new, options.by or "", is_sure=options.yes)
    )
