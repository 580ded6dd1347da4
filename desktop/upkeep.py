"""Look through the open vault for damage, by itself and when asked, and say what was found and repaired."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.domain.finding import Damage, Finding, Findings, Repaired
from desktop.domain.ids import AttachmentId
from desktop.domain.leftover import Leftover
from desktop.domain.notice import Notice
from desktop.domain.record import FormRef
from desktop.errors import AppError, Cancelled, Code
from desktop.forms.form import Form
from desktop.progress import CancelToken, Progress, silent
from desktop.storage import leftovers, repair
from desktop.storage.backup import layout
from desktop.storage.check import Check
from desktop.storage.filecheck import FileCheck
from desktop.storage.rebuild import FormOf
from desktop.storage.takeback import take_back
from desktop.vault.vault import vault_id

if TYPE_CHECKING:
    from desktop.forms.catalog import Catalog
    from desktop.storage.store import Store
    from desktop.vault.key import DataKey

EVERY = timedelta(hours=20)
"""A look that ended less than this ago is not begun again by itself."""
_AFTER_OPENING = 20.0
_PAUSE = 0.02
_OURS = (Code.DAMAGE_FOUND, Code.VAULT_REPAIRED)
_FILES = (Damage.FILE_MISSING, Damage.FILE_DAMAGED, Damage.FILE_OTHER)

_log = logging.getLogger(__name__)


def forms_of(catalog: Catalog) -> FormOf:
    """Return what gives a repair the forms that the program brings."""

    def form_of(ref: FormRef) -> tuple[Form, dict[str, bytes]] | None:
        return (catalog.form(ref), catalog.lists(ref)) if ref in catalog.refs() else None

    return form_of


class Upkeep:
    """The looks through one open vault. Everything but `check` and `take_back` is quick.

    Those two last as long as the vault is large, and may run beside the store lane.
    """

    def __init__(self, store: Store, key: DataKey, clock: Clock, catalog: Catalog) -> None:
        self._store, self._clock = store, clock
        self._check = Check(store.database, key, store.files, forms_of(catalog))
        self._files = FileCheck(store.database, store.files)
        self._one_at_a_time = threading.Lock()
        self._stop = CancelToken()
        self._thread: threading.Thread | None = None
        self._tell: Callable[[], object] = lambda: None
        self._note()

    def start(self, tell: Callable[[], object], *, after: float = _AFTER_OPENING) -> None:
        """Look on by itself, in a thread of its own and with long pauses; `tell` is called there at the end.

        Nothing begins if the last look is fresh. Starting twice changes only who is told.
        """
        self._tell = tell
        if self._thread is not None or self._stop.is_cancelled:
            return
        self._thread = threading.Thread(target=self._work, args=(after,), name="upkeep")
        self._thread.start()

    def stop(self) -> None:
        """End the look at its next step, before the vault is closed; how far it came is remembered."""
        self._stop.cancel()
        if self._thread is not None:
            self._thread.join()

    def check(self, progress: Progress = silent, cancel: CancelToken | None = None) -> Findings:
        """Look through everything now and return what is damaged. Raises MachineError and Cancelled."""
        with self._one_at_a_time:
            found = self._check.go_on(self._clock.now, anew=True, progress=progress, cancel=cancel)
        self._note()
        return found

    def findings(self) -> Findings:
        """Return what is known to be damaged: by the last whole look, and by one that is under way."""
        last, now = self._check.last(), self._check.under_way()
        new = tuple(one for one in now.items if one not in last.items)
        return Findings(items=last.items + new, finished_at=last.finished_at, share=now.share)

    def last_check(self) -> datetime | None:
        """Return when everything was last looked at, or None before the first time."""
        return self._check.last().finished_at

    def repaired(self) -> Repaired | None:
        """Return what the last repair did, until that is put away."""
        return repair.report(self._store.settings)

    def put_away(self) -> None:
        """Show what the last repair did no more."""
        self._store.settings.remove(repair.REPORT)
        self._note()

    def kept_aside(self) -> tuple[Leftover, ...]:
        """Return the databases that are kept beside the one in use."""
        return leftovers.leftovers(self._store.paths.home)

    def remove_aside(self) -> int:
        """Remove them, for good; return how many. Raises MachineError."""
        return leftovers.remove(self._store.paths.home)

    def can_take_back(self, finding: Finding) -> bool:
        """Tell whether a backup could have what is damaged."""
        return finding.damage in _FILES

    def take_back(self, finding: Finding, folders: Sequence[Path], cancel: CancelToken | None = None) -> bool:
        """Take a file back from the backup in one of `folders`; tell whether it is whole again.

        Raises what reading a backup raises if none of them could be read.
        """
        kept = self._files.one(finding.item_id)
        if kept is None:
            self._forget(finding)
            return True
        name = layout.file_name(vault_id(self._store.paths))
        trouble: AppError | None = None
        for folder in folders:
            try:
                if take_back(
                    self._store.paths.files, kept, self._files, folder / name, cancel or CancelToken()
                ):
                    self._forget(finding)
                    return True
            except Cancelled:
                raise
            except AppError as error:
                trouble = error
        if trouble is not None:
            raise trouble
        return False

    def drop_thumbnail(self, finding: Finding) -> None:
        """Show no small picture where it is damaged; the picture itself stays."""
        file_id = self._files.forget_thumbnail(finding.item_id)
        if file_id is not None:
            self._store.files.remove(file_id)
        self._forget(finding)

    def drop_original(self, finding: Finding) -> None:
        """Let go of a damaged untouched picture; the covered copy before it stays."""
        self._store.discarding.original(AttachmentId(finding.item_id))
        self._forget(finding)

    def _forget(self, finding: Finding) -> None:
        self._check.forget(finding)
        self._note()

    def _work(self, after: float) -> None:
        try:
            if self._stop.wait(after) or not self._is_due():
                return
            with self._one_at_a_time:
                found = self._check.go_on(
                    self._clock.now, cancel=self._stop, rest=lambda: self._stop.wait(_PAUSE)
                )
            _log.info("looked through the vault: %d findings", len(found.items))
            self._note()
            self._tell()
        except Cancelled:
            return
        except AppError as error:  # a disk that is full now, say: the next opening looks on
            _log.info("the look through the vault stopped: %s", error.code)

    def _is_due(self) -> bool:
        last = self._check.last().finished_at
        now = self._clock.now()
        return last is None or self._check.under_way().share > 0 or not timedelta(0) <= now - last < EVERY

    def _note(self) -> None:
        """Let Home say it, in one card each."""
        notices = [notice for notice in self._store.notices if notice.code not in _OURS]
        done, damaged = self.repaired(), len(self.findings().items)
        if done is not None:
            notices.append(Notice(code=Code.VAULT_REPAIRED, params={"lost": len(done.lost)}))
        if damaged:
            notices.append(Notice(code=Code.DAMAGE_FOUND, params={"count": damaged}))
        self._store.notices = tuple(notices)
