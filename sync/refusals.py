"""Why a record stays here, in plain words for the command line; the window has its own, translated."""

from collections.abc import Iterator

from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.disclosed import StayReason, Stays

_STAYS = {
    StayReason.AUDIENCE: "It is meant for fewer people than this bundle is for.",
    StayReason.LOCAL: "It never leaves this machine.",
    StayReason.INTERNAL: "It is for the team only.",
    StayReason.DAMAGED: "It cannot be read: the vault is damaged.",
    StayReason.FILE_DAMAGED: "One of its files is damaged or missing.",
    StayReason.REMOVED: "The file is no longer on this computer.",
    StayReason.UNKNOWN: "Its form does not say who may see it.",
    StayReason.CONSENT: "Somebody in it did not agree to this.",
    StayReason.ORGANISATIONS: "Organisations in it stay unnamed outside the team.",
    StayReason.UNCLEANED: "Hidden details may remain in a file of it.",
    StayReason.BLOCKED: "Something has to be put right first.",
    StayReason.WITHDRAWN: "A consent was taken back.",
    StayReason.ELSEWHERE: "A colleague sent it: what people agreed to is on paper with her.",
    StayReason.NOT_TAKEN_UP: "The newest version is a colleague's, and nobody here went on from it yet.",
    StayReason.VERSIONS: "Two versions stand side by side, and nobody chose one.",
}
_CONFLICTS = {
    ConflictCode.IN_DANGER: "somebody in it may be in danger",
    ConflictCode.RULES_UNKNOWN: "its form does not say which answers are consents",
    ConflictCode.NO_PEOPLE: "it names nobody whose consent could be asked",
    ConflictCode.NO_CONSENT: "there is no consent",
    ConflictCode.NOT_GIVEN: "consent was not given ({status})",
    ConflictCode.EXPIRED: "the consent ended on {day}",
    ConflictCode.WITHDRAWN: "the consent was taken back",
    ConflictCode.CHANNEL: "this use was not agreed to ({channel})",
    ConflictCode.REACH: "it may not be seen everywhere ({reach})",
    ConflictCode.STORY: "the use of the story was not agreed to",
    ConflictCode.NOT_CUT: "what was not agreed to stands in the text itself ({element})",
    ConflictCode.APPROVE_FIRST: "it has to be shown first",
    ConflictCode.NOT_EXPLAINED: "not all eight points were explained ({count})",
    ConflictCode.ASSENT: "the child's own agreement is missing",
    ConflictCode.GUARDIAN: "the consent of a safe guardian is missing",
    ConflictCode.CHILD_UNMARKED: "nobody in it is marked as under 18",
    ConflictCode.CHILD_SHOWN: "a child would be known by {pillar}",
    ConflictCode.PILLARS: "too much of name, face and place is left",
    ConflictCode.NAMED_AT_REQUEST: "what naming somebody at her request needs is missing",
    ConflictCode.SPECIALIST: "a specialist has not agreed",
    ConflictCode.TWO_CONSENTS: "two consents of one person disagree",
    ConflictCode.STRANGER: "a consent belongs to nobody in it",
    ConflictCode.DATES: "dates of a consent are in the wrong order",
    ConflictCode.PICTURE: "somebody in a picture did not agree to it",
    ConflictCode.SAFETY_SIGN_OFF: "nobody has checked its safety",
    ConflictCode.CLEARING: "nobody has cleared it for these readers",
    ConflictCode.SAME_PERSON: "the same person did what two have to do",
    ConflictCode.SECRETARIAT: "the Secretariat has not cleared it",
    ConflictCode.EMBARGO: "it may not be used before {day}",
    ConflictCode.CLOCK_BEHIND: "this computer's clock is behind {day}",
}


class _Loose(dict[str, str]):
    """Parameters for a sentence; one that is missing shows as nothing."""

    def __missing__(self, name: str) -> str:
        return ""


def refusal(stays: Stays) -> str:
    """Return why a record stays, in one line."""
    reasons = "; ".join(dict.fromkeys(_told(stays)))
    return _STAYS[stays.reason] + (f" ({reasons})" if reasons else "")


def _told(stays: Stays) -> Iterator[str]:
    for conflict in stays.conflicts:
        if conflict.is_blocking:
            yield _sentence(conflict)


def _sentence(conflict: Conflict) -> str:
    words = _CONFLICTS[conflict.code].format_map(_Loose(conflict.params))
    return f"{conflict.person}: {words}" if conflict.person else words
