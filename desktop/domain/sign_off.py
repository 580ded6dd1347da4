"""Who checked a revision, for what: a claim made by a key, which the gateway checks (domain 8.1)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.ids import RecordId, RevisionId, SignOffId


class Step(StrEnum):
    """What somebody put her name to."""

    SAFETY = "safety"  # a GBV specialist or trained peer looked at it
    CLEARED = "cleared"  # it may go to readers as wide as `audience`


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """One person's signed word on one revision.

    Attributes:
        digest: SHA-512, lower-case hex, of what was signed off: the revision's canonical answers.
        signer: the key's fingerprint ("SHA256:..."); two words of one key are of one person.
        alias, role: as the signer shows herself; a statement.
        signature: SSHSIG armor over the canonical statement.
    """

    sign_off_id: SignOffId
    record_id: RecordId
    revision_id: RevisionId
    digest: str
    step: Step
    audience: Audience
    signer: str
    alias: str
    role: Role
    signed_at: datetime
    signature: str
