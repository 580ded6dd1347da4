"""What the desk remembers of the devices that send to it, asked inside the transaction that files."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from desktop.clock import moment
from desktop.domain.audience import Profile
from desktop.domain.carried import Carried
from desktop.domain.ids import BundleId
from sync.intake.tables import bundles


class DeskMemory:
    """The bundles that were answered before.

    One that was refused for its place in the chain is no link of it. When a device's people restored an old
    backup, the gateway's people let it begin anew: its earlier links are out too (`bundles.is_in_chain`).
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, bundle_id: BundleId) -> Carried | None:
        """Return what is remembered of a bundle."""
        return next(iter(self._found(bundles.c.bundle_id == bundle_id)), None)

    def numbered(self, maker: str, sequence: int) -> Sequence[Carried]:
        """Return the bundles of that device which bear that number."""
        is_link = (bundles.c.maker == maker) & (bundles.c.is_in_chain == 1)
        return self._found(is_link & (bundles.c.sequence == sequence))

    def last_of(self, maker: str) -> Carried | None:
        """Return the bundle with the highest number of that device.

        A device that begins anew is held to what came before, so that nothing is called missing that came.
        """
        is_link = (bundles.c.maker == maker) & (bundles.c.is_in_chain == 1)
        is_filed = (bundles.c.maker == maker) & (bundles.c.refusal == "")
        return next(iter([*self._found(is_link), *self._found(is_filed)]), None)

    def _found(self, condition: ColumnElement[bool]) -> list[Carried]:
        asked = select(bundles).where(condition).order_by(bundles.c.sequence.desc()).limit(2)
        return [_carried(row) for row in self._connection.execute(asked)]


def _carried(row: Any) -> Carried:
    return Carried(
        bundle_id=row.bundle_id,
        identity=row.identity,
        sender=row.sender,
        maker=row.maker,
        sequence=row.sequence,
        previous=row.previous,
        profile=Profile(row.profile),
        taken_at=moment(row.received_at),
    )
