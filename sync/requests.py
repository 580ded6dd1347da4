"""The file with which a device asks an office, or a colleague, to know it: `request.pub`.

Its first line is an ordinary SSH public key, so `ssh-keygen -s` takes the file as it is. The lines behind it
are comments to SSH: where to seal things for the device, what it is called, and its own signature over all
that stands above.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.domain.answers import clean
from desktop.errors import Code, FixableError
from sync.faults import Refused, unhidden
from sync.identity import DeviceIdentity, principal_of
from sync.keys import fingerprint, fingerprint_words, public_text, read_public
from sync.signing import read_signature

NAMESPACE = "request@spotlight-capture"
FILE_NAME = "request.pub"
MAX_REQUEST = 8192
MAX_NAME = 60
"""Letters of a device's or organisation's name."""

_SIGNED = re.compile(rb"^# -----BEGIN SSH SIGNATURE-----$", re.MULTILINE)
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_LINES = re.compile(
    rb"(?P<key>[^\n]+)\n# age (?P<age>[^\n]+)\n"
    rb"# name (?P<name>[^\n]*)\n# organisation (?P<organisation>[^\n]*)\n"
    rb"(?:# replaces (?P<replaces>SHA256:[A-Za-z0-9+/]{43})\n)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a device says of itself; only its words, compared by voice, say that it is the right device.

    Attributes:
        key: the signing key as SSH writes it on the wire.
        recipient: the age recipient to seal for.
        name, organisation: as the people of that vault call it; may be empty.
        replaces: the fingerprint of the key that the device had before and that was lost or stolen; may be
            empty. Anybody can write anything here: somebody who knows the device says whether it is so.
    """

    key: bytes
    recipient: str
    name: str = ""
    organisation: str = ""
    replaces: str = ""

    @property
    def fingerprint(self) -> str:
        """Return the key's fingerprint, as `ssh-keygen -l` prints it."""
        return fingerprint(self.key)

    @property
    def words(self) -> str:
        """Return the words that two people compare."""
        return fingerprint_words(self.key)

    @property
    def public(self) -> str:
        """Return the key as "ssh-ed25519 AAAA..."."""
        return public_text(self.key)


def fit_name(text: str) -> str:
    """Return a name as it may stand in a request or a certificate: one line, not endless, and no comma.

    A comma parts the device from its organisation in a certificate.
    """
    return unhidden(clean(text).replace(",", " "))[:MAX_NAME].strip()


def write_request(
    identity: DeviceIdentity, recipient: str, name: str = "", organisation: str = "", replaces: str = ""
) -> bytes:
    """Return the file; `replaces` is the fingerprint of the key before, if that is to be believed no more."""
    lines = [
        f"{public_text(identity.public)} {principal_of(identity.public)}",
        f"# age {recipient}",
        f"# name {fit_name(name)}",
        f"# organisation {fit_name(organisation)}",
    ]
    if replaces:
        lines.append(f"# replaces {replaces}")
    head = "".join(line + "\n" for line in lines).encode("utf-8")
    signature = identity.sign_plain(head, NAMESPACE)
    return head + b"".join(b"# " + line + b"\n" for line in signature.splitlines())


def read_request(data: bytes, file_name: str = "") -> Request:
    """Return what a request file says, having checked that the device itself says it.

    Raises FixableError: REQUEST_UNREADABLE, REQUEST_FORGED.
    """
    # Mail programs and old editors end lines otherwise; the signature speaks of the file as it was written.
    data = data.replace(b"\r\n", b"\n")
    begin = _SIGNED.search(data)
    match = _LINES.fullmatch(data[: begin.start()]) if begin else None
    if len(data) > MAX_REQUEST or begin is None or match is None:
        raise FixableError(Code.REQUEST_UNREADABLE, name=file_name)
    try:
        texts = {name: (value or b"").decode("utf-8") for name, value in match.groupdict().items()}
        key = read_public(texts["key"])
    except ValueError as error:
        raise FixableError(Code.REQUEST_UNREADABLE, name=file_name) from error
    if not _RECIPIENT.fullmatch(texts["age"]):
        raise FixableError(Code.REQUEST_UNREADABLE, name=file_name)
    lines = data[begin.start() :].removesuffix(b"\n").split(b"\n")
    armored = b"".join(line.removeprefix(b"# ") + b"\n" for line in lines)
    try:
        signature = read_signature(armored)
        signature.check(data[: begin.start()], NAMESPACE)
    except Refused as refused:
        raise FixableError(Code.REQUEST_FORGED, name=file_name) from refused
    if signature.key != key:
        raise FixableError(Code.REQUEST_FORGED, name=file_name)
    return Request(
        key=key,
        recipient=texts["age"],
        name=fit_name(texts["name"]),
        organisation=fit_name(texts["organisation"]),
        replaces=texts["replaces"],
    )
