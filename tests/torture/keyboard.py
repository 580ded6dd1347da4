"""Scenarios with the real program, window and all: somebody types into a long answer until it is killed.

The keys carry the moment at which the program was given them, by the clock that all processes share. Lost is
what was typed from the first key that is not in the vault to the kill.
"""

import os
import random
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from tests.torture.faulty import Calls, Fault, Order, under
from tests.torture.house import PROJECT, House
from tests.torture.outcome import Outcome
from tests.torture.templates import Templates

BOUND = 2.0
"""Seconds of typing that may be lost (design: "at most 2 s of typing lost, whatever happens")."""

_CALLS = 330
_SYSTEM_CALLS = {"pwrite64": 60, "fsync": 25, "rename": 4, "unlink": 4, "ftruncate": 2}
_PATIENCE = 60.0


def at_a_moment(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill the program at a random moment while somebody types."""
    chance = random.Random(seed)  # noqa: S311
    return _typed(house, templates, Outcome("typing-moment", seed), [], {}, chance.uniform(0.05, 3.2))


def at_a_call(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill it at one call that changes a file, from its first second on."""
    outcome = Outcome("typing-call", seed)
    if house.layer is None:
        outcome.not_run = "no compiler here for the faulty layer"
        return outcome
    chance = random.Random(seed)  # noqa: S311
    fault = chance.choice((Fault.KILL_BEFORE, Fault.KILL_AFTER, Fault.KILL_HALF))
    order = Order(fault=fault, at=chance.randint(1, _CALLS), calls=Calls.ALL)
    return _typed(house, templates, outcome, [], {"order": order}, 6.0)


def at_a_system_call(house: House, templates: Templates, seed: int) -> Outcome:
    """Kill it by strace, at a system call of one kind: what the faulty layer might not see is met here."""
    outcome = Outcome("typing-strace", seed)
    can_trace = (
        shutil.which("strace") is not None
        and not subprocess.run(
            ["strace", "-o", "/dev/null", "true"], capture_output=True, check=False
        ).returncode
    )
    if not can_trace:
        outcome.not_run = "no strace here, or nobody may trace"
        return outcome
    chance = random.Random(seed)  # noqa: S311
    call = chance.choice(sorted(_SYSTEM_CALLS))
    number = chance.randint(1, _SYSTEM_CALLS[call])
    inject = f"inject={call}:signal=KILL:when={number}"
    ways = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
    return _typed(house, templates, outcome, ways, {}, 6.0)


def _typed(
    house: House,
    templates: Templates,
    outcome: Outcome,
    ways: list[str],
    order: Mapping[str, Order],
    seconds: float,
) -> Outcome:
    template = templates.typed
    folder = house.room(template.folder)
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if order:
        surroundings |= under(house.layer, folder, order["order"])
    keys, killed, code = _type(folder, ways, surroundings, seconds)
    if code not in (-signal.SIGKILL, 128 + signal.SIGKILL) or not (keys or order or ways):
        words = Path(f"{folder}.words").read_text(encoding="utf-8", errors="replace")[-1500:]
        outcome.wrong.append(f"it ended with {code} after {len(keys)} keys: {words}")
    verdict = house.child_verdict("reread", folder, template.found, [], typed=[count for _, count in keys])
    outcome.take(verdict)
    kept = int(verdict.get("kept", 0))
    first_lost = next((when for when, count in keys if count > kept), killed)
    outcome.lost = max(0.0, killed - first_lost)
    if outcome.lost > BOUND:
        outcome.wrong.append(f"{outcome.lost:.2f} s of typing lost")
    house.clear(folder)
    return outcome


def _type(
    folder: Path, ways: list[str], surroundings: Mapping[str, str], seconds: float
) -> tuple[list[tuple[float, int]], float, int]:
    """Let the program type for so long after its first key; return the keys, when it ended, and how."""
    words = Path(f"{folder}.words")
    with (
        words.open("wb") as heard,
        subprocess.Popen(
            [*ways, sys.executable, "-m", "tests.torture.typist", str(folder / "home")],
            stdout=subprocess.PIPE,
            stderr=heard,
            cwd=PROJECT,
            env=dict(surroundings),
            start_new_session=True,
        ) as program,
    ):
        assert program.stdout is not None
        keys: list[tuple[float, int]] = []
        end, rest = time.monotonic() + _PATIENCE, b""
        while program.poll() is None and time.monotonic() < end:
            if not select.select([program.stdout], [], [], 0.01)[0]:
                continue
            rest += os.read(program.stdout.fileno(), 1 << 16)
            *lines, rest = rest.split(b"\n")
            found = _keys(lines)
            if found and not keys:
                end = found[0][0] + seconds
            keys += found
        killed = time.monotonic()
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)  # with the one that traces it: they are a session
        program.wait()
        keys += _keys((rest + program.stdout.read()).split(b"\n")[:-1])
    return keys, killed, program.returncode


def _keys(lines: list[bytes]) -> list[tuple[float, int]]:
    return [(float(when), int(count)) for when, count in (line.split() for line in lines)]
