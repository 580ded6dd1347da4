"""A nursery and the place its children work in: the parent's side of every run."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.support.media import film, plain_jpeg
from tests.support.small_form import small_catalog
from tests.torture import faulty
from tests.torture.colleagues import BUNDLES, bundles_of_two
from tests.torture.diary import Line
from tests.torture.work import STICK

PROJECT = Path(__file__).parents[2]


def stock(folder: Path) -> Path:
    """Make what every worker takes files and forms from."""
    files = folder / "files"
    files.mkdir(parents=True)
    for name, (width, height) in {"a": (64, 48), "b": (320, 240), "c": (900, 700)}.items():
        (files / f"{name}.jpg").write_bytes(plain_jpeg(width, height))
    film(files / "d.mp4", 2_500_000)
    small_catalog(folder / "forms")
    bundles_of_two(folder / BUNDLES)
    return folder


class House:
    """One nursery. Use as a context manager; its children work one after the other."""

    def __init__(self, folder: Path, stock: Path, layer: Path | None, *, can_mount: bool) -> None:
        self.folder = folder
        self.stock = stock
        self.layer = layer
        self.can_mount = can_mount
        self._nursery: subprocess.Popen[str] | None = None
        self._number = 0

    def __enter__(self) -> "House":
        self.folder.mkdir(parents=True)
        rights = [] if os.geteuid() == 0 else ["-r"]
        ways = ["unshare", *rights, "-m"] if self.can_mount else []
        self._nursery = subprocess.Popen(
            [*ways, sys.executable, "-m", "tests.torture.nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=PROJECT,
            env={**os.environ, **faulty.under(self.layer)},
        )
        said = self._line()
        if said != f"ready {self.layer is not None}":
            raise RuntimeError(f"the nursery said {said!r}")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._nursery is not None
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._nursery.stdin.close()
        self._nursery.wait(30)
        self._nursery.stdout.close()

    def room(self, template: Path | None = None) -> Path:
        """Return a fresh folder for one run, with the template's vault in it if there is one."""
        self._number += 1
        folder = self.folder / f"{self._number:05d}"
        if template is None:
            for name in ("out", STICK):
                (folder / name).mkdir(parents=True)
        else:
            shutil.copytree(template, folder, symlinks=True)
        return folder

    def clear(self, folder: Path) -> None:
        """Take a run's folder away, with what stands beside it."""
        shutil.rmtree(folder, ignore_errors=True)
        for path in folder.parent.glob(f"{folder.name}.*"):
            path.unlink()

    def work(
        self,
        folder: Path,
        seed: int,
        steps: int,
        *,
        order: faulty.Order | None = None,
        kill_after: float | None = None,
        log: Path | None = None,
        **more: Any,
    ) -> int:
        """Let a worker work; return how it ended, negative for a signal."""
        return self.child(
            role="work",
            folder=folder,
            diary=f"{folder}.diary",
            seed=seed,
            steps=steps,
            layer=order.facts() if order is not None else None,
            kill_after=kill_after,
            log=str(log) if log else None,
            **more,
        )

    def judge(self, folder: Path, found: Line | None = None, lines: Sequence[Line] | None = None) -> Line:
        """Have the vault judged; return what is wrong and what was found."""
        return self.child_verdict("judge", folder, found, lines)

    def child_verdict(
        self, role: str, folder: Path, found: Line | None, lines: Sequence[Line] | None, **more: Any
    ) -> Line:
        """Have a child of this role judge the vault; return what it says."""
        result = Path(f"{folder}.result")
        order: dict[str, Any] = {"found": found, "diary": f"{folder}.diary", "result": str(result), **more}
        if lines is not None:
            order["lines"] = list(lines)
        code = self.child(role=role, folder=folder, **order)
        if code or not result.exists():
            words = Path(f"{folder}.words")
            said = words.read_text(encoding="utf-8", errors="replace")[-2000:] if words.exists() else ""
            return {
                "wrong": [f"the judge ended with {code}: {said}"],
                "found": {},
                "checked": 0,
                "promises": 0,
            }
        verdict: Line = json.loads(result.read_text(encoding="utf-8"))
        result.unlink()
        return verdict

    def child(self, *, role: str, folder: Path, **order: Any) -> int:
        """Have one child do one thing."""
        assert self._nursery is not None
        assert self._nursery.stdin is not None
        more = {"role": role, "folder": str(folder), "stock": str(self.stock), **order}
        self._nursery.stdin.write(json.dumps(more) + "\n")
        self._nursery.stdin.flush()
        return int(self._line())

    def _line(self) -> str:
        assert self._nursery is not None
        assert self._nursery.stdout is not None
        return self._nursery.stdout.readline().strip()
