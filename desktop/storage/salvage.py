"""Get the rows of every table out of a damaged database, by the tree of each table and beside it.

Where a page that only points to others is damaged, the rows below it still stand in pages of their own. Those
are known by their look: each table of ours has its own kinds of columns. Pages that were given up are never
looked at, because what was deleted must not come back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.progress import CancelToken
from desktop.storage.pages import USABLE, Pages
from desktop.storage.rows import Lost, Row, Tree, Value, free_pages, is_leaf, rows

_MASTER = ("type", "name", "tbl_name", "rootpage", "sql")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_LOOKS = {
    "digest": _DIGEST,
    "deleted_at": _MOMENT,
    "made_at": _MOMENT,
    "bundle_id": _UUID,
    "draft_id": _UUID,
    "record_id": _UUID,
    "person_id": _UUID,
    "watch_id": _UUID,
    "withdrawal_id": _UUID,
    "sign_off_id": _UUID,
    "revision_id": _UUID,
    "code": re.compile(r"P\d"),
    "fingerprint": re.compile(r"[0-9a-f]{16}|SHA256:"),
    "authority": re.compile(r"SHA256:"),
    "maker": re.compile(r"SHA256:|$"),  # of a revision that was written here, nothing
    "correction_id": _UUID,
    "valid_before": _MOMENT,
    "received_at": _MOMENT,
    "taken_at": _MOMENT,
    "signer_id": re.compile(r"SHA256:"),
}
_KINDS: Mapping[type, str] = {str: "TEXT", bytes: "BLOB", int: "INTEGER", float: "REAL"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, as its layout has it; the number of the row itself is kept as nothing.

    Attributes:
        was_added: whether older rows can be without it, as they were there before it.
    """

    name: str
    kind: str
    may_miss: bool
    is_number: bool
    was_added: bool = False


Columns = tuple[Column, ...]


class Salvage:
    """What can be read of a damaged database.

    Attributes:
        layout: the name of its layout, or "" if that is lost.
        lost: how many pages of each table cannot be read.
        hidden: how many pages cannot be read of which nothing tells what stood there.
    """

    def __init__(
        self,
        pages: Pages,
        layouts: Mapping[str, Mapping[str, Columns]],
        cancel: CancelToken | None = None,
    ) -> None:
        """Look where the rows are.

        Args:
            pages: the damaged database.
            layouts: the columns of the tables of every layout there ever was, oldest first.
            cancel: asks to stop.
        """
        self._pages = pages
        self._cancel = cancel
        self._leaves: dict[str, list[int]] = {}
        self.lost: dict[str, int] = {}
        self.hidden = 0
        roots, known_lost = self._roots()
        is_known = not known_lost
        reached: set[int] = set()
        for name, root in roots.items():
            tree = Tree(root, pages.get, pages.count)
            self._leaves[name] = tree.leaves
            if tree.lost:
                self.lost[name] = len(tree.lost)
                known_lost |= tree.lost
            reached |= tree.others | set(tree.leaves)
        self.layout = self._version() if "alembic_version" in roots else ""
        if self.layout not in layouts:
            self.layout = ""
        if not is_known:
            self._suspect_all()
        if self.lost or not is_known:
            self._look_beside(reached, layouts)
        if not is_known:
            gone = (number for number in range(2, pages.count + 1) if not pages.is_whole(number))
            self.hidden = sum(number not in known_lost for number in gone)
        self.layout = self.layout or list(layouts)[-1]
        self._columns = layouts[self.layout]

    def rows(self, table: str) -> Iterator[dict[str, Value | Lost]]:
        """Yield every row of the table once, by column; LOST stands where a value cannot be read."""
        columns = self._columns.get(table, ())
        seen: set[int] = set()
        for row in self._rows_of(self._leaves.get(table, [])):
            if row.number in seen or len(row.values) > len(columns):
                continue
            seen.add(row.number)
            found: dict[str, Value | Lost] = {}
            for column, value in zip(columns, row.values, strict=False):
                found[column.name] = row.number if column.is_number and value is None else value
            yield found

    def _rows_of(self, leaves: list[int]) -> Iterator[Row]:
        for number in leaves:
            if self._cancel is not None:
                self._cancel.check()
            page = self._pages.get(number)
            if page is not None:
                yield from rows(page, number, USABLE, self._pages.get)

    def _roots(self) -> tuple[dict[str, int], set[int]]:
        """Return where each table begins, and the lost pages of the list that says so."""
        tree = Tree(1, self._pages.get, self._pages.count)
        roots: dict[str, int] = {}
        for row in self._rows_of(tree.leaves):
            found = dict(zip(_MASTER, row.values, strict=False))
            root = found.get("rootpage")
            if found.get("type") == "table" and isinstance(root, int):
                roots[str(found["name"])] = root
        return roots, set(tree.lost)

    def _suspect_all(self) -> None:
        """Count every further damaged page as one of any table: none is known to be only of one."""
        bad = sum(not self._pages.is_whole(number) for number in range(2, self._pages.count + 1))
        if bad:
            for table in ("entries", "revisions", "drafts", "withdrawals"):
                self.lost[table] = bad

    def _version(self) -> str:
        for row in self._rows_of(self._leaves["alembic_version"]):
            if row.values and isinstance(row.values[0], str):
                return row.values[0]
        return ""

    def _look_beside(self, reached: set[int], layouts: Mapping[str, Mapping[str, Columns]]) -> None:
        """Give the pages of rows that no tree reaches to the table they look like."""
        free = free_pages(self._pages.get, self._pages.count)
        found: list[tuple[int, Row]] = []
        for number in range(2, self._pages.count + 1):
            if self._cancel is not None:
                self._cancel.check()
            if number in reached or number in free:
                continue
            page = self._pages.get(number)
            if page is not None and is_leaf(page, number):
                row = max(rows(page, number, USABLE, self._pages.get), key=_readable, default=None)
                if row is not None:
                    found.append((number, row))
        named = {row.values[0] for _, row in found if len(row.values) == 1 and row.values[0] in layouts}
        if not self.layout and len(named) == 1:
            # The one row of the table that says so, found beside its tree.
            self.layout = str(named.pop())
        if not self.layout:
            # The newest of those that fit most of it.
            self.layout = max(
                reversed(list(layouts)),
                key=lambda name: sum(_table_of(row, layouts[name]) is not None for _, row in found),
            )
        for number, row in found:
            table = _table_of(row, layouts[self.layout])
            if table is not None:
                self._leaves.setdefault(table, []).append(number)


def _readable(row: Row) -> int:
    return sum(not isinstance(value, Lost) for value in row.values)


def _table_of(row: Row, tables: Mapping[str, Columns]) -> str | None:
    """Return the one table that the row can be of."""
    fitting = [name for name, columns in tables.items() if _fits(row, columns)]
    exact = [name for name in fitting if len(tables[name]) == len(row.values)] or fitting
    # A column that tells by its look counts for more than one that takes anything.
    most = max((_telling(tables[name]) for name in exact), default=0)
    chosen = [name for name in exact if _telling(tables[name]) == most]
    return chosen[0] if len(chosen) == 1 else None


def _telling(columns: Columns) -> int:
    return sum(column.name in _LOOKS for column in columns)


def _fits(row: Row, columns: Columns) -> bool:
    # A column that was added later is not in the rows that were there before.
    added = columns[len(row.values) :]
    if len(row.values) > len(columns) or not all(one.was_added for one in added) or not row.values:
        return False
    return all(_is_of(value, column) for value, column in zip(row.values, columns, strict=False))


def _is_of(value: Value | Lost, column: Column) -> bool:
    if isinstance(value, Lost):
        return True
    if value is None:
        return column.is_number or column.may_miss
    if column.is_number or _KINDS[type(value)] != column.kind:
        return False
    look = _LOOKS.get(column.name)
    return look is None or not isinstance(value, str) or look.match(value) is not None
