"""What the scan looks for by name: the team's own list, and names typed elsewhere in this vault."""

from __future__ import annotations

from collections.abc import Iterable
from time import perf_counter
from typing import TYPE_CHECKING

from desktop.changes import Change
from desktop.domain.answers import clean
from desktop.domain.ids import WatchId, new_uuid
from desktop.domain.record import Draft, Record, RecordSummary
from desktop.domain.watched import Watched, WatchKind
from desktop.errors import Code, FixableError, MachineError
from desktop.safety.scan.elsewhere import names_in
from desktop.safety.scan.folded import plain
from desktop.safety.scan.watch import Watch

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.forms.catalog import Catalog
    from desktop.storage.store import Store

_LONGEST = 200
"""Characters of one entry: a longer line was no name."""

_A_MOMENT = 0.02
"""Seconds for which nobody notices that a save waits."""


class Watchlist:
    """The protected names of one vault. Every method runs on the store lane."""

    def __init__(self, store: Store, catalog: Catalog) -> None:
        self._store, self._catalog = store, catalog
        self._names: dict[str, tuple[str, frozenset[str]]] = {}
        self._made: tuple[tuple[Watched, ...], frozenset[str], Watch] | None = None

    def all(self) -> tuple[Watched, ...]:
        """Return every entry, in the order of the alphabet."""
        return self._store.watched.all()

    def names(self) -> tuple[str, ...]:
        """Return the listed names of people, which no pseudonym may be."""
        return tuple(entry.text for entry in self.all() if entry.kind is WatchKind.NAME)

    def add(self, lines: str, kind: WatchKind) -> Change:
        """Put each line that says something on the list, unless it stands there already."""
        known = {(entry.kind, plain(entry.text)) for entry in self.all()}
        new: list[Watched] = []
        for line in lines.splitlines():
            text = " ".join(clean(line).split())[:_LONGEST]
            if text and (kind, plain(text)) not in known:
                known.add((kind, plain(text)))
                new.append(Watched(watch_id=WatchId(new_uuid()), text=text, kind=kind))
        self._store.watched.add(new)
        return Change(settings=True)

    def remove(self, watch_ids: Iterable[WatchId]) -> Change:
        """Take entries off the list."""
        self._store.watched.remove(watch_ids)
        return Change(settings=True)

    def watch(self) -> Watch:
        """Return what to scan with now. Quick when little has changed since the last time.

        A record that cannot be read, or whose form is gone, adds nothing: its names are not known.
        """
        watched, elsewhere = self.all(), self._elsewhere()
        if self._made is None or self._made[:2] != (watched, elsewhere):
            made = Watch.of(
                names=(entry.text for entry in watched if entry.kind is WatchKind.NAME),
                places=(entry.text for entry in watched if entry.kind is WatchKind.PLACE),
                elsewhere=elsewhere,
            )
            self._made = (watched, elsewhere, made)
        return self._made[2]

    def read_some(self, seconds: float = _A_MOMENT) -> bool:
        """Read names from records for a moment; tell whether all are known, so that `watch` is quick.

        In a large vault reading all at once would keep a save waiting.
        """
        until = perf_counter() + seconds
        for line in self._store.entries.matching():
            stamp = _stamp(line)
            known = self._names.get(line.record_id)
            if known is None or known[0] != stamp:
                self._names[line.record_id] = (stamp, self._names_of(line))
                if perf_counter() >= until:
                    return False
        return True

    def _elsewhere(self) -> frozenset[str]:
        """Return the names in all records, reading only those that changed since."""
        kept = self._names
        self._names = {}
        for line in self._store.entries.matching():
            stamp = _stamp(line)
            known = kept.get(line.record_id)
            if known is None or known[0] != stamp:
                known = (stamp, self._names_of(line))
            self._names[line.record_id] = known
        return frozenset().union(*(names for _, names in self._names.values()))

    def _names_of(self, line: RecordSummary) -> frozenset[str]:
        try:
            record: Draft | Record = (
                self._store.records.get(line.record_id)
                if line.draft_id is None
                else self._store.drafts.get(line.draft_id)
            )
            form = self._store.forms.get(record.form) or self._catalog.form(record.form)
        except (FixableError, MachineError) as error:
            if error.code in (
                Code.RECORD_MISSING,
                Code.FORM_MISSING,
                Code.ANSWERS_DAMAGED,
                Code.DATABASE_DAMAGED,
            ):
                return frozenset()
            raise
        return names_in(form, record.answers)


def _stamp(line: RecordSummary) -> str:
    return f"{line.draft_id} {line.revision_id} {line.changed_at}"
