"""One pseudonym for one person in every record, suggestions that hit nobody, and a map that never leaves."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.ids import RecordId
from desktop.domain.record import RecordType
from desktop.pseudonyms import Pseudonyms
from desktop.storage.folding import fold
from desktop.storage.store import Store
from resources import resource
from tests.support.desk import Desk
from tests.support.vaults import MovableClock, open_store

ONE, TWO = RecordId("11111111-0000-4000-8000-000000000001"), RecordId("11111111-0000-4000-8000-000000000002")
REGIONS = ("africa", "latin_america", "caribbean", "pacific", "central_asia", "asia")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as made:
        yield made


@pytest.fixture
def names(store: Store) -> Pseudonyms:
    return Pseudonyms(store, MovableClock())


def test_a_person_keeps_her_name_when_another_record_tells_of_her_too(names: Pseudonyms) -> None:
    given = names.give(ONE, "P1", "Salma")
    assert given is not None
    linked = names.link(TWO, "P3", given.person_id)
    assert linked is not None
    assert linked.name == "Salma"
    assert {(use.record_id, use.code) for use in linked.uses} == {(ONE, "P1"), (TWO, "P3")}


def test_somebody_called_otherwise_in_one_of_two_records_is_somebody_else_there(names: Pseudonyms) -> None:
    given = names.give(ONE, "P1", "Salma")
    assert given is not None
    names.link(TWO, "P1", given.person_id)
    other = names.give(TWO, "P1", "Rosa")
    kept = names.of(ONE, "P1")
    assert other is not None
    assert kept is not None
    assert (other.name, kept.name) == ("Rosa", "Salma")
    assert other.person_id != kept.person_id


def test_a_person_of_one_record_is_renamed_and_stays_herself(names: Pseudonyms) -> None:
    first, second = names.give(ONE, "P1", "Salma"), names.give(ONE, "P1", "Rosa")
    assert first is not None
    assert second is not None
    assert first.person_id == second.person_id


def test_a_name_taken_away_leaves_nobody_behind(names: Pseudonyms, store: Store) -> None:
    names.give(ONE, "P1", "Salma")
    assert names.give(ONE, "P1", "  ") is None
    assert store.pseudonyms.all() == ()


def test_a_name_counts_as_taken_however_it_is_written_but_not_by_its_own_bearer(names: Pseudonyms) -> None:
    names.give(ONE, "P1", "Lucía")
    assert names.is_taken(TWO, "P1", " LUCIA ")
    assert not names.is_taken(ONE, "P1", "Lucia")
    assert not names.is_taken(TWO, "P1", "")


def test_only_people_of_other_records_are_offered_with_the_titles_that_are_in_the_list(
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path)
    record = desk.finished(title="Night line")
    names = Pseudonyms(desk.store, desk.clock)
    names.give(record.record_id, "P1", "Salma")
    assert names.others(record.record_id) == ()
    (offered,) = names.others(TWO)
    assert (offered.name, offered.titles) == ("Salma", ("Night line",))
    desk.store.close()


@pytest.mark.parametrize("programme", ["nigeria", "mexico", "haiti", "samoa", "tajikistan", "safe_and_fair"])
def test_suggestions_fit_the_region_and_stay_the_same_for_a_record(names: Pseudonyms, programme: str) -> None:
    offered = names.suggest(ONE, programme, "en")
    assert len(offered) == 6
    assert offered == names.suggest(ONE, programme, "en")


def test_suggestions_are_in_the_script_of_the_record(names: Pseudonyms) -> None:
    assert all("\u0600" <= name[0] <= "\u06ff" for name in names.suggest(ONE, "afghanistan", "fa-AF"))
    assert all("\u0400" <= name[0] <= "\u04ff" for name in names.suggest(ONE, "kyrgyzstan", "ru"))


def test_where_a_region_has_no_name_in_a_script_latin_letters_serve(names: Pseudonyms) -> None:
    assert names.suggest(ONE, "mexico", "ru")


def test_a_record_of_no_region_is_offered_names_of_all(names: Pseudonyms) -> None:
    assert len(names.suggest(ONE, "global", "en")) == 6


def test_no_suggestion_is_on_the_teams_own_list_or_borne_by_somebody_else(store: Store) -> None:
    text = resource("names", "pacific.csv").read_text(encoding="utf-8")
    every = [row["name"] for row in csv.DictReader(text.splitlines())]
    borne, protected = every[0], [f"{name.upper()} Kalo" for name in every[1:-3]]
    names = Pseudonyms(store, MovableClock(), lambda: protected)
    names.give(TWO, "P1", borne.lower())
    offered = names.suggest(ONE, "vanuatu", "en")
    assert offered
    assert set(offered) <= set(every[-3:])


@pytest.mark.parametrize("region", REGIONS)
def test_every_list_has_enough_names_each_once_and_of_one_word(region: str) -> None:
    text = resource("names", f"{region}.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    latin = [row["name"] for row in rows if row["script"] == "Latn"]
    assert len(latin) >= 40
    assert len({fold(row["name"]) for row in rows}) == len(rows)
    assert all(row["name"].split() == [row["name"]] for row in rows)
    assert {row["kind"] for row in rows} == {"female", "male"}


def test_a_record_that_is_gone_for_good_takes_its_people_along(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    draft = desk.capture.begin(RecordType.PRACTICE)
    names = Pseudonyms(desk.store, desk.clock)
    names.give(draft.record_id, "P1", "Salma")
    names.give(TWO, "P1", "Rosa")
    desk.store.bin.put((draft.record_id,), desk.clock.now())
    desk.store.bin.empty((draft.record_id,))
    assert [person.name for person in desk.store.pseudonyms.all()] == ["Rosa"]
    desk.store.close()
