import hashlib
import json
from pathlib import Path

import pytest

from desktop.domain.record import FormRef, RecordType
from desktop.errors import Code, FixableError
from desktop.forms.catalog import Catalog
from tests.support.forms import WORKBOOKS, compiled

REF = FormRef(form_id="practice", version="1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one compiled form that uses one list."""
    rows = [
        {"type": "text", "name": "title"},
        {"type": "select_one_from_file programmes.csv", "name": "programme"},
    ]
    xform = compiled(tmp_path, *rows).replace(b'id="small"', b'id="practice"')
    content = (WORKBOOKS / "lists" / "programmes.csv").read_bytes()
    made = tmp_path / "compiled"
    made.mkdir()
    (made / "practice.xml").write_bytes(xform)
    (made / "programmes.csv").write_bytes(content)
    entry = {
        "id": "practice",
        "version": "1",
        "title": "Practice",
        "xform": "practice.xml",
        "lists": ["programmes.csv"],
        "digests": {
            "practice.xml": hashlib.sha256(xform).hexdigest(),
            "programmes.csv": hashlib.sha256(content).hexdigest(),
        },
    }
    (made / "index.json").write_text(json.dumps({"state": "", "forms": [entry]}), encoding="utf-8")
    return made


def _code(catalog: Catalog) -> Code:
    with pytest.raises(FixableError) as caught:
        catalog.current(RecordType.PRACTICE)
    return caught.value.code


def test_a_form_is_read_once_with_its_lists(folder: Path) -> None:
    catalog = Catalog(folder)
    form = catalog.current(RecordType.PRACTICE)
    assert form.ref == REF
    assert len(form.lists["programmes"]) == 3
    assert catalog.form(REF) is form
    assert catalog.refs() == (REF,)
    assert set(catalog.lists(REF)) == {"programmes.csv"}


@pytest.mark.parametrize("name", ["practice.xml", "programmes.csv"])
def test_a_changed_file_is_refused_by_name(folder: Path, name: str) -> None:
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content.replace(b"title", b"tit1e", 1).replace(b"Mali", b"Mal1", 1))
    assert _code(Catalog(folder)) is Code.FORM_TAMPERED


@pytest.mark.parametrize("name", ["practice.xml", "programmes.csv"])
def test_a_missing_file_is_refused_by_name(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert _code(Catalog(folder)) is Code.FORM_TAMPERED


NAMELESS = b'{"forms": [{"id": "", "version": ""}]}'


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b'{"forms": [{"id": "practice"}]}', b'{"forms": 3}', b"\xff", NAMELESS, b"[" * 100_000],
    ids=len,
)
def test_a_broken_index_is_refused(folder: Path, content: bytes) -> None:
    (folder / "index.json").write_bytes(content)
    assert _code(Catalog(folder)) is Code.FORM_TAMPERED


def test_an_index_that_leaves_a_file_unchecked_is_refused(folder: Path) -> None:
    index = json.loads((folder / "index.json").read_bytes())
    del index["forms"][0]["digests"]["programmes.csv"]
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    assert _code(Catalog(folder)) is Code.FORM_TAMPERED


@pytest.mark.parametrize("name", ["a\0b", "", ".", "x" * 300])
def test_a_name_that_no_file_can_have_is_refused(folder: Path, name: str) -> None:
    index = json.loads((folder / "index.json").read_bytes())
    index["forms"][0] |= {"xform": name, "lists": [], "digests": {name: "0" * 64}}
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")
    assert _code(Catalog(folder)) is Code.FORM_TAMPERED


def test_what_is_not_there_is_missing(folder: Path, tmp_path: Path) -> None:
    assert _code(Catalog(tmp_path / "nowhere")) is Code.FORM_MISSING
    catalog = Catalog(folder)
    with pytest.raises(FixableError) as caught:
        catalog.current(RecordType.STORY)
    assert (caught.value.code, caught.value.params["form"]) == (Code.FORM_MISSING, "story")
    with pytest.raises(FixableError) as caught:
        catalog.form(FormRef(form_id="practice", version="2"))
    assert caught.value.params == {"form": "practice", "version": "2"}
