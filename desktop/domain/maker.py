"""What is known of whoever made a bundle, setup file, form or receipt; the words for it stand in the ui."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MakerKind(StrEnum):
    """How somebody here came to know a key, the best knowledge first."""

    OWN = "own"  # this vault's own key
    CERTIFIED = "certified"  # an office that is trusted here vouches for it
    COMPARED = "compared"  # somebody here compared the words with its owner
    LISTED = "listed"  # it stands in a list of trusted keys, or in the setup file
    UNKNOWN = "unknown"  # the signature is right, and nobody knows whose it is
    EXPIRED = "expired"  # it was good once
    REVOKED = "revoked"  # its owner lost it, or it was stolen
    FORGED = "forged"  # something was changed after signing: nobody's word


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownMaker:
    """Whose word something is.

    Attributes:
        name: as the office or this vault's people call it ("Tablet 3"); empty when nobody named it.
        organisation: whose it is; may be empty.
        office: which office vouches, for CERTIFIED; else empty.
        known_on: the day of comparing, or of the certificate; None where there is none.
        principal: the name the key signs under.
        words: the key's fingerprint as words to read out.
        fingerprint: as `ssh-keygen -l` prints it.
        is_taken_back: its key was believed when this came, and was taken back since.
    """

    kind: MakerKind
    principal: str = ""
    words: str = ""
    fingerprint: str = ""
    name: str = ""
    organisation: str = ""
    office: str = ""
    known_on: date | None = None
    is_taken_back: bool = False

    @property
    def is_known(self) -> bool:
        """Tell whether somebody here can say who it is, and nothing speaks against the key."""
        return self.kind in (MakerKind.OWN, MakerKind.CERTIFIED, MakerKind.COMPARED, MakerKind.LISTED)
