"""Write disclosed records as record-v1 lines; decides nothing about what may leave except file names."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from desktop.clock import stamp
from desktop.domain.answers import ROW_ID, AnswerTree, canonical
from desktop.domain.disclosed import Disclosed
from desktop.domain.problem import AnswerPath
from desktop.domain.record import FormRef
from desktop.errors import Code, FixableError
from sync.bundle import layout
from sync.bundle.pieces import Piece, piece_of
from sync.bundle.schema import FORMAT, MOST_MERGED
from sync.bundle.signs import sign_off_tree


def record_pieces(
    records: Sequence[Disclosed], xforms: Mapping[FormRef, bytes], *, with_names: bool
) -> Iterator[Piece]:
    """Yield the records files, each of `layout.RECORDS_SPLIT` bytes or a little more.

    `xforms` are the forms as the bundle carries them; `with_names` lets out what the files were called on the
    writer's disk. Raises FixableError(TOO_MUCH_FOR_BUNDLE).
    """
    lines: list[bytes] = []
    size = number = 0
    for record in records:
        tree = record_tree(record, xforms[record.form], with_names=with_names)
        lines.append(canonical(tree).encode("utf-8") + b"\n")
        is_many = layout.count_values(lines[-1]) > layout.MAX_VALUES
        if len(lines[-1]) > layout.MAX_RECORD or is_many or len(records) > layout.MAX_RECORDS:
            # No verifier takes it; better no bundle than one that is refused when it has arrived.
            raise FixableError(Code.TOO_MUCH_FOR_BUNDLE)
        size += len(lines[-1])
        if size >= layout.RECORDS_SPLIT:
            number += 1
            yield piece_of(layout.records_path(number), b"".join(lines))
            lines, size = [], 0
    if lines:
        yield piece_of(layout.records_path(number + 1), b"".join(lines))


def record_tree(record: Disclosed, xform: bytes, *, with_names: bool) -> dict[str, object]:
    """Return one record as the schema describes it."""
    tree: dict[str, object] = {
        "answers": record.answers,
        "audience": record.audience.value,
        "files": list(_file_entries(record, with_names)),
        "finished_at": stamp(record.finished_at),
        "form": {
            "digest": hashlib.sha256(xform).hexdigest(),
            "id": record.form.form_id,
            "version": record.form.version,
        },
        "format": FORMAT,
        "language": record.language,
        "number": record.number,
        "parent": record.parent,
        "record_id": record.record_id,
        "revision_id": record.revision_id,
        "state": record.state.value,
        "title": record.title,
        "type": record.record_type.value,
    }
    if record.remarks:
        tree["remarks"] = sorted(remark.value for remark in record.remarks)
    if record.sign_offs:
        tree["sign_offs"] = [sign_off_tree(word) for word in record.sign_offs]
    if record.digest:
        tree["digest"] = record.digest
    if record.merges:
        tree["merges"] = list(record.merges[:MOST_MERGED])
    return tree


def _file_entries(record: Disclosed, with_names: bool) -> Iterator[dict[str, object]]:
    by_id = {str(file.attachment_id): file for file in record.files}
    for question, value in _answers(record.answers, ()):
        file = by_id.get(value)
        if file is None:
            continue
        entry: dict[str, object] = {
            "attachment": file.attachment_id,
            "media_type": file.media_type,
            "path": layout.file_path(file.sha512, file.extension),
            "question": list(question),
            "sha512": file.sha512,
            "size": file.size,
        }
        if with_names and file.name:
            entry["name"] = file.name
        yield entry


def _answers(tree: AnswerTree, place: AnswerPath) -> Iterator[tuple[AnswerPath, str]]:
    """Yield every answer with its place, in a settled order."""
    for name in sorted(tree):
        value = tree[name]
        if not isinstance(value, str):
            for row in value:
                yield from _answers(row, (*place, name, str(row.get(ROW_ID, ""))))
        elif name != ROW_ID:
            yield (*place, name), value
