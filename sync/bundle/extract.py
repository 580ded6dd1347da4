"""Unpack a bundle that has just been verified: all of it or nothing, and never over anything."""

import hashlib
import os
import shutil
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from desktop.errors import Code, FixableError, machine_error
from desktop.progress import CancelToken, Progress, silent
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify_stream
from sync.bundle.contents import signed_digests
from sync.bundle.findings import Findings
from sync.bundle.headers import Entry
from sync.bundle.opening import BrokenSeal, open_bundle
from sync.bundle.verdict import Verdict
from sync.bundle.zipreader import read_listing, read_member
from sync.faults import FaultCode, Refused


class RefusedBundle(Refused):
    """The bundle was not unpacked; `verdict` says all that was found."""

    def __init__(self, verdict: Verdict) -> None:
        self.verdict = verdict
        super().__init__(verdict.faults)


def extract(
    bundle: Path,
    target: Path,
    expected: Expectations,
    identities: Sequence[str] = (),
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Verdict:
    """Verify the bundle at `bundle`, then make its folder under the name `target`.

    A sealed one is opened with one of `identities` while it is read; its zip is on no disk.

    Raises RefusedBundle with every fault, FixableError (BUNDLE_UNREADABLE, TARGET_EXISTS), MachineError,
    Cancelled; nothing is left then. `target` may be there already if it is an empty folder, but not the one
    the program works in: a new folder takes its place.
    """
    target = target.absolute()
    if _is_taken(target) or target.resolve() == Path.cwd():
        raise FixableError(Code.TARGET_EXISTS, name=target.name)
    with ExitStack() as stack:
        try:
            stream = stack.enter_context(open_bundle(bundle, identities))
            verdict = verify_stream(stream, expected, cancel=cancel)
        except BrokenSeal as broken:
            raise RefusedBundle(Verdict(faults=broken.faults)) from broken
        except OSError as error:
            raise FixableError(Code.BUNDLE_UNREADABLE, name=bundle.name) from error
        if not verdict.is_good:
            raise RefusedBundle(verdict)
        try:
            _unpack(stream, verdict, target, progress, cancel or CancelToken())
        except Refused as refused:
            raise RefusedBundle(replace(verdict, faults=refused.faults)) from refused
    return verdict


def _unpack(
    stream: BinaryIO, verdict: Verdict, target: Path, progress: Progress, cancel: CancelToken
) -> None:
    fresh = target.with_name(f".{target.name}.{os.getpid()}{layout.PART}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # What was sealed is for whoever opened it, not for everybody who has an account here.
        fresh.mkdir(mode=0o700)
    except OSError as error:
        raise machine_error(error, str(target.parent)) from error
    try:
        _write_all(stream, verdict, fresh, progress, cancel)
        with suppress(FileNotFoundError):
            target.rmdir()
        fresh.rename(target)
    except OSError as error:
        shutil.rmtree(fresh, ignore_errors=True)
        raise machine_error(error, str(target.parent)) from error
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def _write_all(
    stream: BinaryIO, verdict: Verdict, folder: Path, progress: Progress, cancel: CancelToken
) -> None:
    """Write every member, hashing it again: the file may have been changed since it was verified."""
    findings = Findings()
    listing = read_listing(stream, findings)
    if len(findings):
        raise Refused(findings)
    entries = {_inner(entry, listing.top): entry for entry in listing.entries}
    digests = {**signed_digests(stream, entries, verdict, findings), **_signing(verdict)}
    for path in entries:
        if path not in digests:
            findings.add(FaultCode.BAG_UNLISTED, path)
    if len(findings):
        raise Refused(findings)
    total, done = sum(entry.size for entry in listing.entries), 0
    for path, entry in entries.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha512()
        with place.open("xb") as out:
            for piece in read_member(stream, entry, findings):
                cancel.check()
                digest.update(piece)
                out.write(piece)
                done += len(piece)
                progress(done, total)
        if digest.hexdigest() != digests[path]:
            findings.add(FaultCode.BAG_DIGEST, path)
    if len(findings):
        raise Refused(findings)


def _signing(verdict: Verdict) -> dict[str, str]:
    """Return the digests of the two files that no list names: what was signed, and the signature."""
    signature = "" if verdict.maker is None else verdict.maker.signature
    return {
        layout.TAGMANIFEST: verdict.identity,
        layout.SIGNATURE: hashlib.sha512(signature.encode("ascii")).hexdigest(),
    }


def _inner(entry: Entry, top: str) -> str:
    return entry.name.decode("ascii").removeprefix(f"{top}/")


def _is_taken(target: Path) -> bool:
    """Tell whether something stands at `target` that extracting would destroy."""
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        return True
    return target.is_dir() and any(target.iterdir())
