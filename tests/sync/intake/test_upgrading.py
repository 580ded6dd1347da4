"""A database that an older desk made is understood, and brought up to date without losing anything."""

from pathlib import Path

import pytest
from sqlalchemy import inspect

from sync.intake.decisions import Decisions
from sync.intake.desk import Kind
from sync.intake.tables import VERSION, metadata
from sync.intake.views import VIEWS
from tests.support.bundles import device, disclosed
from tests.support.intake import Gateway, Sender

GOLDEN = Path(__file__).parents[2] / "golden" / "desk"


@pytest.fixture
def old(tmp_path: Path, url: str, sender: Sender) -> Gateway:
    """A gateway whose database is of version 1, with one record, and a view that its people made."""
    gateway = Gateway(tmp_path, url, trusted=[sender.line])
    kind = url.partition(":")[0]
    for statement in (GOLDEN / f"v1_{kind}.sql").read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            gateway.change(statement)
    gateway.change(
        "INSERT INTO bundles (bundle_id, identity, sender, maker, is_trusted, sequence, previous,"
        " is_in_chain, profile, organisation, made_on, size, received_at, refusal, tagmanifest, manifest,"
        " signature, receipt, receipt_signature)"
        " VALUES ('b', 'i', 's', :maker, 1, 1, '', 1, 'gateway_public', '', '2026-11-01', 1,"
        " '2026-11-01T00:00:00.000Z', '', :blob, :blob, :blob, :blob, :blob)",
        maker=device(1).fingerprint,
        blob=b"x",
    )
    gateway.change("INSERT INTO records VALUES ('r', 'practice', :maker)", maker=device(1).fingerprint)
    gateway.change("INSERT INTO revisions VALUES ('v', 'r', 1, NULL, :maker, '2026-10-31')", maker="m")
    gateway.change(
        "INSERT INTO carried VALUES"
        " ('b', 'v', 'r', 0, 'accepted', '', 'Old one', 'en', 'public', 'final', 'f', '{}')"
    )
    gateway.change("CREATE VIEW theirs AS SELECT title FROM shown_records")
    gateway.close()
    return gateway


def test_an_older_database_goes_on_with_all_that_it_has(old: Gateway, sender: Sender) -> None:
    assert [one.kind for one in old.work()] == [Kind.RELEASED]
    assert old.rows("SELECT version FROM desk") == [(VERSION,)]
    found = inspect(old.database().engine)
    assert set(metadata.tables) <= set(found.get_table_names())
    assert set(VIEWS) <= set(found.get_view_names())
    # The device's first bundle is there already: this one is another with its number.
    sender.bundle(old.inbox, [disclosed(1)])
    assert [one.kind for one in old.work()] == [Kind.REFUSED]
    decided = Decisions(old.database(), old.clock).restarted(device(1).fingerprint, "Editors", is_sure=True)
    assert decided.is_done
    Sender().bundle(old.inbox, [disclosed(2)])
    assert [one.kind for one in old.work()] == [Kind.FILED]
    assert sorted(old.rows("SELECT title FROM theirs")) == [("Old one",), ("Practice 2",)]
    old.close()
