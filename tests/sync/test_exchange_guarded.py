"""What is foreign stays apart and what breaks off leaves nothing: forms, files, made-up numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.coming import Arrival
from desktop.domain.ids import RecordId, RevisionId, new_uuid
from desktop.domain.record import Record
from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.forms.foreign import foreign_ref, is_foreign, named_ref
from desktop.progress import CancelToken
from desktop.storage.attachments import Kept
from sync import foreign_forms
from sync.bundle.schema import schema_bytes
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


@pytest.fixture
def newer(tmp_path: Path) -> Iterator[Colleague]:
    """Return somebody whose program has a form that nobody else's has."""
    made = Colleague(tmp_path, "newer", version="7")
    yield made
    made.close()


def _files(one: Colleague) -> list[Path]:
    return sorted(one.store.paths.files.rglob("*"))


def test_a_form_that_nobody_here_brought_stands_apart(
    newer: Colleague, bea: Colleague, ada: Colleague
) -> None:
    record = newer.finished(title="With a newer form")
    bea.takes(newer.bundle(record))
    hers = bea.library.record(record.record_id)
    assert is_foreign(hers.form)
    assert named_ref(hers.form) == record.form
    assert bea.store.forms.get(record.form) is None
    assert bea.library.form(hers.form).ref == hers.form
    # It goes on under that version, and is known at home as the one it is.
    bea.amended(record, title="Hers")
    newer.takes(bea.bundle(record))
    assert newer.library.record(record.record_id).form == record.form
    ada.takes(bea.bundle(record))
    assert named_ref(ada.library.record(record.record_id).form) == record.form


def test_the_programs_own_form_is_not_kept_out_by_one_that_came_first(
    tmp_path: Path, newer: Colleague, bea: Colleague
) -> None:
    bea.takes(newer.bundle(newer.finished()))
    bea.catalog = newer.catalog  # the program was brought up to date
    bea.close()
    bea.open()
    assert bea.finished(title="Mine").form.version == "7"


def test_ones_own_record_keeps_its_own_rules(newer: Colleague, bea: Colleague) -> None:
    """A colleague's form could say of every answer that everybody may read it."""
    record = bea.finished()
    foreign = replace(
        record,
        revision_id=RevisionId(new_uuid()),
        number=2,
        parent=record.revision_id,
        form=foreign_ref(record.form, "f" * 64),
        origin=new_uuid(),
        maker=newer.identity.fingerprint,
    )
    bea.store.forms.keep(replace(bea.library.form(record.form), ref=foreign.form), {})
    _bring(bea, foreign)
    assert bea.capture.amend(record.record_id).form == record.form


def _bring(one: Colleague, record: Record) -> None:
    from tests.support.elsewhere import bring

    bring(one.store, record)


@pytest.mark.parametrize("at", range(3))
def test_a_disk_that_fails_on_the_way_leaves_nothing(
    ada: Colleague, bea: Colleague, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [ada.pictured("teal"), ada.pictured("coral"), ada.finished()]
    bundle = ada.bundle(*records)
    before, count = _files(bea), 0
    add = bea.store.incoming.add

    def fails(arriving: Callable[[], object], carried: object) -> object:
        def some() -> Iterator[object]:
            nonlocal count
            for one in arriving:  # type: ignore[attr-defined]
                if count == at:
                    raise MachineError(Code.DISK_FULL, needed=0)
                count += 1
                yield one

        return add(some(), carried)  # type: ignore[arg-type]

    monkeypatch.setattr(bea.store.incoming, "add", fails)
    with pytest.raises(MachineError):
        bea.takes(bundle)
    monkeypatch.undo()
    assert bea.library.summaries() == []
    assert [path for path in _files(bea) if path.is_file()] == [path for path in before if path.is_file()]
    assert bea.store.carried.all() == ()
    bea.takes(bundle)
    assert len(bea.library.summaries()) == 3


def test_a_program_that_ends_between_the_files_and_the_records_leaves_only_what_is_set_aside(
    ada: Colleague, bea: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = ada.bundle(ada.pictured())

    def ends(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bea.store.incoming, "add", ends)
    monkeypatch.setattr(bea.store.files, "remove", lambda _file_id: None)  # a killed program removes nothing
    with pytest.raises(KeyboardInterrupt):
        bea.takes(bundle)
    monkeypatch.undo()
    left = [path for path in _files(bea) if path.suffix == ".age"]
    assert left
    bea.close()
    bea.open()
    assert [path.parent.name for path in _files(bea) if path.suffix == ".age"] == ["aside"] * len(left)
    bea.takes(bundle)
    (row,) = bea.library.summaries()
    (file,) = bea.library.attachments(bea.library.record(row.record_id)).values()
    assert bea.library.read_file(file.attachment_id)


def test_taking_in_can_be_stopped_and_leaves_nothing(ada: Colleague, bea: Colleague) -> None:
    bundle, token = ada.bundle(ada.pictured()), CancelToken()
    before = _files(bea)

    def stop(done: int, total: int) -> None:
        if done:
            token.cancel()

    with pytest.raises(Cancelled):
        bea.exchange.take_in(bundle, compared=True, progress=stop, cancel=token)
    assert bea.library.summaries() == []
    assert [path for path in _files(bea) if path.is_file()] == [path for path in before if path.is_file()]


def test_a_file_that_is_changed_after_the_look_is_not_kept(
    ada: Colleague, bea: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = ada.bundle(ada.pictured())
    seal = bea.store.files.seal

    def another(*given: object, **more: object) -> Kept:
        sealed = seal(*given, **more)  # type: ignore[arg-type]
        return replace(sealed, sha512="0" * 128)  # type: ignore[return-value]

    monkeypatch.setattr(bea.store.files, "seal", another)
    with pytest.raises(FixableError):
        bea.takes(bundle)
    monkeypatch.undo()
    assert bea.library.summaries() == []
    assert not [path for path in _files(bea) if path.suffix == ".age"]


def test_a_number_that_was_made_up_is_not_taken_in(ada: Colleague, bea: Colleague) -> None:
    record = ada.finished()
    far = replace(
        record, revision_id=RevisionId(new_uuid()), number=2**53 - 2, parent=record.revision_id,
        origin=new_uuid(), maker=bea.identity.fingerprint,
    )  # fmt: skip
    _bring(ada, far)
    coming = bea.exchange.preview(ada.bundle(record))
    assert [line.arrival for line in coming.records] == [Arrival.NO_TEMPLATE]


def test_more_forms_than_a_team_can_have_stay_outside(
    newer: Colleague, bea: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = newer.bundle(newer.finished(title="With a newer form"))
    assert [line.arrival for line in bea.exchange.preview(bundle).records] == [Arrival.NEW]
    monkeypatch.setattr(foreign_forms, "_MOST_HERS", 0)
    assert [line.arrival for line in bea.exchange.preview(bundle).records] == [Arrival.NO_TEMPLATE]


def test_a_revision_that_bears_the_id_of_another_records_is_told_and_not_taken_in(
    ada: Colleague, bea: Colleague, newer: Colleague
) -> None:
    known = bea.finished(title="Here before")
    first = ada.finished()
    borrowed = replace(
        first, record_id=RecordId(new_uuid()), revision_id=known.revision_id, origin=new_uuid(),
        maker=newer.identity.fingerprint,
    )  # fmt: skip
    _bring(ada, borrowed)
    bundle = ada.bundle(borrowed)
    assert [line.arrival for line in bea.exchange.preview(bundle).records] == [Arrival.DIFFERENT]
    bea.takes(bundle)
    assert bea.store.records.revision(known.revision_id) == known
    assert borrowed.record_id not in bea.lineage()


def test_two_records_with_the_same_file_each_keep_their_own(ada: Colleague, bea: Colleague) -> None:
    first, second = ada.pictured("teal"), ada.pictured("teal")
    coming = bea.takes(ada.bundle(first, second))
    assert [line.new_files for line in coming.records] == [1, 1]
    bea.store.bin.put([first.record_id], bea.clock.now())
    bea.store.bin.empty([first.record_id])
    kept = bea.library.record(second.record_id)
    (file,) = bea.library.attachments(kept).values()
    assert bea.library.read_file(file.attachment_id)


def test_only_a_bundle_for_colleagues_with_several_steps_needs_the_newer_schema(ada: Colleague) -> None:
    record = ada.finished(audience="public")
    ada.amended(record, title="Second")
    ada.amended(record, title="Third")
    newer, older = schema_bytes(side_by_side=True), schema_bytes()
    for profile, schema, other in (
        (Profile.REVIEW_HANDOFF, newer, older),
        (Profile.GATEWAY_PUBLIC, older, newer),
    ):
        content = ada.bundle(record, profile=profile).read_bytes()
        assert schema in content
        assert other not in content
