"""The command that turns an office's list of lost devices into a KRL, for a gateway with `ssh-keygen`."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import Code, FixableError, machine_error
from sync.keys import fingerprint, read_public
from sync.revocations import MAX_LIST, RevocationList, read_list
from sync.signing import MAX_SIGNATURE


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenKrl:
    """What was written, and whose list it was: whoever runs the command trusts that office, or does not."""

    told: RevocationList
    path: Path

    def lines(self) -> Iterator[str]:
        """Yield the answer for people."""
        yield f"List {self.told.sequence} of {self.told.name}, signed by {self._key()}."
        yield f"Written to {self.path}: {len(self.told.revoked.keys)} keys, "
        yield f"{len(self.told.revoked.serials)} certificates. Use it only if that key is your office's."

    def as_json(self) -> dict[str, object]:
        """Return the answer as documented in docs/trust.md."""
        return {
            "format": 1,
            "good": True,
            "sequence": self.told.sequence,
            "office": self.told.name,
            "fingerprint": self._key(),
            "keys": len(self.told.revoked.keys),
            "certificates": len(self.told.revoked.serials),
        }

    def _key(self) -> str:
        return fingerprint(read_public(self.told.office))


def write_krl(source: Path, to: Path) -> WrittenKrl:
    """Write the KRL of a list whose signature holds. Raises FixableError, MachineError."""
    try:
        with source.open("rb") as stream:
            data = stream.read(MAX_LIST + MAX_SIGNATURE + 1)
    except OSError as error:
        raise FixableError(Code.FILE_UNREADABLE, name=source.name) from error
    told = read_list(data, source.name)
    try:
        to.write_bytes(told.krl())
    except OSError as error:
        raise machine_error(error, str(to.parent)) from error
    return WrittenKrl(told=told, path=to)
