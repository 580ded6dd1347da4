"""What docs/vault-format.md says is enough to open a vault without the program."""

import base64
import hashlib
import hmac
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pyrage
import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from mnemonic import Mnemonic

from desktop.vault import kit, vault
from desktop.vault.secret import RecoverySecret, SlotKind
from tests.support.rings import read
from tests.support.vaults import PASSPHRASE, MovableClock, new_vault

PAGE = (Path(__file__).parents[3] / "docs" / "vault-format.md").read_text("utf-8")


def canonical(tree: object) -> bytes:
    return json.dumps(tree, sort_keys=True, separators=(",", ":")).encode()


@pytest.mark.parametrize("kind", [SlotKind.RECOVERY, SlotKind.PIECES])
def test_the_script_on_the_page_makes_the_identity_of_a_kit(tmp_path: Path, kind: SlotKind) -> None:
    (script,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    room: dict[str, Any] = {}
    exec(script, room)  # noqa: S102 (it is our own page)
    paths, key = new_vault(tmp_path, clock := MovableClock())
    made = kit.make("es")
    secret = RecoverySecret(kind, made.secret.raw())
    vault.add(paths, key, kind, secret.recipient(), clock)
    entropy = bytes(Mnemonic("spanish").to_entropy(" ".join(made.words)))
    identity = pyrage.x25519.Identity.from_str(room["identity"](entropy, kind.value))
    sealed = base64.b64decode(read(paths)["slots"][1]["wrapped"])
    assert pyrage.decrypt(sealed, [identity]) == key.raw()


def test_the_passphrase_slot_the_mac_and_the_check_are_as_the_page_says(tmp_path: Path) -> None:
    paths, key = new_vault(tmp_path, MovableClock())
    document = read(paths)
    (slot,) = document["slots"]
    kdf = slot["kdf"]
    wrapping = hash_secret_raw(
        unicodedata.normalize("NFKC", PASSPHRASE).encode(),
        bytes.fromhex(kdf["salt"]),
        time_cost=kdf["time"],
        memory_cost=kdf["memory_kib"],
        parallelism=kdf["lanes"],
        hash_len=32,
        type=Type.ID,
    )
    bound = canonical({"kind": "passphrase", "kdf": kdf})
    opened = ChaCha20Poly1305(wrapping).decrypt(
        bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"]), bound
    )
    assert opened == key.raw()
    check, mac = document.pop("check"), document["mac"]
    assert check == hashlib.sha256(canonical(document)).hexdigest()
    del document["mac"]
    extracted = hmac.digest(bytes(32), key.raw(), hashlib.sha256)
    own = hmac.digest(extracted, b"spotlight-capture vault.json mac v1\x01", hashlib.sha256)
    assert mac == hmac.digest(own, canonical(document), hashlib.sha256).hex()


def test_the_page_shows_every_field_that_vault_json_has(tmp_path: Path) -> None:
    paths, key = new_vault(tmp_path, clock := MovableClock())
    secret = RecoverySecret.generate(SlotKind.RECOVERY)
    vault.add(paths, key, SlotKind.RECOVERY, secret.recipient(), clock)
    shown = json.loads(re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)[0])
    written = read(paths)
    assert list(shown) == list(written)
    assert [list(slot) for slot in shown["slots"]] == [list(slot) for slot in written["slots"]]
