"""Open an XForm document safely: plain elements, no entities, nothing fetched.

Everything foreign that is not an XForm is refused as FORM_DAMAGED.
"""

import xml.etree.ElementTree as ET
from collections.abc import Mapping

from desktop.errors import Code, FixableError

XF = "{http://www.w3.org/2002/xforms}"
XHTML = "{http://www.w3.org/1999/xhtml}"
JR = "{http://openrosa.org/javarosa}"
CAPTURE = "{https://spotlight-capture.org/xforms}"

NO_CONTROLS = ("label", "hint", "value", "help", "copy", "setvalue")
"""Elements that point at something without being its control; a default of a row is set beside it."""

LARGEST = 16 * 1024 * 1024
DEEPEST = 100


def damaged(form: str = "") -> FixableError:
    """Return the error for a form that cannot be read."""
    return FixableError(Code.FORM_DAMAGED, form=form)


def tag(element: ET.Element) -> str:
    """Return the element's name without its namespace."""
    return element.tag.rpartition("}")[2]


class XForm:
    """The parts of one XForm document.

    Attributes:
        data: the root of the primary instance.
        root: the xpath of `data`, as in "/data".
        binds: attributes of each bind by the xpath it stands for.
        controls: body elements by the xpath they stand for.
        itext: by text id, by language as written, by form ("" or "guidance").
        quoting: of the texts that quote answers, their `pieces` by text id, by language as written.
        instances: secondary instances by id.
    """

    def __init__(self, xform: bytes) -> None:
        document = _parse(xform)
        model = document.find(f"{XHTML}head/{XF}model")
        body = document.find(f"{XHTML}body")
        primary = model.find(f"{XF}instance") if model is not None else None
        if model is None or body is None or primary is None or len(primary) != 1:
            raise damaged()
        self.title = document.findtext(f"{XHTML}head/{XHTML}title") or ""
        self.data = primary[0]
        self.root = "/" + tag(self.data)
        self.form_id = self.data.get("id") or ""
        self.version = self.data.get("version") or self.data.get(f"{JR}version") or ""
        if not self.form_id or not self.version:
            raise damaged(self.form_id)
        self.binds: dict[str, Mapping[str, str]] = {
            bind.get("nodeset", ""): bind.attrib for bind in model.iter(f"{XF}bind")
        }
        self.setvalues: tuple[Mapping[str, str], ...] = tuple(
            element.attrib for element in document.iter(f"{XF}setvalue")
        )
        self.instances = {instance.get("id", ""): instance for instance in model.findall(f"{XF}instance")[1:]}
        self.default_language = ""
        self.quoting: dict[str, dict[str, tuple[str, ...]]] = {}
        self.itext = self._read_itext(model)
        self.controls: dict[str, ET.Element] = {}
        self.repeats: dict[str, ET.Element] = {}
        self._read_body(body)

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages as written, the default first."""
        found = dict.fromkeys(language for texts in self.itext.values() for language in texts)
        rest = [language for language in found if language != self.default_language]
        return ((self.default_language,) if self.default_language in found else ()) + tuple(rest)

    def _read_itext(self, model: ET.Element) -> dict[str, dict[str, dict[str, str]]]:
        texts: dict[str, dict[str, dict[str, str]]] = {}
        translations = model.findall(f"{XF}itext/{XF}translation")
        for translation in translations:
            language = translation.get("lang") or ""
            if translation.get("default") or not self.default_language:
                self.default_language = language
            for text in translation.findall(f"{XF}text"):
                forms = {value.get("form", ""): words(value) for value in text.findall(f"{XF}value")}
                texts.setdefault(text.get("id") or "", {})[language] = forms
                for value in text.findall(f"{XF}value"):
                    if not value.get("form") and (found := pieces(value)):
                        self.quoting.setdefault(text.get("id") or "", {})[language] = found
        return texts

    def _read_body(self, body: ET.Element) -> None:
        for element in body.iter():
            if tag(element) == "repeat":
                self.repeats[element.get("nodeset") or ""] = element
            elif element.get("ref") and tag(element) not in NO_CONTROLS:
                self.controls[element.get("ref") or ""] = element


def words(element: ET.Element) -> str:
    """Return the element's text; a quoted answer inside it becomes an ellipsis."""
    parts = [element.text or ""]
    for inner in element:
        parts += ["…" if tag(inner) == "output" else words(inner), inner.tail or ""]
    return " ".join("".join(parts).split(" ")).strip()


def pieces(element: ET.Element) -> tuple[str, ...]:
    """Return text, name, text, name ... text where the element quotes the answers so named, else ()."""
    parts, has_quote = [element.text or ""], False
    for inner in element:
        if tag(inner) == "output":
            name = (inner.get("value") or inner.get("ref") or "").strip().rpartition("/")[2]
            parts += [name, inner.tail or ""]
            has_quote = True
        else:
            parts[-1] += words(inner) + (inner.tail or "")
    parts[0], parts[-1] = parts[0].lstrip(), parts[-1].rstrip()
    return tuple(parts) if has_quote else ()


def _parse(xform: bytes) -> ET.Element:
    """Return the root element. Entities, DTDs, other encodings, giants and towers are refused."""
    if len(xform) > LARGEST:
        raise damaged()
    try:
        text = xform.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise damaged() from error
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise damaged()
    try:
        root = ET.fromstring(text)  # noqa: S314 (entities and DTDs were refused above)
    except (ET.ParseError, ValueError, LookupError) as error:
        raise damaged() from error
    if root.tag != f"{XHTML}html" or _depth(root) > DEEPEST:
        raise damaged()
    return root


def _depth(root: ET.Element) -> int:
    """Return how deep the document is nested, counted without recursion."""
    level, depth = [root], 0
    while level and depth <= DEEPEST:
        level, depth = [child for element in level for child in element], depth + 1
    return depth
