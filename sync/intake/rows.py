"""Turn the records of one bundle into rows, written a few hundred at a time in the caller's transaction."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table, select

from desktop.domain.answers import ROW_ID, is_our_key
from desktop.domain.receipt import Judgement, RecordReceipt
from sync.intake.contents import Line
from sync.intake.putting import put
from sync.intake.tables import (
    DESK,
    answers,
    carried,
    carried_files,
    corrections,
    files,
    forms,
    records,
    revisions,
    sign_offs,
)

_AT_ONCE = 50_000
"""Values that are gathered before they are written."""
_ASKED = 5_000
"""Names in one question: both databases take about 32,000."""
# Rows of the first group are of the whole gateway and may be there already; the others are this bundle's own.
_SHARED = {
    forms: ("digest",),
    files: ("sha512",),
    records: ("record_id",),
    revisions: ("revision_id",),
}
_ORDER = (forms, files, records, revisions, carried, answers, carried_files, sign_offs, corrections)


class Rows:
    """The rows of one bundle; `close` writes the last of them."""

    def __init__(self, connection: Connection, bundle_id: str, maker: str) -> None:
        self._connection = connection
        self._bundle_id = bundle_id
        self._maker = maker
        self._rows: dict[Table, list[dict[str, Any]]] = {table: [] for table in _ORDER}
        self._values = 0
        self.files: dict[str, tuple[str, int]] = {}
        """Place and size of every file that a filed record names, by its SHA-512."""

    def keep(self, number: int, line: Line, xform: bytes, word: RecordReceipt) -> None:
        """Take one record with the word on it; of a refused one nothing but that word is kept."""
        tree = line.tree
        self._add(
            carried,
            revision_id=tree["revision_id"],
            record_id=tree["record_id"],
            line=number,
            judgement=word.judgement.value,
            reason=word.reason,
            **_told(tree, line.text if word.judgement is not Judgement.REFUSED else ""),
        )
        if word.judgement is not Judgement.REFUSED:
            self._keep_content(tree, xform, word)
        if self._values > _AT_ONCE:
            self.close()

    def close(self) -> None:
        """Write what is gathered."""
        for table in _ORDER:
            rows = self._rows[table]
            if table in _SHARED:
                rows = self._missing(table, _SHARED[table][0], rows)
            put(self._connection, table, rows, is_shared=table in _SHARED)
            self._rows[table] = []
        self._values = 0

    def _keep_content(self, tree: Mapping[str, Any], xform: bytes, word: RecordReceipt) -> None:
        revision = tree["revision_id"]
        form = tree["form"]
        self._share(forms, digest=form["digest"], form_id=form["id"], version=form["version"], xform=xform)
        self._share(records, record_id=tree["record_id"], record_type=tree["type"], maker=self._maker)
        self._share(
            revisions,
            revision_id=revision,
            record_id=tree["record_id"],
            number=tree["number"],
            parent=tree["parent"],
            maker=self._maker,
            finished_at=tree["finished_at"],
        )
        for place, answer in _answers(tree["answers"], ""):
            self._add(answers, revision_id=revision, question=place, answer=_plain(answer))
        for entry in tree["files"]:
            self._keep_file(revision, entry)
        for number, said in enumerate(tree.get("sign_offs", ())):
            self._add(sign_offs, revision_id=revision, line=number, **said)
        for wish in word.corrections:
            self._add(
                corrections,
                revision_id=revision,
                question=wish.question,
                reason=wish.reason,
                asked_by=DESK,
            )

    def _keep_file(self, revision: str, entry: Mapping[str, Any]) -> None:
        sha512 = entry["sha512"]
        place = str(entry["path"]).removeprefix("data/files/")
        self.files[sha512] = (place, entry["size"])
        self._share(files, sha512=sha512, size=entry["size"], media_type=entry["media_type"], place=place)
        self._add(
            carried_files,
            revision_id=revision,
            question="/".join(entry["question"]),
            attachment=entry["attachment"],
            sha512=sha512,
            name=_plain(entry.get("name", "")),
        )

    def _share(self, table: Table, **values: Any) -> None:
        self._rows[table].append(values)
        self._values += len(values)

    def _add(self, table: Table, **values: Any) -> None:
        self._share(table, bundle_id=self._bundle_id, **values)

    def _missing(self, table: Table, key: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return the rows that are not there yet, each once; small ones PostgreSQL passes over by itself."""
        wanted = {row[key]: row for row in reversed(rows)}
        is_asked = table is forms or self._connection.dialect.name != "postgresql"
        names = list(wanted) if is_asked else []
        for at in range(0, len(names), _ASKED):
            some = names[at : at + _ASKED]
            for (found,) in self._connection.execute(select(table.c[key]).where(table.c[key].in_(some))):
                del wanted[found]
        # In one order, so that two desks that write the same rows do not wait for each other in a ring.
        return [wanted[name] for name in sorted(wanted)]


def _told(tree: Mapping[str, Any], content: str) -> dict[str, Any]:
    """Return what `carried` says of a record; of one that was refused not even its title."""
    is_kept = bool(content)
    return {
        "title": _plain(tree["title"]) if is_kept else "",
        "language": tree["language"],
        "audience": tree["audience"],
        "state": tree["state"],
        "form": tree["form"]["digest"],
        "content": content,
    }


def _answers(tree: Mapping[str, Any], above: str) -> Iterator[tuple[str, str]]:
    """Yield every answer with its place, names and row ids joined by "/"."""
    for name, value in tree.items():
        if not isinstance(value, str):
            for row in value:
                yield from _answers(row, f"{above}{name}/{row.get(ROW_ID, '')}/")
        elif name != ROW_ID and not is_our_key(name):
            yield f"{above}{name}", value


def _plain(text: str) -> str:
    """Return `text` without the one letter that PostgreSQL cannot keep; `carried.content` has it, escaped."""
    return text.replace("\x00", "\ufffd")
