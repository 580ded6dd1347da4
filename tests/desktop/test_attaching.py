import threading
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop.domain.attachment import Attachment
from desktop.domain.ids import DraftId
from desktop.domain.record import RecordType
from desktop.errors import Cancelled, Code, FixableError, MachineError
from desktop.progress import CancelToken
from tests.support import media
from tests.support.desk import Desk
from tests.support.small_form import READY
from tests.support.vaults import open_store


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def _picture(folder: Path) -> Path:
    source = folder / "boats.jpg"
    Image.new("RGB", (64, 48), "teal").save(source)
    return source


def test_a_film_cut_short_is_kept_with_the_fact_that_hidden_details_may_remain(desk: Desk) -> None:
    source = media.film(desk.folder / "talk.mp4", 5000)
    draft = desk.capture.begin(RecordType.PRACTICE)
    attachment = desk.capture.attach(draft.draft_id, source)
    assert not attachment.is_cleaned
    desk.reopen()
    assert desk.library.attachment(attachment.attachment_id) == attachment


def test_a_sound_is_sealed_without_what_stands_beside_it(desk: Desk) -> None:
    source = desk.folder / "song.wav"
    with wave.open(str(source), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(1600))
    plain = source.read_bytes()
    source.write_bytes(plain + b"LIST\x0e\x00\x00\x00INFOIARTMary")
    draft = desk.capture.begin(RecordType.PRACTICE)
    attachment = desk.capture.attach(draft.draft_id, source)
    assert attachment.is_cleaned
    assert attachment.removed == ("owner",)
    assert desk.library.read_file(attachment.attachment_id) == plain


def test_a_picture_is_cleaned_sealed_and_kept_with_its_record(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    attachment = desk.capture.attach(draft.draft_id, _picture(desk.folder))
    assert (attachment.name, attachment.media_type) == ("boats.jpg", "image/jpeg")
    assert (attachment.width, attachment.height, attachment.has_thumbnail) == (64, 48, True)
    answers = {**draft.answers, **READY, "photo": attachment.attachment_id}
    desk.capture.save(draft.draft_id, answers)
    record = desk.capture.finish(draft.draft_id)
    desk.reopen()
    assert desk.library.attachments(record) == {attachment.attachment_id: attachment}
    assert desk.library.attachment(attachment.attachment_id) == attachment
    plain = desk.library.read_file(attachment.attachment_id)
    assert len(plain) == attachment.size
    chunks: list[bytes] = []
    desk.library.pour(attachment.attachment_id, chunks.append)
    assert b"".join(chunks) == plain
    assert desk.library.thumbnail(attachment.attachment_id).startswith(b"\xff\xd8")
    for path in (desk.folder / "home").rglob("*"):
        assert not path.is_file() or b"boats.jpg" not in path.read_bytes()


def test_a_picture_that_no_answer_names_is_removed_at_finishing(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    kept = desk.capture.attach(draft.draft_id, _picture(desk.folder))
    dropped = desk.capture.attach(draft.draft_id, _picture(desk.folder))
    desk.capture.save(draft.draft_id, {**draft.answers, **READY, "photo": kept.attachment_id})
    desk.capture.finish(draft.draft_id)
    assert desk.library.read_file(kept.attachment_id)
    with pytest.raises(MachineError):
        desk.library.attachment(dropped.attachment_id)
    assert len(list((desk.folder / "home" / "files").glob("*/*.age"))) == 2, "the kept one and its thumbnail"


def test_finishing_succeeds_where_unnamed_files_cannot_be_removed(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    desk.capture.attach(draft.draft_id, _picture(desk.folder))
    for path in list((desk.folder / "home" / "files").glob("*/*.age")):
        path.unlink()
        path.mkdir()  # what cannot be unlinked, whoever asks
    desk.capture.save(draft.draft_id, {**draft.answers, **READY})
    record = desk.capture.finish(draft.draft_id)
    assert desk.library.record(record.record_id) == record
    desk.reopen()
    assert desk.library.notices() == []


def test_finishing_succeeds_on_a_disk_that_fills_up_right_after(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(record_ids: object) -> tuple[str, ...]:
        raise MachineError(Code.DISK_FULL, needed=0)

    monkeypatch.setattr(desk.store.attachments, "prune", full)
    assert desk.finished().title == READY["title"]


def test_a_vault_opens_where_files_of_a_discarded_draft_cannot_be_removed(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    desk.capture.attach(draft.draft_id, _picture(desk.folder))
    for path in list((desk.folder / "home" / "files").glob("*/*.age")):
        path.unlink()
        path.mkdir()
    desk.capture.discard(draft.draft_id)
    desk.store._database.close()
    desk.store._holder.release()  # as if killed: nothing of it was forgotten yet
    desk.store = open_store(desk.folder, desk.clock, desk.key)
    assert desk.store.entries.matching() == []


def test_a_file_added_after_the_vaults_folder_was_moved_is_refused(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    (desk.folder / "home").rename(desk.folder / "moved")
    with pytest.raises(MachineError):
        desk.capture.attach(draft.draft_id, _picture(desk.folder))
    assert not (desk.folder / "home").exists()
    (desk.folder / "moved").rename(desk.folder / "home")


def test_a_refused_or_cancelled_file_leaves_nothing(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    page = desk.folder / "page.jpg"
    page.write_text("<html><script>alert(1)</script></html>")
    with pytest.raises(FixableError) as caught:
        desk.capture.attach(draft.draft_id, page)
    assert caught.value.code is Code.TYPE_REFUSED
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        desk.capture.attach(draft.draft_id, _picture(desk.folder), cancel=token)
    assert [path for path in (desk.folder / "home" / "files").rglob("*") if path.is_file()] == []


def test_typing_is_saved_while_a_long_film_is_taken_in(desk: Desk) -> None:
    """On one lane a film of 1.9 GiB kept every save waiting for 13 s, ten times what may be lost."""
    film = desk.folder / "film.mp4"
    film.write_bytes(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(3 << 20))
    draft = desk.capture.begin(RecordType.PRACTICE)
    is_under_way, is_saved = threading.Event(), threading.Event()
    kept: list[Attachment] = []

    def slowly(done: int, total: int) -> None:
        is_under_way.set()
        assert is_saved.wait(20)

    lane = threading.Thread(
        target=lambda: kept.append(desk.capture.attach(draft.draft_id, film, progress=slowly))
    )
    lane.start()
    assert is_under_way.wait(20)
    desk.capture.save(draft.draft_id, {"title": "typed meanwhile"})
    assert kept == []
    is_saved.set()
    lane.join()
    assert desk.capture.open(draft.draft_id).answers == {"title": "typed meanwhile"}
    assert desk.library.attachment(kept[0].attachment_id) == kept[0]


@pytest.mark.parametrize("is_finished", [True, False])
def test_a_file_whose_draft_was_closed_meanwhile_leaves_nothing(desk: Desk, is_finished: bool) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    desk.capture.save(draft.draft_id, {**draft.answers, **READY})
    close: Callable[[DraftId], object] = desk.capture.finish if is_finished else desk.capture.discard

    def close_once(done: int, total: int) -> None:
        if desk.store.drafts.of_record(draft.record_id) is not None:
            close(draft.draft_id)

    with pytest.raises(FixableError) as caught:
        desk.capture.attach(draft.draft_id, _picture(desk.folder), progress=close_once)
    assert caught.value.code is Code.RECORD_MISSING
    assert desk.store.attachments.of_record(draft.record_id) == {}
    assert [path for path in (desk.folder / "home" / "files").rglob("*") if path.is_file()] == []


def test_a_missing_file_is_named_by_its_attachment_and_the_record_still_opens(desk: Desk) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    attachment = desk.capture.attach(draft.draft_id, _picture(desk.folder))
    desk.capture.save(draft.draft_id, {**draft.answers, **READY, "photo": attachment.attachment_id})
    record = desk.capture.finish(draft.draft_id)
    for path in (desk.folder / "home" / "files").glob("*/*.age"):
        path.unlink()
    desk.reopen()
    assert {notice.params["attachment"] for notice in desk.library.notices()} == {attachment.attachment_id}
    for reading in (desk.library.read_file, desk.library.thumbnail):
        with pytest.raises(MachineError) as caught:
            reading(attachment.attachment_id)
        assert caught.value.code is Code.ATTACHMENT_MISSING
        assert caught.value.params == {"attachment": attachment.attachment_id, "name": "boats.jpg"}
    assert desk.library.record(record.record_id) == record
