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
    """What a bundle is for (domain 8.4); only those that carry finished records today."""

    GATEWAY_PUBLIC = "gateway_public"
    COP_TEAM = "cop_team"
    INVITED_PACK = "invited_pack"

    @property
    def audience(self) -> Audience:
        """Return the readers this profile reaches."""
        return {
            Profile.GATEWAY_PUBLIC: Audience.PUBLIC,
            Profile.COP_TEAM: Audience.TEAM,
            Profile.INVITED_PACK: Audience.INVITED,
        }[self]
