from pathlib import Path

import pytest

from desktop.errors import Code, FixableError
from desktop.forms.reader import read_form
from desktop.forms.workbook import compile_workbook
from tests.support.forms import WORKBOOKS, every_kind


def _detail(source: Path) -> str:
    with pytest.raises(FixableError) as caught:
        compile_workbook(source)
    assert caught.value.code is Code.FORM_REFUSED
    assert caught.value.params["form"] == source.name
    return str(caught.value.params["detail"])


def test_the_same_workbook_gives_the_same_bytes() -> None:
    assert compile_workbook(WORKBOOKS / "every_kind.md") == every_kind().xform


def test_a_mistake_is_told_in_the_words_of_the_converter(tmp_path: Path) -> None:
    workbook = tmp_path / "bad.md"
    workbook.write_text("| survey |\n| | type | name | label |\n| | txet | a | A |\n", encoding="utf-8")
    assert "txet" in _detail(workbook)


def test_an_unknown_reference_is_refused(tmp_path: Path) -> None:
    workbook = tmp_path / "bad.md"
    rows = "| survey |\n| | type | name | label | relevant |\n| | text | a | A | ${nothing} = 1 |\n"
    workbook.write_text(rows, encoding="utf-8")
    assert "nothing" in _detail(workbook)


@pytest.mark.parametrize("name", ["form.xlsx", "form.xls", "form.md", "form.csv"])
def test_a_file_of_something_else_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x00\x01\xff nothing of a workbook")
    _detail(tmp_path / name)


def test_a_missing_file_and_another_ending_are_refused(tmp_path: Path) -> None:
    _detail(tmp_path / "none.xlsx")
    (tmp_path / "form.html").write_bytes(b"<html>")
    assert _detail(tmp_path / "form.html") == ".html"


def test_a_spreadsheet_reads_as_the_markdown_does(tmp_path: Path) -> None:
    from openpyxl import Workbook  # type: ignore[import-untyped]  # comes with the converter, without types

    book = Workbook()
    book.remove(book.active)
    sheets: dict[str, list[tuple[str, ...]]] = {
        "survey": [("type", "name", "label"), ("text", "title", "Title")],
        "settings": [("form_id", "version"), ("small", "1")],
    }
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "small.xlsx")
    form = read_form(compile_workbook(tmp_path / "small.xlsx"))
    assert [section.children[0].name for section in form.sections] == ["title"]
