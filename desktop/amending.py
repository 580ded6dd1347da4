"""Where a new revision stands among those of its record, and what it begins with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Audience, Profile
from desktop.domain.conflict import Conflict
from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.lineage import Knot, began_here, descends, heads
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.record import Draft, FormRef, Record
from desktop.errors import Code, FixableError
from desktop.forms.foreign import is_foreign
from desktop.forms.form import Form
from desktop.forms.roles import Roles
from desktop.safety.carrying_over import carry_over
from desktop.safety.elsewhere import UNTOLD
from desktop.safety.picking import open_to
from desktop.safety.unseen import asked_anew

if TYPE_CHECKING:
    from desktop.storage.store import Store

FormOf = Callable[[FormRef], Form]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a revision that is finished now stands.

    Attributes:
        remarks: what whoever sent the versions before found that every output has to say.
        is_elsewhere: the record is a colleague's, so that nobody here can know what people agreed to.
    """

    number: int
    parent: RevisionId | None
    merges: tuple[RevisionId, ...]
    remarks: tuple[str, ...]
    is_elsewhere: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What the amendment of a version begins with.

    Attributes:
        audience: for whom the record was here, if that was for fewer people than a colleague made it.
    """

    version: Record
    form: FormRef
    answers: AnswerTree
    merges: tuple[RevisionId, ...]
    audience: Audience | None = None


class Amending:
    """Goes on from finished revisions. Every method runs on the store lane."""

    def __init__(self, store: Store, form_of: FormOf) -> None:
        self._store = store
        self._form_of = form_of

    def place(self, draft: Draft) -> Place:
        """Return where the draft will stand when it is finished.

        Behind the version it amends, whatever came meanwhile: what a colleague sent since then stands beside
        it. Only where all that came since was written here, as after an old draft was brought back from the
        bin, it goes on from the newest.
        """
        knots = self._store.records.knots(draft.record_id)
        if not knots:
            return Place(number=1, parent=None, merges=(), remarks=(), is_elsewhere=False)
        parent = _parent(knots, draft)
        merges = tuple(one for one in draft.merges if one != parent)
        before = [one for one in knots if one.revision_id in (parent, *merges)]
        remarks = [self._store.records.revision(one.revision_id).remarks for one in before]
        return Place(
            number=1 + max(one.number for one in before),
            parent=parent,
            merges=merges,
            remarks=tuple(sorted({word for words in remarks for word in words})),
            is_elsewhere=not began_here(knots),
        )

    def begin(self, record_id: RecordId, on: RevisionId | None) -> Beginning:
        """Return what to begin with: `on`, one of the newest versions, or the only one there is.

        The others end when the amendment is finished. Where the record began here and the version came from a
        colleague, what never left this vault is taken over from the newest revision that was written here.

        Raises FixableError: RECORD_MISSING, VERSIONS_TO_CHOOSE where there are several and none is named.
        """
        knots = self._store.records.knots(record_id)
        standing = [one.revision_id for one in heads(knots)]
        if on is None and len(standing) > 1:
            raise FixableError(Code.VERSIONS_TO_CHOOSE, versions=len(standing))
        version = self._store.records.get(record_id, on or (standing[0] if standing else None))
        if version.revision_id not in standing:
            raise FixableError(Code.RECORD_MISSING)
        own = self._store.records.own(record_id) if version.origin else []
        ref = version.form
        if own and is_foreign(ref):
            ref = own[0].form  # the rules of one's own record are not a colleague's to change
        files = self._store.attachments.of_record(record_id)
        form = self._form_of(ref)
        answers = carry_over(form, version.answers, [one.answers for one in own], files)
        merges = tuple(one for one in standing if one != version.revision_id)
        is_wider = bool(own) and Roles(form).audience(answers).width > own[0].audience.width
        mine = own[0].audience if is_wider else None
        return Beginning(version=version, form=ref, answers=answers, merges=merges, audience=mine)

    def problems(self, found: Iterable[Problem], form: Form, place: Place) -> tuple[Problem, ...]:
        """Return the problems without what only the colleague can answer whose record it is.

        Some of it never leaves her vault; the rest says that somebody saw the finished text.
        """
        if not place.is_elsewhere:
            return tuple(found)
        told, others = open_to(form, Profile.REVIEW_HANDOFF), asked_anew(form)
        asked = {node.name for node in form.walk() if node.xpath in told} - others
        return tuple(one for one in found if one.code is not ProblemCode.REQUIRED or one.path[-1] in asked)

    def conflicts(self, found: Iterable[Conflict], place: Place) -> tuple[Conflict, ...]:
        """Return the conflicts without those that only the colleague can judge whose record it is."""
        return tuple(one for one in found if not (place.is_elsewhere and one.code in UNTOLD))


def _parent(knots: tuple[Knot, ...], draft: Draft) -> RevisionId:
    standing = heads(knots)
    if draft.parent is None or draft.parent in [one.revision_id for one in standing]:
        return draft.parent or standing[0].revision_id
    since = [one for one in knots if descends(knots, one.revision_id, draft.parent)]
    own = [one.revision_id for one in standing if one in since]
    return own[0] if own and all(one.is_own for one in since) else draft.parent
