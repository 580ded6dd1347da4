"""What a desk on PostgreSQL keeps to itself while it files: sender, records and files of one bundle.

Whoever files takes a share of the whole and claims what her bundle touches, by name; whoever must be alone
takes the whole. Claims end with the transaction. Names are taken in one order, so that two desks never wait
for each other in a ring; if anything else makes a ring, the server breaks it and the loser begins anew.
"""

from collections.abc import Collection, Iterable
from hashlib import sha256

from sqlalchemy import Connection, text

from sync.bundle.verdict import Verdict

_WHOLE = 7_301_112_026
"""Names the whole among the locks of a PostgreSQL database; any number that nobody else uses there."""
_MOST = 500
"""Names that one bundle claims; the server's table of locks has room for some thousands in all."""


def claim(connection: Connection, names: Collection[str] | None) -> None:
    """Wait until nobody else has any of `names`, and keep them; with None, or too many, everything.

    SQLite lets one write at a time by itself.
    """
    if connection.dialect.name != "postgresql":
        return
    if names is None or len(names) > _MOST:
        connection.execute(text("SELECT pg_advisory_xact_lock(:whole)"), {"whole": _WHOLE})
        return
    connection.execute(text("SELECT pg_advisory_xact_lock_shared(:whole)"), {"whole": _WHOLE})
    asked = text("SELECT pg_advisory_xact_lock(name) FROM unnest(CAST(:names AS bigint[])) AS name")
    connection.execute(asked, {"names": sorted({_number(name) for name in names})})


def claims_of(verdict: Verdict, digests: Iterable[str] = ()) -> set[str]:
    """Return what a bundle touches: its name, its sender's chain, its records, versions and files."""
    names = {f"bundle {verdict.bundle_id}", f"maker {verdict.maker.fingerprint if verdict.maker else ''}"}
    names |= {f"record {one.record_id}" for one in verdict.records}
    names |= {f"record {one.record_id}" for one in verdict.withdrawals}
    names |= {f"revision {one.revision_id}" for one in verdict.records}
    return names | {f"file {digest}" for digest in digests}


def bundle_claim(bundle_id: str) -> set[str]:
    """Return what whoever only answers a bundle touches."""
    return {f"bundle {bundle_id}"}


def _number(name: str) -> int:
    return int.from_bytes(sha256(name.encode()).digest()[:8], "big", signed=True)
