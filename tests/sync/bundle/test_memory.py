"""What a receiver remembers: numbers used twice, chains that fork, bundles that did not come yet."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.carried import Carried
from desktop.domain.ids import BundleId
from sync.bundle.checks import Expectations, verify
from sync.bundle.memory import Memory, Remembered
from sync.bundle.verdict import Verdict
from sync.bundle.writer import BundleWriter
from sync.faults import FaultCode
from sync.report import verdict_lines
from tests.support.bundles import NOW, device, disclosed, info, payload
from tests.support.vaults import open_store

_IDS = [f"0e8f1c1e-6a52-4b0f-9d0c-{number:012d}" for number in range(9)]


def _bundle(folder: Path, number: int, previous: str = "", *, twin: int = 0, seed: int = 1) -> Path:
    """Write a device's bundle with that number; `twin` makes it another one than 0 does."""
    maker = device(seed)
    bag = info(
        bundle_id=_IDS[number] if not twin else _IDS[number].replace("0e8f", f"{twin:04d}"),
        sequence=number,
        previous=previous,
        sender=maker.principal,
    )
    target = folder / f"b-{number}-{twin}-{seed}.zip"
    BundleWriter(payload([disclosed(twin + 1)], [], Profile.GATEWAY_PUBLIC), bag, maker).write(target)
    return target


def _carried(verdict: Verdict) -> Carried:
    assert verdict.maker is not None
    previous = verdict.info["Capture-Bundle-Previous"]
    return Carried(
        bundle_id=BundleId(verdict.bundle_id),
        identity=verdict.identity,
        sender=verdict.maker.sender,
        maker=verdict.maker.fingerprint,
        sequence=int(verdict.info["Capture-Bundle-Sequence"]),
        previous="" if previous == "none" else previous,
        profile=Profile.GATEWAY_PUBLIC,
        taken_at=NOW,
    )


def _judged(bundle: Path, memory: Memory, *, whole: bool = False) -> Verdict:
    return verify(bundle, Expectations(now=NOW, memory=memory, whole_chain=whole))


def _codes(verdict: Verdict) -> list[FaultCode]:
    return [fault.code for fault in verdict.faults]


@pytest.fixture
def chain(tmp_path: Path) -> list[tuple[Path, Carried]]:
    """A device's first three bundles."""
    found: list[tuple[Path, Carried]] = []
    previous = ""
    for number in (1, 2, 3):
        path = _bundle(tmp_path, number, previous)
        verdict = verify(path, Expectations(now=NOW))
        assert verdict.faults == ()
        found.append((path, _carried(verdict)))
        previous = verdict.identity
    return found


def _memory(chain: Sequence[tuple[Path, Carried]], *numbers: int) -> Remembered:
    return Remembered(chain[number - 1][1] for number in numbers)


def test_a_chain_that_comes_in_order_is_good_and_so_is_each_once_more(
    chain: list[tuple[Path, Carried]],
) -> None:
    memory = Remembered()
    for path, carried in chain:
        assert _judged(path, memory, whole=True).is_good
        memory.add(carried)
    for path, _ in chain:
        verdict = _judged(path, memory, whole=True)
        assert (verdict.faults, verdict.notes) == ((), ())


def test_a_bundle_that_did_not_come_yet_is_told(chain: list[tuple[Path, Carried]]) -> None:
    verdict = _judged(chain[2][0], _memory(chain, 1))
    assert verdict.is_good
    assert [note.code for note in verdict.notes] == [FaultCode.CHAIN_GAP]
    assert verdict.notes[0].params == {"found": "1", "stated": "2"}
    assert any("did not come yet: 1, from number 2 on" in line for line in verdict_lines(verdict))


def test_whoever_gets_everything_may_refuse_a_gap(chain: list[tuple[Path, Carried]]) -> None:
    assert _codes(_judged(chain[2][0], _memory(chain, 1), whole=True)) == [FaultCode.CHAIN_GAP]
    assert _codes(_judged(chain[1][0], Remembered(), whole=True)) == [FaultCode.CHAIN_GAP]


def test_what_comes_late_fills_its_gap(chain: list[tuple[Path, Carried]]) -> None:
    verdict = _judged(chain[1][0], _memory(chain, 1, 3), whole=True)
    assert (verdict.faults, verdict.notes) == ((), ())


def test_a_number_is_used_once(chain: list[tuple[Path, Carried]], tmp_path: Path) -> None:
    twin = _bundle(tmp_path, 2, chain[0][1].identity, twin=7)
    assert _codes(_judged(twin, _memory(chain, 1, 2))) == [FaultCode.CHAIN_REPLAYED]


def test_a_bundle_that_names_another_before_it_is_a_fork(
    chain: list[tuple[Path, Carried]], tmp_path: Path
) -> None:
    stray = _bundle(tmp_path, 3, "f" * 128, twin=7)
    assert _codes(_judged(stray, _memory(chain, 1, 2))) == [FaultCode.CHAIN_FORKED]


def test_a_bundle_that_the_next_one_does_not_name_is_a_fork(
    chain: list[tuple[Path, Carried]], tmp_path: Path
) -> None:
    stray = _bundle(tmp_path, 2, chain[0][1].identity, twin=7)
    assert _codes(_judged(stray, _memory(chain, 1, 3))) == [FaultCode.CHAIN_FORKED]
    first = _bundle(tmp_path, 1, twin=7)
    assert _codes(_judged(first, _memory(chain, 2))) == [FaultCode.CHAIN_FORKED]


def test_another_bundle_under_a_known_identifier_is_refused(chain: list[tuple[Path, Carried]]) -> None:
    memory = Remembered([replace(chain[1][1], identity="e" * 128)])
    assert _codes(_judged(chain[1][0], memory)) == [FaultCode.BUNDLE_OTHER]


def test_devices_are_told_apart_by_their_keys(chain: list[tuple[Path, Carried]], tmp_path: Path) -> None:
    other = _bundle(tmp_path, 1, twin=8, seed=2)
    assert _judged(other, _memory(chain, 1, 2, 3), whole=True).is_good


def test_what_nobody_signed_says_nothing_of_a_device(
    chain: list[tuple[Path, Carried]], tmp_path: Path
) -> None:
    forged = bytearray(chain[0][0].read_bytes())
    at = forged.index(b"-----BEGIN SSH SIGNATURE-----") + 330
    forged[at : at + 4] = b"AAAA" if forged[at : at + 4] != b"AAAA" else b"BBBB"
    (tmp_path / "forged.zip").write_bytes(forged)
    codes = _codes(_judged(tmp_path / "forged.zip", Remembered([replace(chain[0][1], identity="e" * 128)])))
    assert codes
    assert FaultCode.BUNDLE_OTHER not in codes


def test_a_vault_remembers_as_well(chain: list[tuple[Path, Carried]], tmp_path: Path) -> None:
    with open_store(tmp_path / "vault") as store:
        memory: Memory = store.carried
        store.carried.add(chain[0][1])
        assert [note.code for note in _judged(chain[2][0], memory).notes] == [FaultCode.CHAIN_GAP]
        store.carried.add(chain[1][1])
        assert _judged(chain[2][0], memory, whole=True).is_good
        twin = _bundle(tmp_path, 2, chain[0][1].identity, twin=7)
        assert _codes(_judged(twin, memory)) == [FaultCode.CHAIN_REPLAYED]
