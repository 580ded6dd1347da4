"""Who writes: a name or alias and a role, as the writer wants them shown."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person does here (domain 8.1); a statement, not a permission."""

    CSO_AUTHOR = "cso_author"
    FIELD_AUTHOR = "field_author"
    TECHNICAL_OFFICER = "technical_officer"
    KM_FOCAL_POINT = "km_focal_point"
    GBV_SPECIALIST = "gbv_specialist"
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """The person at this vault, as shown in records.

    Attributes:
        alias: name, initials or role; empty until chosen.
        organisation: as written in records; may be empty.
        programme: an id of the programmes list; may be empty.
        contact: an office address for readers; may be empty.
    """

    alias: str = ""
    role: Role = Role.FIELD_AUTHOR
    organisation: str = ""
    programme: str = ""
    contact: str = ""
