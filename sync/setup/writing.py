"""Write a setup file: one canonical JSON line, and the signature of that line below it."""

from typing import Protocol

from desktop.domain.answers import canonical
from sync.setup.content import NAMESPACE, Setup
from sync.setup.tree import setup_of, tree_of


class Sign(Protocol):
    """Signs with an office's key."""

    def __call__(self, message: bytes, namespace: str) -> bytes:
        """Return the armored SSHSIG signature of `message`."""


def write_setup(setup: Setup, sign: Sign) -> bytes:
    """Return the bytes of the file; the same setup and key always give the same.

    `ssh-keygen -Y verify` judges it: the first line with its line feed is what was signed, the rest the
    signature.
    """
    tree = tree_of(setup)
    if setup_of(tree) != setup:
        raise ValueError("what is written would be read as something else")
    line = canonical(tree).encode("utf-8") + b"\n"
    return line + sign(line, NAMESPACE)
