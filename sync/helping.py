"""Answer a field machine's request for help; the office's side of a forgotten passphrase."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import Code, FixableError, machine_error
from desktop.vault import help as requests
from desktop.vault import office
from desktop.vault.help import Request
from desktop.vault.spelling import only_digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Helped:
    """A request that was answered, and where the answer lies."""

    request: Request
    path: Path

    def lines(self) -> Iterator[str]:
        """Yield what was done, for people."""
        yield f"{self.path}"
        yield f"Vault {self.request.vault_id}, asked {self.request.made_at}"
        yield f"Number {self.request.number}"
        yield "Before you send the answer, hear this number from the person, over a line that you trust."
        yield "The answer opens the vault only together with the passphrase that the person has just chosen."

    def as_json(self) -> dict[str, object]:
        """Return the same as documented in docs/vault-format.md."""
        return {
            "format": 1,
            "good": True,
            "answer": str(self.path),
            "request": self.request.request_id,
            "vault": self.request.vault_id,
            "made_at": self.request.made_at,
            "number": self.request.number,
        }


def help_out(request: Path, identity: Path, to: Path, number: str | None) -> Helped:
    """Write the answer to the new file `to`. Raises only the family.

    Args:
        request: the file from the field machine.
        identity: the office's secret key, a file of `age-keygen`.
        to: where the answer goes; what is there is never written over.
        number: what the person read out, in any grouping; None to compare it afterwards.
    """
    identities = office.read_identities(identity)
    asked = requests.read_request(requests.read_file(request), request.name)
    if number is not None and only_digits(number) != only_digits(asked.number):
        raise FixableError(Code.HELP_NUMBER_WRONG)
    answer = requests.answer(asked, identities, request.name)
    _write(to, answer)
    return Helped(request=asked, path=to)


def _write(to: Path, content: bytes) -> None:
    try:
        with to.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except FileExistsError as error:
        raise FixableError(Code.TARGET_EXISTS, name=to.name) from error
    except OSError as error:
        with suppress(OSError):
            to.unlink(missing_ok=True)
        raise machine_error(error, str(to.parent)) from error
