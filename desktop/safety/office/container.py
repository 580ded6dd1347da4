"""Open the ZIP container of an office document within bounds, name what it is, and write a new one."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from desktop.domain.attachment import RefusalReason
from desktop.safety.office.findings import Broken
from desktop.safety.sniff import Format

_MOST_PARTS = 4000
_MOST_PART = 64 << 20
_MOST_WHOLE = 300 << 20
_STEP = 1 << 20
_MACROS = ("vbaproject.bin", "vbadata.xml", "basic/script-lc.xml", "scripts/", "macrosheets/", "activex/")
_OTHERS = ("xl/workbook.xml", "ppt/presentation.xml")
_ODT = b"application/vnd.oasis.opendocument.text"
_MOMENT = (1980, 1, 1, 0, 0, 0)


class Container:
    """The parts of one office document, read within bounds. Use as a context manager.

    Attributes:
        names: the parts' names, as they stand there.
    """

    def __init__(self, source: Path | BinaryIO) -> None:
        """Open the container. Raises Broken and OSError."""
        try:
            self._zip = zipfile.ZipFile(source)
            members = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, IndexError) as error:
            raise Broken from error
        self._members = {member.filename: member for member in members if not member.is_dir()}
        self.names = tuple(self._members)
        self._room = _MOST_WHOLE
        if len(members) > _MOST_PARTS or len(self._members) != sum(not m.is_dir() for m in members):
            raise Broken
        if any(_leads_outside(name) for name in self.names):
            raise Broken

    def __enter__(self) -> Container:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def read(self, name: str) -> bytes:
        """Return one part. Raises Broken if it is missing, damaged, or grows beyond all measure."""
        member = self._members.get(name)
        if member is None or member.flag_bits & 1:
            raise Broken
        parts: list[bytes] = []
        size = 0
        try:
            with self._zip.open(member) as part:
                while chunk := part.read(_STEP):
                    size += len(chunk)
                    if size > min(_MOST_PART, self._room):
                        raise Broken
                    parts.append(chunk)
        except (
            zipfile.BadZipFile,
            zlib.error,
            ValueError,
            NotImplementedError,
            EOFError,
            RuntimeError,
        ) as error:
            raise Broken from error
        self._room -= size
        return b"".join(parts)


def what_is(source: Path) -> Format | RefusalReason:
    """Return which office document the archive at `source` is, or why it is refused.

    Its name does not count. Raises OSError.
    """
    try:
        with Container(source) as container:
            names = {name.lower() for name in container.names}
            if any(part in name for name in names for part in _MACROS):
                return RefusalReason.OFFICE_MACRO
            if "content.xml" in names:
                kind = container.read("mimetype").strip() if "mimetype" in container.names else b""
                return Format.ODT if kind == _ODT else RefusalReason.OFFICE
            if "word/document.xml" in names:
                return Format.DOCX
            return RefusalReason.OFFICE if names & set(_OTHERS) else RefusalReason.ARCHIVE
    except Broken:
        return RefusalReason.ARCHIVE


def pack(parts: Mapping[str, bytes], *, bare: str) -> bytes:
    """Return a container with `parts`, of which the one named `bare` comes first and is not compressed.

    By that first part the kind is told from the first bytes alone. No moment and no system is noted.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, allowZip64=False) as container:
        for name in [bare, *(other for other in parts if other != bare)]:
            member = zipfile.ZipInfo(name, _MOMENT)
            member.compress_type = zipfile.ZIP_STORED if name == bare else zipfile.ZIP_DEFLATED
            member.create_system = 3
            member.external_attr = 0
            container.writestr(member, parts[name])
    return out.getvalue()


def _leads_outside(name: str) -> bool:
    return (
        name.startswith(("/", "\\"))
        or "\\" in name
        or ":" in name
        or ".." in name.split("/")
        or "\x00" in name
    )
