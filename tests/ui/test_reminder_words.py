"""What Home says of the office's word on this device."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from desktop.reminders import Reminder, Safety
from ui.wording.reminders import ReminderWords


@pytest.mark.parametrize(
    ("reminder", "words"), [(Reminder.DEVICE_ENDS, "ends on 5"), (Reminder.DEVICE_ENDED, "ended on 5")]
)
def test_the_end_of_the_offices_word_stands_in_a_card_that_leads_to_this_device(
    qapp: QApplication, reminder: Reminder, words: str
) -> None:
    said = ReminderWords().card(reminder, Safety(confirmed_until=datetime(2027, 1, 5, 12, tzinfo=UTC)))
    assert words in said.text.replace("\u00a0", " ")
    assert said.text.endswith("Ask for a new one.")
    assert said.section == "device"
