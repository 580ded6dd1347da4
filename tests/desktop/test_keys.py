from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest

from desktop.errors import Code, FixableError
from desktop.keys import Keys
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import shelf, vault
from desktop.vault.pieces import Piece, TypedPiece
from desktop.vault.secret import SlotKind
from tests.support.rings import forge, read, write_both
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock, new_vault

NEW = "eleven loud otters slept beside the quay"


class Open:
    """An open vault and its keys, which can be closed and opened again."""

    def __init__(self, folder: Path) -> None:
        self.clock = MovableClock()
        self.paths, self.key = new_vault(folder, self.clock)
        self.open()

    def open(self) -> None:
        self.store = Store.open(self.paths, self.key, self.clock)
        self.keys = Keys(self.paths, self.key, self.store.settings, self.clock, cost=CHEAP)
        self.keys.look_over()

    def again(self) -> list[Code]:
        """Close, open, and return what is told then."""
        self.store.close()
        self.open()
        return [notice.code for notice in self.keys.notices]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    made = Open(tmp_path)
    yield made
    made.store.close()


def typed(piece: Piece) -> TypedPiece:
    return TypedPiece(text=" ".join(piece.words), code=piece.code)


def test_a_new_vault_has_its_passphrase_alone(opened: Open) -> None:
    (way,) = opened.keys.slots()
    assert (way.kind, way.made_at, way.is_trusted) == (None, opened.clock.now(), True)
    assert opened.keys.kit_tested_at() is None
    assert opened.keys.way(SlotKind.RECOVERY) is None


def test_a_kit_counts_once_it_is_kept_and_remembers_when_it_was_tested(opened: Open) -> None:
    kit = opened.keys.make_kit("pt")
    assert opened.keys.test_kit(" ".join(kit.words)) is False
    opened.keys.keep_kit(kit)
    assert opened.keys.kit_tested_at() is None
    opened.clock.pass_seconds(86_400)
    assert opened.keys.test_kit(" ".join(kit.words).upper()) is True
    assert opened.again() == []
    assert opened.keys.kit_tested_at() == opened.clock.now()
    assert opened.keys.way(SlotKind.RECOVERY) is not None


def test_a_newer_kit_was_not_tested_and_the_older_one_opens_nothing(opened: Open) -> None:
    first, second = opened.keys.make_kit("en"), opened.keys.make_kit("fa-AF")
    opened.keys.keep_kit(first)
    assert opened.keys.test_kit(" ".join(first.words))
    opened.keys.keep_kit(second)
    assert opened.keys.kit_tested_at() is None
    assert opened.keys.test_kit(" ".join(first.words)) is False
    assert opened.keys.test_kit(" ".join(second.words)) is True
    with pytest.raises(FixableError) as caught:
        opened.keys.test_kit("only three words")
    assert caught.value.code is Code.KIT_INCOMPLETE


def test_a_slot_that_somebody_put_into_an_open_vault_changes_no_passphrase(
    opened: Open, tmp_path: Path
) -> None:
    theirs, their_key = new_vault(tmp_path / "theirs", opened.clock)
    vault.set_passphrase(theirs, their_key, NEW, opened.clock, cost=CHEAP)
    write_both(opened.paths, theirs.vault_json.read_bytes())
    with pytest.raises(FixableError) as caught:
        opened.keys.change_passphrase(NEW, "thirteen odd badgers dug under the wall")
    assert caught.value.code is Code.WRONG_PASSPHRASE


def test_two_of_three_pieces_are_tested_alike(opened: Open) -> None:
    made = opened.keys.split("en")
    opened.keys.keep_split(made)
    first, _, third = made.pieces
    assert opened.keys.test_pieces(typed(third), typed(first)) is True
    way = opened.keys.way(SlotKind.PIECES)
    assert way is not None
    assert way.tested_at == opened.clock.now()
    opened.keys.remove(way.slot_id)
    assert opened.keys.test_pieces(typed(third), typed(first)) is False


def test_an_office_is_named_in_the_vault_alone(opened: Open, tmp_path: Path) -> None:
    file = tmp_path / "office.txt"
    recipient = pyrage.x25519.Identity.generate().to_public()
    file.write_text(f"# Marker Country Office\n{recipient}\n")
    (way,) = opened.keys.add_office(file)
    assert (way.kind, way.label) == (SlotKind.OFFICE, "Marker Country Office")
    opened.store.close()
    written = b"".join(path.read_bytes() for path in opened.paths.home.rglob("*") if path.is_file())
    assert b"Marker" not in written, "whoever takes the folder must not learn whose it is"
    opened.open()
    opened.keys.remove(way.slot_id)
    assert [way.kind for way in opened.keys.slots()] == [None]


def test_the_passphrase_changes_only_for_whoever_knows_it(opened: Open) -> None:
    with pytest.raises(FixableError) as caught:
        opened.keys.change_passphrase("not this one at all", NEW)
    assert caught.value.code is Code.WRONG_PASSPHRASE
    with pytest.raises(FixableError) as caught:
        opened.keys.change_passphrase(PASSPHRASE, "letmein")
    assert caught.value.code is Code.PASSPHRASE_TOO_WEAK
    opened.keys.change_passphrase(PASSPHRASE, NEW)
    assert opened.again() == []
    assert vault.unlock(opened.paths, NEW, opened.clock) == opened.key


def test_guessing_at_the_passphrase_of_an_open_vault_is_slowed_down_too(opened: Open) -> None:
    codes = []
    for _ in range(4):
        with pytest.raises(FixableError) as caught:
            opened.keys.change_passphrase("not this one at all", NEW)
        codes.append(caught.value.code)
    assert codes == [*[Code.WRONG_PASSPHRASE] * 3, Code.UNLOCK_TOO_SOON]


def test_an_older_vault_json_put_back_is_told_once(opened: Open) -> None:
    older = opened.paths.vault_json.read_bytes()
    opened.keys.keep_kit(opened.keys.make_kit("en"))
    shelf.put(opened.paths, older)
    assert opened.again() == [Code.KEYS_CHANGED]
    assert opened.again() == []


def test_ways_that_this_app_did_not_make_are_shown_as_such_and_go_with_the_next_change(opened: Open) -> None:
    opened.keys.keep_kit(opened.keys.make_kit("en"))
    document = read(opened.paths)
    document["slots"][1]["made_at"] = "2020-01-01T00:00:00.000Z"
    forge(opened.paths, document)
    assert opened.again() == [Code.KEYS_CHANGED]
    assert [way.is_trusted for way in opened.keys.slots()] == [True, False]
    opened.keys.set_passphrase(NEW)
    assert [way.kind for way in opened.keys.slots()] == [None]
    assert opened.again() == []


def test_the_database_knows_whose_it_is(opened: Open, tmp_path: Path) -> None:
    vault_id = vault.vault_id(opened.paths)
    assert shelf.owner(opened.paths) == vault_id
    assert opened.store.settings.get("vault.id") == vault_id
    opened.paths.vault_id.unlink()
    assert opened.again() == []
    assert shelf.owner(opened.paths) == vault_id
    assert Paths(tmp_path / "home").vault_id.stat().st_mode & 0o077 == 0


def test_nothing_that_opens_a_vault_shows_itself(opened: Open) -> None:
    kit, split = opened.keys.make_kit("en"), opened.keys.split("en")
    shown = f"{kit!r} {split!r} {split.pieces!r} {typed(split.pieces[0])!r}"
    for secret in (" ".join(kit.words[:2]), kit.words[3], split.pieces[0].code, split.pieces[1].words[20]):
        assert f"'{secret}'" not in shown
        assert split.pieces[0].code not in shown
