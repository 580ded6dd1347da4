"""What may become of a record that a colleague sent: she alone has on paper what people agreed to.

It may be read, printed for the own desk, commented, changed, and sent to colleagues again. Readers get it
from her, or, where the record began here, after somebody here went on from what she wrote (domain 5.2).
"""

from collections.abc import Iterable, Iterator

from desktop.domain.audience import Profile
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.disclosed import Remark, StayReason
from desktop.domain.record import Record
from desktop.forms.roles import Roles
from desktop.safety.source import Source

UNTOLD = frozenset((ConflictCode.APPROVE_FIRST, ConflictCode.NOT_EXPLAINED, ConflictCode.GUARDIAN))
"""What is judged by answers that never leave: of a colleague's record nobody here can know it."""

_DANGER = "danger"


def stays_with_colleagues(source: Source, profile: Profile, *, tells: bool) -> StayReason | None:
    """Return why a record stays because of a colleague; None if nothing of that kind keeps it.

    `tells` is whether the record tells of people at all: without any, a team may have it from anybody.
    """
    is_wide = not profile.shows_internal
    if source.is_elsewhere and (is_wide or (tells and profile is Profile.COP_TEAM)):
        return StayReason.NOT_TAKEN_UP if source.began_here else StayReason.ELSEWHERE
    if is_wide and source.versions > 1:
        return StayReason.VERSIONS
    return None


def told_here(source: Source, conflicts: Iterable[Conflict]) -> Iterator[Conflict]:
    """Yield the conflicts without the danger that a colleague was asked about and nobody here.

    That answer never leaves. Somebody in danger is none the less safe here: her record was not let out, and
    what is stopped here stays stopped.
    """
    is_unasked = source.is_elsewhere and not Roles(source.form).answer(source.record.answers, _DANGER)
    for one in conflicts:
        if not (is_unasked and one.code is ConflictCode.IN_DANGER and not source.is_stopped):
            yield one


def all_remarks(record: Record, found: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return what every output has to say: what is found here, and what whoever sent it found."""
    known = {one.value for one in Remark}
    brought = (Remark(one) for one in record.remarks if one in known)
    return tuple(dict.fromkeys((*found, *brought)))
