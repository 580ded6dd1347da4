"""Fail when a translation catalogue is behind the words in the source; `--update` brings it up to date.

Runs the toolkit's own extractor over every module of `ui/` into a copy of each catalogue and compares. It
must not touch the catalogues unless asked to.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
OPTIONS = ["-no-obsolete", "-locations", "none", "-silent"]


def extract(sources: list[str], catalogue: Path) -> None:
    """Bring `catalogue` up to date with the words in `sources`."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([str(tool), *OPTIONS, *sources, "-ts", str(catalogue)], check=True, cwd=ROOT)


def main(arguments: list[str]) -> int:
    """Check or update every catalogue. Returns 1 if one is behind."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    behind = []
    with tempfile.TemporaryDirectory() as scratch:
        for catalogue in sorted(CATALOGUES.glob("*.ts")):
            copy = Path(scratch, catalogue.name)
            shutil.copyfile(catalogue, copy)
            extract(sources, copy)
            if copy.read_bytes() == catalogue.read_bytes():
                continue
            if "--update" in arguments:
                shutil.copyfile(copy, catalogue)
                print(f"updated {catalogue.relative_to(ROOT)}")
            else:
                behind.append(catalogue.name)
    if behind:
        print(f"Behind the source: {', '.join(behind)}. Run `make translations`.", file=sys.stderr)
    return 1 if behind else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
