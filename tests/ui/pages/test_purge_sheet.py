"""What could be removed of a received record, and what of it nobody else has."""

from PySide6.QtWidgets import QApplication, QPushButton

from tests.support import invented_records
from tests.support.receipt_scenes import InventedReceipts
from tests.support.robots.waiting import find, until
from ui.jobs import Lanes
from ui.pages.records.purge_sheet import PurgeSheet
from ui.parts.plain_label import PlainLabel


def test_files_that_only_this_computer_has_are_counted_before_all_of_it_goes(
    dressed: QApplication, language: object, lanes: Lanes
) -> None:
    sheet = PurgeSheet(InventedReceipts(), invented_records.summaries()[3].record_id, lanes)
    sheet.show()
    until(lambda: bool(sheet.findChildren(QPushButton, "purgeAll")), "what could go")
    assert "1" in find(sheet, PlainLabel, "purgeOnlyHere").text()
    sheet.close()
    sheet.deleteLater()
