"""Hand the data key to whoever has an age identity, as a tiny age file; knows no slots."""

import base64

import pyrage

from desktop.vault.key import SIZE, DataKey

_LARGEST = 4096
"""No age file around 32 bytes is half as long, whatever stanzas its maker adds to it."""


class NotForUs(Exception):  # noqa: N818 (a finding about foreign bytes, turned into the family by the caller)
    """The envelope is for another identity, or is no envelope around a data key."""


def check_recipient(recipient: str) -> str:
    """Return `recipient` if it is a public age key of the plain kind. Raises ValueError."""
    try:
        return str(pyrage.x25519.Recipient.from_str(recipient))
    except pyrage.RecipientError as error:
        raise ValueError("not an age recipient") from error


def check_identity(identity: str) -> str:
    """Return the recipient of `identity` if it is a secret age key of the plain kind. Raises ValueError."""
    try:
        return str(pyrage.x25519.Identity.from_str(identity).to_public())
    except pyrage.IdentityError as error:
        raise ValueError("not an age identity") from error


def check_wrapped(wrapped: str) -> str:
    """Return `wrapped` if it can be an envelope by its length and letters. Raises ValueError."""
    if len(wrapped) > _LARGEST or not base64.b64decode(wrapped, validate=True):
        raise ValueError("no envelope is that long, or empty")
    return wrapped


def wrap(key: DataKey, recipient: str) -> str:
    """Return `key` in an age file to `recipient`, in base64."""
    to = pyrage.x25519.Recipient.from_str(recipient)
    return base64.b64encode(pyrage.encrypt(key.raw(), [to])).decode()


def unwrap(wrapped: str, identity: str) -> DataKey:
    """Return the data key in an envelope. Raises NotForUs.

    Only this identity's own stanzas are tried: a stanza that asks for a passphrase costs nothing here.
    """
    try:
        sealed = base64.b64decode(check_wrapped(wrapped), validate=True)
        plain: bytes = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)])
    except (pyrage.DecryptError, pyrage.IdentityError, ValueError) as error:
        raise NotForUs from error
    if len(plain) != SIZE:
        raise NotForUs
    return DataKey(plain)
