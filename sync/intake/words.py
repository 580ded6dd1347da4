"""What the desk writes into receipts for people, in English; a gateway with another language changes it."""

from collections.abc import Sequence

from sync.faults import Fault
from sync.receipts import MAX_TEXT
from sync.report import fault_sentence

MISSING = "This answer is missing, and the form asks for it before a record is ready."
NOT_CLEARED = "Nobody whose key the gateway knows has cleared this record for these readers."
WITHDRAWN = "A consent for this record was taken back, so it was not filed."
OTHER_MAKER = "Another device brought this version before, with other words, so it was not filed."
FOR_REVIEW = "The bundle was made for a colleague to review; the gateway files none of it."
OTHER_BUNDLE = "Another bundle with this number was filed before; this one is not it."
UNFIT = "The database does not take what is in it:"
UNREADABLE = "The file cannot be read; look at its permissions and at the disk."
_REFUSED = "The bundle was refused: {sentences}"
_SHOWN = 5


def refusal(faults: Sequence[Fault]) -> str:
    """Return why a bundle as a whole was refused."""
    told = list(dict.fromkeys(fault_sentence(fault) for fault in faults))
    more = [f"And {len(told) - _SHOWN} more."] if len(told) > _SHOWN else []
    return _REFUSED.format(sentences=" ".join([*told[:_SHOWN], *more]))[:MAX_TEXT]
