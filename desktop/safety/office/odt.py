"""Build an ODT anew: its text, its styles and its pictures, without what tells who wrote and changed it."""

from __future__ import annotations

import re

from lxml import etree

from desktop.domain.attachment import RefusalReason
from desktop.safety.office.container import Container, pack
from desktop.safety.office.findings import Broken, Refused
from desktop.safety.office.markup import Element, drop, read_markup, space, unwrap, write_markup
from desktop.safety.office.pictures import clean_inner_picture
from desktop.safety.traces import DATES, DEVICE, OTHER, OWNER, THUMBNAIL

_KIND = "application/vnd.oasis.opendocument.text"
_O = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    **{
        name: f"{_O}{name}:1.0"
        for name in ("office", "style", "text", "table", "drawing", "datastyle", "dr3d")
    },
    "fo": f"{_O}xsl-fo-compatible:1.0",
    "svg": f"{_O}svg-compatible:1.0",
}
_KNOWN = set(_SPACES.values())
_SPOKEN = {*_KNOWN, "", "http://www.w3.org/1999/xlink"}
_HREF = "{http://www.w3.org/1999/xlink}href"
_TEXT, _OFFICE, _DRAW, _STYLE = (_SPACES[name] for name in ("text", "office", "drawing", "style"))
_DROPPED = {
    _OFFICE: {
        "scripts",
        "annotation",
        "annotation-end",
        "forms",
        "event-listeners",
        "meta",
        "settings",
        "dde-source",
    },
    _DRAW: {"control", "contour-polygon", "contour-path", "image-map", "glue-point"},
    _TEXT: {
        *(
            "tracked-changes",
            "change",
            "change-start",
            "change-end",
            "author-name",
            "author-initials",
            "creator",
        ),
        *(
            "initial-creator",
            "file-name",
            "template-name",
            "printed-by",
            "print-date",
            "print-time",
            "editing-cycles",
        ),
        *(
            "editing-duration",
            "creation-date",
            "creation-time",
            "modification-date",
            "modification-time",
            "title",
        ),
        *("subject", "keywords", "description", "user-defined", "hidden-text", "hidden-paragraph", "script"),
        *("conditional-text", "database-display", "database-name", "database-next", "database-row-select"),
        *(
            "database-row-number",
            "user-field-decls",
            "variable-decls",
            "sequence-decls",
            "dde-connection-decls",
        ),
        *("user-field-input", "variable-input", "text-input", "execute-macro", "bookmark", "bookmark-start"),
        *("bookmark-end", "reference-mark", "reference-mark-start", "reference-mark-end", "section-source"),
        *(
            "dde-connection",
            "toc-mark",
            "toc-mark-start",
            "toc-mark-end",
            "user-index-mark",
            "alphabetical-index-mark",
        ),
        *(
            "user-index-mark-start",
            "user-index-mark-end",
            "alphabetical-index-mark-start",
            "alphabetical-index-mark-end",
        ),
        *(
            "sender-firstname",
            "sender-lastname",
            "sender-initials",
            "sender-title",
            "sender-position",
            "sender-email",
        ),
        *(
            "sender-phone-private",
            "sender-fax",
            "sender-company",
            "sender-phone-work",
            "sender-street",
            "sender-city",
        ),
        *("sender-postal-code", "sender-country", "sender-state-or-province", "meta", "meta-field"),
    },
    _SPACES["svg"]: {"title", "desc"},
}
_UNWRAPPED = {
    *(
        "a",
        "placeholder",
        "user-field-get",
        "variable-get",
        "variable-set",
        "expression",
        "bookmark-ref",
        "sequence",
    ),
    *("reference-ref", "sequence-ref", "date", "time", "note-ref"),
}
_REFUSED = {"object", "object-ole", "plugin", "applet", "floating-frame"}
_CHANGED = {"tracked-changes", "change", "annotation", "creator", "author-name"}
_NAMED = ("name", "title", "desc", "caption-id", "id")
_BOUND = ("change-id", "protection-key", "condition", "formula", "connection-name")
_PICTURE = re.compile(r"(?:\./)?(Pictures/[^/\\]+)")


def clean_odt(container: Container, found: set[str]) -> bytes:
    """Return the clean document; add to `found` what was left out. Raises Broken and Refused."""
    if "META-INF/manifest.xml" in container.names and b"encryption-data" in container.read(
        "META-INF/manifest.xml"
    ):
        raise Refused(RefusalReason.LOCKED)
    pictures: dict[str, tuple[str, bytes]] = {}
    parts = {
        name: _clean_part(read_markup(container.read(name)), container, pictures, found)
        for name in ("content.xml", "styles.xml")
        if name in container.names
    }
    if "content.xml" not in parts:
        raise Broken
    _tell(container.names, found)
    kept = {name: data for name, data in pictures.values()}
    whole = {
        "mimetype": _KIND.encode(),
        **parts,
        **kept,
        "META-INF/manifest.xml": _manifest([*parts, *kept]),
    }
    return pack(whole, bare="mimetype")


def _tell(names: tuple[str, ...], found: set[str]) -> None:
    for name in names:
        if name == "meta.xml":
            found |= {OWNER, DATES, DEVICE}
        elif name.startswith("Thumbnails/"):
            found.add(THUMBNAIL)
        elif name.startswith(("META-INF/documentsignatures", "Object ")):
            found.add(OTHER)


def _clean_part(
    root: Element, container: Container, pictures: dict[str, tuple[str, bytes]], found: set[str]
) -> bytes:
    for part in list(root.iter()):
        if part is not root and part.getroottree().getroot() is root:
            _clean_element(part, found)
    for part in root.iter():
        _clean_attributes(part)
        if _HREF in part.attrib:
            _clean_reference(part, container, pictures, found)
    return write_markup(root)


def _clean_element(part: Element, found: set[str]) -> None:
    name, where = etree.QName(part).localname, space(part)
    if (where == _DRAW and name in _REFUSED) or (where == _OFFICE and name == "binary-data"):
        raise Refused(RefusalReason.OFFICE)
    if name in _CHANGED:
        found |= {OWNER, DATES}
    if where not in _KNOWN or name in _DROPPED.get(where, ()):
        drop(part)
    elif where == _TEXT and name == "section" and part.get(f"{{{_TEXT}}}display", "true") != "true":
        found.add(OTHER)
        drop(part)
    elif where == _STYLE and name == "text-properties":
        part.attrib.pop(f"{{{_TEXT}}}display", None)  # a style hides nothing
    elif where == _TEXT and name in _UNWRAPPED:
        unwrap(part)


def _clean_attributes(part: Element) -> None:
    where = space(part)
    for key in list(part.attrib):
        attribute = etree.QName(str(key))
        name, said = attribute.localname, str(attribute.namespace or "")
        is_told = said == _DRAW and where == _DRAW and name in _NAMED and _is_figure(part)
        if said not in _SPOKEN or is_told or (said == _TEXT and name in _BOUND):
            del part.attrib[key]
        elif said == _TEXT and name == "name" and etree.QName(part).localname == "section":
            part.set(key, f"Section{sum(1 for _ in part.itersiblings(preceding=True)) + 1}")


def _is_figure(part: Element) -> bool:
    return etree.QName(part).localname in {
        *(
            "frame",
            "image",
            "rect",
            "line",
            "custom-shape",
            "g",
            "text-box",
            "ellipse",
            "path",
            "polygon",
            "polyline",
        ),
        *("connector", "circle", "regular-polygon", "caption", "measure", "page-thumbnail"),
    }


def _clean_reference(
    part: Element, container: Container, pictures: dict[str, tuple[str, bytes]], found: set[str]
) -> None:
    """Let a picture of the document be referred to by a new name; nothing else is referred to."""
    target = part.attrib[_HREF]
    match = _PICTURE.fullmatch(target)
    if match is None:
        if etree.QName(part).localname in ("image", "fill-image", "background-image") and target:
            raise Refused(RefusalReason.OFFICE)  # it lies on a disk or in the network, not in the document
        found.add(OTHER)
        del part.attrib[_HREF]
        return
    source = match.group(1)
    if source not in pictures:
        data, end, removed = clean_inner_picture(container.read(source))
        found.update(removed)
        pictures[source] = (f"Pictures/picture{len(pictures) + 1}.{end}", data)
    part.set(_HREF, pictures[source][0])


def _manifest(names: list[str]) -> bytes:
    kinds = {"xml": "text/xml", "jpg": "image/jpeg", "png": "image/png"}
    space_name = f"{_O}manifest:1.0"
    root = etree.Element(f"{{{space_name}}}manifest", nsmap={"manifest": space_name})
    root.set(f"{{{space_name}}}version", "1.3")
    for path, kind in [("/", _KIND), *((name, kinds[name.rpartition(".")[2]]) for name in names)]:
        entry = etree.SubElement(root, f"{{{space_name}}}file-entry")
        entry.set(f"{{{space_name}}}full-path", path)
        entry.set(f"{{{space_name}}}media-type", kind)
    return write_markup(root)
