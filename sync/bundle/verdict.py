"""What a verifier found out about a bundle: every fault, who made it, and what is in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.maker import KnownMaker
from sync.faults import Fault


class Trust(StrEnum):
    """What is known of the maker's key; reported apart from the faults."""

    UNCHECKED = "unchecked"  # no list of trusted keys was given: the maker is unknown
    TRUSTED = "trusted"  # the key is listed for this sender, and valid today
    REFUSED = "refused"  # a list was given and the key does not stand the check


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """Whose key made the signature.

    Attributes:
        sender: the name the bundle gives; proved only if `trust` is TRUSTED.
        words: the fingerprint as words to read out.
        is_signature_valid: the key did sign exactly these bytes.
        public: the key itself, as "ssh-ed25519 AAAA...".
        signature: as it came along, for whoever knows which keys are trusted.
        known: the same for people, as far as the list of trusted keys tells; `sync.contacts` knows more.
    """

    sender: str
    fingerprint: str
    words: str
    is_signature_valid: bool
    trust: Trust
    public: str
    signature: str
    known: KnownMaker


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLine:
    """One record of the bundle, for a list."""

    record_id: str
    revision_id: str
    number: int
    record_type: str
    title: str
    language: str
    audience: str
    state: str
    finished_at: str
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalLine:
    """One consent, or a part of it, of which the bundle says that it was taken back."""

    record_id: str
    number: int
    scope: tuple[str, ...]
    channels: tuple[str, ...]
    withdrawn_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """All that was found.

    Attributes:
        identity: SHA-512 of the tag manifest, lower-case hex; empty if there is none.
        info: the fields of bag-info.txt.
        maker: None when there is no signature that can be read.
        opened_with: the recipient whose key opened the seal; empty for a bundle that is not sealed.
        notes: what speaks against nothing and should be told, such as a bundle that did not come yet.
        was_read: whether names and structure were sound, so that the contents could be looked at.
    """

    bundle_id: str = ""
    identity: str = ""
    info: Mapping[str, str] = field(default_factory=dict)
    maker: Maker | None = None
    records: tuple[RecordLine, ...] = ()
    withdrawals: tuple[WithdrawalLine, ...] = ()
    file_count: int = 0
    size: int = 0
    opened_with: str = ""
    was_read: bool = False
    faults: tuple[Fault, ...] = ()
    notes: tuple[Fault, ...] = ()

    @property
    def is_good(self) -> bool:
        """Tell whether the bundle may be used."""
        return not self.faults
