"""No bundle takes more of a verifier's memory than the bound, measured in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz import bag_floods
from tests.fuzz.floods import FLOODS
from tests.fuzz.watch import MOST
from tests.golden.bundles.generate import CASES
from tests.golden.bundles.museum import Files, good_files, zipped

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process took")

_WORST = (
    "a form of attributes",
    "a record of keys",
    "a record of one wide text",
    "a description of keys",
    "as many records as may be and a wide description",
    "as many files as may be",
    "a list of one line",
    "a list of as many lines as may be",
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return good_files(tmp_path_factory.mktemp("good"))


def _taken(folder: Path, files: Files, *bundles: Path) -> list[tuple[int, int, str]]:
    (folder / "good.zip").write_bytes(zipped(files))
    command = [sys.executable, "-m", "tests.fuzz.measuring", str(folder / "good.zip"), *map(str, bundles)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = [line.split(" ", 2) for line in done.stdout.splitlines()]
    return [(int(taken), int(faults), name) for taken, faults, name in lines]


@pytest.mark.parametrize("name", _WORST)
def test_a_flood_is_refused_within_the_bound(name: str, files: Files, tmp_path: Path) -> None:
    bundle = tmp_path / "flood.zip"
    bundle.write_bytes(FLOODS[name](dict(files)))
    ((taken, faults, _),) = _taken(tmp_path, files, bundle)
    assert faults
    assert taken <= MOST >> 20


def test_no_hostile_bundle_takes_more_than_the_bound(files: Files, tmp_path: Path) -> None:
    bundles = []
    for number, case in enumerate(CASES):
        bundles.append(tmp_path / f"{number}.zip")
        bundles[-1].write_bytes(case.build(dict(files)))
    taken = _taken(tmp_path, files, *bundles)
    assert len(taken) == len(CASES)
    assert max(taken)[0] <= MOST >> 20


def test_no_bag_of_anybody_takes_more_than_the_bound(tmp_path: Path) -> None:
    """All in one process, one after another; the first alone took 192 MiB when lists were kept whole."""
    good = bag_floods.good(tmp_path / "good.zip")
    floods = [
        bag_floods.bag(tmp_path / f"{number}.zip", build())
        for number, build in enumerate(bag_floods.FLOODS.values())
    ]
    command = [sys.executable, "-m", "tests.fuzz.measuring", "--bags", str(good), *map(str, floods)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = [line.split(" ", 2) for line in done.stdout.splitlines()]
    assert len(lines) == len(floods)
    assert all(int(faults) for _, faults, _ in lines)
    assert max(int(taken) for taken, _, _ in lines) <= MOST >> 20
