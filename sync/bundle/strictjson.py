"""Parse one line of canonical JSON from a stranger, telling each way of being wrong apart."""

import json
import unicodedata
from collections.abc import Iterator

from desktop.domain.answers import canonical
from sync.bundle import layout
from sync.bundle.schema import MAX_INTEGER
from sync.faults import FaultCode

MAX_DEPTH = 24
_LONG = 256 * 1024
_BOM = b"\xef\xbb\xbf"


class Wrong(ValueError):  # noqa: N818 (carries a finding to the caller, never further)
    """The line is not canonical JSON, for the reason in `code`."""

    def __init__(self, code: FaultCode) -> None:
        super().__init__(code.value)
        self.code = code


def parse_line(line: bytes) -> object:
    """Return what `line`, without its line feed, holds. Raises Wrong unless it is canonical JSON."""
    if line.startswith(_BOM):
        raise Wrong(FaultCode.RECORD_BOM)
    if layout.count_values(line) > layout.MAX_VALUES:
        raise Wrong(FaultCode.RECORD_LONG)
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Wrong(FaultCode.RECORD_ENCODING) from error
    try:
        tree = _DECODER.decode(text)
    except Wrong:
        raise
    except RecursionError as error:
        raise Wrong(FaultCode.RECORD_DEEP) from error
    except ValueError as error:
        raise Wrong(FaultCode.RECORD_NOT_JSON) from error
    # One letter outside the first plane makes every letter of a text four bytes; let go of it early.
    del text
    _check_depth(tree)
    try:
        is_same = _is_canonical(tree, line)
    except UnicodeEncodeError as error:
        raise Wrong(FaultCode.RECORD_SURROGATE) from error
    if not is_same or not all(unicodedata.is_normalized("NFC", piece) for piece in _texts(tree)):
        raise Wrong(FaultCode.RECORD_NOT_CANONICAL)
    return tree


def _is_canonical(tree: object, line: bytes) -> bool:
    """Tell whether `line` is how we would write `tree`; a long one is compared piece by piece."""
    if len(line) < _LONG:
        return canonical(tree).encode("utf-8") == line
    at = 0
    for piece in _ENCODER.iterencode(tree):
        data = piece.encode("utf-8")
        if line[at : at + len(data)] != data:
            return False
        at += len(data)
    return at == len(line)


def _check_depth(tree: object) -> None:
    level, depth = [tree], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise Wrong(FaultCode.RECORD_DEEP)
        level = [
            item
            for node in level
            if isinstance(node, (dict, list))
            for item in (node.values() if isinstance(node, dict) else node)
        ]


def _texts(tree: object) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, list):
        for item in tree:
            yield from _texts(item)
    elif isinstance(tree, dict):
        for name, item in tree.items():
            yield name
            yield from _texts(item)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    tree = dict(pairs)
    if len(tree) != len(pairs):
        raise Wrong(FaultCode.RECORD_DUPLICATE_KEY)
    return tree


def _whole(digits: str) -> int:
    # Python itself refuses to read thousands of digits, with an error of its own.
    if len(digits) > 17 or abs(int(digits)) > MAX_INTEGER:
        raise Wrong(FaultCode.RECORD_INTEGER)
    return int(digits)


def _fraction(digits: str) -> float:
    raise Wrong(FaultCode.RECORD_FLOAT)


def _constant(name: str) -> float:
    raise Wrong(FaultCode.RECORD_NAN)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_once, parse_int=_whole, parse_float=_fraction, parse_constant=_constant
)
_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
