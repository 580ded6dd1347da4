"""The real OpenSSH programs, run on files in a test's own folder."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from sync.keys import public_blob, public_text
from tests.support.offices import office


@dataclass(frozen=True, kw_only=True)
class KeyFiles:
    """A secret key and its public twin, as `ssh-keygen` keeps them."""

    key: Path
    public: Path


def run(*command: object, message: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a program that must succeed."""
    return subprocess.run(
        [str(one) for one in command],
        input=message,
        capture_output=True,
        check=True,
        env={**os.environ, **environment},
    )


def key_files(folder: Path, key: Ed25519PrivateKey, name: str = "key") -> KeyFiles:
    """Write a key as `ssh-keygen` keeps it."""
    files = KeyFiles(key=folder / name, public=folder / f"{name}.pub")
    files.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    files.key.chmod(0o600)
    files.public.write_text(f"{public_text(public_blob(key.public_key()))} {name}\n")
    return files


def office_files(folder: Path, seed: int = 100) -> KeyFiles:
    """Write the key of the office of that seed."""
    return key_files(folder, office(seed), "office")


def says_good(
    folder: Path,
    *,
    signers: bytes,
    signature: bytes,
    message: bytes,
    sender: str,
    namespace: str,
    moment: str = "",
    krl: bytes | None = None,
) -> bool:
    """Tell whether `ssh-keygen -Y verify` takes a signature; `moment` as YYYYMMDDHHMMSSZ."""
    (folder / "allowed_signers").write_bytes(signers)
    (folder / "message.sig").write_bytes(signature)
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-s", "message.sig"]
    command += ["-I", sender, "-n", namespace]
    if moment:
        command += ["-O", f"verify-time={moment}"]
    if krl is not None:
        (folder / "revoked.krl").write_bytes(krl)
        command += ["-r", "revoked.krl"]
    done = subprocess.run(command, input=message, capture_output=True, check=False, cwd=folder)
    return done.returncode == 0
