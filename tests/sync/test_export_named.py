"""An office's certificate names the device: it goes along only where its readers may know that."""

import base64
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.domain.audience import Profile
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify
from sync.bundle.verdict import Trust
from sync.certificates import issue
from sync.export import Exporter
from sync.identity import ensure, principal_of, take_certificate
from sync.inbox_key import ensure_inbox
from sync.trust import TrustList
from tests.support.desk import Desk

NAMES = (b"Tablet 3", b"Shelter", b"kabul-office")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "home").mkdir()
    desk = Desk(tmp_path / "home")
    yield desk
    desk.store.close()


def _exporter(desk: Desk) -> Exporter:
    settings, now = desk.store.settings, desk.clock.now()
    identity = ensure(settings)
    made = issue(
        Ed25519PrivateKey.generate(),
        identity.public,
        serial=7,
        key_id="Tablet 3, Women's Shelter Network",
        principal="device-7def3926@kabul-office",
        valid_after=now - timedelta(days=1),
        valid_before=now + timedelta(days=700),
    )
    take_certificate(settings, identity, made.line, now)
    return Exporter(desk.library, identity, settings, desk.clock, ledger=desk.capture)


def test_a_bundle_that_anybody_can_open_does_not_tell_whose_device_made_it(
    desk: Desk, tmp_path: Path
) -> None:
    record = desk.cleared(desk.finished(audience="public"))
    exporter = _exporter(desk)
    done = exporter.export(exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC), tmp_path)
    with zipfile.ZipFile(done.path) as opened:
        said = b"".join(opened.read(name) for name in opened.namelist())
        armored = opened.read(f"{done.bundle_id}/{layout.SIGNATURE}")
    said += base64.b64decode(b"".join(armored.splitlines()[1:-1]))
    assert exporter.identity.certificate is not None
    assert not any(name in said for name in NAMES)
    exporter.write_allowed_signers(tmp_path / "allowed_signers")
    trust = TrustList.read((tmp_path / "allowed_signers").read_bytes())
    verdict = verify(done.path, Expectations(now=desk.clock.now(), trust=trust))
    assert (verdict.faults, verdict.maker and verdict.maker.trust) == ((), Trust.TRUSTED)
    assert verdict.info["Internal-Sender-Identifier"] == principal_of(exporter.identity.public)


def test_a_sealed_bundle_carries_the_offices_word_to_whoever_can_open_it(desk: Desk, tmp_path: Path) -> None:
    record = desk.cleared(desk.finished(audience="public"))
    exporter, inbox = _exporter(desk), ensure_inbox(desk.store.settings)
    plan = exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC)
    done = exporter.export(plan, tmp_path, recipients=[inbox.recipient])
    exporter.write_allowed_signers(tmp_path / "allowed_signers")
    trust = TrustList.read((tmp_path / "allowed_signers").read_bytes())
    verdict = verify(done.path, Expectations(now=desk.clock.now(), trust=trust), (inbox.identity,))
    assert (verdict.faults, verdict.maker and verdict.maker.trust) == ((), Trust.TRUSTED)
    assert verdict.info["Internal-Sender-Identifier"] == "device-7def3926@kabul-office"
