"""Invented keys of an invented vault: a kit that was tested long ago, and an office; a written fake."""

from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.notice import Notice
from desktop.errors import Code, FixableError
from desktop.keys import Split, Way
from desktop.vault import kit, pieces
from desktop.vault.kit import Kit
from desktop.vault.pieces import TypedPiece
from desktop.vault.secret import RecoverySecret, SlotKind
from tests.support.invented_records import NOW
from tests.support.vaults import CHEAP


class InventedKeys:
    """Answers like `desktop.keys.Keys`, from memory."""

    def __init__(self, ways: tuple[Way, ...] | None = None) -> None:
        self.notices: tuple[Notice, ...] = ()
        self.ways = list(
            ways
            or (
                Way(kind=None, slot_id="passphrase", made_at=NOW - timedelta(days=200)),
                Way(
                    kind=SlotKind.RECOVERY,
                    slot_id="kit",
                    made_at=NOW - timedelta(days=200),
                    tested_at=NOW - timedelta(days=190),
                ),
                Way(
                    kind=SlotKind.OFFICE,
                    slot_id="office",
                    made_at=NOW - timedelta(days=90),
                    label="Country office, information desk",
                ),
            )
        )
        self.kept: Kit | None = None

    def slots(self) -> tuple[Way, ...]:
        return tuple(self.ways)

    def way(self, kind: SlotKind) -> Way | None:
        return next((way for way in self.ways if way.kind is kind), None)

    def kit_tested_at(self) -> datetime | None:
        way = self.way(SlotKind.RECOVERY)
        return way.tested_at if way else None

    def make_kit(self, language: str) -> Kit:
        return kit.make(language)

    def keep_kit(self, made: Kit) -> None:
        self.kept = made
        self._replace(SlotKind.RECOVERY)

    def test_kit(self, text: str) -> bool:
        secret = kit.read(text)
        return self.kept is not None and secret.raw() == self.kept.secret.raw()

    def split(self, language: str) -> Split:
        secret = RecoverySecret.generate(SlotKind.PIECES)
        return Split(pieces=pieces.split(secret, language, cost=CHEAP), secret=secret)

    def keep_split(self, made: Split) -> None:
        self._replace(SlotKind.PIECES)

    def test_pieces(self, first: TypedPiece, second: TypedPiece) -> bool:
        pieces.join(first, second, cost=CHEAP)
        return True

    def add_office(self, path: Path) -> tuple[Way, ...]:
        way = Way(kind=SlotKind.OFFICE, slot_id=path.name, made_at=NOW, label=path.stem)
        self.ways.append(way)
        return (way,)

    def remove(self, slot_id: str) -> None:
        if slot_id not in [way.slot_id for way in self.ways]:
            raise FixableError(Code.SLOT_MISSING)
        self.ways = [way for way in self.ways if way.slot_id != slot_id]

    def change_passphrase(self, old: str, new: str) -> None:
        if old == new:
            raise FixableError(Code.WRONG_PASSPHRASE, wait=0)

    def _replace(self, kind: SlotKind) -> None:
        self.ways = [way for way in self.ways if way.kind is not kind]
        self.ways.append(Way(kind=kind, slot_id=kind.value, made_at=NOW))
