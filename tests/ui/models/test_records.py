from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.support.invented_records import summaries
from ui.models.records import RecordRole, RecordsModel
from ui.wording import Wording


def model_with(count: int = 10) -> RecordsModel:
    model = RecordsModel(Wording())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_rows(summaries()[:count])
    return model


def test_rows_say_their_title_or_that_there_is_none_yet(qtbot: QtBot) -> None:
    model = model_with()
    titles = [model.data(model.index(at)) for at in range(model.rowCount())]
    assert titles[0] == "The tailor's shop that became a place to talk"
    assert titles[-1] == "Lesson without a title yet"


def test_the_second_line_leaves_out_what_is_empty(qtbot: QtBot) -> None:
    model = model_with()
    assert model.data(model.index(0), RecordRole.SECOND_LINE) == "Herat · Prevention and social norms · Zohra"
    assert model.data(model.index(6), RecordRole.SECOND_LINE) == "Laws and policies · T."


def test_the_object_and_the_sort_key_are_native_values(qtbot: QtBot) -> None:
    model = model_with()
    assert model.data(model.index(1), RecordRole.OBJECT) == summaries()[1]
    sorts = [model.data(model.index(at), RecordRole.SORT) for at in range(10)]
    assert sorts == sorted(sorts, reverse=True)  # type: ignore[type-var]


def test_the_same_records_with_one_change_redraw_one_row(qtbot: QtBot) -> None:
    model = model_with()
    rows = summaries()
    rows[3] = replace(rows[3], title="Another title")
    changed: list[int] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda top, _bottom: changed.append(top.row()))
    model.modelReset.connect(lambda: resets.append(True))
    model.set_rows(rows)
    assert changed == [3]
    assert not resets


def test_other_records_replace_the_rows(qtbot: QtBot) -> None:
    model = model_with()
    model.set_rows(summaries()[2:4])
    assert model.rowCount() == 2
    assert model.row_of(summaries()[3].record_id) == 1
    assert model.row_of("nobody") == -1


def test_a_screen_reader_hears_kind_title_state_and_date(qtbot: QtBot) -> None:
    model = model_with()
    heard = str(model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole))
    assert heard.startswith("Practice, Market women's savings groups")
    assert ", Ready, " in heard


def test_what_is_outside_the_list_is_nothing_and_no_failure(qtbot: QtBot) -> None:
    model = model_with(2)
    assert model.data(model.index(5)) is None
    assert model.summary(model.index(9)) is None
