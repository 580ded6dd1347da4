"""Read an XForm into the tree that the screen and the page draw.

Foreign bytes raise only FORM_DAMAGED (not a form) or FORM_REFUSED (a form we cannot run faithfully).
"""

import hashlib
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.answers import DEEPEST, is_our_key
from desktop.domain.audience import Sensitivity
from desktop.domain.record import FormRef
from desktop.errors import Code, FixableError
from desktop.forms.checks import is_number
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat, RequiredFor, Text
from desktop.forms.lists import Lists
from desktop.forms.rules import NEVER
from desktop.forms.texts import Texts
from desktop.forms.xform import CAPTURE, JR, XF, XForm, damaged, tag

AUTO_ROLES = frozenset(
    (
        "recordId",
        "recordType",
        "status",
        "version",
        "changedAt",
        "reviewLog",
        "words",
        "personCode",
        "consentCode",
    )
)
"""Roles that the app fills by itself; such a question is shown and never typed."""

TEXT_KINDS = {
    "string": Kind.TEXT,
    "int": Kind.INTEGER,
    "decimal": Kind.DECIMAL,
    "date": Kind.DATE,
    "geopoint": Kind.GEOPOINT,
}
UPLOAD_KINDS = {"image": Kind.IMAGE, "audio": Kind.AUDIO, "video": Kind.VIDEO}
CHOOSING = {"select1": Kind.SELECT_ONE, "select": Kind.SELECT_MULTIPLE, "rank": Kind.RANK}
ROWS = re.compile(r"[0-9]{1,9}")
"""A number of rows; Python's own idea of a digit has more than a number may hold."""

ITEMSET = re.compile(r"instance\('([^']+)'\)/root/item(\[.*\])?", re.DOTALL)
MOST_NODES = 2000
"""Questions, groups and repeats; ten times as many as in the longest form of the program's own.

A form in 2 MiB could have 200,000: a quarter of a gigabyte, and each to be judged.
"""

NO_LISTS: Mapping[str, bytes] = MappingProxyType({})


def read_form(xform: bytes, lists: Mapping[str, bytes] = NO_LISTS) -> Form:
    """Return the tree of `xform`; `lists` are the CSV files it names, by file name."""
    return _Reader(XForm(xform), lists).form(xform)


class _Reader:
    """Walks the primary instance, whose order is the order of the questions."""

    def __init__(self, xform: XForm, files: Mapping[str, bytes]) -> None:
        self._xform = xform
        self._texts = Texts(xform)
        self._lists = Lists(xform, self._texts, files)
        self._left = MOST_NODES

    def form(self, source: bytes) -> Form:
        xform = self._xform
        nodes = self._children(xform.data, xform.root, set())
        for name, instance in xform.instances.items():
            # Lists that only a calculation looks into.
            if name and (instance.get("src") or instance.find(f"{XF}root") is not None):
                self._lists.instance(name)
        if not nodes:
            raise damaged(xform.form_id)
        return Form(
            ref=FormRef(form_id=xform.form_id, version=xform.version),
            title=xform.title or xform.form_id,
            xform=source,
            digest=hashlib.sha256(source).hexdigest(),
            languages=self._texts.languages,
            sections=self._sections(nodes),
            lists=MappingProxyType(self._lists.read),
        )

    def _sections(self, nodes: tuple[Node, ...]) -> tuple[Group, ...]:
        """Return the top-level groups; questions outside of any are put into unnamed ones between them."""
        sections: list[Group] = []
        loose: list[Node] = []
        for node in (*nodes, None):
            if node is None or isinstance(node, Group):
                if loose:
                    name = f"section_{len(sections) + 1}"
                    sections.append(Group(name=name, xpath=self._xform.root, label={}, children=tuple(loose)))
                    loose = []
                if node is not None:
                    sections.append(node)
            else:
                loose.append(node)
        return tuple(sections)

    def _children(self, element: ET.Element, xpath: str, taken: set[str]) -> tuple[Node, ...]:
        nodes: list[Node] = []
        seen: set[str] = set()
        for child in element:
            name = tag(child)
            where = f"{xpath}/{name}"
            # A repeat stands twice, as its template and as its first row; `meta` is the tools' own.
            if where in seen or (xpath == self._xform.root and name == "meta"):
                continue
            seen.add(where)
            if name in taken or is_our_key(name):
                raise self._refused(name, "used twice" if name in taken else "a name of the app's own")
            taken.add(name)
            self._left -= 1
            if self._left < 0:
                raise FixableError(Code.FORM_REFUSED, form=self._xform.form_id, detail="too many questions")
            if where in self._xform.repeats:
                nodes.append(self._repeat(child, where))
            elif len(child) or tag(self._xform.controls.get(where, child)) == "group":
                nodes.append(self._group(child, where, taken))
            else:
                nodes.append(self._question(child, where))
        return tuple(nodes)

    def _group(self, element: ET.Element, xpath: str, taken: set[str]) -> Group:
        control = self._xform.controls.get(xpath)
        return Group(
            name=tag(element),
            xpath=xpath,
            label=self._texts.of(xpath, "label", control),
            hint=self._texts.of(xpath, "hint", control),
            children=self._children(element, xpath, taken),
            has_relevance=bool(self._bind(xpath).get("relevant")),
            appearance=_appearance(control),
        )

    def _repeat(self, element: ET.Element, xpath: str) -> Repeat:
        bind = self._bind(xpath)
        control = self._xform.controls.get(xpath)
        repeat = self._xform.repeats[xpath]
        if sum(xpath.startswith(f"{outer}/") for outer in self._xform.repeats) >= DEEPEST:
            raise self._refused(tag(element), f"more than {DEEPEST} repeats inside each other")
        count = repeat.get(f"{JR}count", "").strip()
        if count and not ROWS.fullmatch(count):
            raise self._refused(tag(element), f"repeat_count {count}")
        lowest = bind.get(f"{CAPTURE}lowest") or count or "0"
        highest = bind.get(f"{CAPTURE}highest") or count
        if not ROWS.fullmatch(lowest) or not ROWS.fullmatch(highest or "0"):
            raise self._refused(tag(element), f"rows {lowest} to {highest}")
        return Repeat(
            name=tag(element),
            xpath=xpath,
            label=self._texts.of(xpath, "label", control),
            hint=self._texts.of(xpath, "hint", control),
            # The converter drops the guidance of a repeat, so it may ride in the bind.
            guidance=self._texts.of(xpath, "hint", control, "guidance")
            or self._by_language(bind, f"{CAPTURE}guidance"),
            constraint_message=self._texts.of_expression(bind.get(f"{JR}constraintMsg", "")),
            required_message=self._texts.of_expression(bind.get(f"{JR}requiredMsg", "")),
            row_label=self._by_language(bind, f"{CAPTURE}rowLabel"),
            # A repeat opens a scope of its own: its rows carry their own names.
            children=self._children(element, xpath, set()),
            has_relevance=bool(bind.get("relevant")),
            is_required=bind.get("required", "").strip() not in NEVER or int(lowest) > 0,
            required_for=_required_for(bind),
            sensitivity=_sensitivity(bind),
            lowest=int(lowest),
            highest=int(highest) if highest else None,
            appearance=_appearance(repeat) or _appearance(control),
        )

    def _question(self, element: ET.Element, xpath: str) -> Question:
        bind = self._bind(xpath)
        control = self._xform.controls.get(xpath)
        kind = self._kind(xpath, control, bind)
        choices, has_filter = self._choices(xpath, control) if kind in CHOOSING.values() else ("", False)
        attributes: Mapping[str, str] = control.attrib if control is not None and kind is Kind.RANGE else {}
        for part in ("start", "end", "step"):
            if not is_number(attributes.get(part) or "0"):
                raise self._refused(tag(element), f"range {part} {attributes[part]}")
        role = bind.get(f"{CAPTURE}role", "")
        return Question(
            name=tag(element),
            kind=kind,
            xpath=xpath,
            label=self._texts.of(xpath, "label", control),
            quoting=self._texts.quoting(xpath, control),
            hint=self._texts.of(xpath, "hint", control),
            guidance=self._texts.of(xpath, "hint", control, "guidance"),
            constraint_message=self._texts.of_expression(bind.get(f"{JR}constraintMsg", "")),
            required_message=self._texts.of_expression(bind.get(f"{JR}requiredMsg", "")),
            is_required=bind.get("required", "").strip() not in NEVER,
            required_for=_required_for(bind),
            has_relevance=bool(bind.get("relevant")),
            has_filter=has_filter,
            sensitivity=_sensitivity(bind),
            role=role,
            is_auto=role in AUTO_ROLES,
            is_consent_summary=bind.get(f"{CAPTURE}consentSummary") == "yes",
            is_read_only=bind.get("readonly", "") == "true()" or bool(bind.get("calculate")),
            choices=choices,
            lowest=attributes.get("start", ""),
            highest=attributes.get("end", ""),
            step=attributes.get("step", ""),
            appearance=_appearance(control),
            default=(element.text or "").strip(),
        )

    def _kind(self, xpath: str, control: ET.Element | None, bind: Mapping[str, str]) -> Kind:
        if control is None:
            return Kind.CALCULATE
        written, body = bind.get("type", "string"), tag(control)
        if body in CHOOSING:
            return CHOOSING[body]
        if body == "range" and written in ("int", "decimal"):
            return Kind.RANGE
        if body == "upload":
            return UPLOAD_KINDS.get(control.get("mediatype", "").partition("/")[0], Kind.FILE)
        kind = TEXT_KINDS.get(written) if body == "input" else None
        if kind is None:
            raise self._refused(xpath.rpartition("/")[2], f"{body} {written}")
        words = _appearance(control).split()
        if kind is Kind.DATE and "month-year" in words:
            return Kind.MONTH
        if kind is not Kind.TEXT:
            return kind
        is_bare = not bind.get("calculate") and not bind.get(f"{CAPTURE}role") and not bind.get("required")
        if bind.get("readonly", "") == "true()" and is_bare:
            return Kind.NOTE
        return Kind.LONG_TEXT if "multiline" in words else Kind.TEXT

    def _choices(self, xpath: str, control: ET.Element | None) -> tuple[str, bool]:
        """Return the name of the question's list and whether answers narrow it."""
        if control is None:
            raise damaged(self._xform.form_id)
        itemset = control.find(f"{XF}itemset")
        if itemset is None:
            self._lists.keep(xpath, self._lists.inline(control.findall(f"{XF}item")))
            return xpath, False
        nodeset = itemset.get("nodeset", "").strip()
        match = ITEMSET.fullmatch(nodeset)
        if not match:
            # The choices are the rows of a repeat: no list, only a filter.
            if nodeset.startswith(("/", ".", "current()")):
                return "", True
            raise self._refused(xpath.rpartition("/")[2], nodeset)
        value, label = itemset.find(f"{XF}value"), itemset.find(f"{XF}label")
        self._lists.instance(
            match.group(1),
            value.get("ref", "name") if value is not None else "name",
            label.get("ref", "label") if label is not None else "label",
        )
        return match.group(1), bool(match.group(2))

    def _bind(self, xpath: str) -> Mapping[str, str]:
        return self._xform.binds.get(xpath, {})

    def _by_language(self, bind: Mapping[str, str], attribute: str) -> Text:
        """Return an attribute's words; other languages stand in attributes that end in _ and their code."""
        texts = {self._texts.languages[0]: bind[attribute]} if bind.get(attribute) else {}
        for language in self._texts.languages:
            if bind.get(f"{attribute}_{language}"):
                texts[language] = bind[f"{attribute}_{language}"]
        return texts

    def _refused(self, name: str, detail: str) -> FixableError:
        return FixableError(Code.FORM_REFUSED, form=self._xform.form_id, detail=f"{name}: {detail}")


def _appearance(control: ET.Element | None) -> str:
    return "" if control is None else control.get("appearance", "")


def _required_for(bind: Mapping[str, str]) -> RequiredFor:
    return RequiredFor.DRAFT if bind.get(f"{CAPTURE}requiredFor") == "draft" else RequiredFor.READY


def _sensitivity(bind: Mapping[str, str]) -> Sensitivity | None:
    """Return the flag, None for a missing or unknown one, which then counts as local."""
    written = bind.get(f"{CAPTURE}sensitivity", "")
    return Sensitivity(written) if written in set(Sensitivity) else None
