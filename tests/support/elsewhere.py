"""Revisions as if a colleague's bundle had brought them, straight into the store; made on the spot."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from desktop.domain.audience import Profile
from desktop.domain.carried import Carried
from desktop.domain.ids import BundleId, RevisionId, new_uuid
from desktop.domain.record import Record
from desktop.storage.incoming import Arriving
from desktop.storage.store import Store
from tests.support.builders import WHEN, a_headline

MAKER = "SHA256:" + "m" * 43


def hers(record: Record, title: str = "Hers", **changes: object) -> Record:
    """Return what a colleague made of a record: the revision after it, unless told."""
    values: dict[str, object] = {
        "revision_id": RevisionId(new_uuid()),
        "number": record.number + 1,
        "parent": record.revision_id,
        "title": title,
        "answers": {**record.answers, "title": title},
        "origin": new_uuid(),
        "maker": MAKER,
    }
    return replace(record, **(values | changes))  # type: ignore[arg-type]


def bring(store: Store, *records: Record) -> None:
    """Take revisions in, as one bundle."""
    bundle = records[0].origin
    carried = Carried(
        bundle_id=BundleId(bundle),
        identity=hashlib.sha512(bundle.encode()).hexdigest(),
        sender="device-5eed0001@spotlight-capture",
        maker=MAKER,
        sequence=1,
        previous="",
        profile=Profile.COP_TEAM,
        taken_at=WHEN,
    )
    arriving = [Arriving(record=one, headline=a_headline(one.title)) for one in records]
    store.incoming.add(arriving, carried)
