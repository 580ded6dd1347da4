"""The published schema of a record line, and the same rules as code, so that a verifier needs no library."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cache

from desktop.clock import moment
from desktop.domain.answers import ROW_ID
from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.disclosed import Remark
from desktop.domain.record import RecordState, RecordType
from desktop.domain.sign_off import Step
from resources import resource
from sync.bundle import layout

FORMAT = "record-v1"
MAX_INTEGER = 2**53 - 1
MOST_MERGED = 100
"""As many other versions may a revision name that it goes on from."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_LANGUAGE = re.compile(r"[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
_FORM_ID = re.compile(r"[a-z][a-z0-9_]*")
_FORM_VERSION = re.compile(r"[a-z0-9][a-z0-9._-]*")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_FINGERPRINT = re.compile(r"SHA256:[A-Za-z0-9+/]{43}")
_MOST_SIGN_OFFS = 100
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9][a-z0-9.+-]*")

_EARLIER = frozenset({"2d1287a70656dacd535977fed4b800754c2d210fbe478734197de8e525320890"})
"""SHA-256 of every schema that was published before: the first, which knew no sign-offs."""

Rule = Callable[[object], bool]


@cache
def schema_bytes(*, side_by_side: bool = False) -> bytes:
    """Return the JSON Schema that goes along in a bundle.

    The one for versions that stood side by side knows one member more. Only bundles with such a record carry
    it, and none of them is for a gateway: every other one is still good to verifiers that do not know it.
    """
    name = "record-v1-side-by-side" if side_by_side else "record-v1"
    return resource("schema", f"{name}.schema.json").read_bytes()


def is_published(data: bytes | None) -> bool:
    """Tell whether this is a schema of ours, or an earlier one: what fitted that fits this one."""
    if data is None:
        return False
    is_ours = data in (schema_bytes(), schema_bytes(side_by_side=True))
    return is_ours or hashlib.sha256(data).hexdigest() in _EARLIER


def shape_faults(tree: object) -> Iterator[str]:
    """Yield where a parsed line differs from the schema: the names on the way there, joined by "/"."""
    if not isinstance(tree, dict):
        yield ""
        return
    yield from _members(tree, _RECORD, frozenset({"digest", "merges", "remarks", "sign_offs"}), "")
    if isinstance(tree.get("form"), dict):
        yield from _members(tree["form"], _FORM, frozenset(), "form/")
    entries = tree.get("files")
    for number, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, dict):
            yield from _members(entry, _FILE, frozenset({"name"}), f"files/{number}/")
        else:
            yield f"files/{number}"
    words = tree.get("sign_offs")
    for number, word in enumerate(words if isinstance(words, list) else ()):
        if isinstance(word, dict):
            yield from _members(word, _SIGN_OFF, frozenset(), f"sign_offs/{number}/")
        else:
            yield f"sign_offs/{number}"
    if (tree.get("number") == 1) != (tree.get("parent") is None):
        yield "parent"


def _members(
    tree: Mapping[str, object], rules: Mapping[str, Rule], optional: frozenset[str], place: str
) -> Iterator[str]:
    for name in tree:
        if name not in rules:
            yield place + name
    for name, rule in rules.items():
        if name in tree:
            if not rule(tree[name]):
                yield place + name
        elif name not in optional:
            yield place + name


def _text(value: object) -> bool:
    return isinstance(value, str)


def _matching(pattern: re.Pattern[str]) -> Rule:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _one_of(values: type[StrEnum]) -> Rule:
    known = {str(value) for value in values}
    return lambda value: isinstance(value, str) and value in known


def _whole(lowest: int) -> Rule:
    return lambda value: type(value) is int and lowest <= value <= MAX_INTEGER


def _answers(value: object, depth: int = 0) -> bool:
    return (
        depth <= 8
        and isinstance(value, dict)
        and all(
            _NAME.fullmatch(name) is not None
            and (isinstance(item, str) or (isinstance(item, list) and _rows(item, depth)))
            for name, item in value.items()
        )
    )


def _rows(rows: list[object], depth: int) -> bool:
    ids = [row[ROW_ID] for row in rows if isinstance(row, dict) and isinstance(row.get(ROW_ID), str)]
    return len(set(ids)) == len(ids) and all(_answers(row, depth + 1) for row in rows)


def _moment(value: object) -> bool:
    """Tell whether it is a moment that the calendar has, too."""
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return False
    try:
        moment(value)
    except ValueError:
        return False
    return True


def _question(value: object) -> bool:
    return isinstance(value, list) and 1 <= len(value) <= 17 and all(isinstance(name, str) for name in value)


def _remarks(value: object) -> bool:
    known = {remark.value for remark in Remark}
    named = [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
    return isinstance(value, list) and 0 < len(value) == len(set(named)) == len(known & set(named))


def _revisions(value: object) -> bool:
    if not isinstance(value, list) or not 1 <= len(value) <= MOST_MERGED:
        return False
    return all(map(_UUID, value)) and len(set(value)) == len(value)


_UUID = _matching(layout.UUID)
_RECORD: Mapping[str, Rule] = {
    "answers": _answers,
    "audience": _one_of(Audience),
    "digest": _matching(layout.SHA512),
    "files": lambda value: isinstance(value, list),
    "finished_at": _moment,
    "form": lambda value: isinstance(value, dict),
    "format": lambda value: value == FORMAT,
    "language": _matching(_LANGUAGE),
    "merges": _revisions,
    "number": _whole(1),
    "parent": lambda value: value is None or _UUID(value),
    "record_id": _UUID,
    "remarks": _remarks,
    "revision_id": _UUID,
    "sign_offs": lambda value: isinstance(value, list) and 1 <= len(value) <= _MOST_SIGN_OFFS,
    "state": _one_of(RecordState),
    "title": _text,
    "type": _one_of(RecordType),
}
_FORM: Mapping[str, Rule] = {
    "digest": _matching(_SHA256),
    "id": _matching(_FORM_ID),
    "version": _matching(_FORM_VERSION),
}
_SIGN_OFF: Mapping[str, Rule] = {
    "audience": _one_of(Audience),
    "digest": _matching(layout.SHA512),
    "role": _one_of(Role),
    "signature": _text,
    "signed_at": _moment,
    "signer": _matching(_FINGERPRINT),
    "step": _one_of(Step),
}
_FILE: Mapping[str, Rule] = {
    "attachment": _UUID,
    "media_type": _matching(_MEDIA_TYPE),
    "name": _text,
    "path": _matching(layout.FILE_PATH),
    "question": _question,
    "sha512": _matching(layout.SHA512),
    "size": _whole(0),
}
