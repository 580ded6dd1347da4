"""What a colleague made is shown first, and then comes in whole, beside one's own; nothing is overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.coming import Arrival
from desktop.domain.maker import MakerKind
from desktop.errors import Code, FixableError
from sync.trust import TrustList, bundle_signer, write_signers
from tests.support.colleagues import Colleague


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Colleague]:
    made = Colleague(tmp_path, "ada")
    yield made
    made.close()


@pytest.fixture
def bea(tmp_path: Path) -> Iterator[Colleague]:
    made = Colleague(tmp_path, "bea")
    yield made
    made.close()


def test_looking_changes_nothing_and_taking_in_shows_the_record(ada: Colleague, bea: Colleague) -> None:
    record = ada.pictured()
    bundle = ada.bundle(record)
    seen = bea.exchange.preview(bundle)
    (line,) = seen.records
    assert (line.arrival, line.title, line.new_files) == (Arrival.NEW, record.title, 1)
    assert not seen.maker.is_known
    assert bea.library.summaries() == []
    assert not list(bea.store.paths.files.glob("??/*"))
    bea.takes(bundle)
    (row,) = bea.library.summaries()
    assert (row.title, row.maker, row.versions) == (record.title, ada.identity.fingerprint, 1)
    hers = bea.library.record(record.record_id)
    assert hers.revision_id == record.revision_id
    (file,) = bea.library.attachments(hers).values()
    mine = next(iter(ada.library.attachments(record).values()))
    assert (file.sha512, file.has_thumbnail, file.is_cleaned) == (mine.sha512, True, True)
    assert file.attachment_id != mine.attachment_id
    assert bea.library.read_file(file.attachment_id) == ada.library.read_file(mine.attachment_id)


def test_taking_in_twice_changes_nothing(ada: Colleague, bea: Colleague) -> None:
    bundle = ada.bundle(ada.pictured())
    bea.takes(bundle)
    before, files = bea.lineage(), sorted(bea.store.paths.files.rglob("*.age"))
    again = bea.exchange.preview(bundle)
    assert [line.arrival for line in again.records] == [Arrival.KNOWN]
    assert not again.has_news
    assert again.taken_on is not None
    assert again.maker.is_known
    bea.takes(bundle, compared=False)
    assert bea.lineage() == before
    assert sorted(bea.store.paths.files.rglob("*.age")) == files


def test_a_stranger_is_not_let_in_before_somebody_compared_the_words(ada: Colleague, bea: Colleague) -> None:
    bundle = ada.bundle(ada.finished())
    with pytest.raises(FixableError) as raised:
        bea.takes(bundle, compared=False)
    assert raised.value.code is Code.MAKER_UNKNOWN
    assert bea.library.summaries() == []


def test_who_is_known_otherwise_is_not_said_to_have_been_compared(ada: Colleague, bea: Colleague) -> None:
    line = bundle_signer(ada.identity.principal, ada.identity.public)
    trust = TrustList.read(write_signers([line]))
    coming = bea.exchange.take_in(ada.bundle(ada.finished()), trust)
    assert coming.maker.kind is MakerKind.LISTED
    assert not bea.contacts.knows(ada.identity.fingerprint)


def test_a_colleagues_next_version_replaces_the_one_before(ada: Colleague, bea: Colleague) -> None:
    record = ada.finished(title="First")
    bea.takes(ada.bundle(record))
    hers = bea.amended(record, title="Second")
    assert (hers.number, hers.parent) == (2, record.revision_id)
    coming = ada.takes(bea.bundle(record))
    assert [line.arrival for line in coming.records] == [Arrival.NEWER]
    (row,) = ada.library.summaries()
    assert (row.title, row.versions, row.maker) == ("Second", 1, bea.identity.fingerprint)
    assert ada.lineage() == bea.lineage()


def test_two_who_changed_the_same_version_stand_side_by_side_until_somebody_chooses(
    ada: Colleague, bea: Colleague
) -> None:
    record = ada.finished(title="First")
    bea.takes(ada.bundle(record))
    hers = bea.amended(record, title="Hers")
    mine = ada.amended(record, title="Mine")
    coming = ada.takes(bea.bundle(record))
    assert [line.arrival for line in coming.records] == [Arrival.BESIDE]
    (row,) = ada.library.summaries()
    assert (row.title, row.versions) == ("Mine", 2)
    assert [one.revision_id for one in ada.library.versions(record.record_id)] == [
        mine.revision_id,
        hers.revision_id,
    ]
    with pytest.raises(FixableError) as raised:
        ada.capture.amend(record.record_id)
    assert raised.value.code is Code.VERSIONS_TO_CHOOSE
    merged = ada.amended(record, hers, summary="Both of us")
    assert (merged.title, merged.number) == ("Hers", 3)
    assert (merged.parent, merged.merges) == (hers.revision_id, (mine.revision_id,))
    assert [one.revision_id for one in ada.library.versions(record.record_id)] == [merged.revision_id]
    bea.takes(ada.bundle(record))
    assert [one.revision_id for one in bea.library.versions(record.record_id)] == [merged.revision_id]
    (row,) = bea.library.summaries()
    assert (row.versions, row.title) == (1, "Hers")


def test_a_colleague_does_not_widen_who_may_see_ones_own_record(ada: Colleague, bea: Colleague) -> None:
    record = ada.finished()
    bea.takes(ada.bundle(record))
    bea.amended(record, title="Hers", audience="public")
    ada.takes(bea.bundle(record))
    answers = ada.capture.amend(record.record_id).answers
    assert (answers["title"], answers["audience"]) == ("Hers", "team")


def test_a_draft_that_was_begun_before_stays_beside_what_came(ada: Colleague, bea: Colleague) -> None:
    record = ada.finished(title="First")
    bea.takes(ada.bundle(record))
    bea.amended(record, title="Hers")
    draft = ada.capture.amend(record.record_id)
    ada.takes(bea.bundle(record))
    ada.capture.save(draft.draft_id, {**draft.answers, "title": "Mine"})
    mine = ada.capture.finish(draft.draft_id)
    assert (mine.parent, mine.merges) == (record.revision_id, ())
    assert [one.title for one in ada.library.versions(record.record_id)] == ["Mine", "Hers"]


def test_a_step_that_never_came_is_no_second_version(ada: Colleague, bea: Colleague) -> None:
    record = ada.finished(title="First")
    bea.takes(ada.bundle(record))
    bea.amended(record, title="Second")
    third = bea.amended(record, title="Third")
    coming = ada.takes(bea.bundle(record))
    assert [line.arrival for line in coming.records] == [Arrival.NEWER]
    assert [one.revision_id for one in ada.library.versions(record.record_id)] == [third.revision_id]


def test_the_same_file_is_kept_once_and_comes_home_under_its_own_name(ada: Colleague, bea: Colleague) -> None:
    record = ada.pictured()
    bea.takes(ada.bundle(record))
    bea.amended(record, title="With her words")
    files = sorted(ada.store.paths.files.rglob("*.age"))
    coming = ada.takes(bea.bundle(record))
    assert [(line.files, line.new_files, line.size) for line in coming.records] == [(1, 0, 0)]
    assert sorted(ada.store.paths.files.rglob("*.age")) == files
    changed = [
        one.label
        for one in ada.library.differences(
            record.revision_id, ada.library.record(record.record_id).revision_id
        )
    ]
    assert changed == ["Title"]


def test_ones_own_bundle_is_recognised_and_brings_nothing_back(ada: Colleague) -> None:
    record = ada.finished()
    bundle = ada.bundle(record)
    ada.store.bin.put([record.record_id], ada.clock.now())
    ada.store.bin.empty([record.record_id])
    coming = ada.takes(bundle)
    assert coming.is_own
    assert coming.records == ()
    assert ada.library.summaries() == []


def test_what_lies_in_the_bin_stays_there(ada: Colleague, bea: Colleague) -> None:
    record = ada.finished()
    bea.takes(ada.bundle(record))
    bea.amended(record, title="Hers")
    ada.store.bin.put([record.record_id], ada.clock.now())
    coming = ada.takes(bea.bundle(record))
    assert [line.arrival for line in coming.records] == [Arrival.IN_BIN]
    ada.store.bin.put_back([record.record_id])
    assert [row.title for row in ada.library.summaries()] == [record.title]


def test_a_sealed_bundle_opens_for_whom_it_is_and_for_nobody_else(
    ada: Colleague, bea: Colleague, tmp_path: Path
) -> None:
    record = ada.pictured()
    bundle = ada.bundle(record, recipients=[bea.inbox.recipient])
    carla = Colleague(tmp_path, "carla")
    with pytest.raises(FixableError) as raised:
        carla.exchange.preview(bundle)
    carla.close()
    assert raised.value.code is Code.SEALED_FOR_OTHERS
    bea.takes(bundle)
    (row,) = bea.library.summaries()
    assert row.title == record.title


def test_a_bundle_for_other_readers_brings_no_record(ada: Colleague, bea: Colleague) -> None:
    first = ada.finished(audience="public", title="First")
    with pytest.raises(FixableError) as raised:
        bea.takes(ada.bundle(first, profile=Profile.GATEWAY_PUBLIC))
    assert raised.value.code is Code.FOR_OTHER_READERS
    second = ada.finished(audience="public")
    ada.withdrawing.withdraw(first.record_id)
    coming = bea.takes(ada.bundle(second, profile=Profile.GATEWAY_PUBLIC))
    assert (coming.records, coming.kept_out, coming.unknown) == ((), 1, 1)
    assert bea.library.summaries() == []
    assert bea.store.withdrawals.of_record(first.record_id)


def test_what_was_taken_back_here_does_not_come_in(ada: Colleague, bea: Colleague) -> None:
    record = ada.finished()
    bea.takes(ada.bundle(record))
    bea.withdrawing.withdraw(record.record_id)
    ada.amended(record, title="Again")
    coming = bea.takes(ada.bundle(record))
    assert [line.arrival for line in coming.records] == [Arrival.TAKEN_BACK]
    (row,) = bea.library.summaries()
    assert (row.title, row.state.value) == (record.title, "withdrawn")


def test_a_withdrawal_in_the_bundle_hides_the_record_here(ada: Colleague, bea: Colleague) -> None:
    record, other = ada.finished(title="Hers"), ada.finished(title="Another")
    bea.takes(ada.bundle(record))
    ada.withdrawing.withdraw(record.record_id)
    coming = bea.takes(ada.bundle(other))
    assert (coming.hidden, coming.new_withdrawals) == (("Hers",), 1)
    assert {row.title: row.state.value for row in bea.library.summaries()} == {
        "Hers": "withdrawn",
        "Another": "ready",
    }


def test_a_file_exchanged_after_somebody_looked_at_it_brings_nothing_and_makes_nobody_known(
    ada: Colleague, bea: Colleague, tmp_path: Path
) -> None:
    thief = Colleague(tmp_path, "thief")
    bundle = ada.bundle(ada.finished())
    seen = bea.exchange.preview(bundle)
    bundle.write_bytes(thief.bundle(thief.finished()).read_bytes())  # on a stick that both had in hand
    with pytest.raises(FixableError) as refused:
        bea.exchange.take_in(bundle, compared=True, seen=seen)
    assert refused.value.code is Code.SETUP_CHANGED
    assert bea.library.summaries() == []
    assert not bea.contacts.knows(thief.identity.fingerprint)
    thief.close()
