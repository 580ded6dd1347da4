"""Sealed bundles at the desk: opened with the gateway's keys, and nobody else's."""

from pathlib import Path

import pytest
from pyrage import x25519

from sync.intake.desk import Kind
from tests.support.bundles import disclosed
from tests.support.intake import Gateway, Sender, settle, with_picture


@pytest.fixture
def identity() -> x25519.Identity:
    return x25519.Identity.generate()


def test_a_sealed_bundle_is_opened_and_filed(
    gateway: Gateway, sender: Sender, identity: x25519.Identity
) -> None:
    record, file = with_picture(1)
    recipient = str(identity.to_public())
    sender.bundle(gateway.inbox, [record], files=[file], recipient=recipient)
    (outcome,) = gateway.work(identities=[str(identity)], recipients=[recipient])
    assert outcome.kind is Kind.FILED
    assert [path.read_bytes() for path in gateway.kept()] == [file[1]]
    assert gateway.receipt(sender.made[0]).identity == sender.previous


def test_a_bundle_sealed_for_another_gateway_is_put_aside(
    gateway: Gateway, sender: Sender, identity: x25519.Identity
) -> None:
    own = x25519.Identity.generate()
    sender.bundle(gateway.inbox, [disclosed(1)], recipient=str(identity.to_public()))
    (outcome,) = gateway.work(identities=[str(own)], recipients=[str(own.to_public())])
    assert outcome.kind is Kind.QUARANTINED
    assert {fault.code.family.value for fault in outcome.faults} == {"sealing"}


def test_a_bundle_that_names_another_gateway_and_was_sealed_anew_is_put_aside(
    gateway: Gateway, sender: Sender, identity: x25519.Identity, tmp_path: Path
) -> None:
    from pyrage import decrypt, encrypt

    own = x25519.Identity.generate()
    bundle = sender.bundle(gateway.inbox, [disclosed(1)], recipient=str(identity.to_public()))
    bundle.write_bytes(encrypt(decrypt(bundle.read_bytes(), [identity]), [own.to_public()]))
    settle(bundle)
    (outcome,) = gateway.work(identities=[str(own)], recipients=[str(own.to_public())])
    assert outcome.kind is Kind.QUARANTINED
    assert "signature.recipient_other" in {fault.code.value for fault in outcome.faults}


def test_a_sealed_bundle_that_was_cut_short_is_put_aside(
    gateway: Gateway, sender: Sender, identity: x25519.Identity
) -> None:
    recipient = str(identity.to_public())
    bundle = sender.bundle(gateway.inbox, [disclosed(1)], recipient=recipient)
    bundle.write_bytes(bundle.read_bytes()[:-20])
    settle(bundle)
    (outcome,) = gateway.work(identities=[str(identity)], recipients=[recipient])
    assert outcome.kind is Kind.QUARANTINED
    assert gateway.rows("SELECT * FROM bundles") == []
