"""What is wrong with the names inside a foreign zip; judges names only, opens nothing."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from sync.bundle import layout
from sync.bundle.findings import Findings
from sync.faults import FaultCode

_ALLOWED = re.compile(r"[a-z0-9._/-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Letters of other scripts that look like the Latin ones our names are made of.
_LOOKALIKES = str.maketrans("аеорсухіјѕԁһԛԝмткɡⅼοανρτυιϲ", "aeopcyxijsdhqwmtkgloavptuic")


def name_faults(name: bytes) -> Iterator[FaultCode]:
    """Yield every fault of one name."""
    found = list(_particular(name))
    yield from found
    text = name.decode("utf-8", "replace")
    if not found and not _ALLOWED.fullmatch(text):
        yield FaultCode.NAME_CHARACTER
    if len(name) > layout.MAX_NAME:
        yield FaultCode.NAME_LONG
    if text.count("/") >= layout.MAX_DEPTH:
        yield FaultCode.NAME_DEEP


def check_names(names: Iterable[bytes], findings: Findings) -> None:
    """Note every fault of the names, one by one and against each other."""
    known = list(names)
    for name in known:
        for code in name_faults(name):
            findings.add(code, name)
    _check_repeats(known, findings)
    texts = sorted({name.decode("utf-8", "surrogateescape") for name in known})
    folds: tuple[tuple[FaultCode, Callable[[str], str]], ...] = (
        (FaultCode.NAME_CASE_COLLISION, str.lower),
        (FaultCode.NAME_NORMAL_COLLISION, lambda text: unicodedata.normalize("NFC", text)),
        (
            FaultCode.NAME_FOLD_COLLISION,
            lambda text: unicodedata.normalize("NFKC", unicodedata.normalize("NFC", text).casefold()),
        ),
    )
    clashed: set[str] = set()
    for code, fold in folds:
        first: dict[str, str] = {}
        for text in texts:
            other = first.setdefault(fold(text), text)
            if other != text and text not in clashed:
                clashed.add(text)
                findings.add(code, text.encode("utf-8", "surrogateescape"))


def _check_repeats(names: list[bytes], findings: Findings) -> None:
    seen: set[bytes] = set()
    for name in names:
        if name in seen:
            findings.add(FaultCode.NAME_DUPLICATE, name)
        seen.add(name)
    for name in seen:
        folder = name.rstrip(b"/")
        # A crafted name may hold thousands of slashes; those are refused for their depth already.
        for _ in range(layout.MAX_DEPTH):
            folder = folder.rpartition(b"/")[0]
            if folder and folder in seen:
                findings.add(FaultCode.NAME_FILE_AND_FOLDER, folder)


def _particular(name: bytes) -> Iterator[FaultCode]:
    if not name:
        yield FaultCode.NAME_EMPTY
        return
    try:
        text = name.decode("utf-8")
    except UnicodeDecodeError:
        yield FaultCode.NAME_ENCODING
        text = name.decode("latin-1")
    yield from _shape(text)
    yield from _letters(text)
    for part in text.rstrip("/").split("/"):
        if part == "..":
            yield FaultCode.NAME_PARENT
        elif part == ".":
            yield FaultCode.NAME_DOT
        elif part.endswith((".", " ")):
            yield FaultCode.NAME_TRAILING
        if _RESERVED.fullmatch(part.partition(".")[0].rstrip(" ")):
            yield FaultCode.NAME_RESERVED


def _shape(text: str) -> Iterator[FaultCode]:
    if text.startswith(("//", "\\\\")):
        yield FaultCode.NAME_UNC
    elif text.startswith("/"):
        yield FaultCode.NAME_ABSOLUTE
    elif "\\" in text:
        yield FaultCode.NAME_BACKSLASH
    if re.match("[A-Za-z]:", text):
        yield FaultCode.NAME_DRIVE
    elif ":" in text:
        yield FaultCode.NAME_STREAM
    if "//" in text[1:]:
        yield FaultCode.NAME_DOUBLE_SLASH
    if text.endswith("/"):
        yield FaultCode.NAME_DIRECTORY


def _letters(text: str) -> Iterator[FaultCode]:
    if "\0" in text:
        yield FaultCode.NAME_NUL
    if "\n" in text or "\r" in text:
        yield FaultCode.NAME_NEWLINE
    if any((ord(letter) < 32 and letter not in "\0\n\r") or ord(letter) == 127 for letter in text):
        yield FaultCode.NAME_CONTROL
    if _BIDI.search(text):
        yield FaultCode.NAME_BIDI
    alike = unicodedata.normalize("NFKC", text.lower()).translate(_LOOKALIKES)
    if not text.isascii() and _ALLOWED.fullmatch(alike):
        yield FaultCode.NAME_CONFUSABLE
