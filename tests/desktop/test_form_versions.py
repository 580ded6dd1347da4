"""A draft lives on with the form it began with, whatever becomes of the forms that the program brings."""

import json
import runpy
import shutil
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from desktop.capture import Capture
from desktop.domain.answers import AnswerTree
from desktop.domain.ids import DraftId
from desktop.domain.record import Draft, RecordType
from desktop.errors import Code, FixableError
from desktop.forms.catalog import Catalog
from desktop.forms.form import RequiredFor
from desktop.forms.logic import Logic
from desktop.library import Library
from tests.support.small_form import READY, WORKBOOK
from tests.support.vaults import MovableClock, open_store

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "compile_forms.py"
OLD, NEW = "2026112201", "2026112202"
PLACES = "name,label\nml,Mali\nhn,Honduras\n"
WRITTEN = {**READY, "programme": "ml"}


class Program:
    """An installed program with its compiled forms, and one vault that it opens."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.compiled = folder / "forms" / "compiled"
        self.clock = MovableClock()
        self.bring(OLD, PLACES)
        self.start()

    def bring(self, version: str, places: str, more: str = "") -> None:
        """Replace the forms by those of another release, compiled as every release is."""
        text = WORKBOOK.replace("{version}", version)
        text = text.replace("| text | programme |", "| select_one_from_file places.csv | programme |")
        text = text.replace("| | end_group |", f"{more}| | end_group |", 1)
        lists = self.folder / "forms" / "lists"
        lists.mkdir(parents=True, exist_ok=True)
        (lists / "places.csv").write_text(places, encoding="utf-8")
        (self.folder / "forms" / "practice.md").write_text(text, encoding="utf-8")
        assert runpy.run_path(str(SCRIPT))["main"](self.folder / "forms") == 0

    def start(self) -> None:
        """Open the vault, as the program does when it starts."""
        catalog = Catalog(self.compiled)
        self.store = open_store(self.folder, self.clock)
        self.capture = Capture(self.store, catalog, self.clock)
        self.library = Library(self.store, catalog)

    def restart(self) -> None:
        """Close the vault and open it again, so that nothing is remembered."""
        self.store.close()
        self.start()

    def begun(self) -> Draft:
        """Return a new draft with some answers in it."""
        draft = self.capture.begin(RecordType.PRACTICE)
        self.capture.save(draft.draft_id, {**draft.answers, "title": "Begun", "programme": "hn"})
        return self.capture.open(draft.draft_id)

    def offered(self, draft_id: DraftId) -> list[str]:
        """Return the places that a draft offers."""
        draft = self.capture.open(draft_id)
        logic = Logic(self.capture.form(draft.form), draft.answers, now=self.clock.now())
        return [choice.name for choice in logic.choices(("programme",))]


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = Program(tmp_path)
    yield program
    program.store.close()


def alter(path: Path, old: bytes, new: bytes) -> None:
    """Change a file behind the program's back."""
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new))


def change_form(compiled: Path) -> None:
    alter(compiled / "practice.xml", b'capture:sensitivity="internal"', b'capture:sensitivity="open"')


def change_list(compiled: Path) -> None:
    alter(compiled / "places.csv", b"hn,Honduras", b"hn,Hondura5")


def take_form_away(compiled: Path) -> None:
    (compiled / "practice.xml").unlink()


def break_index(compiled: Path) -> None:
    (compiled / "index.json").write_text("{", encoding="utf-8")


def take_all_away(compiled: Path) -> None:
    shutil.rmtree(compiled)


def sign_a_changed_form(compiled: Path) -> None:
    """Change the form and write its new digest into the index, under the same version."""
    change_form(compiled)
    index = json.loads((compiled / "index.json").read_bytes())
    index["forms"][0]["digests"]["practice.xml"] = sha256(
        (compiled / "practice.xml").read_bytes()
    ).hexdigest()
    (compiled / "index.json").write_text(json.dumps(index), encoding="utf-8")


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (change_form, Code.FORM_TAMPERED),
        (change_list, Code.FORM_TAMPERED),
        (take_form_away, Code.FORM_TAMPERED),
        (break_index, Code.FORM_TAMPERED),
        (take_all_away, Code.FORM_MISSING),
        (sign_a_changed_form, Code.FORM_TAMPERED),
    ],
)
class TestWhenTheProgramsFormsWereTamperedWith:
    def test_a_begun_draft_is_written_finished_and_amended_as_before(
        self, program: Program, damage: Callable[[Path], None], code: Code
    ) -> None:
        draft = program.begun()
        before = program.capture.form(draft.form)
        damage(program.compiled)
        program.restart()
        assert program.capture.open(draft.draft_id) == draft
        assert program.capture.form(draft.form) == before
        assert program.offered(draft.draft_id) == ["ml", "hn"]
        program.capture.save(draft.draft_id, {**draft.answers, **WRITTEN})
        record = program.capture.finish(draft.draft_id)
        assert record.form == draft.form
        assert program.library.form(record.form) == before
        again = program.capture.amend(record.record_id)
        program.capture.save(again.draft_id, {**again.answers, "programme": "hn"})
        second = program.capture.finish(again.draft_id)
        (change,) = program.library.differences(record.revision_id, second.revision_id)
        assert (change.before, change.after) == ("Mali", "Honduras")

    def test_nothing_new_is_begun(self, program: Program, damage: Callable[[Path], None], code: Code) -> None:
        draft = program.begun()
        damage(program.compiled)
        program.restart()
        with pytest.raises(FixableError) as caught:
            program.capture.begin(RecordType.PRACTICE)
        assert caught.value.code is code
        assert [entry.draft_id for entry in program.library.summaries()] == [draft.draft_id]


class TestWhenANewerProgramBringsAnotherForm:
    MORE = "| | text | reach | open | ready | yes | Reach | | | | | | |\n"
    """A question that the newer form requires."""

    @pytest.fixture
    def draft(self, program: Program) -> Draft:
        """Return a draft begun with the older form, opened by the newer program."""
        draft = program.begun()
        program.bring(NEW, "name,label\nml,Mali\ngy,Guyana\n", self.MORE)
        program.restart()
        return draft

    def test_a_begun_draft_keeps_its_questions_and_its_choices(self, program: Program, draft: Draft) -> None:
        form = program.capture.form(draft.form)
        assert form.ref.version == OLD
        assert "reach" not in {node.name for node in form.walk()}
        assert program.offered(draft.draft_id) == ["ml", "hn"]
        program.capture.save(draft.draft_id, {**draft.answers, **READY})
        record = program.capture.finish(draft.draft_id)
        assert (record.form.version, record.answers["programme"]) == (OLD, "hn")

    def test_a_new_draft_has_the_newer_questions_and_choices(self, program: Program, draft: Draft) -> None:
        new = program.begun()
        assert new.form.version == NEW
        assert program.offered(new.draft_id) == ["ml", "gy"]
        program.capture.save(new.draft_id, {**new.answers, **READY})
        with pytest.raises(FixableError) as caught:
            program.capture.finish(new.draft_id)
        problems = caught.value.params["problems"]
        assert isinstance(problems, tuple)
        assert {problem.path for problem in problems} == {("reach",), ("programme",)}

    def test_both_versions_are_known_side_by_side(self, program: Program, draft: Draft) -> None:
        answers: AnswerTree = {**draft.answers, **READY}
        asked: dict[str, int] = {}
        for one in (draft, program.begun()):
            logic = Logic(program.library.form(one.form), answers, now=program.clock.now())
            asked[one.form.version] = len(logic.problems(RequiredFor.READY))
        assert asked == {OLD: 0, NEW: 2}
