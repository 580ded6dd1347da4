"""Who left an open vault covered is let in again, and nobody else."""

from pathlib import Path

import pytest

from desktop.errors import Code, FixableError
from desktop.vault import vault
from desktop.vault.doorman import Doorman
from tests.support.rings import write_both
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock, new_vault

NEW = "eleven loud otters slept beside the quay"
THEIRS = "thirteen odd badgers dug under the wall"


def refused(doorman: Doorman, passphrase: str) -> Code:
    with pytest.raises(FixableError) as caught:
        doorman.check(passphrase)
    return caught.value.code


def test_the_passphrase_in_force_lets_in_also_after_the_folder_is_gone(tmp_path: Path) -> None:
    clock = MovableClock()
    paths, key = new_vault(tmp_path, clock)
    doorman = Doorman(paths, key, clock)
    assert refused(doorman, PASSPHRASE) is Code.WRONG_PASSPHRASE  # it has learnt nothing yet
    doorman.learn()
    vault.set_passphrase(paths, key, NEW, clock, cost=CHEAP)
    doorman.learn()
    paths.home.rename(tmp_path / "gone")
    assert refused(doorman, PASSPHRASE) is Code.WRONG_PASSPHRASE
    doorman.check(NEW)


def test_a_slot_that_somebody_else_put_there_lets_nobody_in(tmp_path: Path) -> None:
    clock = MovableClock()
    paths, key = new_vault(tmp_path / "ours", clock)
    theirs, their_key = new_vault(tmp_path / "theirs", clock)
    vault.set_passphrase(theirs, their_key, THEIRS, clock, cost=CHEAP)
    doorman = Doorman(paths, key, clock)
    write_both(paths, theirs.vault_json.read_bytes())
    doorman.learn()
    assert refused(doorman, THEIRS) is Code.WRONG_PASSPHRASE


def test_wrong_tries_wait_longer_and_longer(tmp_path: Path) -> None:
    clock = MovableClock()
    paths, key = new_vault(tmp_path, clock)
    doorman = Doorman(paths, key, clock)
    doorman.learn()
    for _ in range(3):
        assert refused(doorman, NEW) is Code.WRONG_PASSPHRASE
    assert refused(doorman, PASSPHRASE) is Code.UNLOCK_TOO_SOON
    clock.pass_seconds(1)
    doorman.check(PASSPHRASE)
