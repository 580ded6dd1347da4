"""The form with every kind of question, and small forms written in a test, compiled by the real converter."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from desktop.forms.form import Form, Question
from desktop.forms.logic import Logic
from desktop.forms.reader import read_form
from desktop.forms.workbook import compile_workbook

WORKBOOKS = Path(__file__).parent.parent / "desktop" / "forms" / "workbooks"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)

_NAMES = (
    "type",
    "name",
    "label",
    "relevant",
    "constraint",
    "required",
    "calculation",
    "choice_filter",
    "default",
)


def list_files() -> dict[str, bytes]:
    """Return the CSV lists of the form with every kind of question."""
    return {path.name: path.read_bytes() for path in (WORKBOOKS / "lists").glob("*.csv")}


@cache
def every_kind() -> Form:
    """Return the form with every kind of question."""
    return read_form(compile_workbook(WORKBOOKS / "every_kind.md"), list_files())


def compiled(folder: Path, *rows: dict[str, str], choices: str = "") -> bytes:
    """Return the XForm of a workbook with these rows, as in {"type": "text", "name": "a"}."""
    names = list(dict.fromkeys([*_NAMES, *(name for row in rows for name in row)]))
    lines = ["| survey |", "| | " + " | ".join(names) + " |"]
    for row in rows:
        cells = {"label": row.get("name", ""), **row}
        lines.append("| | " + " | ".join(cells.get(name, "") for name in names) + " |")
    lines += (
        ["| choices |", "| | list_name | name | label | country |", *choices.splitlines()] if choices else []
    )
    lines += ["| settings |", "| | form_id | version |", "| | small | 1 |"]
    workbook = folder / "small.md"
    workbook.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return compile_workbook(workbook)


def question(form: Form, name: str) -> Question:
    """Return the question `name`."""
    return next(node for node in form.walk() if isinstance(node, Question) and node.name == name)


def logic_of(form: Form, **answers: str) -> Logic:
    """Return the logic of a form with these answers outside of repeats."""
    return Logic(form, answers, now=NOW)
