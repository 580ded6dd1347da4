"""What was taken back is gone from a gateway, bytes and all, and nothing brings it back."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.ids import new_uuid
from desktop.domain.parcel import ParcelState
from desktop.domain.receipt import Judgement
from desktop.errors import MachineError, machine_error
from sync.__main__ import main
from sync.intake.erasing import Erased, Erasing
from sync.intake.shelf import Shelf
from sync.trust import TrustList
from tests.support.bundles import disclosed
from tests.support.dying import run_and_die
from tests.support.intake import Gateway, Sender, settle, taken_back, with_picture
from tests.support.postgres import Server


def _erasing(gateway: Gateway, shelf: Shelf | None = None) -> Erasing:
    return Erasing(gateway.database(), shelf or Shelf(gateway.folder / "files"), gateway.clock)


def _titles(gateway: Gateway) -> list[str]:
    return [title for (title,) in gateway.rows("SELECT title FROM shown_records ORDER BY title")]


def _is_on_disk(gateway: Gateway, words: str, request: pytest.FixtureRequest) -> bool:
    if gateway.url.startswith("postgresql"):
        server: Server = request.getfixturevalue("postgres")
        return server.has_on_disk(words.encode())
    beside = [path for path in gateway.folder.iterdir() if path.name.startswith("desk.db")]
    return any(words.encode() in path.read_bytes() for path in beside)


def _take_back(gateway: Gateway, sender: Sender, number: int, *scope: Scope) -> None:
    notice = [taken_back(number, *scope)]
    sender.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=notice)
    gateway.work()


def test_what_was_taken_back_is_gone_from_tables_files_and_bytes(
    gateway: Gateway, sender: Sender, request: pytest.FixtureRequest
) -> None:
    words = f"marked {new_uuid()}"
    record, file = with_picture(1, shade=1, story=words, note=f"{words} {'x' * 9000}")
    other, shared = with_picture(2, shade=2)
    third, _ = with_picture(3, shade=2, story=words.upper())
    sender.bundle(gateway.inbox, [record, other, third], files=[file, shared])
    gateway.work()
    told = {path.name: path.read_bytes() for path in gateway.receipts.iterdir()}
    for number in (1, 3):
        _take_back(gateway, sender, number)
    assert _is_on_disk(gateway, words, request)
    due = _erasing(gateway).due(0)
    assert set(due.records) == {record.record_id, third.record_id}
    assert _is_on_disk(gateway, words, request), "a look changes nothing"
    gateway.close()
    erased = _erasing(gateway).erase(0, "Editors")
    assert erased == Erased(records=due.records, versions=2, places=due.places)
    assert not _is_on_disk(gateway, words, request)
    assert not _is_on_disk(gateway, words.upper(), request)
    # The picture of the other record is still needed, and everything of it is there.
    assert [path.read_bytes() for path in gateway.kept()] == [shared[1]]
    assert _titles(gateway) == ["Practice 2"]
    assert len(gateway.rows("SELECT * FROM shown_files")) == 1
    left = "SELECT title, content FROM carried WHERE record_id <> :r"
    assert gateway.rows(left, r=other.record_id) == [("", "")] * 2
    for table in ("answers", "carried_files", "sign_offs"):
        query = f"SELECT DISTINCT revision_id FROM {table}"  # noqa: S608 (our own tables)
        assert {row[0] for row in gateway.rows(query)} <= {other.revision_id}
    # The fact, the ids and the day stay; and who let it go.
    assert len(gateway.rows("SELECT * FROM withdrawals")) == 2
    assert len(gateway.rows("SELECT * FROM erased")) == 2
    assert {row for row in gateway.rows("SELECT kind, decided_by FROM decisions")} == {
        ("erased", "Editors"),
        ("scrubbed", "desk"),
    }
    assert told.items() <= {path.name: path.read_bytes() for path in gateway.receipts.iterdir()}.items()
    assert _erasing(gateway).erase(0) == Erased()


def test_nothing_brings_back_what_was_erased(
    gateway: Gateway, sender: Sender, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    words = f"marked {new_uuid()}"
    stick = tmp_path / "stick"
    stick.mkdir()
    record, file = with_picture(1, story=words)
    first = sender.bundle(gateway.inbox, [record], files=[file])
    again = first.read_bytes()
    late = sender.bundle(stick, [record], files=[file])
    gateway.work()
    receipt = (gateway.receipts / f"{sender.made[0]}.receipt.json").read_bytes()
    _take_back(gateway, sender, 1)
    _erasing(gateway).erase(0)
    first.write_bytes(again)
    settle(first)
    late.rename(gateway.inbox / late.name)
    gateway.work()
    gateway.close()
    assert (gateway.receipts / f"{sender.made[0]}.receipt.json").read_bytes() == receipt
    assert gateway.receipt(sender.made[1]).outcome is ParcelState.REFUSED
    assert _titles(gateway) == []
    assert gateway.kept() == []
    assert not _is_on_disk(gateway, words, request)


def test_of_a_part_taken_back_what_came_before_goes_and_what_came_cut_stays(
    gateway: Gateway, sender: Sender, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    sender.bundle(gateway.inbox, [disclosed(1, place="Somewhere")])
    late = sender.bundle(stick, [disclosed(1, place="Somewhere")])
    _take_back(gateway, sender, 1, Scope.NAME)
    part = taken_back(1, Scope.NAME)
    sender.bundle(gateway.inbox, [disclosed(1)], withdrawn=[part])
    gateway.work()
    assert _erasing(gateway).erase(0).versions == 1
    assert _titles(gateway) == ["Practice 1"]
    late.rename(gateway.inbox / late.name)
    gateway.work()
    assert _erasing(gateway).erase(0).versions == 1
    assert gateway.rows("SELECT * FROM answers WHERE question = 'place'") == []
    assert _titles(gateway) == ["Practice 1"]


def test_there_are_days_in_which_a_mistake_can_be_found(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    _take_back(gateway, sender, 1)
    gateway.clock.pass_seconds(timedelta(days=6).total_seconds())
    assert _erasing(gateway).erase(7) == Erased()
    gateway.clock.pass_seconds(timedelta(days=1).total_seconds())
    assert _erasing(gateway).erase(7).versions == 1


def test_a_receipt_that_is_still_held_can_be_signed_and_tells_nothing(
    gateway: Gateway, sender: Sender
) -> None:
    sender.bundle(gateway.inbox, [disclosed(1), disclosed(2)])
    gateway.work(is_held=True)
    gateway.change(
        "INSERT INTO corrections (bundle_id, revision_id, question, reason, asked_by)"
        " VALUES (:b, :r, 'summary', 'Is she from Ghor?', 'editors')",
        b=sender.made[0],
        r=disclosed(1).revision_id,
    )
    _take_back(gateway, sender, 1)
    _erasing(gateway).erase(0)
    gateway.change("UPDATE bundles SET released_at = received_at WHERE released_at IS NULL")
    gateway.work(is_held=True)
    receipt = gateway.receipt(sender.made[0])
    assert receipt.outcome is ParcelState.NEEDS_CORRECTION
    assert "Ghor" not in (gateway.receipts / f"{sender.made[0]}.receipt.json").read_text()
    assert _titles(gateway) == ["Practice 2"]


class _Forgetful(Shelf):
    """A shelf from which somebody erases each file as soon as it was seen there."""

    def holds(self, place: str, size: int) -> bool:
        is_there = super().holds(place, size)
        if is_there and not getattr(self, "_was_asked", False):
            self._was_asked = True
            self.remove(place)
        return is_there


def test_a_file_that_is_erased_while_it_comes_again_is_there_again(gateway: Gateway, sender: Sender) -> None:
    first, file = with_picture(1)
    second, _ = with_picture(2)
    sender.bundle(gateway.inbox, [first], files=[file])
    gateway.work()
    sender.bundle(gateway.inbox, [second], files=[file])
    desk = gateway.desk()
    desk._filing._shelf = _Forgetful(gateway.folder / "files")
    list(desk.work())
    assert [path.read_bytes() for path in gateway.kept()] == [file[1]]
    assert len(gateway.rows("SELECT * FROM shown_files")) == 2


class _Stuck(Shelf):
    """A shelf on a disk that can only be read just now."""

    def remove(self, place: str) -> None:
        raise machine_error(OSError(30, "Read-only file system"), place)


def test_an_erasing_that_breaks_off_is_taken_up_again(gateway: Gateway, sender: Sender) -> None:
    record, file = with_picture(1)
    sender.bundle(gateway.inbox, [record], files=[file])
    _take_back(gateway, sender, 1)
    with pytest.raises(MachineError):
        _erasing(gateway, _Stuck(gateway.folder / "files")).erase(0)
    assert gateway.rows("SELECT * FROM erased") == []
    assert _titles(gateway) == []
    assert len(_erasing(gateway).erase(0).places) == 1
    assert gateway.kept() == []


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_an_erasing_killed_at_any_step_is_finished_by_the_next(
    gateway: Gateway, sender: Sender, request: pytest.FixtureRequest
) -> None:
    died = steps = 0
    for last in range(0, 200, 2):
        words = f"marked {new_uuid()}"
        record, file = with_picture(last, shade=last % 250, story=words)
        sender.bundle(gateway.inbox, [record], files=[file])
        _take_back(gateway, sender, last)
        gateway.close()
        is_dead = run_and_die(lambda: _erasing(gateway).erase(0), last)
        assert gateway.rows("SELECT * FROM shown_records") == []
        gateway.close()
        _erasing(gateway).erase(0)
        gateway.close()
        assert not _is_on_disk(gateway, words, request)
        assert gateway.kept() == []
        assert len(gateway.rows("SELECT * FROM erased")) == steps + 1
        steps, died = steps + 1, died + is_dead
        if not is_dead:
            break
    assert died == steps - 1
    assert died > 8


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_the_command_looks_first_and_the_desk_erases_by_itself(
    gateway: Gateway, sender: Sender, capsys: pytest.CaptureFixture[str]
) -> None:
    record, file = with_picture(1)
    sender.bundle(gateway.inbox, [record, disclosed(2)], files=[file])
    _take_back(gateway, sender, 1)
    where = ["--database", gateway.url, "--files", str(gateway.folder / "files")]
    assert main(["desk", "erase", *where]) == 0
    assert "1 record, 1 file (1 version)." in capsys.readouterr().out
    assert len(gateway.kept()) == 1
    assert main(["desk", "erase", *where, "--yes", "--by", "Editors", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["done"], told["versions"], told["scrubbed"]) == (True, 1, True)
    assert gateway.kept() == []
    _take_back(gateway, sender, 2)
    intake = ["intake", str(gateway.inbox), "--database", gateway.url, "--key", str(gateway.key_file)]
    intake += ["--receipts", str(gateway.receipts), "--files", str(gateway.folder / "files")]
    assert main(intake) == 0
    assert "Erased" not in capsys.readouterr().out
    assert main([*intake, "--erase-after", "0", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["erased"]["records"] == [disclosed(2).record_id]


def test_the_command_erases_nothing_where_the_folder_of_files_is_another_one(
    gateway: Gateway, sender: Sender, capsys: pytest.CaptureFixture[str]
) -> None:
    record, file = with_picture(1)
    sender.bundle(gateway.inbox, [record], files=[file])
    _take_back(gateway, sender, 1)
    other = gateway.folder / "flies"
    sure = ["--yes", "--by", "Editors"]
    assert main(["desk", "erase", "--database", gateway.url, "--files", str(other), *sure]) == 2
    assert str(other) in capsys.readouterr().err
    assert not other.exists()
    assert len(gateway.kept()) == 1, "else it stayed for ever, and would be told as erased"
    assert _erasing(gateway).due(0).versions == 1


def test_of_words_that_were_erased_nobody_is_told_that_hers_are_others(gateway: Gateway) -> None:
    ada, bea = Sender(), Sender(seed=2)
    gateway.trust = TrustList([ada.line, bea.line])
    ada.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    _take_back(gateway, ada, 1, Scope.PICTURE)
    _erasing(gateway).erase(0)
    bea.bundle(gateway.inbox, [disclosed(1)], withdrawn=[taken_back(1, Scope.PICTURE)])
    gateway.work()
    (word,) = gateway.receipt(bea.made[0]).records
    assert word.judgement is Judgement.NEEDS_CORRECTION, "it is another device's record: people decide"
    assert [one.code for one in word.corrections] == ["other_record"]
    assert _titles(gateway) == []
