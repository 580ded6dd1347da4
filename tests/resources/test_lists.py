"""The shared lists carry the ids that records, gateways and partners already know."""

import re

import pytest

from tests.support.built_in_forms import Lists

TAXONOMIES = {
    "pillars": "pillar_1 pillar_2 pillar_3 pillar_4 pillar_5 pillar_6 cross",
    "guiding_principles": "survivor_centred do_no_harm leave_no_one_behind transformative participatory",
    "forms_of_violence": (
        "domestic_family intimate_partner sexual child_early_forced_marriage fgm other_harmful_practices "
        "femicide trafficking sexual_exploitation labour_exploitation psychological economic_denial physical "
        "tech_facilitated workplace public_life conflict_crisis all_forms"
    ),
    "stakeholders": (
        "activists adolescent_girls csos community_leaders facilitators_mentors faith_traditional_leaders "
        "health_sector justice_sector lgbtqi_groups local_government media membership_orgs men_boys "
        "migrant_workers national_government opinion_leaders parents people_with_disabilities police "
        "private_sector regional_orgs role_models schools_universities service_providers survivors "
        "un_agencies vulnerable_groups women_girls womens_rights_orgs youth"
    ),
    "stages": "s1 s2 s3 s4 s5 s6",
    "document_types": (
        "good_practice lesson story pilot_note case_study policy_brief research survey evaluation guidance "
        "km_strategy webinar top_tip overview media"
    ),
}
PATHWAYS = (
    "community_mobilization faith_traditional_actors intersectional women_agents_of_change "
    "training_behaviour_change adolescents backlash adaptive_programming survivor_multisector "
    "law_policy_implementation"
)
FIRST_TARGETS = "5.1 5.2 5.3 5.5 5.6 5.a 5.b 5.c 16.1 16.2 16.3 16.6 16.7 16.a 16.b"
SECOND_TARGETS = "5.4 16.4 16.5 16.8 16.9 16.10"
RIGHT_TO_LEFT = {"fa-AF", "ps", "ar", "uz-Arab", "ha-Arab", "ms-Arab", "nqo", "ff-Adlm", "ur"}


@pytest.mark.parametrize("name", TAXONOMIES)
def test_a_taxonomy_has_its_ids_in_order(rows_of: Lists, name: str) -> None:
    assert [row["name"] for row in rows_of(name)] == TAXONOMIES[name].split()


def test_themes_are_the_ten_pathways_and_the_seven_strategies(rows_of: Lists) -> None:
    rows = rows_of("themes")
    assert [row["name"] for row in rows if row["family"] == "pathway"] == PATHWAYS.split()
    assert len([row for row in rows if row["family"] == "respect"]) == 7


def test_sdg_targets_come_in_their_two_sets_and_more(rows_of: Lists) -> None:
    rows = rows_of("sdg_targets")
    assert [row["name"] for row in rows if row["set"] == "first"] == FIRST_TARGETS.split()
    assert [row["name"] for row in rows if row["set"] == "second"] == SECOND_TARGETS.split()
    assert {row["name"] for row in rows} >= {"3.7", "8.7", "11.7", "17.6", "17.9"}


def test_countries_are_the_whole_of_iso_3166(rows_of: Lists) -> None:
    rows = rows_of("countries")
    assert len(rows) == 249
    assert all(re.fullmatch(r"[A-Z]{2}", row["name"]) for row in rows)
    assert len({row["alpha3"] for row in rows}) == len({row["numeric"] for row in rows}) == 249
    assert all(re.fullmatch(r"[A-Z]{3}\d{3}", row["alpha3"] + row["numeric"]) for row in rows)
    afghanistan = next(row for row in rows if row["name"] == "AF")
    assert (afghanistan["alpha3"], afghanistan["numeric"]) == ("AFG", "004")


def test_twenty_six_countries_and_six_regions_have_a_programme(rows_of: Lists) -> None:
    programmes = rows_of("programmes")
    countries = {row["name"]: row for row in rows_of("countries")}
    of_country = [row for row in programmes if row["kind"] == "country"]
    assert len(of_country) == 26
    assert len([row for row in programmes if row["kind"] == "regional"]) == 6
    assert len([row for row in programmes if row["kind"] in ("country", "regional", "grants")]) == 34
    assert {row["country"] for row in of_country} == {
        name for name, row in countries.items() if row["spotlight"] == "yes"
    }
    for row in of_country:
        assert row["name"] in countries[row["country"]]["programmes"].split()
        assert row["languages"] == countries[row["country"]]["languages"]


def test_every_language_of_a_programme_is_on_the_list(rows_of: Lists) -> None:
    known = {row["name"] for row in rows_of("languages")}
    assert {language for row in rows_of("programmes") for language in row["languages"].split()} <= known


def test_every_programme_of_a_country_is_on_the_list(rows_of: Lists) -> None:
    known = {row["name"] for row in rows_of("programmes")}
    assert {name for row in rows_of("countries") for name in row["programmes"].split()} <= known


def test_languages_know_their_direction_and_the_interface_s_come_first(rows_of: Lists) -> None:
    rows = rows_of("languages")
    assert {row["name"] for row in rows if row["rtl"] == "yes"} == RIGHT_TO_LEFT
    assert [row["name"] for row in rows[:7]] == ["en", "fr", "es", "pt", "ru", "fa-AF", "ar"]
    assert all(re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3}|-[A-Z]{2})?", row["name"]) for row in rows)


def test_groups_that_may_be_endangered_are_marked(rows_of: Lists) -> None:
    rows = rows_of("lnob_groups")
    assert {row["name"] for row in rows if row["caution"] == "yes"} == {"lgbtqi", "sex_workers"}
    assert len(rows) == 18


def test_there_are_eighteen_lesson_areas(rows_of: Lists) -> None:
    assert len(rows_of("lesson_areas")) == 18
