"""An invented state of the vault for pictures: some damage, a repair, and what is kept beside it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.finding import Damage, Finding, Findings, Repaired
from desktop.domain.leftover import Leftover, Why
from desktop.progress import CancelToken, Progress, silent
from tests.support.invented_records import NOW

DAMAGED = (
    Finding(
        damage=Damage.FILE_DAMAGED, title="Market traders report harassment together", name="IMG_2041.jpg"
    ),
    Finding(damage=Damage.REVISION, title="Women's night transport in Lilongwe", number=2),
    Finding(damage=Damage.THUMBNAIL, title="Market traders report harassment together", name="IMG_2044.jpg"),
)


class InventedUpkeep:
    """Answers like `desktop.upkeep.Upkeep`."""

    def __init__(self, items: Sequence[Finding] = DAMAGED) -> None:
        self._items = tuple(items)

    def start(self, tell: Callable[[], object]) -> None:
        """Look at nothing."""

    def check(self, progress: Progress = silent, cancel: CancelToken | None = None) -> Findings:
        return self.findings()

    def findings(self) -> Findings:
        return Findings(items=self._items, finished_at=NOW, share=0.0)

    def last_check(self) -> datetime | None:
        return NOW - timedelta(hours=3)

    def repaired(self) -> Repaired | None:
        if not self._items:
            return None
        return Repaired(
            made_at=NOW - timedelta(days=1),
            kept=(("revisions", 212), ("drafts", 3), ("attachments", 96), ("entries", 148)),
            lost=(Finding(damage=Damage.DRAFT, title="Safe routes to school"),),
            mended=(),
            aside="records-damaged-20261121T080000Z.db",
        )

    def kept_aside(self) -> tuple[Leftover, ...]:
        if not self._items:
            return ()
        path = Path("records-damaged-20261121T080000Z.db")
        return (Leftover(path=path, why=Why.DAMAGED, made_at=NOW, size=48_000_000),)

    def can_take_back(self, finding: Finding) -> bool:
        return finding.damage is Damage.FILE_DAMAGED
