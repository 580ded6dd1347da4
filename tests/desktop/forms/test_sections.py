from pathlib import Path

from desktop.forms.logic import Logic, SectionState
from desktop.forms.reader import read_form
from tests.support.forms import compiled, every_kind, logic_of


def _small(folder: Path, *rows: dict[str, str], **answers: str) -> Logic:
    return logic_of(read_form(compiled(folder, *rows)), **answers)


def _states(logic: Logic) -> dict[str, tuple[SectionState, int]]:
    return {section.name: (section.state, section.to_go) for section in logic.sections()}


def test_sections_tell_how_far_they_are() -> None:
    # What the form itself answers is nobody's beginning.
    logic = logic_of(every_kind(), share="2.5")
    assert _states(logic) == {
        "sec_facts": (SectionState.EMPTY, 2),
        "sec_notes": (SectionState.EMPTY, 0),
    }
    logic.set(("title",), "T")
    logic.set(("remarks",), "R")
    assert _states(logic) == {
        "sec_facts": (SectionState.BEGUN, 1),
        "sec_notes": (SectionState.COMPLETE, 0),
    }
    logic.set(("summary",), "S")
    assert _states(logic)["sec_facts"] == (SectionState.COMPLETE, 0)
    logic.set(("number",), "99")
    assert _states(logic)["sec_facts"] == (SectionState.ATTENTION, 0)
    logic.set(("is_open",), "yes")
    assert _states(logic)["sec_people"] == (SectionState.EMPTY, 1)


def test_a_section_that_the_form_answers_by_itself_asks_nothing_of_anybody(tmp_path: Path) -> None:
    rows = [
        {"type": "begin_group", "name": "review"},
        {"type": "text", "name": "is_review", "default": "no"},
        {"type": "text", "name": "verdict", "required": "yes", "relevant": "${is_review} = 'yes'"},
        {"type": "end_group", "name": "review"},
        {"type": "begin_group", "name": "extras"},
        {"type": "text", "name": "extra"},
        {"type": "end_group", "name": "extras"},
        {"type": "begin_group", "name": "lines"},
        {"type": "begin_repeat", "name": "line"},
        {"type": "text", "name": "words"},
        {"type": "end_repeat", "name": "line"},
        {"type": "end_group", "name": "lines"},
    ]
    logic = logic_of(read_form(compiled(tmp_path, *rows)))
    logic.fill_defaults()
    assert _states(logic) == {
        "review": (SectionState.COMPLETE, 0),
        "extras": (SectionState.EMPTY, 0),
        "lines": (SectionState.EMPTY, 0),
    }
    logic.set(("is_review",), "yes")
    assert _states(logic)["review"] == (SectionState.BEGUN, 1)
    logic.set(("is_review",), "")
    assert _states(logic)["review"] == (SectionState.EMPTY, 0)
