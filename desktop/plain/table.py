"""Write chosen records as one table, for the inventory: CSV that spreadsheet programs open and do not run."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from desktop.domain.answers import AnswerTree
from desktop.domain.disclosed import Disclosed
from desktop.forms.form import Form, Question, Repeat
from desktop.plain.text import UNWRITTEN
from desktop.plain.values import Values
from desktop.plain.whole import put_whole
from desktop.plain.words import PageWords

_BOM = "\ufeff"
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
"""A cell that begins with one of these, a full-width one too, is a formula to some program."""

_COLUMNS = (
    ("summary", "summary"),
    ("programme", "programme"),
    ("countries", "countries"),
    ("place", "place_name"),
    ("period_start", "period_start"),
    ("period_end", "period_end"),
    ("pillar", "pillar_main"),
    ("forms_of_violence", "forms_of_violence"),
    ("themes", "themes"),
    ("sdg_targets", "sdg_targets"),
    ("keywords", "keywords"),
    ("organisation", "lead_org"),
    ("contact", "contact_point"),
    ("licence", "licence"),
)
"""What the inventory tells of a record: roles, and the names that core questions have in every form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InventoryWords:
    """The headings of the table, English unless the window gives others, and what the page words say.

    Attributes:
        headings: by the name of a column; what is missing is named by the form's own label.
        types: names of the types of record, by id.
        audiences: names of the audiences, by id.
    """

    number: str = "Record number"
    revision: str = "Revision"
    kind: str = "Type"
    title: str = "Title"
    language: str = "Language"
    audience: str = "For"
    finished: str = "Finished"
    files: str = "Files"
    remarks: str = "Remarks"
    headings: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[str, str] = field(default_factory=dict)
    audiences: Mapping[str, str] = field(default_factory=dict)
    page: PageWords = field(default_factory=PageWords)


def write_inventory(
    records: Iterable[tuple[Disclosed, Form]],
    out: Path | BinaryIO,
    *,
    languages: Sequence[str] = ("en",),
    words: InventoryWords | None = None,
) -> int:
    """Write one line for each record, under headings, and return how many records there are.

    UTF-8 with a byte order mark and CRLF, as Excel wants it. A cell that a spreadsheet program would run
    has an apostrophe before it. A path gets its file only when it is whole. Raises MachineError.
    """
    said = words or InventoryWords()
    lines: list[dict[str, str]] = []
    headings = {
        "number": said.number,
        "revision": said.revision,
        "kind": said.kind,
        "title": said.title,
        "language": said.language,
        "audience": said.audience,
        "finished": said.finished,
    }
    for disclosed, form in records:
        line = _facts(disclosed, said)
        for name, heading, text in _cells(disclosed, form, languages, said):
            headings.setdefault(name, heading)
            line[name] = text
        lines.append(line)
    headings |= {"files": said.files, "remarks": said.remarks}
    table = io.StringIO()
    writer = csv.writer(table, quoting=csv.QUOTE_ALL)
    # What several forms tell stands in one order, whichever record came first.
    order = [name for name in (*_FIRST, *(name for name, _ in _COLUMNS), *_LAST) if name in headings]
    writer.writerow([harmless(headings[name]) for name in order])
    for line in lines:
        writer.writerow([harmless(line.get(name, "")) for name in order])
    put_whole((_BOM + table.getvalue()).encode("utf-8"), out)
    return len(lines)


_FIRST = ("number", "revision", "kind", "title", "language", "audience", "finished")
_LAST = ("files", "remarks")


def harmless(text: str) -> str:
    """Return a cell as text that no spreadsheet program takes for a formula."""
    text = text.replace("\x00", "")
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_RUNS) or text.startswith("'") else text


def _facts(disclosed: Disclosed, words: InventoryWords) -> dict[str, str]:
    return {
        "number": str(disclosed.record_id),
        "revision": str(disclosed.number),
        "kind": words.types.get(disclosed.record_type.value, disclosed.record_type.value),
        "title": disclosed.title,
        "language": disclosed.language,
        "audience": words.audiences.get(disclosed.audience.value, disclosed.audience.value),
        "finished": disclosed.finished_at.date().isoformat(),
        "files": str(len(disclosed.files)),
        "remarks": " ".join(words.page.remark(remark) for remark in disclosed.remarks),
    }


def _cells(
    disclosed: Disclosed, form: Form, languages: Sequence[str], words: InventoryWords
) -> Iterable[tuple[str, str, str]]:
    """Yield name, heading and text of each column that this record has an answer for."""
    values = Values(form, languages, words.page, {})
    for column, name in _COLUMNS:
        for node in form.walk():
            is_wanted = node.name == name or (isinstance(node, Question) and node.role == column)
            if not is_wanted or (isinstance(node, Question) and node.role in UNWRITTEN):
                continue
            heading = words.headings.get(column) or values.words(node.label)
            if isinstance(node, Question):
                value = disclosed.answers.get(node.name)
                if isinstance(value, str):
                    yield column, heading, values.text(node, value)
            elif isinstance(node, Repeat):
                yield column, heading, words.page.and_more.join(_column(node, disclosed.answers, values))
            break


def _column(repeat: Repeat, answers: AnswerTree, values: Values) -> Iterable[str]:
    """Yield the first answer of each row."""
    rows = answers.get(repeat.name)
    for row in rows if isinstance(rows, list) else ():
        for node in repeat.children:
            value = row.get(node.name)
            if isinstance(node, Question) and isinstance(value, str):
                yield values.text(node, value)
                break
