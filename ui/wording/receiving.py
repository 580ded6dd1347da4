"""What a gateway's receipt says, and what can be wrong with it, as words for people."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.domain.receipt import Judgement
from desktop.domain.receipt_reason import ReceiptReason
from desktop.errors import Code


class ReceivingWords(QObject):
    """Turns the codes about receipts, and what receipts say, into translated words."""

    def answer(self, judgement: Judgement) -> str:
        """Return the word for what became of the version that left."""
        return {
            Judgement.ACCEPTED: self.tr("Received"),
            Judgement.NEEDS_CORRECTION: self.tr("Changes asked"),
            Judgement.REFUSED: self.tr("Refused"),
        }[judgement]

    def heard(self, judgement: Judgement, count: int) -> str:
        """Return how many records something became of."""
        return {
            Judgement.ACCEPTED: self.tr("%n record(s) received:", "", count),
            Judgement.NEEDS_CORRECTION: self.tr("%n record(s) in which changes are asked:", "", count),
            Judgement.REFUSED: self.tr("%n record(s) refused:", "", count),
        }[judgement]

    def reason(self, code: str, words: str) -> str:
        """Return why: in the app's language what the gateway's program says, else `words` as they are."""
        if code == ReceiptReason.NOT_GOOD:
            found = self.tr("The gateway's checks found something wrong in the bundle. In its own words:")
            return f"{found}\n{words}"
        if code == ReceiptReason.FILE_UNFIT:
            found = self.tr("The gateway does not take one of the files in the bundle. In its own words:")
            return f"{found}\n{words}"
        return {
            ReceiptReason.MISSING.value: self.tr(
                "This answer is missing, and the form asks for it before a record is ready."
            ),
            ReceiptReason.NOT_CLEARED.value: self.tr(
                "Nobody whom the gateway knows has cleared this record for these readers."
            ),
            ReceiptReason.WITHDRAWN.value: self.tr(
                "A consent for this record was taken back, so the gateway did not keep it."
            ),
            ReceiptReason.OTHER_MAKER.value: self.tr(
                "Another device sent this version before, with other words, so the gateway did not keep it."
            ),
            ReceiptReason.OTHER_RECORD.value: self.tr(
                "Another device sent this record first, so nobody sees this version before the people at the "
                "gateway agree. Ask them."
            ),
            ReceiptReason.NUMBER_USED.value: self.tr(
                "The gateway has another bundle of this device in the place of this one. This happens when "
                "an older backup was put back. Tell the people at the gateway. When they have agreed, export "
                "these records once more."
            ),
            ReceiptReason.FOR_REVIEW.value: self.tr(
                "The bundle was made for a colleague to review, so the gateway kept nothing of it."
            ),
        }.get(code, words)

    def sentences(self) -> Mapping[Code, str]:
        """Return the sentence for each code, with {parameters} still to be filled."""
        return {
            Code.RECEIPT_UNREADABLE: self.tr(
                "{file} is no receipt, or it was damaged on its way. Ask for it again. Nothing was changed."
            ),
            Code.RECEIPT_FORGED: self.tr(
                "{file} was changed after it was signed, or never was a receipt. Do not use it. Nothing was "
                "changed."
            ),
            Code.RECEIPT_STRANGER: self.tr(
                "{file} was not signed by your gateway. Ask whoever gave it to you where it comes from. "
                "Nothing was changed."
            ),
            Code.RECEIPT_TOO_NEW: self.tr(
                "{file} was written by a newer version of the gateway. Bring this app up to date, then take "
                "the receipt in again."
            ),
            Code.RECEIPT_AHEAD: self.tr(
                "{file} is dated {day}, which lies ahead. Look whether the clock of this computer is right, "
                "then take the receipt in again."
            ),
            Code.RECEIPT_NOT_OURS: self.tr(
                "{file} is about a bundle that was not made in this vault. Nothing was changed."
            ),
            Code.RECEIPT_OTHER_BUNDLE: self.tr(
                "{file} speaks of other records than those you sent. Do not use it, and tell the gateway. "
                "Nothing was changed."
            ),
            Code.RECEIPT_CONTRADICTS: self.tr(
                "{file} says something else than the receipt that came before. The first one stays; ask the "
                "gateway which one is right."
            ),
            Code.RECEIPT_NO_GATEWAY: self.tr(
                "Nobody has told this vault yet whose receipts count. Take in your office's setup file first."
            ),
            Code.NOT_RECEIVED: self.tr(
                "No receipt says that the gateway has this version, so it stays here. Nothing was removed."
            ),
            Code.DESK_URL: self.tr("The receiving desk cannot use this address of a database: {name}."),
            Code.RECEIPT_KEY_WRONG: self.tr(
                "{file} is not a key that the receiving desk can sign receipts with."
            ),
            Code.DESK_DATABASE: self.tr(
                "The receiving desk's database {name} cannot be used. Nothing was filed half."
            ),
            Code.DESK_TOO_NEW: self.tr(
                "The receiving desk's database {name} was written by a newer version of this program."
            ),
        }
