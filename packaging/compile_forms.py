"""Compile the built-in forms: resources/forms/*.md and their lists into resources/forms/compiled/.

Does nothing, quickly, when nothing changed. The folder is replaced as a whole, so that a build that was
stopped half-way leaves the earlier one.
"""

import hashlib
import json
import os
import shutil
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "forms"
MAKERS = (Path(__file__).resolve(), *sorted((ROOT / "desktop" / "forms").glob("*.py")))


def main(source: Path = SOURCE) -> int:
    """Compile what stands in `source`; return 0, or 1 when a form is refused."""
    target = source / "compiled"
    workbooks = [path for path in sorted(source.glob("*.md")) if path.name != "README.md"]
    lists = sorted((source / "lists").glob("*.csv"))
    state = _state(workbooks + lists)
    if _state_of(target) == state:
        return 0

    # On a change only: these take a second and a half.
    sys.path.insert(0, str(ROOT))
    from desktop.errors import AppError
    from desktop.forms.reader import read_form
    from desktop.forms.trial import try_out
    from desktop.forms.workbook import compile_workbook

    files = {path.name: path.read_bytes() for path in lists}
    built: dict[str, bytes] = {}
    entries = []
    for workbook in workbooks:
        try:
            xform = compile_workbook(workbook)
            form = read_form(xform, files)
            try_out(form)
        except AppError as error:
            print(f"{workbook.name}: {error.code}: {error.params.get('detail', '')}", file=sys.stderr)
            return 1
        used = [name for name in files if f'"jr://file-csv/{name}"'.encode() in xform]
        name = f"{form.ref.form_id}.xml"
        built[name] = xform
        built |= {used_name: files[used_name] for used_name in used}
        entries.append(
            {
                "id": form.ref.form_id,
                "version": form.ref.version,
                "title": form.title,
                "xform": name,
                "lists": used,
                "digests": {part: hashlib.sha256(built[part]).hexdigest() for part in (name, *used)},
            }
        )
    built["index.json"] = json.dumps({"state": state, "forms": entries}, indent=1, sort_keys=True).encode()
    _replace(target, built)
    print(f"compiled {len(entries)} forms")
    return 0


def _state(sources: list[Path]) -> str:
    """Return a digest of everything that the result depends on."""
    digest = hashlib.sha256(f"{version('pyxform')}\n".encode())
    for path in (*sources, *MAKERS):
        content = path.read_bytes()
        digest.update(f"{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _state_of(target: Path) -> str:
    """Return what the compiled forms were made of, "" when there are none."""
    try:
        return str(json.loads((target / "index.json").read_bytes())["state"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _replace(target: Path, built: dict[str, bytes]) -> None:
    """Put the built files in the place of `target`."""
    fresh = target.with_name(f"compiled.new.{os.getpid()}")
    old = target.with_name(f"compiled.old.{os.getpid()}")
    fresh.mkdir()
    for name, content in built.items():
        (fresh / name).write_bytes(content)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    raise SystemExit(main())
