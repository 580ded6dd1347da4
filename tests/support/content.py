"""Whole records, written as a careful person would, for the tour, the screenshots and tests.

Everything in them is made up. A file question holds "photo:1" or "photo:2"; what the app fills in by itself
(record number, codes, row ids) is left out, as in a draft that is being typed.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.record import RecordType
from tests.support import pictures

TOUR = Path(__file__).parent / "tour"
TYPES = (RecordType.PRACTICE, RecordType.LESSON, RecordType.STORY, RecordType.PILOT)
DARI = "fa-AF"

_PHOTOS = {
    (RecordType.PRACTICE, "en"): (pictures.MARKET, pictures.TENTS),
    (RecordType.LESSON, "en"): (pictures.RADIO, pictures.MARKET + len(pictures.SCENES)),
    (RecordType.STORY, "en"): (pictures.SEWING, pictures.CLOTH),
    (RecordType.PILOT, "en"): (pictures.RADIO + 3 * len(pictures.SCENES), pictures.FENCE),
    (RecordType.PRACTICE, DARI): (pictures.CLOTH + len(pictures.SCENES),),
}
"""The seeds of the pictures that the captions speak of."""

_CODES = {"people": ("code", "P"), "consents": ("consent_code", "C")}
"""Repeats whose rows the app numbers, the question that holds the number, and its letter."""


def load(record_type: RecordType, language: str = "en") -> AnswerTree:
    """Return the answers to type: question name to text, repeat name to rows."""
    name = record_type.value if language == "en" else f"{record_type.value}.{language}"
    return cast(AnswerTree, json.loads((TOUR / f"{name}.json").read_text(encoding="utf-8")))


def photos(
    record_type: RecordType, folder: Path, language: str = "en", *, hidden: bool = True
) -> dict[str, Path]:
    """Write the pictures of a record into `folder` and return them by placeholder."""
    return {
        f"photo:{number}": pictures.photo(
            folder / f"{record_type.value}-{number}.jpg", seed=seed, hidden=hidden
        )
        for number, seed in enumerate(_PHOTOS[record_type, language], start=1)
    }


def as_kept(answers: AnswerTree, files: Mapping[str, str]) -> AnswerTree:
    """Return `answers` as a draft keeps them: rows with ids and codes, and `files` for the placeholders."""
    return _as_kept(answers, files, "")


def _as_kept(
    answers: AnswerTree, files: Mapping[str, str], inside: str
) -> dict[str, "str | list[AnswerTree]"]:
    kept: dict[str, str | list[AnswerTree]] = {}
    for name, value in answers.items():
        if isinstance(value, str):
            kept[name] = files[value] if value.startswith("photo:") else value
            continue
        rows: list[AnswerTree] = []
        for number, row in enumerate(value, start=1):
            code = {_CODES[name][0]: f"{_CODES[name][1]}{number}"} if name in _CODES else {}
            row_id = f"{inside}{name}{number}"
            rows.append({ROW_ID: row_id, **code, **_as_kept(row, files, f"{row_id}.")})
        kept[name] = rows
    return kept
