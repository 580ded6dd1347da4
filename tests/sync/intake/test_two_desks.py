"""Two desks on one inbox, and desks that are killed anywhere: nothing twice, nothing half."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.parcel import ParcelState
from sync.trust import write_signers
from tests.support.bundles import disclosed
from tests.support.dying import run_and_die
from tests.support.intake import Gateway, Sender, settle, with_picture

BUNDLES = 12


def _command(gateway: Gateway, trust: Path, quarantine: Path) -> list[str | Path]:
    arguments: list[str | Path] = [sys.executable, "-m", "sync", "intake", gateway.inbox, "--json", "--once"]
    arguments += ["--database", gateway.url, "--key", gateway.key_file, "--receipts", gateway.receipts]
    return [*arguments, "--trust", trust, "--files", gateway.folder / "files", "--quarantine", quarantine]


def _fill(gateway: Gateway, sender: Sender) -> None:
    for number in range(1, BUNDLES + 1):
        record, file = with_picture(number, shade=number % 3)
        bundle = sender.bundle(gateway.inbox, [record, disclosed(number + 100)], files=[file])
        # The same bundle lies there once more, as an upload.
        upload = shutil.copyfile(bundle, gateway.inbox / f"upload{number:04d}")
        upload.with_name(f"{upload.name}.info").write_text(json.dumps({"Size": upload.stat().st_size}))


@pytest.mark.parametrize("is_claiming", [True, False], ids=["with locks", "without locks"])
def test_two_desks_file_each_bundle_once(
    gateway: Gateway, sender: Sender, tmp_path: Path, is_claiming: bool
) -> None:
    _fill(gateway, sender)
    trust = tmp_path / "trust"
    trust.write_bytes(write_signers([sender.line]))
    # Claims lie in the folder of the quarantine: with one each, both desks take on the very same files.
    places = [tmp_path / "q", tmp_path / ("q" if is_claiming else "r")]
    running = [
        subprocess.Popen(_command(gateway, trust, place), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for place in places
    ]
    done = [json.loads(process.communicate(timeout=60)[0]) for process in running]
    assert [process.returncode for process in running] == [0, 0], done
    outcomes = [one["outcome"] for answer in done for one in answer["bundles"]]
    assert outcomes.count("filed") == BUNDLES
    assert set(outcomes) <= {"filed", "repeated"}
    assert gateway.rows("SELECT count(*) FROM bundles") == [(BUNDLES,)]
    assert gateway.rows("SELECT count(*) FROM shown_records") == [(2 * BUNDLES,)]
    assert len(gateway.kept()) == 3
    assert list(gateway.inbox.iterdir()) == []
    assert all(gateway.receipt(one).outcome is ParcelState.RECEIVED for one in sender.made)


def test_a_desk_killed_at_any_step_leaves_nothing_half_filed(gateway: Gateway, sender: Sender) -> None:
    gateway.work()
    gateway.close()
    steps = died = 0
    # Every step was tried once with a stride of 1; the coarser one still meets each part of the work.
    stride = 3 if gateway.url.startswith("sqlite") else 7
    for last in range(0, 400, stride):
        record, file = with_picture(1000 + last, shade=last % 250)
        bundle = sender.bundle(gateway.inbox, [record, disclosed(2000 + last)], files=[file])
        whole, bundle_id = bundle.read_bytes(), sender.made[-1]
        is_dead = run_and_die(gateway.work, last)
        _judge(gateway, bundle_id, bundle)
        if not bundle.exists():  # sent again: its receipt was lost on the way
            bundle.write_bytes(whole)
            settle(bundle)
        gateway.work()
        gateway.close()
        _judge(gateway, bundle_id, bundle)
        assert gateway.receipt(bundle_id).outcome is ParcelState.RECEIVED
        assert list(gateway.inbox.iterdir()) == []
        steps, died = steps + 1, died + is_dead
        if not is_dead:
            break
    assert died == steps - 1
    assert died > 15 // stride
    assert gateway.rows("SELECT count(*) FROM bundles") == [(steps,)]


def _judge(gateway: Gateway, bundle_id: str, bundle: Path) -> None:
    """Hold what is there against all or nothing."""
    found = gateway.rows("SELECT receipt FROM bundles WHERE bundle_id = :b", b=bundle_id)
    counts = {
        table: gateway.rows(f"SELECT count(*) FROM {table} WHERE bundle_id = :b", b=bundle_id)[0][0]  # noqa: S608
        for table in ("carried", "carried_files", "answers")
    }
    if not found:
        assert set(counts.values()) == {0}
        assert bundle.exists()
    else:
        assert (counts["carried"], counts["carried_files"]) == (2, 1)
        assert counts["answers"] == 7
        assert found[0][0] is not None
    for place, size in gateway.rows("SELECT place, size FROM files"):
        assert (gateway.folder / "files" / place).stat().st_size == size
    if (gateway.receipts / f"{bundle_id}.receipt.json").exists():
        assert gateway.receipt(bundle_id).bundle_id == bundle_id
    gateway.close()
