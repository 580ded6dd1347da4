"""How few people may see an answer at most, whatever the form says of it.

Offices adapt forms and may flag an answer as less sensitive than ours; what tells of somebody's safety, of
how her consent was given, or who the writer is stays with those whom domain 5 names.
"""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.audience import Sensitivity
from desktop.forms.form import Question

_LOCAL = (
    "danger", "stoppedOn", "guardianSafe",
    "current_risk", "stopped_on", "still_in_service", "guardian_safe", "paper_kept", "reach_back",
)  # fmt: skip
_INTERNAL = (
    "risk", "specialist", "readBack", "embargo", "asksNamed", "asksWhy", "pictureConsent", "quoteSpeaker",
    "author", "authorRole", "contact", "reviewLog",
    "risk_level", "specialist_ok", "read_back", "read_back_why", "anonym_check", "remaining_risk",
    "asks_named", "asks_named_why", "consent_ref", "quote_speaker", "author_alias", "author_role",
    "contact_point", "review_log",
)  # fmt: skip

_LEAST: Mapping[str, Sensitivity] = MappingProxyType(
    {**dict.fromkeys(_INTERNAL, Sensitivity.INTERNAL), **dict.fromkeys(_LOCAL, Sensitivity.LOCAL)}
)
"""By role, and by the name that a question without a role has in every form of ours."""


def least_flag(question: Question) -> Sensitivity:
    """Return the least strict flag that the question can have."""
    found = {_LEAST.get(question.role), _LEAST.get(question.name)}
    return next(
        (flag for flag in (Sensitivity.LOCAL, Sensitivity.INTERNAL) if flag in found), Sensitivity.OPEN
    )
