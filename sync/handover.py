"""Open a colleague's record to review it: verified, made readable, and kept nowhere but in memory."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from desktop.clock import Clock
from desktop.domain.answers import ROW_ID
from desktop.domain.audience import Audience, Profile
from desktop.domain.record import FormRef
from desktop.domain.review import Handed, HandedPicture, Handover
from desktop.errors import AppError, Code, FixableError
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat, pick
from desktop.forms.reader import read_form
from desktop.plain.values import Values
from desktop.plain.words import PageWords
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify_stream
from sync.bundle.findings import Findings
from sync.bundle.opening import BrokenSeal, BundleReader, explain, open_bundle
from sync.bundle.strictjson import parse_line
from sync.bundle.zipreader import read_listing, read_member
from sync.faults import Refused

MAX_HANDOVER = 200 << 20
"""Larger bundles are not read for review: all of it stays in memory, so that no copy lies on a disk."""

Lists = Callable[[FormRef], Mapping[str, bytes]]
"""Returns the choice lists that this program knows of a form; none where it does not know the form."""

_FILES = (Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE)
_UNASKED = (Kind.NOTE, Kind.CALCULATE)
_PICTURES = ("image/jpeg", "image/png")
_WRITTEN = (b"/data/records/records-", b"/data/forms/", b"/data/files/")


def no_lists(_form: FormRef) -> Mapping[str, bytes]:
    """Know no list: choices that come from one are shown by their own names."""
    return {}


def open_handover(
    bundle: Path,
    clock: Clock,
    *,
    identities: Sequence[str] = (),
    lists: Lists = no_lists,
    languages: Sequence[str] = ("en",),
    words: PageWords | None = None,
) -> Handover:
    """Return what a bundle made for review holds, as text; nothing is written anywhere.

    Args:
        bundle: the file.
        clock: the time, for the checks.
        identities: age secret keys, any of which may open a sealed bundle.
        lists: finds a form's choice lists, which no bundle carries.
        languages: of the questions, the best one first; the record's own comes after them.
        words: what is said around dates, scales and files.

    Raises FixableError: BUNDLE_UNREADABLE, FILE_TOO_LARGE, SEALED_FOR_OTHERS, BUNDLE_REFUSED,
    REVIEW_UNREADABLE.
    """
    try:
        with open_bundle(bundle, identities) as stream:
            return _handover(_held(stream, bundle.name), bundle.name, clock, lists, languages, words)
    except BrokenSeal as broken:
        raise explain(broken, bundle.name) from broken
    except OSError as error:
        raise FixableError(Code.BUNDLE_UNREADABLE, name=bundle.name) from error


def _handover(
    stream: BinaryIO,
    name: str,
    clock: Clock,
    lists: Lists,
    languages: Sequence[str],
    words: PageWords | None,
) -> Handover:
    verdict = verify_stream(stream, Expectations(now=clock.now()))
    if not verdict.is_good or verdict.maker is None:
        raise Refused(verdict.faults)
    if verdict.info.get("Capture-Bundle-Profile") != Profile.REVIEW_HANDOFF.value:
        raise FixableError(Code.REVIEW_UNREADABLE, name=name)
    listing, findings = read_listing(stream, Findings()), Findings()
    files = {
        entry.name.decode("ascii").partition("/")[2]: b"".join(read_member(stream, entry, findings))
        for entry in listing.entries
        if any(place in entry.name for place in _WRITTEN)
    }
    lines = [
        line for path in files if layout.RECORDS_PATH.fullmatch(path) for line in files[path].splitlines()
    ]
    reading = _Reading(files, lists, languages, words or PageWords())
    return Handover(
        sender=verdict.maker.sender,
        words=verdict.maker.words,
        maker=verdict.maker.fingerprint,
        made_on=verdict.info.get("Bagging-Date", ""),
        signature=verdict.maker.signature,
        records=tuple(reading.handed(parse_line(line)) for line in lines),
    )


class _Reading:
    """Makes the records of one bundle readable."""

    def __init__(
        self, files: Mapping[str, bytes], lists: Lists, languages: Sequence[str], words: PageWords
    ) -> None:
        self._files, self._lists, self._words = files, lists, words
        self._languages = tuple(languages)

    def handed(self, tree: Any) -> Handed:
        """Return one record, from its line after every check."""
        languages = tuple(dict.fromkeys((*self._languages, tree["language"], "en")))
        form = self._form(FormRef(form_id=tree["form"]["id"], version=tree["form"]["version"]))
        labels = {} if form is None else {node.name: pick(node.label, languages) for node in form.walk()}
        if form is None:
            texts = tuple(_bare(tree["answers"], ""))
        else:
            values = Values(form, languages, self._words, {})
            texts = tuple(_texts(form.sections, tree["answers"], values, "", self._words.row))
        looked_at = [one for one in tree["files"] if one["media_type"] in _PICTURES]
        return Handed(
            record_id=tree["record_id"],
            revision_id=tree["revision_id"],
            title=tree["title"],
            digest=tree.get("digest", ""),
            audience=Audience(tree["audience"]),
            texts=texts,
            pictures=tuple(
                HandedPicture(
                    question="/".join(one["question"]),
                    label=labels.get(one["question"][-1]) or one["question"][-1],
                    media_type=one["media_type"],
                    data=self._files[one["path"]],
                )
                for one in looked_at
            ),
            other_files=len(tree["files"]) - len(looked_at),
        )

    def _form(self, ref: FormRef) -> Form | None:
        """Return the form as it came along; its lists are this program's, where it knows them."""
        xform = self._files[layout.form_path(ref.form_id, ref.version)]
        try:
            return read_form(xform, self._lists(ref))
        except AppError:  # a form that needs lists nobody has here: the questions' own names must do
            return None


def _texts(
    nodes: Sequence[Node], tree: Mapping[str, Any], values: Values, above: str, numbered: str
) -> Iterator[tuple[str, str, str]]:
    """Yield the answers of one scope in the form's order."""
    for node in nodes:
        if isinstance(node, Group):
            yield from _texts(node.children, tree, values, above, numbered)
            continue
        answer, place = tree.get(node.name), f"{above}{node.name}"
        if isinstance(node, Repeat):
            name = values.words(node.row_label) or values.words(node.label) or node.name
            for at, row in enumerate(answer if isinstance(answer, list) else [], 1):
                head = numbered.format(label=name, number=at)
                inside = f"{place}/{row.get(ROW_ID, '')}/"
                for path, label, text in _texts(node.children, row, values, inside, numbered):
                    yield path, f"{head}: {label}", text
        elif isinstance(answer, str) and node.kind not in (*_FILES, *_UNASKED):
            text = values.text(node, answer)
            if text:
                yield place, _label(node, values), text


def _label(question: Question, values: Values) -> str:
    return values.words(question.label) or question.name


def _bare(tree: Mapping[str, Any], above: str) -> Iterator[tuple[str, str, str]]:
    """Yield the answers as they are written, where no form tells what they mean."""
    for name, value in tree.items():
        if isinstance(value, list):
            for row in value:
                yield from _bare(row, f"{above}{name}/{row.get(ROW_ID, '')}/")
        elif not name.startswith("_"):
            yield f"{above}{name}", name, value


def _held(stream: BinaryIO, name: str) -> BinaryIO:
    """Return a stream whose bytes stay what they are between the verdict and the reading."""
    if stream.seek(0, os.SEEK_END) > MAX_HANDOVER:
        raise FixableError(Code.FILE_TOO_LARGE, name=name, limit=MAX_HANDOVER)
    stream.seek(0)
    # A sealed one vouches for every byte at every reading.
    return stream if isinstance(stream, BundleReader) else io.BytesIO(stream.read(MAX_HANDOVER))
