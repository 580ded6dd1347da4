"""Fuzz one target with atheris: `python -m tests.fuzz.one NAME [arguments] CORPUS SEEDS`, to a find."""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["sync", "desktop.storage", "desktop.safety"]):
    from tests.fuzz.targets import TARGETS

from tests.fuzz.watch import MOST, measured, watched


def main() -> None:
    """Read the target's name and hand the rest to libFuzzer."""
    name = sys.argv.pop(1)
    target = next(target for target in TARGETS if target.name == name)
    # What is made once and kept counts as idle.
    for seed in sorted(Path(sys.argv[-1]).iterdir()):
        target.read(seed.read_bytes())

    def attempt(data: bytes) -> None:
        with watched():
            target.read(data)

    def watched_attempt(data: bytes) -> None:
        taken = measured(lambda: attempt(data))
        if taken > MOST:
            raise MemoryError(f"{taken >> 20} MiB for {len(data)} bytes")

    atheris.Setup(sys.argv, watched_attempt)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
