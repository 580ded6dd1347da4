import io
from pathlib import Path

import pytest

from desktop.domain.answers import AnswerTree
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId, RecordId, new_uuid
from desktop.errors import Code, MachineError
from desktop.storage.attachments import Kept
from desktop.storage.store import Store
from tests.support.builders import WHEN, a_draft, a_headline
from tests.support.vaults import MovableClock, open_store


def _kept(store: Store, record_id: RecordId, *, thumbnail: bool = True) -> Kept:
    sealed = store.files.seal(io.BytesIO(b"picture"))
    small = store.files.seal(io.BytesIO(b"small")).file_id if thumbnail else None
    attachment = Attachment(
        attachment_id=AttachmentId(new_uuid()),
        name="boat é.jpg",
        kind=MediaKind.IMAGE,
        media_type="image/jpeg",
        extension="jpg",
        size=sealed.size,
        sha512=sealed.sha512,
        crc32=sealed.crc32,
        added_at=WHEN,
        removed=("location", "device"),
        has_thumbnail=thumbnail,
        width=4000,
        height=3000,
    )
    kept = Kept(attachment=attachment, file_id=sealed.file_id, thumbnail_id=small)
    store.attachments.add(record_id, kept)
    return kept


@pytest.mark.parametrize("thumbnail", [True, False])
def test_the_facts_of_a_file_come_back(tmp_path: Path, thumbnail: bool) -> None:
    draft = a_draft()
    with open_store(tmp_path) as store:
        store.drafts.add(draft, a_headline())
        kept = _kept(store, draft.record_id, thumbnail=thumbnail)
        attachment_id = kept.attachment.attachment_id
        found = store.attachments.get(attachment_id)
        assert (found.file_id, found.thumbnail_id) == (kept.file_id, kept.thumbnail_id)
        assert found.attachment == kept.attachment
        assert store.attachments.of_record(draft.record_id) == {attachment_id: found.attachment}
        assert set(store.attachments.file_ids().values()) == {attachment_id}


def test_an_unknown_file_is_missing(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, pytest.raises(MachineError) as caught:
        store.attachments.get(AttachmentId("nothing"))
    assert (caught.value.code, caught.value.params) == (Code.ATTACHMENT_MISSING, {"attachment": "nothing"})


def test_pruning_keeps_what_an_answer_names_in_a_row_too(tmp_path: Path) -> None:
    draft = a_draft()
    with open_store(tmp_path) as store:
        store.drafts.add(draft, a_headline())
        top, in_row, unused = (_kept(store, draft.record_id) for _ in range(3))
        answers: AnswerTree = {
            "photo": str(top.attachment.attachment_id),
            "rows": [{"_row": "r", "photo": str(in_row.attachment.attachment_id)}],
        }
        store.drafts.save(draft, answers, a_headline(), WHEN)
        gone = store.attachments.prune(draft.record_id)
        assert set(gone) == {unused.file_id, unused.thumbnail_id}
        assert len(store.attachments.of_record(draft.record_id)) == 2


def test_files_of_a_draft_discarded_for_good_are_removed(tmp_path: Path) -> None:
    draft, clock = a_draft(), MovableClock()
    with open_store(tmp_path, clock) as store:
        store.drafts.add(draft, a_headline())
        kept = _kept(store, draft.record_id)
        store.drafts.save(draft, {"photo": str(kept.attachment.attachment_id)}, a_headline(), WHEN)
        store.drafts.discard(draft, None, WHEN)
    with open_store(tmp_path, clock) as store:
        assert store.files.read(kept.file_id) == b"picture", "it can still be taken back"
    clock.pass_seconds(31 * 86_400)
    open_store(tmp_path, clock).close()
    assert [path for path in (tmp_path / "home" / "files").rglob("*") if path.is_file()] == []
