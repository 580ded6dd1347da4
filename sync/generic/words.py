"""One English sentence for every flaw of a bag, and the verdict as lines and as JSON; decides nothing."""

from collections.abc import Iterator, Mapping

from sync.generic.flaws import Flaw, Found
from sync.generic.judging import GenericVerdict

FLAWS: Mapping[Flaw, str] = {
    Flaw.DECLARATION_MISSING: "There is no bagit.txt, so this is no bag.",
    Flaw.DECLARATION_MARK: "The file bagit.txt begins with a byte order mark.",
    Flaw.DECLARATION_SHAPE: "The file bagit.txt does not say its version as the standard has it.",
    Flaw.ENCODING_MISSING: "The file bagit.txt does not say how the tag files are encoded.",
    Flaw.ENCODING_UNKNOWN: "The tag files are encoded as {found}, which cannot be read safely.",
    Flaw.VERSION_UNKNOWN: "The bag is of version {found}; 0.93 to 0.97 and 1.0 are known.",
    Flaw.NOT_ENCODED: "It is not encoded as bagit.txt says.",
    Flaw.TAG_FILE_LARGE: "It is too large to be read.",
    Flaw.DATA_MISSING: "There is no folder data/.",
    Flaw.MANIFEST_MISSING: "There is no list of the payload.",
    Flaw.ALGORITHM_UNKNOWN: "Its checksums are of a kind that cannot be worked out here.",
    Flaw.LINE: "A line of it is no checksum and name.",
    Flaw.DIGEST_LENGTH: "A checksum has not the length of its kind.",
    Flaw.CONFLICT: "It is listed with two different checksums.",
    Flaw.OUTSIDE_BAG: "It names {path}, which lies outside the bag.",
    Flaw.OUTSIDE_DATA: "It names {path}, which is not part of the payload.",
    Flaw.LISTED_MISSING: "It is listed and not there.",
    Flaw.UNLISTED: "It is there and not listed in {manifest}.",
    Flaw.CHANGED: "Its bytes do not fit its {algorithm} checksum.",
    Flaw.FETCH_LINE: "A line of it is no address, size and name.",
    Flaw.NOT_FETCHED: "It is still to be fetched from elsewhere; nothing is fetched here.",
    Flaw.FETCH_UNLISTED: "It is to be fetched and is on no list of the payload.",
    Flaw.OXUM_SHAPE: "The Payload-Oxum {found} is no number of bytes and files.",
    Flaw.OXUM_WRONG: "The Payload-Oxum says {stated}, and the payload is {found}.",
    Flaw.INFO_LINE: "A line of it is no label and value.",
    Flaw.LINK: "It is a link; what it stands for may be anywhere.",
    Flaw.SPECIAL: "It is a pipe, socket or device.",
    Flaw.ARCHIVE_NAME: "The archive gives it a name that could be unpacked somewhere else.",
    Flaw.ARCHIVE_FOLDERS: "An archive of a bag has one folder at its top, and this one has {found}.",
    Flaw.ARCHIVE_TWICE: "The archive has two files of this name.",
    Flaw.ARCHIVE_DAMAGED: "The archive is damaged, locked, or packed in a way that is not read.",
    Flaw.TOO_MANY: "It has more files, longer names or more kinds of checksums than can be judged here.",
    Flaw.LISTED_TWICE: "It is listed twice, with the same checksum.",
    Flaw.DOT_PATH: "Its name is written with dots in {manifest}.",
    Flaw.ASTERISK: "An asterisk stands before a name, as md5sum writes it.",
    Flaw.OTHER_SPELLING: "Its name is spelt otherwise in {manifest}: escaped, or its accents.",
    Flaw.TAG_IN_MANIFEST: "It is no payload, and {manifest} lists it.",
    Flaw.ALIKE: "Another name differs only in capital letters or in how accents are encoded.",
    Flaw.SYSTEM_FILE: "An operating system made it; it may vanish or change by itself.",
    Flaw.WEAK_ALGORITHM: "Its checksums can be forged; they find accidents only.",
    Flaw.FETCH_SIZE: "The size in fetch.txt is another than that of the file.",
    Flaw.SPACE_BEFORE_COLON: "A label of it has spaces before its colon.",
}


def sentence(found: Found) -> str:
    """Return what was found, with the place in front when there is one."""
    text = FLAWS[found.flaw].format_map(found.params)
    return f"{found.where}: {text}" if found.where else text


def lines(verdict: GenericVerdict) -> Iterator[str]:
    """Yield the verdict for people."""
    if verdict.is_good:
        yield f"Good: a bag of version {verdict.version}, {verdict.files} files, nothing changed or missing."
    else:
        yield f"REFUSED: {len(verdict.faults)} {'fault' if len(verdict.faults) == 1 else 'faults'}."
    for found in verdict.faults:
        yield f"  {sentence(found)} [{found.flaw}]"
    for found in verdict.remarks:
        yield f"  Remark: {sentence(found)} [{found.flaw}]"


def tree(verdict: GenericVerdict) -> dict[str, object]:
    """Return the verdict as documented in docs/bundle-format.md."""
    return {
        "format": 1,
        "good": verdict.is_good,
        "version": verdict.version,
        "encoding": verdict.encoding,
        "algorithms": list(verdict.algorithms),
        "files": verdict.files,
        "size": verdict.size,
        "faults": [_found(found) for found in verdict.faults],
        "remarks": [_found(found) for found in verdict.remarks],
    }


def _found(found: Found) -> dict[str, object]:
    return {
        "code": found.flaw.value,
        "where": found.where,
        "params": dict(found.params),
        "sentence": sentence(found),
    }
