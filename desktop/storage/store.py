"""One open vault: its database, its sealed files, and what was found wrong when it was opened."""

from __future__ import annotations

import contextlib
import logging
import os
from datetime import timedelta
from pathlib import Path
from types import TracebackType

from desktop.clock import Clock, moment, stamp
from desktop.domain.notice import Notice
from desktop.errors import Code, MachineError, machine_error
from desktop.paths import Paths, private_folder, sync_folder
from desktop.storage import migrate, probe, settings
from desktop.storage.attachments import Attachments
from desktop.storage.bin import Bin
from desktop.storage.copies import Copies
from desktop.storage.drafts import Drafts
from desktop.storage.engine import Database, create_file, remove_file
from desktop.storage.entries import Entries
from desktop.storage.exports import Exports
from desktop.storage.files import Files
from desktop.storage.forms import Forms
from desktop.storage.records import Records
from desktop.storage.settings import Settings
from desktop.storage.steps import Steps
from desktop.vault.holder import Holder, hold
from desktop.vault.key import DataKey

_SMALLEST = 4096
"""Bytes of one page: no database is smaller."""

_CORRECTION = timedelta(minutes=2)
"""How far a clock may go back unmentioned: machines set it right by themselves, by seconds."""

_log = logging.getLogger(__name__)


class Store:
    """Everything the vault keeps. Make it with `Store.open`, use it from one lane, close it.

    Attributes:
        notices: what the user should know of this opening; nothing in it stops the work.
    """

    def __init__(self, paths: Paths, database: Database, holder: Holder, clock: Clock) -> None:
        self.paths = paths
        self._database = database
        self._holder = holder
        self._clock = clock
        self._is_closed = False
        self.records = Records(database)
        self.steps = Steps(database)
        self.drafts = Drafts(database, self.steps)
        self.entries = Entries(database)
        self.exports = Exports(database)
        self.forms = Forms(database)
        self.attachments = Attachments(database)
        self.copies = Copies(database)
        self.settings = Settings(database)
        self.files = Files(paths.files, self._identity())
        self.bin = Bin(database, self.drafts, self.steps, self.attachments, self.files)
        self.notices: tuple[Notice, ...] = ()

    @property
    def database(self) -> Database:
        """Return the open database, for the rooms that copy or check it whole."""
        return self._database

    @classmethod
    def open(cls, paths: Paths, key: DataKey, clock: Clock) -> Store:
        """Open the vault's store, making it the first time, and put right what a crash left.

        Raises MachineError: VAULT_IN_USE, DATABASE_DAMAGED, READ_ONLY, NO_PERMISSION, DISK_FULL; and
        FixableError(VAULT_TOO_NEW).
        """
        holder = hold(paths, clock)
        try:
            database = _database(paths, key)
            try:
                store = cls(paths, database, holder, clock)
                store._tidy()
            except BaseException:
                database.close()
                raise
        except BaseException:
            holder.release()
            raise
        return store

    def close(self) -> None:
        """Close the vault, for good. Doing it twice changes nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        self.files.close()
        try:
            with contextlib.suppress(MachineError):  # a full or damaged disk must not keep a vault open
                self.settings.see(self._clock.now())
        finally:
            self._database.close()
            self._holder.release()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _identity(self) -> str:
        """Return the identity that files are sealed to. Raises MachineError(DATABASE_DAMAGED) without one."""
        identity = self.settings.get(settings.IDENTITY)
        if identity is None:
            raise MachineError(Code.DATABASE_DAMAGED)
        return identity

    def _tidy(self) -> None:
        """Put right what can be, and note what cannot; a damaged page stops none of it."""
        notices = self._compare_clock()
        try:
            if not probe.is_sound(self._database):
                raise MachineError(Code.DATABASE_DAMAGED)
            self._age_bin()
            notices += self._compare_files()
        except MachineError as error:
            if error.code is not Code.DATABASE_DAMAGED:
                raise
            # Nothing is cleared away while part of the database cannot be read: it may name those files.
            notices.append(Notice(code=Code.DATABASE_DAMAGED))
        self.notices = tuple(notices)

    def _compare_files(self) -> list[Notice]:
        """Set aside sealed files that nothing names, put back what is named, and name what is gone."""
        known = self.attachments.file_ids()
        swept = self.files.sweep(known.keys(), self._clock.now())
        if swept.aside:
            _log.info("set aside %d files that nothing names", len(swept.aside))
        if swept.back:
            _log.info("put back %d files that are named again", len(swept.back))
        if swept.gone:
            _log.info("removed %d files that were half-written or long aside", len(swept.gone))
        lost = {known[file_id] for file_id in self.files.missing(known.keys())}
        return [
            Notice(code=Code.ATTACHMENT_MISSING, params={"attachment": attachment_id})
            for attachment_id in sorted(lost)
        ]

    def _compare_clock(self) -> list[Notice]:
        """Note a clock that was set back since the latest moment it ever showed here, once."""
        now = self._clock.now()
        found = self.settings.get(settings.LAST_SEEN)
        self.settings.put(settings.LAST_SEEN, stamp(now))
        if found is None or moment(found) - now <= _CORRECTION:
            return []
        return [Notice(code=Code.CLOCK_SET_BACK, params={"last_seen": found, "now": stamp(now)})]

    def _age_bin(self) -> None:
        """Empty what lay in the bin for a month, and what was being emptied when the power went."""
        self.bin.age(self._clock.now())
        if self.bin.has_traces:
            with contextlib.suppress(MachineError):  # no room just now, say: the next opening tries again
                self.bin.wipe_traces()


def _database(paths: Paths, key: DataKey) -> Database:
    """Return the database at today's layout, made whole under another name if there is none yet."""
    path = paths.records_db
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        if paths.files.exists():  # it was made after the database, so there was one
            raise MachineError(Code.DATABASE_DAMAGED) from None
        _create(path, key)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error
    else:
        if size < _SMALLEST:  # SQLite would take what is left of it for a new database
            raise MachineError(Code.DATABASE_DAMAGED)
    database = Database(path, key)
    try:
        migrate.bring_up(database)
        private_folder(paths.files)
    except BaseException:
        database.close()
        raise
    return database


def _create(path: Path, key: DataKey) -> None:
    """Make an empty database; it has its name only once it is whole."""
    part = path.with_name(f"{path.name}.part")
    try:
        create_file(part)
        database = Database(part, key)
        try:
            migrate.upgrade(database)
            Settings(database).put(settings.IDENTITY, Files.new_identity())
        finally:
            database.close()
        os.replace(part, path)
        sync_folder(path.parent)
    except OSError as error:
        remove_file(part)
        raise machine_error(error, str(path.parent)) from error
    except BaseException:
        remove_file(part)
        raise
