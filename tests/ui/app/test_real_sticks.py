"""Copies for a stick never go into the vault that they come from."""

from pathlib import Path

import pytest

from desktop.errors import Code, FixableError
from desktop.progress import CancelToken, silent
from ui.app.sticks import RealSticks


@pytest.mark.parametrize("below", ["", "outbox", "files/aside"])
def test_a_bundle_is_not_delivered_by_a_copy_inside_the_vault(tmp_path: Path, below: str) -> None:
    home = tmp_path / "home"
    (home / "outbox").mkdir(parents=True)
    (home / below).mkdir(parents=True, exist_ok=True)
    bundle = home / "outbox" / "b-1.zip.age"
    bundle.write_bytes(b"sealed")
    linked = tmp_path / "stick"
    linked.symlink_to(home / below)
    for folder in (home / below, linked):
        with pytest.raises(FixableError) as caught:
            RealSticks(home).copy([bundle], folder, "", silent, CancelToken())
        assert caught.value.code is Code.INSIDE_VAULT
    (tmp_path / "home2").mkdir()
    assert RealSticks(home).copy([bundle], tmp_path / "home2", "", silent, CancelToken())
