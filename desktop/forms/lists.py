"""Read the choice lists of a form: those inside it and those kept in CSV files beside it."""

import csv
import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from itertools import islice

from desktop.errors import Code, FixableError
from desktop.forms.form import Choice
from desktop.forms.texts import Texts, language_code
from desktop.forms.xform import XF, XForm, damaged, tag

CSV_SOURCE = re.compile(r"jr://file(?:-csv)?/([\w.-]+\.csv)")
LARGEST_ROWS = 100_000
"""Rows of all files of one form together; each takes 250 bytes in memory, however short it is."""


class Lists:
    """Every choice list of one form, read when first asked for.

    Attributes:
        read: what was read so far, by list name.
    """

    def __init__(self, xform: XForm, texts: Texts, files: Mapping[str, bytes]) -> None:
        self._xform = xform
        self._texts = texts
        self._files = files
        self.read: dict[str, tuple[Choice, ...]] = {}
        self._left = LARGEST_ROWS

    def instance(self, name: str, value: str = "name", label: str = "label") -> tuple[Choice, ...]:
        """Return the list in secondary instance `name`. Raises FixableError when it is not there."""
        if name not in self.read:
            instance = self._xform.instances.get(name)
            if instance is None:
                raise damaged(self._xform.form_id)
            source = instance.get("src", "")
            choices = self._from_file(source, value, label) if source else self._inside(instance)
            self.keep(name, choices)
        return self.read[name]

    def keep(self, name: str, choices: tuple[Choice, ...]) -> None:
        """Keep a list under `name`. Raises FORM_REFUSED for a choice whose name is empty or has a gap."""
        for choice in choices:
            if not choice.name or choice.name.split() != [choice.name]:
                raise FixableError(
                    Code.FORM_REFUSED, form=self._xform.form_id, detail=f"{name}: {choice.name!r}"
                )
        self.read[name] = choices

    def inline(self, items: list[ET.Element]) -> tuple[Choice, ...]:
        """Return the choices written inside the question itself."""
        return tuple(
            Choice(
                name=item.findtext(f"{XF}value") or "",
                label=self._texts.of_element(item.find(f"{XF}label")),
            )
            for item in items
        )

    def _inside(self, instance: ET.Element) -> tuple[Choice, ...]:
        choices = []
        for item in instance.iter(f"{XF}item"):
            columns = {tag(column): column.text or "" for column in item}
            text_id = columns.pop("itextId", "")
            label = columns.pop("label", "")
            choices.append(
                Choice(
                    name=columns.pop("name", ""),
                    label=self._texts.of_id(text_id) if text_id else {self._texts.languages[0]: label},
                    extra=columns,
                )
            )
        return tuple(choices)

    def _from_file(self, source: str, value: str, label: str) -> tuple[Choice, ...]:
        match = CSV_SOURCE.fullmatch(source)
        if not match:
            raise FixableError(Code.FORM_REFUSED, form=self._xform.form_id, detail=source)
        content = self._files.get(match.group(1))
        if content is None:
            raise damaged(self._xform.form_id)
        try:
            rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
            found = tuple(self._choice(row, value, label) for row in islice(rows, self._left + 1))
        except (UnicodeDecodeError, csv.Error) as error:
            raise damaged(self._xform.form_id) from error
        if len(found) > self._left:
            raise FixableError(Code.FORM_REFUSED, form=self._xform.form_id, detail=f"{source}: too many rows")
        self._left -= len(found)
        return found

    def _choice(self, row: Mapping[str | None, object], value: str, label: str) -> Choice:
        """Return one row of a file; cells beyond the heading or missing ones make the file damaged."""
        texts: dict[str, str] = {}
        extra: dict[str, str] = {}
        name = ""
        for column, cell in row.items():
            if column is None or not isinstance(cell, str):
                raise damaged(self._xform.form_id)
            heading, _, language = column.strip().partition("::")
            if heading == value and not language:
                name = cell.strip()
            elif heading != label:
                extra[column.strip()] = cell
            elif cell:
                texts[language_code(language.strip()) if language else self._texts.languages[0]] = cell
        return Choice(name=name, label=texts, extra=extra)
