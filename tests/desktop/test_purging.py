"""What a gateway has received may go from this computer, when a person says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete

from desktop.bin import Bin
from desktop.domain.audience import Profile
from desktop.domain.disclosed import StayReason
from desktop.domain.edits import Box, Edits
from desktop.domain.ids import AttachmentId
from desktop.domain.receipt import Correction, Judgement, Receipt, RecordReceipt
from desktop.domain.record import Record, RecordType
from desktop.errors import Code, FixableError
from desktop.outbox import Outbox
from desktop.purging import Purging
from desktop.retouching import Retouching
from desktop.still_agreed import StillAgreed
from desktop.storage.exchanged import corrections
from sync.bundle.checks import Expectations, verify
from sync.export import Exporter
from sync.identity import ensure
from sync.receipts import write_receipt
from tests.support.builders import a_departure
from tests.support.bundles import picture
from tests.support.desk import Desk
from tests.support.gateways import KEY
from tests.support.small_form import READY

FILM = b"\x1aE\xdf\xa3\x8bB\x82\x88matroska" + bytes(200)
"""Begins as a film of a kind that stays as it is, so that only readers among colleagues get it."""


class Vault:
    """A vault with one record that has a picture, and that left."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desk = Desk(folder)
        photo = folder / "photo.png"
        photo.write_bytes(picture())
        capture = self.desk.capture
        draft = capture.begin(RecordType.PRACTICE)
        kept = capture.attach(draft.draft_id, photo)
        self.photo: AttachmentId = kept.attachment_id
        capture.save(
            draft.draft_id, {**draft.answers, **READY, "audience": "public", "photo": str(self.photo)}
        )
        self.record: Record = self.desk.cleared(capture.finish(draft.draft_id))
        self.other = self.desk.finished(title="Another")
        self.departure = a_departure(self.record, self.other, profile=Profile.GATEWAY_PUBLIC)
        capture.note_export(self.departure, None)
        self.purging = Purging(
            self.desk.store,
            self.desk.library,
            Bin(self.desk.store, self.desk.catalog, self.desk.clock),
            self.desk.clock,
        )

    def answer(self, *wishes: Correction) -> None:
        judgement = Judgement.NEEDS_CORRECTION if wishes else Judgement.ACCEPTED
        receipt = Receipt(
            bundle_id=self.departure.bundle_id,
            identity=self.departure.identity,
            received_at=self.desk.clock.now(),
            gateway="gateway@spotlight-capture",
            records=tuple(
                RecordReceipt(
                    record_id=one.record_id,
                    revision_id=one.revision_id,
                    judgement=judgement,
                    corrections=wishes,
                )
                for one in (self.record, self.other)
            ),
        )
        Outbox(self.desk.store, self.desk.clock).answer(receipt, *write_receipt(receipt, KEY))

    def refuse(self, *, whole: bool) -> None:
        """Let the gateway refuse the bundle that left last, or in it the one record."""
        judged = [
            RecordReceipt(record_id=one, revision_id=revision, judgement=Judgement.REFUSED, reason="No.")
            for one, revision in self.departure.revisions
        ]
        receipt = Receipt(
            bundle_id=self.departure.bundle_id,
            identity=self.departure.identity,
            received_at=self.desk.clock.now(),
            gateway="gateway@spotlight-capture",
            records=() if whole else tuple(judged),
            refusal="Too large." if whole else "",
        )
        Outbox(self.desk.store, self.desk.clock).answer(receipt, *write_receipt(receipt, KEY))

    def leave(self, profile: Profile) -> None:
        """Let the record leave in one more bundle."""
        self.departure = a_departure(self.record, self.other, profile=profile)
        self.desk.capture.note_export(self.departure, None)

    def film(self) -> AttachmentId:
        """Put a film that nothing can be taken out of in the place of the photo: the public never gets it."""
        film = self.folder / "film.mkv"
        film.write_bytes(FILM)
        draft = self.desk.capture.amend(self.record.record_id)
        kept = self.desk.capture.attach(draft.draft_id, film).attachment_id
        self.desk.capture.save(draft.draft_id, {**draft.answers, "photo": str(kept)})
        self.record = self.desk.cleared(self.desk.capture.finish(draft.draft_id))
        return kept

    def sealed(self) -> list[Path]:
        return [path for path in self.desk.store.paths.files.rglob("*.age") if path.is_file()]


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = Vault(tmp_path)
    yield vault
    vault.desk.store.close()


def _is_kept_back(vault: Vault) -> bool:
    for act in (vault.purging.remove, vault.purging.remove_files, vault.purging.offer):
        with pytest.raises(FixableError) as caught:
            act(vault.record.record_id)
        assert caught.value.code is Code.NOT_RECEIVED
    return bool(vault.sealed()) and len(vault.desk.library.summaries()) == 2


def test_nothing_may_go_before_a_receipt(vault: Vault) -> None:
    assert _is_kept_back(vault)


def test_nothing_may_go_while_changes_are_asked(vault: Vault) -> None:
    vault.answer(Correction(question="title", reason="Say what was done."))
    assert _is_kept_back(vault)


def test_nothing_may_go_while_somebody_goes_on_or_wrote_a_newer_version(vault: Vault) -> None:
    vault.answer()
    draft = vault.desk.capture.amend(vault.record.record_id)
    assert _is_kept_back(vault)
    vault.desk.capture.finish(draft.draft_id)
    assert _is_kept_back(vault)


def test_the_files_alone_go_for_good_and_the_words_stay(vault: Vault) -> None:
    vault.answer()
    assert vault.purging.offer(vault.record.record_id).files == 1
    vault.purging.remove_files(vault.record.record_id)
    assert vault.sealed() == []
    library = vault.desk.library
    record = library.record(vault.record.record_id)
    assert record.answers == vault.record.answers
    assert library.attachments(record) == {}
    assert vault.purging.offer(vault.record.record_id).files == 0
    (gone,) = library.released(record)
    assert (gone.attachment_id, gone.released_on) == (vault.photo, vault.desk.clock.today())
    vault.desk.clock.pass_seconds(3 * 86400)
    vault.purging.remove_files(vault.record.record_id)
    assert library.released(record) == (gone,)
    vault.desk.reopen()
    assert vault.desk.library.notices() == []
    assert [row.title for row in vault.desk.library.summaries() if row.state.value == "exported"]


def test_a_record_whose_files_went_is_amended_and_leaves_again_without_them(vault: Vault) -> None:
    vault.answer()
    vault.purging.remove_files(vault.record.record_id)
    draft = vault.desk.capture.amend(vault.record.record_id)
    gone = vault.desk.library.released_file(draft.draft_id, vault.photo)
    assert gone is not None
    vault.desk.capture.save(draft.draft_id, {**draft.answers, "title": "Said better"})
    amended = vault.desk.capture.finish(draft.draft_id)
    assert amended.answers["photo"] == str(vault.photo)
    before, after = vault.desk.library.history(amended.record_id)[::-1]
    changed = vault.desk.library.differences(before.revision_id, after.revision_id)
    assert [one.after for one in changed] == ["Said better"]
    desk = vault.desk
    exporter = Exporter(
        desk.library, ensure(desk.store.settings), desk.store.settings, desk.clock, ledger=desk.capture
    )
    plan = exporter.plan([amended.record_id], Profile.REVIEW_HANDOFF)
    (record,) = plan.records
    assert [(one.question, one.reason) for one in record.withheld] == [("photo", StayReason.REMOVED)]
    made = exporter.export(plan, vault.folder)
    verdict = verify(made.path, Expectations(now=vault.desk.clock.now()))
    assert verdict.faults == ()
    assert [one.title for one in verdict.records] == ["Said better"]


def test_a_picture_in_the_place_of_one_that_went_leaves_as_any_other(vault: Vault) -> None:
    vault.answer()
    vault.purging.remove_files(vault.record.record_id)
    draft = vault.desk.capture.amend(vault.record.record_id)
    photo = vault.folder / "other.png"
    photo.write_bytes(picture())
    kept = vault.desk.capture.attach(draft.draft_id, photo)
    vault.desk.capture.save(draft.draft_id, {**draft.answers, "photo": str(kept.attachment_id)})
    amended = vault.desk.capture.finish(draft.draft_id)
    assert vault.desk.library.released(amended) == ()
    before, after = vault.desk.library.history(amended.record_id)[::-1]
    (changed,) = vault.desk.library.differences(before.revision_id, after.revision_id)
    assert (changed.before, changed.after) == ("\N{EM DASH}", "other.png")


def test_a_file_that_only_this_computer_has_never_goes_alone(vault: Vault) -> None:
    draft = vault.desk.capture.amend(vault.record.record_id)
    photo = vault.folder / "newer.png"
    photo.write_bytes(picture())
    newer = vault.desk.capture.attach(draft.draft_id, photo).attachment_id
    vault.desk.capture.save(draft.draft_id, {**draft.answers, "photo": str(newer)})
    vault.record = vault.desk.cleared(vault.desk.capture.finish(draft.draft_id))
    vault.departure = a_departure(vault.record, vault.other, profile=Profile.GATEWAY_PUBLIC)
    vault.desk.capture.note_export(vault.departure, None)
    vault.answer()
    assert vault.purging.offer(vault.record.record_id).files == 1
    vault.purging.remove_files(vault.record.record_id)
    left = vault.desk.store.attachments.of_record(vault.record.record_id)
    assert set(left) == {vault.photo}


def test_all_of_it_goes_for_good_and_leaves_the_others(vault: Vault) -> None:
    vault.answer()
    vault.purging.remove(vault.record.record_id)
    assert vault.sealed() == []
    assert vault.desk.store.discarding.released(vault.record.record_id) == ()
    assert [row.title for row in vault.desk.library.summaries()] == [vault.other.title]
    assert vault.desk.store.exports.of(vault.departure.bundle_id) is not None
    assert vault.desk.store.receipts.of(vault.departure.bundle_id) is not None


def test_a_file_goes_alone_only_if_the_very_bundle_that_held_it_was_accepted(vault: Vault) -> None:
    film = vault.film()
    vault.leave(Profile.COP_TEAM)
    vault.refuse(whole=True)
    vault.leave(Profile.GATEWAY_PUBLIC)
    vault.answer()
    assert vault.purging.offer(vault.record.record_id).files == 0
    vault.purging.remove_files(vault.record.record_id)
    assert film in vault.desk.store.attachments.of_record(vault.record.record_id)
    vault.leave(Profile.COP_TEAM)
    vault.answer()
    assert vault.purging.offer(vault.record.record_id).files == 1


def test_the_untouched_picture_behind_a_covered_one_never_goes_alone(vault: Vault) -> None:
    desk = vault.desk
    draft = desk.capture.amend(vault.record.record_id)
    retouching = Retouching(desk.store, desk.clock)
    covered = retouching.retouch_attachment(
        draft.draft_id, vault.photo, Edits(blocks=(Box(0, 0, 4, 4),)), keep_original=True
    ).attachment_id
    desk.capture.save(draft.draft_id, {**draft.answers, "photo": str(covered)})
    vault.record = desk.cleared(desk.capture.finish(draft.draft_id))
    vault.leave(Profile.GATEWAY_PUBLIC)
    vault.answer()
    assert vault.purging.offer(vault.record.record_id).files == 0
    vault.purging.remove_files(vault.record.record_id)
    assert retouching.original(covered).read()


def test_what_a_repair_lost_of_a_refusal_makes_nothing_received(vault: Vault) -> None:
    vault.refuse(whole=False)
    with vault.desk.store.database.write() as connection:
        connection.execute(delete(corrections))
    assert _is_kept_back(vault)


def test_what_only_this_computer_has_is_counted_before_all_of_it_goes(vault: Vault) -> None:
    vault.answer()
    assert vault.purging.offer(vault.record.record_id).only_here == 0
    vault.film()
    vault.leave(Profile.GATEWAY_PUBLIC)
    vault.answer()
    assert vault.purging.offer(vault.record.record_id).only_here == 1


def test_another_bundle_that_waits_goes_without_the_files_here_and_stays_without_the_record(
    vault: Vault,
) -> None:
    vault.answer()
    desk = vault.desk
    agreed = StillAgreed(desk.store, desk.library, desk.clock)
    outbox = Outbox(desk.store, desk.clock, still_agreed=agreed.holds)
    exporter = Exporter(
        desk.library, ensure(desk.store.settings), desk.store.settings, desk.clock, ledger=desk.capture
    )
    plan = exporter.plan([vault.record.record_id], Profile.COP_TEAM)
    made = exporter.export(plan, outbox.folder, posted_to="the gateway")
    vault.purging.remove_files(vault.record.record_id)
    due = outbox.due(desk.clock.now())
    assert due is not None
    assert outbox.path(due) == made.path
    vault.purging.remove(vault.record.record_id)
    assert outbox.due(desk.clock.now()) is None
    assert [item.trouble for item in outbox.parcels()] == [Code.PARCEL_DELETED]
