"""Which editor a question gets; the one place that knows all of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.forms.form import Choice, Kind, Question
from ui.fields.attachment import AttachmentEditor
from ui.fields.calculate import CalculateEditor
from ui.fields.chips import ChipsEditor
from ui.fields.date import DateEditor
from ui.fields.decimal import DecimalEditor
from ui.fields.drop_down import DropDownEditor
from ui.fields.editor import Editor
from ui.fields.geopoint import GeopointEditor
from ui.fields.integer import IntegerEditor
from ui.fields.long_text import LongTextEditor
from ui.fields.month import MonthEditor
from ui.fields.note import NoteEditor
from ui.fields.range import RangeEditor
from ui.fields.rank import RankEditor
from ui.fields.select_multiple import SelectMultipleEditor
from ui.fields.select_one import SelectOneEditor
from ui.fields.text import TextEditor
from ui.fields.yes_no import YesNoEditor

MANY = 8
"""From so many choices on, a list is searched instead of read."""

_BY_KIND: dict[Kind, type[Editor]] = {
    Kind.TEXT: TextEditor,
    Kind.LONG_TEXT: LongTextEditor,
    Kind.INTEGER: IntegerEditor,
    Kind.DECIMAL: DecimalEditor,
    Kind.RANGE: RangeEditor,
    Kind.DATE: DateEditor,
    Kind.MONTH: MonthEditor,
    Kind.RANK: RankEditor,
    Kind.NOTE: NoteEditor,
    Kind.CALCULATE: CalculateEditor,
    Kind.IMAGE: AttachmentEditor,
    Kind.AUDIO: AttachmentEditor,
    Kind.VIDEO: AttachmentEditor,
    Kind.FILE: AttachmentEditor,
    Kind.GEOPOINT: GeopointEditor,
}


def editor_class(question: Question, choices: Sequence[Choice]) -> type[Editor]:
    """Return the editor for a question whose whole list, unfiltered, is `choices`."""
    if question.is_auto:
        return CalculateEditor
    if question.kind is Kind.SELECT_ONE:
        if [choice.name for choice in choices] == ["yes", "no"]:
            return YesNoEditor
        return SelectOneEditor if len(choices) < MANY else DropDownEditor
    if question.kind is Kind.SELECT_MULTIPLE:
        return SelectMultipleEditor if len(choices) < MANY else ChipsEditor
    return _BY_KIND[question.kind]


def make_editor(
    question: Question, choices: Sequence[Choice], languages: Sequence[str], parent: QWidget | None = None
) -> Editor:
    """Return a new editor for `question`, still without value and choices."""
    return editor_class(question, choices)(question, languages, parent)
