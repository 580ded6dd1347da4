"""How long a desk keeps what it filed nothing of: never less than until it is answered or decided on."""

import json
import os
import time
from pathlib import Path

import pytest

from sync.__main__ import main
from sync.intake.desk import Kind
from sync.intake.inbox import Inbox
from sync.intake.keeping import Gone, GoneKind, Keeping
from tests.support.bundles import disclosed, picture
from tests.support.intake import Gateway, Sender, settle, with_picture

DAY = 24 * 3600.0
# Only what is asked of the tables is worth asking of both databases.
on_sqlite = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
NAME = "9f86d081884c7d659a2feaa0c55ad015"


def _tidy(gateway: Gateway, days: float = 30) -> tuple[Gone, ...]:
    aside = gateway.folder / "quarantine"
    keeping = Keeping(gateway.database(), Inbox(gateway.inbox), aside, aside / "locks")
    return keeping.tidy(time.time() - days * DAY)


def _age(folder: Path, days: float = 40) -> None:
    then = time.time() - days * DAY
    for path in folder.rglob("*"):
        os.utime(path, (then, then))


def _spoiled(gateway: Gateway, sender: Sender) -> tuple[Path, bytes]:
    """Let a bundle arrive changed; return its place and its true bytes."""
    record, file = with_picture(1)
    bundle = sender.bundle(gateway.inbox, [record], files=[file])
    whole = bundle.read_bytes()
    at = whole.index(file[1])
    bundle.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    settle(bundle)
    assert [one.kind for one in gateway.work()] == [Kind.QUARANTINED]
    return bundle, whole


def _aside(gateway: Gateway) -> list[str]:
    return sorted(path.name for path in (gateway.folder / "quarantine").iterdir() if path.is_file())


def test_what_was_put_aside_goes_once_the_true_bundle_has_its_receipt(
    gateway: Gateway, sender: Sender
) -> None:
    bundle, whole = _spoiled(gateway, sender)
    kept = _aside(gateway)
    _age(gateway.folder / "quarantine")
    assert _tidy(gateway) == ()
    bundle.write_bytes(whole)
    settle(bundle)
    # Filed, and the receipt held: nobody was answered yet.
    gateway.work(is_held=True)
    assert _tidy(gateway) == ()
    assert _aside(gateway) == kept
    gateway.change("UPDATE bundles SET released_at = received_at")
    gateway.work()
    assert _tidy(gateway, days=50) == ()
    (gone,) = _tidy(gateway)
    assert (gone.kind, gone.bundle_id) == (GoneKind.ANSWERED, sender.made[0])
    assert _aside(gateway) == []


@on_sqlite
def test_another_bundle_of_that_name_is_no_answer(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    sender.bundle(gateway.inbox, [disclosed(2)], bundle_id=sender.made[0])
    assert [one.kind for one in gateway.work()] == [Kind.QUARANTINED]
    _age(gateway.folder / "quarantine")
    assert _tidy(gateway) == ()
    assert len(_aside(gateway)) == 2


@on_sqlite
def test_what_nobody_can_name_waits_for_people(gateway: Gateway) -> None:
    (gateway.inbox / NAME).write_bytes(picture())
    (gateway.inbox / f"{NAME}.json").write_text(f'{{"size": {len(picture())}}}')
    Sender(seed=2).bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    _age(gateway.folder / "quarantine", days=4000)
    assert _tidy(gateway) == ()
    assert len(_aside(gateway)) == 4


@on_sqlite
def test_a_reason_whose_file_was_moved_back_goes(gateway: Gateway) -> None:
    Sender(seed=2).bundle(gateway.inbox, [disclosed(1)])
    (outcome,) = gateway.work()
    aside = gateway.folder / "quarantine"
    (aside / f"{outcome.place}.refused").rename(gateway.folder / "elsewhere")
    _age(aside)
    assert [one.kind for one in _tidy(gateway)] == [GoneKind.REASON]


@on_sqlite
def test_uploads_that_nobody_went_on_with_go_and_nothing_that_is_whole(
    gateway: Gateway, sender: Sender
) -> None:
    bundle = sender.bundle(gateway.inbox, [disclosed(1)])
    whole = gateway.inbox / "a" / "b"
    for name, size, note in (
        ("unfinished1", 10, '{"Size": 20}'),
        ("whole00001", 20, '{"Size": 20}'),
        ("notanote01", 10, "a text of somebody"),
    ):
        (gateway.inbox / name).write_bytes(b"x" * size)
        (gateway.inbox / f"{name}.info").write_text(note)
    (gateway.inbox / "leftnote01.json").write_text('{"size": 20}')
    (gateway.inbox / "plan.json").write_text("{}")
    whole.parent.mkdir()
    whole.write_bytes(b"not looked into")
    _age(gateway.inbox)
    (gateway.inbox / "goingon001").write_bytes(b"x")
    (gateway.inbox / "goingon001.info").write_text('{"Size": 20}')
    then = time.time() - 40 * DAY
    os.utime(gateway.inbox / "goingon001.info", (then, then))
    assert {one.name for one in _tidy(gateway)} == {"unfinished1", "leftnote01"}
    assert {path.name for path in gateway.inbox.iterdir()} == {
        bundle.name,
        "whole00001",
        "whole00001.info",
        "notanote01",
        "notanote01.info",
        "plan.json",
        "goingon001",
        "goingon001.info",
        "a",
    }


@on_sqlite
def test_locks_of_what_was_dealt_with_do_not_pile_up(gateway: Gateway, sender: Sender) -> None:
    locks = gateway.folder / "quarantine" / "locks"
    for number in range(3):
        sender.bundle(gateway.inbox, [disclosed(number)])
    gateway.work()
    waiting = gateway.inbox / "b-waiting.zip"
    waiting.write_bytes(b"x")
    (locks / f"{waiting.name}.lock").touch()
    _age(locks)
    assert _tidy(gateway) == ()
    assert [path.name for path in locks.iterdir()] == [f"{waiting.name}.lock"]


@on_sqlite
def test_people_dismiss_what_is_of_no_use_all_that_they_name_or_none(
    gateway: Gateway, capsys: pytest.CaptureFixture[str]
) -> None:
    Sender(seed=2).bundle(gateway.inbox, [disclosed(1)])
    (outcome,) = gateway.work()
    aside = gateway.folder / "quarantine"
    where = ["--database", gateway.url, "--quarantine", str(aside)]
    assert main(["desk", "dismiss", outcome.place, *where]) == 0
    assert "Nothing was changed yet." in capsys.readouterr().out
    sure = ["--yes", "--by", "Editors"]
    assert main(["desk", "dismiss", outcome.place, "../../etc/passwd", *where, *sure]) == 1
    assert len(_aside(gateway)) == 2
    capsys.readouterr()
    assert main(["desk", "dismiss", outcome.place, *where, *sure, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["names"] == [outcome.place]
    assert _aside(gateway) == []
    assert gateway.rows("SELECT kind, about, decided_by FROM decisions") == [
        ("dismissed", outcome.place, "Editors")
    ]


@on_sqlite
def test_the_desk_says_what_it_removed(gateway: Gateway, capsys: pytest.CaptureFixture[str]) -> None:
    (gateway.inbox / NAME).write_bytes(b"x")
    (gateway.inbox / f"{NAME}.info").write_text('{"Size": 20}')
    _age(gateway.inbox)
    command = ["intake", str(gateway.inbox), "--database", gateway.url, "--key", str(gateway.key_file)]
    command += ["--receipts", str(gateway.receipts)]
    assert main([*command, "--keep-days", "60"]) == 0
    assert capsys.readouterr().out == ""
    assert main(command) == 0
    assert f"the upload {NAME}" in capsys.readouterr().out
    assert list(gateway.inbox.iterdir()) == []
