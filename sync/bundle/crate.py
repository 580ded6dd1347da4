"""Describe a bundle as RO-Crate 1.1, in schema.org and Dublin Core terms, from disclosed answers only."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from desktop.clock import stamp
from desktop.domain.answers import AnswerTree, canonical
from desktop.domain.disclosed import Disclosed
from desktop.domain.record import FormRef
from desktop.errors import Code, FixableError
from sync.bundle import layout

CONTEXT = "https://w3id.org/ro/crate/1.1/context"
PROFILE = "https://w3id.org/ro/crate/1.1"
DESCRIPTOR = "ro-crate-metadata.json"
ROOT = "./"

_DCTERMS = "http://purl.org/dc/terms/"
# The vocabularies that a choice's bare name gets as its prefix: the same ids in every bundle.
_SUBJECTS = {
    "pillar_main": "spotlight",
    "pillars": "spotlight",
    "forms_of_violence": "violence",
    "themes": "theme",
    "sdg_targets": "sdg",
    "stakeholders": "stakeholder",
}
# What the gateway knows a record's audience as.
_ACCESS = {"device": "closed", "team": "restricted", "invited": "restricted", "public": "open"}

Node = dict[str, object]


def crate_bytes(
    bundle_id: str, made_on: date, profile: str, records: Sequence[Disclosed], payload: Mapping[str, int]
) -> bytes:
    """Return ro-crate-metadata.json; `payload` maps every other payload path to its size.

    Raises FixableError(TOO_MUCH_FOR_BUNDLE) rather than write what every verifier refuses for its size.
    """
    described = [record_node(record) for record in records]
    media_types = _media_types(records)
    parts = [_file_node(path, size, media_types) for path, size in sorted(payload.items())]
    root: Node = {
        "@id": ROOT,
        "@type": "Dataset",
        "datePublished": made_on.isoformat(),
        "description": f"{len(records)} records for the profile {profile}.",
        "hasPart": [{"@id": part["@id"]} for part in parts],
        "identifier": f"urn:uuid:{bundle_id}",
        "license": "Set by the receiving gateway, record by record.",
        "mentions": [{"@id": node["@id"]} for node in described],
        "name": f"Spotlight Capture bundle {bundle_id}",
    }
    descriptor: Node = {
        "@id": DESCRIPTOR,
        "@type": "CreativeWork",
        "about": {"@id": ROOT},
        "conformsTo": {"@id": PROFILE},
    }
    graph = [descriptor, root, *described, *parts]
    context = [CONTEXT, {"dcterms": _DCTERMS}]
    data = canonical({"@context": context, "@graph": graph}).encode("utf-8") + b"\n"
    if len(data) > layout.MAX_DOCUMENT or layout.count_values(data) > layout.MAX_VALUES:
        raise FixableError(Code.TOO_MUCH_FOR_BUNDLE)
    return data


def record_node(record: Disclosed) -> Node:
    """Return the description of one record; only what its disclosed answers say."""
    answers = record.answers
    node: Node = {
        "@id": f"urn:uuid:{record.revision_id}",
        "@type": "CreativeWork",
        "identifier": f"urn:uuid:{record.record_id}",
        "version": str(record.number),
        "name": record.title,
        "headline": record.title,
        "genre": record.record_type.value,
        "inLanguage": record.language,
        "conditionsOfAccess": record.audience.value,
        "creativeWorkStatus": record.state.value,
        "dateModified": stamp(record.finished_at),
        "dcterms:identifier": f"urn:uuid:{record.record_id}",
        "dcterms:title": record.title,
        "dcterms:type": record.record_type.value,
        "dcterms:language": record.language,
        "dcterms:accessRights": _ACCESS[record.audience.value],
        "dcterms:modified": stamp(record.finished_at),
        "dcterms:conformsTo": {"@id": _form_id(record.form)},
        "isPartOf": {"@id": ROOT},
    }
    if record.parent is not None:
        node["isBasedOn"] = [{"@id": f"urn:uuid:{record.parent}"}]
        node["dcterms:isVersionOf"] = {"@id": f"urn:uuid:{record.record_id}"}
    node |= _about(answers)
    node |= _people(answers)
    node |= _links(answers, record)
    return {name: value for name, value in node.items() if value not in ("", [])}


def _about(answers: AnswerTree) -> Node:
    subjects = [f"{prefix}:{word}" for name, prefix in _SUBJECTS.items() for word in _words(answers, name)]
    subjects = list(dict.fromkeys(subjects))
    keywords = list(_column(answers, "keywords", "keyword"))
    places = [*_words(answers, "countries"), *filter(None, [_text(answers, "place_name")])]
    start, stop = _text(answers, "period_start")[:7], _text(answers, "period_end")[:7]
    period = f"{start}/{stop or '..'}" if start else ""
    summary = _text(answers, "summary")
    return {
        "abstract": summary,
        "dcterms:abstract": summary,
        "about": subjects,
        "dcterms:subject": [*subjects, *keywords],
        "keywords": ", ".join(keywords),
        "spatialCoverage": places,
        "dcterms:spatial": places,
        "temporalCoverage": period,
        "dcterms:temporal": period,
    }


def _people(answers: AnswerTree) -> Node:
    creators = [name for name in (_text(answers, "author_alias"), _text(answers, "lead_org")) if name]
    partners = list(_column(answers, "partners", "partner_name"))
    return {
        "author": creators,
        "dcterms:creator": creators,
        "contributor": partners,
        "dcterms:contributor": partners,
    }


def _links(answers: AnswerTree, record: Disclosed) -> Node:
    licence = _text(answers, "licence")
    original = _text(answers, "translation_of")
    files = [{"@id": _local(layout.file_path(file.sha512, file.extension))} for file in record.files]
    sources = list(_column(answers, "sources", "source_title"))
    related = list(_column(answers, "related_records", "related_record"))
    return {
        "license": licence,
        "dcterms:license": licence,
        "translationOfWork": original,
        "associatedMedia": files,
        "citation": sources,
        "dcterms:references": sources,
        "dcterms:relation": [*([original] if original else []), *related],
    }


def _file_node(path: str, size: int, media_types: Mapping[str, str]) -> Node:
    node: Node = {"@id": _local(path), "@type": "File", "contentSize": str(size)}
    if match := layout.FORM_PATH.fullmatch(path):
        node |= {"encodingFormat": "application/xml", "name": f"Form {match[1]}, version {match[2]}"}
    elif path == layout.SCHEMA:
        node |= {"encodingFormat": "application/schema+json", "name": "What a line of records means"}
    elif layout.RECORDS_PATH.fullmatch(path):
        node |= {"encodingFormat": "application/jsonl", "name": "Records"}
    elif path == layout.WITHDRAWALS:
        node |= {"encodingFormat": "application/jsonl", "name": "Consents taken back"}
    else:
        node |= {"encodingFormat": media_types[path], "name": "A file of a record"}
    return node


def _media_types(records: Sequence[Disclosed]) -> dict[str, str]:
    return {
        layout.file_path(file.sha512, file.extension): file.media_type
        for record in records
        for file in record.files
    }


def _local(path: str) -> str:
    """Return a payload path as seen from data/, which is the crate's root."""
    return path.removeprefix("data/")


def _form_id(form: FormRef) -> str:
    return _local(layout.form_path(form.form_id, form.version))


def _text(answers: AnswerTree, name: str) -> str:
    value = answers.get(name, "")
    return value if isinstance(value, str) else ""


def _words(answers: AnswerTree, name: str) -> list[str]:
    return _text(answers, name).split()


def _column(answers: AnswerTree, repeat: str, name: str) -> Iterator[str]:
    """Yield one question's answer from each row of a repeat."""
    rows = answers.get(repeat, "")
    for row in () if isinstance(rows, str) else rows:
        if text := _text(row, name):
            yield text
