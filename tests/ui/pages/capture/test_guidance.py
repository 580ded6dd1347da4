"""The help beside the questions says whose template it is, where an office adapted it."""

from pytestqt.qtbot import QtBot

from desktop.domain.record import RecordType
from tests.support import setups
from ui.pages.capture.guidance import GuidancePanel


def test_whose_template_it_is_stands_below_whatever_is_shown(qtbot: QtBot) -> None:
    panel = GuidancePanel(template_of="Country office Kabul")
    qtbot.addWidget(panel)
    assert panel.text.endswith("Template from your office, Country office Kabul")
    form = setups.catalog().built_in(RecordType.LESSON)
    panel.show_for(form.sections[0], ("en",))
    assert panel.text.endswith("Template from your office, Country office Kabul")


def test_of_the_apps_own_template_nothing_is_said(qtbot: QtBot) -> None:
    panel = GuidancePanel()
    qtbot.addWidget(panel)
    assert "Template from" not in panel.text
