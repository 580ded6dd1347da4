"""Damage every page of a database in turn: what comes out is a record as it was, or our own error."""

import shutil
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from desktop.domain.record import Record, RecordState
from desktop.errors import Code, MachineError
from desktop.library import Library
from desktop.paths import Paths
from desktop.storage.store import Store
from tests.support.builders import a_departure, a_draft, a_headline, a_record
from tests.support.small_form import small_catalog
from tests.support.vaults import KEY, MovableClock, open_store

T = TypeVar("T")
PAGE = 4096
RECORDS = 12
LEFT = 6


def _filled(folder: Path) -> list[Record]:
    records = []
    with open_store(folder) as store:
        for number in range(RECORDS):
            draft = a_draft()
            store.drafts.add(draft, a_headline(f"record {number}", summary="s" * 600))
            record = a_record(
                record_id=draft.record_id, title=f"record {number}", answers={"notes": f"{number} " * 2000}
            )
            store.records.add(
                record, a_headline(f"record {number}", summary="s" * 600), closes=draft.draft_id
            )
            records.append(record)
            begun = a_draft(answers={"title": f"draft {number}"})
            store.drafts.add(begun, a_headline(f"draft {number}", summary="s" * 600))
        store.exports.add(a_departure(*records[:LEFT]))
    return records


def test_around_any_damaged_page_everything_else_opens(tmp_path: Path) -> None:
    records = _filled(tmp_path)
    whole = (tmp_path / "home" / "records.db").read_bytes()
    catalog = small_catalog(tmp_path / "forms")
    outcomes: Counter[str] = Counter()
    for page in range(1, len(whole) // PAGE):
        work = tmp_path / "work"
        shutil.copytree(tmp_path / "home", work / "home")
        content = bytearray(whole)
        content[page * PAGE + 2000] ^= 0xFF
        (work / "home" / "records.db").write_bytes(content)
        store = _or_code(lambda: Store.open(Paths(tmp_path / "work" / "home"), KEY, MovableClock()))
        if isinstance(store, Store):
            outcomes[_look(Library(store, catalog), records)] += 1
            store.close()
        else:
            outcomes["refused"] += 1
        assert len((work / "home" / "records.db").read_bytes()) >= len(whole)
        shutil.rmtree(work)
    total = outcomes.total()
    assert outcomes["list"] >= total // 2, outcomes
    assert outcomes["list made up"] >= 3, outcomes
    assert outcomes["refused"] <= total // 4, outcomes


def _or_code(read: Callable[[], T]) -> T | Code:
    """Return what `read` returns, or the code of the damage; any other error goes through."""
    try:
        return read()
    except MachineError as error:
        if error.code is not Code.DATABASE_DAMAGED:
            raise
        return error.code


def _state(title: str) -> RecordState:
    kind, number = title.split()
    finished = RecordState.EXPORTED if int(number) < LEFT else RecordState.READY
    return RecordState.DRAFT if kind == "draft" else finished


def _look(library: Library, records: list[Record]) -> str:
    """Read everything, and say how far the damage reached; nothing read is ever wrong."""
    assert [notice.code for notice in library.notices()] == [Code.DATABASE_DAMAGED]
    found = {record.record_id: _or_code(partial(library.record, record.record_id)) for record in records}
    assert all(found[record.record_id] in (record, Code.DATABASE_DAMAGED) for record in records)
    lines = _or_code(library.summaries)
    if isinstance(lines, Code):
        return "no list"
    expected = {f"{kind} {number}" for kind in ("record", "draft") for number in range(RECORDS)}
    assert {line.title for line in lines} == expected
    assert {line.title: line.state for line in lines} == {title: _state(title) for title in expected}
    assert [line.title for line in library.summaries("record 3")] == ["record 3"]
    return "list made up" if any(not line.summary for line in lines) else "list"
