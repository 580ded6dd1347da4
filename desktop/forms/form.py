"""The form as a tree: what the screen and the printed page draw."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.audience import Sensitivity
from desktop.domain.record import FormRef

Text = Mapping[str, str]
"""A text by language code ("en", "fr", "prs"); may be empty."""


def pick(text: Text, languages: Sequence[str]) -> str:
    """Return `text` in the first of `languages` that has it, else in any language, else ""."""
    for language in languages:
        if text.get(language):
            return text[language]
    return next((words for words in text.values() if words), "")


def pieces_of(quoting: Mapping[str, tuple[str, ...]], languages: Sequence[str]) -> tuple[str, ...]:
    """Return a quoting label in the first of `languages` that has it, else in any, else ()."""
    for language in languages:
        if quoting.get(language):
            return quoting[language]
    return next(iter(quoting.values()), ())


class Kind(StrEnum):
    """What a question asks for; each has one editor on screen and one way to print."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    RANGE = "range"
    DATE = "date"
    MONTH = "month"  # stored as the first day of the month, as ODK does
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    NOTE = "note"
    CALCULATE = "calculate"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"
    GEOPOINT = "geopoint"


class RequiredFor(StrEnum):
    """Which step a required answer is required for."""

    DRAFT = "draft"
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One entry of a choice list; `extra` holds the further columns of a list kept in a file."""

    name: str
    label: Text
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question.

    Attributes:
        xpath: where the answer stands in the XForm instance, as in "/data/where/programme".
        quoting: by language, of a label that quotes answers: text, name of a question, text ... text.
        has_relevance: whether a rule can hide it; `has_filter`: whether its choices depend on answers.
        is_required: whether it is ever required; the rule itself is run by `forms.logic`.
        sensitivity: None when the form gives no known flag.
        role: what the app uses the answer for (title, summary, place, pillar, language, audience ...) or "".
        is_auto: filled by the app and shown, never typed.
        is_consent_summary: of a consent, may go to the teams as a summary without names.
        choices: name of its choice list, or "".
        lowest, highest, step: of a range, as written; "" otherwise.
        appearance: the XLSForm appearance words, for the editor to choose by.
    """

    name: str
    kind: Kind
    xpath: str
    label: Text
    quoting: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hint: Text = field(default_factory=dict)
    guidance: Text = field(default_factory=dict)
    constraint_message: Text = field(default_factory=dict)
    required_message: Text = field(default_factory=dict)
    is_required: bool = False
    required_for: RequiredFor = RequiredFor.READY
    has_relevance: bool = False
    has_filter: bool = False
    sensitivity: Sensitivity | None = None
    role: str = ""
    is_auto: bool = False
    is_consent_summary: bool = False
    is_read_only: bool = False
    choices: str = ""
    lowest: str = ""
    highest: str = ""
    step: str = ""
    appearance: str = ""
    default: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Questions under one heading; a top-level group is a section of the screen and the page."""

    name: str
    xpath: str
    label: Text
    children: "tuple[Node, ...]"
    hint: Text = field(default_factory=dict)
    has_relevance: bool = False
    appearance: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Rows of questions; `row_label` is the singular for "Add another ..." or empty."""

    name: str
    xpath: str
    label: Text
    children: "tuple[Node, ...]"
    hint: Text = field(default_factory=dict)
    guidance: Text = field(default_factory=dict)
    row_label: Text = field(default_factory=dict)
    constraint_message: Text = field(default_factory=dict)
    required_message: Text = field(default_factory=dict)
    has_relevance: bool = False
    is_required: bool = False
    required_for: RequiredFor = RequiredFor.READY
    sensitivity: Sensitivity | None = None
    lowest: int = 0
    highest: int | None = None
    appearance: str = ""


Node = Question | Group | Repeat


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One immutable version of one form.

    Attributes:
        xform: the XForm XML this tree was read from, byte for byte; `digest` is its SHA-256 hex.
        lists: choice lists by name, in order.
        languages: codes, default first.
    """

    ref: FormRef
    title: str
    xform: bytes
    digest: str
    languages: tuple[str, ...]
    sections: tuple[Group, ...]
    lists: Mapping[str, tuple[Choice, ...]]

    def walk(self) -> Iterator[Node]:
        """Yield every group, repeat and question, in reading order."""
        stack: list[Node] = list(reversed(self.sections))
        while stack:
            node = stack.pop()
            yield node
            if not isinstance(node, Question):
                stack.extend(reversed(node.children))
