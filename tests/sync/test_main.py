"""The command line: what it says, what it returns, and where a passphrase may come from."""

import json
import os
import re
import select
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.ids import WatchId, new_uuid
from desktop.domain.record import RecordState
from desktop.domain.watched import Watched, WatchKind
from desktop.errors import Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import vault
from sync.__main__ import main
from sync.bundle import layout
from sync.faults import FaultCode
from sync.report import error_sentence
from sync.trust import bundle_signer, write_signers
from tests.golden.bundles.generate import CASES
from tests.golden.bundles.museum import added, good_files, sealed, zipped
from tests.support.bundles import device, small_bundle
from tests.support.desk import Desk
from tests.support.vaults import PASSPHRASE, MovableClock, new_vault


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return small_bundle(tmp_path, Profile.COP_TEAM)


@pytest.fixture
def trusted(tmp_path: Path) -> Path:
    path = tmp_path / "trusted"
    path.write_bytes(write_signers([bundle_signer(device().principal, device().public)]))
    return path


@pytest.fixture
def vault_folder(tmp_path: Path) -> Path:
    """Return the folder of a closed vault with two finished records, one of them for the team only."""
    paths, key = new_vault(tmp_path, MovableClock())
    desk = Desk(tmp_path, key)
    desk.cleared(desk.finished(audience="public", title="For all"))
    desk.cleared(desk.finished(audience="team", title="For few"))
    desk.store.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    return paths.home


def _run(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "sync", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_a_good_bundle_returns_nothing_wrong(bundle: Path, trusted: Path) -> None:
    done = _run("verify", bundle, "--trust", trusted, "--identity", device().principal)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Good" in done.stdout
    assert "whom you trust" in done.stdout


def test_a_refused_bundle_lists_every_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.zip"
    files = good_files(tmp_path)
    for case in CASES[::7]:
        bad.write_bytes(case.build(dict(files)))
        (tmp_path / "keys").write_text("".join(f"{identity}\n" for identity in case.identities))
        more = [*(["--identity", case.sender] if case.sender else [])]
        more += ["--key", str(tmp_path / "keys")] if case.identities else []
        status = main(["verify", str(bad), "--json", *more])
        tree = json.loads(capsys.readouterr().out)
        if case.trust is None and case.before is None and not case.recipients:
            assert (status, tree["good"]) == (1, False)
            assert case.code in [fault["code"] for fault in tree["faults"]]
            assert all(fault["sentence"] and fault["family"] for fault in tree["faults"])


@pytest.mark.parametrize("command", ["verify", "show"])
def test_what_cannot_be_read_returns_two(command: str, tmp_path: Path) -> None:
    done = _run(command, tmp_path / "missing.zip")
    assert done.returncode == 2
    assert "cannot be read" in done.stderr


def test_a_wrong_command_line_returns_two() -> None:
    assert _run("verify").returncode == 2
    assert _run("send").returncode == 2


def test_an_unlisted_maker_is_refused_when_a_list_is_given(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "nobody"
    empty.write_bytes(b"")
    assert main(["verify", str(bundle)]) == 0
    assert "Maker unknown" in capsys.readouterr().out
    assert main(["verify", str(bundle), "--trust", str(empty), "--json"]) == 1
    tree = json.loads(capsys.readouterr().out)
    assert tree["maker"]["signature_valid"] is True
    assert tree["maker"]["trust"] == "refused"
    assert [fault["code"] for fault in tree["faults"]] == [FaultCode.MAKER_UNKNOWN]


@pytest.mark.parametrize("content", [None, b"nonsense\n"])
def test_a_list_of_keys_that_makes_no_sense_returns_two(
    content: bytes | None, bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / "list").write_bytes(content)
    assert main(["verify", str(bundle), "--trust", str(tmp_path / "list")]) == 2
    assert "list" in capsys.readouterr().err


def test_show_tells_the_contents_in_plain_words(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(bundle)]) == 0
    shown = capsys.readouterr().out
    assert "2 records, 2 files" in shown
    assert "practice: Practice 1 (en, public, revision 1 of 2026-11-22, files: 1)" in shown


def test_titles_in_any_script_come_through_a_plain_terminal(bundle: Path) -> None:
    done = _run("show", bundle, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0


def test_extract_unpacks_and_then_refuses_the_same_place(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", str(bundle), str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "bagit.txt").is_file()
    assert main(["extract", str(bundle), str(tmp_path / "out")]) == 2
    assert "already" in capsys.readouterr().err


def test_extract_of_a_refused_bundle_leaves_nothing(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle.write_bytes(bundle.read_bytes()[:-1])
    assert main(["extract", str(bundle), str(tmp_path / "out"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["faults"][0]["code"] == FaultCode.ZIP_TRUNCATED
    assert not (tmp_path / "out").exists()


def test_a_refusal_to_extract_says_as_much_as_verify(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = good_files(tmp_path)
    bad = tmp_path / "bad.zip"
    bad.write_bytes(added("data/forms/lesson-1.xml", files["data/forms/practice-1.xml"])(files))
    assert main(["verify", str(bad), "--json"]) == 1
    verified = json.loads(capsys.readouterr().out)
    assert main(["extract", str(bad), str(tmp_path / "out"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == verified
    assert verified["read"] is True


def test_the_folder_one_stands_in_is_not_replaced(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert main(["extract", str(bundle), "."]) == 2
    assert "already" in capsys.readouterr().err


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_an_output_that_nobody_reads_on_changes_no_status(options: list[str], bundle: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-W", "error", "-m", "sync", "show", str(bundle), *options]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_an_output_that_cannot_be_written_returns_two(bundle: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "sync", "verify", str(bundle)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert b"could not be written" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_title_can_neither_steer_the_terminal_nor_add_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = good_files(tmp_path)
    path = layout.records_path(1)
    evil = files[path].replace(b'"title":"Practice 1","type"', rb'"title":"a\u001b[2J\nGood\u202e","type"', 1)
    evil = evil.replace(rb"\u202e", "\u202e".encode())
    bad = tmp_path / "bad.zip"
    bad.write_bytes(zipped(sealed({**files, path: evil})))
    assert main(["show", str(bad)]) == 0
    shown = capsys.readouterr().out
    assert r"a\u001b[2J\u000aGood\u202e" in shown
    assert not {"\x1b", "\u202e"} & set(shown)
    assert main(["show", str(bad), "--json"]) == 0
    shown = capsys.readouterr().out
    assert "\u202e" not in shown
    assert json.loads(shown)["records"][0]["title"] == "a\x1b[2J\nGood\u202e"


def test_export_makes_a_bundle_of_all_that_may_leave(vault_folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    wanted = ["--home", vault_folder, "--profile", "gateway_public", "--to", out, "--json"]
    done = _run("export", *wanted, "--passphrase-file", tmp_path / "passphrase")
    assert (done.returncode, done.stderr) == (0, "")
    tree = json.loads(done.stdout)
    assert len(tree["records"]) == 1
    assert [stays["reason"] for stays in tree["stays"]] == ["audience"]
    again = json.loads(_run("verify", tree["path"], "--json").stdout)
    assert (again["good"], again["identity"]) == (True, tree["identity"])
    paths, clock = Paths(vault_folder), MovableClock()
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
        states = {line.title: line.state for line in store.entries.matching()}
    assert states == {"For all": RecordState.EXPORTED, "For few": RecordState.READY}


def test_export_takes_the_passphrase_from_a_descriptor(vault_folder: Path, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode())
    os.close(writing)
    done = _run(
        "export", "--home", vault_folder, "--profile", "cop_team", "--to", tmp_path,
        "--passphrase-fd", reading, pass_fds=[reading],
    )  # fmt: skip
    os.close(reading)
    assert done.returncode == 0, done.stderr
    assert "2 records" in done.stdout


@pytest.mark.parametrize(
    "written", [PASSPHRASE, PASSPHRASE + "\r\nsecond line\n", "\ufeff" + PASSPHRASE + "\n"]
)
def test_the_first_line_of_a_file_is_the_passphrase_however_it_ends(
    written: str, vault_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "written").write_bytes(written.encode())
    wanted = ["--home", str(vault_folder), "--profile", "cop_team", "--to", str(tmp_path)]
    assert main(["export", *wanted, "--passphrase-file", str(tmp_path / "written")]) == 0


def test_a_passphrase_that_comes_in_two_pieces_is_read_whole(vault_folder: Path, tmp_path: Path) -> None:
    # The second piece is sent only when the first one has left the pipe.
    reading, writing = os.pipe()
    command = [
        sys.executable, "-m", "sync", "export", "--home", str(vault_folder), "--profile", "cop_team",
        "--to", str(tmp_path), "--passphrase-fd", str(reading),
    ]  # fmt: skip
    with subprocess.Popen(command, pass_fds=[reading], stderr=subprocess.PIPE, text=True) as program:
        os.write(writing, PASSPHRASE[:5].encode())
        while select.select([reading], [], [], 0)[0]:
            os.sched_yield()
        os.write(writing, PASSPHRASE[5:].encode() + b"\n")
        os.close(writing)
        os.close(reading)
        assert program.stderr is not None
        assert program.stderr.read() == ""
    assert program.returncode == 0


def test_without_a_terminal_nothing_is_typed_in_the_open(vault_folder: Path, tmp_path: Path) -> None:
    done = _run(
        "export", "--home", vault_folder, "--profile", "cop_team", "--to", tmp_path,
        stdin=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "The passphrase is not there, or cannot be read.\n"


def test_what_stays_is_said_in_words(
    vault_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = ["--home", str(vault_folder), "--profile", "gateway_public", "--to", str(tmp_path)]
    assert main(["export", *wanted, "--passphrase-file", str(tmp_path / "passphrase")]) == 0
    shown = capsys.readouterr().out
    assert "Stays here: For few. It is meant for fewer people than this bundle is for." in shown
    assert "1 record, 0 files" in shown


def test_a_folder_that_is_not_there_is_named(
    vault_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = ["--home", str(vault_folder), "--profile", "cop_team", "--to", str(tmp_path / "gone")]
    assert main(["export", *wanted, "--passphrase-file", str(tmp_path / "passphrase")]) == 2
    assert "gone is not there" in capsys.readouterr().err


def test_a_mistake_of_ours_leaves_a_report_and_says_what_is_safe(
    vault_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("Mrs Smith of Main Street")

    monkeypatch.setattr("sync.headless.Exporter", fail)
    wanted = ["--home", str(vault_folder), "--profile", "cop_team", "--to", str(tmp_path)]
    assert main(["export", *wanted, "--passphrase-file", str(tmp_path / "passphrase")]) == 2
    (report,) = (vault_folder / "logs").glob("crash-*.txt")
    told = capsys.readouterr().err
    assert "records are safe" in told
    assert str(report) in told
    assert "ZeroDivisionError" in report.read_text()
    assert "Smith" not in told + report.read_text()


def test_a_mistake_while_verifying_writes_nothing(
    bundle: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("sync.__main__.verify", fail)
    before = sorted(bundle.parent.iterdir())
    assert main(["verify", str(bundle), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "defect"
    assert sorted(bundle.parent.iterdir()) == before


def test_a_damaged_key_of_ones_own_is_no_list_of_keys() -> None:
    assert "signing key" in error_sentence(MachineError(Code.KEY_DAMAGED))


def test_a_wrong_passphrase_returns_two_and_makes_nothing(vault_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("something else\n")
    wanted = ["--home", vault_folder, "--profile", "cop_team", "--to", tmp_path]
    done = _run("export", *wanted, "--passphrase-file", tmp_path / "wrong")
    assert (done.returncode, done.stdout) == (2, "")
    assert "passphrase is wrong" in done.stderr
    assert list(tmp_path.glob("*.zip*")) == []


def test_an_unknown_record_returns_two(vault_folder: Path, tmp_path: Path) -> None:
    wanted = ["--home", vault_folder, "--profile", "cop_team", "--to", tmp_path, "--record", "nothing"]
    done = _run("export", *wanted, "--passphrase-file", tmp_path / "passphrase")
    assert done.returncode == 2
    assert "no finished record" in done.stderr


def test_no_option_takes_a_passphrase_itself(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["export", "--passphrase", "secret"])
    assert "secret" not in capsys.readouterr().out
    done = _run("export", "--help")
    assert "--passphrase-file" in done.stdout
    assert "--passphrase " not in done.stdout


def test_an_error_without_a_sentence_of_its_own_still_has_one() -> None:
    assert "draft_open" in error_sentence(FixableError(Code.DRAFT_OPEN))


def test_verifying_loads_neither_database_nor_window() -> None:
    heavy = ("sqlalchemy", "PySide6", "argon2")
    code = f"import sys, sync.__main__; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_nobody_cleared_is_refused_with_its_reasons(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths, key = new_vault(tmp_path, MovableClock())
    desk = Desk(tmp_path, key)
    desk.finished(audience="public", title="For all")
    desk.store.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    wanted = ["--home", str(paths.home), "--profile", "gateway_public", "--to", str(tmp_path)]
    assert main(["export", *wanted, "--passphrase-file", str(tmp_path / "passphrase")]) == 2
    assert "For all: Something has to be put right first. (nobody has cleared it" in capsys.readouterr().err


def test_a_find_for_the_public_needs_a_reason_in_the_file(
    vault_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths, clock = Paths(vault_folder), MovableClock()
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
        store.watched.add([Watched(watch_id=WatchId(new_uuid()), text="For", kind=WatchKind.NAME)])
        (record_id,) = [line.record_id for line in store.entries.matching() if line.title == "For all"]
    wanted = ["export", "--home", str(vault_folder), "--profile", "gateway_public", "--to", str(tmp_path)]
    wanted += ["--passphrase-file", str(tmp_path / "passphrase")]
    assert main(wanted) == 2
    told = capsys.readouterr().err
    marks = re.findall(rf"{record_id} ([0-9a-f]{{32}}) \(watched", told)
    assert marks
    (tmp_path / "reasons.json").write_text(json.dumps({record_id: dict.fromkeys(marks, "a common word")}))
    (tmp_path / "torn.json").write_text("{")
    assert main([*wanted, "--reasons", str(tmp_path / "torn.json")]) == 2
    assert main([*wanted, "--reasons", str(tmp_path / "reasons.json"), "--reader", "the gateway"]) == 0
