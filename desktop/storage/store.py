"""One open vault: its database, its sealed files, and what was found wrong when it was opened."""

from __future__ import annotations

import contextlib
import logging
import os
from datetime import timedelta
from pathlib import Path
from types import TracebackType

from desktop.clock import Clock, moment, stamp
from desktop.domain.ids import AttachmentId
from desktop.domain.notice import Notice
from desktop.errors import Code, MachineError, machine_error
from desktop.paths import Paths, private_folder, sync_folder
from desktop.storage import leftovers, migrate, probe, repair, settings, spare
from desktop.storage.attachments import Attachments
from desktop.storage.bin import Bin
from desktop.storage.carried import CarriedBundles
from desktop.storage.contacts import Contacts
from desktop.storage.copies import Copies
from desktop.storage.discarding import Discarding
from desktop.storage.drafts import Drafts
from desktop.storage.engine import Database, create_file, remove_file
from desktop.storage.entries import Entries
from desktop.storage.exports import Exports
from desktop.storage.files import Files
from desktop.storage.forms import Forms
from desktop.storage.hit_reasons import HitReasons
from desktop.storage.incoming import Incoming
from desktop.storage.issued import IssuedCertificates
from desktop.storage.outgoing import Outgoing
from desktop.storage.parcels import Parcels
from desktop.storage.pseudonyms import Pseudonyms
from desktop.storage.receipts import Receipts
from desktop.storage.records import Records
from desktop.storage.resealing import Resealing
from desktop.storage.settings import Settings
from desktop.storage.setups import Setups
from desktop.storage.sign_offs import SignOffs
from desktop.storage.signers import Signers
from desktop.storage.steps import Steps
from desktop.storage.stopping import Stopping
from desktop.storage.team_texts import TeamTexts
from desktop.storage.wal import Wal
from desktop.storage.watched import WatchedNames
from desktop.storage.withdrawals import Withdrawals
from desktop.vault import ballast
from desktop.vault.holder import Holder, hold
from desktop.vault.key import DataKey

_SMALLEST = 4096
"""Bytes of one page: no database is smaller."""

_CORRECTION = timedelta(minutes=2)
"""How far a clock may go back unmentioned: machines set it right by themselves, by seconds."""

_TOLD = "ground.told"
"""The folder of which it was said that its disk keeps nobody out."""

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
        self._key: DataKey | None = None  # for the second copy alone
        self.records = Records(database)
        self.steps = Steps(database)
        self.drafts = Drafts(database, self.steps)
        self.entries = Entries(database)
        self.exports = Exports(database)
        self.forms = Forms(database)
        self.attachments = Attachments(database)
        self.copies = Copies(database)
        self.settings = Settings(database)
        self.pseudonyms = Pseudonyms(database)
        self.team_texts = TeamTexts(database)
        self.withdrawals = Withdrawals(database)
        self.sign_offs = SignOffs(database)
        self.signers = Signers(database)
        self.watched = WatchedNames(database)
        self.hit_reasons = HitReasons(database)
        self.parcels = Parcels(database)
        self.outgoing = Outgoing(paths.outbox, database)
        self.receipts = Receipts(database)
        self.contacts = Contacts(database)
        self.setups = Setups(database)
        self.carried = CarriedBundles(database)
        self.incoming = Incoming(database)
        self.issued = IssuedCertificates(database)
        self.files = Files(paths.files, self._identity())
        self.resealing = Resealing(database, self.files)
        self.bin = Bin(database, self.drafts, self.steps, self.attachments, self.files)
        self.stopping = Stopping(database, self.steps, self.attachments, self.files)
        self.discarding = Discarding(database, self.steps, self.files)
        self.notices: tuple[Notice, ...] = ()

    @property
    def database(self) -> Database:
        """Return the open database, for the rooms that copy or check it whole."""
        return self._database

    @classmethod
    def open(cls, paths: Paths, key: DataKey, clock: Clock, *, takes_over: bool = False) -> Store:
        """Open the vault's store, making it the first time, and put right what a crash left.

        On a full disk the ballast is given up, and a notice says so. `takes_over` is for `hold`.

        Raises MachineError: VAULT_IN_USE, DATABASE_DAMAGED, READ_ONLY, NO_PERMISSION, DISK_FULL;
        FixableError(VAULT_TOO_NEW); and what `hold` raises.
        """
        holder = hold(paths, clock, key=key, takes_over=takes_over)
        try:
            try:
                store = cls._opened(paths, key, holder, clock)
            except MachineError as error:
                if error.code is not Code.DISK_FULL or not ballast.free(paths):
                    raise
                store = cls._opened(paths, key, holder, clock)
                store.notices += (Notice(code=Code.DISK_FULL),)
            else:
                ballast.lay(paths)
        except BaseException:
            holder.release()
            raise
        return store

    @classmethod
    def _opened(cls, paths: Paths, key: DataKey, holder: Holder, clock: Clock) -> Store:
        repair.settle(paths)
        database = _database(paths, key)
        try:
            _put_back_identity(database, paths, key)
            store = cls(paths, database, holder, clock)
            store._tidy()
            store._key = key
            store._keep_spare()
        except BaseException:
            database.close()
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
                self._keep_spare()
        finally:
            self._database.close()
            ballast.lay(self.paths)
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
        notices = [*self._compare_clock(), *self._untold()]
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

    def _keep_spare(self) -> None:
        """Keep a second copy of what all else hangs on, where the first one can be read and the disk lets."""
        is_damaged = any(notice.code is Code.DATABASE_DAMAGED for notice in self.notices)
        if self._key is None or is_damaged:
            return
        with contextlib.suppress(MachineError):
            kept = spare.Spare.of(self._database.salt(), self.settings.all())
            spare.write(self.paths.spare, self._key, kept)

    def _compare_files(self) -> list[Notice]:
        """Set aside sealed files that nothing names, put back what is named, and name what is gone."""
        leftovers.forget_old(self.paths.home, self._clock.now())
        self.discarding.finish()
        known = self.attachments.file_ids()
        is_kept = any(one.why is leftovers.Why.DAMAGED for one in leftovers.leftovers(self.paths.home))
        self.outgoing.sweep(may_remove=not is_kept)
        if is_kept:
            # The damaged database that is kept may be all that still names them.
            return self._missing_files(known)
        swept = self.files.sweep(known.keys(), self._clock.now())
        if swept.aside:
            _log.info("set aside %d files that nothing names", len(swept.aside))
        if swept.back:
            _log.info("put back %d files that are named again", len(swept.back))
        if swept.gone:
            _log.info("removed %d files that were half-written or long aside", len(swept.gone))
        return self._missing_files(known)

    def _missing_files(self, known: dict[str, AttachmentId]) -> list[Notice]:
        lost = {known[file_id] for file_id in self.files.missing(known.keys())}
        return [
            Notice(code=Code.ATTACHMENT_MISSING, params={"attachment": attachment_id})
            for attachment_id in sorted(lost)
        ]

    def _untold(self) -> list[Notice]:
        """Return what is to be said of the folder, once for each folder."""
        told = str(self.paths.home)
        if not self._holder.notices or self.settings.get(_TOLD) == told:
            return []
        self.settings.put(_TOLD, told)
        return list(self._holder.notices)

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
        self.stopping.resume()
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
        if size < _SMALLEST or not path.is_file():  # SQLite would take what is left for a new database
            raise MachineError(Code.DATABASE_DAMAGED)
        _look_at_log(path)
    database = Database(path, key)
    try:
        migrate.bring_up(database)
        private_folder(paths.files)
    except BaseException:
        database.close()
        raise
    return database


def _look_at_log(path: Path) -> None:
    """Refuse a log in which SQLite would pass over saves that were acknowledged; repair reads them."""
    log, index = (path.with_name(path.name + side) for side in ("-wal", "-shm"))
    if log.is_dir() or index.is_dir() or Wal(log).is_damaged:
        raise MachineError(Code.DATABASE_DAMAGED)


def _put_back_identity(database: Database, paths: Paths, key: DataKey) -> None:
    """Take the identity of the sealed files from its second copy where the first one is gone."""
    kept = Settings(database)
    if kept.get_bytes(settings.IDENTITY) is not None:
        return
    second = spare.read(paths.spare, key)
    if second is not None and settings.IDENTITY in second.settings:
        kept.put_bytes(settings.IDENTITY, second.settings[settings.IDENTITY])


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
