"""A vault with something of every kind in it, and ways to damage it as disks and sticks do."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.record import Draft, Record
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault.key import DataKey
from tests.support.builders import a_departure, a_draft, a_headline, a_record
from tests.support.small_form import small_form
from tests.support.vaults import KEY, MovableClock, open_store

PAGE = 4096


@dataclass(frozen=True)
class Filled:
    """What was written into a vault."""

    paths: Paths
    records: list[Record]
    drafts: list[Draft]
    identity: str


def filled(folder: Path, count: int = 12, long: int = 6000) -> Filled:
    """Make a vault in `folder`/home: records of two versions, drafts, answers over many pages."""
    records, drafts = [], []
    with open_store(folder) as store:
        for number in range(count):
            draft = a_draft()
            store.drafts.add(draft, a_headline(f"record {number}"))
            first = a_record(
                record_id=draft.record_id,
                title=f"record {number}",
                answers={"title": f"record {number}", "notes": f"{number} first " * (long // 8)},
            )
            store.records.add(first, a_headline(f"record {number}"), closes=draft.draft_id)
            again = a_draft(record_id=draft.record_id, parent=first.revision_id)
            store.drafts.add(again, a_headline(f"record {number}"))
            second = a_record(
                record_id=draft.record_id,
                number=2,
                parent=first.revision_id,
                title=f"record {number}",
                answers={"title": f"record {number}", "notes": f"{number} second " * (long // 8)},
            )
            store.records.add(second, a_headline(f"record {number}"), closes=again.draft_id)
            records += [first, second]
            begun = a_draft(answers={"title": f"draft {number}", "notes": f"{number} begun " * (long // 8)})
            store.drafts.add(begun, a_headline(f"draft {number}"))
            drafts.append(begun)
        store.exports.add(a_departure(*records[1:8:2]))
        store.settings.put("sync.device", "precious")
        identity = store.settings.get("files.identity") or ""
    return Filled(Paths(folder / "home"), records, drafts, identity)


def a_copy(made: Filled, folder: Path) -> Paths:
    """Return a copy of the vault in `folder`, to be damaged."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made.paths.home, folder)
    return Paths(folder)


def flip(path: Path, at: int) -> None:
    """Change one byte of a file."""
    with path.open("r+b") as stream:
        stream.seek(at)
        byte = stream.read(1)
        stream.seek(at)
        stream.write(bytes([byte[0] ^ 0xFF]))


def flip_page(path: Path, number: int, at: int = 2000) -> None:
    """Change one byte of a page."""
    flip(path, (number - 1) * PAGE + at)


def page_count(path: Path) -> int:
    """Return how many pages a database has."""
    return path.stat().st_size // PAGE


def opened(paths: Paths, key: DataKey = KEY) -> Store:
    """Open a store that is there."""
    store = Store.open(paths, key, MovableClock())
    store.forms.keep(small_form(), {})
    return store
