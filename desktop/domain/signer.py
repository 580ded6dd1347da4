"""Somebody who checks records at this vault, with a key of her own; a statement, not a permission."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.author import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """One person who checks.

    Attributes:
        signer_id: the fingerprint of her key, "SHA256:...".
        alias, role: as she shows herself.
        public: her public key as a line of a `.pub` file, without a name.
        is_gone: she checks nothing here any more; what she signed stands.
    """

    signer_id: str
    alias: str
    role: Role
    public: str
    made_at: datetime
    is_gone: bool = False
