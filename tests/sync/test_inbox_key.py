"""The age key that colleagues seal for."""

import subprocess
from pathlib import Path

import pyrage
import pytest

from desktop.errors import Code, MachineError
from sync.inbox_key import ensure_inbox, inbox_identities, renew_inbox
from tests.support.bundles import Keys


def test_the_key_is_made_once_and_found_again() -> None:
    keys = Keys()
    first = ensure_inbox(keys)
    assert ensure_inbox(keys) == first
    assert ensure_inbox(Keys()).recipient != first.recipient


def test_what_is_sealed_for_it_the_age_program_opens_with_it(tmp_path: Path) -> None:
    key = ensure_inbox(Keys())
    (tmp_path / "key").write_text(key.identity + "\n")
    recipient = pyrage.x25519.Recipient.from_str(key.recipient)
    (tmp_path / "sealed.age").write_bytes(pyrage.encrypt(b"for her alone", [recipient]))
    opened = subprocess.run(
        ["age", "-d", "-i", tmp_path / "key", tmp_path / "sealed.age"], capture_output=True, check=True
    )
    assert opened.stdout == b"for her alone"


def test_its_secret_is_in_no_log() -> None:
    key = ensure_inbox(Keys())
    assert "SECRET" not in repr(key)


@pytest.mark.parametrize("kept", [b"", b"age1xyz", b"\xff"])
def test_a_damaged_key_is_said_and_not_replaced(kept: bytes) -> None:
    keys = Keys({"device.inbox": kept})
    with pytest.raises(MachineError) as caught:
        ensure_inbox(keys)
    assert caught.value.code is Code.KEY_DAMAGED
    assert keys["device.inbox"] == kept


def test_a_new_key_opens_what_comes_and_the_ones_before_what_came() -> None:
    keys = Keys()
    first = ensure_inbox(keys)
    second, third = renew_inbox(keys), renew_inbox(keys)
    assert ensure_inbox(keys) == third
    assert inbox_identities(keys) == (third.identity, second.identity, first.identity)
