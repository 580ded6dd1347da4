"""The nursery: imports the program once and forks a fresh child for each order, a line of JSON.

Starting Python takes half a second, forking a few milliseconds; no child meets anything of another one but
the files. `python -m tests.torture.nursery` runs on the faulty layer and in a mount namespace where it may.
"""

import json
import os
import resource as limits
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import desktop.attaching  # noqa: F401 (imported on first use by the program; here once for all children)
from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import vault
from resources import resource
from tests.support.small_form import small_form
from tests.support.vaults import CHEAP, PASSPHRASE
from tests.torture import diary
from tests.torture.assess import Assessor
from tests.torture.carrier import Carrier
from tests.torture.faulty import Layer, Order
from tests.torture.ids import repeat_from
from tests.torture.judge import Judge
from tests.torture.keeper import Keeper
from tests.torture.overhaul import DEEDS, JUDGES
from tests.torture.promises import promised
from tests.torture.reread import Reread
from tests.torture.work import Worker

_POLL = 0.002
_WORKERS: dict[str, type[Worker]] = {"": Worker, "keeper": Keeper, "carrier": Carrier}


def _work(order: dict[str, Any], folder: Path, stock: Path) -> None:
    layer = Layer()
    if order.get("log"):
        layer.record(Path(order["log"]))
    written = diary.Diary(Path(order["diary"]), layer)
    if order.get("largest_file"):
        limits.setrlimit(limits.RLIMIT_FSIZE, (order["largest_file"], order["largest_file"]))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    if order.get("layer") is not None:
        layer.arm(folder, Order(**order["layer"]))
    try:
        kind = _WORKERS[order.get("worker", "")]
        kind(folder, stock, written, order["seed"]).work(order["steps"])
    except Exception:
        written.fell(traceback.format_exc())
        raise
    written.end(calls=layer.count() if layer.is_there else 0)


def _judge(order: dict[str, Any], folder: Path, stock: Path) -> None:
    lines = order["lines"] if "lines" in order else diary.read(Path(order["diary"]))
    promises = promised(lines, order.get("found"))
    judge = JUDGES[order["role"]](folder, stock, promises)
    try:
        judge.look()
    except Exception:
        judge.wrong.append(traceback.format_exc())
    _deliver(order, lines, judge, found=judge.found, promises=promises.count)


def _assess(order: dict[str, Any], folder: Path, stock: Path) -> None:
    assessor = Assessor(folder, stock, promised(order["lines"], order.get("found")))
    try:
        assessor.look(must_say=order["must_say"], may_repeat=order["may_repeat"])
    except Exception:
        assessor.wrong.append(traceback.format_exc())
    _deliver(order, order["lines"], assessor, named=assessor.named)


def _deliver(
    order: dict[str, Any], lines: list[diary.Line], judge: Judge | Assessor | Reread, **more: object
) -> None:
    fallen = [line["what"] for line in lines if line["is"] == "fell"]
    result = {
        "wrong": fallen + judge.wrong,
        "checked": judge.checked,
        "refused": [line["code"] for line in lines if line["is"] == "refused"],
        **more,
    }
    Path(order["result"]).write_text(json.dumps(result), encoding="utf-8")


def _draft(order: dict[str, Any], folder: Path, stock: Path) -> None:
    """Make a vault with one draft of the form that comes with the program."""
    paths, clock = Paths(folder / "home"), SystemClock()
    with Store.open(paths, vault.create(paths, PASSPHRASE, clock, cost=CHEAP), clock) as store:
        Capture(store, Catalog(resource("forms", "compiled")), clock).begin(RecordType.PRACTICE)


def _reread(order: dict[str, Any], folder: Path, stock: Path) -> None:
    reread = Reread(folder)
    try:
        reread.look()
    except Exception:
        reread.wrong.append(traceback.format_exc())
    _deliver(order, [], reread, kept=reread.kept)


def _run(order: dict[str, Any], folder: Path, stock: Path) -> None:
    """Run a command where all children are: what it mounts is there for them, and for nobody else."""
    subprocess.run(order["command"], check=True, capture_output=True)


def _deed(order: dict[str, Any], folder: Path, stock: Path) -> None:
    layer = Layer()
    if order.get("log"):
        layer.record(Path(order["log"]))
    if order.get("layer") is not None:
        layer.arm(folder, Order(**order["layer"]))
    DEEDS[order["role"]](folder, stock)


_ROLES = {"work": _work, "assess": _assess, "draft": _draft, "reread": _reread, "run": _run}
_ROLES |= dict.fromkeys(JUDGES, _judge)
_ROLES |= dict.fromkeys(DEEDS, _deed)


def _child(order: dict[str, Any], folder: Path, stock: Path) -> None:
    code = 1
    try:
        with open(f"{folder}.words", "ab") as words:
            os.dup2(words.fileno(), 1)
            os.dup2(words.fileno(), 2)
        repeat_from(order["role"], order.get("seed"), order.get("diary"))
        _ROLES[order["role"]](order, folder, stock)
        code = 0
    except BaseException:  # the child must not go on as a second nursery
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _tend(child: int, seconds: float | None) -> int:
    """Wait for the child, kill it when its time is over, and return how it ended."""
    end = None if seconds is None else time.monotonic() + seconds
    while True:
        done, status = os.waitpid(child, os.WNOHANG if end is not None else 0)
        if done:
            return os.waitstatus_to_exitcode(status)
        if end is not None and time.monotonic() >= end:
            os.kill(child, signal.SIGKILL)
            end = None
        else:
            time.sleep(_POLL)


def main() -> int:
    """Serve orders until the other side closes."""
    small_form()
    print("ready", Layer().is_there, flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if not child:
            _child(order, Path(order["folder"]), Path(order["stock"]))
        print(_tend(child, order.get("kill_after")), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
