"""Reasons that a gateway's program gives by itself, so that each app can say them in its own language."""

from enum import StrEnum


class ReceiptReason(StrEnum):
    """What the `code` beside a reason in a receipt may be; people's own words have none."""

    MISSING = "missing"
    NOT_CLEARED = "not_cleared"
    WITHDRAWN = "withdrawn"
    OTHER_MAKER = "other_maker"
    OTHER_RECORD = "other_record"
    FOR_REVIEW = "for_review"
    NUMBER_USED = "number_used"
    FILE_UNFIT = "file_unfit"  # which one, and why, stands in the reason
    NOT_GOOD = "not_good"  # the verifier found something: its sentences stand in the reason
