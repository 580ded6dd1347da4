"""What a thief, a careless editor, a bad order of arrival and another device try at the receiving desk."""

import argparse
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import RevisionId
from desktop.domain.parcel import ParcelState
from desktop.domain.receipt import Judgement
from desktop.forms.xform import CAPTURE
from sync.intake.arguments import add_intake
from sync.intake.desk import Kind
from sync.intake.rules import demanded
from tests.support.bundles import XFORM, disclosed
from tests.support.intake import Gateway, Sender, taken_back


def _titles(gateway: Gateway) -> list[str]:
    return [title for (title,) in gateway.rows("SELECT title FROM shown_records ORDER BY title")]


def _amended(number: int, by: int, summary: str) -> Disclosed:
    """Return a next version of a record, whose id anybody can know."""
    before = disclosed(number)
    fresh = RevisionId(f"30000000-0000-4000-8000-{by:012d}")
    return replace(disclosed(number, summary=summary), revision_id=fresh, number=2, parent=before.revision_id)


def test_a_part_taken_back_hides_what_was_made_before_it_and_comes_after_it(
    gateway: Gateway, sender: Sender, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    slow = sender.bundle(stick, [disclosed(1, place="Somewhere")])
    sender.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(1, Scope.PICTURE)])
    gateway.work()
    slow.rename(gateway.inbox / slow.name)
    gateway.work()
    assert _titles(gateway) == []
    sender.bundle(gateway.inbox, [disclosed(1)], withdrawn=[taken_back(1, Scope.PICTURE)])
    gateway.work()
    assert _titles(gateway) == ["Practice 1"]


def test_a_part_taken_back_that_every_later_bundle_repeats_hides_nothing_that_was_cut(
    gateway: Gateway, sender: Sender
) -> None:
    part = taken_back(1, Scope.NAME)
    sender.bundle(gateway.inbox, [disclosed(1)])
    sender.bundle(gateway.inbox, [disclosed(1)], withdrawn=[part])
    sender.bundle(gateway.inbox, [disclosed(2)], withdrawn=[part])
    gateway.work()
    assert _titles(gateway) == ["Practice 1", "Practice 2"]


def test_a_part_taken_back_hides_what_another_device_sends_that_never_heard_of_it(
    tmp_path: Path, url: str, sender: Sender
) -> None:
    other = Sender(seed=2)
    gateway = Gateway(tmp_path, url, trusted=[sender.line, other.line])
    other.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(1, Scope.PICTURE)])
    gateway.work()
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    assert _titles(gateway) == []
    gateway.close()


def test_a_notice_whose_number_came_before_takes_effect_all_the_same(
    gateway: Gateway, sender: Sender
) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    sender.bundle(gateway.inbox, [disclosed(2)])
    gateway.work()
    restored = Sender(seed=1)  # from an old backup: it counts from the beginning
    restored.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(2)])
    (outcome,) = gateway.work()
    assert outcome.kind is Kind.REFUSED
    assert _titles(gateway) == ["Practice 1"]


@pytest.mark.parametrize("number", [2, 9_000_000_000_000_000])
def test_another_device_puts_no_version_of_its_own_in_front_of_a_record(
    tmp_path: Path, url: str, sender: Sender, number: int
) -> None:
    other = Sender(seed=2)
    gateway = Gateway(tmp_path, url, trusted=[sender.line, other.line])
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    other.bundle(gateway.inbox, [replace(_amended(1, 1, summary="Ours now"), number=number)])
    gateway.work()
    assert gateway.receipt(other.made[0]).outcome is ParcelState.NEEDS_CORRECTION
    assert gateway.rows("SELECT answer FROM shown_answers WHERE answer = 'Ours now'") == []
    gateway.change(
        "UPDATE records SET maker = :new WHERE maker = :old",
        new=gateway.rows("SELECT maker FROM bundles WHERE bundle_id = :b", b=other.made[0])[0][0],
        old=gateway.rows("SELECT maker FROM bundles WHERE bundle_id = :b", b=sender.made[0])[0][0],
    )
    other.bundle(gateway.inbox, [_amended(1, 2, summary="A new key of the same people")])
    gateway.work()
    assert gateway.receipt(other.made[1]).outcome is ParcelState.RECEIVED
    gateway.close()


def test_without_a_trust_list_a_stranger_goes_on_with_nobodys_record(
    tmp_path: Path, url: str, sender: Sender
) -> None:
    gateway, stranger = Gateway(tmp_path, url), Sender(seed=2)
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    stranger.bundle(gateway.inbox, [_amended(1, 1, summary="Ours now"), disclosed(2)])
    gateway.work()
    receipt = gateway.receipt(stranger.made[0])
    assert [one.judgement for one in receipt.records] == [Judgement.REFUSED, Judgement.ACCEPTED]
    assert gateway.rows("SELECT answer FROM shown_answers WHERE answer = 'Ours now'") == []
    gateway.close()


@pytest.mark.parametrize("reason", ["Please say where.\nAnd when.", "", "x" * 5000, "Turn \u202e me"])
def test_whatever_an_editor_writes_a_receipt_can_be_signed(
    gateway: Gateway, sender: Sender, reason: str
) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work(is_held=True)
    gateway.change(
        "INSERT INTO corrections (bundle_id, revision_id, question, reason, asked_by)"
        " VALUES (:b, :r, 'summary', :reason, 'editors')",
        b=sender.made[0],
        r=disclosed(1).revision_id,
        reason=reason,
    )
    gateway.change("UPDATE bundles SET released_at = received_at")
    gateway.work(is_held=True)
    (record,) = gateway.receipt(sender.made[0]).records
    assert record.judgement is Judgement.NEEDS_CORRECTION
    assert record.corrections[0].reason


def test_a_form_that_demands_more_than_a_receipt_can_ask_stops_no_desk(
    gateway: Gateway, sender: Sender
) -> None:
    binds = "".join(
        f'<bind nodeset="/data/q{at}" type="string" required="true()" c:sensitivity="open"/>'
        for at in range(1200)
    )
    fields = "".join(f"<q{at}/>" for at in range(1200))
    hostile = XFORM.replace(b"<title/>", b"<title/>" + fields.encode(), 1)
    hostile = hostile.replace(b'<bind nodeset="/data/title"', binds.encode() + b'<bind nodeset="/data/title"')
    hostile = hostile.replace(b"<h:html ", f'<h:html xmlns:c="{CAPTURE[1:-1]}" '.encode(), 1)
    assert len(demanded(hostile)) == 1200
    sender.bundle(gateway.inbox, [disclosed(1)], xform=hostile)
    outcomes = gateway.work()
    assert [one.kind for one in outcomes] == [Kind.FILED]
    assert 0 < len(gateway.receipt(sender.made[0]).records[0].corrections) < 1000


def test_a_name_that_no_receipt_can_bear_is_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    add_intake(parser)
    needed = ["in", "--database", "sqlite:///x", "--key", "k", "--receipts", "r"]
    assert parser.parse_args([*needed, "--principal", "gateway@spotlight"]).principal == "gateway@spotlight"
    with pytest.raises(SystemExit):
        parser.parse_args([*needed, "--principal", "The gateway of Kabul"])
    assert "letters, digits" in capsys.readouterr().err
