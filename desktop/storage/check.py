"""Look through everything a vault keeps, a little at a time, and name what is damaged; changes nothing.

The look has four parts: the seal of every page, the order inside the database, every row by our own readers,
and every sealed file to its end. It can be stopped at any step and taken up there, in another session too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlcipher3 import dbapi2

from desktop.clock import moment, stamp
from desktop.domain.finding import Damage, Finding, Findings, from_data, to_data
from desktop.errors import Cancelled, Code, MachineError, machine_error
from desktop.progress import CancelToken, Progress, silent
from desktop.storage import rehearsal
from desktop.storage.engine import Database, explain, is_spoilt
from desktop.storage.filecheck import FileCheck
from desktop.storage.files import Files
from desktop.storage.pages import PAGE, Pages
from desktop.storage.rebuild import FormOf, no_form
from desktop.storage.rowcheck import TABLES, RowCheck
from desktop.storage.settings import Settings
from desktop.vault.key import DataKey

_PLACE = "check.place"
_LAST = "check.last"
_PARTS = ("pages", "order", *TABLES, "files")
"""In this order: what an earlier part finds is named by it."""
_BLOCK = 64
_STEPS = 20_000
_INTERRUPTED = 9


@dataclass(frozen=True, slots=True)
class _Place:
    """How far a look came: the part that is due, what was done of it, and what was found before.

    Where pages are damaged, what they cost is known by name, and reading through them says nothing more.
    """

    part: str = _PARTS[0]
    done: str = ""
    items: tuple[Finding, ...] = ()
    has_bad_pages: bool = False


class Check:
    """The look through one open vault, on connections of its own, from one thread at a time."""

    def __init__(self, database: Database, key: DataKey, files: Files, form_of: FormOf = no_form) -> None:
        self._database = database
        self._key = key
        self._form_of = form_of
        self._settings = Settings(database)
        self._rows = RowCheck(database)
        self._files = FileCheck(database, files)
        self._place = _Place()
        self._progress: Progress = silent
        self._cancel = CancelToken()
        self._rest: Callable[[], object] = lambda: None

    def last(self) -> Findings:
        """Return what the last whole look found and when; nothing before the first one."""
        try:
            found = json.loads(self._settings.get(_LAST) or "null")
            if found is not None:
                at = moment(found["finished_at"])
                return Findings(items=from_data(found["items"]), finished_at=at, share=1.0)
        except (ValueError, TypeError, KeyError):
            pass
        return Findings()

    def under_way(self) -> Findings:
        """Return what a look that is not finished has found so far, and how much of it is done."""
        place = self._kept_place()
        return Findings(items=place.items, share=_PARTS.index(place.part) / len(_PARTS))

    def go_on(
        self,
        now: Callable[[], datetime],
        *,
        anew: bool = False,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
        rest: Callable[[], object] = lambda: None,
    ) -> Findings:
        """Look on from where the last look stopped, or from the beginning, up to the end.

        `rest` is called between any two steps: while it waits, others have the machine.

        Raises Cancelled, having kept the place, and MachineError for what is no damage.
        """
        self._progress, self._cancel, self._rest = progress, cancel or CancelToken(), rest
        self._place = _Place() if anew else self._kept_place()
        works = {"pages": self._look_at_pages, "order": self._look_at_order, "files": self._look_at_files}
        try:
            for part in _PARTS[_PARTS.index(self._place.part) :]:
                self._place = replace(self._place, part=part)
                works.get(part, self._look_at_rows)()
                self._place = replace(self._place, done="")
        except BaseException:
            self._keep_place()
            raise
        found = Findings(items=self._place.items, finished_at=now(), share=1.0)
        self._put(_LAST, {"items": to_data(found.items), "finished_at": stamp(now())})
        self._settings.remove(_PLACE)
        return found

    def forget(self, finding: Finding) -> None:
        """Take what was put right out of what the last look found."""
        last = self.last()
        if last.finished_at is not None and finding in last.items:
            items = [one for one in last.items if one != finding]
            self._put(_LAST, {"items": to_data(items), "finished_at": stamp(last.finished_at)})

    def _look_at_pages(self) -> None:
        """Look at every page's seal; what is doubtful is looked at again while nobody writes."""
        doubtful: list[int] = []
        try:
            with self._pages() as pages:
                for first in range(int(self._place.done or 0) + 1, pages.count + 1, _BLOCK):
                    self._step("pages", (first - 1) * PAGE, pages.count * PAGE)
                    block = range(first, min(first + _BLOCK, pages.count + 1))
                    doubtful += [number for number in block if not pages.is_whole(number)]
                    if not doubtful:
                        self._done(str(block[-1]))
            if doubtful and self._is_still_damaged(doubtful):
                self._place = replace(self._place, has_bad_pages=True)
                self._find(*rehearsal.losses(self._database, self._key, self._form_of, self._cancel))
        except OSError as error:
            raise machine_error(error, str(self._database.path.parent)) from error

    def _is_still_damaged(self, numbers: list[int]) -> bool:
        with self._database.write(), self._pages() as pages:
            return any(not pages.is_whole(number) for number in numbers if number <= pages.count)

    def _pages(self) -> Pages:
        salt = self._database.salt()
        return Pages(self._database.path, self._key, [salt], raw=self._database.raw())

    def _look_at_order(self) -> None:
        """Let SQLite compare its tables and indexes."""
        self._step("order", 0, 1)
        if self._place.has_bad_pages:
            return

        def is_over() -> bool:
            self._rest()
            return self._cancel.is_cancelled

        with self._database.private() as connection:
            connection.set_progress_handler(is_over, _STEPS)
            try:
                is_ok = connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
                if not is_ok or is_spoilt(connection):
                    self._find(Finding(damage=Damage.DATABASE))
            except dbapi2.Error as error:
                if getattr(error, "sqlite_errorcode", None) == _INTERRUPTED:
                    raise Cancelled from error
                told = explain(error, self._database.path)
                if told.code is not Code.DATABASE_DAMAGED:
                    raise told from error
                self._find(Finding(damage=Damage.DATABASE))

    def _look_at_rows(self) -> None:
        table = self._place.part
        if self._place.has_bad_pages:
            return
        try:
            total, after, seen = self._rows.count(table), int(self._place.done or 0), 0
            while True:
                self._step(table, seen, total)
                after, found = self._rows.some(table, after)
                self._find(*found)
                if not after:
                    return
                seen = min(seen + 20, total)
                self._done(str(after))
        except MachineError as error:
            if error.code is not Code.DATABASE_DAMAGED:
                raise
            if not self._place.items:
                self._find(Finding(damage=Damage.DATABASE))

    def _look_at_files(self) -> None:
        """Open every sealed file to its end, and compare it with what the database knows of it."""
        try:
            size = total = self._files.size(self._place.done)
            for each in self._files.after(self._place.done):
                self._step("files", total - size, total)
                left = size

                def tell(done: int, of: int, left: int = left) -> None:
                    self._step("files", total - left + min(done, left), total)

                self._find(*self._files.look(each, tell, self._cancel))
                size -= each.whole_size
                self._done(each.attachment_id)
        except MachineError as error:
            if error.code is not Code.DATABASE_DAMAGED:
                raise

    def _step(self, part: str, done: int, total: int) -> None:
        """Tell how far the look is, in thousandths of all its parts, and let others have the machine."""
        self._cancel.check()
        share = done / total if total else 0.0
        # Files are most of a vault, and the rest is quick.
        weights = {"pages": 0.2, "files": 0.6}
        each = 0.2 / (len(_PARTS) - 2)
        before = sum(weights.get(one, each) for one in _PARTS[: _PARTS.index(part)])
        self._progress(int(1000 * (before + weights.get(part, each) * share)), 1000)
        self._rest()
        self._cancel.check()

    def _done(self, place: str) -> None:
        self._place = replace(self._place, done=place)

    def _find(self, *found: Finding) -> None:
        new = [one for one in found if one not in self._place.items]
        self._place = replace(self._place, items=(*self._place.items, *new))

    def _kept_place(self) -> _Place:
        try:
            found = json.loads(self._settings.get(_PLACE) or "null")
            if found is not None and found["part"] in _PARTS:
                return _Place(
                    found["part"], str(found["done"]), from_data(found["items"]), bool(found["bad_pages"])
                )
        except (ValueError, TypeError, KeyError):
            pass
        return _Place()

    def _keep_place(self) -> None:
        place = self._place
        try:
            kept = {"part": place.part, "done": place.done, "items": to_data(place.items)}
            self._put(_PLACE, kept | {"bad_pages": place.has_bad_pages})
        except MachineError:  # a full or damaged disk: the next look begins where the one before stopped
            return

    def _put(self, name: str, value: object) -> None:
        self._settings.put(name, json.dumps(value))
