"""A covered copy takes a picture's place; the untouched one stays sealed behind it, or is gone at once."""

import io
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw

from desktop.copies import Copies
from desktop.domain.attachment import Attachment
from desktop.domain.edits import Box, Edits
from desktop.domain.finding import Damage
from desktop.domain.ids import AttachmentId, DraftId
from desktop.domain.record import RecordType
from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.progress import CancelToken
from desktop.storage import settings
from desktop.storage.attachments import Kept, Original
from desktop.storage.files import Files
from desktop.upkeep import Upkeep
from tests.support.backups import BackedUpVault, RestoredVault, flip
from tests.support.desk import Desk
from tests.support.small_form import READY

FACE = Box(40, 30, 100, 90)
EDITS = Edits(blocks=(FACE,))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def portrait(folder: Path) -> Path:
    """Write a picture with a red face on teal."""
    source = folder / "portrait.png"
    image = Image.new("RGB", (160, 120), "teal")
    ImageDraw.Draw(image).ellipse((42, 32, 97, 87), fill="red")
    image.save(source)
    source.touch()
    return source


def with_portrait(desk: Desk) -> tuple[DraftId, AttachmentId]:
    """Begin a draft whose answer is the portrait."""
    draft = desk.capture.begin(RecordType.PRACTICE)
    kept = desk.capture.attach(draft.draft_id, portrait(desk.folder))
    answer(desk, draft.draft_id, kept.attachment_id)
    return draft.draft_id, kept.attachment_id


def answer(desk: Desk, draft_id: DraftId, attachment_id: str) -> None:
    answers = desk.capture.open(draft_id).answers
    desk.capture.save(draft_id, {**answers, **READY, "photo": attachment_id})


def covered(desk: Desk, draft_id: DraftId, old: AttachmentId, *, keeps: bool) -> Attachment:
    return desk.capture.retouching.retouch_attachment(draft_id, old, EDITS, keep_original=keeps)


def is_red(data: bytes) -> bool:
    """Tell whether any pixel is red, as only the face is."""
    red, green, _ = Image.open(io.BytesIO(data)).convert("RGB").split()
    is_face = ImageChops.darker(red, ImageChops.invert(green)).point(lambda value: 255 * (value > 150))
    return is_face.getbbox() is not None


def sealed(desk: Desk) -> set[str]:
    """Return the names of all sealed files, those that were set aside too."""
    return {path.stem for path in (desk.folder / "home" / "files").rglob("*.age")}


def contents(desk: Desk) -> list[bytes]:
    """Return what is in every sealed file of the vault, those that were set aside too."""
    home = desk.folder / "home" / "files"
    found = []
    for path in home.rglob("*.age"):
        place = home / path.stem[:2] / path.name
        if path != place:
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(path.read_bytes())
        found.append(desk.store.files.read(path.stem))
    return found


def test_the_copy_is_another_attachment_with_the_block_in_it_and_a_small_picture_of_its_own(
    desk: Desk,
) -> None:
    draft_id, old = with_portrait(desk)
    before = desk.library.attachment(old)
    made = covered(desk, draft_id, old, keeps=True)
    assert made.attachment_id != old
    assert (made.is_retouched, made.has_original, made.name) == (True, True, before.name)
    assert (made.width, made.height, made.media_type) == (160, 120, "image/png")
    assert is_red(desk.library.read_file(old))
    assert not is_red(desk.library.read_file(made.attachment_id))
    assert is_red(desk.library.thumbnail(old))
    assert not is_red(desk.library.thumbnail(made.attachment_id))
    desk.reopen()
    assert desk.library.attachment(made.attachment_id) == made
    assert desk.library.attachment(old) == before


def test_a_cut_copy_knows_its_own_size(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    edits = Edits(crop=Box(0, 0, 30, 20))
    made = desk.capture.retouching.retouch_attachment(draft_id, old, edits, keep_original=False)
    assert (made.width, made.height) == (30, 20)


def test_the_original_is_reached_from_the_copy_alone_and_finishing_leaves_it_there(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    untouched = desk.library.read_file(old)
    made = covered(desk, draft_id, old, keeps=True)
    answer(desk, draft_id, made.attachment_id)
    record = desk.capture.finish(draft_id)
    with pytest.raises(MachineError):
        desk.library.attachment(old)
    desk.reopen()
    assert desk.library.notices() == []
    assert not desk.library.attachments(record).keys() - {made.attachment_id}
    with desk.capture.retouching.original(made.attachment_id) as reader:
        assert reader.readall() == untouched
    assert len(sealed(desk)) == 3, "the copy, its small picture and the original"


def test_undo_brings_the_untouched_picture_back_while_it_is_kept(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    made = covered(desk, draft_id, old, keeps=True)
    answer(desk, draft_id, made.attachment_id)
    turned = desk.capture.steps.undo(draft_id)
    assert turned is not None
    assert turned.answers["photo"] == old
    assert is_red(desk.library.read_file(old))


def test_a_discarded_picture_is_nowhere_in_the_vault_at_once(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    made = covered(desk, draft_id, old, keeps=False)
    assert desk.capture.retouching.discard(draft_id, old, made.attachment_id)
    assert len(sealed(desk)) == 2
    assert not any(map(is_red, contents(desk)))
    with pytest.raises(MachineError) as missing:
        desk.library.attachment(old)
    assert missing.value.code is Code.ATTACHMENT_MISSING
    desk.reopen()
    assert desk.library.notices() == []
    assert not any(map(is_red, contents(desk)))


def test_undo_and_redo_never_name_a_discarded_picture(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    answer(desk, draft_id, "")
    answer(desk, draft_id, old)
    made = covered(desk, draft_id, old, keeps=False)
    desk.capture.retouching.discard(draft_id, old, made.attachment_id)
    assert desk.capture.open(draft_id).answers["photo"] == made.attachment_id
    seen = []
    for turn in (desk.capture.steps.undo, desk.capture.steps.redo):
        while (turned := turn(draft_id)) is not None:
            seen.append(turned.answers.get("photo", ""))
    assert made.attachment_id in seen
    assert old not in seen
    desk.capture.finish(draft_id)
    assert not is_red(desk.library.read_file(made.attachment_id))


def test_saving_goes_on_after_a_discard_as_one_step_after_the_other(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    made = covered(desk, draft_id, old, keeps=False)
    left = desk.capture.steps.left(draft_id).undo
    desk.capture.retouching.discard(draft_id, old, made.attachment_id)
    answer(desk, draft_id, made.attachment_id)
    assert desk.capture.steps.left(draft_id).undo == left


def test_a_draft_in_the_bin_gets_the_copy_too(desk: Desk) -> None:
    record = desk.finished()
    draft = desk.capture.amend(record.record_id)
    kept = desk.capture.attach(draft.draft_id, portrait(desk.folder))
    answer(desk, draft.draft_id, kept.attachment_id)
    desk.capture.discard(draft.draft_id)
    second = desk.capture.amend(record.record_id)
    answer(desk, second.draft_id, kept.attachment_id)
    made = covered(desk, second.draft_id, kept.attachment_id, keeps=False)
    assert desk.capture.retouching.discard(second.draft_id, kept.attachment_id, made.attachment_id)
    answer(desk, second.draft_id, "")
    desk.capture.finish(second.draft_id)
    desk.capture.restore(draft.draft_id)
    assert desk.capture.open(draft.draft_id).answers["photo"] == made.attachment_id
    assert desk.library.read_file(made.attachment_id)


def test_a_finished_version_keeps_its_picture_whatever_is_done_to_the_next(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    record = desk.capture.finish(draft_id)
    draft = desk.capture.amend(record.record_id)
    picture = desk.capture.retouching.picture(draft.draft_id, old)
    assert picture.is_frozen
    made = covered(desk, draft.draft_id, old, keeps=False)
    assert not desk.capture.retouching.discard(draft.draft_id, old, made.attachment_id)
    assert desk.capture.open(draft.draft_id).answers["photo"] == made.attachment_id
    newer = desk.capture.finish(draft.draft_id)
    assert is_red(desk.library.read_file(old))
    assert list(desk.library.attachments(record)) == [old]
    assert list(desk.library.attachments(newer)) == [made.attachment_id]


def test_a_copy_of_a_copy_keeps_the_first_original(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    untouched = desk.library.read_file(old)
    first = covered(desk, draft_id, old, keeps=True)
    answer(desk, draft_id, first.attachment_id)
    edits = Edits(blocks=(Box(0, 0, 20, 20),))
    second = desk.capture.retouching.retouch_attachment(
        draft_id, first.attachment_id, edits, keep_original=True
    )
    answer(desk, draft_id, second.attachment_id)
    desk.capture.finish(draft_id)
    with desk.capture.retouching.original(second.attachment_id) as reader:
        assert reader.readall() == untouched
    assert len(sealed(desk)) == 3


def test_discarding_a_copy_takes_the_original_behind_it_along(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    first = covered(desk, draft_id, old, keeps=True)
    desk.capture.retouching.discard(draft_id, old, first.attachment_id)
    second = covered(desk, draft_id, first.attachment_id, keeps=False)
    desk.capture.retouching.discard(draft_id, first.attachment_id, second.attachment_id)
    assert not any(map(is_red, contents(desk)))


def test_an_original_can_be_discarded_later_and_is_gone_at_once(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    made = covered(desk, draft_id, old, keeps=True)
    answer(desk, draft_id, made.attachment_id)
    desk.capture.finish(draft_id)
    for _ in range(2):  # twice changes nothing
        desk.capture.retouching.discard_original(made.attachment_id)
    assert not desk.library.attachment(made.attachment_id).has_original
    assert not any(map(is_red, contents(desk)))
    with pytest.raises(MachineError):
        desk.capture.retouching.original(made.attachment_id)
    desk.reopen()
    assert desk.library.notices() == []


def test_what_a_crash_left_of_a_discarded_picture_is_removed_at_the_next_opening(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id, old = with_portrait(desk)
    made = covered(desk, draft_id, old, keeps=False)
    with monkeypatch.context() as crash:
        crash.setattr(desk.store.files, "remove", lambda _file_id: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            desk.capture.retouching.discard(draft_id, old, made.attachment_id)
    assert any(map(is_red, contents(desk)))
    desk.reopen()
    assert not any(map(is_red, contents(desk)))
    assert not list((desk.folder / "home" / "files" / "aside").glob("*"))


def test_no_way_out_leads_to_the_original(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    made = covered(desk, draft_id, old, keeps=True)
    answer(desk, draft_id, made.attachment_id)
    record = desk.capture.finish(draft_id)
    ways = {"read": desk.library.read_file(made.attachment_id)}
    poured: list[bytes] = []
    desk.library.pour(made.attachment_id, poured.append)
    ways["pour"] = b"".join(poured)
    with desk.library.open_file(made.attachment_id) as reader:
        ways["open"] = reader.readall()
    ways["thumbnail"] = desk.library.thumbnail(made.attachment_id)
    outside = desk.folder / "outside.png"
    Copies(desk.store, desk.clock).save(made.attachment_id, outside)
    ways["copy"] = outside.read_bytes()
    assert [way for way, data in ways.items() if is_red(data)] == []
    source, _ = desk.library.source(record.record_id)
    assert list(source.files) == [made.attachment_id]


def test_kept_originals_are_backed_up_read_back_and_restored(tmp_path: Path) -> None:
    with BackedUpVault(tmp_path / "one") as vault:
        original = with_original(vault, b"covered" * 500, b"untouched" * 700)
        vault.make()
        checked = vault.backups.check(vault.place.place_id)
        assert checked.whole
        assert not checked.partly + checked.broken
        path = vault.file
    restored = RestoredVault(path, tmp_path / "two")
    assert restored.notices == []
    assert restored.files[original] == b"untouched" * 700


def with_original(vault: BackedUpVault, copy: bytes, untouched: bytes) -> str:
    """Keep a copy with an original behind it, and return the name of the original's sealed file."""
    record_id, _ = vault.write("a covered picture")
    vault.attach(copy, record_id)
    (attachment,) = vault.store.attachments.of_record(record_id).values()
    plain = vault.store.attachments.get(attachment.attachment_id)
    original = vault.store.files.seal(io.BytesIO(untouched))
    thumbnail = vault.store.files.seal(io.BytesIO(b"\xff\xd8small"))
    vault.store.attachments.prune(record_id)
    vault.store.attachments.add(
        record_id,
        Kept(
            attachment=plain.attachment,
            file_id=plain.file_id,
            thumbnail_id=thumbnail.file_id,
            original=Original(file_id=original.file_id, size=original.size, sha512=original.sha512),
        ),
    )
    return original.file_id


def test_originals_are_sealed_anew_after_a_change_of_keys(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    untouched = desk.library.read_file(old)
    made = covered(desk, draft_id, old, keeps=True)
    answer(desk, draft_id, made.attachment_id)
    desk.capture.finish(draft_id)
    before = sealed(desk)
    known = desk.store.settings.get(settings.IDENTITY)
    desk.store.settings.put(settings.IDENTITY, f"{Files.new_identity()}\n{known}")
    desk.reopen()
    assert desk.store.resealing.run() == 3
    assert not before & sealed(desk)
    desk.reopen()
    with desk.capture.retouching.original(made.attachment_id) as reader:
        assert reader.readall() == untouched


@pytest.mark.parametrize("harm", ["flipped", "gone", "another"])
def test_a_damaged_original_is_named_and_can_be_let_go(desk: Desk, harm: str) -> None:
    draft_id, old = with_portrait(desk)
    made = covered(desk, draft_id, old, keeps=True)
    answer(desk, draft_id, made.attachment_id)
    desk.capture.finish(draft_id)
    upkeep = Upkeep(desk.store, desk.key, desk.clock, desk.catalog)
    assert upkeep.check().items == ()
    original = desk.store.attachments.get(made.attachment_id).original
    assert original is not None
    path = desk.folder / "home" / "files" / original.file_id[:2] / f"{original.file_id}.age"
    if harm == "flipped":
        flip(path, path.stat().st_size // 2)
    elif harm == "gone":
        path.unlink()
    else:
        other = desk.store.files.seal(io.BytesIO(b"something else"))
        (desk.folder / "home" / "files" / other.file_id[:2] / f"{other.file_id}.age").replace(path)
    (found,) = upkeep.check().items
    assert (found.damage, found.name) == (Damage.ORIGINAL, "portrait.png")
    with pytest.raises(MachineError):
        desk.capture.retouching.original(made.attachment_id)
    assert not is_red(desk.library.read_file(made.attachment_id))
    upkeep.drop_original(found)
    assert upkeep.check().items == ()


def test_emptying_the_bin_takes_originals_along(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    made = covered(desk, draft_id, old, keeps=True)
    answer(desk, draft_id, made.attachment_id)
    record = desk.capture.finish(draft_id)
    desk.store.bin.put([record.record_id], desk.clock.now())
    desk.store.bin.empty([record.record_id])
    assert sealed(desk) == set()


def test_a_damaged_or_other_file_is_never_covered(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    file_id = desk.store.attachments.get(old).file_id
    path = desk.folder / "home" / "files" / file_id[:2] / f"{file_id}.age"
    other = desk.store.files.seal(io.BytesIO(b"something else"))
    (desk.folder / "home" / "files" / other.file_id[:2] / f"{other.file_id}.age").replace(path)
    before = sealed(desk)
    with pytest.raises(MachineError) as refused:
        covered(desk, draft_id, old, keeps=True)
    assert refused.value.code is Code.ATTACHMENT_OTHER
    assert sealed(desk) == before


def test_nothing_is_left_when_it_is_stopped_or_the_draft_was_closed(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    before = sealed(desk)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        desk.capture.retouching.retouch_attachment(draft_id, old, EDITS, keep_original=True, cancel=cancel)
    assert sealed(desk) == before
    desk.capture.finish(draft_id)
    with pytest.raises(FixableError) as refused:
        covered(desk, draft_id, old, keeps=True)
    assert refused.value.code is Code.RECORD_MISSING
    assert sealed(desk) == before


def test_a_text_is_not_covered(desk: Desk) -> None:
    source = desk.folder / "notes.txt"
    source.write_text("plain words", encoding="utf-8")
    draft = desk.capture.begin(RecordType.PRACTICE)
    kept = desk.capture.attach(draft.draft_id, source)
    with pytest.raises(FixableError):
        covered(desk, draft.draft_id, kept.attachment_id, keeps=False)


def test_covering_runs_beside_saving(desk: Desk) -> None:
    draft_id, old = with_portrait(desk)
    made: list[Attachment] = []
    beside = threading.Thread(target=lambda: made.append(covered(desk, draft_id, old, keeps=True)))
    beside.start()
    for number in range(20):
        desk.capture.save(draft_id, {**desk.capture.open(draft_id).answers, "title": f"Title {number}"})
    beside.join()
    assert made[0].is_retouched
    assert desk.capture.open(draft_id).answers["title"] == "Title 19"


def test_no_plain_byte_of_a_picture_reaches_the_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    draft_id, old = with_portrait(desk)
    untouched = desk.library.read_file(old)
    temporary = desk.folder / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    made = covered(desk, draft_id, old, keeps=False)
    desk.capture.retouching.discard(draft_id, old, made.attachment_id)
    assert list(temporary.iterdir()) == []
    (desk.folder / "portrait.png").unlink()
    for path in desk.folder.rglob("*"):
        assert not path.is_file() or untouched[40:] not in path.read_bytes()
