"""Files that somebody prepared: only our errors come out, at no cost, and the passphrase still opens."""

import base64
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.vault import vault
from tests.support.rings import foreign_slot, forge, read, with_kit, write_both
from tests.support.vaults import PASSPHRASE, MovableClock, new_vault


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.mark.parametrize(
    "field",
    [
        {"recipient": "age1qqqq"},
        {"recipient": 7},
        {"recipient": "ssh-ed25519 AAAA"},
        {"wrapped": "not base64 at all"},
        {"wrapped": "A" * 9000},
        {"wrapped": ["AAAA"]},
        {"wrapped": ""},
        {"id": "{00000000-0000-4000-8000-000000000000}"},
        {"made_at": "0001-01-01T00:00:00+23:00"},
        {"made_at": "0001-01-01T00:00:00.000Z"},
        {"made_at": "9999-12-31T23:59:59.999Z"},
        {"made_at": 2026},
        {"kind": ["recovery"]},
        {"kind": "recovery"},
        {"kind": "of a kind to come"},
        {"kind": None},
    ],
)
def test_a_senseless_slot_never_keeps_the_passphrase_out(
    tmp_path: Path, clock: MovableClock, field: dict[str, object]
) -> None:
    paths, key, _ = with_kit(tmp_path, clock)
    document = read(paths)
    document["slots"].append(foreign_slot(key) | field)
    forge(paths, document)
    assert vault.unlock(paths, PASSPHRASE, clock) == key
    assert len(vault.ring(paths).recipients) <= 1  # it is never taken for a way in


def test_a_stanza_that_asks_for_a_dear_passphrase_costs_nothing(tmp_path: Path, clock: MovableClock) -> None:
    paths, _, secret = with_kit(tmp_path, clock)
    document = read(paths)
    dear = b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 30\n" + b"A" * 43 + b"\n--- " + b"A" * 43
    document["slots"][1]["wrapped"] = base64.b64encode(dear + b"\n" + b"\0" * 64).decode()
    forge(paths, document)
    with pytest.raises(FixableError) as caught:
        vault.unlock_with(paths, secret, clock)
    assert caught.value.code is Code.KIT_OPENS_NOTHING


@pytest.mark.parametrize("count", [2, 17])
def test_more_passphrases_than_one_are_damage(tmp_path: Path, clock: MovableClock, count: int) -> None:
    """Each would cost half a second and 128 MiB before anybody could say that it is wrong."""
    paths, _ = new_vault(tmp_path, clock)
    document = read(paths)
    document["slots"] *= count
    forge(paths, document)
    with pytest.raises(MachineError) as caught:
        vault.unlock(paths, PASSPHRASE, clock)
    assert caught.value.code is Code.VAULT_DAMAGED


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_FIELDS = st.sampled_from(
    [
        "kind",
        "id",
        "made_at",
        "recipient",
        "wrapped",
        "kdf",
        "aead",
        "nonce",
        "mac",
        "check",
        "vault",
        "slots",
    ]
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    changes=st.lists(st.tuples(st.integers(-1, 2), _FIELDS, _JSON), min_size=1, max_size=3),
    sums=st.booleans(),
)
def test_whatever_is_changed_in_a_good_file_only_our_errors_come_out(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, str, object]], sums: bool
) -> None:
    clock = MovableClock()
    paths, key, secret = with_kit(tmp_path_factory.mktemp("near"), clock)
    document = read(paths)
    for place, name, value in changes:
        slots = document.get("slots")
        inside = slots[place] if isinstance(slots, list) and 0 <= place < len(slots) else document
        if isinstance(inside, dict):
            inside[name] = value
    if sums:
        forge(paths, document)
    else:
        write_both(paths, json.dumps(document).encode())
    for is_kit in (False, True):
        found: object
        try:
            found = (
                vault.unlock_with(paths, secret, clock) if is_kit else vault.unlock(paths, PASSPHRASE, clock)
            )
        except AppError as error:
            found = error.code
        assert found in (
            key,
            Code.VAULT_DAMAGED,
            Code.VAULT_TOO_NEW,
            Code.WRONG_PASSPHRASE,
            Code.KIT_OPENS_NOTHING,
        )
