"""Turn a verified record line of a bundle into the values that the vault judges and keeps."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.clock import moment
from desktop.domain.answers import AnswerTree, is_our_key
from desktop.domain.audience import Audience
from desktop.domain.author import Author
from desktop.domain.coming import Came, ComingFile
from desktop.domain.ids import BundleId, RecordId, RevisionId, SignOffId, new_uuid
from desktop.domain.record import FormRef, Record, RecordState, RecordType
from desktop.domain.sign_off import SignOff
from sync.bundle.signs import sign_off_of


def came(tree: Mapping[str, Any], bundle_id: BundleId, maker: str) -> Came:
    """Return the revision of a line that went through every check."""
    record_id, revision_id = RecordId(tree["record_id"]), RevisionId(tree["revision_id"])
    record = Record(
        record_id=record_id,
        revision_id=revision_id,
        number=tree["number"],
        parent=None if tree["parent"] is None else RevisionId(tree["parent"]),
        record_type=RecordType(tree["type"]),
        # Where it stands in the sender's work says nothing of where it stands here.
        state=RecordState.READY,
        form=FormRef(form_id=tree["form"]["id"], version=tree["form"]["version"]),
        title=tree["title"],
        language=tree["language"],
        audience=Audience(tree["audience"]),
        author=Author(),
        answers=_answers(tree["answers"]),
        finished_at=moment(tree["finished_at"]),
        origin=bundle_id,
        maker=maker,
        merges=tuple(map(RevisionId, tree.get("merges", ()))),
        remarks=tuple(tree.get("remarks", ())),
    )
    return Came(
        record=record,
        digest=tree["form"]["digest"],
        files=tuple(map(_file, tree["files"])),
        sign_offs=tuple(_word(one, record_id, revision_id) for one in tree.get("sign_offs", ())),
    )


def _answers(tree: AnswerTree) -> AnswerTree:
    """Return the answers without marks that only the program itself sets."""
    return {
        name: value if isinstance(value, str) else [_row(row) for row in value]
        for name, value in tree.items()
        if not is_our_key(name)
    }


def _row(row: AnswerTree) -> AnswerTree:
    row_id = row.get("_row")
    answers = _answers(row)
    return {"_row": row_id, **answers} if isinstance(row_id, str) else answers


def _file(entry: Mapping[str, Any]) -> ComingFile:
    return ComingFile(
        question=tuple(entry["question"]),
        path=entry["path"],
        sha512=entry["sha512"],
        size=entry["size"],
        extension=entry["path"].rpartition(".")[2],
        media_type=entry["media_type"],
        name=entry.get("name", ""),
    )


def _word(tree: Mapping[str, Any], record_id: RecordId, revision_id: RevisionId) -> SignOff:
    return replace(sign_off_of(tree, record_id, revision_id), sign_off_id=SignOffId(new_uuid()))
