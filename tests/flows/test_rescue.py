"""Whoever forgot the passphrase comes in by paper, and a forged vault.json locks nobody out."""

from io import BytesIO
from pathlib import Path

import pyrage
import pytest

from desktop.errors import Code, FixableError
from desktop.paths import Paths
from desktop.rescue import Rescue
from desktop.settings import Settings
from desktop.vault import vault
from desktop.vault.key import DataKey
from desktop.vault.kit import Kit
from desktop.vault.pieces import TypedPiece
from desktop.vault.secret import SlotKind
from tests.support.printed import text_of
from tests.support.rings import write_both
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock, new_vault
from ui.app.opening import open_desk
from ui.desk import Desk

NEW = "eleven loud otters slept beside the quay"
CLOCK = MovableClock()


def desk_of(paths: Paths, passphrase: str, rescued: DataKey | None = None, *, is_new: bool = False) -> Desk:
    return open_desk(paths, passphrase, CLOCK, Settings(), is_new=is_new, cost=CHEAP, rescued=rescued)


def with_kit(folder: Path) -> tuple[Paths, Kit]:
    paths = Paths(folder / "home")
    desk = desk_of(paths, PASSPHRASE, is_new=True)
    assert desk.keys is not None
    kit = desk.keys.make_kit("en")
    desk.keys.keep_kit(kit)
    desk.close()
    return paths, kit


def test_a_kit_and_a_new_passphrase_open_the_vault_and_the_old_passphrase_no_more(tmp_path: Path) -> None:
    paths, kit = with_kit(tmp_path)
    rescue = Rescue(paths, CLOCK, cost=CHEAP)
    assert rescue.ways() == {SlotKind.RECOVERY}
    key = rescue.by_kit(" ".join(kit.words))
    with pytest.raises(FixableError) as caught:
        desk_of(paths, "letmein", key)
    assert caught.value.code is Code.PASSPHRASE_TOO_WEAK
    desk = desk_of(paths, NEW, key)
    assert desk.library.notices() == []
    desk.close()
    desk_of(paths, NEW).close()
    with pytest.raises(FixableError) as caught:
        vault.unlock(paths, PASSPHRASE, CLOCK)
    assert caught.value.code is Code.WRONG_PASSPHRASE
    assert rescue.by_kit(" ".join(kit.words)) == key, "the kit goes on working"


def test_two_pieces_open_it_too(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    desk = desk_of(paths, PASSPHRASE, is_new=True)
    assert desk.keys is not None
    split = desk.keys.split("ru")
    desk.keys.keep_split(split)
    desk.close()
    first, second = (TypedPiece(text=" ".join(one.words), code=one.code) for one in split.pieces[1:])
    desk_of(paths, NEW, Rescue(paths, CLOCK, cost=CHEAP).by_pieces(first, second)).close()
    desk_of(paths, NEW).close()


def test_a_forged_slot_locks_nobody_out(tmp_path: Path) -> None:
    """Its public key lies in the clear, so anybody can wrap a key of their own for the kit."""
    paths, kit = with_kit(tmp_path)
    good = paths.vault_json.read_bytes()
    forged, wrong = new_vault(tmp_path / "forged", CLOCK)
    vault.add(forged, wrong, SlotKind.RECOVERY, kit.secret.recipient(), CLOCK)
    write_both(paths, forged.vault_json.read_bytes())
    before = paths.vault_json.read_bytes()
    key = Rescue(paths, CLOCK, cost=CHEAP).by_kit(" ".join(kit.words))
    assert key == wrong
    with pytest.raises(FixableError) as caught:
        desk_of(paths, NEW, key)
    assert caught.value.code is Code.KEYS_OF_ANOTHER_VAULT
    assert paths.vault_json.read_bytes() == before
    write_both(paths, good)
    desk_of(paths, PASSPHRASE).close()


def test_another_vaults_keys_are_told_for_what_they_are(tmp_path: Path) -> None:
    paths, _ = with_kit(tmp_path / "ours")
    theirs, _ = new_vault(tmp_path / "theirs", CLOCK)
    write_both(paths, theirs.vault_json.read_bytes())
    with pytest.raises(FixableError) as caught:
        desk_of(paths, PASSPHRASE)
    assert (caught.value.code, caught.value.params) == (
        Code.KEYS_OF_ANOTHER_VAULT,
        {"folder": str(paths.home)},
    )


def test_a_vault_json_that_was_put_back_is_told_among_the_notices(tmp_path: Path) -> None:
    paths, _ = with_kit(tmp_path)
    paths.vault_json.unlink()
    desk = desk_of(paths, PASSPHRASE)
    assert [notice.code for notice in desk.library.notices()] == [Code.KEYS_PUT_BACK]
    desk.close()


def test_whoever_remembers_the_passphrase_after_all_needs_no_answer_any_more(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    desk = desk_of(paths, PASSPHRASE, is_new=True)
    (tmp_path / "office.txt").write_text(str(pyrage.x25519.Identity.generate().to_public()))
    assert desk.keys is not None
    desk.keys.add_office(tmp_path / "office.txt")
    desk.close()
    rescue = Rescue(paths, CLOCK, cost=CHEAP)
    asked = rescue.ask_office(NEW, tmp_path / "request")
    assert rescue.asked() == asked
    desk_of(paths, PASSPHRASE).close()
    assert rescue.asked() is None


@pytest.mark.parametrize("language", ["en", "fa-AF"])
def test_the_desk_prints_what_opens_the_vault(tmp_path: Path, language: str) -> None:
    desk = desk_of(Paths(tmp_path / "home"), PASSPHRASE, is_new=True)
    assert desk.keys is not None
    assert desk.print_kit is not None
    assert desk.print_piece is not None
    paper = BytesIO()
    assert desk.print_kit(desk.keys.make_kit(language), paper) == 1
    assert desk.print_piece(desk.keys.split(language).pieces[2], tmp_path / "piece.pdf") == 1
    desk.close()
    assert paper.getvalue().startswith(b"%PDF")
    words = "words" if language == "en" else "numbers"
    assert f"The 24 {words}" in text_of(paper.getvalue())
    assert f"The 33 {words}" in text_of((tmp_path / "piece.pdf").read_bytes())
