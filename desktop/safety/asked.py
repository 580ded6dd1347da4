"""Find the questions that tell of people and of their consents: by their roles, or by their old names.

The story forms up to version 2026112203 gave these questions no role. Records keep the form they began with,
so the names that those versions used are understood for ever, in forms of stories only.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop.domain.answers import AnswerTree
from desktop.domain.person import PictureKind
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat

STORY = "story"
"""The form that always tells of people."""

ALONE: Mapping[str, str] = MappingProxyType(
    {
        "aboutSurvivor": "about_survivor",
        "aboutMinor": "about_minor",
        "danger": "current_risk",
        "stoppedOn": "stopped_on",
        "risk": "risk_level",
        "specialist": "specialist_ok",
        "readBack": "read_back",
        "embargo": "embargo",
        "placeLevel": "place_level",
        "place": "place_name",
        "violence": "forms_of_violence",
    }
)
"""Roles of questions that are asked once, each with the name that it had before it had a role."""

PEOPLE: Mapping[str, str] = MappingProxyType(
    {
        "personCode": "code",
        "personRole": "role",
        "ageBand": "age_band",
        "shownAs": "shown_as",
        "printName": "display_name",
        "protections": "protect",
        "asksNamed": "",
        "asksWhy": "",
    }
)
"""Roles inside the list of people."""

CONSENTS: Mapping[str, str] = MappingProxyType(
    {
        "consentCode": "consent_code",
        "consentPerson": "person_code",
        "consentStatus": "consent_status",
        "consentMinor": "person_minor",
        "consentDate": "consent_date",
        "explained": "explained",
        "channels": "use_channels",
        "elements": "use_content",
        "reach": "use_where",
        "approveFirst": "approve_first",
        "hasSeen": "",
        "validUntil": "valid_until",
        "assent": "assent",
        "guardian": "guardian_consent",
        "guardianSafe": "guardian_safe",
        "withdrawnOn": "withdrawn_on",
        "withdrawnScope": "withdrawn_scope",
        "withdrawnChannels": "",
    }
)
"""Roles inside the list of consents."""

PICTURES: Mapping[str, str] = MappingProxyType(
    {
        "peopleVisible": "people_visible",
        "pictureKind": "media_kind",
        "faceShown": "face_shown",
        "placeClues": "place_clues",
        "pictureConsent": "consent_ref",
        "illustrative": "illustrative",
    }
)
"""Roles inside the list of photos, recordings and films."""

_KEYS = ("personCode", "consentCode")
"""The roles without which nobody can say who is in a record and what they agreed to."""

MEDIA: Mapping[Kind, PictureKind] = MappingProxyType(
    {
        Kind.IMAGE: PictureKind.PICTURE,
        Kind.AUDIO: PictureKind.AUDIO,
        Kind.VIDEO: PictureKind.VIDEO,
    }
)
"""The questions whose answers show somebody or let somebody be heard."""

QUOTES: Mapping[str, str] = MappingProxyType(
    {
        "quoteSpeaker": "quote_speaker",
        "quoteWords": "quote_words",
        "quoteLanguage": "quote_language",
        "quoteOriginal": "",
    }
)
"""Roles inside the list of quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A list of rows of one kind: the repeat's name, and its questions by their roles.

    Attributes:
        repeat: "" where the form has no such list.
        has_roles: the form itself says what the rows are; else their old names do.
    """

    repeat: str = ""
    questions: Mapping[str, Question] = field(default_factory=dict)
    has_roles: bool = False

    def of(self, answers: AnswerTree) -> list[AnswerTree]:
        """Return the rows; none where the answer is no list."""
        rows = answers.get(self.repeat, [])
        return [] if isinstance(rows, str) else rows

    def text(self, row: AnswerTree, role: str) -> str:
        """Return the answer of a row to the question of `role`; "" without a question or an answer."""
        question = self.questions.get(role)
        return "" if question is None else _text(row, question.name)

    def asks(self, role: str) -> bool:
        """Tell whether the form asks this at all."""
        return role in self.questions


class Asked:
    """What one form asks of people, their consents, their pictures and their words.

    Attributes:
        is_story: whether it is a form of stories, which always tell of people.
        is_about_people: whether the form says anything of people at all.
        is_complete: whether it says, once and plainly, both who is in a record and what they agreed to.
        loose: pictures, sounds and films that stand outside the list in which they are described, with the
            repeat that each stands in.
    """

    def __init__(self, form: Form) -> None:
        self.is_story = form.ref.form_id == STORY
        alone: dict[str, Question] = {}
        repeats: list[tuple[Repeat, dict[str, Question]]] = []
        _gather(form.sections, alone, repeats)
        self._alone = self._named(alone, ALONE)
        self.people = self._rows(repeats, PEOPLE)
        self.consents = self._rows(repeats, CONSENTS)
        self.pictures = self._rows(repeats, PICTURES)
        self.quotes = self._rows(repeats, QUOTES)
        keys = [node.role for node in form.walk() if isinstance(node, Question) and node.role in _KEYS]
        self.is_about_people = self.is_story or bool(keys)
        self.is_complete = bool(
            self.people.repeat
            and self.consents.repeat
            and sorted(keys)
            == sorted(
                key
                for key, rows in zip(_KEYS, (self.people, self.consents), strict=True)
                if rows.questions[key].role == key
            )
        )
        seen = {self.people.repeat, self.consents.repeat, self.pictures.repeat}
        self.loose = tuple(
            (name, question)
            for name, questions in (("", alone), *((repeat.name, inside) for repeat, inside in repeats))
            for question in questions.values()
            if question.kind in MEDIA and name not in seen
        )

    def asks(self, role: str) -> bool:
        """Tell whether the form asks this at all."""
        return role in self._alone

    def name(self, role: str) -> str:
        """Return the name of the question of `role`; "" where the form asks no such thing."""
        question = self._alone.get(role)
        return "" if question is None else question.name

    def text(self, answers: AnswerTree, role: str) -> str:
        """Return the answer to the question of `role`; "" without a question or an answer."""
        question = self._alone.get(role)
        return "" if question is None else _text(answers, question.name)

    def _rows(self, repeats: Iterable[tuple[Repeat, dict[str, Question]]], names: Mapping[str, str]) -> Rows:
        """Return the first repeat that holds the key question of its kind, by role before by name."""
        key = next(iter(names))
        ways = ((True, key), (False, names[key])) if self.is_story else ((True, key),)
        for has_roles, wanted in ways:
            for repeat, questions in repeats:
                found = {(one.role if has_roles else one.name) for one in questions.values()}
                if wanted in found:
                    return Rows(
                        repeat=repeat.name, questions=self._named(questions, names), has_roles=has_roles
                    )
        return Rows()

    def _named(self, questions: Mapping[str, Question], names: Mapping[str, str]) -> dict[str, Question]:
        """Return questions by role; in a story one without its role is known by its old name."""
        found: dict[str, Question] = {}
        for question in questions.values():
            if question.role in names:
                found.setdefault(question.role, question)
        if self.is_story:
            for role, name in names.items():
                if role not in found and name in questions:
                    found[role] = questions[name]
        return found


def _gather(
    nodes: Iterable[Node],
    questions: dict[str, Question],
    repeats: list[tuple[Repeat, dict[str, Question]]] | None,
) -> None:
    """Collect the questions of one scope by name, and the repeats at its top with theirs."""
    for node in nodes:
        if isinstance(node, Question):
            questions[node.name] = node
        elif isinstance(node, Group):
            _gather(node.children, questions, repeats)
        elif repeats is not None:
            inside: dict[str, Question] = {}
            _gather(node.children, inside, None)
            repeats.append((node, inside))


def _text(answers: AnswerTree, name: str) -> str:
    value = answers.get(name, "")
    return value.strip() if isinstance(value, str) else ""
