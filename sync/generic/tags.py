"""Read the tag files of any bag as leniently as the standard allows, noting what it does not."""

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sync.generic.bounds import MAX_LINE
from sync.generic.flaws import Flaw, Flaws

Version = tuple[int, int]
FIRST_STRICT: Version = (1, 0)
_KNOWN: frozenset[Version] = frozenset({(0, 93), (0, 94), (0, 95), (0, 96), (0, 97), (1, 0)})
_VERSION = re.compile(r"BagIt-Version: ([0-9]{1,3})\.([0-9]{1,3})")
_ENCODED = "Tag-File-Character-Encoding: "
_ENCODING = re.compile(r"Tag-File-Character-Encoding:[ \t]*(\S+)[ \t]*")
# Encodings in which every byte means one letter wherever it stands, and nothing is hidden in shifts.
_ENCODINGS = re.compile(
    r"(utf-?8|utf-?(16|32)([-_]?[bl]e)?|(us-?)?ascii|(iso[-_]?8859|latin|windows|cp)[-_]?[0-9]{1,4}|koi8-[ru]"
    r"|big5|gb(k|2312|18030)|shift_?jis|euc-?(jp|kr))",
    re.IGNORECASE,
)
_LINES = re.compile(r"\r\n|\r|\n")
_MANIFEST_LINE = re.compile(r"([0-9A-Fa-f]+)[ \t]+(\*?)(.+)")
_FETCH_LINE = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*:\S*)[ \t]+([0-9]{1,19}|-)[ \t]+(\S.*)")
_INFO_LINE = re.compile(r"([^:\s][^:]*?)([ \t]*):(.*)")
_MARK = "\ufeff"
_MAX_DECLARATION = 4096
_AT_ONCE = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What bagit.txt says; `encoding` is a name that Python knows."""

    version: Version
    encoding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One line of fetch.txt; `size` is None where the line does not say it."""

    path: str
    size: int | None


def read_declaration(data: bytes, flaws: Flaws) -> Declaration | None:
    """Return what bagit.txt says, or None after noting why nobody can tell which rules hold."""
    where = "bagit.txt"
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        flaws.wrong(Flaw.DECLARATION_MARK, where)
        return None
    lines = list(_split(data[:_MAX_DECLARATION].decode("utf-8", "replace")))
    match = _VERSION.fullmatch(lines[0]) if lines else None
    if match is None:
        flaws.wrong(Flaw.DECLARATION_SHAPE, where)
        return None
    version = (int(match[1]), int(match[2]))
    if version not in _KNOWN:
        flaws.wrong(Flaw.VERSION_UNKNOWN, where, found=f"{match[1]}.{match[2]}")
        return None
    named = _ENCODING.fullmatch(lines[1]) if len(lines) > 1 else None
    if named is None:
        flaws.wrong(Flaw.ENCODING_MISSING, where)
        return None
    # Exactly these two lines, says every version: other readers stumble over spaces of one's own.
    if lines[1] != f"{_ENCODED}{named[1]}" or any(line.strip() for line in lines[2:]):
        flaws.wrong(Flaw.DECLARATION_SHAPE, where)
    encoding = _encoding(named[1])
    if encoding is None:
        flaws.wrong(Flaw.ENCODING_UNKNOWN, where, found=ascii(named[1][:40]))
        return None
    return Declaration(version=version, encoding=encoding)


def read_text(pieces: Iterable[bytes], where: str, encoding: str, flaws: Flaws) -> Iterator[str]:
    """Yield the lines of a tag file while it is read.

    It ends, and that is noted, where it is not encoded as declared, or where a line does not end.
    """
    decoder = codecs.getincrementaldecoder(encoding)()
    rest, is_first = "", True
    try:
        for text in _decoded(pieces, decoder):
            rest += text.removeprefix(_MARK) if is_first else text
            is_first = is_first and not text
            *lines, rest = _whole_lines(rest)
            yield from lines
            if len(rest) > MAX_LINE:
                flaws.wrong(Flaw.TAG_FILE_LARGE, where)
                return
    except UnicodeError:
        flaws.wrong(Flaw.NOT_ENCODED, where)
        return
    yield from _split(rest)


def _decoded(pieces: Iterable[bytes], decoder: codecs.IncrementalDecoder) -> Iterator[str]:
    for piece in pieces:
        for at in range(0, len(piece), _AT_ONCE):
            yield decoder.decode(piece[at : at + _AT_ONCE])
    yield decoder.decode(b"", final=True)


def _whole_lines(text: str) -> list[str]:
    """Return the lines that surely end in `text`, and what stands behind them."""
    # A carriage return at the end may be half of a line's end.
    whole = max(text.rfind("\n"), text.rfind("\r", 0, -1)) + 1
    return [*_split(text[:whole]), text[whole:]]


def read_manifest(lines: Iterable[str], where: str, length: int, flaws: Flaws) -> Iterator[tuple[str, str]]:
    """Yield (path as written, digest) of every line; `length` is that of a digest."""
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        match = _MANIFEST_LINE.fullmatch(line)
        if match is None:
            flaws.wrong(Flaw.LINE, where)
        elif len(match[1]) != length:
            flaws.wrong(Flaw.DIGEST_LENGTH, where)
        else:
            if match[2]:
                flaws.odd(Flaw.ASTERISK, where)
            yield match[3], match[1].lower()


def read_fetch(lines: Iterable[str], flaws: Flaws) -> Iterator[Fetched]:
    """Yield every file that fetch.txt names; the address is never looked at."""
    for line in lines:
        if not line.strip():
            continue
        match = _FETCH_LINE.fullmatch(line)
        if match is None:
            flaws.wrong(Flaw.FETCH_LINE, "fetch.txt")
        else:
            yield Fetched(path=match[3], size=None if match[2] == "-" else int(match[2]))


def read_info(lines: Iterable[str], where: str, version: Version, flaws: Flaws) -> Iterator[tuple[str, str]]:
    """Yield (label, value) of bag-info.txt, folded lines joined; labels may come again."""
    label, value = "", ""
    is_strict = version >= FIRST_STRICT
    for line in lines:
        if not line.strip():
            continue
        if line[0] in " \t":
            if not label:
                flaws.wrong(Flaw.INFO_LINE, where)
            # A flood of folded lines would else be joined again and again.
            value = f"{value} {line.strip()}" if len(value) < 4096 else value
            continue
        match = _INFO_LINE.fullmatch(line)
        if match is None:
            (flaws.wrong if is_strict else flaws.odd)(Flaw.INFO_LINE, where)
            continue
        if match[2]:
            (flaws.wrong if is_strict else flaws.odd)(Flaw.SPACE_BEFORE_COLON, where)
        if label:
            yield label, value
        label, value = match[1], match[3].strip()
    if label:
        yield label, value


def _encoding(name: str) -> str | None:
    if not _ENCODINGS.fullmatch(name):
        return None
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def _split(text: str) -> Iterator[str]:
    """Yield the lines one by one: a file of nothing but line ends must not become a list of millions."""
    at = 0
    for end in _LINES.finditer(text):
        yield text[at : end.start()]
        at = end.end()
    if at < len(text):
        yield text[at:]
