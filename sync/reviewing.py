"""Answer a colleague who handed a record over, and take such an answer in: one signed file."""

import base64
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from desktop.clearing import Clearing, Comment
from desktop.clock import Clock, moment, stamp
from desktop.domain.answers import canonical, clean
from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.ids import RecordId, SignOffId, new_uuid
from desktop.domain.record import Record
from desktop.domain.review import Answer, Handed, Wish
from desktop.domain.sign_off import SignOff, Step
from desktop.errors import Code, FixableError, machine_error
from sync.bundle.strictjson import Wrong, parse_line
from sync.faults import Refused
from sync.keys import fingerprint, fingerprint_words
from sync.sign_offs import SigningKey, is_proven
from sync.signing import read_signature

NAMESPACE = "review@spotlight-capture"
SUFFIX = ".signoff.json"
MAX_ANSWER = 1 << 20
_FORMAT = "review-answer-v1"
_FIELDS = frozenset(
    ("alias", "comments", "digest", "format", "key", "record_id", "revision_id", "role", "signature", "words")
)


def write_answer(
    handed: Handed,
    key: SigningKey,
    wishes: Iterable[Wish],
    comments: Iterable[Comment],
    folder: Path,
    clock: Clock,
) -> Path:
    """Write what somebody says of a colleague's record to a new file in `folder`. Raises MachineError."""
    now = clock.now()
    ids = (RecordId(handed.record_id), handed.revision_id, handed.digest)
    words = [key.sign_off(ids[0], ids[1], ids[2], one.step, one.audience, now) for one in wishes]  # type: ignore[arg-type]
    tree: dict[str, object] = {
        "alias": key.signer.alias,
        "comments": [
            {"label": one.label, "question": one.question, "text": clean(one.text)} for one in comments
        ],
        "digest": handed.digest,
        "format": _FORMAT,
        "key": base64.b64encode(key.public).decode("ascii"),
        "record_id": handed.record_id,
        "revision_id": handed.revision_id,
        "role": key.signer.role.value,
        "words": [
            {
                "audience": one.audience.value,
                "signature": one.signature,
                "signed_at": stamp(one.signed_at),
                "step": one.step.value,
            }
            for one in words
        ],
    }
    tree["signature"] = key.sign(canonical(tree).encode("utf-8"), NAMESPACE)
    target = folder / f"{new_uuid()}{SUFFIX}"
    try:
        with target.open("xb") as stream:
            stream.write(canonical(tree).encode("utf-8") + b"\n")
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        target.unlink(missing_ok=True)
        raise machine_error(error, str(folder)) from error
    return target


def read_answer(path: Path, record: Record, clearing: Clearing) -> Answer:
    """Return a colleague's answer about this very revision, after proving all of it; keeps nothing.

    Raises FixableError: REVIEW_UNREADABLE, REVIEW_FORGED, REVIEW_OTHER_RECORD, REVIEW_OTHER_VERSION,
    REVIEW_BY_WRITER.
    """
    tree = _answer_tree(path)
    name = path.name
    try:
        key = base64.b64decode(tree["key"], validate=True)
        signature = read_signature(tree["signature"].encode("ascii"))
        rest = {field: value for field, value in tree.items() if field != "signature"}
        signature.check(canonical(rest).encode("utf-8"), NAMESPACE)
    except (Refused, ValueError) as error:
        raise FixableError(Code.REVIEW_FORGED, name=name) from error
    signer = fingerprint(key)
    if signature.key != key:
        raise FixableError(Code.REVIEW_FORGED, name=name)
    if signer == clearing.writer:
        raise FixableError(Code.REVIEW_BY_WRITER, name=name)
    if tree["record_id"] != record.record_id:
        raise FixableError(Code.REVIEW_OTHER_RECORD, name=name)
    if (tree["revision_id"], tree["digest"]) != (record.revision_id, clearing.digest(record)):
        raise FixableError(Code.REVIEW_OTHER_VERSION, name=name)
    words = tuple(_word(tree, one, signer, record) for one in tree["words"])
    if not all(is_proven(one) for one in words):
        raise FixableError(Code.REVIEW_FORGED, name=name)
    known = {one.signer_id for one in clearing.signers()} | clearing.known_keys()
    return Answer(
        record_id=record.record_id,
        alias=tree["alias"],
        signer=signer,
        words=fingerprint_words(key),
        is_new_key=signer not in known,
        sign_offs=words,
        comments=tuple((one["question"], one["label"], one["text"]) for one in tree["comments"]),
    )


def _word(tree: Mapping[str, Any], one: Mapping[str, str], signer: str, record: Record) -> SignOff:
    return SignOff(
        sign_off_id=SignOffId(new_uuid()),
        record_id=record.record_id,
        revision_id=record.revision_id,
        digest=tree["digest"],
        step=Step(one["step"]),
        audience=Audience(one["audience"]),
        signer=signer,
        alias=tree["alias"],
        role=Role(tree["role"]),
        signed_at=moment(one["signed_at"]),
        signature=one["signature"],
    )


def _answer_tree(path: Path) -> dict[str, Any]:
    """Return the file's content in the shape of an answer. Raises FixableError(REVIEW_UNREADABLE)."""
    data = _bytes(path, MAX_ANSWER, Code.REVIEW_UNREADABLE)
    try:
        tree = parse_line(data.removesuffix(b"\n"))
        if not isinstance(tree, dict) or tree.keys() != _FIELDS or tree["format"] != _FORMAT:
            raise ValueError("no answer")
        texts = _FIELDS - {"comments", "words"}
        if not all(isinstance(tree[field], str) for field in texts) or not tree["alias"].strip():
            raise ValueError("a text was expected")
        _list_of(tree["comments"], {"label", "question", "text"})
        _list_of(tree["words"], {"audience", "signature", "signed_at", "step"})
        Role(tree["role"])
        for one in tree["words"]:
            Step(one["step"]), Audience(one["audience"]), moment(one["signed_at"])
            if stamp(moment(one["signed_at"])) != one["signed_at"]:
                raise ValueError("a moment was expected")
    except (Wrong, ValueError, OverflowError) as error:
        raise FixableError(Code.REVIEW_UNREADABLE, name=path.name) from error
    return tree


def _list_of(value: object, names: set[str]) -> None:
    if not isinstance(value, list) or len(value) > 1000:
        raise ValueError("a list was expected")
    for one in value:
        if (
            not isinstance(one, dict)
            or one.keys() != names
            or not all(isinstance(v, str) for v in one.values())
        ):
            raise ValueError("texts were expected")


def _bytes(path: Path, limit: int, code: Code) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise FixableError(code, name=path.name) from error
    if len(data) > limit:
        raise FixableError(Code.FILE_TOO_LARGE, name=path.name, limit=limit)
    return data
