"""Who may see a record, how sensitive an answer is, and what a bundle is for."""

from enum import StrEnum


class Audience(StrEnum):
    """Sharing audiences, narrow to wide (domain 8.3)."""

    DEVICE = "device"
    TEAM = "team"
    INVITED = "invited"
    PUBLIC = "public"

    @property
    def width(self) -> int:
        """Return 0 for this device only, up to 3 for the public."""
        return list(Audience).index(self)

    def reaches(self, other: "Audience") -> bool:
        """Tell whether a record for this audience may be shown to `other`."""
        return self.width >= other.width


class Sensitivity(StrEnum):
    """The four flags of domain 0; an answer without a known flag counts as LOCAL."""

    OPEN = "open"
    INTERNAL = "internal"
    CAUTION = "caution"
    LOCAL = "local"


class Profile(StrEnum):
    """What is made, and so who will read it (domain 8.4); the vault's own backup is no profile.

    OWN_DESK is paper and text for the writer herself, as for reading a story back: it is never a bundle.
    A WITHDRAWAL_NOTICE holds no record.
    """

    GATEWAY_PUBLIC = "gateway_public"
    COP_TEAM = "cop_team"
    INVITED_PACK = "invited_pack"
    NEWSLETTER_PACK = "newsletter_pack"
    REVIEW_HANDOFF = "review_handoff"
    WITHDRAWAL_NOTICE = "withdrawal_notice"
    OWN_DESK = "own_desk"

    @property
    def audience(self) -> Audience:
        """Return the readers this profile reaches."""
        return {
            Profile.GATEWAY_PUBLIC: Audience.PUBLIC,
            Profile.COP_TEAM: Audience.TEAM,
            Profile.INVITED_PACK: Audience.INVITED,
            Profile.NEWSLETTER_PACK: Audience.PUBLIC,
            Profile.REVIEW_HANDOFF: Audience.TEAM,
            Profile.WITHDRAWAL_NOTICE: Audience.DEVICE,
            Profile.OWN_DESK: Audience.DEVICE,
        }[self]

    @property
    def is_bundle(self) -> bool:
        """Tell whether a bundle can be of this profile."""
        return self is not Profile.OWN_DESK

    @property
    def shows_internal(self) -> bool:
        """Tell whether "internal" answers go along: to teams, to a reviewer, and on the writer's own desk."""
        return self in (Profile.COP_TEAM, Profile.REVIEW_HANDOFF, Profile.OWN_DESK)

    @property
    def needs_clearing(self) -> bool:
        """Tell whether somebody has to have cleared a record first (domain 8.1)."""
        return self in SHARING


SHARING = (Profile.GATEWAY_PUBLIC, Profile.COP_TEAM, Profile.INVITED_PACK, Profile.NEWSLETTER_PACK)
"""The profiles with which records reach readers."""

HANDING = (*SHARING, Profile.REVIEW_HANDOFF)
"""The profiles whose bundles hold records."""
