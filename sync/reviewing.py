"""Check a colleague's record on another machine, and take her answer back in: two files, both signed."""

import base64
import io
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from desktop.clearing import Clearing, Comment
from desktop.clock import Clock, moment, stamp
from desktop.domain.answers import canonical, clean
from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.ids import RecordId, SignOffId, new_uuid
from desktop.domain.record import Record
from desktop.domain.review import Answer, Handed, Handover, Wish
from desktop.domain.sign_off import SignOff, Step
from desktop.errors import AppError, Code, FixableError, machine_error
from desktop.forms.form import Form, Question, pick
from desktop.forms.reader import read_form
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify_stream
from sync.bundle.findings import Findings
from sync.bundle.strictjson import Wrong, parse_line
from sync.bundle.zipreader import read_listing, read_member
from sync.faults import Refused
from sync.identity import fingerprint, fingerprint_words
from sync.sign_offs import SigningKey, is_proven
from sync.signing import read_signature

NAMESPACE = "review@spotlight-capture"
SUFFIX = ".signoff.json"
MAX_ANSWER = 1 << 20
MAX_HANDOVER = 200 << 20
"""Larger bundles are not read for review: all of it stays in memory, so that no copy lies on a disk."""
_FORMAT = "review-answer-v1"
_FIELDS = frozenset(
    ("alias", "comments", "digest", "format", "key", "record_id", "revision_id", "role", "signature", "words")
)


def open_handover(bundle: Path, clock: Clock) -> Handover:
    """Return what a bundle made for review holds, as text; nothing is written anywhere.

    Raises FixableError: BUNDLE_UNREADABLE, FILE_TOO_LARGE, BUNDLE_REFUSED, REVIEW_UNREADABLE.
    """
    stream = io.BytesIO(_bytes(bundle, MAX_HANDOVER, Code.BUNDLE_UNREADABLE))
    verdict = verify_stream(stream, Expectations(now=clock.now()))
    if not verdict.is_good or verdict.maker is None:
        raise Refused(verdict.faults)
    if verdict.info.get("Capture-Bundle-Profile") != Profile.REVIEW_HANDOFF.value:
        raise FixableError(Code.REVIEW_UNREADABLE, name=bundle.name)
    listing, findings = read_listing(stream, Findings()), Findings()
    files = {
        entry.name.decode("ascii").partition("/")[2]: b"".join(read_member(stream, entry, findings))
        for entry in listing.entries
        if b"/data/records/records-" in entry.name or b"/data/forms/" in entry.name
    }
    lines = [
        line for path in files if layout.RECORDS_PATH.fullmatch(path) for line in files[path].splitlines()
    ]
    trees: list[Any] = [parse_line(line) for line in lines]
    return Handover(
        sender=verdict.maker.sender,
        words=verdict.maker.words,
        made_on=verdict.info.get("Bagging-Date", ""),
        records=tuple(_handed(tree, files) for tree in trees),
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


def _handed(tree: Mapping[str, Any], files: Mapping[str, bytes]) -> Handed:
    xform = files[layout.form_path(tree["form"]["id"], tree["form"]["version"])]
    try:
        form: Form | None = read_form(xform)
    except AppError:  # its lists did not come along: the questions' own names must do
        form = None
    labels = (
        {}
        if form is None
        else {
            node.name: pick(node.label, (tree["language"], "en"))
            for node in form.walk()
            if isinstance(node, Question)
        }
    )
    return Handed(
        record_id=tree["record_id"],
        revision_id=tree["revision_id"],
        title=tree["title"],
        digest=tree.get("digest", ""),
        texts=tuple(_texts(tree["answers"], labels)),
    )


def _texts(answers: Mapping[str, Any], labels: Mapping[str, str]) -> Iterable[tuple[str, str, str]]:
    for name, value in answers.items():
        if isinstance(value, list):
            for row in value:
                yield from _texts(row, labels)
        elif not name.startswith("_"):
            yield name, labels.get(name) or name, value
