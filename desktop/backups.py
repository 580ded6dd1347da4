"""Make, list and check backups of the open vault, and say when the next one is due."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.domain.backup import BackupStatus, Checked, Made, Occasion, Place, Schedule, Snapshot
from desktop.domain.ids import new_uuid
from desktop.errors import AppError, Cancelled, Code, DefectError, FixableError, MachineError
from desktop.progress import CancelToken, Progress, silent
from desktop.storage.backup import backing_up, book, checking, layout, line, rehearsal
from desktop.storage.backup.book import Book, Entry
from desktop.storage.backup.container import Container
from desktop.storage.backup.fingerprint import SETTING, fingerprint
from desktop.storage.backup.marks import Sealing
from desktop.storage.backup.rows import snapshot_rows
from desktop.storage.backup.schedule import due
from desktop.storage.backup.source import Source
from desktop.vault import shelf
from desktop.vault.vault import vault_id

if TYPE_CHECKING:
    from desktop.storage.store import Store
    from desktop.vault.key import DataKey

_log = logging.getLogger(__name__)


class Backups:
    """The backups of one open vault.

    `make` and `check` take long: they may run beside the store lane, on a lane that is one wide and ends
    before the vault is closed. Everything else is quick and may run on either.
    """

    def __init__(self, store: Store, key: DataKey, clock: Clock) -> None:
        self._store, self._key, self._clock = store, key, clock
        self._at_work = threading.Lock()  # one look at a backup file at a time
        self._lock = threading.Lock()  # what the book says is read, changed and written on two lanes
        rehearsal.sweep(store.paths)
        self._notice_another_key()

    def schedule(self) -> Schedule:
        """Return when backups are made by themselves."""
        return self._read().schedule

    def set_schedule(self, schedule: Schedule) -> None:
        """Keep when backups are made by themselves."""
        self._change(lambda kept: replace(kept, schedule=schedule))

    def places(self) -> tuple[Place, ...]:
        """Return the chosen places, in the order they were chosen."""
        now = self._fingerprint()
        return tuple(entry.told(now) for entry in self._read().entries)

    def add_place(self, folder: Path, volume: str = "") -> Place:
        """Choose a folder, and the volume it lies on if that may be taken away. Choosing it twice keeps one.

        Raises FixableError(INSIDE_VAULT) for a folder in the vault's own, which would be lost with it.
        """
        folder = folder.absolute()
        home = self._store.paths.home.resolve()
        if folder.resolve().is_relative_to(home):
            raise FixableError(Code.INSIDE_VAULT)
        entry = Entry(place_id=new_uuid(), folder=str(folder), volume=volume)

        def add(kept: Book) -> Book:
            nonlocal entry
            for one in kept.entries:
                if (one.folder, one.volume) == (entry.folder, entry.volume):
                    entry = one
                    return kept
            return replace(kept, entries=(*kept.entries, entry))

        self._change(add)
        return entry.told(self._fingerprint())

    def remove_place(self, place_id: str) -> None:
        """Choose a place no more; the backups that lie there stay. Doing it twice changes nothing."""
        self._change(
            lambda kept: replace(kept, entries=tuple(one for one in kept.entries if one.place_id != place_id))
        )

    def status(self) -> BackupStatus:
        """Return what Home and the status line say."""
        places = self.places()
        done = [place for place in places if place.last_verified is not None]
        newest = max(done, key=lambda place: place.last_verified or _LONG_AGO, default=None)
        troubled = [place for place in places if place.trouble]
        worst = max(troubled, key=lambda place: place.last_tried or _LONG_AGO, default=None)
        # A stick that stayed at home matters less once another place has what there is.
        is_current = any(place.is_current for place in places)
        if worst is not None and is_current and worst.trouble == Code.BACKUP_PLACE_GONE:
            worst = None
        return BackupStatus(
            places=places,
            last_verified=None if newest is None else newest.last_verified,
            is_current=is_current,
            trouble="" if worst is None else worst.trouble,
            trouble_folder="" if worst is None else str(worst.folder),
        )

    def due(self, occasion: Occasion, reachable: Collection[str]) -> tuple[Place, ...]:
        """Return the places where a backup should be made now, of those whose ids are in `reachable`."""
        kept, mark, now = self._read(), self._fingerprint(), self._clock.now()
        return tuple(
            entry.told(mark)
            for entry in kept.entries
            if entry.place_id in reachable and due(occasion, now, entry.history(mark), kept.schedule)
        )

    def make(self, place_id: str, *, progress: Progress = silent, cancel: CancelToken | None = None) -> Made:
        """Make a backup there and read it back; typing goes on meanwhile.

        Raises MachineError (BACKUP_PLACE_GONE, BACKUP_NO_ROOM, BACKUP_TOO_LARGE, BACKUP_NOT_VERIFIED ...),
        FixableError (BACKUP_OF_ANOTHER_VAULT, BACKUP_TOO_NEW) and Cancelled; earlier backups are safe then.
        """
        begun = self._clock.now()
        mark = self._fingerprint()
        entry = self._note(place_id, lambda entry: replace(entry, last_tried=book.noted(begun)))
        try:
            with self._at_work:
                made = backing_up.back_up(
                    Path(entry.folder),
                    self._source(),
                    begun,
                    progress=progress,
                    cancel=cancel,
                    retired=entry.owes,
                )
        except Cancelled:
            raise
        except AppError as error:
            trouble = error.code.value
            self._note(place_id, lambda entry: replace(entry, trouble=trouble))
            raise
        settled = set(entry.owes)
        self._note(
            place_id,
            lambda entry: replace(
                entry,
                last_verified=book.noted(begun),
                trouble="",
                fingerprint=mark,
                owes=tuple(one for one in entry.owes if one not in settled),
            ),
        )
        return made

    def snapshots(self, place_id: str) -> tuple[Snapshot, ...]:
        """Return the verified backups there, newest first; none if there is no file yet.

        Raises what opening it does: MachineError (BACKUP_PLACE_GONE, BACKUP_UNREADABLE ...), FixableError.
        """
        path = self._file(self._entry(place_id))
        if path.parent.is_dir() and not path.is_file():
            return ()
        with Container.read(path) as container:
            if container.vault_id != self._vault_id():
                raise FixableError(Code.BACKUP_OF_ANOTHER_VAULT, name=path.name)
            rows, _ = snapshot_rows(container)
        return tuple(row.told() for row in reversed(rows) if row.is_verified)

    def check(
        self, place_id: str, *, progress: Progress = silent, cancel: CancelToken | None = None
    ) -> Checked:
        """Rehearse a restore from there: every byte is read, the newest backup opened to the last attachment.

        The vault is not touched. Raises MachineError (BACKUP_PLACE_GONE, BACKUP_UNREADABLE, BACKUP_EMPTY
        ...), FixableError and Cancelled.
        """
        entry = self._entry(place_id)
        with self._at_work:
            checked = checking.check(Path(entry.folder), self._source(), progress=progress, cancel=cancel)
        now = book.noted(self._clock.now())
        trouble = "" if checked.is_whole else Code.BACKUP_DAMAGED.value
        self._note(
            place_id,
            lambda entry: replace(
                entry,
                last_checked=now,
                trouble=trouble or ("" if entry.trouble == Code.BACKUP_DAMAGED else entry.trouble),
                # What was found damaged is written anew by the next backup: let that one be due.
                fingerprint=entry.fingerprint if checked.is_whole else "",
            ),
        )
        return checked

    def _notice_another_key(self) -> None:
        """Retire the key that was in force when this vault was last open, if it is another one now."""
        now = Sealing.of(self._key).mark

        def compare(kept: Book) -> Book:
            changed = kept.retired(kept.mark) if kept.mark not in ("", now) else kept
            return replace(changed, mark=now)

        try:
            self._change(compare)
        except MachineError:  # a full or damaged disk must not keep the vault closed; the next time will do
            _log.warning("the mark of the key could not be kept")

    def _source(self) -> Source:
        return Source(
            paths=self._store.paths,
            database=self._store.database,
            key=self._key,
            vault_id=self._vault_id(),
            line=line.of(self._store.paths) or self._vault_id(),
        )

    def _fingerprint(self) -> str:
        keys = next((content for content in shelf.contents(self._store.paths) if content), b"")
        return fingerprint(self._store.database, keys)

    def _vault_id(self) -> str:
        found = vault_id(self._store.paths)
        if not layout.is_uuid(found):
            raise MachineError(Code.VAULT_DAMAGED, file=self._store.paths.vault_json.name)
        return found

    def _file(self, entry: Entry) -> Path:
        return Path(entry.folder) / layout.file_name(self._vault_id())

    def _entry(self, place_id: str) -> Entry:
        for entry in self._read().entries:
            if entry.place_id == place_id:
                return entry
        raise DefectError("backups.place")

    def _read(self) -> Book:
        return book.read(self._store.settings.get(SETTING))

    def _change(self, change: Callable[[Book], Book]) -> None:
        with self._lock:
            before = self._read()
            after = change(before)
            if after != before:
                self._store.settings.put(SETTING, book.write(after))

    def _note(self, place_id: str, change: Callable[[Entry], Entry]) -> Entry:
        """Change what is remembered of a place, unless it was removed meanwhile; return it as it is then."""
        entry = change(self._entry(place_id))
        self._change(lambda kept: kept.with_entry(change(_of(kept, place_id) or entry)))
        return entry


_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def _of(kept: Book, place_id: str) -> Entry | None:
    return next((one for one in kept.entries if one.place_id == place_id), None)
