"""The key that a gateway signs receipts with, an OpenSSH file as `ssh-keygen -t ed25519` makes it."""

import base64
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_ssh_private_key

from desktop.domain.receipt import Receipt
from desktop.errors import Code, FixableError
from sync.keys import KEY_TYPE, public_blob
from sync.receipts import write_receipt

_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptKey:
    """One key, and the name that receipts are signed under."""

    principal: str
    key: Ed25519PrivateKey = field(repr=False)

    @property
    def public(self) -> str:
        """Return the line that goes into a setup file: "ssh-ed25519 AAAA..."."""
        blob = base64.b64encode(public_blob(self.key.public_key())).decode("ascii")
        return f"{KEY_TYPE.decode()} {blob}"

    def write(self, receipt: Receipt) -> tuple[bytes, bytes]:
        """Return the receipt's bytes and their signature."""
        return write_receipt(receipt, self.key)


def read_receipt_key(path: Path, principal: str) -> ReceiptKey:
    """Return the key in a file. Raises FixableError (FILE_UNREADABLE, RECEIPT_KEY_WRONG).

    A key with a passphrase is refused: a desk runs where nobody can type it.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except OSError as error:
        raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
    try:
        key = load_ssh_private_key(data[:_LARGEST], None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise FixableError(Code.RECEIPT_KEY_WRONG, name=path.name) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise FixableError(Code.RECEIPT_KEY_WRONG, name=path.name)
    return ReceiptKey(principal=principal, key=key)
