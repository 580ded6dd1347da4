"""All hostile bundles; `python -m tests.golden.bundles.generate FOLDER` writes them out to look at."""

import re
import sys
import tempfile
from pathlib import Path

from tests.golden.bundles import (
    bag_cases,
    chain_cases,
    name_cases,
    record_cases,
    sealing_cases,
    signature_cases,
    structure_cases,
    type_cases,
    withdrawal_cases,
)
from tests.golden.bundles.museum import good_files

CASES = (
    *name_cases.CASES,
    *type_cases.CASES,
    *structure_cases.CASES,
    *bag_cases.CASES,
    *signature_cases.CASES,
    *chain_cases.CASES,
    *record_cases.CASES,
    *sealing_cases.CASES,
    *withdrawal_cases.CASES,
)


def write_all(folder: Path) -> int:
    """Write every hostile bundle into `folder` under its family and name; return how many."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        files = good_files(Path(scratch))
    for case in CASES:
        name = re.sub(r"[^a-z0-9]+", "-", f"{case.code.family} {case.name}".lower())
        (folder / f"{name}.zip").write_bytes(case.build(dict(files)))
    return len(CASES)


if __name__ == "__main__":
    print(write_all(Path(sys.argv[1])))
