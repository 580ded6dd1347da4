"""Read and write the XML inside office documents: no entities, no network, nothing but elements and text."""

from typing import Any

from lxml import etree

from desktop.safety.office.findings import Broken

Element = Any
"""One element; the library comes without types."""


def read_markup(data: bytes) -> Element:
    """Return the root of `data` without remarks and processing instructions. Raises Broken."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Broken from error
    if root.getroottree().docinfo.doctype or any(not isinstance(part.tag, str) for part in root.iter()):
        raise Broken
    return root


def write_markup(root: Element) -> bytes:
    """Return `root` as bytes, declaring only the namespaces that are used."""
    etree.cleanup_namespaces(root)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def space(part: Element) -> str:
    """Return the namespace of an element."""
    return str(etree.QName(part).namespace or "")


def drop(part: Element) -> None:
    """Take an element out with all that is in it; the text behind it stays."""
    parent = part.getparent()
    if parent is None:
        raise Broken
    _hand_on(part.tail, part)
    part.tail = None
    parent.remove(part)


def unwrap(part: Element) -> None:
    """Take an element away from around its content."""
    parent = part.getparent()
    if parent is None:
        raise Broken
    place = parent.index(part)
    inner = list(part)
    _hand_on(part.text, part)
    if inner:
        inner[-1].tail = (inner[-1].tail or "") + (part.tail or "") or None
    else:
        _hand_on(part.tail, part)
    part.tail = None
    parent.remove(part)
    for number, child in enumerate(inner):
        parent.insert(place + number, child)


def _hand_on(text: str | None, part: Element) -> None:
    """Give `text` to what stands before `part`."""
    parent, before = part.getparent(), part.getprevious()
    if not text or parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + text
    else:
        parent.text = (parent.text or "") + text
