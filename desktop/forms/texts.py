"""Find the words of a form: labels, hints and messages in every language it has."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping

from desktop.forms.form import Text
from desktop.forms.xform import XF, XForm, pieces, words

CODE = re.compile(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$")
MISSING = "-"
"""What the converter writes where a language has no text."""


def language_code(written: str) -> str:
    """Return "fr" for "French (fr)"; a name without a code stands for itself, "default" for English."""
    match = CODE.search(written)
    if match:
        return match.group(1)
    return "en" if written in ("", "default") else written


class Texts:
    """The words of one XForm by language code."""

    def __init__(self, xform: XForm) -> None:
        self._itext = xform.itext
        self._quoting = xform.quoting
        found = [language_code(language) for language in xform.languages]
        self.languages = tuple(dict.fromkeys(found)) or ("en",)

    def of_id(self, text_id: str, form: str = "") -> Text:
        """Return the text kept under `text_id`, empty when there is none."""
        texts = {}
        for language, forms in self._itext.get(text_id, {}).items():
            # A text with only the guidance form has no plain value.
            text = forms.get(form, "")
            if text and text != MISSING:
                texts[language_code(language)] = text
        return texts

    def of_expression(self, value: str) -> Text:
        """Return the text that an attribute names by jr:itext('id'), or the attribute's own words."""
        match = re.fullmatch(r"jr:itext\('(.*)'\)", value)
        if match:
            return self.of_id(match.group(1))
        return {self.languages[0]: value} if value else {}

    def of_element(self, element: ET.Element | None, form: str = "") -> Text:
        """Return the text of a label or hint element, which may be absent."""
        if element is None:
            return {}
        ref = element.get("ref", "")
        match = re.fullmatch(r"jr:itext\('(.*)'\)", ref)
        if match:
            return self.of_id(match.group(1), form)
        text = "" if form else words(element)
        return {self.languages[0]: text} if text else {}

    def of(self, xpath: str, part: str, control: ET.Element | None, form: str = "") -> Text:
        """Return the label or hint of what stands at `xpath`.

        The converter writes the hint of a repeat among the texts but not into the body, so both are asked.
        """
        child = control.find(f"{XF}{part}") if control is not None else None
        return self.of_element(child, form) or self.of_id(f"{xpath}:{part}", form)

    def quoting(self, xpath: str, control: ET.Element | None) -> Mapping[str, tuple[str, ...]]:
        """Return the `pieces` of a label that quotes answers, by language; empty when it quotes none."""
        label = control.find(f"{XF}label") if control is not None else None
        own = pieces(label) if label is not None else ()
        if own:
            return {self.languages[0]: own}
        found = self._quoting.get(f"{xpath}:label", {})
        return {language_code(language): parts for language, parts in found.items()}
