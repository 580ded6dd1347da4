"""What an office's setup file says, as people look at it before they take it in."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.gateway import Gateway
from desktop.domain.maker import KnownMaker


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedKey:
    """A key that an office names, and whose it is.

    Attributes:
        words: the key's fingerprint as words to read out.
    """

    name: str
    key: str
    words: str = ""


class FormStanding(StrEnum):
    """How a form of the setup file stands to the program's own of the same kind."""

    NEWER = "newer"  # new records are written with it
    OLDER = "older"  # the program's own is newer, and stays in use


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeForm:
    """A form that an office adapted; `lists` is how many choice lists come with it."""

    form_id: str
    version: str
    title: str
    standing: FormStanding
    lists: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupFacts:
    """What one setup file brings.

    Attributes:
        office: whose it is, in its own words.
        sequence: higher with every setup file of this office.
        gateway: where bundles go; None: nowhere by network, and sealed for nobody.
        openers: who can open what is sealed for the gateway.
        authorities: offices that may vouch for devices.
        signers: who may sign the next setup file.
        revoked: how many keys and certificates no longer count.
    """

    office: str
    sequence: int
    issued_at: datetime
    gateway: Gateway | None = None
    openers: tuple[NamedKey, ...] = ()
    authorities: tuple[NamedKey, ...] = ()
    signers: tuple[NamedKey, ...] = ()
    revoked: int = 0
    forms: tuple[OfficeForm, ...] = ()


class SetupChangeKind(StrEnum):
    """One way in which a setup file differs from the one in force."""

    OFFICE = "office"
    GATEWAY_NEW = "gateway_new"
    GATEWAY_GONE = "gateway_gone"
    GATEWAY_NAME = "gateway_name"
    GATEWAY_ADDRESS = "gateway_address"
    GATEWAY_PRINCIPAL = "gateway_principal"
    OPENER_NEW = "opener_new"
    OPENER_GONE = "opener_gone"
    RECEIPT_KEY_NEW = "receipt_key_new"
    RECEIPT_KEY_GONE = "receipt_key_gone"
    AUTHORITY_NEW = "authority_new"
    AUTHORITY_GONE = "authority_gone"
    AUTHORITY_CHANGED = "authority_changed"  # it vouches for other names than before
    SIGNER_NEW = "signer_new"
    SIGNER_GONE = "signer_gone"
    REVOKED = "revoked"  # after: how many more no longer count
    RESTORED = "restored"  # after: how many count again
    FORM_NEW = "form_new"
    FORM_NEWER = "form_newer"
    FORM_GONE = "form_gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupChange:
    """One difference; `before` and `after` are names, addresses or numbers, empty where there is none."""

    kind: SetupChangeKind
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupPreview:
    """A setup file that could be taken in.

    Attributes:
        maker: who signed it.
        digest: of the file's bytes, so that what is taken in is what was looked at.
        is_first: none was taken in here before: the words of its maker have to be compared.
        is_in_force: it is the very one that counts already.
        changes: against the one in force; all of it for the first.
    """

    facts: SetupFacts
    maker: KnownMaker
    digest: str
    is_first: bool
    is_in_force: bool = False
    changes: tuple[SetupChange, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupInForce:
    """The setup file that counts here, who signed it, and the day it was taken in."""

    facts: SetupFacts
    maker: KnownMaker
    taken_on: date
