"""Whom a verifier trusts: OpenSSH `allowed_signers` lines, written, read and asked; and who that is.

The file is the one `ssh-keygen -Y verify -f` takes. A line of ours names one device and lets its key sign
bundles and nothing else, or one office and lets it say so of devices (`cert-authority`).
"""

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase

from desktop.domain.maker import KnownMaker, MakerKind
from desktop.errors import Code, FixableError
from sync.certificates import GRACE, Certificate
from sync.faults import FaultCode, Refused, refuse
from sync.keys import fingerprint, fingerprint_words, public_text
from sync.revoked import NOTHING, Revoked
from sync.signing import BUNDLE_NAMESPACE, Signature
from sync.wire import Reader

MAX_LINE = 16_384
_KEY_NAMES = re.compile(r"(ssh-|ecdsa-|sk-)[a-z0-9@.-]+", re.IGNORECASE)
_OPTION = re.compile(r'([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)")?([,\s])')
_TIME_FORMATS = {8: "%Y%m%d", 12: "%Y%m%d%H%M", 14: "%Y%m%d%H%M%S"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """One line: who may sign with which key, for what and when.

    Attributes:
        principals: names or patterns with * and ?, as OpenSSH matches them; a leading ! denies.
        key: the public key as SSH writes it on the wire.
        namespaces: patterns; empty means any.
        is_authority: the key signs certificates, not bundles.
    """

    principals: tuple[str, ...]
    key: bytes
    namespaces: tuple[str, ...] = ()
    valid_after: datetime | None = None
    valid_before: datetime | None = None
    is_authority: bool = False
    comment: str = ""

    def names(self, principal: str) -> bool:
        """Tell whether the line lets `principal` use the key."""
        return _matches(self.principals, principal)

    def line(self) -> str:
        """Return the line as it stands in the file."""
        options = [f'namespaces="{",".join(self.namespaces)}"'] if self.namespaces else []
        if self.is_authority:
            options.insert(0, "cert-authority")
        if self.valid_after:
            options.append(f'valid-after="{self.valid_after.astimezone(UTC):%Y%m%d%H%M%SZ}"')
        if self.valid_before:
            options.append(f'valid-before="{self.valid_before.astimezone(UTC):%Y%m%d%H%M%SZ}"')
        words = [",".join(self.principals), ",".join(options), public_text(self.key), self.comment]
        return " ".join(word for word in words if word)


def bundle_signer(principal: str, key: bytes, comment: str = "") -> Signer:
    """Return the line that lets `principal` sign bundles with `key` and nothing else."""
    return Signer(principals=(principal,), key=key, namespaces=(BUNDLE_NAMESPACE,), comment=comment)


def certifying_office(
    principals: Iterable[str], key: bytes, name: str = "", namespaces: Iterable[str] = (BUNDLE_NAMESPACE,)
) -> Signer:
    """Return the line that lets an office's key vouch for devices whose names fit `principals`."""
    return Signer(
        principals=tuple(principals),
        key=key,
        namespaces=tuple(namespaces),
        is_authority=True,
        comment=" ".join(name.split()),
    )


def write_signers(signers: Iterable[Signer]) -> bytes:
    """Return the file."""
    return "".join(signer.line() + "\n" for signer in signers).encode("utf-8")


class TrustList:
    """The signers of one file, and what was taken back since."""

    def __init__(self, signers: Iterable[Signer], revoked: Revoked = NOTHING) -> None:
        self.signers = tuple(signers)
        self.revoked = revoked

    @classmethod
    def read(cls, data: bytes, name: str = "") -> "TrustList":
        """Return the list in `data`. Raises FixableError(KEY_DAMAGED) naming the line that is wrong."""
        signers = []
        for number, raw in enumerate(data.split(b"\n"), start=1):
            try:
                text = raw.decode("utf-8").strip()
                if text and not text.startswith("#"):
                    signers.append(_parse(text))
            except ValueError as error:
                raise FixableError(Code.KEY_DAMAGED, name=name, line=number) from error
        return cls(signers)

    def joined(self, other: "TrustList") -> "TrustList":
        """Return a list of whom either of the two trusts, and of nobody whom one of them revokes."""
        return TrustList((*self.signers, *other.signers), self.revoked.joined(other.revoked))

    def less(self, other: "TrustList | None") -> "TrustList":
        """Return the list without what the other one takes back; whom that one trusts is another matter."""
        return self if other is None else TrustList(self.signers, self.revoked.joined(other.revoked))

    def judge(
        self,
        key: bytes,
        namespace: str,
        sender: str,
        moment: datetime,
        *,
        certificate: Certificate | None = None,
        grace: timedelta = GRACE,
    ) -> Signer:
        """Return the line by which `sender` may sign for `namespace`; raise Refused if there is none.

        As OpenSSH has it, whoever signs with a certificate is known by the office alone: a line with the
        plain key says nothing of her then.

        Args:
            key: the signing key as SSH writes it on the wire.
            namespace: what the signature is for.
            sender: the name it was made under.
            moment: when it arrived. Nobody can know when it was made: a stolen key dates as it likes.
            certificate: of that key, if one came along with the signature.
            grace: how long after its end a certificate still counts. The end of a line is kept to the second:
                whoever wrote the list can move it.
        """
        if certificate is None:
            self.revoked.check(key)
            lines = [signer for signer in self.signers if signer.key == key]
        else:
            self.revoked.check(key, certificate.authority, certificate.serial)
            lines = [one for one in self.signers if one.is_authority and one.key == certificate.authority]
        if not lines:
            raise refuse(FaultCode.MAKER_UNKNOWN if certificate is None else FaultCode.CERTIFICATE_STRANGER)
        faults = []
        for signer in lines:
            fault = _fault(signer, namespace, sender, moment, certificate, grace)
            if fault is None:
                return signer
            faults.append(fault)
        raise Refused(faults[0].faults)


def known_maker(
    signature: Signature, namespace: str, sender: str, moment: datetime, trust: TrustList | None
) -> KnownMaker:
    """Return what a list of trusted keys tells of whoever made a signature that holds.

    For a signature that does not hold, ask `forged_maker`. `sync.contacts` adds what people here compared.
    """
    certificate = signature.certificate
    told = KnownMaker(
        kind=MakerKind.UNKNOWN,
        principal=sender,
        words=fingerprint_words(signature.key),
        fingerprint=fingerprint(signature.key),
        name=certificate.name if certificate else "",
        organisation=certificate.organisation if certificate else "",
        known_on=certificate.made_at.date() if certificate else None,
    )
    if trust is None:
        return _nameless(told, MakerKind.UNKNOWN)
    try:
        line = trust.judge(signature.key, namespace, sender, moment, certificate=certificate)
    except Refused as refused:
        return _nameless(told, _KINDS.get(refused.faults[0].code, MakerKind.UNKNOWN))
    if certificate is None:
        return replace(told, kind=MakerKind.LISTED, name=line.comment)
    return replace(told, kind=MakerKind.CERTIFIED, office=line.comment)


def forged_maker(signature: Signature, sender: str) -> KnownMaker:
    """Return what is left to say where the signature does not hold: it is nobody's word."""
    return KnownMaker(
        kind=MakerKind.FORGED,
        principal=sender,
        words=fingerprint_words(signature.key),
        fingerprint=fingerprint(signature.key),
    )


_KINDS = {
    FaultCode.MAKER_EXPIRED: MakerKind.EXPIRED,
    FaultCode.CERTIFICATE_EXPIRED: MakerKind.EXPIRED,
    FaultCode.REVOKED_KEY: MakerKind.REVOKED,
    FaultCode.REVOKED_SERIAL: MakerKind.REVOKED,
    FaultCode.REVOKED_AUTHORITY: MakerKind.REVOKED,
}


def _nameless(told: KnownMaker, kind: MakerKind) -> KnownMaker:
    """Return it without the names of a certificate that no office known here vouches for."""
    is_vouched = kind in (MakerKind.EXPIRED, MakerKind.REVOKED)
    return (
        replace(told, kind=kind)
        if is_vouched
        else replace(told, kind=kind, name="", organisation="", known_on=None)
    )


def _fault(
    signer: Signer,
    namespace: str,
    sender: str,
    moment: datetime,
    certificate: Certificate | None,
    grace: timedelta,
) -> Refused | None:
    if signer.is_authority and certificate is None:
        return refuse(FaultCode.MAKER_AUTHORITY)
    if signer.namespaces and not _matches(signer.namespaces, namespace):
        return refuse(FaultCode.MAKER_NAMESPACE)
    if not signer.names(sender):
        code = FaultCode.SENDER_UNLIKE_KEY if certificate is None else FaultCode.CERTIFICATE_OFFICE
        return refuse(code, sender=sender, listed=",".join(signer.principals))
    if certificate is not None:
        try:
            certificate.judge(sender, moment, grace)
        except Refused as refused:
            return refused
    if signer.valid_after and moment < signer.valid_after:
        return refuse(FaultCode.MAKER_NOT_YET, date=f"{signer.valid_after:%Y-%m-%d}")
    if signer.valid_before and moment > signer.valid_before:
        return refuse(FaultCode.MAKER_EXPIRED, date=f"{signer.valid_before:%Y-%m-%d}")
    return None


def _matches(patterns: Iterable[str], name: str) -> bool:
    """Match as OpenSSH does: any pattern admits, one that begins with ! denies whatever else fits."""
    admitted = False
    for pattern in patterns:
        # fnmatch knows [..] as a set; OpenSSH does not.
        if fnmatchcase(name, pattern.removeprefix("!").replace("[", "[[]")):
            if pattern.startswith("!"):
                return False
            admitted = True
    return admitted


def _parse(text: str) -> Signer:
    """Return the signer of one line. Raises ValueError for what OpenSSH would not take either."""
    if len(text) > MAX_LINE:
        raise ValueError("line too long")
    principals, rest = _first_word(text)
    kind, tail = _first_word(rest)
    options: dict[str, str] = {}
    if not _KEY_NAMES.fullmatch(kind):
        options, rest = _options(rest)
        kind, tail = _first_word(rest)
    encoded, comment = _first_word(tail)
    if not principals or not _KEY_NAMES.fullmatch(kind):
        raise ValueError("principals, options, key type and key expected")
    key = base64.b64decode(encoded, validate=True)
    if Reader(key).string() != kind.lower().encode():
        raise ValueError("the key is of another type than it says")
    return Signer(
        principals=tuple(principals.split(",")),
        key=key,
        namespaces=tuple(options["namespaces"].split(",")) if "namespaces" in options else (),
        valid_after=_time(options["valid-after"]) if "valid-after" in options else None,
        valid_before=_time(options["valid-before"]) if "valid-before" in options else None,
        is_authority="cert-authority" in options,
        comment=comment,
    )


def _first_word(text: str) -> tuple[str, str]:
    """Split off the first word, which may stand in double quotes."""
    if text.startswith('"'):
        word, quote, rest = text[1:].partition('"')
        if not quote:
            raise ValueError("quote not closed")
        return word, rest.strip()
    word, _, rest = text.partition(" ") if " " in text else text.partition("\t")
    return word, rest.strip()


def _options(text: str) -> tuple[dict[str, str], str]:
    found: dict[str, str] = {}
    at = 0
    while True:
        match = _OPTION.match(text, at)
        if match is None:
            raise ValueError("unknown option")
        name = match[1].lower()
        if name not in ("namespaces", "valid-after", "valid-before", "cert-authority") or name in found:
            raise ValueError("unknown or repeated option")
        if (match[2] is None) != (name == "cert-authority"):
            raise ValueError("an option has a value, or has none")
        found[name] = (match[2] or "").replace('\\"', '"')
        at = match.end()
        if match[3] != ",":
            return found, text[at:].strip()


def _time(text: str) -> datetime:
    """Return the moment OpenSSH means: local time, or UTC when it ends in Z."""
    digits = text.removesuffix("Z")
    if not digits.isascii() or not digits.isdigit() or len(digits) not in _TIME_FORMATS:
        raise ValueError("not a time")
    moment = datetime.strptime(digits, _TIME_FORMATS[len(digits)])
    return moment.replace(tzinfo=UTC) if text.endswith("Z") else moment.astimezone(UTC)
