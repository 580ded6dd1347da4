"""Check the record lines of a bundle against their schema, the files, the forms and each other."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.domain.audience import Audience, Profile
from desktop.domain.consent import Scope
from desktop.safety.sniff import TYPES
from sync.bundle import layout
from sync.bundle.findings import Findings
from sync.bundle.schema import FORMAT, shape_faults
from sync.bundle.signs import sign_off_of
from sync.bundle.strictjson import Wrong, parse_line
from sync.bundle.verdict import RecordLine, WithdrawalLine
from sync.bundle.withdrawals import withdrawal_faults, withdrawal_line
from sync.bundle.xforms import FileQuestion, NoForm, file_questions
from sync.faults import FaultCode
from sync.sign_offs import is_proven

_MEDIA_TYPES = {(known.extension, known.media_type) for known in TYPES.values()}


@dataclass(slots=True)
class _Form:
    digest: str
    file_questions: frozenset[FileQuestion]
    is_used: bool = False


@dataclass(slots=True)
class RecordChecks:
    """What is gathered while the payload streams by, forms before records; `close` judges what needs it all.

    Attributes:
        digests: what the manifest lists, by path.
        files: size of every file under data/files/ by path.
        profile: what the bundle says it is for; None when it says nothing that can be.
        today: judges the days on which something was taken back.
    """

    findings: Findings
    digests: Mapping[str, str]
    files: dict[str, int]
    profile: Profile | None
    today: date
    lines: list[RecordLine] = field(default_factory=list)
    withdrawals: list[WithdrawalLine] = field(default_factory=list)
    _forms: dict[str, _Form] = field(default_factory=dict)
    _wanted_files: set[str] = field(default_factory=set)
    _seen: set[str] = field(default_factory=set)
    _line_count: int = 0

    def take_form(self, path: str, data: bytes) -> None:
        """Look at one form."""
        try:
            questions = file_questions(data)
        except NoForm:
            self.findings.add(FaultCode.FORM_DAMAGED, path)
            questions = frozenset()
        self._forms[path] = _Form(hashlib.sha256(data).hexdigest(), questions)

    def take_lines(self, path: str, pieces: Iterable[bytes]) -> None:
        """Look at one records file, line by line."""
        number = 0
        for number, line in enumerate(_split(pieces), start=1):
            where = f"{path}:{number}"
            if line is None:
                self.findings.add(FaultCode.RECORD_LONG, where)
                return
            self._line_count += 1
            # Lines that are no records count as well: each costs time.
            if self._line_count > layout.MAX_RECORDS:
                self.findings.add(FaultCode.RECORD_TOO_MANY, path)
                return
            if not line.endswith(b"\n"):
                self.findings.add(FaultCode.RECORD_NOT_CANONICAL, where)
            self._take_line(where, line.removesuffix(b"\n"))
        if not number:
            self.findings.add(FaultCode.RECORD_NONE, path)

    def take_withdrawals(self, path: str, pieces: Iterable[bytes]) -> None:
        """Look at the consents of which the bundle says that they were taken back."""
        seen: set[bytes] = set()
        number = 0
        for number, line in enumerate(_split(pieces), start=1):
            where = f"{path}:{number}"
            if line is None or number > layout.MAX_RECORDS:
                self.findings.add(FaultCode.RECORD_LONG if line is None else FaultCode.RECORD_TOO_MANY, where)
                return
            if not line.endswith(b"\n"):
                self.findings.add(FaultCode.RECORD_NOT_CANONICAL, where)
            if line in seen:
                self.findings.add(FaultCode.WITHDRAWAL_TWICE, where)
                continue
            seen.add(line)
            self._take_withdrawal(where, line.removesuffix(b"\n"))
        if not number:
            self.findings.add(FaultCode.WITHDRAWAL_NONE, path)

    def _take_withdrawal(self, where: str, line: bytes) -> None:
        try:
            tree = parse_line(line)
        except Wrong as wrong:
            self.findings.add(wrong.code, where)
            return
        faults = list(withdrawal_faults(tree, self.today))
        for code in faults:
            self.findings.add(code, where)
        if not faults and isinstance(tree, dict):
            self.withdrawals.append(withdrawal_line(tree))

    def close(self) -> None:
        """Judge what needs the whole payload: files and forms nobody names, records that should not be."""
        self._compare_withdrawals()
        for path, form in self._forms.items():
            if not form.is_used:
                self.findings.add(FaultCode.FORM_ORPHAN, path)
        for path in self.files:
            if path not in self._wanted_files:
                self.findings.add(FaultCode.FILE_ORPHAN, path)
        is_notice = self.profile is Profile.WITHDRAWAL_NOTICE
        if not is_notice and not self.lines:
            self.findings.add(FaultCode.RECORD_NONE)
        if is_notice and not self.withdrawals:
            self.findings.add(FaultCode.WITHDRAWAL_NONE)

    def _compare_withdrawals(self) -> None:
        """Refuse a bundle that holds what it says may be shown no more."""
        gone = {one.record_id for one in self.withdrawals if Scope.EVERYTHING.value in one.scope}
        for line in self.lines:
            if line.record_id in gone:
                self.findings.add(FaultCode.WITHDRAWAL_OF_HELD, record=line.record_id)

    def _take_line(self, where: str, line: bytes) -> None:
        try:
            tree = parse_line(line)
        except Wrong as wrong:
            self.findings.add(wrong.code, where)
            return
        if isinstance(tree, dict) and tree.get("format") != FORMAT:
            self.findings.add(FaultCode.RECORD_VERSION, where, found=str(tree.get("format"))[:40])
            return
        wrong_places = list(shape_faults(tree))
        if wrong_places or not isinstance(tree, dict):
            for place in wrong_places[:20]:
                self.findings.add(FaultCode.RECORD_SCHEMA, f"{where} {place}".strip())
            return
        if self.profile is Profile.WITHDRAWAL_NOTICE:
            self.findings.add(FaultCode.RECORD_IN_NOTICE, where)
        self._check_signs(where, tree)
        self._check_repeats(where, tree)
        if self.profile is not None and not Audience(tree["audience"]).reaches(self.profile.audience):
            self.findings.add(FaultCode.RECORD_AUDIENCE, where, audience=tree["audience"])
        listed: set[tuple[str, ...]] = set()
        for entry in tree["files"]:
            question = tuple(entry["question"])
            self._check_file(where, entry, tree["answers"], is_first=question not in listed)
            listed.add(question)
        self._check_form(where, tree, listed)
        self.lines.append(
            RecordLine(
                record_id=tree["record_id"],
                revision_id=tree["revision_id"],
                number=tree["number"],
                record_type=tree["type"],
                title=tree["title"][: layout.MAX_SHOWN],
                language=tree["language"],
                audience=tree["audience"],
                state=tree["state"],
                finished_at=tree["finished_at"],
                files=len(tree["files"]),
            )
        )

    def _check_signs(self, where: str, tree: Mapping[str, Any]) -> None:
        """Check that every sign-off is of this revision by the key it names; whose key that is, it leaves.

        What only a reviewer or colleagues are told has no place before other readers.
        """
        if "digest" in tree and self.profile is not Profile.REVIEW_HANDOFF:
            self.findings.add(FaultCode.RECORD_DIGEST, where)
        if "merges" in tree and self.profile is not None and not self.profile.shows_internal:
            self.findings.add(FaultCode.RECORD_MERGES, where)
        for word in tree.get("sign_offs", ()):
            if not is_proven(sign_off_of(word, tree["record_id"], tree["revision_id"])):
                self.findings.add(FaultCode.SIGN_OFF_FORGED, where)

    def _check_repeats(self, where: str, tree: Mapping[str, Any]) -> None:
        """A revision goes along once; the same number of one record with other content is a forgery."""
        keys = {f"{tree['record_id']} {tree['number']}", tree["revision_id"]}
        if keys & self._seen:
            self.findings.add(FaultCode.RECORD_CONFLICT, where, record=tree["record_id"])
        self._seen |= keys

    def _check_form(self, where: str, tree: Mapping[str, Any], listed: set[tuple[str, ...]]) -> None:
        """Check the form that is named, and that no file answer is left out of the record's list of files."""
        path = layout.form_path(tree["form"]["id"], tree["form"]["version"])
        form = self._forms.get(path)
        if form is None:
            self.findings.add(FaultCode.RECORD_FORM_MISSING, where, path=path)
            return
        form.is_used = True
        if form.digest != tree["form"]["digest"]:
            self.findings.add(FaultCode.RECORD_FORM_DIGEST, where, path=path)
        for place in _places(tree["answers"], ()):
            around = place[-3] if len(place) > 1 else ""
            if (around, place[-1]) in form.file_questions and place not in listed:
                self.findings.add(FaultCode.RECORD_FILE_MISSING, where, path="/".join(place))

    def _check_file(
        self, where: str, entry: Mapping[str, Any], answers: Mapping[str, Any], *, is_first: bool
    ) -> None:
        path = entry["path"]
        self._wanted_files.add(path)
        if path not in self.files:
            self.findings.add(FaultCode.RECORD_FILE_MISSING, where, path=path)
        elif (self.files[path], self.digests.get(path)) != (entry["size"], entry["sha512"]):
            self.findings.add(FaultCode.RECORD_FILE_FACTS, where, path=path)
        # A picture that is announced as a web page would be shown as one.
        if (path.rpartition(".")[2], entry["media_type"]) not in _MEDIA_TYPES:
            self.findings.add(FaultCode.RECORD_FILE_FACTS, where, path=path)
        if not is_first or _answer_at(answers, entry["question"]) != entry["attachment"]:
            self.findings.add(FaultCode.RECORD_FILE_REFERENCE, where, path=path)
        if "name" in entry and not (self.profile is not None and self.profile.shows_internal):
            self.findings.add(FaultCode.RECORD_FILE_NAME, where, path=path)


def _split(pieces: Iterable[bytes]) -> Iterator[bytes | None]:
    """Yield lines with their line feed; None, and then nothing, once one is too long."""
    rest = b""
    for piece in pieces:
        *whole, rest = (rest + piece).split(b"\n")
        for line in whole:
            if len(line) > layout.MAX_RECORD:
                yield None
                return
            yield line + b"\n"
        if len(rest) > layout.MAX_RECORD:
            yield None
            return
    if rest:
        yield rest


def _places(answers: Mapping[str, Any], place: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield where every answer stands."""
    for name, value in answers.items():
        if isinstance(value, str):
            yield (*place, name)
        else:
            for row in value:
                yield from _places(row, (*place, name, str(row.get("_row", ""))))


def _answer_at(answers: Mapping[str, Any], question: list[str]) -> object:
    """Return the answer at a question's place, or None."""
    node: object = answers
    for name in question:
        if isinstance(node, list):
            node = next((row for row in node if row.get("_row") == name), None)
        elif isinstance(node, dict):
            node = node.get(name)
        else:
            return None
    return node
