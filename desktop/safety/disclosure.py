"""Decide what of a record may leave: built up from allowed answers, never cut down from the whole.

Only questions that the form knows, with a flag that lets these readers see them, are ever copied; whatever
else a record holds stays because nobody picks it up. Pure: nothing is read or written here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.answers import ROW_ID, AnswerTree, is_our_key
from desktop.domain.attachment import Attachment
from desktop.domain.audience import Profile, Sensitivity
from desktop.domain.disclosed import Delicate, Disclosed, ExportPlan, StayReason, Stays, Withheld
from desktop.domain.ids import AttachmentId
from desktop.domain.person import Telling
from desktop.domain.record import Record
from desktop.domain.withdrawal import Withdrawal
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat, Text, pick
from desktop.safety.source import Source

FILE_KINDS = frozenset({Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE})
_HIDE_ORGS = "hide_orgs"
_ORG_NAMES = frozenset({"lead_org", "partners"})
_ORG_ROLE = "organisation"
_CONSENT_ROLE = "consentCode"


def disclose(
    source: Source,
    profile: Profile,
    consents: Telling | None,
    today: date,
) -> Disclosed | Stays:
    """Return what the readers of `profile` may see of a record on `today`, or why all of it stays.

    `consents` is what `desktop.safety.telling.read_telling` finds in the record; None tells of nobody.

    Open and caution answers go to everybody the record is for, internal ones to teams only, local ones and
    those without a known flag nowhere. A repeat's own flag bounds what is inside it. Of a consent only what
    the form marks for its summary goes, and to teams only, whatever the flags say. Row ids go along: they
    are random and let a correction name its row. Original file names go to teams only.
    """
    record, form = source.record, source.form
    if not record.audience.reaches(profile.audience):
        return Stays(record_id=record.record_id, title=record.title, reason=StayReason.AUDIENCE)
    gathering = _Gathering(record, form, profile, source.files)
    answers: dict[str, str | list[AnswerTree]] = {}
    labels: list[str] = []
    for section in form.sections:
        gathering.section = gathering.words(section.label)
        picked = gathering.pick(section.children, record.answers, _Around())
        if picked:
            answers.update(picked)
            labels.append(gathering.section)
    gathering.section = ""
    gathering.note_strangers(form.sections, record.answers)
    return Disclosed(
        record_id=record.record_id,
        revision_id=record.revision_id,
        number=record.number,
        parent=record.parent,
        record_type=record.record_type,
        state=record.state,
        form=record.form,
        title=record.title,
        language=record.language,
        audience=record.audience,
        finished_at=record.finished_at,
        answers=answers,
        labels=tuple(labels),
        files=tuple(gathering.files.values()),
        caution=tuple(dict.fromkeys(gathering.caution)),
        withheld=tuple(gathering.withheld.values()),
    )


def plan(
    sources: Iterable[tuple[Source, Telling | None]],
    profile: Profile,
    today: date,
    withdrawals: tuple[Withdrawal, ...] = (),
) -> ExportPlan:
    """Return what would leave of the chosen records, in their order, and which stay whole."""
    found = [disclose(source, profile, telling, today) for source, telling in sources]
    return ExportPlan(
        profile=profile,
        records=tuple(one for one in found if isinstance(one, Disclosed)),
        stays=tuple(one for one in found if isinstance(one, Stays)),
        withdrawals=withdrawals,
    )


@dataclass(frozen=True, slots=True)
class _Around:
    """What the repeats around an answer say of it: their strictest flag, and whether they hold consents."""

    bound: Sensitivity = Sensitivity.OPEN
    is_consent: bool = False

    def inside(self, repeat: Repeat) -> "_Around":
        """Return what counts inside `repeat`."""
        return _Around(
            bound=_stricter(self.bound, repeat.sensitivity or self.bound),
            is_consent=self.is_consent or _holds_consents(repeat),
        )


@dataclass(frozen=True, slots=True)
class _Verdict:
    """Whether an answer goes, and if not, why."""

    reason: StayReason | None
    is_caution: bool = False


class _Gathering:
    """Pick allowed answers out of one record, noting on the way what stays and what needs a look."""

    def __init__(
        self, record: Record, form: Form, profile: Profile, files: Mapping[AttachmentId, Attachment]
    ) -> None:
        self._languages = (record.language, *form.languages)
        self._is_team = profile.shows_internal
        self._hides_orgs = not self._is_team and record.answers.get(_HIDE_ORGS) == "yes"
        self._known_files = files
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
            elif isinstance(value, str) and value and self._may_go(node, value, around):
                picked[node.name] = value
        return picked

    def note_strangers(self, nodes: Iterable[Node], tree: AnswerTree) -> None:
        """Note answers to questions that the form does not know; they stay in any case."""
        known = _scope(nodes)
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
        reason = self._reason_of(repeat.name, "", repeat.sensitivity or around.bound)
        if reason is not None:
            self._withhold(repeat.name, self.words(repeat.label), reason)
            return []
        inner = around.inside(repeat)
        kept: list[AnswerTree] = []
        for row in rows:
            picked = self.pick(repeat.children, row, inner)
            row_id = row.get(ROW_ID)
            if picked:
                kept.append({ROW_ID: row_id, **picked} if isinstance(row_id, str) else picked)
        return kept

    def _may_go(self, question: Question, value: str, around: _Around) -> bool:
        """Judge one answered question; note it if it stays or needs a look."""
        verdict = self._judge(question, around)
        if verdict.reason is None and question.kind in FILE_KINDS:
            verdict = self._take_file(AttachmentId(value), verdict)
        label = self.words(question.label)
        if verdict.reason is not None:
            self._withhold(question.name, label, verdict.reason)
            return False
        if verdict.is_caution:
            self.caution.append(Delicate(label=label, section=self.section))
        return True

    def _judge(self, question: Question, around: _Around) -> _Verdict:
        if question.sensitivity is None:
            return _Verdict(StayReason.UNKNOWN)
        flag = _stricter(question.sensitivity, around.bound)
        if around.is_consent:
            # A consent is the person's own affair: teams learn of its terms, nobody of its circumstances.
            least = Sensitivity.INTERNAL if question.is_consent_summary else Sensitivity.LOCAL
            flag = _stricter(flag, least)
        return _Verdict(
            self._reason_of(question.name, question.role, flag), question.sensitivity is Sensitivity.CAUTION
        )

    def _reason_of(self, name: str, role: str, flag: Sensitivity) -> StayReason | None:
        if flag is Sensitivity.LOCAL:
            return StayReason.LOCAL
        if self._hides_orgs and (name in _ORG_NAMES or role == _ORG_ROLE):
            return StayReason.INTERNAL
        if flag is Sensitivity.INTERNAL and not self._is_team:
            return StayReason.INTERNAL
        return None

    def _take_file(self, attachment_id: AttachmentId, verdict: _Verdict) -> _Verdict:
        """Let the file of an allowed answer go along; a file that is not there cannot."""
        attachment = self._known_files.get(attachment_id)
        if attachment is None:
            return _Verdict(StayReason.UNKNOWN)
        self.files[attachment_id] = attachment if self._is_team else replace(attachment, name="")
        return verdict

    def _withhold(self, name: str, label: str, reason: StayReason) -> None:
        held = Withheld(question=name, label=label, reason=reason, section=self.section)
        self.withheld.setdefault(name, held)


# By how few readers an answer may reach; not the order in which the flags are defined.
_STRICTNESS = (Sensitivity.OPEN, Sensitivity.CAUTION, Sensitivity.INTERNAL, Sensitivity.LOCAL)


def _stricter(one: Sensitivity, other: Sensitivity) -> Sensitivity:
    return max(one, other, key=_STRICTNESS.index)


def _holds_consents(repeat: Repeat) -> bool:
    """Tell whether the rows of `repeat` are consents."""
    asked = [node for node in _scope(repeat.children).values() if isinstance(node, Question)]
    return any(question.role == _CONSENT_ROLE or question.is_consent_summary for question in asked)


def _scope(nodes: Iterable[Node]) -> dict[str, Question | Repeat]:
    """Return the questions and repeats of one scope by name, groups looked through."""
    found: dict[str, Question | Repeat] = {}
    for node in nodes:
        if isinstance(node, Group):
            found.update(_scope(node.children))
        else:
            found[node.name] = node
    return found
