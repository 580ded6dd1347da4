"""What the desk writes into receipts for people, in English; a gateway with another language changes it.

Beside each of these goes its code, so that the app says it in the language of whoever reads it.
"""

from collections.abc import Sequence

from desktop.domain.receipt_reason import ReceiptReason
from sync.faults import Fault, FaultCode
from sync.receipts import MAX_TEXT
from sync.report import fault_sentence

MISSING = "This answer is missing, and the form asks for it before a record is ready."
NOT_CLEARED = "Nobody whose key the gateway knows has cleared this record for these readers."
WITHDRAWN = "A consent for this record was taken back, so it was not filed."
OTHER_MAKER = "Another device brought this version before, with other words, so it was not filed."
OTHER_RECORD = (
    "Another device brought this record first, so nobody sees this version before the gateway's people agree."
)
FOR_REVIEW = "The bundle was made for a colleague to review; the gateway files none of it."
OTHER_BUNDLE = "Another bundle with this number was filed before; this one is not it."
UNSAID = "Please look at this once more."
TOO_MUCH = "There is more to say of it than a receipt can hold."
UNFIT = "The database does not take what is in it:"
UNREADABLE = "The file cannot be read; look at its permissions and at the disk."
_REFUSED = "The bundle was refused: {sentences}"
_NUMBER_USED = "The bundle's number does not fit what came from this device before: {sentences}"
_FILE_UNFIT = "A file of the bundle is not as it should be: {sentences}"
_OPENINGS = {
    _NUMBER_USED: (
        ReceiptReason.NUMBER_USED,
        frozenset((FaultCode.CHAIN_REPLAYED, FaultCode.CHAIN_FORKED)),
    ),
    _FILE_UNFIT: (
        ReceiptReason.FILE_UNFIT,
        frozenset((FaultCode.FILE_MAGIC, FaultCode.FILE_MARKUP, FaultCode.FILE_MACRO, FaultCode.FILE_BOMB)),
    ),
    _REFUSED: (ReceiptReason.NOT_GOOD, frozenset(FaultCode)),
}
"""How the refusal of a whole bundle begins, by what was found: the first that covers all of it is taken."""
_CODES = {
    MISSING: ReceiptReason.MISSING,
    NOT_CLEARED: ReceiptReason.NOT_CLEARED,
    WITHDRAWN: ReceiptReason.WITHDRAWN,
    OTHER_MAKER: ReceiptReason.OTHER_MAKER,
    OTHER_RECORD: ReceiptReason.OTHER_RECORD,
    FOR_REVIEW: ReceiptReason.FOR_REVIEW,
}
_SHOWN = 5


def refusal(faults: Sequence[Fault]) -> str:
    """Return why a bundle as a whole was refused."""
    told = list(dict.fromkeys(fault_sentence(fault) for fault in faults))
    more = [f"And {len(told) - _SHOWN} more."] if len(told) > _SHOWN else []
    found = {fault.code for fault in faults}
    opening = next(one for one, (_, covered) in _OPENINGS.items() if found <= covered)
    return opening.format(sentences=" ".join([*told[:_SHOWN], *more]))[:MAX_TEXT]


def code_of(reason: str) -> str:
    """Return the code of a reason that stands here; empty for people's own words."""
    for opening, (code, _) in _OPENINGS.items():
        if reason.startswith(opening.partition("{")[0]):
            return code
    return _CODES.get(reason, "")
