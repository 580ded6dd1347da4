"""The help beside the questions says whose template it is, where an office adapted it."""

from pytestqt.qtbot import QtBot

from desktop.domain.correction import AskedCorrection
from desktop.domain.ids import BundleId, CorrectionId, RecordId, RevisionId, new_uuid
from desktop.domain.problem import AnswerPath
from desktop.domain.receipt_reason import ReceiptReason
from desktop.domain.record import RecordType
from desktop.forms.form import Question
from desktop.returned import AskedChange
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


def asked(path: AnswerPath, reason: str, code: str = "") -> AskedChange:
    correction = AskedCorrection(
        correction_id=CorrectionId(new_uuid()),
        bundle_id=BundleId(new_uuid()),
        record_id=RecordId(new_uuid()),
        revision_id=RevisionId(new_uuid()),
        question="/".join(path),
        reason=reason,
        code=code,
    )
    return AskedChange(correction=correction, path=path)


def test_what_a_gateway_asks_stands_beside_its_question_and_beside_no_other(qtbot: QtBot) -> None:
    changes = (
        asked(("summary",), "Please say in which district."),
        asked(("title",), "Title: required", ReceiptReason.MISSING),
        asked((), "Not for everybody yet."),
    )
    panel = GuidancePanel(asked=changes)
    qtbot.addWidget(panel)
    form = setups.catalog().built_in(RecordType.LESSON)
    nodes = {node.name: node for node in form.walk() if isinstance(node, Question)}
    panel.show_for(nodes["summary"], ("en",))
    assert "The gateway asks\nPlease say in which district." in panel.text
    assert panel.text.index("The gateway asks") < panel.text.index("Why we ask")
    panel.show_for(nodes["title"], ("en",))
    assert "The gateway asks\nThis answer is missing" in panel.text
    panel.show_for(nodes["place_name"], ("en",))
    assert "The gateway asks" not in panel.text
