"""Bundles sealed for somebody else, or whose seal was broken, swapped or put on by somebody else."""

from sync.bundle import layout
from sync.faults import FaultCode as F
from tests.golden.bundles.museum import Case, replaced
from tests.support.bundles import GATEWAY_RECIPIENT, OTHER_RECIPIENT

_NAMED = b"Capture-Bundle-Recipient: none"

CASES = (
    Case(
        name="made for another receiver",
        code=F.RECIPIENT_OTHER,
        build=replaced(layout.INFO, _NAMED, f"Capture-Bundle-Recipient: {OTHER_RECIPIENT}".encode()),
        recipients=(GATEWAY_RECIPIENT,),
    ),
)
