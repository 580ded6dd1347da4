"""The real program in a process of its own, used by robots; `elsewhere` starts it.

VISIT is "first", "second" or "clean" (see `visits`). The folder OUTSIDE of the surroundings holds what a
person has outside the vault. The program starts as it is installed (`ui.app.main`); only its key derivation
is cheap, so that the machine spends its time on what is looked for.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.support.forensic import visits
from tests.support.forensic.visit import Visit
from tests.support.vaults import CHEAP
from tests.torture.faulty import Calls, Layer, Order
from ui.app.session import Session


def main() -> int:
    """Start the program, visit it, and return its exit code; one that went wrong ends it at once with 3."""
    name, outside = sys.argv[1], Path(os.environ["OUTSIDE"])
    layer = Layer()
    if layer.is_there:
        layer.record(outside / f"{name}.written")
        layer.arm(Path(os.environ["WATCHED"]), Order(calls=Calls.ALL))
    started = importlib.import_module("ui.app.main")

    class Visited(Session):
        """Tells its visitor when the first window stands there."""

        def start(self) -> None:
            QTimer.singleShot(0, self, self._visit)
            super().start()

        def _visit(self) -> None:
            try:
                visits.VISITS[name](Visit(self, outside))
            except BaseException:
                (outside / "trouble.txt").write_text(traceback.format_exc())
                os._exit(3)

    def make(*arguments: object) -> Session:
        return Visited(*arguments, cost=CHEAP)  # type: ignore[arg-type]  # passed on as they come

    started.Session = make  # type: ignore[attr-defined]
    code = int(started.main(["--language", "en"]))
    print("ended", flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
