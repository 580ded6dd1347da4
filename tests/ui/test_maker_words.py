"""Sentences for makers: every kind of knowledge has its own, and none claims more than is known."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.maker import KnownMaker, MakerKind
from ui.wording.makers import MakerWords

FULL = KnownMaker(
    kind=MakerKind.COMPARED,
    principal="device-7def3926@wsn",
    name="Tablet 3",
    organisation="Women's Shelter Network",
    office="the Kabul office",
    known_on=date(2026, 3, 3),
)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (
            MakerKind.COMPARED,
            "Made by Tablet 3, Women's Shelter Network, confirmed in person on 3 March 2026.",
        ),
        (
            MakerKind.CERTIFIED,
            "Made by Tablet 3, Women's Shelter Network, confirmed by the Kabul office on 3 March 2026.",
        ),
        (MakerKind.OWN, "Made on this device."),
        (MakerKind.FORGED, "Changed after signing: do not use."),
        (MakerKind.REVOKED, "This device was lost or its key stolen: do not use what it made."),
    ],
)
def test_a_maker_is_told_in_plain_words(qtbot: QtBot, kind: MakerKind, sentence: str) -> None:
    said = MakerWords().sentence(replace(FULL, kind=kind))
    assert said.replace("\u00a0", " ") == sentence


def test_every_kind_has_words_whatever_is_missing(qtbot: QtBot) -> None:
    for kind, name, organisation, office, day in product(
        MakerKind, ("", "Tablet 3"), ("", "Network"), ("", "Office"), (None, date(2026, 3, 3))
    ):
        maker = KnownMaker(
            kind=kind,
            principal="device-1@x",
            name=name,
            organisation=organisation,
            office=office,
            known_on=day,
        )
        said = MakerWords().sentence(maker)
        assert said.endswith(".")
        assert "{" not in said
        assert " ," not in said
        assert ("unknown" in said) == (kind is MakerKind.UNKNOWN)
        assert ("do not use" in said) == (kind in (MakerKind.FORGED, MakerKind.REVOKED))


def test_without_a_signature_the_maker_is_unknown(qtbot: QtBot) -> None:
    assert MakerWords().sentence(None).startswith("Maker unknown")
