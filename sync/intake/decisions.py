"""What the gateway's people decide about devices, each kept in `decisions` with who and when.

A device whose people put an older backup back uses numbers anew, and one that got a new key goes on with
records of its old one. The desk cannot tell either from a thief with a copy, so somebody has to ask them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import Connection, func, insert, select, update

from desktop.clock import Clock, stamp
from sync.intake.database import Database
from sync.intake.history import device_of
from sync.intake.tables import bundles, decisions, device_keys, records


class DecisionKind(StrEnum):
    """What was decided."""

    RESTARTED = "restarted"  # the device may number its bundles anew
    RENEWED = "renewed"  # two keys are one device's
    ERASED = "erased"  # what was taken back is gone from here
    SCRUBBED = "scrubbed"  # and so are the bytes that were left of it in the database
    DISMISSED = "dismissed"  # a file that was put aside is of no use


class Objection(StrEnum):
    """Why a decision makes no sense; nothing was changed."""

    UNKNOWN = "unknown"  # nothing of this device ever came
    AMBIGUOUS = "ambiguous"  # several keys signed under this name
    NOTHING_REFUSED = "nothing_refused"  # no bundle of it was refused for its number since
    SAME = "same"  # both are one key, or known as one device's
    MOVED_ON = "moved_on"  # the old key is known as another device's by now
    OLD_AGAIN = "old_again"  # the new key was given up itself
    UNTRUSTED = "untrusted"  # nobody trusts the new key, and somebody trusted the old one
    NOTHING_BROUGHT = "nothing_brought"  # the old key brought no record, so there is nothing to go on with


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """What is known of one key.

    Attributes:
        maker: its fingerprint.
        sender: the name that it signed under last.
        last: its newest bundle.
        number: the highest that counts.
        brought: how many records it goes on with.
        refused: how many bundles were refused for their number since anybody last decided on it.
        now: the key that goes on with its records; empty while it is this one.
    """

    maker: str
    sender: str
    organisation: str
    is_trusted: bool
    bundles: int
    number: int
    last: str
    last_at: str
    brought: int
    refused: int
    now: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What comes, or came, of a decision.

    Attributes:
        about: the newest bundle that whoever decided knew of, or the new key.
        count: bundles that no longer count for the order, or records that the new key goes on with.
        last_at: when the old key last signed something that came here; for a new key alone.
        is_done: False for a look, and when there is an objection.
    """

    kind: DecisionKind
    maker: str
    about: str = ""
    count: int = 0
    last_at: str = ""
    objection: Objection | None = None
    is_done: bool = False


class Decisions:
    """The decisions of one gateway."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def devices(self) -> tuple[Device, ...]:
        """Return every key that ever signed something, the latest first. Raises MachineError."""
        with self._database.reading() as connection:
            asked = select(bundles.c.maker).group_by(bundles.c.maker)
            found = [
                _device(connection, maker)
                for maker in connection.execute(asked.order_by(func.max(bundles.c.position).desc())).scalars()
            ]
        return tuple(found)

    def restarted(self, device: str, by: str, *, is_sure: bool) -> Decided:
        """Let a device number its bundles anew; without `is_sure` only say what would follow.

        Args:
            device: a fingerprint, or the name that bundles are signed under if one key alone uses it.
            by: whose decision it is.
            is_sure: False to look.
        """
        with self._database.filing() as connection:
            maker = _maker(connection, device)
            told = Decided(kind=DecisionKind.RESTARTED, maker=device)
            if isinstance(maker, Objection):
                return replace(told, objection=maker)
            known = _device(connection, maker)
            counting = (bundles.c.maker == maker) & (bundles.c.is_in_chain == 1)
            count = connection.execute(select(func.count()).select_from(bundles).where(counting)).scalar_one()
            told = Decided(kind=DecisionKind.RESTARTED, maker=maker, about=known.last, count=count)
            if not known.refused:
                return replace(told, objection=Objection.NOTHING_REFUSED)
            if is_sure:
                chains = select(func.max(bundles.c.is_in_chain)).where(bundles.c.maker == maker)
                older = int(connection.execute(chains).scalar_one()) + 1
                connection.execute(update(bundles).where(counting).values(is_in_chain=older))
                note(connection, told, by, self._clock)
            return replace(told, is_done=is_sure)

    def renewed(self, old: str, new: str, by: str, *, is_sure: bool) -> Decided:
        """Let the key `new` go on with the records of `old`; without `is_sure` only say what would follow."""
        with self._database.filing() as connection:
            makers = _maker(connection, old), _maker(connection, new)
            told = Decided(kind=DecisionKind.RENEWED, maker=old, about=new)
            for one in makers:
                if isinstance(one, Objection):
                    return replace(told, objection=one)
            before, after = (_device(connection, str(one)) for one in makers)
            told = Decided(
                kind=DecisionKind.RENEWED,
                maker=before.maker,
                about=after.maker,
                count=_count_brought(connection, before.maker),
                last_at=before.last_at,
            )
            objection = _objection(before, after, told.count)
            if objection is not None:
                return replace(told, objection=objection)
            if is_sure:
                earlier = device_keys.c.device == before.maker
                connection.execute(update(device_keys).where(earlier).values(device=after.maker))
                connection.execute(insert(device_keys).values(maker=before.maker, device=after.maker))
                note(connection, told, by, self._clock)
            return replace(told, is_done=is_sure)

    def dismissed(self, names: Iterable[str], by: str) -> None:
        """Keep that files of the quarantine were of no use, before they go."""
        with self._database.filing() as connection:
            for name in names:
                note(
                    connection,
                    Decided(kind=DecisionKind.DISMISSED, maker="", about=name),
                    by,
                    self._clock,
                )


def note(connection: Connection, told: Decided, by: str, clock: Clock) -> None:
    """Keep a decision with who took it and when."""
    connection.execute(
        insert(decisions).values(
            kind=told.kind.value,
            maker=told.maker,
            about=told.about,
            decided_by=by,
            decided_at=stamp(clock.now()),
        )
    )


def _objection(old: Device, new: Device, count: int) -> Objection | None:
    if old.maker == new.maker or old.now == new.maker:
        return Objection.SAME
    if new.now:
        return Objection.OLD_AGAIN
    if old.now:
        return Objection.MOVED_ON
    if old.is_trusted and not new.is_trusted:
        return Objection.UNTRUSTED
    return None if count else Objection.NOTHING_BROUGHT


def _count_brought(connection: Connection, maker: str) -> int:
    """Return how many records this key goes on with: its own, and those of keys that it followed."""
    before = select(device_keys.c.maker).where(device_keys.c.device == maker)
    theirs = (records.c.maker == maker) | records.c.maker.in_(before)
    return int(connection.execute(select(func.count()).select_from(records).where(theirs)).scalar_one())


def _maker(connection: Connection, device: str) -> str | Objection:
    """Return the fingerprint of a device that people named."""
    asked = select(bundles.c.maker).where((bundles.c.maker == device) | (bundles.c.sender == device))
    found = list(connection.execute(asked.distinct().limit(2)).scalars())
    if device in found:
        return device
    if len(found) > 1:
        return Objection.AMBIGUOUS
    return str(found[0]) if found else Objection.UNKNOWN


def _device(connection: Connection, maker: str) -> Device:
    """Return what is known of a key that signed something."""
    theirs = bundles.c.maker == maker
    last = connection.execute(
        select(bundles).where(theirs).order_by(bundles.c.position.desc()).limit(1)
    ).one()
    # Only what was refused for its number is out of the order from the start; a decision says what it saw.
    out = theirs & (bundles.c.is_in_chain == 0) & (bundles.c.refusal != "")
    seen = (
        select(func.max(bundles.c.position))
        .join(decisions, decisions.c.about == bundles.c.bundle_id)
        .where(decisions.c.maker == maker, decisions.c.kind == DecisionKind.RESTARTED.value)
    )
    seen_to = connection.execute(seen).scalar() or 0
    refused = select(func.count()).select_from(bundles).where(out, bundles.c.position > seen_to)
    number = select(func.max(bundles.c.sequence)).where(theirs, bundles.c.is_in_chain == 1)
    now = device_of(connection, maker)
    return Device(
        maker=maker,
        sender=last.sender,
        organisation=last.organisation,
        is_trusted=bool(last.is_trusted),
        bundles=connection.execute(select(func.count()).select_from(bundles).where(theirs)).scalar_one(),
        number=connection.execute(number).scalar() or 0,
        last=last.bundle_id,
        last_at=last.received_at,
        brought=_count_brought(connection, maker),
        refused=connection.execute(refused).scalar_one(),
        now="" if now == maker else now,
    )
