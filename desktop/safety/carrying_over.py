"""Go on from a colleague's version of a record of one's own without losing what never left this vault.

What she got was built up from allowed answers, so what she sends back lacks the others: personal details,
what people agreed to, whatever somebody did not agree to. None of that is hers to take out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.attachment import Attachment
from desktop.domain.audience import Profile
from desktop.domain.ids import AttachmentId
from desktop.forms.form import Form, Repeat
from desktop.safety.asked import Asked
from desktop.safety.cutting import ConsentCutter
from desktop.safety.picking import holds_consents, pick_allowed
from desktop.safety.telling import read_telling


@dataclass(frozen=True, slots=True)
class _Own:
    """A revision of one's own, or a row of it, and what of it colleagues have seen for certain."""

    answers: AnswerTree
    seen: AnswerTree


def carry_over(
    form: Form,
    hers: AnswerTree,
    own: Sequence[AnswerTree],
    files: Mapping[AttachmentId, Attachment],
) -> AnswerTree:
    """Return her answers with everything of one's own that she perhaps never saw.

    Args:
        form: of the revision that is gone on from.
        hers: her answers.
        own: the answers of the record's revisions that were written here, the newest first.
        files: the record's kept files.

    Her words count for every answer that she has, and what she certainly saw and took out is gone. The rest
    is taken from the newest revision of one's own; a row that is not in it, from the newest one that has it.
    What people agreed to is always one's own: the papers are here.
    """
    if not own:
        return hers
    consents = frozenset(
        node.name for node in form.walk() if isinstance(node, Repeat) and holds_consents(node)
    )
    mine = [_Own(answers, _seen(form, answers, files)) for answers in own]
    return _Merger(consents).merged(hers, mine)


def _seen(form: Form, answers: AnswerTree, files: Mapping[AttachmentId, Attachment]) -> AnswerTree:
    """Return what every colleague got who got the record at all, whatever anybody agreed to on that day."""
    telling = read_telling(form, answers)
    # Nobody agreed to anything: what stays then stayed perhaps.
    cutter = (
        None
        if telling is None
        else ConsentCutter(Asked(form), replace(telling, consents=()), Profile.COP_TEAM, date.min, files)
    )
    return pick_allowed(form, answers, Profile.COP_TEAM, files, cutter).answers


class _Merger:
    """Puts trees of answers together, scope by scope."""

    def __init__(self, consents: frozenset[str]) -> None:
        self._consents = consents

    def merged(self, hers: AnswerTree, own: Sequence[_Own]) -> AnswerTree:
        """Return one scope; the first of `own` is the newest that has it."""
        mine, seen = own[0].answers, own[0].seen
        found: dict[str, str | list[AnswerTree]] = dict(hers)
        for name in dict.fromkeys((*hers, *mine)):
            value, here = hers.get(name), mine.get(name)
            if isinstance(value, list) or (value is None and isinstance(here, list)):
                rows = self._rows(name, value if isinstance(value, list) else [], own)
                if rows:
                    found[name] = rows
            elif value is None and here is not None and name not in seen:
                found[name] = here
        return found

    def _rows(self, name: str, hers: list[AnswerTree], own: Sequence[_Own]) -> list[AnswerTree]:
        is_consent = name in self._consents
        found = []
        for row in hers:
            of_it = [one for each in own for one in _row(each, name, row.get(ROW_ID))]
            if not of_it:
                if not is_consent:  # nobody agreed to anything where no paper is
                    found.append(row)
            else:
                found.append(of_it[0].answers if is_consent else self.merged(row, of_it))
        there = {row.get(ROW_ID) for row in found}
        seen = {row.get(ROW_ID) for row in _rows_of(own[0].seen, name)}
        at = 0
        for row in _rows_of(own[0].answers, name):
            row_id = row.get(ROW_ID)
            if row_id in there:
                at = 1 + next(place for place, one in enumerate(found) if one.get(ROW_ID) == row_id)
            elif is_consent or row_id not in seen:
                found.insert(at, row)  # where it stood, behind the one before it
                at += 1
        return found


def _row(own: _Own, name: str, row_id: object) -> list[_Own]:
    """Return the row of that id, if there is one."""
    if row_id is None:
        return []
    seen = [row for row in _rows_of(own.seen, name) if row.get(ROW_ID) == row_id]
    rows = (row for row in _rows_of(own.answers, name) if row.get(ROW_ID) == row_id)
    return [_Own(row, seen[0] if seen else {}) for row in rows][:1]


def _rows_of(tree: AnswerTree, name: str) -> list[AnswerTree]:
    value = tree.get(name)
    return value if isinstance(value, list) else []
