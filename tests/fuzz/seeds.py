"""Write the inputs that a target begins with: `python -m tests.fuzz.seeds NAME FOLDER`.

A process of its own: what it takes in memory, the fuzzer would count as its own.
"""

import hashlib
import sys
from pathlib import Path

from tests.fuzz.targets import TARGETS


def main(name: str, folder: Path) -> None:
    """Write them."""
    target = next(target for target in TARGETS if target.name == name)
    folder.mkdir(parents=True, exist_ok=True)
    for seed in target.seeds():
        (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
