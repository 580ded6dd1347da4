"""An office's own setup files, made from what its focal point wrote down."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.maker import MakerKind
from desktop.domain.record import RecordType
from desktop.domain.setup_draft import SetupDraft
from desktop.errors import Code, FixableError
from sync.authority import OfficeKeys
from sync.keys import fingerprint, public_blob
from sync.requests import Request
from sync.setup import read_setup
from tests.support import setups
from tests.support.vaults import CHEAP, MovableClock, open_store
from ui.app.setups import open_office_setups

PHRASE = "four loud geese left the lake"
GATEWAY = {
    "gateway_name": "The Spotlight gateway",
    "gateway_address": "https://gateway.example",
    "gateway_principal": "gateway@spotlight-capture",
    "openers": f"# public key: {setups.OPENER.recipient}",
    "receipt_keys": setups.public(7) + " receipts",
}


class Office:
    """The vault of a focal point who holds her office's key."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, MovableClock()
        self.store = open_store(folder / "office", self.clock)
        self.catalog = setups.catalog()
        self.keys = OfficeKeys(self.store.settings, self.store.issued, self.clock, cost=CHEAP)
        self.open()

    def open(self) -> None:
        self.files, self.setups = open_office_setups(
            self.store, self.catalog, self.clock, self.keys, revoked=self.keys.revoked
        )

    def draft(self, **changed: object) -> SetupDraft:
        draft = self.setups.draft()
        assert draft is not None
        return replace(draft, **{**GATEWAY, **changed})  # type: ignore[arg-type]

    def make(self, name: str = "kabul.setup", **changed: object) -> Path:
        return self.setups.make(self.draft(**changed), PHRASE, self.folder / name).path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    made.keys.make("Country office Kabul", "kabul", PHRASE)
    yield made
    made.store.close()


def refused(at: Office, /, **changed: object) -> FixableError:
    with pytest.raises(FixableError) as caught:
        at.make(**changed)  # type: ignore[arg-type]
    assert not (at.folder / "kabul.setup").exists()
    return caught.value


def test_without_an_offices_key_there_is_nothing_to_write(tmp_path: Path) -> None:
    plain = Office(tmp_path)
    assert plain.setups.draft() is None
    plain.store.close()


def test_what_is_written_stands_in_the_file_and_the_own_office_vouches_and_signs(office: Office) -> None:
    path = office.make()
    found = read_setup(path.read_bytes())
    own = office.keys.office()
    assert own is not None
    assert fingerprint(found.key) == own.fingerprint
    setup = found.setup
    assert setup.gateway is not None
    assert setup.gateway.address == "https://gateway.example/"
    assert [(one.name, one.recipient) for one in setup.openers] == [
        ("The Spotlight gateway", setups.OPENER.recipient)
    ]
    assert setup.gateway.receipt_keys == (setups.public(7),)
    assert [(one.name, one.principals) for one in setup.authorities] == [
        ("Country office Kabul", ("*@kabul",))
    ]
    assert [one.key for one in setup.signers] == [own.public]


def test_the_own_vault_follows_it_without_comparing_words_with_oneself(office: Office) -> None:
    made = office.setups.make(office.draft(), PHRASE, office.folder / "kabul.setup")
    assert made.is_in_force
    in_force = office.setups.in_force()
    assert in_force is not None
    assert in_force.maker.kind is MakerKind.OWN


def test_numbers_count_by_themselves_also_when_a_file_was_lost(office: Office) -> None:
    assert read_setup(office.make("1.setup").read_bytes()).setup.sequence == 2026112201
    (office.folder / "1.setup").unlink()
    office.open()
    assert office.draft().sequence == 2026112202
    assert read_setup(office.make("2.setup").read_bytes()).setup.sequence == 2026112202


def test_a_vault_put_back_from_a_backup_gives_no_number_twice(office: Office) -> None:
    office.clock.pass_seconds(86_400)
    assert office.draft().sequence == 2026112301


def test_the_next_file_begins_with_what_the_last_one_said(office: Office) -> None:
    others = f"*@herat {setups.public(4)} Herat office"
    office.make(authorities=others, signers=f"{setups.public(2)} Deputy")
    draft = office.setups.draft()
    assert draft is not None
    assert draft.authorities == others
    assert draft.signers == f"{setups.public(2)} Deputy"
    assert draft.openers == f"{setups.OPENER.recipient} The Spotlight gateway"
    again = read_setup(office.setups.make(draft, PHRASE, office.folder / "2.setup").path.read_bytes())
    assert [one.name for one in again.setup.authorities] == ["Country office Kabul", "Herat office"]


def test_a_lost_device_goes_along_from_then_on(office: Office) -> None:
    authority = office.keys.unlock(PHRASE)
    key = public_blob(setups.key(20).public_key())
    authority.issue(Request(key=key, recipient=setups.OPENER.recipient, name="Tablet 3"))
    office.make("1.setup")
    office.keys.lose(fingerprint(key))
    assert office.draft().lost == 1
    found = read_setup(office.make("2.setup").read_bytes()).setup
    assert found.revoked.keys == {fingerprint(key)}
    assert found.revoked_number == 2026112202
    assert office.files.trust_list().revoked.keys == {fingerprint(key)}


def test_a_line_of_allowed_signers_names_another_office(office: Office) -> None:
    line = f'*@herat,*@farah cert-authority,namespaces="bundle@spotlight-capture" {setups.public(4)} Herat'
    setup = read_setup(office.make(authorities=line).read_bytes()).setup
    assert (setup.authorities[1].principals, setup.authorities[1].name) == (("*@herat", "*@farah"), "Herat")


@pytest.mark.parametrize(
    ("field", "value", "place"),
    [
        ("office", " ", "office"),
        ("gateway_name", "", "gateway.name"),
        ("gateway_address", "http://gateway.example/", "gateway.address"),
        ("gateway_principal", "", "gateway.principal"),
        ("openers", "", "gateway.recipients"),
        ("openers", "the editors", "openers"),
        ("openers", "age1nobody", "gateway.recipients.recipient"),
        ("receipt_keys", "", "gateway.receipt_keys"),
        ("receipt_keys", "ssh-rsa AAAA", "gateway.receipt_keys"),
        ("authorities", setups.public(4) + " Herat", "authorities"),
        ("authorities", "*@herat " + setups.public(4), "authorities"),
        ("signers", "nobody", "signers"),
    ],
)
def test_what_is_missing_or_wrong_is_told_by_its_place(
    office: Office, field: str, value: str, place: str
) -> None:
    error = refused(office, **{field: value})
    assert error.code is Code.SETUP_INCOMPLETE
    assert str(error.params["place"]).startswith(place)


def test_a_secret_key_is_never_taken(office: Office, tmp_path: Path) -> None:
    assert refused(office, openers="AGE-SECRET-KEY-1QQQQ").code is Code.SETUP_SECRET_KEY
    (tmp_path / "key").write_text("-----BEGIN OPENSSH PRIVATE KEY-----\n", encoding="utf-8")
    with pytest.raises(FixableError) as caught:
        office.setups.read_keys(tmp_path / "key")
    assert caught.value.code is Code.SETUP_SECRET_KEY


def test_a_wrong_phrase_makes_nothing_and_uses_no_number_up(office: Office) -> None:
    with pytest.raises(FixableError) as caught:
        office.setups.make(office.draft(), "another", office.folder / "kabul.setup")
    assert caught.value.code is Code.OFFICE_PHRASE_WRONG
    assert office.draft().sequence == 2026112201


def test_a_file_never_lies_in_the_vaults_own_folder(office: Office) -> None:
    with pytest.raises(FixableError) as caught:
        office.setups.make(office.draft(), PHRASE, office.store.paths.home / "kabul.setup")
    assert caught.value.code is Code.INSIDE_VAULT


def test_a_template_is_judged_when_it_is_chosen_and_goes_along_with_the_apps_own_lists(
    office: Office, tmp_path: Path
) -> None:
    form = setups.adapted(RecordType.LESSON)
    (tmp_path / "lesson.xml").write_bytes(form.xform)
    (tmp_path / "un_agencies.csv").write_bytes(form.lists["un_agencies.csv"] + b"kabul,Kabul agency\n")
    chosen = office.setups.read_form((tmp_path / "lesson.xml", tmp_path / "un_agencies.csv"))
    assert (chosen.title, chosen.own_lists) == ("Lesson learned", len(form.lists) - 1)
    office.make(forms=(chosen,))
    assert office.catalog.current(RecordType.LESSON).ref == form.ref
    assert office.draft().forms[0].title == "Lesson learned"


@pytest.mark.parametrize("names", [(), ("a.csv",), ("a.xml", "b.xml")])
def test_one_template_is_chosen_at_a_time(office: Office, tmp_path: Path, names: tuple[str, ...]) -> None:
    paths = tuple(tmp_path / name for name in names)
    for path in paths:
        path.write_bytes(b"a")
    with pytest.raises(FixableError) as caught:
        office.setups.read_form(paths)
    assert caught.value.code is Code.SETUP_FORM_ONE


def test_a_template_of_another_kind_is_refused_when_it_is_chosen(office: Office, tmp_path: Path) -> None:
    form = setups.adapted(RecordType.LESSON)
    (tmp_path / "survey.xml").write_bytes(form.xform.replace(b'id="lesson"', b'id="survey"'))
    with pytest.raises(FixableError) as caught:
        office.setups.read_form((tmp_path / "survey.xml",))
    assert caught.value.code is Code.SETUP_FORM_UNKNOWN


def test_a_vault_that_follows_another_office_goes_on_following_it(office: Office, tmp_path: Path) -> None:
    office.files.take_in(setups.saved(tmp_path, setups.setup(office="Secretariat")), compared=True)
    made = office.setups.make(office.draft(), PHRASE, office.folder / "kabul.setup")
    assert not made.is_in_force
    current = office.files.current()
    assert current is not None
    assert current.office == "Secretariat"
