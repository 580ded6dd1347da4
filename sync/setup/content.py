"""What a setup file holds, as frozen values that cannot exist wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from unicodedata import category
from urllib.parse import urlsplit

from desktop.domain.gateway import Gateway
from desktop.domain.record import FormRef
from sync.bundle.recipients import is_recipient
from sync.keys import fingerprint, public_text, read_public
from sync.revoked import NOTHING, Revoked

NAMESPACE = "setup@spotlight-capture"
FORMAT = "setup-v1"
SUFFIX = ".setup"

MAX_XFORM = 2 * 1024 * 1024
MAX_LIST = 1024 * 1024
MAX_LISTS = 40
MAX_NAME = 120
MAX_KEYS = 16
MAX_SEQUENCE = 2**31 - 1
_MAX_ADDRESS = 400
_MAX_PATTERNS = 20
_HERE = ("127.0.0.1", "::1", "localhost")
"""Hosts that are this computer itself: a tunnel may begin there, and nothing is told on the way to it."""

_LABEL = r"[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?"
_HOST = re.compile(rf"{_LABEL}(\.{_LABEL})*\.?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")
"""A name, or an address with colons; nothing that reads as one host and could be asked as another."""
_FOLDERS = re.compile(r"/([A-Za-z0-9_~-][A-Za-z0-9_.~-]*/)*")
_JOINERS = "\u200c\u200d"
_UNSHOWN = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
"""What could steer a terminal, turn the writing of a name, or tell two names apart that look the same."""
_PRINCIPAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@+-]{0,127}")
_PATTERN = re.compile(r"[A-Za-z0-9*?][A-Za-z0-9._@+*?-]{0,127}")
_VERSION = re.compile(r"[0-9]{1,16}")
_FORM = re.compile(r"[a-z][a-z0-9_]{0,39}")
_LIST_NAME = re.compile(r"[a-z0-9_]{1,80}\.csv")


class Unlike(ValueError):  # noqa: N818 (carries a finding to the caller, never further)
    """A field of a setup file is not what it has to be; `place` says which."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


def key_blob(text: str, place: str = "key") -> bytes:
    """Return a key, "ssh-ed25519 AAAA...", as SSH writes it on the wire. Raises Unlike for any other."""
    try:
        blob = read_public(text)
    except ValueError as error:
        raise Unlike(place) from error
    if public_text(blob) != text:
        raise Unlike(place)
    return blob


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """Somebody who can open what is sealed for the gateway: an age recipient, "age1...", and whose it is."""

    recipient: str
    name: str

    def __post_init__(self) -> None:
        if not is_recipient(self.recipient):
            raise Unlike("gateway.recipients.recipient")
        demand_name(self.name, "gateway.recipients.name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """An office that may vouch for devices whose names fit one of `principals`."""

    key: str
    name: str
    principals: tuple[str, ...]

    def __post_init__(self) -> None:
        key_blob(self.key, "authorities.key")
        demand_name(self.name, "authorities.name")
        fits = all(_PATTERN.fullmatch(one) for one in self.principals)
        if not fits or not 1 <= len(self.principals) <= _MAX_PATTERNS or _repeats(self.principals):
            raise Unlike("authorities.principals")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupSigner:
    """A key that may sign the next setup file, and whose it is."""

    key: str
    name: str

    def __post_init__(self) -> None:
        key_blob(self.key, "setup_signers.key")
        demand_name(self.name, "setup_signers.name")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupForm:
    """A form that the office adapted: the XForm and the choice lists it names, byte for byte."""

    ref: FormRef
    xform: bytes
    lists: Mapping[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not _FORM.fullmatch(self.ref.form_id):
            raise Unlike("forms.id")
        if not _VERSION.fullmatch(self.ref.version):
            raise Unlike("forms.version")
        if not 0 < len(self.xform) <= MAX_XFORM:
            raise Unlike("forms.xform")
        names = all(_LIST_NAME.fullmatch(name) for name in self.lists)
        if (
            not names
            or len(self.lists) > MAX_LISTS
            or any(len(one) > MAX_LIST for one in self.lists.values())
        ):
            raise Unlike("forms.lists")
        object.__setattr__(self, "lists", MappingProxyType(dict(self.lists)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """One setup file, read.

    Attributes:
        sequence: higher with every setup file of the office.
        signers: who may sign the next one; at least one whose key is not revoked.
        openers: whose recipients `gateway` names, in the same order; none without a gateway.
        revoked: what no longer counts, whoever shows it; `revoked_number` is higher with each change of it.
    """

    office: str
    sequence: int
    issued_at: datetime
    signers: tuple[SetupSigner, ...]
    gateway: Gateway | None = None
    openers: tuple[Opener, ...] = ()
    authorities: tuple[Authority, ...] = ()
    revoked: Revoked = NOTHING
    revoked_number: int = 0
    forms: tuple[SetupForm, ...] = ()

    def __post_init__(self) -> None:
        demand_name(self.office, "office")
        if not 1 <= self.sequence <= MAX_SEQUENCE:
            raise Unlike("sequence")
        if not 1 <= len(self.signers) <= MAX_KEYS or _repeats(one.key for one in self.signers):
            raise Unlike("setup_signers")
        if all(fingerprint(key_blob(one.key)) in self.revoked.keys for one in self.signers):
            raise Unlike("setup_signers")
        if not 0 <= self.revoked_number <= MAX_SEQUENCE:
            raise Unlike("revocations.sequence")
        if len(self.authorities) > MAX_KEYS or _repeats(one.key for one in self.authorities):
            raise Unlike("authorities")
        if _repeats(form.ref.form_id for form in self.forms):
            raise Unlike("forms")
        if self.gateway is None:
            if self.openers:
                raise Unlike("gateway")
            return
        _check_gateway(self.gateway)
        if tuple(one.recipient for one in self.openers) != self.gateway.recipients:
            raise Unlike("gateway.recipients")


def demand_name(text: str, place: str) -> None:
    """Raise Unlike unless `text` is a name that can be shown in one line."""
    is_hidden = any(category(one) in _UNSHOWN and one not in _JOINERS for one in text)
    if not text or text != text.strip() or len(text) > MAX_NAME or is_hidden:
        raise Unlike(place)


def is_address(text: str) -> bool:
    """Tell whether `text` can be a gateway's address: https, ending in "/", without a name or a question."""
    if not text.isascii() or len(text) > _MAX_ADDRESS or re.search(r"[\s\x00-\x20\x7f\\]", text):
        return False
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    is_bare = "@" not in parts.netloc and not parts.query and not parts.fragment and "?" not in text
    is_private = parts.scheme == "https" or (parts.scheme == "http" and host in _HERE)
    is_plain = _HOST.fullmatch(host) is not None and _FOLDERS.fullmatch(parts.path) is not None
    return is_plain and port != 0 and is_bare and "#" not in text and is_private


def _check_gateway(gateway: Gateway) -> None:
    demand_name(gateway.name, "gateway.name")
    if gateway.address and not is_address(gateway.address):
        raise Unlike("gateway.address")
    if not _PRINCIPAL.fullmatch(gateway.principal):
        raise Unlike("gateway.principal")
    if not 1 <= len(gateway.recipients) <= MAX_KEYS or _repeats(gateway.recipients):
        raise Unlike("gateway.recipients")
    if not 1 <= len(gateway.receipt_keys) <= MAX_KEYS or _repeats(gateway.receipt_keys):
        raise Unlike("gateway.receipt_keys")
    for key in gateway.receipt_keys:
        key_blob(key, "gateway.receipt_keys")


def _repeats(values: Iterable[object]) -> bool:
    found = tuple(values)
    return len(set(found)) != len(found)
