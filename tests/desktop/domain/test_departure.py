from datetime import datetime

import pytest

from desktop.domain.audience import Profile
from desktop.domain.departure import Departure
from desktop.domain.ids import BundleId, RecordId, RevisionId
from tests.support.builders import WHEN

RECORD, OTHER = RecordId("record"), RecordId("other")
FIRST, SECOND = RevisionId("first"), RevisionId("second")


@pytest.mark.parametrize(
    "changes",
    [
        {"identity": "A" * 128},
        {"identity": "a" * 127},
        {"identity": ""},
        {"exported_at": datetime(2026, 11, 22)},
        {"revisions": ()},
        {"revisions": ((RECORD, FIRST), (RECORD, SECOND))},
    ],
)
def test_a_line_that_cannot_be_true_is_not_made(changes: dict[str, object]) -> None:
    fields: dict[str, object] = {
        "bundle_id": BundleId("bundle"),
        "identity": "a" * 128,
        "profile": Profile.COP_TEAM,
        "exported_at": WHEN,
        "revisions": ((RECORD, FIRST), (OTHER, SECOND)),
        "file_count": 0,
        "size": 1,
    }
    assert Departure(**fields).revisions[0] == (RECORD, FIRST)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"bundle|offset"):
        Departure(**fields | changes)  # type: ignore[arg-type]
