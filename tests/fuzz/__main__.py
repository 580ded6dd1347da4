"""Fuzz every reader of foreign bytes, one after another: `python -m tests.fuzz [--minutes 10] [--only NAME]`.

Inputs that were worth keeping lie in build/fuzz/NAME/corpus and are begun with the next time; one that broke
a reader is build/fuzz/NAME/crash-..., and becomes a test once the reader is mended.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.fuzz.targets import MAX_INPUT, TARGETS, Target

_FOLDER = Path("build/fuzz")
_MEMORY = 1024
"""MiB that libFuzzer may take with its corpus; a single input is held to far less."""
_SECONDS = 10
"""No input of 64 KiB takes a tenth of it."""


def main() -> int:
    """Run the targets; return how many broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--only", choices=[target.name for target in TARGETS])
    parser.add_argument("--jobs", type=int, default=1, help="so many at a time; the minutes are those of all")
    options = parser.parse_args()
    chosen = [target for target in TARGETS if options.only in (None, target.name)]
    seconds = max(1, int(options.minutes * 60 * options.jobs / len(chosen)))
    waiting, broken = list(chosen), []
    running: list[tuple[Target, subprocess.Popen[bytes]]] = []
    while waiting or running:
        while waiting and len(running) < options.jobs:
            target = waiting.pop(0)
            running.append((target, _start(target, seconds)))
        for target, process in list(running):
            if process.poll() is not None:
                running.remove((target, process))
                print(_told(target, process.returncode), flush=True)
                broken += [target] if process.returncode else []
        time.sleep(0.2)
    return len(broken)


def _start(target: Target, seconds: int) -> "subprocess.Popen[bytes]":
    folder = _FOLDER / target.name
    (folder / "corpus").mkdir(parents=True, exist_ok=True)
    seeds = [sys.executable, "-m", "tests.fuzz.seeds", target.name, str(folder / "seeds")]
    subprocess.run(seeds, check=True)
    arguments = [
        f"-max_total_time={seconds}",
        f"-max_len={MAX_INPUT}",
        f"-rss_limit_mb={_MEMORY}",
        f"-timeout={_SECONDS}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=1",
        str(folder / "corpus"),
        str(folder / "seeds"),
    ]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.one", target.name, *arguments],
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONHASHSEED": "0"},
        )


def _told(target: Target, status: int) -> str:
    log = (_FOLDER / target.name / "log").read_text(errors="replace").splitlines()
    runs = next((line.split()[-1] for line in log if line.startswith("stat::number_of_executed_units")), "?")
    if not status:
        return f"{target.name:12} {runs:>9} inputs, nothing found"
    end = "\n".join(f"    {line}" for line in log[-30:])
    return f"{target.name:12} BROKE, see {_FOLDER / target.name}\n{end}"


if __name__ == "__main__":
    sys.exit(main())
