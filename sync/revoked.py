"""What must no longer be believed: keys, certificates by number, and offices; as a tree and as a KRL.

A KRL (key revocation list) is the file `ssh-keygen -Y verify -r` takes; `ssh-keygen -Q` reads it too.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field, replace
from datetime import datetime

from sync.faults import FaultCode, refuse
from sync.keys import fingerprint, public_text, read_public
from sync.wire import string

_FINGERPRINT = re.compile(r"SHA256:[A-Za-z0-9+/]{43}")
_MAGIC = b"SSHKRL\n\x00"
_CERTIFICATES, _SHA256, _SERIALS = 1, 5, 0x20
MOST = 10_000
"""Entries of one kind; a list of more is refused as damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoked:
    """Words taken back.

    Attributes:
        keys: fingerprints ("SHA256:...") of devices' or people's keys that were lost or stolen.
        serials: numbers of certificates, by the public key ("ssh-ed25519 AAAA...") of the office that issued.
        authorities: fingerprints of offices' keys; no certificate of theirs counts any more.
        devices: keys too, on the word of an office that may speak of devices alone: that says nothing of
            other offices, of who signs setup files, or of a gateway, and is kept with the office's list.
    """

    keys: frozenset[str] = frozenset()
    serials: frozenset[tuple[str, int]] = field(default_factory=frozenset)
    authorities: frozenset[str] = frozenset()
    devices: frozenset[str] = frozenset()

    @property
    def lost(self) -> frozenset[str]:
        """Return the fingerprints of all keys with which a device or person signs no more."""
        return self.keys | self.devices

    def of_devices(self) -> Revoked:
        """Return the same as the word of whoever may take back devices and nothing else."""
        return replace(self, keys=frozenset(), devices=self.lost)

    def check(self, key: bytes, authority: bytes | None = None, serial: int = 0) -> None:
        """Raise Refused if the key, or the certificate that came with it, was taken back."""
        if fingerprint(key) in self.lost:
            raise refuse(FaultCode.REVOKED_KEY)
        if authority is None:
            return
        if not {fingerprint(authority)}.isdisjoint(self.authorities | self.keys):
            raise refuse(FaultCode.REVOKED_AUTHORITY)
        if (public_text(authority), serial) in self.serials:
            raise refuse(FaultCode.REVOKED_SERIAL, found=str(serial))

    def joined(self, other: Revoked) -> Revoked:
        """Return what either of the two takes back."""
        return Revoked(
            keys=self.keys | other.keys,
            serials=self.serials | other.serials,
            authorities=self.authorities | other.authorities,
            devices=self.devices | other.devices,
        )

    def as_tree(self) -> dict[str, object]:
        """Return it for a canonical JSON text: every list sorted, `devices` left where they came from."""
        serials = [{"authority": key, "serial": number} for key, number in sorted(self.serials)]
        return {"authorities": sorted(self.authorities), "keys": sorted(self.keys), "serials": serials}

    @classmethod
    def from_tree(cls, tree: object) -> Revoked:
        """Return what `as_tree` gave. Raises ValueError for any other shape."""
        if not isinstance(tree, dict) or tree.keys() != {"authorities", "keys", "serials"}:
            raise ValueError("three lists were expected")
        if not all(isinstance(one, list) and len(one) <= MOST for one in tree.values()):
            raise ValueError("lists were expected")
        return cls(
            keys=frozenset(map(_fingerprint, tree["keys"])),
            serials=frozenset(map(_serial, tree["serials"])),
            authorities=frozenset(map(_fingerprint, tree["authorities"])),
        )

    def krl(self, number: int, made_at: datetime) -> bytes:
        """Return the KRL; `number` is its sequence."""
        head = _MAGIC + _u32(1) + _u64(number) + _u64(int(made_at.timestamp())) + _u64(0)
        parts = [head, string(b""), string(b"")]
        by_authority: dict[str, list[int]] = {}
        for key, serial in sorted(self.serials):
            by_authority.setdefault(key, []).append(serial)
        for key, serials in by_authority.items():
            listed = bytes([_SERIALS]) + string(b"".join(map(_u64, serials)))
            parts.append(bytes([_CERTIFICATES]) + string(string(read_public(key)) + string(b"") + listed))
        if marks := sorted(self.lost | self.authorities):
            digests = (base64.b64decode(mark.removeprefix("SHA256:") + "=") for mark in marks)
            parts.append(bytes([_SHA256]) + string(b"".join(map(string, sorted(digests)))))
        return b"".join(parts)


NOTHING = Revoked()


def _fingerprint(value: object) -> str:
    if not isinstance(value, str) or not _FINGERPRINT.fullmatch(value):
        raise ValueError("a fingerprint was expected")
    return value


def _serial(value: object) -> tuple[str, int]:
    if not isinstance(value, dict) or value.keys() != {"authority", "serial"}:
        raise ValueError("an office's key and a number were expected")
    key, number = value["authority"], value["serial"]
    if type(number) is not int or not 0 < number < 1 << 53 or not isinstance(key, str):
        raise ValueError("a number from 1 on was expected")
    if public_text(read_public(key)) != key:
        raise ValueError("the key alone was expected")
    return key, number


def _u32(number: int) -> bytes:
    return number.to_bytes(4, "big")


def _u64(number: int) -> bytes:
    return number.to_bytes(8, "big")
