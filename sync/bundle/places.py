"""Check that every file of a bundle stands where the layout has a place for it, and nothing is missing."""

import re
from collections.abc import Iterable, Mapping

from sync.bundle import layout
from sync.bundle.findings import Findings
from sync.faults import FaultCode

_MANIFEST = re.compile(r"(tag)?manifest-([^/]*)\.txt")
_WEAK = {"md5", "sha1", "sha224"}
_KNOWN = {"sha256", "sha384", "sha3-256", "sha3-512", "blake2b-512", "blake2b512", "blake3"}
_MISSING = {
    layout.DECLARATION: FaultCode.BAG_DECLARATION_MISSING,
    layout.INFO: FaultCode.BAG_INFO_MISSING,
    layout.MANIFEST: FaultCode.BAG_MANIFEST_MISSING,
    layout.TAGMANIFEST: FaultCode.BAG_TAGMANIFEST_MISSING,
    layout.SIGNATURE: FaultCode.SIGNATURE_MISSING,
}


def check_tag_places(paths: Iterable[str], findings: Findings) -> None:
    """Note files outside data/ that have no place, and tag files that are missing."""
    outside = [path for path in paths if not path.startswith("data/")]
    for path in outside:
        if path not in layout.TAGS:
            findings.add(_foreign_tag(path), path)
    for path, code in _MISSING.items():
        if path not in outside:
            findings.add(code, path)


def _foreign_tag(path: str) -> FaultCode:
    match = _MANIFEST.fullmatch(path)
    if match is not None:
        if match[2] in _WEAK:
            return FaultCode.BAG_ALGORITHM_WEAK
        return FaultCode.BAG_SECOND_MANIFEST if match[2] in _KNOWN else FaultCode.BAG_ALGORITHM_UNKNOWN
    if path == "fetch.txt":
        return FaultCode.BAG_FETCH
    return FaultCode.BAG_TAG_FOLDER if "/" in path else FaultCode.BAG_TAG_UNKNOWN


def check_payload_places(paths: Iterable[str], listed: Mapping[str, str], findings: Findings) -> None:
    """Note payload files that are unlisted, missing, misplaced, or not named after their digest."""
    payload = {path for path in paths if path.startswith("data/")}
    for path in sorted(payload):
        if not layout.is_payload_place(path):
            findings.add(FaultCode.BAG_PAYLOAD_PLACE, path)
        digest = listed.get(path)
        if digest is None:
            findings.add(FaultCode.BAG_UNLISTED, path)
            continue
        match = layout.FILE_PATH.fullmatch(path)
        if match is not None and (match[1], match[2]) != (digest[:2], digest[:64]):
            findings.add(FaultCode.BAG_FILE_NAME, path)
    for path in listed:
        if not path.startswith("data/") or ".." in path.split("/"):
            findings.add(FaultCode.BAG_OUTSIDE_DATA, path)
        elif path not in payload:
            findings.add(FaultCode.BAG_MISSING, path)
    for path in (layout.CRATE, layout.SCHEMA):
        if path not in payload and path not in listed:
            findings.add(FaultCode.BAG_MISSING, path)


def check_order(paths: list[str], findings: Findings) -> None:
    """Note files that stand in the zip in another order than the writer's."""
    payload = sorted(path for path in paths if path.startswith("data/"))
    tags = [path for path in layout.TAGS if path in paths]
    known = [path for path in paths if path in layout.TAGS or path.startswith("data/")]
    if known != [*tags, *payload]:
        findings.add(FaultCode.ZIP_ORDER)
