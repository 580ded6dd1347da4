import logging
from pathlib import Path

import pytest

from desktop import logs
from desktop.errors import Code, FixableError
from desktop.paths import Paths

SECRET = "Marker-Kalinda"


def _fail() -> None:
    note = SECRET
    try:
        raise ValueError(f"cannot read {note}")
    except ValueError as error:
        raise FixableError(Code.TYPE_REFUSED, name=SECRET) from error


def test_the_log_tells_places_and_codes_and_never_content(tmp_path: Path) -> None:
    paths = Paths(tmp_path / SECRET)
    handler = logs.start(paths)
    try:
        log = logging.getLogger("desktop.somewhere")
        log.info("kept %d files of %s", 3, SECRET)
        log.info("kept %(name)s", {"name": SECRET})
        try:
            _fail()
        except FixableError as error:
            log.exception("failed with %s", error)
    finally:
        logs.stop(handler)
    written = (paths.logs / "log.txt").read_text()
    assert SECRET not in written
    assert "kept 3 files of <str>" in written
    assert "failed with type_refused" in written
    assert "builtins.ValueError" in written
    assert "test_logs.py" in written
    assert logging.getLogger("desktop").handlers == []


def test_a_crash_report_holds_types_and_places_only(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    try:
        _fail()
    except FixableError as error:
        report = logs.report_crash(paths, error)
    assert report is not None
    written = report.read_text()
    assert SECRET not in written
    assert str(tmp_path) not in written
    assert written.startswith("desktop.errors.FixableError type_refused\n")
    assert "_fail" in written


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("/home/x/sync/Marker-Kalinda/app/desktop/storage/store.py", "desktop/storage/store.py"),
        ("/home/desktop/Marker-Kalinda/ui/lib/python3.11/site-packages/a/b.py", "site-packages/a/b.py"),
        ("/usr/lib/python3.11/json/decoder.py", "lib/python3.11/json/decoder.py"),
        ("/home/Marker-Kalinda/other.py", "other.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_place_in_the_code_names_no_folder_above_it(source: str, shown: str) -> None:
    try:
        exec(compile("raise ValueError", source, "exec"))  # noqa: S102 (code of this test's own)
    except ValueError as error:
        described = logs.describe(error)
    assert f"  {shown}:1 <module>" in described
    assert SECRET not in described


def test_old_crash_reports_make_room(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    for _ in range(25):
        logs.report_crash(paths, ValueError(SECRET))
    assert len(list(paths.logs.glob("crash-*.txt"))) == 20


def test_a_crash_that_cannot_be_written_does_not_crash(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    assert logs.report_crash(Paths(tmp_path / "home"), ValueError("x")) is None
