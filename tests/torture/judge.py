"""The judge: opens the vault as the next day's program does and holds what it finds against the promises.

Runs in a process that never saw the vault before. Says everything that is wrong, not only the first thing,
and returns what it found. Nothing here may be loosened to let a run pass.
"""

import hashlib
import os
import re
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

from sqlalchemy import text

from desktop import restoring
from desktop.backups import Backups
from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.domain.answers import canonical, texts
from desktop.domain.audience import Profile
from desktop.domain.ids import AttachmentId, RecordId
from desktop.domain.record import Draft, Record, RecordState, RecordType
from desktop.errors import AppError, Code, FixableError
from desktop.forms.catalog import Catalog
from desktop.keys import Keys
from desktop.library import Library
from desktop.paths import Paths
from desktop.storage import lineage
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.vault.key import DataKey
from desktop.vault.secret import RecoverySecret, SlotKind
from sync.export import Exporter
from sync.identity import ensure
from tests.support.small_form import READY
from tests.support.vaults import CHEAP, PASSPHRASE
from tests.torture import bundles, customs
from tests.torture.gathered import gathered, holders
from tests.torture.promises import Backup, Promises, forget
from tests.torture.rows import all_revisions, closed_drafts, earlier, open_drafts
from tests.torture.work import MARKER, STICK

_KNOWN = {"vault.json", "vault.copy.json", "vault.tries", "vault.lock", "vault.holder", "records.db"}
_KNOWN |= {
    "records.spare",
    "records.id",
    "vault.ballast",
    "vault.line",
    "records.db-wal",
    "records.db-shm",
    "records.db-journal",
    "files",
    "outbox",
    "logs",
    "settings.json",
}
_BEFORE = re.compile(r"records-before-\d{4}\.db")


class Judge:
    """One look at the vault in `folder`/home. `wrong` is everything that must not be."""

    has_outbox = True
    """Whether the bundles of the outbox are there: no backup holds them."""

    def __init__(self, folder: Path, stock: Path, promises: Promises) -> None:
        self._folder = folder
        self._stock = stock
        self._promises = promises
        self._paths = Paths(folder / "home")
        self._clock = SystemClock()
        self.wrong: list[str] = []
        self.found: dict[str, Any] = {}
        self.named: list[str] = []
        self.checked = 0

    def look(self) -> None:
        """Open twice: once to compare everything and to work on, once more to see that the work is kept."""
        promised = self._promises
        try:
            if not vault.exists(self._paths):
                if promised.count:
                    self.wrong.append("the vault is gone")
                vault.create(self._paths, PASSPHRASE, self._clock, cost=CHEAP)
            with self._opened() as store:
                self._compare(store)
                self._use(store)
            self._age_strays()
            with self._opened() as store:
                self._gather(store)
        except AppError as error:
            where = traceback.extract_tb(error.__traceback__)[-3:]
            names = " > ".join(f"{one.name}:{one.lineno}" for one in where)
            self.wrong.append(f"cannot be opened or read: {error.code} {error.params} in {names}")
        self._scan()
        if promised.backup is not None:
            self._restore(promised.backup)

    def _restore(self, backup: Backup) -> None:
        """Bring the newest promised backup back in a folder of its own, and look for what was in it."""
        again = Paths(self._folder / "again")
        try:
            path = restoring.find(self._folder / STICK)[0]
            snapshots = [one.snapshot_id for one in restoring.look(path).snapshots]
            # One made under a key that was changed since goes when the next one is whole, promised or not.
            is_kept = backup.snapshot in snapshots
            restoring.restore(path, backup.snapshot if is_kept else snapshots[0], again, self._clock)
            passphrase = backup.passphrase if is_kept else self._promises.passphrases[0]
            key = vault.unlock(again, passphrase, self._clock)
            with Store.open(again, key, self._clock) as store:
                kept = all_revisions(store)
        except (AppError, IndexError) as error:
            self.wrong.append(f"the backup cannot be brought back: {error!r} {getattr(error, 'params', '')}")
            return
        # A later one than was promised need not hold what was emptied from the bin before it.
        emptied = set() if is_kept else self._promises.emptied | self._promises.may_be_emptied
        for revision_id, (record_id, answers) in backup.revisions.items():
            if record_id in emptied:
                continue
            self.checked += 1
            if revision_id not in kept or canonical(kept[revision_id].answers) != answers:
                self.wrong.append(f"revision {revision_id} is not in the backup as it was finished")

    def _opened(self) -> Store:
        key = self._unlocked()
        store = Store.open(self._paths, key, self._clock)
        self._compare_ways(store, key)
        Backups(store, key, self._clock)  # made at every opening, and clears away what it left half-done
        self.wrong += [f"a notice of {notice.code} {dict(notice.params)}" for notice in store.notices]
        return store

    def _compare_ways(self, store: Store, key: DataKey) -> None:
        """See that kit and pieces open the same vault, that older ones do not, and that nobody is alarmed."""
        keys = Keys(self._paths, key, store.settings, self._clock)
        keys.look_over()
        self.wrong += [f"a notice of {notice.code}" for notice in keys.notices]
        for kind, ways in self._promises.ways.items():
            opening = [secret for secret in ways.opens if self._opens(kind, secret, key)]
            if ways.is_sure and not opening:
                self.wrong.append(f"no {kind} opens the vault")
            if any(self._opens(kind, secret, key) for secret in ways.dead):
                self.wrong.append(f"a {kind} opens the vault that was replaced")
            self.checked += len(ways.opens)

    def _opens(self, kind: str, secret: str, key: DataKey) -> bool:
        try:
            found = RecoverySecret(SlotKind(kind), bytes.fromhex(secret))
            return vault.unlock_with(self._paths, found, self._clock) == key
        except FixableError as error:
            if error.code is not Code.KIT_OPENS_NOTHING:
                raise
            return False

    def _unlocked(self) -> DataKey:
        """Return the key, having waited as whoever ended the program thrice while it unlocked must."""
        *others, last = self._promises.passphrases or [PASSPHRASE]
        for passphrase in others:  # it was being changed: one of two opens it
            try:
                return vault.unlock(self._paths, passphrase, self._clock)
            except FixableError as error:
                if error.code is not Code.WRONG_PASSPHRASE:
                    raise
        try:
            return vault.unlock(self._paths, last, self._clock)
        except FixableError as error:
            if error.code is not Code.UNLOCK_TOO_SOON:
                raise
            time.sleep(int(str(error.params["wait"])))
            return vault.unlock(self._paths, last, self._clock)

    def _compare(self, store: Store) -> None:
        library = Library(store, Catalog(self._stock / "forms"))
        promised = self._promises
        lines = {line.record_id: line for line in library.summaries()}
        drafts, revisions = open_drafts(store), all_revisions(store)
        closed = closed_drafts(store)
        for record_id in promised.may_be_emptied - promised.emptied:  # all of it is there, or nothing
            if all(revision.record_id != record_id for revision in revisions.values()):
                forget(promised, record_id)
        self._compare_drafts(drafts, closed)
        self._compare_steps(store, drafts)
        self._compare_revisions(drafts, revisions)
        self._compare_files(library, drafts | closed, revisions)
        posted = {str(parcel.bundle_id) for parcel in store.parcels.all()}
        wrong, looked_for = bundles.compare(self._folder, promised, library, revisions, posted)
        self.wrong += wrong
        self.checked += looked_for
        wrong, looked_for = customs.compare(store, promised.travel, revisions, has_outbox=self.has_outbox)
        self.wrong += wrong
        self.checked += looked_for
        self._compare_list(store, lines, drafts, revisions)
        if self._promises.author and store.settings.author().alias not in self._promises.author:
            self.wrong.append("the author is not who was promised")
        with store.database.read() as connection:
            if (said := connection.execute(text("PRAGMA integrity_check")).scalars().all()) != ["ok"]:
                self.wrong.append(f"the integrity check says {said[:3]}")
            if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
                self.wrong.append("a row names another that is not there")

    def _compare_drafts(self, drafts: dict[str, Draft], closed: dict[str, Draft]) -> None:
        promised = self._promises
        for draft_id, promise in promised.drafts.items():
            self.checked += 1
            if draft_id in drafts:
                if canonical(drafts[draft_id].answers) not in promise.answers:
                    self.wrong.append(f"draft {draft_id} is not as it was saved")
            elif not promise.may_be_gone:
                self.wrong.append(f"draft {draft_id} is gone")
        for draft_id, promise in promised.closed.items():
            self.checked += 1
            kept = closed.get(draft_id)
            if kept is None and not (draft_id in drafts and draft_id in promised.may_be_back):
                self.wrong.append(f"draft {draft_id} is not in the bin")
            elif kept is not None and canonical(kept.answers) not in promise.answers:
                self.wrong.append(f"draft {draft_id} is not in the bin as it was saved")
        unknown = [draft for key, draft in drafts.items() if key not in promised.drafts]
        new = 0
        for draft in unknown:
            if draft.draft_id in promised.closed:
                if draft.draft_id not in promised.may_be_back:
                    self.wrong.append(f"draft {draft.draft_id} came back")
            elif draft.record_id not in promised.loose_amendments:
                new += 1
        if new > promised.loose_drafts:
            self.wrong.append(f"{new} drafts that nobody began")

    def _compare_steps(self, store: Store, drafts: dict[str, Draft]) -> None:
        """See that undoing brings back texts that were there, in their order, and the very last one first."""
        for draft_id, promise in self._promises.drafts.items():
            if draft_id not in drafts:
                continue
            undone = earlier(store, drafts[draft_id])
            rest = iter(reversed(promise.past))
            if not all(text in rest for text in undone):
                self.wrong.append(f"undoing draft {draft_id} brings what was never there")
            if promise.before is not None and undone[:1] != [promise.before]:
                self.wrong.append(f"undoing draft {draft_id} does not bring the text before")
            self.checked += len(undone)

    def _compare_revisions(self, drafts: dict[str, Draft], revisions: dict[str, Record]) -> None:
        promised = self._promises
        for revision_id, (record_id, answers) in promised.revisions.items():
            self.checked += 1
            revision = revisions.get(revision_id)
            if revision is None:
                self.wrong.append(f"revision {revision_id} is gone")
            elif revision.record_id != record_id or canonical(revision.answers) != answers:
                self.wrong.append(f"revision {revision_id} is not as it was finished")
        more = Counter(
            revision.record_id
            for key, revision in revisions.items()
            if key not in promised.revisions and revision.origin not in promised.travel.may_come
        )
        for record_id, count in more.items():
            if count > 1 or record_id not in promised.loose_revisions:
                self.wrong.append(f"{count} revisions of {record_id} that nobody finished")
        for draft_id, promise in promised.drafts.items():
            is_closed = draft_id not in drafts
            if (
                is_closed
                and promise.record in promised.loose_revisions
                and not more[RecordId(promise.record)]
            ):
                self.wrong.append(f"draft {draft_id} is gone and was not finished")
        numbers: dict[str, list[int]] = {}
        shared = {revision.record_id for revision in revisions.values() if revision.origin}
        for revision in revisions.values():  # what others made may stand side by side, or come in part
            if revision.record_id not in shared:
                numbers.setdefault(revision.record_id, []).append(revision.number)
        if any(sorted(found) != list(range(1, len(found) + 1)) for found in numbers.values()):
            self.wrong.append("the revisions of a record are not numbered one by one")

    def _compare_files(
        self, library: Library, drafts: dict[str, Draft], revisions: dict[str, Record]
    ) -> None:
        named = {text for holder in holders(drafts, revisions) for text in texts(holder.answers)}
        open_records = {draft.record_id for draft in drafts.values()}
        for attachment_id, (record_id, sha512) in self._promises.files.items():
            # One that no answer names yet is kept as long as the draft it was added to is open.
            if attachment_id not in named and record_id not in open_records:
                continue
            self.checked += 1
            try:
                content = library.read_file(AttachmentId(attachment_id))
                library.thumbnail(AttachmentId(attachment_id))
            except AppError as error:
                self.wrong.append(f"file {attachment_id} cannot be read: {error.code}")
                continue
            if hashlib.sha512(content).hexdigest() != sha512:
                self.wrong.append(f"file {attachment_id} reads as something else")

    def _compare_list(
        self, store: Store, lines: dict[RecordId, Any], drafts: dict[str, Draft], revisions: dict[str, Record]
    ) -> None:
        newest: dict[str, Record] = {}
        for revision in sorted(revisions.values(), key=lambda one: one.number):
            newest[revision.record_id] = revision
        with store.database.read() as connection:
            for owner in {one.record_id for one in revisions.values() if one.origin}:
                newest[owner] = revisions[lineage.leading(connection, owner) or ""]
        of_record = {draft.record_id: draft for draft in drafts.values()}
        binned = {item.record_id for item in store.bin.records()}
        for record_id in binned ^ self._promises.binned:
            if record_id not in self._promises.may_move:
                self.wrong.append(f"record {record_id} is in the bin, or is not, against the promise")
        if set(lines) != {*newest, *of_record} - binned:
            self.wrong.append("the list names other records than there are")
        for record_id, line in lines.items():
            draft, newer = of_record.get(record_id), newest.get(record_id)
            shown = newer if draft is None else draft
            if shown is None:
                continue
            state = RecordState.DRAFT
            if draft is None and newer is not None:
                has_left = store.exports.holds(newer.revision_id)
                state = RecordState.EXPORTED if has_left else RecordState.READY
            expected = (
                None if draft is None else draft.draft_id,
                None if newer is None else newer.revision_id,
                shown.answers.get("title", ""),
                state,
            )
            if (line.draft_id, line.revision_id, line.title, line.state) != expected:
                self.wrong.append(f"the list shows something else of {record_id}")

    def _use(self, store: Store) -> None:
        """Work on it as on any day; `_gather` looks whether that is kept."""
        clock, catalog = self._clock, Catalog(self._stock / "forms")
        capture, library = Capture(store, catalog, clock), Library(store, catalog)
        draft = capture.begin(RecordType.PRACTICE)
        capture.save(draft.draft_id, {**draft.answers, **READY, "notes": MARKER})
        kept = capture.attach(draft.draft_id, min((self._stock / "files").iterdir()))
        answers = {**capture.open(draft.draft_id).answers, "photo": kept.attachment_id}
        capture.save(draft.draft_id, answers)
        finished = capture.finish(draft.draft_id)
        exporter = Exporter(library, ensure(store.settings), store.settings, clock, ledger=capture)
        plan = exporter.plan([finished.record_id], Profile.REVIEW_HANDOFF)
        made = exporter.export(plan, self._folder / "out")
        numbers = [bundles.sequence(path) for path in bundles.standing(self._folder)]
        if numbers.count(bundles.sequence(made.path)) != 1:
            self.wrong.append("the next bundle got a number that another one has")

    def _gather(self, store: Store) -> None:
        with store.database.read() as connection:
            # Not at the first opening: this looks at the file beneath the log, where a page that was being
            # written when the power went is whole again only once the log is folded in.
            if connection.execute(text("PRAGMA cipher_integrity_check")).first() is not None:
                self.wrong.append("a page does not carry its own seal")
        self.found = gathered(store, self._folder, self._stock)

    def _age_strays(self) -> None:
        """Let a minute pass for what a crash left under temporary names: then it belongs to nobody."""
        long_ago = time.time() - 120
        for path in self._paths.home.glob(".*"):
            os.utime(path, (long_ago, long_ago))

    def _scan(self) -> None:
        """Look for what was written in the clear, and for half-written files that nobody cleared away."""
        home = self._paths.home
        for path in sorted(home.rglob("*")):
            if path.is_file() and MARKER.encode() in path.read_bytes():
                self.wrong.append(f"{path.relative_to(home)} can be read by anybody")
            if path.parent == home and path.name not in _KNOWN and not _BEFORE.fullmatch(path.name):
                self.wrong.append(f"{path.name} was left lying")
            if path.is_file() and path.suffix != ".age" and self._paths.files in path.parents:
                self.wrong.append(f"{path.relative_to(home)} was left lying")
        for path in (self._folder / "out").glob("*.part"):
            self.wrong.append(f"{path.name} was left lying, half-written")
