"""A migration and a repair are killed at one file call after another: what is left is the old or the new."""

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from desktop.storage import migrate
from tests.support.damaged import filled, flip_page
from tests.torture.faulty import Calls, built, under

GOLDEN = Path(__file__).parents[2] / "golden" / "databases" / "0001"
NAMES_AND_SYNCS = Calls.SYNC + Calls.NAME + Calls.SIZE


@pytest.fixture(scope="module")
def layer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = built(tmp_path_factory.mktemp("layer"))
    if found is None:
        pytest.skip("no compiler here, or no Linux")
    return found


def _killed(layer: Path, work: str, source: Path, folder: Path, calls: int, every: int) -> Counter[str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.killing", work, source, folder, str(calls), str(every)],
        env={**os.environ, **under(layer)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-500:] + done.stderr[-2000:]
    return Counter(line.split()[1] for line in done.stdout.splitlines())


@pytest.mark.parametrize(("calls", "every"), [(NAMES_AND_SYNCS, 1), (Calls.WRITE, 30)])
def test_a_migration_killed_anywhere_leaves_the_old_layout_or_the_new(
    layer: Path, tmp_path: Path, calls: int, every: int
) -> None:
    source = tmp_path / "source"
    shutil.copytree(GOLDEN, source)
    (tmp_path / "work").mkdir()
    found = _killed(layer, "migrate", source, tmp_path / "work", calls, every)
    assert set(found) == {"0001", migrate.HEAD}


@pytest.mark.parametrize(("calls", "every"), [(NAMES_AND_SYNCS, 2), (Calls.WRITE, 60)])
def test_a_repair_killed_anywhere_leaves_the_damaged_database_or_the_new_one(
    layer: Path, tmp_path: Path, calls: int, every: int
) -> None:
    made = filled(tmp_path, count=3, long=400)
    flip_page(made.paths.records_db, 1)
    (tmp_path / "work").mkdir()
    found = _killed(layer, "repair", made.paths.home, tmp_path / "work", calls, every)
    assert set(found) == {"old", "new"}
