"""The description of a bundle: RO-Crate's own rules, and the terms of the crosswalk."""

import json
import re
from typing import Any

from desktop.domain.audience import Profile
from sync.bundle.crate import CONTEXT, PROFILE, crate_bytes, record_node
from sync.bundle.records import record_tree
from tests.support.bundles import BUNDLE_ID, NOW, attachment, disclosed, form, payload, picture

FULL = {
    "programme": "malawi",
    "countries": "MW ZM",
    "place_name": "Machinga district",
    "period_start": "2024-03-01",
    "period_end": "2025-02-01",
    "pillars": "pillar_1",
    "sdg_targets": "5.2 16.1",
    "lead_org": "Women's Shelter Network",
    "author_alias": "Ada",
    "licence": "cc_by",
    "translation_of": "10000000-0000-4000-8000-000000000009",
    "keywords": [{"_row": "a", "keyword": "markets"}, {"_row": "b", "keyword": "referral"}],
    "sources": [{"_row": "a", "source_title": "Evaluation 2025", "source_link": "https://example.org"}],
}


def _crate() -> list[dict[str, Any]]:
    files = [attachment(picture())]
    records = [disclosed(1, files), disclosed(2)]
    sizes = {piece.path: piece.size for piece in payload(records, [], Profile.COP_TEAM)[:-1]}
    path = f"data/files/{files[0].sha512[:2]}/{files[0].sha512[:64]}.png"
    tree = json.loads(crate_bytes(BUNDLE_ID, NOW.date(), "cop_team", records, {**sizes, path: 9}))
    assert tree["@context"][0] == CONTEXT
    return tree["@graph"]  # type: ignore[no-any-return]


def test_the_descriptor_and_the_root_are_as_ro_crate_asks() -> None:
    graph = {node["@id"]: node for node in _crate()}
    descriptor, root = graph["ro-crate-metadata.json"], graph["./"]
    assert descriptor["about"] == {"@id": "./"}
    assert descriptor["conformsTo"] == {"@id": PROFILE}
    assert root["@type"] == "Dataset"
    assert {"name", "description", "datePublished", "license"} <= set(root)


def test_every_reference_leads_to_an_entity_and_every_file_is_a_part() -> None:
    graph = _crate()
    ids = [node["@id"] for node in graph]
    assert len(set(ids)) == len(ids)
    root = next(node for node in graph if node["@id"] == "./")
    for place in (*root["hasPart"], *root["mentions"]):
        assert place["@id"] in ids
    files = [node["@id"] for node in graph if node["@type"] == "File"]
    assert [part["@id"] for part in root["hasPart"]] == files
    assert all(not name.startswith("data/") for name in files)
    assert any(name.startswith("files/") for name in files)
    media = next(node for node in graph if "associatedMedia" in node)["associatedMedia"]
    assert media[0]["@id"] in files


def test_a_record_is_described_in_both_vocabularies() -> None:
    node = record_node(disclosed(1, **FULL))  # type: ignore[arg-type]
    assert node["abstract"] == node["dcterms:abstract"] == "Short and Málaga – بله"
    assert node["about"] == ["spotlight:pillar_3", "spotlight:pillar_1", "sdg:5.2", "sdg:16.1"]
    assert node["dcterms:subject"] == [*node["about"], "markets", "referral"]
    assert node["keywords"] == "markets, referral"
    assert node["spatialCoverage"] == node["dcterms:spatial"] == ["MW", "ZM", "Machinga district"]
    assert node["temporalCoverage"] == node["dcterms:temporal"] == "2024-03/2025-02"
    assert node["author"] == node["dcterms:creator"] == ["Ada", "Women's Shelter Network"]
    assert node["citation"] == node["dcterms:references"] == ["Evaluation 2025"]
    assert node["translationOfWork"] == FULL["translation_of"]
    assert node["license"] == "cc_by"
    assert node["dcterms:accessRights"] == "open"
    assert node["dcterms:conformsTo"] == {"@id": "forms/practice-1.xml"}
    assert (node["genre"], node["version"], node["inLanguage"]) == ("practice", "1", "en")


def test_only_what_the_answers_say_is_described() -> None:
    node = record_node(disclosed(1))
    for absent in ("author", "spatialCoverage", "temporalCoverage", "license", "citation", "keywords"):
        assert absent not in node
    assert not any(value in ("", []) for value in node.values())


def test_a_running_practice_has_an_open_end() -> None:
    assert record_node(disclosed(1, period_start="2024-03-01"))["temporalCoverage"] == "2024-03/.."


def test_no_path_of_this_machine_is_in_a_description() -> None:
    files = [attachment(picture(), name="C:\\Users\\ada\\IMG.png")]
    text = json.dumps(record_node(disclosed(1, files))) + json.dumps(
        record_tree(disclosed(1, files), form().xform, with_names=False)
    )
    assert not re.search(r"ada|IMG|Users", text)
