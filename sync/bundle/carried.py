"""A form as a bundle carries it: without the defaults of questions that its readers may not see."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

from desktop.domain.audience import Profile
from desktop.forms.form import Form, Kind
from desktop.forms.xform import XF, XHTML, tag
from desktop.safety.picking import open_to

_PREFIXES = {
    "": "http://www.w3.org/2002/xforms",
    "h": "http://www.w3.org/1999/xhtml",
    "ev": "http://www.w3.org/2001/xml-events",
    "xsd": "http://www.w3.org/2001/XMLSchema",
    "jr": "http://openrosa.org/javarosa",
    "orx": "http://openrosa.org/xforms",
    "odk": "http://www.opendatakit.org/xforms",
    "capture": "https://spotlight-capture.org/xforms",
}
_CHOSEN = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK, Kind.RANGE})
"""Their defaults are choices, which stand in the form's own lists in any case."""


def carried_form(form: Form, profile: Profile) -> bytes:
    """Return the XForm, byte for byte unless a default in it is not for these readers.

    Such a default, whatever an office wrote into its own template, is left empty; then the bundle's form is
    written anew, and its digest is another than the vault's.
    """
    told = open_to(form, profile)
    shut = {
        node.xpath
        for node in form.walk()
        if (kind := getattr(node, "kind", None)) is not None
        and kind not in _CHOSEN
        and node.xpath not in told
    }
    document = ET.fromstring(form.xform)  # noqa: S314 (the vault keeps only forms that were read safely)
    is_changed = False
    for element, place in _defaults(document):
        if place not in shut:
            continue
        if element.get("value") is not None:
            element.set("value", "")
            is_changed = True
        elif (element.text or "").strip():
            element.text = None
            is_changed = True
    if not is_changed:
        return form.xform
    for prefix, name in _PREFIXES.items():
        ET.register_namespace(prefix, name)
    return b'<?xml version="1.0"?>' + bytes(ET.tostring(document, encoding="utf-8", xml_declaration=False))


def _defaults(document: ET.Element) -> Iterator[tuple[ET.Element, str]]:
    """Yield every place in the first instance, and every value that is set when a form or row begins."""
    instance = document.find(f"{XHTML}head/{XF}model/{XF}instance")
    for data in instance if instance is not None else ():
        yield from _below(data, f"/{tag(data)}")
    for element in document.iter(f"{XF}setvalue"):
        # Only fixed words can tell something; a reckoned value is worked out where the form is filled in.
        if element.get("value", "").strip().startswith(("'", '"')):
            yield element, element.get("ref", "")


def _below(element: ET.Element, place: str) -> Iterator[tuple[ET.Element, str]]:
    for child in element:
        where = f"{place}/{tag(child)}"
        yield child, where
        yield from _below(child, where)
