"""Forms of a setup file: which can be used, and what new records are written with."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.capture import Capture
from desktop.domain.record import FormRef, RecordType
from desktop.errors import Code, FixableError
from desktop.storage.store import Store
from sync.setup import SetupFiles, SetupForm, open_setups
from tests.support import setups
from tests.support.vaults import MovableClock, open_store

LESSON = setups.catalog().built_in(RecordType.LESSON)
STORY = setups.catalog().built_in(RecordType.STORY)


class Vault:
    """An open vault with its forms and setup files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = MovableClock()
        self.open()

    def open(self) -> None:
        self.store: Store = open_store(self.folder / "vault", self.clock)
        self.catalog = setups.catalog()
        self.files: SetupFiles = open_setups(self.store, self.catalog, self.clock)
        self.capture = Capture(self.store, self.catalog, self.clock)

    def take_in(self, *forms: SetupForm, number: int = 1) -> None:
        path = setups.saved(self.folder, setups.setup(sequence=number, forms=forms))
        self.files.take_in(path, compared=True)

    def refuses(self, *forms: SetupForm) -> FixableError:
        with pytest.raises(FixableError) as caught:
            self.take_in(*forms)
        assert self.files.current() is None
        assert self.store.setups.all() == ()
        return caught.value


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = Vault(tmp_path)
    yield made
    made.store.close()


def test_new_records_are_written_with_the_offices_form(vault: Vault) -> None:
    form = setups.adapted()
    vault.take_in(form)
    draft = vault.capture.begin(RecordType.LESSON)
    assert draft.form == form.ref
    assert vault.capture.form(draft.form).xform == form.xform
    assert vault.capture.begin(RecordType.STORY).form == STORY.ref


def test_drafts_that_are_open_keep_the_form_they_began_with(vault: Vault) -> None:
    before = vault.capture.begin(RecordType.LESSON)
    vault.take_in(setups.adapted())
    assert vault.capture.open(before.draft_id).form == LESSON.ref
    assert vault.capture.form(LESSON.ref).digest == LESSON.digest


def test_it_counts_after_the_vault_was_opened_again(vault: Vault) -> None:
    vault.take_in(setups.adapted())
    vault.store.close()
    vault.open()
    assert vault.capture.begin(RecordType.LESSON).form == setups.adapted().ref


def test_an_older_form_than_the_programs_own_stays_unused(vault: Vault) -> None:
    vault.take_in(setups.adapted(version="7"))
    assert vault.capture.begin(RecordType.LESSON).form == LESSON.ref


def test_whose_template_it_is_stays_known_after_later_files(vault: Vault) -> None:
    form = setups.adapted()
    assert vault.files.office_of(form.ref) == ""
    vault.take_in(form)
    assert vault.files.office_of(form.ref) == setups.OFFICE
    vault.take_in(number=2)
    assert vault.files.office_of(form.ref) == setups.OFFICE
    assert vault.files.office_of(LESSON.ref) == ""


def test_without_the_form_in_the_next_file_the_programs_own_is_back(vault: Vault) -> None:
    vault.take_in(setups.adapted())
    draft = vault.capture.begin(RecordType.LESSON)
    vault.take_in(number=2)
    assert vault.capture.begin(RecordType.LESSON).form == LESSON.ref
    assert vault.capture.form(draft.form).digest != LESSON.digest


def test_a_changed_choice_list_comes_with_the_form(vault: Vault) -> None:
    form = setups.adapted()
    agencies = form.lists["un_agencies.csv"] + b"kabul,Kabul agency\n"
    vault.take_in(replace(form, lists={**form.lists, "un_agencies.csv": agencies}))
    draft = vault.capture.begin(RecordType.LESSON)
    last = vault.capture.form(draft.form).lists["un_agencies"][-1]
    assert (last.name, last.label["en"]) == ("kabul", "Kabul agency")


def test_a_form_of_a_kind_that_the_program_does_not_have_is_refused(vault: Vault) -> None:
    form = setups.adapted()
    other = replace(form, ref=FormRef(form_id="survey", version=form.ref.version))
    error = vault.refuses(other)
    assert (error.code, error.params["form"]) == (Code.SETUP_FORM_UNKNOWN, "survey")


def test_a_form_that_says_another_version_inside_is_refused(vault: Vault) -> None:
    form = setups.adapted()
    error = vault.refuses(replace(form, ref=replace(form.ref, version="2030010101")))
    assert error.code is Code.SETUP_FORM_REFUSED


def test_the_version_of_the_programs_own_form_is_taken(vault: Vault) -> None:
    error = vault.refuses(setups.adapted(version=LESSON.ref.version, words={"Lesson": "Insight"}))
    assert error.code is Code.SETUP_FORM_CHANGED


def test_the_version_of_the_programs_own_form_has_the_programs_own_lists(vault: Vault) -> None:
    own = setups.adapted(version=LESSON.ref.version)
    name, content = next(iter(own.lists.items()))
    other = replace(own, lists={**own.lists, name: content + b"\n"})
    assert vault.refuses(other).code is Code.SETUP_FORM_CHANGED
    vault.take_in(own)
    assert vault.catalog.own_lists(LESSON.ref) == dict(own.lists)


def test_a_version_that_records_here_are_written_with_never_changes(vault: Vault) -> None:
    vault.take_in(setups.adapted())
    vault.capture.begin(RecordType.LESSON)
    path = setups.saved(
        vault.folder, setups.setup(sequence=2, forms=(setups.adapted(words={"Lesson learned": "Insight"}),))
    )
    with pytest.raises(FixableError) as caught:
        vault.files.take_in(path)
    assert caught.value.code is Code.SETUP_FORM_CHANGED


def test_a_story_form_that_no_longer_asks_whether_she_is_in_danger_is_refused(vault: Vault) -> None:
    form = setups.adapted(RecordType.STORY)
    xform = form.xform.replace(b"current_risk", b"current_ease")
    error = vault.refuses(replace(form, xform=xform))
    assert error.code is Code.SETUP_FORM_LACKS
    assert "current_risk" in str(error.params["questions"])


@pytest.mark.parametrize("xform", [b"", b"<html/>", b"\xff", b"{}"], ids=["empty", "html", "bytes", "json"])
def test_what_is_no_form_is_refused_by_name(vault: Vault, xform: bytes) -> None:
    form = setups.adapted()
    if xform:
        error = vault.refuses(replace(form, xform=xform))
        assert (error.code, error.params["form"]) == (Code.SETUP_FORM_REFUSED, "lesson")
    else:
        with pytest.raises(ValueError, match="xform"):
            replace(form, xform=xform)


def test_an_entity_bomb_is_refused_before_it_goes_off(vault: Vault) -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
        b'<h:html xmlns:h="http://www.w3.org/1999/xhtml">&b;</h:html>'
    )
    assert vault.refuses(replace(setups.adapted(), xform=bomb)).code is Code.SETUP_FORM_REFUSED


def test_a_rule_that_cannot_be_run_is_refused_by_its_own_words(vault: Vault) -> None:
    form = setups.adapted()
    broken = form.xform.replace(b'constraint="', b'constraint="pulldata( and ', 1)
    assert broken != form.xform
    error = vault.refuses(replace(form, xform=broken))
    assert error.code is Code.SETUP_FORM_REFUSED


def test_a_form_with_thousands_of_questions_is_refused_before_they_are_tried(vault: Vault) -> None:
    form = setups.adapted()
    many = b"".join(b"<q%d/>" % number for number in range(3000))
    error = vault.refuses(replace(form, xform=form.xform.replace(b"</data>", many + b"</data>", 1)))
    assert (error.code, error.params["detail"]) == (Code.SETUP_FORM_REFUSED, "too many questions")


def test_a_form_whose_list_is_missing_is_refused(vault: Vault) -> None:
    assert vault.refuses(replace(setups.adapted(), lists={})).code is Code.SETUP_FORM_REFUSED


def test_a_form_file_of_several_megabytes_cannot_even_be_written() -> None:
    form = setups.adapted()
    with pytest.raises(ValueError, match="xform"):
        replace(form, xform=form.xform + b" " * (2 * 1024 * 1024))


def test_one_bad_form_takes_nothing_of_the_file_in(vault: Vault) -> None:
    good = setups.adapted(RecordType.PRACTICE)
    vault.refuses(good, replace(setups.adapted(), lists={}))
    assert vault.capture.begin(RecordType.PRACTICE).form != good.ref


def test_a_damaged_setup_in_the_vault_leaves_the_programs_own_forms(vault: Vault) -> None:
    vault.store.setups.add(1, "SHA256:x", b"damaged", vault.clock.now())
    files = open_setups(vault.store, vault.catalog, vault.clock)
    assert vault.capture.begin(RecordType.LESSON).form == LESSON.ref
    with pytest.raises(FixableError) as caught:
        files.current()
    assert caught.value.code is Code.SETUP_UNREADABLE
