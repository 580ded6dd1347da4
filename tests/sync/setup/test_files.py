"""Taking setup files in, and what counts afterwards."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pyrage import x25519

from desktop.domain.maker import MakerKind
from desktop.domain.record import RecordType
from desktop.domain.setup import FormStanding, SetupChangeKind
from desktop.errors import Code, FixableError
from desktop.storage.store import Store
from sync.keys import fingerprint, fingerprint_words
from sync.revoked import Revoked
from sync.setup import FormJudge, SetupFiles, SetupSigner
from sync.setup.content import key_blob
from tests.support import setups
from tests.support.vaults import MovableClock, open_store


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def store(tmp_path: Path, clock: MovableClock):  # type: ignore[no-untyped-def]
    with open_store(tmp_path / "vault", clock) as opened:
        yield opened


@pytest.fixture
def files(store: Store, clock: MovableClock) -> SetupFiles:
    return made(store, clock)


def made(store: Store, clock: MovableClock) -> SetupFiles:
    return SetupFiles(store.setups, FormJudge(setups.catalog(), lambda _ref: None), clock)


def refused(files: SetupFiles, path: Path, **how: object) -> Code:
    before = files.current()
    with pytest.raises(FixableError) as caught:
        files.take_in(path, **how)  # type: ignore[arg-type]
    assert files.current() == before
    return caught.value.code


def test_nothing_is_in_force_before_the_first(files: SetupFiles) -> None:
    assert files.current() is None
    assert files.gateway() is None
    assert files.in_force() is None
    assert files.trust_list().signers == ()
    assert files.forms() == ()


def test_the_first_one_shows_the_words_of_its_signer_and_all_that_it_brings(
    files: SetupFiles, tmp_path: Path
) -> None:
    preview = files.preview(setups.saved(tmp_path, setups.setup()))
    assert preview.is_first
    assert preview.maker.kind is MakerKind.UNKNOWN
    assert preview.maker.words == fingerprint_words(key_blob(setups.public(1)))
    assert [one.kind for one in preview.changes] == [
        SetupChangeKind.GATEWAY_NEW,
        SetupChangeKind.GATEWAY_ADDRESS,
        SetupChangeKind.OPENER_NEW,
        SetupChangeKind.RECEIPT_KEY_NEW,
        SetupChangeKind.AUTHORITY_NEW,
        SetupChangeKind.SIGNER_NEW,
    ]


def test_the_first_one_counts_only_once_its_words_were_compared(files: SetupFiles, tmp_path: Path) -> None:
    path = setups.saved(tmp_path, setups.setup())
    assert refused(files, path) is Code.SETUP_NOT_COMPARED
    taken = files.take_in(path, compared=True)
    assert taken.maker.kind is MakerKind.COMPARED
    assert taken.maker.name == "Focal point"
    assert files.gateway() == setups.GATEWAY


def test_what_was_taken_in_counts_after_the_vault_is_opened_again(
    store: Store, clock: MovableClock, files: SetupFiles, tmp_path: Path
) -> None:
    files.take_in(setups.saved(tmp_path, setups.setup()), compared=True)
    assert made(store, clock).current() == setups.setup()


def test_the_same_file_again_changes_nothing(store: Store, files: SetupFiles, tmp_path: Path) -> None:
    path = setups.saved(tmp_path, setups.setup())
    files.take_in(path, compared=True)
    assert files.preview(path).is_in_force
    assert files.preview(path).changes == ()
    files.take_in(path)
    assert len(store.setups.all()) == 1


def test_a_later_one_by_a_signer_of_the_one_in_force_needs_no_comparing(
    files: SetupFiles, tmp_path: Path
) -> None:
    second = SetupSigner(key=setups.public(2), name="Deputy")
    first = setups.setup(signers=(*setups.setup().signers, second))
    files.take_in(setups.saved(tmp_path, first), compared=True)
    moved = replace(setups.GATEWAY, address="https://new.example/")
    path = setups.saved(tmp_path, replace(first, sequence=2, gateway=moved), number=2)
    preview = files.preview(path)
    assert (preview.maker.kind, preview.maker.name) == (MakerKind.LISTED, "Deputy")
    assert [(one.kind, one.before, one.after) for one in preview.changes] == [
        (SetupChangeKind.GATEWAY_ADDRESS, "https://gateway.example/capture/", "https://new.example/")
    ]
    files.take_in(path)
    assert files.gateway() == moved


def test_the_key_that_signed_the_one_in_force_may_sign_the_next_though_it_is_not_named(
    files: SetupFiles, tmp_path: Path
) -> None:
    others = (SetupSigner(key=setups.public(2), name="Deputy"),)
    files.take_in(setups.saved(tmp_path, setups.setup(signers=others)), compared=True)
    files.take_in(setups.saved(tmp_path, setups.setup(sequence=2)))
    assert files.current() == setups.setup(sequence=2)


def test_a_stranger_is_refused_even_where_somebody_compared_words(files: SetupFiles, tmp_path: Path) -> None:
    files.take_in(setups.saved(tmp_path, setups.setup()), compared=True)
    path = setups.saved(tmp_path, setups.setup(sequence=2), number=9)
    assert refused(files, path, compared=True) is Code.SETUP_STRANGER


def test_another_office_is_told_as_another_office(files: SetupFiles, tmp_path: Path) -> None:
    files.take_in(setups.saved(tmp_path, setups.setup()), compared=True)
    path = setups.saved(tmp_path, setups.setup(sequence=2, office="Regional office"), number=9)
    assert refused(files, path) is Code.SETUP_FROM_OTHER_OFFICE


def test_an_older_one_is_refused(files: SetupFiles, tmp_path: Path) -> None:
    files.take_in(setups.saved(tmp_path, setups.setup(sequence=5)), compared=True)
    assert refused(files, setups.saved(tmp_path, setups.setup(sequence=4))) is Code.SETUP_OLDER


def test_a_later_one_with_an_older_list_of_what_was_taken_back_is_refused(
    files: SetupFiles, tmp_path: Path
) -> None:
    files.take_in(setups.saved(tmp_path, setups.setup(revoked_number=3)), compared=True)
    path = setups.saved(tmp_path, setups.setup(sequence=2, revoked_number=2))
    assert refused(files, path) is Code.SETUP_OLDER


def test_two_of_the_same_number_are_not_both_taken(files: SetupFiles, tmp_path: Path) -> None:
    files.take_in(setups.saved(tmp_path, setups.setup()), compared=True)
    path = setups.saved(tmp_path, setups.setup(gateway=None, openers=()))
    assert refused(files, path) is Code.SETUP_TWIN


def test_a_signer_whose_key_was_taken_back_is_refused(files: SetupFiles, tmp_path: Path) -> None:
    lost = fingerprint(key_blob(setups.public(1)))
    deputy = SetupSigner(key=setups.public(2), name="Deputy")
    first = setups.setup(
        signers=(*setups.setup().signers, deputy), revoked=Revoked(keys=frozenset({lost})), revoked_number=1
    )
    files.take_in(setups.saved(tmp_path, first, number=2), compared=True)
    path = setups.saved(tmp_path, replace(first, sequence=2), number=1)
    assert refused(files, path) is Code.SETUP_REVOKED


def test_one_dated_days_ahead_is_refused(files: SetupFiles, clock: MovableClock, tmp_path: Path) -> None:
    ahead = setups.setup(issued_at=clock.now() + timedelta(days=3))
    assert refused(files, setups.saved(tmp_path, ahead), compared=True) is Code.SETUP_AHEAD


def test_what_is_taken_in_is_what_was_looked_at(files: SetupFiles, tmp_path: Path) -> None:
    path = setups.saved(tmp_path, setups.setup())
    digest = files.preview(path).digest
    setups.saved(tmp_path, setups.setup(gateway=None, openers=()))
    assert refused(files, path, compared=True, digest=digest) is Code.SETUP_CHANGED


def test_a_newer_file_heals_one_that_cannot_be_read_once_its_words_are_compared(
    store: Store, files: SetupFiles, clock: MovableClock, tmp_path: Path
) -> None:
    store.setups.add(3, "SHA256:x", b"damaged", clock.now())
    for number, code in ((2, Code.SETUP_OLDER), (3, Code.SETUP_TWIN), (4, Code.SETUP_NOT_COMPARED)):
        with pytest.raises(FixableError) as caught:
            files.take_in(setups.saved(tmp_path, setups.setup(sequence=number)))
        assert caught.value.code is code
    files.take_in(setups.saved(tmp_path, setups.setup(sequence=4)), compared=True)
    assert files.gateway() == setups.GATEWAY


def test_a_file_that_is_not_there_is_told_by_name(files: SetupFiles, tmp_path: Path) -> None:
    assert refused(files, tmp_path / "none.setup") is Code.FILE_UNREADABLE


def test_trust_names_offices_receipt_keys_and_signers_each_for_one_thing(
    files: SetupFiles, tmp_path: Path
) -> None:
    files.take_in(setups.saved(tmp_path, setups.setup()), compared=True)
    office, receipts, signer = files.trust_list().signers
    assert office.is_authority
    assert office.principals == ("device-*@spotlight-capture",)
    assert (receipts.principals, receipts.namespaces) == (
        ("gateway@spotlight-capture",),
        ("receipt@spotlight-capture",),
    )
    assert signer.namespaces == ("setup@spotlight-capture",)


def test_choice_lists_change_with_the_version_and_not_behind_it(files: SetupFiles, tmp_path: Path) -> None:
    """Records keep the version they were written with; the same one must not come to mean something else."""
    form = setups.adapted()
    files.take_in(setups.saved(tmp_path, setups.setup(forms=(form,))), compared=True)
    name, content = next(iter(form.lists.items()))
    other = replace(form, lists={**form.lists, name: content + b"\n"})
    with pytest.raises(FixableError) as error:
        files.preview(setups.saved(tmp_path, setups.setup(forms=(other,), sequence=2)))
    assert error.value.code is Code.SETUP_FORM_CHANGED
    assert files.preview(setups.saved(tmp_path, setups.setup(forms=(form,), sequence=2))).changes == ()


def test_forms_are_told_by_name_and_whether_they_are_newer(files: SetupFiles, tmp_path: Path) -> None:
    forms = (setups.adapted(), setups.adapted(RecordType.PRACTICE, version="3"))
    preview = files.preview(setups.saved(tmp_path, setups.setup(forms=forms)))
    assert [(one.title, one.standing) for one in preview.facts.forms] == [
        ("Lesson learned", FormStanding.NEWER),
        ("Good, promising or innovative practice", FormStanding.OLDER),
    ]


def test_a_receipt_key_that_was_lost_signs_no_receipt_any_more(
    store: Store, clock: MovableClock, tmp_path: Path
) -> None:
    lost = Revoked()
    files = SetupFiles(
        store.setups, FormJudge(setups.catalog(), lambda _ref: None), clock, revoked=lambda: lost
    )
    files.take_in(setups.saved(tmp_path, setups.setup()), compared=True)
    assert files.gateway() == setups.GATEWAY
    (key,) = setups.GATEWAY.receipt_keys
    lost = Revoked(keys=frozenset({fingerprint(key_blob(key))}))
    gateway = files.gateway()
    assert gateway is not None
    assert gateway.receipt_keys == ()


@pytest.mark.parametrize("field", ["keys", "authorities"])
def test_a_signer_that_was_lost_brings_no_first_file_and_no_later_one(
    store: Store, clock: MovableClock, tmp_path: Path, field: str
) -> None:
    lost = Revoked(**{field: frozenset({fingerprint(key_blob(setups.public(1)))})})  # type: ignore[arg-type]
    judge = FormJudge(setups.catalog(), lambda _ref: None)
    files = SetupFiles(store.setups, judge, clock, revoked=lambda: lost)
    path = setups.saved(tmp_path, setups.setup())
    assert refused(files, path, compared=True) is Code.SETUP_REVOKED
    SetupFiles(store.setups, judge, clock).take_in(path, compared=True)
    later = setups.saved(tmp_path, setups.setup(sequence=2), name="later.setup")
    assert refused(files, later) is Code.SETUP_REVOKED


def test_whom_a_bundle_was_sealed_for_is_held_against_whom_the_newest_file_names(
    files: SetupFiles, clock: MovableClock, tmp_path: Path
) -> None:
    assert files.still_opens(clock.now())
    files.take_in(setups.saved(tmp_path, setups.setup()), compared=True)
    before = clock.now()
    clock.pass_seconds(60)
    other = replace(setups.OPENER, recipient=str(x25519.Identity.generate().to_public()))
    both = replace(setups.GATEWAY, recipients=(setups.OPENER.recipient, other.recipient))
    grown = setups.setup(sequence=2, gateway=both, openers=(setups.OPENER, other))
    files.take_in(setups.saved(tmp_path, grown))
    assert files.still_opens(before), "one more may read what is made from now on"
    between = clock.now()
    clock.pass_seconds(60)
    alone = replace(setups.GATEWAY, recipients=(other.recipient,))
    files.take_in(setups.saved(tmp_path, setups.setup(sequence=3, gateway=alone, openers=(other,))))
    assert not files.still_opens(before), "whoever has the old key could still read it"
    assert not files.still_opens(between)
    assert files.still_opens(clock.now())
