"""Answers as plain data: what a draft holds, a record freezes and a bundle carries.

An answer tree maps a question's name to its value. Groups are layout and leave no trace; a repeat maps
to a list of rows, each a tree of its own with a stable row id under `ROW_ID`. Values are text exactly as
XForms writes them: "2026-11-01" for a month, "3" for a number, "a b" for several choices, an attachment's id
for a file. A question without an answer is absent. Text is Unicode NFC.
"""

import json
import unicodedata
from collections.abc import Iterator, Mapping

from desktop.errors import Code, FixableError

AnswerTree = Mapping[str, "str | list[AnswerTree]"]

ROW_ID = "_row"
"""Key of a row's stable id inside its tree; chosen by the app, unique in the tree."""

HIGHEST = "_highest_"
"""Key, with a letter after it, of the highest code ever given out: "7" under "_highest_P" after P7.

Kept through revisions, so that no code is ever used for a second person or consent of the same record.
"""

DEEPEST = 8
"""As many repeats may stand inside each other; answers with more are not read, so no form may ask."""


def is_our_key(name: str) -> bool:
    """Tell whether a key is the app's own and no question's."""
    return name == ROW_ID or name.startswith(HIGHEST)


def canonical(tree: object) -> str:
    """Return RFC 8785 canonical JSON of a tree of text, integers, booleans, lists and mappings.

    Keys are ASCII and there are no floats, so sorted compact JSON is the canonical form.
    """
    return json.dumps(tree, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def parse(text: str) -> AnswerTree:
    """Return the tree that `canonical` wrote. Raises FixableError(ANSWERS_DAMAGED) for anything else."""
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FixableError(Code.ANSWERS_DAMAGED) from error
    if not _is_tree(tree, 0):
        raise FixableError(Code.ANSWERS_DAMAGED)
    return tree  # type: ignore[no-any-return]  # checked by _is_tree


def nfc(text: str) -> str:
    """Return `text` in Unicode NFC, the one form that is stored, compared and signed."""
    return unicodedata.normalize("NFC", text)


def texts(tree: AnswerTree) -> Iterator[str]:
    """Yield every answer's text, depth first, row ids left out."""
    for name, value in tree.items():
        if isinstance(value, str):
            if name != ROW_ID:
                yield value
        else:
            for row in value:
                yield from texts(row)


def tidy(tree: AnswerTree) -> AnswerTree:
    """Return the answers as they are kept: clean text, and nothing for a question without an answer."""
    kept: dict[str, str | list[AnswerTree]] = {}
    for name, value in tree.items():
        if not isinstance(value, str):
            if value:
                kept[name] = [tidy(row) for row in value]
        elif value:
            kept[name] = clean(value)
    return kept


def clean(text: str) -> str:
    """Return `text` in NFC, with U+FFFD for halves of characters, which no file could hold."""
    if not text.isascii():
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return nfc(text)


def _is_tree(value: object, depth: int) -> bool:
    """Tell whether `value` is a tree of text and rows, at most DEEPEST repeats deep."""
    if depth > DEEPEST or not isinstance(value, dict):
        return False
    return all(
        isinstance(key, str)
        and (
            isinstance(item, str)
            or (isinstance(item, list) and all(_is_tree(row, depth + 1) for row in item))
        )
        for key, item in value.items()
    )
