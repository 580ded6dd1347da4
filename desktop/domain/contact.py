"""A colleague or office whose key somebody here keeps."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One key and whose it is.

    Attributes:
        fingerprint: of the signing key, as `ssh-keygen -l` prints it; what a contact is found by.
        public: the signing key as "ssh-ed25519 AAAA...".
        recipient: the age recipient ("age1...") to seal for; empty when it is not known.
        name, organisation: in the words of whoever compared the key; may be empty.
        compared_on: when somebody compared the words with the owner; None: nobody did yet.
    """

    fingerprint: str
    public: str
    recipient: str = ""
    name: str = ""
    organisation: str = ""
    compared_on: date | None = None
