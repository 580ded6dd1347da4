"""What the gateway's people decide about devices, on both databases: looked at, done, kept, or refused."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import RevisionId
from desktop.domain.parcel import ParcelState
from desktop.domain.receipt import Judgement
from sync.__main__ import main
from sync.intake.database import Database
from sync.intake.decisions import Decisions, Objection
from sync.intake.desk import Kind
from sync.intake.erasing import Erasing
from sync.intake.shelf import Shelf
from tests.support.bundles import device, disclosed
from tests.support.intake import Gateway, Sender, taken_back

WHO = "Editors in Kabul"


def _decisions(gateway: Gateway) -> Decisions:
    return Decisions(gateway.database(), gateway.clock)


def _maker(sender: Sender) -> str:
    return device(sender.seed).fingerprint


def _titles(gateway: Gateway) -> list[str]:
    return [title for (title,) in gateway.rows("SELECT title FROM shown_records ORDER BY title")]


def _amended(number: int, by: int, summary: str) -> Disclosed:
    fresh = RevisionId(f"30000000-0000-4000-8000-{by:012d}")
    before = disclosed(number)
    return replace(disclosed(number, summary=summary), revision_id=fresh, number=2, parent=before.revision_id)


def test_a_device_whose_backup_was_put_back_sends_on_once_people_agreed(
    gateway: Gateway, sender: Sender
) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    restored = Sender(sequence=1, previous=sender.previous)
    for number in (2, 3):
        sender.bundle(gateway.inbox, [disclosed(number)])
    gateway.work()
    restored.bundle(gateway.inbox, [disclosed(4)])
    assert [one.kind for one in gateway.work()] == [Kind.REFUSED]
    seen = _decisions(gateway).restarted(_maker(sender), "", is_sure=False)
    assert (seen.count, seen.objection, seen.is_done) == (3, None, False)
    restored.bundle(gateway.inbox, [disclosed(4)])
    assert [one.kind for one in gateway.work()] == [Kind.REFUSED]
    assert _decisions(gateway).restarted(_maker(sender), WHO, is_sure=True).is_done
    restored.bundle(gateway.inbox, [disclosed(4)])
    (outcome,) = gateway.work()
    assert (outcome.kind, outcome.missing) == (Kind.FILED, 0)
    restored.bundle(gateway.inbox, [disclosed(5)])
    assert [one.kind for one in gateway.work()] == [Kind.FILED]
    assert _titles(gateway) == [f"Practice {number}" for number in range(1, 6)]
    # What was refused stays so, byte for byte; and nothing is forgiven twice.
    assert gateway.receipt(restored.made[0]).outcome is ParcelState.REFUSED
    assert gateway.receipt(restored.made[0]).code == "number_used"
    assert gateway.rows("SELECT kind, maker, decided_by FROM decisions") == [
        ("restarted", _maker(sender), WHO)
    ]
    again = _decisions(gateway).restarted(_maker(sender), WHO, is_sure=True)
    assert (again.objection, again.is_done) == (Objection.NOTHING_REFUSED, False)


def test_numbers_that_begin_anew_hide_nothing_that_was_shown_and_forgive_no_vault_that_forgot(
    gateway: Gateway, sender: Sender
) -> None:
    part = taken_back(1, Scope.NAME)
    sender.bundle(gateway.inbox, [disclosed(1)], withdrawn=[part])
    restored = Sender(sequence=1, previous=sender.previous)
    # She agreed again, so later bundles say nothing of it.
    sender.bundle(gateway.inbox, [disclosed(1, place="Here")])
    gateway.work()
    restored.bundle(gateway.inbox, [disclosed(2)])
    gateway.work()
    assert _decisions(gateway).restarted(_maker(sender), WHO, is_sure=True).is_done
    erasing = Erasing(gateway.database(), Shelf(gateway.folder / "files"), gateway.clock)
    assert gateway.rows("SELECT answer FROM shown_answers WHERE question = 'place'") == [("Here",)]
    assert erasing.due(0).versions == 0
    # What the restored vault sends without a word of the withdrawal may hold what was taken back.
    restored.bundle(gateway.inbox, [disclosed(1, place="There")])
    gateway.work()
    assert gateway.rows("SELECT answer FROM shown_answers WHERE question = 'place'") == [("Here",)]


def test_a_device_can_be_named_as_it_signs_if_one_key_does(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    name = device(sender.seed).principal
    assert _decisions(gateway).restarted(name, WHO, is_sure=True).objection is Objection.NOTHING_REFUSED
    gateway.change("UPDATE bundles SET maker = 'SHA256:other'")
    sender.bundle(gateway.inbox, [disclosed(2)])
    gateway.work()
    assert _decisions(gateway).restarted(name, WHO, is_sure=True).objection is Objection.AMBIGUOUS
    assert _decisions(gateway).restarted("nobody", WHO, is_sure=True).objection is Objection.UNKNOWN
    assert gateway.rows("SELECT * FROM decisions") == []


def test_a_new_key_goes_on_with_the_records_of_the_old_one_once_people_agreed(
    tmp_path: Path, url: str, sender: Sender
) -> None:
    fresh = Sender(seed=2)
    gateway = Gateway(tmp_path, url, trusted=[sender.line, fresh.line])
    sender.bundle(gateway.inbox, [disclosed(1)])
    fresh.bundle(gateway.inbox, [_amended(1, 1, summary="Amended")])
    gateway.work()
    (held,) = gateway.receipt(fresh.made[0]).records
    assert (held.judgement, held.corrections[0].code) == (Judgement.NEEDS_CORRECTION, "other_record")
    seen = _decisions(gateway).renewed(_maker(sender), _maker(fresh), "", is_sure=False)
    assert (seen.count, seen.objection, seen.is_done) == (1, None, False)
    assert _decisions(gateway).renewed(_maker(sender), _maker(fresh), WHO, is_sure=True).is_done
    # The amended version once more, and the very version of the old key cut anew.
    fresh.bundle(gateway.inbox, [_amended(1, 1, summary="Amended"), disclosed(1, summary="Cut anew")])
    gateway.work()
    assert gateway.receipt(fresh.made[1]).outcome is ParcelState.RECEIVED
    assert gateway.rows("SELECT answer FROM shown_answers WHERE question = 'summary'") == [("Amended",)]
    # Where it came from first is still told.
    assert gateway.rows("SELECT maker FROM records") == [(_maker(sender),)]
    listed = {one.maker: one for one in _decisions(gateway).devices()}
    assert (listed[_maker(sender)].now, listed[_maker(fresh)].brought) == (_maker(fresh), 1)
    gateway.close()


def test_a_second_new_key_goes_on_with_what_the_first_one_had(
    tmp_path: Path, url: str, sender: Sender
) -> None:
    second, third = Sender(seed=2), Sender(seed=3)
    gateway = Gateway(tmp_path, url, trusted=[one.line for one in (sender, second, third)])
    sender.bundle(gateway.inbox, [disclosed(1)])
    second.bundle(gateway.inbox, [disclosed(2)])
    third.bundle(gateway.inbox, [disclosed(3)])
    gateway.work()
    assert _decisions(gateway).renewed(_maker(sender), _maker(second), WHO, is_sure=True).is_done
    told = _decisions(gateway).renewed(_maker(second), _maker(third), WHO, is_sure=True)
    assert (told.is_done, told.count) == (True, 2)
    third.bundle(gateway.inbox, [_amended(1, 1, summary="Third")])
    gateway.work()
    assert gateway.receipt(third.made[1]).outcome is ParcelState.RECEIVED
    objections = {
        (old.seed, new.seed): _decisions(gateway)
        .renewed(_maker(old), _maker(new), WHO, is_sure=True)
        .objection
        for old, new in ((sender, second), (third, sender), (third, third), (sender, third))
    }
    assert objections == {
        (1, 2): Objection.OLD_AGAIN,
        (3, 1): Objection.OLD_AGAIN,
        (3, 3): Objection.SAME,
        (1, 3): Objection.SAME,
    }
    gateway.close()


def test_what_makes_no_sense_is_refused_and_changes_nothing(tmp_path: Path, url: str, sender: Sender) -> None:
    trusted, stranger = Sender(seed=2), Sender(seed=3)
    gateway = Gateway(tmp_path, url, trusted=[sender.line, trusted.line])
    sender.bundle(gateway.inbox, [disclosed(1)])
    trusted.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(9)])
    gateway.work()
    open_gateway = Gateway(tmp_path, url)
    stranger.bundle(open_gateway.inbox, [disclosed(3)])
    open_gateway.work()
    for old, new, objection in (
        (sender, stranger, Objection.UNTRUSTED),
        (trusted, sender, Objection.NOTHING_BROUGHT),
        (sender, Sender(seed=7), Objection.UNKNOWN),
    ):
        told = _decisions(gateway).renewed(_maker(old), _maker(new), WHO, is_sure=True)
        assert (told.objection, told.is_done) == (objection, False)
    assert gateway.rows("SELECT * FROM device_keys") == []
    assert gateway.rows("SELECT * FROM decisions") == []
    gateway.close()
    open_gateway.close()


def test_what_the_old_key_took_back_stays_taken_back(tmp_path: Path, url: str, sender: Sender) -> None:
    fresh = Sender(seed=2)
    gateway = Gateway(tmp_path, url)
    sender.bundle(gateway.inbox, [disclosed(1)])
    sender.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(1)])
    fresh.bundle(gateway.inbox, [disclosed(2)])
    gateway.work()
    assert _titles(gateway) == ["Practice 2"]
    assert _decisions(gateway).renewed(_maker(sender), _maker(fresh), WHO, is_sure=True).is_done
    fresh.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    assert _titles(gateway) == ["Practice 2"]
    assert gateway.receipt(fresh.made[1]).outcome is ParcelState.REFUSED
    gateway.close()


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_the_command_looks_first_and_acts_in_somebodys_name(
    gateway: Gateway, sender: Sender, capsys: pytest.CaptureFixture[str]
) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    Sender(sequence=0).bundle(gateway.inbox, [disclosed(2)])
    gateway.work()
    where = ["--database", gateway.url]
    assert main(["desk", "devices", *where]) == 0
    assert "1 bundle refused for the number" in capsys.readouterr().out
    assert main(["desk", "restarted", _maker(sender), *where]) == 0
    assert "Nothing was changed yet." in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["desk", "restarted", _maker(sender), *where, "--yes"])
    assert "--by" in capsys.readouterr().err
    assert main(["desk", "restarted", _maker(sender), *where, "--yes", "--by", WHO, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["done"], told["decision"], told["count"]) == (True, "restarted", 1)
    assert main(["desk", "restarted", _maker(sender), *where, "--yes", "--by", WHO]) == 1
    assert "Nothing was changed." in capsys.readouterr().out
    assert main(["desk", "devices", *where, "--json"]) == 0
    assert [one["refused"] for one in json.loads(capsys.readouterr().out)["devices"]] == [0]


@pytest.mark.parametrize("typed", [["Z\udcfcrich"], ["SHA256:a", "--yes", "--by", "J\udcf6rg"]])
def test_bytes_of_another_terminal_are_no_name(
    typed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["desk", "restarted", *typed, "--database", f"sqlite:///{tmp_path / 'desk.db'}"])
    assert ended.value.code == 2
    assert "name" in capsys.readouterr().err


def test_an_address_that_was_mistyped_makes_no_new_database(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["desk", "devices", "--database", url]) == 2
    assert "no desk ever worked with it" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    database = Database(url)
    database.prepare()
    database.close()
    assert main(["desk", "devices", "--database", url]) == 0
