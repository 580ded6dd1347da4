"""Whom a verifier trusts: OpenSSH `allowed_signers` lines, written, read and asked.

The file is the one `ssh-keygen -Y verify -f` takes; a line of ours names one device and lets its key
sign bundles and nothing else.
"""

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from fnmatch import fnmatchcase

from desktop.errors import Code, FixableError
from sync.faults import FaultCode, Refused, refuse
from sync.signing import BUNDLE_NAMESPACE, KEY_TYPE
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
        words = [",".join(self.principals), ",".join(options), KEY_TYPE.decode()]
        words += [base64.b64encode(self.key).decode("ascii"), self.comment]
        return " ".join(word for word in words if word)


def bundle_signer(principal: str, key: bytes, comment: str = "") -> Signer:
    """Return the line that lets `principal` sign bundles with `key` and nothing else."""
    return Signer(principals=(principal,), key=key, namespaces=(BUNDLE_NAMESPACE,), comment=comment)


def write_signers(signers: Iterable[Signer]) -> bytes:
    """Return the file."""
    return "".join(signer.line() + "\n" for signer in signers).encode("utf-8")


class TrustList:
    """The signers of one file."""

    def __init__(self, signers: Iterable[Signer]) -> None:
        self._signers = tuple(signers)

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

    def judge(self, key: bytes, namespace: str, sender: str, moment: datetime) -> None:
        """Raise Refused unless `sender` may sign for `namespace` with `key` at `moment`."""
        lines = [signer for signer in self._signers if signer.key == key]
        if not lines:
            raise refuse(FaultCode.MAKER_UNKNOWN)
        faults = [_fault(signer, namespace, sender, moment) for signer in lines]
        if None not in faults:
            raise Refused([fault for refused in faults if refused for fault in refused.faults[:1]][:1])


def _fault(signer: Signer, namespace: str, sender: str, moment: datetime) -> Refused | None:
    if signer.is_authority:
        return refuse(FaultCode.MAKER_AUTHORITY)
    if signer.namespaces and not _matches(signer.namespaces, namespace):
        return refuse(FaultCode.MAKER_NAMESPACE)
    if not signer.names(sender):
        return refuse(FaultCode.SENDER_UNLIKE_KEY, sender=sender, listed=",".join(signer.principals))
    if signer.valid_after and moment < signer.valid_after:
        return refuse(FaultCode.MAKER_NOT_YET, date=f"{signer.valid_after:%Y-%m-%d}")
    if signer.valid_before and moment >= signer.valid_before:
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
