"""What the desk says in receipts has a code that the app can put into words of its own."""

import pytest

from desktop.domain.receipt_reason import ReceiptReason
from sync.faults import Fault, FaultCode
from sync.intake import words


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ([FaultCode.CHAIN_REPLAYED], ReceiptReason.NUMBER_USED),
        ([FaultCode.CHAIN_REPLAYED, FaultCode.CHAIN_FORKED], ReceiptReason.NUMBER_USED),
        ([FaultCode.FILE_MACRO, FaultCode.FILE_BOMB], ReceiptReason.FILE_UNFIT),
        ([FaultCode.FILE_MACRO, FaultCode.RECORD_SCHEMA], ReceiptReason.NOT_GOOD),
        ([FaultCode.CHAIN_REPLAYED, FaultCode.BUNDLE_OTHER], ReceiptReason.NOT_GOOD),
        ([FaultCode.RECORD_DIGEST], ReceiptReason.NOT_GOOD),
    ],
)
def test_a_refusal_has_the_code_that_covers_all_that_was_found(
    codes: list[FaultCode], said: ReceiptReason
) -> None:
    assert words.code_of(words.refusal([Fault(code=code) for code in codes])) == said


def test_every_code_is_said_by_some_reason_of_the_desk() -> None:
    reasons = [words.MISSING, words.NOT_CLEARED, words.WITHDRAWN, words.OTHER_MAKER, words.OTHER_RECORD]
    reasons.append(words.FOR_REVIEW)
    for code in (FaultCode.CHAIN_FORKED, FaultCode.FILE_BOMB, FaultCode.RECORD_NONE):
        reasons.append(words.refusal([Fault(code=code)]))
    assert {words.code_of(one) for one in reasons} == set(ReceiptReason)


def test_what_an_older_desk_wrote_and_what_people_wrote_is_understood() -> None:
    assert words.code_of("The bundle was refused: It was changed.") == ReceiptReason.NOT_GOOD
    assert words.code_of("Please say in which district.") == ""
