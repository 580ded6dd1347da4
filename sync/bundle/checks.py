"""Verify a bundle: read it once, write nothing, ask no network, and list every fault that is found.

When names or structure are at fault, nobody can say what the zip holds; then its contents are not looked at.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from desktop.domain.audience import Profile
from desktop.errors import Code, FixableError
from desktop.progress import CancelToken, Progress, silent
from sync.bundle import layout
from sync.bundle.bagchecks import (
    Info,
    check_declaration,
    check_info,
    check_oxum,
    check_recipient,
    read_info,
    read_manifest,
)
from sync.bundle.cratechecks import is_crate
from sync.bundle.findings import Findings
from sync.bundle.hashing import Hasher
from sync.bundle.headers import Entry
from sync.bundle.makers import MakerCheck
from sync.bundle.media import HEAD, file_faults
from sync.bundle.memory import ChainCheck, Memory
from sync.bundle.opening import BrokenSeal, BundleReader, open_bundle
from sync.bundle.places import check_order, check_payload_places, check_tag_places
from sync.bundle.recordchecks import RecordChecks
from sync.bundle.schema import is_published
from sync.bundle.verdict import Maker, Verdict
from sync.bundle.zipreader import Listing, read_listing, read_member
from sync.faults import Family, Fault, FaultCode
from sync.signing import MAX_SIGNATURE
from sync.trust import TrustList

_TAG_LIMITS = {layout.MANIFEST: layout.MAX_MANIFEST, layout.SIGNATURE: MAX_SIGNATURE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectations:
    """What the one who asks already knows.

    Attributes:
        now: judges dates and keys.
        trust: None when there is no list of trusted keys: then the maker stays unknown.
        sender: the one principal that may have made it; None for any.
        strangers: lets a maker through, as unknown, whom the list does not name; one it speaks against stays
            refused.
        recipients: the age recipients of whoever receives it; a bundle that names others only is refused.
            Empty for any.
        memory: what came before from the same devices; None when nobody remembers.
        whole_chain: a bundle of the maker that did not come yet is a fault and not only a note.
    """

    now: datetime
    trust: TrustList | None = None
    sender: str | None = None
    strangers: bool = False
    recipients: tuple[str, ...] = ()
    memory: Memory | None = None
    whole_chain: bool = False


def verify(
    bundle: Path,
    expected: Expectations,
    identities: Sequence[str] = (),
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Verdict:
    """Return everything there is to say about the bundle at `bundle`, which may be sealed for `identities`.

    Raises FixableError: BUNDLE_UNREADABLE when the file cannot be read at all, OFFICE_KEY_UNREADABLE for an
    identity that is no age secret key; and Cancelled.
    """
    try:
        with open_bundle(bundle, identities) as stream:
            return verify_stream(stream, expected, progress=progress, cancel=cancel)
    except BrokenSeal as broken:
        return Verdict(faults=broken.faults)
    except OSError as error:
        raise FixableError(Code.BUNDLE_UNREADABLE, name=bundle.name) from error


def verify_stream(
    stream: BinaryIO,
    expected: Expectations,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Verdict:
    """Return everything there is to say about the bundle in `stream`, which `open_bundle` may have opened.

    OSError goes to the caller.
    """
    findings = Findings()
    size = stream.seek(0, os.SEEK_END)
    verdict = Verdict(size=size, opened_with=_opened_with(stream))
    try:
        listing = read_listing(stream, findings)
        if layout.UUID.fullmatch(listing.top):
            verdict = replace(verdict, bundle_id=listing.top)
        if not findings.has(Family.NAMES, Family.STRUCTURE):
            with Hasher() as hasher:
                cancel = cancel or CancelToken()
                reading = _Reading(stream, listing, findings, expected, hasher, progress, cancel)
                verdict = reading.judge(verdict)
    except BrokenSeal as broken:
        findings.extend(broken.faults)
    return replace(verdict, faults=tuple(findings))


def _opened_with(stream: BinaryIO) -> str:
    return stream.recipient if isinstance(stream, BundleReader) else ""


class _Reading:
    """One pass over the contents of one bundle whose shell is sound."""

    def __init__(
        self,
        stream: BinaryIO,
        listing: Listing,
        findings: Findings,
        expected: Expectations,
        hasher: Hasher,
        progress: Progress,
        cancel: CancelToken,
    ) -> None:
        self._stream = stream
        self._hasher = hasher
        self._findings = findings
        self._expected = expected
        self._progress = progress
        self._cancel = cancel
        self._top = listing.top
        prefix = len(listing.top) + 1
        self._entries = {entry.name[prefix:].decode("ascii"): entry for entry in listing.entries}
        self._total = sum(entry.size for entry in listing.entries)
        self._done = 0

    def judge(self, verdict: Verdict) -> Verdict:
        findings, paths = self._findings, list(self._entries)
        check_tag_places(paths, findings)
        check_order(paths, findings)
        tags = {path: data for path in layout.TAGS if (data := self._read_tag(path)) is not None}
        if layout.DECLARATION in tags:
            check_declaration(tags[layout.DECLARATION], findings)
        info = Info()
        if layout.INFO in tags:
            info = read_info(tags[layout.INFO], findings)
            check_info(info, self._top, self._expected.now.date(), findings)
            check_recipient(info, self._expected.recipients, verdict.opened_with, findings)
        listed: dict[str, str] = {}
        if layout.MANIFEST in tags:
            listed = read_manifest(tags[layout.MANIFEST], layout.MANIFEST, findings)
            check_payload_places(paths, listed, findings)
        self._check_tagmanifest(tags)
        maker = self._maker(tags, info)
        payload = {path: entry for path, entry in self._entries.items() if path.startswith("data/")}
        check_oxum(info, sum(entry.size for entry in payload.values()), len(payload), findings)
        profile = info["Capture-Bundle-Profile"]
        records = self._read_payload(payload, listed, Profile(profile) if profile in list(Profile) else None)
        message = tags.get(layout.TAGMANIFEST)
        identity = "" if message is None else hashlib.sha512(message).hexdigest()
        notes: tuple[Fault, ...] = ()
        if self._expected.memory is not None:
            check = ChainCheck(self._expected.memory, findings, is_whole=self._expected.whole_chain)
            notes = check.judge(verdict.bundle_id, identity, info, maker)
        return replace(
            verdict,
            identity=identity,
            notes=notes,
            info=info.values,
            maker=maker,
            records=tuple(records.lines),
            withdrawals=tuple(records.withdrawals),
            file_count=len(records.files),
            was_read=True,
        )

    def _read_tag(self, path: str) -> bytes | None:
        entry = self._entries.get(path)
        if entry is None:
            return None
        if entry.size > _TAG_LIMITS.get(path, layout.MAX_SMALL_TAG):
            self._findings.add(FaultCode.BAG_TAG_SIZE, path)
            return None
        return b"".join(self._pieces(entry))

    def _check_tagmanifest(self, tags: dict[str, bytes]) -> None:
        if layout.TAGMANIFEST not in tags:
            return
        listed = read_manifest(tags[layout.TAGMANIFEST], layout.TAGMANIFEST, self._findings)
        for path in listed:
            if path not in layout.COVERED:
                code = FaultCode.BAG_LINE if path in self._entries else FaultCode.BAG_MISSING
                self._findings.add(code, layout.TAGMANIFEST if path in self._entries else path)
        for path in layout.COVERED:
            if path in tags and path not in listed:
                self._findings.add(FaultCode.BAG_UNLISTED, path)
            elif path in tags and hashlib.sha512(tags[path]).hexdigest() != listed[path]:
                self._findings.add(FaultCode.BAG_TAG_CHANGED, path)

    def _maker(self, tags: dict[str, bytes], info: Info) -> Maker | None:
        if layout.SIGNATURE not in tags:
            return None
        known = self._expected
        check = MakerCheck(
            self._findings, known.now, known.trust, sender=known.sender, strangers=known.strangers
        )
        message = tags.get(layout.TAGMANIFEST, b"")
        return check.judge(tags[layout.SIGNATURE], message, info["Internal-Sender-Identifier"])

    def _read_payload(
        self, payload: dict[str, Entry], listed: dict[str, str], profile: Profile | None
    ) -> RecordChecks:
        files = {path: entry.size for path, entry in payload.items() if layout.FILE_PATH.fullmatch(path)}
        records = RecordChecks(self._findings, listed, files, profile, self._expected.now.date())
        digests: list[tuple[str, Callable[[], str]]] = []
        # By path, whatever order they stand in: forms must be known before the records that answer them.
        for path, entry in sorted(payload.items()):
            digest = hashlib.sha512()
            self._read_one(path, self._hashed(entry, digest.update), records)
            digests.append((path, digest.hexdigest))
        self._hasher.settle()
        for path, hexdigest in digests:
            if path in listed and hexdigest() != listed[path]:
                self._findings.add(FaultCode.BAG_DIGEST, path)
        records.close()
        return records

    def _read_one(self, path: str, pieces: Iterator[bytes], records: RecordChecks) -> None:
        """Let the right room look at one payload file, and drain whatever it left."""
        match = layout.FILE_PATH.fullmatch(path)
        if match is not None:
            head = next(pieces, b"")[:HEAD]
            for code in file_faults(match[3], head):
                self._findings.add(code, path)
        elif layout.RECORDS_PATH.fullmatch(path):
            records.take_lines(path, pieces)
        elif path == layout.WITHDRAWALS:
            records.take_withdrawals(path, pieces)
        elif layout.FORM_PATH.fullmatch(path):
            if (data := self._document(path, pieces, layout.MAX_FORM)) is not None:
                records.take_form(path, data)
        elif path == layout.SCHEMA:
            if not is_published(self._document(path, pieces, layout.MAX_DOCUMENT)):
                self._findings.add(FaultCode.SCHEMA_CHANGED, path)
        elif path == layout.CRATE and (data := self._document(path, pieces, layout.MAX_DOCUMENT)) is not None:
            payload = [other for other in self._entries if other.startswith("data/")]
            if not is_crate(data, payload):
                self._findings.add(FaultCode.CRATE_DAMAGED, path)
        for _ in pieces:
            pass

    def _document(self, path: str, pieces: Iterator[bytes], limit: int) -> bytes | None:
        if self._entries[path].size > limit:
            self._findings.add(FaultCode.RECORD_LONG, path)
            return None
        return b"".join(pieces)

    def _hashed(self, entry: Entry, update: Callable[[bytes], None]) -> Iterator[bytes]:
        for piece in self._pieces(entry):
            self._hasher.hash(update, piece)
            yield piece

    def _pieces(self, entry: Entry) -> Iterator[bytes]:
        for piece in read_member(self._stream, entry, self._findings):
            self._cancel.check()
            yield piece
            self._done += len(piece)
            self._progress(self._done, self._total)
