import pytest

from desktop.forms.form import Kind
from tests.support.questions import FRUIT, a_question, some_choices
from ui.fields.calculate import CalculateEditor
from ui.fields.chips import ChipsEditor
from ui.fields.drop_down import DropDownEditor
from ui.fields.editor import Editor
from ui.fields.factory import MANY, editor_class
from ui.fields.select_multiple import SelectMultipleEditor
from ui.fields.select_one import SelectOneEditor
from ui.fields.yes_no import YesNoEditor


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_an_editor(kind: Kind) -> None:
    assert issubclass(editor_class(a_question(kind), ()), Editor)


@pytest.mark.parametrize(
    ("kind", "few", "many"),
    [
        (Kind.SELECT_ONE, SelectOneEditor, DropDownEditor),
        (Kind.SELECT_MULTIPLE, SelectMultipleEditor, ChipsEditor),
    ],
)
def test_lists_are_read_up_to_seven_choices_and_searched_from_eight(
    kind: Kind, few: type[Editor], many: type[Editor]
) -> None:
    assert MANY == 8
    assert editor_class(a_question(kind), FRUIT[:7]) is few
    assert editor_class(a_question(kind), FRUIT[:8]) is many


def test_yes_or_no_is_two_buttons() -> None:
    assert editor_class(a_question(Kind.SELECT_ONE), some_choices("Yes", "No")) is YesNoEditor


def test_what_the_app_fills_in_is_never_typed() -> None:
    assert editor_class(a_question(Kind.TEXT, is_auto=True), ()) is CalculateEditor
