"""What a gateway's program says, in the app's own words."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.receipt_reason import ReceiptReason
from ui.wording.receiving import ReceivingWords


@pytest.mark.parametrize("code", list(ReceiptReason))
def test_every_reason_has_its_own_words(qapp: QApplication, code: ReceiptReason) -> None:
    assert ReceivingWords().reason(code, "The desk's sentence.") != "The desk's sentence."


def test_what_the_verifier_found_is_told_too(qapp: QApplication) -> None:
    assert "A file is missing." in ReceivingWords().reason(ReceiptReason.NOT_GOOD, "A file is missing.")


def test_which_file_is_unfit_is_told_too(qapp: QApplication) -> None:
    assert "It is a program." in ReceivingWords().reason(ReceiptReason.FILE_UNFIT, "It is a program.")


def test_what_the_gateway_says_of_a_used_number_needs_none_of_its_own_words(qapp: QApplication) -> None:
    assert "CHAIN" not in ReceivingWords().reason(ReceiptReason.NUMBER_USED, "CHAIN: the desk's English.")


def test_people_are_heard_as_they_wrote(qapp: QApplication) -> None:
    assert ReceivingWords().reason("", "In which district?") == "In which district?"
