import runpy
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.record import FormRef
from desktop.forms.catalog import Catalog
from tests.support.forms import WORKBOOKS

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "packaging" / "compile_forms.py"
REF = FormRef(form_id="every_kind", version="2026112201")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a folder of workbooks of its own."""
    shutil.copytree(WORKBOOKS, tmp_path / "forms")
    (tmp_path / "forms" / "README.md").write_text("# No form\n", encoding="utf-8")
    return tmp_path / "forms"


@pytest.fixture
def compile_forms() -> Callable[[Path], int]:
    """Return the script's own entry."""
    main: Callable[[Path], int] = runpy.run_path(str(SCRIPT))["main"]
    return main


def test_what_is_compiled_can_be_read(source: Path, compile_forms: Callable[[Path], int]) -> None:
    assert compile_forms(source) == 0
    form = Catalog(source / "compiled").form(REF)
    assert len(form.lists["programmes"]) == 3
    assert sorted(path.name for path in source.iterdir()) == [
        "README.md",
        "compiled",
        "every_kind.md",
        "lists",
    ]


def test_nothing_is_done_when_nothing_changed(source: Path, compile_forms: Callable[[Path], int]) -> None:
    compile_forms(source)
    before = (source / "compiled").stat().st_ino
    assert compile_forms(source) == 0
    assert (source / "compiled").stat().st_ino == before


@pytest.mark.parametrize("name", ["every_kind.md", "lists/programmes.csv"])
def test_a_change_is_taken_in(source: Path, compile_forms: Callable[[Path], int], name: str) -> None:
    compile_forms(source)
    changed = source / name
    text = changed.read_text(encoding="utf-8").replace("Every kind", "Every sort").replace("Mali", "Mali 2")
    changed.write_text(text, encoding="utf-8")
    assert compile_forms(source) == 0
    form = Catalog(source / "compiled").form(REF)
    assert (form.title, form.lists["programmes"][2].label["en"]) in [
        ("Every sort", "Mali"),
        ("Every kind", "Mali 2"),
    ]


def test_a_refused_form_leaves_the_earlier_ones(
    source: Path, compile_forms: Callable[[Path], int], capsys: pytest.CaptureFixture[str]
) -> None:
    compile_forms(source)
    bad = "| survey |\n| | type | name | label | relevant |\n| | text | a | A | uuid() = 1 |\n"
    (source / "bad.md").write_text(
        bad + "| settings |\n| | form_id | version |\n| | bad | 1 |\n", encoding="utf-8"
    )
    assert compile_forms(source) == 1
    assert "bad.md" in capsys.readouterr().err
    assert Catalog(source / "compiled").form(REF).title == "Every kind"


def test_an_unchanged_checkout_needs_no_converter() -> None:
    subprocess.run([sys.executable, SCRIPT], check=True, cwd=ROOT)
    quick = "import runpy, sys; runpy.run_path(sys.argv[1])['main'](); sys.exit('pyxform' in sys.modules)"
    subprocess.run([sys.executable, "-c", quick, SCRIPT], check=True, cwd=ROOT)
