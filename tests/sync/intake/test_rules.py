"""What the desk asks of one record, with the product's own forms and vaults."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.ids import RecordId, RevisionId, SignOffId
from desktop.domain.receipt import Judgement
from desktop.domain.sign_off import SignOff, Step
from resources import resource
from sync.intake import words
from sync.intake.rules import Rules, demanded
from sync.keys import fingerprint
from sync.sign_offs import NAMESPACE, statement
from sync.trust import Signer, TrustList
from tests.support.bundles import NOW, device, disclosed
from tests.support.intake import Gateway, Sender

XFORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:capture="https://spotlight-capture.org/xforms">
  <h:head><h:title>Practice</h:title><model>
    <instance><data id="practice" version="1"><title/><summary/><why/><maybe/><inner/><box><deep/></box>
      <files><picture/></files></data></instance>
    <bind nodeset="/data/title" required="true()" capture:sensitivity="open" capture:role="title"/>
    <bind nodeset="/data/why" type="string" required="true()" capture:sensitivity="open"/>
    <bind nodeset="/data/where" required="true()" capture:sensitivity="open" capture:role="place"/>
    <bind nodeset="/data/maybe" required="true()" capture:sensitivity="open" relevant="/data/title = 'x'"/>
    <bind nodeset="/data/inner" required="true()" capture:sensitivity="internal"/>
    <bind nodeset="/data/box" relevant="/data/title = 'x'"/>
    <bind nodeset="/data/box/deep" required="true()" capture:sensitivity="open"/>
    <bind nodeset="/data/files/picture" type="binary" required="true()" capture:sensitivity="open"/>
  </model></h:head><h:body><input ref="/data/title"/><repeat nodeset="/data/files"/></h:body>
</h:html>
"""


def test_only_what_no_rule_ever_cuts_is_demanded() -> None:
    assert demanded(XFORM) == ("title", "why")


def test_a_form_that_cannot_be_read_demands_nothing() -> None:
    assert demanded(b"<no form") == ()


@pytest.mark.parametrize("name", ["practice", "lesson", "story", "pilot", "exchange_note", "question"])
def test_the_products_own_forms_demand_their_title_and_more(name: str) -> None:
    found = demanded(resource("forms", "compiled", f"{name}.xml").read_bytes())
    assert "title" in found
    assert len(found) == len(set(found))


def test_a_missing_answer_is_asked_for_by_its_name(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1), disclosed(2, why="It works.")], xform=XFORM)
    gateway.work()
    first, second = gateway.receipt(sender.made[0]).records
    assert first.judgement is Judgement.NEEDS_CORRECTION
    (asked,) = first.corrections
    assert (asked.question, asked.reason, asked.code) == ("why", words.MISSING, "missing")
    assert second.judgement is Judgement.ACCEPTED
    assert gateway.rows("SELECT title FROM shown_records") == [("Practice 2",)]


def _signed(seed: int, audience: Audience, step: Step = Step.CLEARED) -> SignOff:
    key = device(seed)
    digest = hashlib.sha512(b"").hexdigest()
    word = SignOff(
        sign_off_id=SignOffId(""),
        record_id=RecordId(disclosed(1).record_id),
        revision_id=RevisionId(disclosed(1).revision_id),
        digest=digest,
        step=step,
        audience=audience,
        signer=fingerprint(key.public),
        alias="",
        role=Role.SECRETARIAT,
        signed_at=NOW,
        signature="",
    )
    return replace(word, signature=key.sign(statement(word), NAMESPACE).decode("ascii"))


@pytest.mark.parametrize(
    ("word", "is_accepted"),
    [
        (_signed(5, Audience.PUBLIC), True),
        (_signed(5, Audience.TEAM), False),
        (_signed(5, Audience.PUBLIC, Step.SAFETY), False),
        (_signed(6, Audience.PUBLIC), False),
        (None, False),
    ],
    ids=["cleared", "for the team", "safety only", "a stranger", "nobody"],
)
def test_where_clearers_are_listed_one_of_them_must_have_cleared(
    tmp_path: Path, word: SignOff | None, is_accepted: bool
) -> None:
    sender = Sender()
    focal_point = Signer(principals=("ama",), key=device(5).public, namespaces=(NAMESPACE,))
    gateway = Gateway(tmp_path, f"sqlite:///{tmp_path / 'desk.db'}", trusted=[sender.line, focal_point])
    record = replace(disclosed(1), sign_offs=(word,) if word else ())
    sender.bundle(gateway.inbox, [record])
    gateway.work()
    (told,) = gateway.receipt(sender.made[0]).records
    assert (told.judgement is Judgement.ACCEPTED) is is_accepted
    assert gateway.rows("SELECT count(*) FROM sign_offs") == [(int(word is not None),)]
    if not is_accepted:
        assert [(one.reason, one.code) for one in told.corrections] == [(words.NOT_CLEARED, "not_cleared")]
    gateway.close()


def test_who_signs_bundles_does_not_clear_records() -> None:
    judged = Rules(TrustList([Sender().line])).judge(
        {"answers": {"title": "x", "why": "y"}, "record_id": "r", "revision_id": "v"},
        XFORM,
        Profile.GATEWAY_PUBLIC,
    )
    assert judged.judgement is Judgement.ACCEPTED
