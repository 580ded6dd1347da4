import json
import os
import stat
import threading
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.clock import SystemClock
from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.vault import vault
from desktop.vault.holder import hold
from desktop.vault.key import DataKey
from tests.support.rings import forge, write_both
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock, new_vault


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


def test_the_passphrase_gives_the_key_back(tmp_path: Path, clock: MovableClock) -> None:
    paths, key = new_vault(tmp_path, clock)
    assert vault.unlock(paths, PASSPHRASE, clock) == key


def test_two_vaults_have_different_keys(tmp_path: Path, clock: MovableClock) -> None:
    _, one = new_vault(tmp_path / "one", clock)
    _, other = new_vault(tmp_path / "other", clock)
    assert one != other


def test_the_real_cost_opens_and_is_what_was_promised(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    key = vault.create(paths, PASSPHRASE, SystemClock())
    kdf = json.loads(paths.vault_json.read_text())["slots"][0]["kdf"]
    assert (kdf["name"], kdf["time"], kdf["memory_kib"], kdf["lanes"]) == ("argon2id", 3, 128 * 1024, 2)
    assert len(bytes.fromhex(kdf["salt"])) == 16
    assert vault.unlock(paths, PASSPHRASE, SystemClock()) == key


@pytest.mark.parametrize("chosen", ["NFC", "NFD", "NFKC", "NFKD"])
@pytest.mark.parametrize("typed", ["NFC", "NFD", "NFKC", "NFKD"])
def test_any_keyboards_way_of_writing_an_accent_opens(
    tmp_path: Path, clock: MovableClock, chosen: Any, typed: Any
) -> None:
    paths = Paths(tmp_path / "home")
    passphrase = "trois hérons étaient près du fleuve Ôgooué"
    key = vault.create(paths, unicodedata.normalize(chosen, passphrase), clock, cost=CHEAP)
    assert vault.unlock(paths, unicodedata.normalize(typed, passphrase), clock) == key


@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        (
            "seven quiet herons 42",
            "seven\u00a0quiet\u202fherons\u300042",
        ),  # spaces of French and Asian keyboards
        ("seven quiet herons 42", "ｓｅｖｅｎ quiet herons ４２"),  # letters as wide as Asian ones
        ("سه لک‌لک سفید بر رود", "ﺳﻪ لک‌لک سفید بر رود"),  # letters by their shape
        ("trois ﬁlets au bord", "trois filets au bord"),
    ],
)
def test_characters_that_look_the_same_but_for_their_width_or_shape_open(
    tmp_path: Path, clock: MovableClock, chosen: str, typed: str
) -> None:
    paths = Paths(tmp_path / "home")
    key = vault.create(paths, chosen, clock, cost=CHEAP)
    assert vault.unlock(paths, typed, clock) == key


@pytest.mark.parametrize(
    "typed", ["Seven quiet herons 42", "seven quiet herons 42 ", "seven  quiet herons 42"]
)
def test_case_and_the_number_of_spaces_do_count(tmp_path: Path, clock: MovableClock, typed: str) -> None:
    paths = Paths(tmp_path / "home")
    vault.create(paths, "seven quiet herons 42", clock, cost=CHEAP)
    with pytest.raises(FixableError):
        vault.unlock(paths, typed, clock)


def test_of_programs_that_make_a_vault_at_once_one_wins_and_its_key_is_kept(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths = Paths(tmp_path / "home")
    keys: list[DataKey] = []
    errors: list[Code] = []
    gate = threading.Barrier(4)

    def make() -> None:
        gate.wait()
        try:
            keys.append(
                vault.create(
                    paths, PASSPHRASE, clock, cost=vault.KdfCost(time=1, memory_kib=64 * 1024, lanes=1)
                )
            )
        except AppError as error:
            errors.append(error.code)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys) == 1
    assert set(errors) <= {Code.VAULT_IN_USE, Code.VAULT_EXISTS}
    assert vault.unlock(paths, PASSPHRASE, clock) == keys[0]


def test_no_vault_is_made_beside_one_that_is_open(tmp_path: Path, clock: MovableClock) -> None:
    paths = Paths(tmp_path / "home")
    with hold(paths, clock), pytest.raises(MachineError) as caught:
        vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
    assert caught.value.code is Code.VAULT_IN_USE
    assert not paths.vault_json.exists()


def test_sealed_files_alone_are_what_is_left_of_a_vault(tmp_path: Path, clock: MovableClock) -> None:
    """A vault made beside them could never be opened: its store would miss its database."""
    paths = Paths(tmp_path / "home")
    paths.files.mkdir(parents=True)
    assert vault.exists(paths)
    with pytest.raises(FixableError) as caught:
        vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
    assert caught.value.code is Code.VAULT_EXISTS
    with pytest.raises(MachineError) as damaged:
        vault.unlock(paths, PASSPHRASE, clock)
    assert damaged.value.code is Code.VAULT_DAMAGED


def test_a_folder_that_nobody_may_look_into_is_told_in_our_own_words(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths = Paths(tmp_path / ("x" * 300))  # no right to look gives the same kind of error, but not to root
    for attempt in (
        lambda: vault.exists(paths),
        lambda: vault.unlock(paths, PASSPHRASE, clock),
        lambda: vault.create(paths, PASSPHRASE, clock, cost=CHEAP),
    ):
        with pytest.raises(MachineError) as caught:
            attempt()
        assert caught.value.code is Code.FILE_UNREADABLE


def test_a_wrong_passphrase_is_told_as_such(tmp_path: Path, clock: MovableClock) -> None:
    paths, _ = new_vault(tmp_path, clock)
    with pytest.raises(FixableError) as caught:
        vault.unlock(paths, PASSPHRASE + "!", clock)
    assert caught.value.code is Code.WRONG_PASSPHRASE
    assert caught.value.params["wait"] == 0


def test_a_weak_passphrase_makes_no_vault(tmp_path: Path, clock: MovableClock) -> None:
    paths = Paths(tmp_path / "home")
    with pytest.raises(FixableError) as caught:
        vault.create(paths, "password123", clock, cost=CHEAP)
    assert caught.value.code is Code.PASSPHRASE_TOO_WEAK
    assert not paths.home.exists()


def test_a_vault_is_never_made_over_another(tmp_path: Path, clock: MovableClock) -> None:
    paths, _ = new_vault(tmp_path, clock)
    before = paths.vault_json.read_bytes()
    with pytest.raises(FixableError) as caught:
        vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
    assert caught.value.code is Code.VAULT_EXISTS
    assert paths.vault_json.read_bytes() == before


def test_a_database_without_its_key_slots_is_damage_and_not_an_empty_place(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, _ = new_vault(tmp_path, clock)
    paths.vault_json.rename(tmp_path / "elsewhere")
    paths.vault_copy.unlink()
    paths.records_db.write_bytes(b"x")
    assert vault.exists(paths)
    with pytest.raises(MachineError) as caught:
        vault.unlock(paths, PASSPHRASE, clock)
    assert (caught.value.code, caught.value.params) == (Code.VAULT_DAMAGED, {"file": "vault.json"})
    with pytest.raises(FixableError):
        vault.create(paths, PASSPHRASE, clock, cost=CHEAP)


def test_no_vault_is_told_as_such(tmp_path: Path, clock: MovableClock) -> None:
    paths = Paths(tmp_path / "nothing")
    assert not vault.exists(paths)
    with pytest.raises(FixableError) as caught:
        vault.unlock(paths, PASSPHRASE, clock)
    assert caught.value.code is Code.VAULT_MISSING


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")
def test_only_the_owner_may_look(tmp_path: Path, clock: MovableClock) -> None:
    paths, _ = new_vault(tmp_path, clock)
    assert stat.S_IMODE(paths.home.stat().st_mode) == 0o700
    assert stat.S_IMODE(paths.vault_json.stat().st_mode) == 0o600


def test_neither_key_nor_passphrase_lies_in_the_folder(tmp_path: Path, clock: MovableClock) -> None:
    paths, key = new_vault(tmp_path, clock)
    with pytest.raises(FixableError):
        vault.unlock(paths, "a wrong guess with marker", clock)
    written = b"".join(path.read_bytes() for path in paths.home.rglob("*") if path.is_file())
    for secret in (PASSPHRASE.encode(), key.raw(), key.hex().encode(), b"a wrong guess"):
        assert secret not in written


def test_the_key_does_not_show_itself() -> None:
    key = DataKey.generate()
    assert key.hex() not in f"{key!r} {key!s} {[key]}"
    import pickle

    with pytest.raises(TypeError):
        pickle.dumps(key)


def _changed(paths: Paths, *keys: str | int, value: object) -> None:
    document = json.loads(paths.vault_json.read_text())
    place: Any = document
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = value
    forge(paths, document)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 2**40),
        ("memory_kib", 2**20 + 1),
        ("memory_kib", 0),
        ("memory_kib", True),
        ("memory_kib", 65536.0),
        ("time", 10**9),
        ("time", -1),
        ("lanes", 10**6),
        ("salt", "00"),
        ("salt", "zz" * 16),
        ("name", "scrypt"),
    ],
)
def test_absurd_costs_are_refused_before_they_run(
    tmp_path: Path, clock: MovableClock, name: str, value: object
) -> None:
    paths, _ = new_vault(tmp_path, clock)
    _changed(paths, "slots", 0, "kdf", name, value=value)
    with pytest.raises(MachineError) as caught:
        vault.unlock(paths, PASSPHRASE, clock)
    assert caught.value.code is Code.VAULT_DAMAGED
    assert not paths.tries.exists(), "a damaged file is not a wrong guess"


def test_the_cost_cannot_be_lowered_unnoticed(tmp_path: Path, clock: MovableClock) -> None:
    paths, _ = new_vault(tmp_path, clock)
    _changed(paths, "slots", 0, "kdf", "memory_kib", value=32)
    with pytest.raises(FixableError) as caught:
        vault.unlock(paths, PASSPHRASE, clock)
    assert caught.value.code is Code.WRONG_PASSPHRASE


def test_a_newer_vault_is_refused_as_newer(tmp_path: Path, clock: MovableClock) -> None:
    paths, _ = new_vault(tmp_path, clock)
    _changed(paths, "version", value=3)
    with pytest.raises(FixableError) as caught:
        vault.unlock(paths, PASSPHRASE, clock)
    assert caught.value.code is Code.VAULT_TOO_NEW


def test_slots_of_a_kind_to_come_do_not_stop_the_passphrase(tmp_path: Path, clock: MovableClock) -> None:
    paths, key = new_vault(tmp_path, clock)
    slots = json.loads(paths.vault_json.read_text())["slots"]
    _changed(paths, "slots", value=[{"kind": "office"}, *slots])
    assert vault.unlock(paths, PASSPHRASE, clock) == key


@pytest.mark.parametrize("cut", [0, 1, 50, -2])
def test_a_truncated_vault_json_is_damage(tmp_path: Path, clock: MovableClock, cut: int) -> None:
    paths, _ = new_vault(tmp_path, clock)
    write_both(paths, paths.vault_json.read_bytes()[:cut])
    with pytest.raises(MachineError) as caught:
        vault.unlock(paths, PASSPHRASE, clock)
    assert caught.value.code is Code.VAULT_DAMAGED


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)
_SLOT = st.fixed_dictionaries(
    {"kind": st.just("passphrase")},
    optional={
        "kdf": _JSON
        | st.fixed_dictionaries(
            {"name": st.just("argon2id"), "time": _JSON, "memory_kib": _JSON, "lanes": _JSON, "salt": _JSON}
        ),
        "aead": st.just("chacha20-poly1305") | _JSON,
        "nonce": _JSON,
        "wrapped": _JSON,
    },
)
_NEAR = st.fixed_dictionaries(
    {"format": st.just("spotlight-capture-vault") | _JSON, "version": st.just(1) | _JSON},
    optional={"slots": st.lists(_SLOT | _JSON, max_size=3) | _JSON},
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=400) | _JSON.map(json.dumps) | _NEAR.map(json.dumps))
def test_whatever_vault_json_holds_only_our_errors_come_out(tmp_path: Path, content: bytes | str) -> None:
    paths = Paths(tmp_path)
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    paths.vault_json.write_bytes(raw)
    with pytest.raises(AppError) as caught:
        vault.unlock(paths, "anything", MovableClock())
    assert caught.value.code in (Code.VAULT_DAMAGED, Code.VAULT_TOO_NEW)


def test_deeply_nested_json_is_damage(tmp_path: Path, clock: MovableClock) -> None:
    paths, _ = new_vault(tmp_path, clock)
    write_both(paths, b"[" * 100_000)
    with pytest.raises(MachineError) as caught:
        vault.unlock(paths, PASSPHRASE, clock)
    assert caught.value.code is Code.VAULT_DAMAGED


@pytest.mark.parametrize(
    ("passphrase", "is_enough"),
    [
        ("", False),
        ("letmein", False),
        ("Passw0rd!", False),
        ("ж" * 5000, False),
        (PASSPHRASE, True),
        (PASSPHRASE * 1000, True),
    ],
)
def test_strength_is_judged(passphrase: str, is_enough: bool) -> None:
    found = vault.strength(passphrase)
    assert 0 <= found.score <= 4
    assert found.is_enough is is_enough
