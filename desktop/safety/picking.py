"""Pick allowed answers out of a record by flag, rows and files along with them; knows no consents.

Only questions that the form knows, with a flag that lets the readers see them, are ever copied; whatever else
a record holds stays because nobody picks it up. Pure: nothing is read or written here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.domain.answers import ROW_ID, AnswerTree, is_our_key
from desktop.domain.attachment import Attachment
from desktop.domain.audience import Profile, Sensitivity
from desktop.domain.disclosed import Delicate, StayReason, Withheld
from desktop.domain.ids import AttachmentId
from desktop.domain.problem import AnswerPath
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat, Text, pick
from desktop.safety.least import least_flag
from desktop.safety.organisations import are_hidden, is_organisation

FILE_KINDS = frozenset({Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE})
CLEANED_ONLY = frozenset({Profile.GATEWAY_PUBLIC, Profile.INVITED_PACK, Profile.NEWSLETTER_PACK})
"""Whose readers get no file in which hidden details may remain."""

_CONSENT_ROLE = "consentCode"


class Cutter(Protocol):
    """Says what stays for a reason that no flag knows: somebody's consent, or the kind of bundle."""

    def row(self, repeat: Repeat, row: AnswerTree, path: AnswerPath) -> StayReason | None:
        """Return why a whole row stays, None if it may go."""

    def answer(self, question: Question, row: AnswerTree, path: AnswerPath) -> StayReason | None:
        """Return why an answer stays, None if it may go; `row` is what it stands among."""


class Uncut:
    """Cuts nothing."""

    def row(self, repeat: Repeat, row: AnswerTree, path: AnswerPath) -> StayReason | None:
        """Return None: every row may go."""

    def answer(self, question: Question, row: AnswerTree, path: AnswerPath) -> StayReason | None:
        """Return None: every answer may go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """What was picked, and what was noted on the way; see `desktop.domain.disclosed.Disclosed`."""

    answers: AnswerTree
    labels: tuple[str, ...]
    files: tuple[Attachment, ...]
    caution: tuple[Delicate, ...]
    withheld: tuple[Withheld, ...]


def pick_allowed(
    form: Form,
    answers: AnswerTree,
    profile: Profile,
    files: Mapping[AttachmentId, Attachment],
    cutter: Cutter | None = None,
    language: str = "",
) -> Picked:
    """Return what of `answers` the readers of `profile` may see by flag, and by `cutter`.

    Whatever the form says, none is less strict than `desktop.safety.least` has it.
    Open and caution answers go to everybody, internal ones to teams, local ones and those without a known
    flag nowhere. A repeat's own flag bounds what is inside it. Of a consent only what the form marks for its
    summary goes, and to teams only, whatever the flags say; on the writer's own desk all but what is local.
    Row ids go along: they are random and let a correction name its row. Original file names go to teams only.
    """
    picker = _Picker(profile, files, cutter or Uncut(), (language, *form.languages))
    picker.hides_organisations = not profile.shows_internal and are_hidden(answers)
    picked: dict[str, str | list[AnswerTree]] = {}
    labels: list[str] = []
    for section in form.sections:
        picker.section = picker.words(section.label)
        found = picker.pick(section.children, answers, _Around())
        if found:
            picked.update(found)
            labels.append(picker.section)
    picker.section = ""
    picker.note_strangers(form.sections, answers)
    return Picked(
        answers=picked,
        labels=tuple(labels),
        files=tuple(picker.files.values()),
        caution=tuple(dict.fromkeys(picker.caution)),
        withheld=tuple(picker.withheld.values()),
    )


@dataclass(frozen=True, slots=True)
class _Around:
    """What the repeats around an answer say of it: their strictest flag, whether they are consents, where."""

    bound: Sensitivity = Sensitivity.OPEN
    is_consent: bool = False
    path: AnswerPath = ()

    def inside(self, repeat: Repeat, row_id: "str | list[AnswerTree] | None") -> "_Around":
        """Return what counts inside a row of `repeat`; a row without an id adds nothing to the path."""
        return _Around(
            bound=_stricter(self.bound, repeat.sensitivity or self.bound),
            is_consent=self.is_consent or holds_consents(repeat),
            path=(*self.path, repeat.name, row_id) if isinstance(row_id, str) else (*self.path, repeat.name),
        )


class _Picker:
    """Picks out of one record, noting on the way what stays and what needs a look."""

    def __init__(
        self,
        profile: Profile,
        files: Mapping[AttachmentId, Attachment],
        cutter: Cutter,
        languages: tuple[str, ...],
    ) -> None:
        self._profile = profile
        self._known_files = files
        self._cutter = cutter
        self._languages = languages
        self.hides_organisations = False
        self.files: dict[AttachmentId, Attachment] = {}
        self.section = ""
        self.caution: list[Delicate] = []
        self.withheld: dict[str, Withheld] = {}

    def words(self, label: Text) -> str:
        """Return a label in the record's language, or in the form's."""
        return pick(label, self._languages)

    def pick(
        self, nodes: Iterable[Node], tree: AnswerTree, around: _Around
    ) -> dict[str, str | list[AnswerTree]]:
        """Return the allowed answers to `nodes` in `tree`."""
        picked: dict[str, str | list[AnswerTree]] = {}
        for node in nodes:
            if isinstance(node, Group):
                picked.update(self.pick(node.children, tree, around))
                continue
            value = tree.get(node.name)
            if isinstance(node, Repeat):
                rows = self._rows(node, value if isinstance(value, list) else [], around)
                if rows:
                    picked[node.name] = rows
            elif isinstance(value, str) and value and self._goes(node, value, tree, around):
                picked[node.name] = value
        return picked

    def places(self, nodes: Iterable[Node], around: _Around) -> Iterator[str]:
        """Yield where the questions stand that flags alone would let go."""
        for node in nodes:
            if isinstance(node, Question):
                if self._judge(node, {}, around) is None:
                    yield node.xpath
            elif isinstance(node, Group):
                yield from self.places(node.children, around)
            elif self._by_flag(node.name, "", node.sensitivity or around.bound) is None:
                yield from self.places(node.children, around.inside(node, None))

    def note_strangers(self, nodes: Iterable[Node], tree: AnswerTree) -> None:
        """Note answers to questions that the form does not know; they stay in any case."""
        known = scope(nodes)
        for name, value in tree.items():
            node = known.get(name)
            if is_our_key(name) or not value:
                continue
            if node is None or isinstance(node, Repeat) is isinstance(value, str):
                self._withhold(name, "", StayReason.UNKNOWN)
            elif isinstance(node, Repeat) and isinstance(value, list):
                for row in value:
                    self.note_strangers(node.children, row)

    def _rows(self, repeat: Repeat, rows: list[AnswerTree], around: _Around) -> list[AnswerTree]:
        if not rows:
            return []
        label = self.words(repeat.label)
        reason = self._by_flag(repeat.name, "", repeat.sensitivity or around.bound)
        if reason is not None:
            self._withhold(repeat.name, label, reason)
            return []
        kept: list[AnswerTree] = []
        for row in rows:
            row_id = row.get(ROW_ID)
            inner = around.inside(repeat, row_id)
            reason = self._cutter.row(repeat, row, inner.path)
            if reason is not None:
                self._withhold(repeat.name, label, reason)
                continue
            picked = self.pick(repeat.children, row, inner)
            if picked:
                kept.append({ROW_ID: row_id, **picked} if isinstance(row_id, str) else picked)
        return kept

    def _goes(self, question: Question, value: str, row: AnswerTree, around: _Around) -> bool:
        """Judge one answered question; note it if it stays or needs a look."""
        reason = self._judge(question, row, around)
        if reason is None and question.kind in FILE_KINDS:
            reason = self._take_file(AttachmentId(value))
        label = self.words(question.label)
        if reason is not None:
            self._withhold(question.name, label, reason)
            return False
        if question.sensitivity is Sensitivity.CAUTION:
            self.caution.append(Delicate(label=label, section=self.section))
        return True

    def _judge(self, question: Question, row: AnswerTree, around: _Around) -> StayReason | None:
        if question.sensitivity is None:
            return StayReason.UNKNOWN
        flag = _stricter(_stricter(question.sensitivity, least_flag(question)), around.bound)
        if around.is_consent:
            # A consent is the person's own affair: teams learn of its terms, nobody of its circumstances.
            is_for_others = self._profile is not Profile.OWN_DESK
            least = Sensitivity.INTERNAL
            if is_for_others and not question.is_consent_summary:
                least = Sensitivity.LOCAL
            flag = _stricter(flag, least)
        reason = self._by_flag(question.name, question.role, flag)
        return reason or self._cutter.answer(question, row, (*around.path, question.name))

    def _by_flag(self, name: str, role: str, flag: Sensitivity) -> StayReason | None:
        if flag is Sensitivity.LOCAL:
            return StayReason.LOCAL
        if self.hides_organisations and is_organisation(name, role):
            return StayReason.ORGANISATIONS
        if flag is Sensitivity.INTERNAL and not self._profile.shows_internal:
            return StayReason.INTERNAL
        return None

    def _take_file(self, attachment_id: AttachmentId) -> StayReason | None:
        """Let the file of an allowed answer go along; one that is not there, or not clean, cannot."""
        attachment = self._known_files.get(attachment_id)
        if attachment is None:
            return StayReason.REMOVED
        if not attachment.is_cleaned and self._profile in CLEANED_ONLY:
            return StayReason.UNCLEANED
        name = attachment.name if self._profile.shows_internal else ""
        self.files[attachment_id] = replace(attachment, name=name)
        return None

    def _withhold(self, name: str, label: str, reason: StayReason) -> None:
        held = Withheld(question=name, label=label, reason=reason, section=self.section)
        self.withheld.setdefault(name, held)


# By how few readers an answer may reach; not the order in which the flags are defined.
_STRICTNESS = (Sensitivity.OPEN, Sensitivity.CAUTION, Sensitivity.INTERNAL, Sensitivity.LOCAL)


def _stricter(one: Sensitivity, other: Sensitivity) -> Sensitivity:
    return max(one, other, key=_STRICTNESS.index)


def holds_consents(repeat: Repeat) -> bool:
    """Tell whether the rows of `repeat` are consents."""
    asked = [node for node in scope(repeat.children).values() if isinstance(node, Question)]
    return any(question.role == _CONSENT_ROLE or question.is_consent_summary for question in asked)


def scope(nodes: Iterable[Node]) -> dict[str, Question | Repeat]:
    """Return the questions and repeats of one scope by name, groups looked through."""
    found: dict[str, Question | Repeat] = {}
    for node in nodes:
        if isinstance(node, Group):
            found.update(scope(node.children))
        else:
            found[node.name] = node
    return found


def open_to(form: Form, profile: Profile) -> frozenset[str]:
    """Return the places in the form of all questions whose flags let the readers of `profile` see them."""
    picker = _Picker(profile, {}, Uncut(), form.languages)
    return frozenset(picker.places(form.sections, _Around()))
