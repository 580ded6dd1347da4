"""Build a DOCX anew: from its first part on, only what is referred to and known here comes along."""

from __future__ import annotations

import posixpath
import re
from xml.sax.saxutils import quoteattr

from desktop.domain.attachment import RefusalReason
from desktop.safety.office.container import Container, pack
from desktop.safety.office.findings import Broken, Refused
from desktop.safety.office.markup import read_markup, write_markup
from desktop.safety.office.pictures import clean_inner_picture
from desktop.safety.office.word_text import LINK, clean_settings, clean_text
from desktop.safety.traces import DATES, DEVICE, OTHER, OWNER, THUMBNAIL

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MAIN = "document"
_PARTS = {
    _MAIN: ("word/document", _WORD + "document.main+xml"),
    "styles": ("word/styles", _WORD + "styles+xml"),
    "numbering": ("word/numbering", _WORD + "numbering+xml"),
    "settings": ("word/settings", _WORD + "settings+xml"),
    "footnotes": ("word/footnotes", _WORD + "footnotes+xml"),
    "endnotes": ("word/endnotes", _WORD + "endnotes+xml"),
    "header": ("word/header", _WORD + "header+xml"),
    "footer": ("word/footer", _WORD + "footer+xml"),
    "theme": ("word/theme/theme", "application/vnd.openxmlformats-officedocument.theme+xml"),
}
_MANY = ("header", "footer", "theme")
_SHOWN = {
    "oleObject",
    "package",
    "chart",
    "chartEx",
    "diagramData",
    "video",
    "audio",
    "media",
    "aFChunk",
    "control",
}
_SHOWN |= {"subDocument", "frame"}
_TOLD = {
    "comments": OWNER,
    "commentsExtended": OWNER,
    "people": OWNER,
    "attachedTemplate": OTHER,
    "customXml": OTHER,
    "core-properties": OWNER,
    "extended-properties": DEVICE,
    "custom-properties": OTHER,
    "thumbnail": THUMBNAIL,
    "hyperlink": OTHER,
    "printerSettings": DEVICE,
    "origin": OWNER,
}
_TYPES = {"jpg": "image/jpeg", "png": "image/png"}
_NAMES = re.compile(r"[A-Za-z][A-Za-z0-9]{0,30}")


def clean_word(container: Container, found: set[str]) -> bytes:
    """Return the clean document; add to `found` what was left out. Raises Broken and Refused."""
    return _Word(container, found).document()


class _Word:
    """One document on its way into a new one."""

    def __init__(self, container: Container, found: set[str]) -> None:
        self._container, self._found = container, found
        self._parts: dict[str, bytes] = {}
        self._types: dict[str, str] = {}
        self._done: dict[str, str] = {}

    def document(self) -> bytes:
        start = next(
            (target for kind, target, _, _ in self._relations("_rels/.rels") if kind == "officeDocument"),
            None,
        )
        if start is None:
            raise Broken
        self._take(start, _MAIN)
        listed = "".join(
            f"<Override PartName={quoteattr('/' + name)} ContentType={quoteattr(kind)}/>"
            for name, kind in self._types.items()
        )
        defaults = "".join(
            f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in _TYPES.items()
        )
        kinds = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f"{defaults}{listed}</Types>"
        )
        first = _listing([("rId1", _OFFICE + "officeDocument", "word/document.xml")])
        whole = {"[Content_Types].xml": kinds.encode(), "_rels/.rels": first, **self._parts}
        return pack(whole, bare="[Content_Types].xml")

    def _take(self, source: str, kind: str) -> str:
        """Clean the part `source`, and what it refers to; return its new name."""
        if source in self._done:
            return self._done[source]
        stem, content_type = _PARTS[kind]
        number = str(1 + sum(name.startswith(stem) for name in self._types)) if kind in _MANY else ""
        name = self._done[source] = f"{stem}{number}.xml"
        if name in self._types:
            raise Broken
        self._types[name] = content_type
        root = read_markup(self._container.read(source))
        kept: list[tuple[str, str, str]] = []
        folder, last = posixpath.split(source)
        if kind != "settings":
            for relation, target, key, is_outside in self._relations(f"{folder}/_rels/{last}.rels"):
                self._follow(relation, target, key, is_outside, kept, name)
        if kind == "settings":
            root = clean_settings(root)
        else:
            clean_text(root, {key for key, _, _ in kept}, self._found)
        used = {
            value
            for part in root.iter()
            for attribute, value in part.attrib.items()
            if str(attribute).startswith(LINK)
        }
        self._parts[name] = write_markup(root)
        listed = [entry for entry in kept if kind == _MAIN or entry[0] in used]
        if listed:
            own_folder, own = posixpath.split(name)
            self._parts[f"{own_folder}/_rels/{own}.rels"] = _listing(listed)
        return name

    def _follow(
        self,
        relation: str,
        target: str,
        key: str,
        is_outside: bool,
        kept: list[tuple[str, str, str]],
        name: str,
    ) -> None:
        folder = posixpath.dirname(name)
        if relation == "image" and not is_outside:
            kept.append(
                (key, _OFFICE + "image", posixpath.relpath("/" + self._picture(target), "/" + folder))
            )
        elif relation in _PARTS and relation != _MAIN and not is_outside:
            kept.append(
                (key, _OFFICE + relation, posixpath.relpath("/" + self._take(target, relation), "/" + folder))
            )
        elif relation in _SHOWN or (relation == "image" and is_outside):
            raise Refused(RefusalReason.OFFICE)
        elif relation == "vbaProject":
            raise Refused(RefusalReason.OFFICE_MACRO)
        elif relation not in ("fontTable", "webSettings", "stylesWithEffects"):
            self._found.add(_TOLD.get(relation, OTHER))

    def _picture(self, source: str) -> str:
        if source not in self._done:
            data, end, removed = clean_inner_picture(self._container.read(source))
            self._found.update(removed)
            number = 1 + sum(name.startswith("word/media/") for name in self._parts)
            self._done[source] = f"word/media/image{number}.{end}"
            self._parts[self._done[source]] = data
        return self._done[source]

    def _relations(self, name: str) -> list[tuple[str, str, str, bool]]:
        """Return (kind, target, id, whether it lies outside) of each relation that `name` lists."""
        if name not in self._container.names:
            return []
        base = posixpath.dirname(posixpath.dirname(name))
        found = []
        for entry in read_markup(self._container.read(name)).iter(_RELATION):
            kind, target = entry.get("Type", ""), entry.get("Target", "")
            is_outside = entry.get("TargetMode", "Internal") != "Internal"
            if kind.startswith(_STRICT):
                raise Refused(RefusalReason.OFFICE)
            if not is_outside:
                target = posixpath.normpath(posixpath.join("/" + base, target)).lstrip("/")
            key = entry.get("Id", "")
            if not _NAMES.fullmatch(key):
                raise Broken
            found.append((kind.rpartition("/")[2], target, key, is_outside))
            if kind.endswith(("core-properties", "digital-signature/origin")):
                self._found.add(DATES)
        if name == "_rels/.rels":
            for kind, _, _, _ in found:
                if kind != "officeDocument":
                    self._found.add(_TOLD.get(kind, OTHER))
        return found


def _listing(entries: list[tuple[str, str, str]]) -> bytes:
    lines = "".join(
        f"<Relationship Id={quoteattr(key)} Type={quoteattr(kind)} Target={quoteattr(target)}/>"
        for key, kind, target in entries
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{lines}</Relationships>"
    ).encode()
