"""Every catalogue beside the source, whatever languages there are: whole, filled in right, and loadable."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

CATALOGUES = sorted(Path(__file__).resolve().parents[2].joinpath("resources", "translations").glob("*.ts"))
SOURCE_LANGUAGE = "en"  # its catalogue only gives the plurals; every other sentence is the source itself
TOOLS = Path(sys.executable).parent
EXACT = {"en": 1, "es": 1, "ar": 3}  # how many first forms stand for one number each, which words may say
COUNT = "%n"
KEPT = re.compile(r"\{[^}]*\}|%L?(?:n|\d+)|</?[a-z][^>]*>|\n|&(?=[^\s&])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One sentence of a catalogue."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_plural: bool
    mark: str  # "" when a person has finished it


def messages(catalogue: Path) -> list[Message]:
    """Read every message of a catalogue, in its order."""
    found = []
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314  # our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None, message.findtext("source")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Message(
                    context=context.findtext("name") or "",
                    source=message.findtext("source") or "",
                    forms=tuple(forms or [translation.text or ""]),
                    is_plural=message.get("numerus") == "yes",
                    mark=translation.get("type") or "",
                )
            )
    return found


def language(catalogue: Path) -> str:
    """Return the language a catalogue says it is in."""
    return ET.parse(catalogue).getroot().get("language") or ""  # noqa: S314  # our own file


def has_to_be_filled(message: Message, code: str) -> bool:
    """Say whether a message needs words: all do, but of the source's own language only the plurals."""
    return message.is_plural or code != SOURCE_LANGUAGE


def kept(text: str) -> Counter[str]:
    """Count what a translation may not lose or add: places to fill in, tags, new lines, mnemonics."""
    return Counter(COUNT if found == "%Ln" else found for found in KEPT.findall(text))


def edges(text: str) -> tuple[str, str]:
    """Return the spaces at the beginning and at the end."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def wrong(message: Message, code: str) -> list[str]:
    """Return what is wrong with a message that has to be filled; nothing if it is well."""
    found = [f"is {message.mark}"] if message.mark else []
    for place, form in enumerate(message.forms):
        if not form.strip():
            found.append("is empty")
            continue
        expected = kept(message.source)
        if message.is_plural and place < EXACT.get(code, 0) and COUNT not in kept(form):
            del expected[COUNT]
        if kept(form) != expected:
            found.append(f"has {dict(kept(form))} for {dict(expected)}: {form}")
        if edges(form) != edges(message.source):
            found.append(f"begins or ends with other spaces: {form!r}")
    return found


@cache
def plural_forms(code: str, folder: Path) -> int:
    """Ask the toolkit how many plural forms a language has."""
    source, catalogue = folder / "plural.py", folder / f"plural_{code}.ts"
    source.write_text('class Asked:\n    def ask(self):\n        self.tr("%n", "", 1)\n', encoding="utf-8")
    tool = [str(TOOLS / "pyside6-lupdate"), "-silent", "-target-language", code, str(source)]
    subprocess.run([*tool, "-ts", str(catalogue)], check=True)
    return len(messages(catalogue)[0].forms)


@pytest.fixture(scope="session")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return one folder for what the toolkit says about languages."""
    return tmp_path_factory.mktemp("plurals")


def by_name(catalogue: Path) -> str:
    return catalogue.stem


def test_there_is_a_catalogue_for_the_source_language() -> None:
    assert "spotlight_en" in [catalogue.stem for catalogue in CATALOGUES]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=by_name)
def test_a_catalogue_is_named_after_its_language(catalogue: Path) -> None:
    assert catalogue.stem == f"spotlight_{language(catalogue)}"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=by_name)
def test_every_sentence_is_translated_and_keeps_what_is_filled_in(catalogue: Path) -> None:
    code = language(catalogue)
    found = {
        f"{message.context}: {message.source}": faults
        for message in messages(catalogue)
        if has_to_be_filled(message, code) and (faults := wrong(message, code))
    }
    assert not found


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=by_name)
def test_nothing_that_the_source_no_longer_says_is_kept(catalogue: Path) -> None:
    assert [message for message in messages(catalogue) if message.mark not in ("", "unfinished")] == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=by_name)
def test_there_are_as_many_plural_forms_as_the_language_has(catalogue: Path, scratch: Path) -> None:
    expected = plural_forms(language(catalogue), scratch)
    plurals = [message for message in messages(catalogue) if message.is_plural]
    assert plurals
    assert {message.source: len(message.forms) for message in plurals} == {
        message.source: expected for message in plurals
    }


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=by_name)
def test_what_is_built_from_it_loads_and_says_the_same(catalogue: Path, tmp_path: Path) -> None:
    built = tmp_path / f"{catalogue.stem}.qm"
    subprocess.run(
        [str(TOOLS / "pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(built)], check=True
    )
    translator = QTranslator()
    assert translator.load(str(built))
    said = [message for message in messages(catalogue) if not message.mark]
    assert said
    for message in said:
        spoken = translator.translate(message.context, message.source, None, 1 if message.is_plural else -1)
        assert spoken in message.forms, message.source


@pytest.mark.parametrize(
    ("source", "translated"),
    [
        ("Saved {time}", "Enregistré"),
        ("Saved {time}", "Enregistré {heure}"),
        ("%n record(s)", "une fiche"),
        ("Goes to <b>{who}</b>", "Part vers <b>{who}<b>"),
        ("One\ntwo", "Un deux"),
        ("&Save", "Enregistrer"),
        ("Saved ", "Enregistré"),
        ("Saved", ""),
    ],
)
def test_a_translation_that_loses_something_is_found(source: str, translated: str) -> None:
    message = Message(context="", source=source, forms=(translated,), is_plural=False, mark="")
    assert wrong(message, "fr")


def test_only_a_form_for_one_number_may_say_it_in_words() -> None:
    forms = ("no word", "one word", "two words", "%Ln words", "%n words", "many words")
    message = Message(context="", source="%n word(s)", forms=forms, is_plural=True, mark="")
    assert len(wrong(message, "ar")) == 1
    assert len(wrong(message, "ru")) == 4


def test_a_translation_that_keeps_everything_is_well() -> None:
    source, translated = "Q&A with <b>{who}</b>:\n%n of 50 %", "<b>{who}</b>, Q&A :\n%n sur 50 %"
    message = Message(context="", source=source, forms=(translated,), is_plural=False, mark="")
    assert wrong(message, "fr") == []
    assert wrong(replace(message, mark="unfinished"), "fr")
