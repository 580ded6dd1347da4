"""The judge of a damaged vault: it opens, what is whole reads exactly, and what is lost is lost by name.

The program is used as its user would: opened; repaired where it asks for that; looked through. Nothing may
read as something else than was promised, before a repair or after it.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from desktop.clock import SystemClock
from desktop.domain.answers import canonical
from desktop.domain.finding import Damage, Finding
from desktop.domain.ids import AttachmentId, DraftId, RecordId, RevisionId
from desktop.domain.record import Draft, Record
from desktop.errors import AppError, Code, MachineError
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.paths import Paths
from desktop.storage import repair
from desktop.storage.store import Store
from desktop.upkeep import Upkeep, forms_of
from desktop.vault import vault
from desktop.vault.key import DataKey
from tests.support.vaults import PASSPHRASE
from tests.torture import customs
from tests.torture.judge import Judge
from tests.torture.promises import DraftPromise, Promises

_OF_PAGES = {
    *(Damage.FILE_MISSING, Damage.FILE_DAMAGED, Damage.FILE_OTHER),
    *(Damage.THUMBNAIL, Damage.ORIGINAL),
}


class Assessor:
    """One look at a vault of which some things were damaged on purpose."""

    def __init__(self, folder: Path, stock: Path, promises: Promises) -> None:
        self._folder, self._stock, self._promises = folder, stock, promises
        self._paths, self._clock = Paths(folder / "home"), SystemClock()
        self._catalog = Catalog(stock / "forms")
        self.wrong: list[str] = []
        self.named: list[str] = []
        self.checked = 0

    def look(self, *, must_say: bool, may_repeat: bool) -> None:
        """Open, repair if need be, and compare.

        `must_say` if the program has to notice something; `may_repeat` if nothing on the disk tells how many
        bundles there were, so that the next one may get a number again.
        """
        try:
            key = vault.unlock(self._paths, PASSPHRASE, self._clock)
            known = self._opened(key)
            with Store.open(self._paths, key, self._clock) as store:
                upkeep = Upkeep(store, key, self._clock, self._catalog)
                done = upkeep.repaired()
                self.named += ["repaired"] if done else []  # perhaps it cost nothing: that it was, is told
                known = [*known, *upkeep.check().items, *(done.lost + done.mended if done else ())]
                self._compare(store, known)
                judge = Judge(self._folder, self._stock, Promises())
                judge._use(store)
                self.wrong += [line for line in judge.wrong if not (may_repeat and "got a number" in line)]
        except AppError as error:
            self.wrong.append(f"cannot be opened or read: {error.code} {error.params}")
            return
        self.named += [finding.damage for finding in known]
        if must_say and not self.named:
            self.wrong.append("something is damaged, and nothing was said")

    def _opened(self, key: DataKey) -> list[Finding]:
        """Open and look through; repair where the program says that its database is damaged."""
        try:
            with Store.open(self._paths, key, self._clock) as store:
                self.named += [notice.code for notice in store.notices]
                self._compare(store, None)
                found = Upkeep(store, key, self._clock, self._catalog).check().items
        except MachineError as error:
            if error.code is not Code.DATABASE_DAMAGED:
                raise
            self.named.append(error.code)
            found = ()
        if Code.DATABASE_DAMAGED in self.named or any(one.damage not in _OF_PAGES for one in found):
            repair.repair(self._paths, key, self._clock, forms_of(self._catalog))
        return list(found)

    def _compare(self, store: Store, known: list[Finding] | None) -> None:
        """Hold everything against the promises; without `known`, what cannot be read may just say so."""
        library = Library(store, self._catalog)
        names = {text for one in known or () for text in (one.record_id, one.item_id, one.name) if text}
        has_lost_names = any(one.damage is Damage.RECORD and not one.record_id for one in known or ())
        gone: set[str] = set()

        def lose(what: str, *ids: str) -> None:
            gone.update(ids)
            if known is not None and not names & set(ids) and not has_lost_names:
                self.wrong.append(f"{what} {ids[0]} is lost and nobody says so")

        self._compare_texts(store, library, lose)
        self.wrong += customs.compare_damaged(store, self._promises.travel, known)
        self.checked += len(self._promises.travel.parcels)
        for file_id, (record_id, sha512) in self._promises.files.items():
            if record_id in gone or not self._is_named(file_id):
                continue
            self.checked += 1
            try:
                content = library.read_file(AttachmentId(file_id))
            except AppError as error:
                if file_id not in (error.params.get("attachment"), None) and error.code not in (
                    Code.DATABASE_DAMAGED,
                    Code.ATTACHMENT_MISSING,
                ):
                    self.wrong.append(f"file {file_id} is refused as {error.code} {error.params}")
                lose("file", file_id, record_id)
                continue
            if hashlib.sha512(content).hexdigest() != sha512:
                self.wrong.append(f"file {file_id} reads as something else")

    def _compare_texts(self, store: Store, library: Library, lose: Callable[..., None]) -> None:
        for revision_id, (record_id, answers) in self._promises.revisions.items():
            self.checked += 1
            revision = self._read(library.record, RecordId(record_id), RevisionId(revision_id))
            if revision is None:
                lose("revision", revision_id, record_id)
            elif canonical(revision.answers) != answers:
                self.wrong.append(f"revision {revision_id} reads as something else")
        for draft_id, promise in self._promises.drafts.items():
            self.checked += 1
            draft = self._read(store.drafts.get, DraftId(draft_id))
            if draft is None and not promise.may_be_gone:
                lose("draft", draft_id, promise.record)
            elif draft is not None and not self._is_as_saved(draft, promise):
                self.wrong.append(f"draft {draft_id} reads as something else")

    def _is_as_saved(self, draft: Draft | Record, promise: DraftPromise) -> bool:
        return canonical(draft.answers) in promise.answers

    def _read(self, read: Callable[..., Draft | Record], *ids: object) -> Draft | Record | None:
        try:
            return read(*ids)
        except AppError as error:
            if error.code not in (Code.DATABASE_DAMAGED, Code.RECORD_MISSING, Code.ANSWERS_DAMAGED):
                self.wrong.append(f"refused as {error.code} {error.params}")
            return None

    def _is_named(self, file_id: str) -> bool:
        """Tell whether an answer names the file; one that none names goes with the draft it was added to."""
        held = [text for _, text in self._promises.revisions.values()]
        held += [text for draft in self._promises.drafts.values() for text in draft.answers]
        return any(file_id in text for text in held)
