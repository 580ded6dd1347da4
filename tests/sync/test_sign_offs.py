"""Signed words of people who check: made under a phrase, proven by OpenSSH, worth nothing when changed."""

import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.clearing import Clearing
from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.ids import RecordId, RevisionId, new_uuid
from desktop.domain.record import Record
from desktop.domain.sign_off import SignOff, Step
from desktop.errors import Code, FixableError, MachineError
from sync.identity import ensure
from sync.sign_offs import NAMESPACE, SignerKeys, is_proven, statement
from tests.support.desk import Desk
from tests.support.vaults import CHEAP

PHRASE = "nine slow turtles under a copper moon"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def keys(desk: Desk) -> SignerKeys:
    return SignerKeys(desk.store.signers, desk.clock, cost=CHEAP)


@pytest.fixture
def clearing(desk: Desk) -> Clearing:
    return Clearing(desk.store, writer=ensure(desk.store.settings).fingerprint, proves=is_proven)


def _signed(desk: Desk, keys: SignerKeys, clearing: Clearing, record: Record) -> SignOff:
    known = {one.alias: one.signer_id for one in clearing.signers()}
    signer = known.get("Ama") or keys.add("Ama", Role.KM_FOCAL_POINT, PHRASE).signer_id
    key = keys.unlock(signer, PHRASE)
    digest = clearing.digest(record)
    return key.sign_off(
        record.record_id, record.revision_id, digest, Step.CLEARED, Audience.TEAM, desk.clock.now()
    )


def test_openssh_itself_proves_a_word(
    desk: Desk, keys: SignerKeys, clearing: Clearing, tmp_path: Path
) -> None:
    word = _signed(desk, keys, clearing, desk.finished())
    (signer,) = clearing.signers()
    (tmp_path / "allowed").write_text(f'ama namespaces="{NAMESPACE}" {signer.public}\n')
    (tmp_path / "word.sig").write_text(word.signature)
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "ama", "-s", "word.sig", "-n"]
    done = subprocess.run(
        [*command, NAMESPACE], input=statement(word), cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    other = subprocess.run(
        [*command, "bundle@spotlight-capture"],
        input=statement(word),
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert other.returncode != 0
    printed = subprocess.run(
        ["ssh-keygen", "-lf", "-"], input=signer.public.encode(), capture_output=True, check=True
    )
    assert word.signer.encode() in printed.stdout


def test_a_kept_word_counts_for_its_revision_until_it_is_amended(
    desk: Desk, keys: SignerKeys, clearing: Clearing
) -> None:
    record = desk.finished()
    word = _signed(desk, keys, clearing, record)
    clearing.keep([word])
    clearing.keep([word])
    assert clearing.sign_offs(record) == (word,)
    amended = desk.amended(record, title="Another title")
    assert clearing.sign_offs(amended) == ()
    assert clearing.history(record.record_id) == (word,)
    desk.reopen()
    again = Clearing(desk.store, proves=is_proven)
    assert again.sign_offs(record) == (word,)


@pytest.mark.parametrize(
    "change",
    [
        {"audience": Audience.PUBLIC},
        {"step": Step.SAFETY},
        {"role": Role.SECRETARIAT},
        {"digest": "ab" * 64},
        {"record_id": RecordId(new_uuid())},
        {"revision_id": RevisionId(new_uuid())},
        {"signer": "SHA256:somebody-else"},
        {"signature": "no signature"},
        {"signature": "ünlesbar"},
    ],
)
def test_a_word_that_was_changed_proves_nothing(
    desk: Desk, keys: SignerKeys, clearing: Clearing, change: dict[str, str]
) -> None:
    word = _signed(desk, keys, clearing, desk.finished())
    assert is_proven(word)
    assert not is_proven(replace(word, **change))  # type: ignore[arg-type]
    later = replace(word, signed_at=word.signed_at + timedelta(milliseconds=1))
    assert not is_proven(later)


def test_words_that_cannot_be_proven_do_not_count(desk: Desk, keys: SignerKeys, clearing: Clearing) -> None:
    record = desk.finished()
    word = _signed(desk, keys, clearing, record)
    clearing.keep([replace(word, audience=Audience.PUBLIC)])
    assert clearing.sign_offs(record) == ()
    assert Clearing(desk.store).sign_offs(record) == ()


def test_the_digest_tells_nobody_outside_what_it_is_of(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = Desk(tmp_path / "a"), Desk(tmp_path / "b")
    record = one.finished()
    assert Clearing(one.store).digest(record) == Clearing(one.store).digest(record)
    assert Clearing(one.store).digest(record) != Clearing(other.store).digest(record)
    assert Clearing(one.store).digest(replace(record, answers={})) != Clearing(one.store).digest(record)


def test_only_her_own_phrase_opens_a_key(desk: Desk, keys: SignerKeys) -> None:
    signer = keys.add("  Ama   O. ", Role.GBV_SPECIALIST, PHRASE)
    assert (signer.alias, signer.role) == ("Ama O.", Role.GBV_SPECIALIST)
    for wrong in ("", PHRASE.upper(), "seven quiet herons crossed the delta"):
        with pytest.raises(FixableError) as caught:
            keys.unlock(signer.signer_id, wrong)
        assert (caught.value.code, caught.value.params) == (Code.SIGN_PHRASE_WRONG, {"alias": "Ama O."})
    assert keys.unlock(signer.signer_id, PHRASE).signer == signer


@pytest.mark.parametrize(
    ("alias", "phrase", "code"),
    [
        (" ", PHRASE, Code.SIGNER_UNNAMED),
        ("AMA", PHRASE, Code.SIGNER_EXISTS),
        ("Bea", "password1", Code.PASSPHRASE_TOO_WEAK),
    ],
)
def test_a_key_needs_a_name_of_its_own_and_a_good_phrase(
    keys: SignerKeys, alias: str, phrase: str, code: Code
) -> None:
    keys.add("Ama", Role.GBV_SPECIALIST, PHRASE)
    with pytest.raises(FixableError) as caught:
        keys.add(alias, Role.GBV_SPECIALIST, phrase)
    assert caught.value.code is code


def test_who_leaves_checks_no_more_and_what_she_signed_stands(
    desk: Desk, keys: SignerKeys, clearing: Clearing
) -> None:
    record = desk.finished()
    word = _signed(desk, keys, clearing, record)
    clearing.keep([word])
    clearing.leave(word.signer)
    assert clearing.signers() == ()
    assert clearing.sign_offs(record) == (word,)
    with pytest.raises(FixableError) as caught:
        keys.unlock(word.signer, PHRASE)
    assert caught.value.code is Code.SIGNER_MISSING


def test_a_key_that_was_damaged_says_so(desk: Desk, keys: SignerKeys) -> None:
    signer = keys.add("Ama", Role.GBV_SPECIALIST, PHRASE)
    with desk.store.database.write() as connection:
        connection.exec_driver_sql("UPDATE signers SET sealed_key = '{}'")
    with pytest.raises(MachineError) as caught:
        keys.unlock(signer.signer_id, PHRASE)
    assert caught.value.code is Code.KEY_DAMAGED
