"""A worker in a child process: opens a vault and writes, attaches, finishes, amends, exports until it ends.

Everything goes through the doors that the window uses. Before each step the diary says what it would change,
and after it whether the program promised that it is kept, or refused it in words of the family.
"""

import random
from collections.abc import Callable
from pathlib import Path

from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.domain.answers import AnswerTree, canonical, parse, tidy
from desktop.domain.audience import Profile
from desktop.domain.author import Author, Role
from desktop.domain.ids import DraftId, RecordId
from desktop.domain.record import RecordType
from desktop.errors import AppError, DefectError
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import vault
from sync.export import Exporter
from sync.identity import ensure
from tests.support.small_form import READY
from tests.support.vaults import CHEAP, PASSPHRASE
from tests.torture.diary import Diary
from tests.torture.rows import earlier

MARKER = "herring-ladder"
"""Stands in everything that is typed: no file of the vault may ever hold it in the clear."""

STICK = "stick"
"""Where backups go, beside the vault."""

_REPEATS = (0, 2, 50, 500, 3_000)


class Worker:
    """One working life in the vault at `folder`/home, with bundles going to `folder`/out."""

    def __init__(self, folder: Path, stock: Path, diary: Diary, seed: int) -> None:
        self._folder = folder
        self._stock = stock
        self._diary = diary
        self._chance = random.Random(seed)  # noqa: S311 (moments and words, not secrets)
        self._paths = Paths(folder / "home")
        self._clock = SystemClock()
        self._store: Store | None = None
        self._passphrase = PASSPHRASE
        self._typed = 0

    def work(self, steps: int) -> None:
        """Open the vault, do so many steps, and close it."""
        if not self._open():
            return
        doings = self._doings()
        weights, names = [weight for weight, _ in doings], [doing for _, doing in doings]
        for doing in self._chance.choices(names, weights, k=steps):
            doing()
            if self._store is None:
                return
        self._close()

    def _doings(self) -> list[tuple[int, Callable[[], None]]]:
        """Return what there is to do, each with how often it is done."""
        return [
            (3, self._begin),
            (10, self._save),
            (2, self._undo),
            (3, self._attach),
            (4, self._finish),
            (3, self._amend),
            (1, self._discard),
            (1, self._restore),
            (3, self._export),
            (1, self._set_author),
            (1, self._reopen),
        ]

    def _open(self) -> bool:
        """Open the vault, or make it where there is none yet; tell whether it opened."""
        self._diary.mean("open")
        try:
            if vault.exists(self._paths):
                self._key = vault.unlock(self._paths, self._passphrase, self._clock)
            else:
                self._key = vault.create(self._paths, self._passphrase, self._clock, cost=CHEAP)
            self._store = Store.open(self._paths, self._key, self._clock)
            self._enter(self._store)
        except AppError as error:
            self._refused(error)
            if self._store is not None:
                self._store.close()
                self._store = None
            return False
        self._diary.did()
        return True

    def _enter(self, store: Store) -> None:
        """Meet what is there: all drafts and finished records are worked on from here."""
        catalog = Catalog(self._stock / "forms")
        self._capture = Capture(store, catalog, self._clock)
        self._library = Library(store, catalog)
        self._exporter = Exporter(
            self._library, ensure(store.settings), store.settings, self._clock, ledger=self._capture
        )
        self._drafts: list[DraftId] = []
        self._finished: set[RecordId] = set()
        self._closed: list[DraftId] = []
        for line in self._library.summaries():
            if line.draft_id is not None:
                self._drafts.append(line.draft_id)
            if line.revision_id is not None:
                self._finished.add(line.record_id)

    def _try(self, step: str, do: Callable[[], dict[str, object]], **facts: object) -> bool:
        self._diary.mean(step, **facts)
        try:
            kept = do()
        except AppError as error:
            self._refused(error)
            return False
        self._diary.did(**kept)
        return True

    def _refused(self, error: AppError) -> None:
        if isinstance(error, DefectError):
            self._diary.fell(f"{error.code} {error.params}")
        self._diary.refused(str(error.code))

    def _words(self) -> str:
        self._typed += 1
        piece = f" {self._chance.randrange(10**9)} غفقثصض"
        return f"{MARKER} {self._typed}" + piece * self._chance.choice(_REPEATS)

    def _begin(self) -> None:
        def do() -> dict[str, object]:
            draft = self._capture.begin(RecordType.PRACTICE)
            self._drafts.append(draft.draft_id)
            return {"draft": draft.draft_id, "record": draft.record_id, "answers": draft.answers}

        self._try("begin", do)

    def _picked(self) -> DraftId | None:
        if not self._drafts:
            self._begin()
        return self._chance.choice(self._drafts) if self._drafts else None

    def _write(self, draft_id: DraftId, **more: str) -> bool:
        """Save the draft with other words in it; tell whether that is kept."""
        try:
            draft = self._capture.open(draft_id)
        except AppError as error:
            self._gone(draft_id, error)
            return False
        words = {"title": self._words()[:80], "notes": self._words(), **more}
        answers: AnswerTree = tidy({**draft.answers, **READY, **words})

        def do() -> dict[str, object]:
            self._capture.save(draft_id, answers)
            return {}

        facts = {"draft": draft_id, "record": draft.record_id, "before": [canonical(draft.answers)]}
        return self._try("save", do, answers=answers, **facts)

    def _record(self, draft_id: DraftId) -> RecordId | None:
        try:
            return self._capture.open(draft_id).record_id
        except AppError as error:
            self._gone(draft_id, error)
            return None

    def _gone(self, draft_id: DraftId, error: AppError) -> None:
        """Let go of a draft whose closing was refused and came true, or that cannot be read just now."""
        if isinstance(error, DefectError):
            self._diary.fell(f"{error.code} {error.params}")
        self._drafts.remove(draft_id)

    def _save(self) -> None:
        draft_id = self._picked()
        for _ in range(self._chance.randint(1, 4)):
            if draft_id is not None and draft_id in self._drafts:
                self._write(draft_id)

    def _undo(self) -> None:
        """Take some steps of a draft back, and do some of them again."""
        draft_id = self._picked()
        if draft_id is None:
            return
        done: list[str] = []
        for _ in range(self._chance.randint(1, 3)):
            if not self._turn(draft_id, done, is_back=True):
                return
        for _ in range(self._chance.randint(0, len(done))):
            if not self._turn(draft_id, done, is_back=False):
                return

    def _turn(self, draft_id: DraftId, done: list[str], *, is_back: bool) -> bool:
        assert self._store is not None
        try:
            draft = self._capture.open(draft_id)
            texts = earlier(self._store, draft)[:1] if is_back else done[-1:]
        except AppError as error:
            self._gone(draft_id, error)
            return False
        if not texts:
            return False
        now = canonical(draft.answers)

        def do() -> dict[str, object]:
            turned = (self._capture.steps.undo if is_back else self._capture.steps.redo)(draft_id)
            if turned is None or [canonical(turned.answers)] != texts:
                self._diary.fell("undoing, or doing again, brought something else than was there")
            return {}

        facts = {"draft": draft_id, "record": draft.record_id, "before": [now]}
        if not self._try("turn", do, answers=parse(texts[0]), **facts):
            return False
        done.append(now) if is_back else done.pop()
        return True

    def _attach(self) -> None:
        draft_id = self._picked()
        if draft_id is None:
            return
        source = self._chance.choice(sorted((self._stock / "files").iterdir()))
        named: list[str] = []

        def do() -> dict[str, object]:
            kept = self._capture.attach(draft_id, source)
            named.append(kept.attachment_id)
            return {"attachment": kept.attachment_id, "sha512": kept.sha512}

        record = self._record(draft_id)
        if record is not None and self._try("attach", do, record=record):
            self._write(draft_id, photo=named[0])

    def _finish(self) -> None:
        draft_id = self._picked()
        if draft_id is None or not self._write(draft_id):
            return
        record = self._record(draft_id)
        if record is None:
            return

        def do() -> dict[str, object]:
            finished = self._capture.finish(draft_id)
            self._drafts.remove(draft_id)
            self._finished.add(record)
            return {"revision": finished.revision_id, "answers": finished.answers}

        self._try("finish", do, draft=draft_id, record=record)

    def _amend(self) -> None:
        free = sorted(self._finished)
        if not free:
            return
        record = self._chance.choice(free)

        def do() -> dict[str, object]:
            draft = self._capture.amend(record)
            if draft.draft_id not in self._drafts:
                self._drafts.append(draft.draft_id)
            return {"draft": draft.draft_id, "record": record, "answers": draft.answers}

        self._try("amend", do, record=record)

    def _discard(self) -> None:
        if not self._drafts:
            return
        draft_id = self._chance.choice(self._drafts)
        record = self._record(draft_id)
        if record is None:
            return

        def do() -> dict[str, object]:
            self._capture.discard(draft_id)
            self._drafts.remove(draft_id)
            self._closed.append(draft_id)
            return {}

        self._try("discard", do, draft=draft_id, record=record)

    def _restore(self) -> None:
        if not self._closed:
            return
        draft_id = self._chance.choice(self._closed)

        def do() -> dict[str, object]:
            self._capture.restore(draft_id)
            self._closed.remove(draft_id)
            self._drafts.append(draft_id)
            return {}

        self._try("restore", do, draft=draft_id)

    def _export(self) -> None:
        if not self._finished:
            return
        chosen = self._chance.sample(sorted(self._finished), k=min(len(self._finished), 2))

        def do() -> dict[str, object]:
            plan = self._exporter.plan(chosen, Profile.REVIEW_HANDOFF)
            made = self._exporter.export(plan, self._folder / "out")
            held = [record.revision_id for record in plan.records]
            return {
                "bundle": made.bundle_id,
                "path": str(made.path.relative_to(self._folder)),
                "revisions": held,
            }

        self._try("export", do)

    def _set_author(self) -> None:
        alias = f"{MARKER} {self._chance.randrange(1000)}"

        def do() -> dict[str, object]:
            self._capture.set_author(
                Author(alias=alias, role=Role.CSO_AUTHOR, organisation="Lake Union", programme="", contact="")
            )
            return {}

        self._try("author", do, alias=alias)

    def _close(self) -> None:
        assert self._store is not None
        store, self._store = self._store, None

        def do() -> dict[str, object]:
            store.close()
            return {}

        self._try("close", do)

    def _reopen(self) -> None:
        self._close()
        self._open()
