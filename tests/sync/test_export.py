"""From a real vault to a bundle that verifies, and what is counted on the way."""

import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest
import rfc8785
from jsonschema import Draft202012Validator
from PIL import Image

from desktop.domain.audience import Profile
from desktop.domain.conflict import ConflictCode
from desktop.domain.departure import Departure
from desktop.domain.disclosed import StayReason
from desktop.domain.ids import AttachmentId, RecordId
from desktop.domain.parcel import Parcel
from desktop.domain.record import Record, RecordState, RecordType
from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.progress import CancelToken
from desktop.safety.scan import Watch, fingerprint, scan_disclosed
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify
from sync.bundle.schema import schema_bytes
from sync.bundle.verdict import Trust, Verdict
from sync.export import Exporter
from sync.identity import ChainKeeper, ensure
from sync.trust import TrustList
from tests.support.damaged_files import WAYS
from tests.support.desk import Desk
from tests.support.small_form import READY


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "home").mkdir()
    desk = Desk(tmp_path / "home")
    yield desk
    desk.store.close()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def _exporter(desk: Desk) -> Exporter:
    settings = desk.store.settings
    return Exporter(
        desk.library,
        ensure(settings),
        settings,
        desk.clock,
        ledger=desk.capture,
        organisation=lambda: "Women's\nShelter",
    )


def _with_photo(desk: Desk, folder: Path, **answers: object) -> Record:
    photo = folder / "Mrs Smith.jpg"
    out = io.BytesIO()
    Image.effect_noise((300, 200), 90).convert("RGB").save(out, "JPEG")
    photo.write_bytes(out.getvalue())
    draft = desk.capture.begin(RecordType.PRACTICE)
    kept = desk.capture.attach(draft.draft_id, photo)
    photo.unlink()
    changes = {**draft.answers, **READY, "audience": "public", "photo": kept.attachment_id, **answers}
    desk.capture.save(draft.draft_id, changes)  # type: ignore[arg-type]
    return desk.cleared(desk.capture.finish(draft.draft_id))


def _verify(desk: Desk, bundle: Path, trust: Path | None = None) -> Verdict:
    listed = TrustList.read(trust.read_bytes()) if trust else None
    return verify(bundle, Expectations(now=desk.clock.now(), trust=listed))


def _lines(bundle: Path) -> list[bytes]:
    with zipfile.ZipFile(bundle) as opened:
        name = next(name for name in opened.namelist() if name.endswith(layout.records_path(1)))
        return opened.read(name).splitlines()


def test_a_record_with_a_photo_leaves_and_verifies_as_trusted(desk: Desk, out: Path) -> None:
    record = _with_photo(desk, out)
    exporter = _exporter(desk)
    exporter.write_allowed_signers(out / "allowed_signers")
    done = exporter.export(exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC), out)
    verdict = _verify(desk, done.path, out / "allowed_signers")
    assert verdict.faults == ()
    assert verdict.maker is not None
    assert verdict.maker.trust is Trust.TRUSTED
    assert [line.record_id for line in verdict.records] == [record.record_id]
    assert (done.record_count, done.file_count, verdict.identity) == (1, 1, done.identity)
    assert done.path.name == f"b-{done.bundle_id}.zip"
    assert done.size == done.path.stat().st_size


def test_every_line_is_canonical_and_fits_the_published_schema(desk: Desk, out: Path) -> None:
    records = [_with_photo(desk, out), desk.cleared(desk.finished(audience="public", title="Málaga – بله 𝄞"))]
    exporter = _exporter(desk)
    done = exporter.export(
        exporter.plan([record.record_id for record in records], Profile.GATEWAY_PUBLIC), out
    )
    schema = json.loads(schema_bytes())
    Draft202012Validator.check_schema(schema)
    for line in _lines(done.path):
        tree = json.loads(line)
        assert rfc8785.dumps(tree) == line
        Draft202012Validator(schema).validate(tree)


def test_the_public_gets_no_names_and_no_internal_answers(desk: Desk, out: Path) -> None:
    record = _with_photo(desk, out, author_alias="Ada L.", contact="office@example.org")
    exporter = _exporter(desk)
    public = exporter.export(exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC), out).path.read_bytes()
    team = exporter.export(exporter.plan([record.record_id], Profile.COP_TEAM), out).path.read_bytes()
    for secret in (b"Ada L.", b"office@example.org", b"Mrs Smith", b"Shelter"):
        assert secret not in public
        assert secret in team


def test_a_record_for_few_stays_and_an_export_of_nothing_is_refused(desk: Desk, out: Path) -> None:
    record = desk.finished(audience="device")
    exporter = _exporter(desk)
    plan = exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC)
    assert [stays.record_id for stays in plan.stays] == [record.record_id]
    with pytest.raises(FixableError) as error:
        exporter.export(plan, out)
    assert error.value.code is Code.NOTHING_TO_EXPORT
    assert list(out.iterdir()) == []


def test_bundles_are_numbered_and_name_the_one_before(desk: Desk, out: Path) -> None:
    exporter = _exporter(desk)
    plan = exporter.plan([desk.cleared(desk.finished(audience="public")).record_id], Profile.GATEWAY_PUBLIC)
    made = [exporter.export(plan, out) for _ in range(3)]
    infos = [_verify(desk, done.path).info for done in made]
    assert [info["Capture-Bundle-Sequence"] for info in infos] == ["1", "2", "3"]
    assert [info["Capture-Bundle-Previous"] for info in infos] == ["none", made[0].identity, made[1].identity]


def test_a_cancelled_or_failed_export_uses_no_number(desk: Desk, out: Path) -> None:
    exporter = _exporter(desk)
    plan = exporter.plan([_with_photo(desk, out).record_id], Profile.GATEWAY_PUBLIC)
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        exporter.export(plan, out, progress=lambda *_: cancel.cancel(), cancel=cancel)
    with pytest.raises(MachineError):
        exporter.export(plan, out / "missing")
    assert list(out.iterdir()) == []
    done = exporter.export(plan, out)
    assert _verify(desk, done.path).info["Capture-Bundle-Sequence"] == "1"


def test_what_left_is_noted_and_the_record_is_exported(desk: Desk, out: Path) -> None:
    record, stays = _with_photo(desk, out), desk.finished(audience="device")
    exporter = _exporter(desk)
    done = exporter.export(exporter.plan([record.record_id, stays.record_id], Profile.GATEWAY_PUBLIC), out)
    (departure,) = desk.library.departures(record.record_id)
    assert departure == Departure(
        bundle_id=done.bundle_id,
        identity=done.identity,
        profile=Profile.GATEWAY_PUBLIC,
        exported_at=desk.clock.now(),
        revisions=((record.record_id, record.revision_id),),
        file_count=1,
        size=done.path.stat().st_size,
    )
    assert desk.library.departures(stays.record_id) == []
    states = {line.record_id: line.state for line in desk.library.summaries()}
    assert states == {record.record_id: RecordState.EXPORTED, stays.record_id: RecordState.READY}


def test_a_cancelled_export_is_not_noted(desk: Desk, out: Path) -> None:
    record = _with_photo(desk, out)
    exporter = _exporter(desk)
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        exporter.export(
            exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC),
            out,
            progress=lambda *_: cancel.cancel(),
            cancel=cancel,
        )
    assert desk.library.departures(record.record_id) == []
    assert [line.state for line in desk.library.summaries()] == [RecordState.READY]


class FullLedger:
    """A ledger on a disk without room."""

    def hit_reasons(self, record_ids: Iterable[RecordId]) -> dict[tuple[RecordId, str], str]:
        return {}

    def keep_reasons(self, reasons: Mapping[tuple[RecordId, str], str]) -> None:
        assert not reasons

    def note_export(self, departure: Departure, number: int, parcel: Parcel | None = None) -> None:
        raise MachineError(Code.DISK_FULL, needed=0)

    def last_export(self) -> tuple[int, str]:
        return 0, ""


def test_a_bundle_that_cannot_be_noted_stays_whole_and_keeps_its_number(desk: Desk, out: Path) -> None:
    settings = desk.store.settings
    exporter = Exporter(desk.library, ensure(settings), settings, desk.clock, ledger=FullLedger())
    plan = exporter.plan([desk.cleared(desk.finished(audience="public")).record_id], Profile.GATEWAY_PUBLIC)
    with pytest.raises(MachineError) as full:
        exporter.export(plan, out)
    assert full.value.code is Code.DISK_FULL
    (left,) = out.iterdir()
    assert _verify(desk, left).faults == ()
    info = _verify(desk, _exporter(desk).export(plan, out).path).info
    assert info["Capture-Bundle-Sequence"] == "2"
    assert info["Capture-Bundle-Previous"] == _verify(desk, left).identity


def test_a_chain_that_damage_cost_goes_on_behind_what_the_ledger_knows(desk: Desk, out: Path) -> None:
    settings = desk.store.settings
    record = desk.cleared(desk.finished(audience="public"))
    full = Exporter(desk.library, ensure(settings), settings, desk.clock, ledger=FullLedger())
    plan = full.plan([record.record_id], Profile.GATEWAY_PUBLIC)
    older = _exporter(desk).export(plan, out)
    as_it_was = settings.get_bytes("device.chain")
    assert as_it_was is not None
    with pytest.raises(MachineError):
        full.export(plan, out)  # the second: it stands, and no line is noted of it
    last = _exporter(desk).export(plan, out)
    assert desk.capture.last_export() == (3, last.identity)
    settings.remove("device.chain")  # as a repair leaves it where nothing tells of it any more
    info = _verify(desk, _exporter(desk).export(plan, out).path).info
    assert info["Capture-Bundle-Sequence"] == "4"
    assert info["Capture-Bundle-Previous"] == last.identity
    settings.put_bytes("device.chain", as_it_was)  # as a repair brings it back from the second copy
    info = _verify(desk, _exporter(desk).export(plan, out).path).info
    assert info["Capture-Bundle-Sequence"] == "5"
    assert info["Capture-Bundle-Previous"] not in ("", older.identity, last.identity)


def test_an_interrupt_after_the_naming_does_not_give_the_number_back(
    desk: Desk, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(folder: Path) -> None:
        raise KeyboardInterrupt

    exporter = _exporter(desk)
    plan = exporter.plan([desk.cleared(desk.finished(audience="public")).record_id], Profile.GATEWAY_PUBLIC)
    with monkeypatch.context() as patched:
        patched.setattr("sync.bundle.writer._sync_folder", interrupt)
        with pytest.raises(KeyboardInterrupt):
            exporter.export(plan, out)
    assert len(list(out.iterdir())) == 1
    assert _verify(desk, exporter.export(plan, out).path).info["Capture-Bundle-Sequence"] == "2"


def test_a_damaged_or_missing_attachment_ends_the_export_by_name(desk: Desk, out: Path) -> None:
    record = _with_photo(desk, out)
    exporter = _exporter(desk)
    plan = exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC)
    sealed = sorted(desk.store.paths.files.rglob("*.age"))
    for path in sealed:
        data = bytearray(path.read_bytes())
        data[-20] ^= 1
        path.write_bytes(data)
    with pytest.raises(MachineError) as damaged:
        exporter.export(plan, out)
    for path in sealed:
        path.unlink()
    with pytest.raises(MachineError) as missing:
        exporter.export(plan, out)
    assert (damaged.value.code, missing.value.code) == (Code.ATTACHMENT_DAMAGED, Code.ATTACHMENT_MISSING)
    assert missing.value.params == {"attachment": str(record.answers["photo"]), "name": "Mrs Smith.jpg"}
    assert list(out.iterdir()) == []
    assert ChainKeeper(desk.store.settings).load().sequence == 0


def test_a_photo_of_two_records_goes_along_once(desk: Desk, out: Path) -> None:
    first = _with_photo(desk, out)
    second = desk.cleared(desk.amended(first, title="Better"))
    exporter = _exporter(desk)
    plan = exporter.plan([first.record_id, first.record_id], Profile.GATEWAY_PUBLIC)
    assert [record.revision_id for record in plan.records] == [second.revision_id]
    verdict = _verify(desk, exporter.export(plan, out).path)
    assert (verdict.faults, verdict.file_count) == ((), 1)
    assert [line.number for line in verdict.records] == [2]


def test_an_unknown_record_is_named(desk: Desk) -> None:
    with pytest.raises(FixableError) as error:
        _exporter(desk).plan([RecordId("00000000-0000-4000-8000-000000000000")], Profile.COP_TEAM)
    assert error.value.code is Code.RECORD_MISSING


def test_a_list_of_signers_that_cannot_be_written_is_an_error_of_the_family(desk: Desk, out: Path) -> None:
    with pytest.raises(MachineError):
        _exporter(desk).write_allowed_signers(out / "missing" / "allowed_signers")


@pytest.mark.parametrize("way", ["missing", "cut", "swapped"])
def test_a_record_with_a_damaged_file_stays_by_name_and_the_others_go(
    desk: Desk, out: Path, tmp_path: Path, way: str
) -> None:
    damaged, other, plain = (
        _with_photo(desk, tmp_path),
        _with_photo(desk, tmp_path),
        desk.cleared(desk.finished(audience="public")),
    )
    photos = [AttachmentId(str(record.answers["photo"])) for record in (damaged, other)]
    WAYS[way](desk.store, photos[0], photos[1])
    exporter = _exporter(desk)
    plan = exporter.plan([damaged.record_id, plain.record_id], Profile.GATEWAY_PUBLIC)
    assert [one.record_id for one in plan.records] == [plain.record_id]
    assert [(one.record_id, one.reason, one.files) for one in plan.stays] == [
        (damaged.record_id, StayReason.FILE_DAMAGED, ("Mrs Smith.jpg",))
    ]
    verdict = _verify(desk, exporter.export(plan, out).path)
    assert (verdict.faults, [line.record_id for line in verdict.records]) == ((), [plain.record_id])


@pytest.mark.parametrize(
    ("way", "code"), [("flipped", Code.ATTACHMENT_DAMAGED), ("swapped", Code.ATTACHMENT_OTHER)]
)
def test_no_wrong_byte_gets_into_a_signed_bundle(
    desk: Desk, out: Path, tmp_path: Path, way: str, code: Code
) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    kept = []
    for number in "12":
        (tmp_path / f"notes {number}.txt").write_text(number * 300_000)
        kept.append(desk.capture.attach(draft.draft_id, tmp_path / f"notes {number}.txt").attachment_id)
    changes = {**draft.answers, **READY, "audience": "public", "photo": kept[0]}
    desk.capture.save(draft.draft_id, {**changes, "notes": kept[1]})
    record = desk.cleared(desk.capture.finish(draft.draft_id))
    WAYS[way](desk.store, kept[0], kept[1])
    exporter = _exporter(desk)
    plan = exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC)
    assert [one.record_id for one in plan.records] == [record.record_id], "a quick look cannot tell"
    with pytest.raises(MachineError) as caught:
        exporter.export(plan, out)
    assert (caught.value.code, caught.value.params) == (code, {"attachment": kept[0], "name": "notes 1.txt"})
    assert list(out.iterdir()) == []
    assert ChainKeeper(desk.store.settings).load().sequence == 0


def test_a_record_that_cannot_be_read_stays_by_its_title_and_the_others_go(desk: Desk, out: Path) -> None:
    damaged, whole = (
        desk.cleared(desk.finished(audience="public", title="Torn")),
        desk.cleared(desk.finished(audience="public")),
    )
    with desk.store.database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER revisions_no_update")
        connection.exec_driver_sql(
            "UPDATE revisions SET answers = '[not a tree' WHERE record_id = ?", (damaged.record_id,)
        )
    exporter = _exporter(desk)
    plan = exporter.plan([damaged.record_id, whole.record_id], Profile.GATEWAY_PUBLIC)
    assert [(one.title, one.reason) for one in plan.stays] == [("Torn", StayReason.DAMAGED)]
    assert [one.record_id for one in plan.records] == [whole.record_id]
    assert _verify(desk, exporter.export(plan, out).path).faults == ()


def test_nothing_leaves_that_only_its_writer_looked_at(desk: Desk, out: Path) -> None:
    exporter = _exporter(desk)
    plan = exporter.plan([desk.finished(audience="public").record_id], Profile.GATEWAY_PUBLIC)
    assert [(one.reason, one.conflicts[0].code) for one in plan.stays] == [
        (StayReason.BLOCKED, ConflictCode.CLEARING)
    ]
    handed = exporter.plan([desk.finished(audience="public").record_id], Profile.REVIEW_HANDOFF)
    assert len(handed.records) == 1


def test_what_changed_since_it_was_shown_is_shown_again(desk: Desk, out: Path) -> None:
    record = desk.cleared(desk.finished(audience="public"))
    exporter = _exporter(desk)
    plan = exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC)
    desk.cleared(desk.amended(record, title="Another title"))
    with pytest.raises(FixableError) as changed:
        exporter.export(plan, out)
    assert changed.value.code is Code.PLAN_CHANGED
    assert list(out.iterdir()) == []


def test_the_public_gets_no_find_without_a_reason_and_reasons_are_kept(desk: Desk, out: Path) -> None:
    settings, watch = desk.store.settings, Watch.of(names=["Zarghuna"], places=[])
    exporter = Exporter(
        desk.library,
        ensure(settings),
        settings,
        desk.clock,
        ledger=desk.capture,
        look=lambda disclosed, form: scan_disclosed(disclosed, form, watch),
    )
    record = desk.cleared(desk.finished(audience="public", title="Zarghuna opens a shop"))
    plan = exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC)
    (shown,) = plan.records
    assert shown.hits
    keys = {(record.record_id, fingerprint(hit)) for hit in shown.hits}
    nothing: dict[tuple[RecordId, str], str] = {}
    for reasons in (nothing, dict.fromkeys(keys, "  ")):
        with pytest.raises(FixableError) as missing:
            exporter.export(plan, out, reasons=reasons)
        assert (missing.value.code, missing.value.params) == (Code.REASONS_MISSING, {"count": len(keys)})
    exporter.export(exporter.plan([record.record_id], Profile.COP_TEAM), out)
    exporter.export(plan, out, reader="the gateway", reasons=dict.fromkeys(keys, "the name of the shop"))
    exporter.export(plan, out)
    assert exporter.reasons([record.record_id]) == dict.fromkeys(keys, "the name of the shop")
    assert [one.reader for one in desk.library.departures(record.record_id)] == ["", "the gateway", ""]


def test_a_name_added_to_the_watch_list_meanwhile_is_shown_first(desk: Desk, out: Path) -> None:
    settings, names = desk.store.settings, [""]
    exporter = Exporter(
        desk.library,
        ensure(settings),
        settings,
        desk.clock,
        ledger=desk.capture,
        look=lambda disclosed, form: scan_disclosed(disclosed, form, Watch.of(names=names, places=[])),
    )
    record = desk.cleared(desk.finished(audience="public", title="Zarghuna opens a shop"))
    plan = exporter.plan([record.record_id], Profile.COP_TEAM)
    names[:] = ["Zarghuna"]
    with pytest.raises(FixableError) as changed:
        exporter.export(plan, out)
    assert changed.value.code is Code.PLAN_CHANGED


def test_too_much_for_one_bundle_becomes_several_that_are_each_good(
    desk: Desk, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [_with_photo(desk, out) for _ in range(5)]
    exporter = _exporter(desk)
    plan = exporter.plan([record.record_id for record in records], Profile.GATEWAY_PUBLIC)
    monkeypatch.setattr(layout, "SPLIT_ABOVE", plan.size // 2)
    told: list[tuple[int, int]] = []
    first = exporter.export(
        plan, out, posted_to="the gateway", progress=lambda done, total: told.append((done, total))
    )
    made = [first, *first.others]
    verdicts = [_verify(desk, one.path) for one in made]
    assert [verdict.faults for verdict in verdicts] == [()] * 3
    held = [line.record_id for verdict in verdicts for line in verdict.records]
    assert held == [record.record_id for record in plan.records]
    said = [dict(verdict.info) for verdict in verdicts]
    assert [info["Bag-Count"] for info in said] == ["1 of 3", "2 of 3", "3 of 3"]
    assert len({info["Bag-Group-Identifier"] for info in said}) == 1
    assert [info["Capture-Bundle-Sequence"] for info in said] == ["1", "2", "3"]
    assert [info["Capture-Bundle-Previous"] for info in said] == ["none", made[0].identity, made[1].identity]
    assert {parcel.bundle_id for parcel in desk.store.parcels.all()} == {one.bundle_id for one in made}
    shares = [done / total for done, total in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_one_bundle_names_no_group(desk: Desk, out: Path) -> None:
    exporter = _exporter(desk)
    record = desk.cleared(desk.finished(audience="public"))
    made = exporter.export(exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC), out)
    assert made.others == ()
    assert not set(layout.GROUP_FIELDS) & set(dict(_verify(desk, made.path).info))
