"""Lists of what an office takes back: lost devices, as one signed text file, and as a KRL for `ssh-keygen`.

The file is built as a setup file is: its first line, with the line feed, is what was signed, and the rest is
the signature. A setup file carries the same list; this one travels alone when a device was lost today.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.clock import moment, stamp
from desktop.domain.answers import canonical
from desktop.errors import Code, FixableError, MachineError
from sync.authority import Authority
from sync.faults import Refused
from sync.identity import KeyKeeper
from sync.keys import fingerprint, public_text
from sync.revoked import NOTHING, Revoked
from sync.signing import MAX_SIGNATURE, read_signature
from sync.trust import TrustList

NAMESPACE = "revoked@spotlight-capture"
SUFFIX = ".revoked"
MAX_LIST = 4 * 1024 * 1024
_FORMAT = "revoked-v1"
_KEPT = "trust.revoked"
_FORMER = "device.former"


@dataclass(frozen=True, slots=True, kw_only=True)
class RevocationList:
    """One list, whose signature holds.

    Attributes:
        office: the public key of the office that signed, as "ssh-ed25519 AAAA...".
        name: what the office calls itself.
        sequence: rises with every list of an office.
    """

    office: str
    name: str
    sequence: int
    issued_at: datetime
    revoked: Revoked

    def krl(self) -> bytes:
        """Return it as `ssh-keygen -Y verify -r` takes it."""
        return self.revoked.krl(self.sequence, self.issued_at)


def write_list(authority: Authority, revoked: Revoked, sequence: int, now: datetime) -> bytes:
    """Return the file of an office's list."""
    tree = {
        "format": _FORMAT,
        "issued_at": stamp(now),
        "office": authority.office.name,
        "revoked": revoked.as_tree(),
        "sequence": sequence,
    }
    line = canonical(tree).encode("utf-8") + b"\n"
    return line + authority.sign(line, NAMESPACE)


def read_list(data: bytes, file_name: str = "") -> RevocationList:
    """Return the list in a file; whether its office is trusted is for `Revocations` to say.

    An office can take back devices and its own certificates, never those of another office, nor an office:
    whoever acts on the list asks it for `revoked.of_devices()`.

    Raises FixableError(REVOCATIONS_UNREADABLE).
    """
    line, feed, armored = data.partition(b"\n")
    try:
        if len(data) > MAX_LIST + MAX_SIGNATURE or not feed:
            raise ValueError("too long, or one line only")
        signature = read_signature(armored)
        signature.check(line + feed, NAMESPACE)
        found = _list_of(json.loads(line), line, public_text(signature.key))
    except (Refused, ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
        raise FixableError(Code.REVOCATIONS_UNREADABLE, name=file_name) from error
    return found


def _list_of(tree: object, line: bytes, office: str) -> RevocationList:
    fields = {"format", "issued_at", "office", "revoked", "sequence"}
    if not isinstance(tree, dict) or tree.keys() != fields or tree["format"] != _FORMAT:
        raise ValueError("no list of ours")
    if canonical(tree).encode("utf-8") != line or not isinstance(tree["office"], str):
        raise ValueError("not canonical")
    if type(tree["sequence"]) is not int or not 0 < tree["sequence"] < 1 << 53:
        raise ValueError("a sequence from 1 on was expected")
    revoked = Revoked.from_tree(tree["revoked"])
    if revoked.authorities or any(key != office for key, _ in revoked.serials):
        raise ValueError("what other offices said is not this one's to take back")
    issued_at = moment(str(tree["issued_at"]))
    if issued_at.timestamp() < 0:
        raise ValueError("a KRL knows no day before 1970")
    return RevocationList(
        office=office,
        name=tree["office"],
        sequence=tree["sequence"],
        issued_at=issued_at,
        revoked=revoked,
    )


class Revocations:
    """What is no longer believed in this vault. Every method runs on the store lane."""

    def __init__(self, keys: KeyKeeper) -> None:
        self._keys = keys

    def take_in(self, data: bytes, trust: TrustList, file_name: str = "") -> RevocationList:
        """Keep a newer list of an office in place of the one that was known; the same again changes nothing.

        Only offices that `trust` lets vouch for devices can take them back.

        Raises FixableError: REVOCATIONS_UNREADABLE, REVOCATIONS_STRANGER, REVOCATIONS_OLD.
        """
        found = read_list(data, file_name)
        offices = {public_text(one.key) for one in trust.signers if one.is_authority}
        if found.office not in offices or _is_refused(trust, found.office):
            raise FixableError(Code.REVOCATIONS_STRANGER, name=file_name)
        kept = self._kept()
        known = kept.get(found.office)
        if known is not None and known[0] > found.sequence:
            raise FixableError(Code.REVOCATIONS_OLD, name=file_name)
        if known is not None and known[0] == found.sequence:
            # The office's vault came back from an older backup and counts anew: what it knew is not undone.
            found = replace(found, revoked=found.revoked.joined(known[1]))
        kept[found.office] = (found.sequence, found.revoked)
        tree = {office: {"list": one[1].as_tree(), "sequence": one[0]} for office, one in kept.items()}
        self._keys.put_bytes(_KEPT, canonical(tree).encode("utf-8"))
        return found

    def current(self) -> Revoked:
        """Return everything that offices took back, and the keys that this vault itself had before."""
        revoked = Revoked(keys=frozenset(former_keys(self._keys)))
        for _, one in self._kept().values():
            revoked = revoked.joined(one.of_devices())
        return revoked

    def _kept(self) -> dict[str, tuple[int, Revoked]]:
        kept = self._keys.get_bytes(_KEPT)
        if not kept:
            return {}
        try:
            return {
                office: (int(one["sequence"]), Revoked.from_tree(one["list"]))
                for office, one in json.loads(kept).items()
            }
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise MachineError(Code.KEY_DAMAGED) from error


def former_keys(keys: KeyKeeper) -> tuple[str, ...]:
    """Return the fingerprints of the keys that this vault had before a device was lost or a key stolen."""
    return tuple((keys.get_bytes(_FORMER) or b"").decode("ascii", "replace").split())


def note_former(keys: KeyKeeper, former: str) -> None:
    """Believe no more what was signed with a key this vault had; doing it twice changes nothing."""
    known = former_keys(keys)
    if former not in known:
        keys.put_bytes(_FORMER, "\n".join((*known, former)).encode("ascii"))


def _is_refused(trust: TrustList, office: str) -> bool:
    return trust.revoked != NOTHING and bool(
        {fingerprint(one.key) for one in trust.signers if public_text(one.key) == office}
        & (trust.revoked.authorities | trust.revoked.keys)
    )
