"""Read the bag's tag files as strictly as they are written, noting every way in which they differ."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.audience import Profile
from sync.bundle import layout
from sync.bundle.findings import Findings
from sync.bundle.recipients import read_recipients
from sync.faults import FaultCode

_BOM = b"\xef\xbb\xbf"
_LINE = re.compile(r"([0-9a-f]{128})  (\S+)")
_LOOSE_LINE = re.compile(r"([0-9A-Fa-f]{128})[ \t]+(\*?)(.+)")
_FIELD = re.compile(r"([A-Za-z][A-Za-z-]*): (\S.*\S|\S)")
_OXUM = re.compile(r"(0|[1-9][0-9]{0,18})\.(0|[1-9][0-9]{0,18})")
_GROUP = re.compile(rf"urn:uuid:{layout.UUID.pattern}")
_COUNT = re.compile(r"([1-9][0-9]{0,4}) of ([1-9][0-9]{0,4})")
_NUMBER = re.compile(r"[1-9][0-9]{0,14}")
# Control letters, and marks that change the direction of writing or break a line.
_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_PRINCIPAL = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}@[a-z0-9][a-z0-9.-]{0,63}")


def check_declaration(data: bytes, findings: Findings) -> None:
    """Note in which way bagit.txt is not its two lines."""
    if data == layout.DECLARATION_TEXT:
        return
    where = layout.DECLARATION
    if data.startswith(_BOM):
        findings.add(FaultCode.BAG_BOM, where)
    if b"\r" in data:
        findings.add(FaultCode.BAG_CRLF, where)
    lines = data.removeprefix(_BOM).decode("utf-8", "replace").splitlines()
    wanted = layout.DECLARATION_TEXT.decode().splitlines()
    if len(lines) != 2 or not data.endswith(b"\n"):
        findings.add(FaultCode.BAG_DECLARATION_LINES, where)
    for line, right, code in zip(
        lines, wanted, (FaultCode.BAG_VERSION, FaultCode.BAG_DECLARATION_ENCODING), strict=False
    ):
        if line != right:
            is_spacing = "".join(line.split()) == "".join(right.split())
            findings.add(FaultCode.BAG_DECLARATION_SPACE if is_spacing else code, where)


def read_manifest(data: bytes, where: str, findings: Findings) -> dict[str, str]:
    """Return path to digest, noting every line that is not as `sha512sum` would write it, sorted."""
    listed: dict[str, str] = {}
    if data.count(b"\n") > layout.MAX_MEMBERS:
        findings.add(FaultCode.BAG_TAG_SIZE, where)
        return listed
    last = ""
    for line in _lines(data, where, findings):
        found = _manifest_line(line, where, findings)
        if found is None:
            continue
        path, digest = found
        plain = re.sub(r"(^|/)(\./)+", r"\1", path)
        if plain in listed:
            is_same = listed[plain] == digest
            code = FaultCode.BAG_LISTED_TWICE if is_same else FaultCode.BAG_DIGESTS_CONFLICT
            findings.add(code, plain)
            continue
        if plain != path:
            findings.add(FaultCode.BAG_LINE, where)
        if plain <= last:
            findings.add(FaultCode.BAG_UNSORTED, where)
        last = plain
        listed[plain] = digest
    return listed


def _manifest_line(line: str, where: str, findings: Findings) -> tuple[str, str] | None:
    """Return (path, digest) of one line, as far as it can be understood."""
    match = _LINE.fullmatch(line)
    if match is None or match[2].startswith("*"):
        match = _LOOSE_LINE.fullmatch(line)
        if match is None:
            findings.add(FaultCode.BAG_LINE, where)
            return None
        if "\t" in line:
            findings.add(FaultCode.BAG_TAB, where)
        if match[2]:
            findings.add(FaultCode.BAG_STAR, where)
        if match[1].lower() != match[1]:
            findings.add(FaultCode.BAG_UPPER_CASE, where)
        if "\t" not in line and not match[2] and match[1].lower() == match[1]:
            findings.add(FaultCode.BAG_LINE, where)
    path = match[match.lastindex or 2].strip()
    if "%" in path:
        findings.add(FaultCode.BAG_PERCENT, where)
    return path, match[1].lower()


def _lines(data: bytes, where: str, findings: Findings) -> list[str]:
    """Return the lines of a tag file, noting a byte order mark, CR LF, other encodings, a missing end."""
    if data.startswith(_BOM):
        findings.add(FaultCode.BAG_BOM, where)
        data = data.removeprefix(_BOM)
    if b"\r" in data:
        findings.add(FaultCode.BAG_CRLF, where)
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if not data.endswith(b"\n"):
        findings.add(FaultCode.BAG_LINE, where)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        findings.add(FaultCode.BAG_ENCODING, where)
        return []
    lines = text.removesuffix("\n").split("\n")
    if any(len(line) > layout.MAX_LINE for line in lines):
        findings.add(FaultCode.BAG_LONG_LINE, where)
        return []
    return lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """What bag-info.txt says, as far as it could be read; each value by its label, once."""

    values: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, label: str) -> str:
        return self.values.get(label, "")


def read_info(data: bytes, findings: Findings) -> Info:
    """Return the fields of bag-info.txt, noting what is missing, repeated, unknown or out of order."""
    where = layout.INFO
    values: dict[str, str] = {}
    labels: list[str] = []
    for line in _lines(data, where, findings):
        if line.startswith((" ", "\t")):
            findings.add(FaultCode.BAG_FOLDED, where)
            continue
        match = _FIELD.fullmatch(line)
        if match is None or _UNSHOWABLE.search(line) or not unicodedata.is_normalized("NFC", line):
            findings.add(FaultCode.BAG_LINE, where)
            continue
        label, value = match[1], match[2]
        if label in values:
            is_oxum = label == "Payload-Oxum"
            findings.add(
                FaultCode.BAG_OXUM_REPEATED if is_oxum else FaultCode.BAG_FIELD_REPEATED, where, field=label
            )
        elif label not in (*layout.INFO_FIELDS, *layout.GROUP_FIELDS):
            findings.add(FaultCode.BAG_FIELD_UNKNOWN, where, field=label[:60])
        labels.append(label)
        values.setdefault(label, value)
    is_of_group = any(label in values for label in layout.GROUP_FIELDS)
    fields = (*layout.INFO_FIELDS, *layout.GROUP_FIELDS) if is_of_group else layout.INFO_FIELDS
    for label in fields:
        if label not in values:
            findings.add(FaultCode.BAG_FIELD_MISSING, where, field=label)
    known = [label for label in fields if label in values]
    if [label for label in dict.fromkeys(labels) if label in fields] != known:
        findings.add(FaultCode.BAG_FIELD_ORDER, where)
    return Info(values={label: value for label, value in values.items() if label in fields})


def check_info(info: Info, top: str, today: date, findings: Findings) -> None:
    """Note every value of bag-info.txt that cannot be."""
    where = layout.INFO
    if not layout.UUID.fullmatch(top) or info["External-Identifier"] not in ("", f"urn:uuid:{top}"):
        findings.add(FaultCode.BAG_IDENTIFIER, where)
    previous, sequence = info["Capture-Bundle-Previous"], info["Capture-Bundle-Sequence"]
    is_first = sequence == "1"
    checks = {
        "Capture-Bundle-Version": info["Capture-Bundle-Version"] == layout.VERSION,
        "Capture-Bundle-Profile": info["Capture-Bundle-Profile"] in list(Profile),
        "Capture-Bundle-Sequence": is_number(sequence),
        "Capture-Bundle-Previous": (
            previous == layout.NONE if is_first else layout.SHA512.fullmatch(previous) is not None
        ),
        "Capture-Bundle-Recipient": read_recipients(info["Capture-Bundle-Recipient"]) is not None,
        "Internal-Sender-Identifier": _PRINCIPAL.fullmatch(info["Internal-Sender-Identifier"]) is not None,
        "Bagging-Date": _is_date(info["Bagging-Date"]),
        "Bag-Group-Identifier": _GROUP.fullmatch(info["Bag-Group-Identifier"]) is not None,
        "Bag-Count": _is_count(info["Bag-Count"]),
    }
    for label, is_right in checks.items():
        if label in info.values and not is_right:
            findings.add(FaultCode.BAG_FIELD_VALUE, where, field=label, value=info[label][:80])
    made = info["Bagging-Date"]
    # A day ahead is another time zone; more is a clock nobody should believe.
    if _is_date(made) and (date.fromisoformat(made) - today).days > 2:
        findings.add(FaultCode.BAG_FUTURE, where, date=made)


def check_recipient(info: Info, ours: Collection[str], opened_with: str, findings: Findings) -> None:
    """Note a bundle that names others only than `ours`, or that its maker did not seal for this receiver.

    `opened_with` is the recipient whose key opened it, empty if it is not sealed: whoever is not named inside
    got it from somebody who sealed it anew.
    """
    named = read_recipients(info["Capture-Bundle-Recipient"]) or ()
    is_for_others = bool(ours and named) and set(named).isdisjoint(ours)
    if is_for_others or (opened_with and opened_with not in named):
        findings.add(FaultCode.RECIPIENT_OTHER, layout.INFO)


def check_oxum(info: Info, size: int, count: int, findings: Findings) -> None:
    """Note a Payload-Oxum that is garbage or does not fit the payload."""
    stated = info["Payload-Oxum"]
    if "Payload-Oxum" not in info.values:
        return
    if not _OXUM.fullmatch(stated):
        findings.add(FaultCode.BAG_OXUM_GARBAGE, layout.INFO, value=stated[:80])
    elif stated != f"{size}.{count}":
        findings.add(FaultCode.BAG_OXUM_WRONG, layout.INFO, stated=stated, found=f"{size}.{count}")


def is_number(text: str) -> bool:
    """Tell whether `text` is a number that a bundle can bear."""
    return _NUMBER.fullmatch(text) is not None


def _is_count(text: str) -> bool:
    """Tell whether `text` says which of how many, as "2 of 3"."""
    found = _COUNT.fullmatch(text)
    return found is not None and int(found[1]) <= int(found[2]) > 1


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
