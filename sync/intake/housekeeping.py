"""What a desk does beside filing, once an hour: erase what was taken back, and keep nothing for ever."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from sync.intake.erasing import Erased, Erasing
from sync.intake.keeping import Gone, GoneKind, Keeping
from sync.intake.shelf import Shelf
from sync.report import counted

_DAY = 24 * 3600.0
_SAID = {
    GoneKind.ANSWERED: "Removed from the quarantine, since the same bundle came whole: {name} ({bundle}).",
    GoneKind.REASON: "Removed from the quarantine, since its file is gone: the reason of {name}.",
    GoneKind.UNFINISHED: "Removed, since nobody went on with it: the upload {name}.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleared:
    """What went."""

    erased: Erased = field(default_factory=Erased)
    gone: tuple[Gone, ...] = ()

    @property
    def is_something(self) -> bool:
        """Tell whether there is anything to be told."""
        return bool(self.gone or self.erased.versions or not self.erased.is_scrubbed)

    def lines(self) -> Iterator[str]:
        """Yield it for people."""
        yield from erased_lines(self.erased)
        for one in self.gone:
            yield _SAID[one.kind].format(name=one.name, bundle=one.bundle_id)

    def as_json(self) -> dict[str, object]:
        """Return the same as documented in docs/gateway.md."""
        gone = [{"kind": one.kind.value, "name": one.name, "bundle": one.bundle_id} for one in self.gone]
        return {"removed": gone, "erased": erased_json(self.erased)}


NOTHING = Cleared()


class Housekeeping:
    """The chores of one desk."""

    def __init__(
        self, keeping: Keeping, erasing: Erasing, shelf: Shelf, *, keep_days: int, erase_after: int
    ) -> None:
        """`keep_days` and `erase_after` are those of the command."""
        self._keeping = keeping
        self._erasing = erasing
        self._shelf = shelf
        self._keep_days = keep_days
        self._erase_after = erase_after

    def clear(self) -> Cleared:
        """Do what is due. Raises MachineError."""
        now = time.time()
        # A desk that was cut off left them; an upload of days would still be staged after one.
        self._shelf.sweep(now - _DAY)
        erased = self._erasing.erase(self._erase_after)
        return Cleared(erased=erased, gone=self._keeping.tidy(now - max(self._keep_days, 1) * _DAY))


def erased_lines(erased: Erased, *, is_done: bool = True) -> Iterator[str]:
    """Yield for people what was erased, or would be."""
    if erased.versions:
        opening = "Erased, since it was taken back" if is_done else "Taken back, and to be erased"
        what = f"{counted(len(erased.records), 'record')}, {counted(len(erased.places), 'file')}"
        yield f"{opening}: {what} ({counted(erased.versions, 'version')})."
        yield from (f"  record {one}" for one in erased.records)
        yield from (f"  file {one}" for one in erased.places)
    if not erased.is_scrubbed:
        yield "Others were using the database: bytes of what was erased are in its file until next time."


def erased_json(erased: Erased) -> dict[str, object]:
    """Return what was erased as documented in docs/gateway.md."""
    return {
        "records": list(erased.records),
        "versions": erased.versions,
        "files": list(erased.places),
        "scrubbed": erased.is_scrubbed,
    }
