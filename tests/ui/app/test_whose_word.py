"""Whose word a bundle is, from stranger to colleague to confirmed device to lost one, in two real vaults."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings
from sync.export import Exporter
from sync.requests import read_request
from tests.support.robots.waiting import until
from tests.support.stories import story
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.opening import open_desk
from ui.desk import Desk
from ui.desk_trust import Asked, Trusting
from ui.jobs import Lanes
from ui.pages.records.review_sheet import ReviewSheet
from ui.wording.makers import MakerWords

PHRASE = "nine slow barges carried the melons"


class _Vault:
    """A vault with one story, which it hands over as often as it is asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        paths = Paths(folder / "home")
        self.desk: Desk = open_desk(paths, PASSPHRASE, MovableClock(), Settings(), is_new=True, cost=CHEAP)

    @property
    def keys(self) -> Trusting:
        assert self.desk.trusting is not None
        return self.desk.trusting

    def write(self) -> None:
        capture = self.desk.capture
        draft = capture.begin(RecordType.STORY)
        capture.save(draft.draft_id, cast(AnswerTree, {**draft.answers, **story(), "photos": []}))
        capture.finish(draft.draft_id)

    def bundle(self) -> Path:
        exporter = cast(Exporter, self.desk.exporter)
        records = [row.record_id for row in self.desk.library.summaries()]
        return exporter.export(exporter.plan(records, Profile.REVIEW_HANDOFF), self.folder).path


@pytest.fixture
def tablet(tmp_path: Path) -> Iterator[_Vault]:
    vault = _Vault(tmp_path / "tablet")
    vault.write()
    yield vault
    vault.desk.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[_Vault]:
    vault = _Vault(tmp_path / "office")
    yield vault
    vault.desk.close()


def _said(office: _Vault, bundle: Path, lanes: Lanes, beginning: str) -> str:
    """Return what the sheet says of a bundle's maker, once that begins so."""
    assert office.desk.checking is not None
    sheet = ReviewSheet(office.desk.checking, bundle, lanes)
    sheet.open()

    def told() -> list[str]:
        return [one.text() for one in sheet.findChildren(QLabel) if one.text().startswith(beginning)]

    until(lambda: bool(told()), beginning)
    (said,) = told()
    sheet.done(0)
    until(lambda: lanes.is_idle, "the lanes")
    return said.replace("\u00a0", " ")


def _asked(office: _Vault, tablet: _Vault) -> Asked:
    return office.keys.read_request(tablet.keys.save_request(tablet.folder / "request.pub"))


def test_a_maker_is_told_as_far_as_she_is_known(
    tablet: _Vault, office: _Vault, lanes: Lanes, qtbot: QtBot
) -> None:
    tablet.keys.name_device("Tablet 3")
    assert _said(office, tablet.bundle(), lanes, "Maker unknown").endswith("confirmed this device.")
    office.keys.add_colleague(_asked(office, tablet), "", "Shelter Network")
    assert _said(office, tablet.bundle(), lanes, "Made by") == (
        "Made by Tablet 3, Shelter Network, confirmed in person on 22 November 2026."
    )
    office.keys.make_office("Kabul office", "kabul-office", PHRASE)
    answer = office.folder / "answer-cert.pub"
    office.keys.confirm(_asked(office, tablet), "Tablet 3", "Shelter Network", PHRASE, answer)
    told = tablet.keys.take_answer(answer)
    assert (told.confirmed_on is not None, told.until is not None) == (True, True)
    confirmed = tablet.bundle()
    assert _said(office, confirmed, lanes, "Made by") == (
        "Made by Tablet 3, Shelter Network, confirmed by Kabul office on 22 November 2026."
    )
    (issued,) = office.keys.confirmed()
    office.keys.lose(issued.fingerprint, PHRASE, office.folder / "lost.revoked")
    lost = "This device was lost or its key stolen: do not use what it made."
    assert _said(office, confirmed, lanes, "This device was lost") == lost
    assert _said(office, tablet.bundle(), lanes, "This device was lost") == lost


def test_a_device_with_a_new_key_is_confirmed_again_and_its_old_key_is_not(
    tablet: _Vault, office: _Vault, lanes: Lanes, qtbot: QtBot
) -> None:
    tablet.keys.name_device("Tablet 3")
    office.keys.make_office("Kabul office", "kabul-office", PHRASE)
    answer = office.folder / "answer-cert.pub"
    office.keys.confirm(_asked(office, tablet), "", "", PHRASE, answer)
    tablet.keys.take_answer(answer)
    before = tablet.bundle()
    tablet.keys.renew()
    asked = _asked(office, tablet)
    assert asked.replaced_name == "Tablet 3"
    office.keys.confirm(asked, "", "", PHRASE, answer, is_replaced=True)
    tablet.keys.take_answer(answer)
    assert _said(office, before, lanes, "This device was lost")
    assert _said(office, tablet.bundle(), lanes, "Made by Tablet 3, confirmed by Kabul office")


def test_the_preview_tells_of_a_sender_what_the_sheet_told_and_that_her_key_was_taken_back_since(
    tablet: _Vault, office: _Vault, lanes: Lanes, qtbot: QtBot
) -> None:
    office.keys.make_office("Kabul office", "kabul-office", PHRASE)
    asked, answer = _asked(office, tablet), office.folder / "answer-cert.pub"
    office.keys.confirm(asked, "Tablet 3", "Shelter Network", PHRASE, answer)
    tablet.keys.take_answer(answer)
    office.keys.remove_colleague(asked.fingerprint)  # nobody here compared her words, the office did
    assert office.desk.exchange is not None
    told = office.desk.exchange.take_in(tablet.bundle()).maker
    (row,) = office.desk.library.summaries()
    sender = office.desk.library.sender(row.maker)
    assert sender == told
    said = MakerWords().sentence(sender).replace("\u00a0", " ")
    assert said == "Made by Tablet 3, Shelter Network, confirmed by Kabul office on 22 November 2026."
    (issued,) = office.keys.confirmed()
    office.keys.lose(issued.fingerprint, PHRASE, office.folder / "lost.revoked")
    since = MakerWords().sentence(office.desk.library.sender(row.maker)).replace("\u00a0", " ")
    assert since == f"{said} Its key was taken back since: ask your office before you use this."


def test_nothing_is_sealed_any_more_for_a_device_that_was_lost(tablet: _Vault, office: _Vault) -> None:
    tablet.keys.name_device("Tablet 3")
    office.keys.make_office("Kabul office", "kabul-office", PHRASE)
    office.keys.confirm(_asked(office, tablet), "Tablet 3", "", PHRASE, office.folder / "answer-cert.pub")
    assert office.desk.sealing is not None
    assert [one.name for one in office.desk.sealing.receivers().colleagues] == ["Tablet 3"]
    (issued,) = office.keys.confirmed()
    office.keys.lose(issued.fingerprint, PHRASE, office.folder / "lost.revoked")
    assert office.desk.sealing.receivers().colleagues == ()


def test_after_a_theft_colleagues_seal_for_a_key_that_the_thief_has_not(
    tablet: _Vault, office: _Vault
) -> None:
    stolen = _asked(office, tablet)
    exporter = cast(Exporter, tablet.desk.exporter)
    records = [row.record_id for row in tablet.desk.library.summaries()]
    tablet.keys.renew()
    fresh = _asked(office, tablet)
    before, after = (read_request(one.data).recipient for one in (stolen, fresh))
    assert before != after
    assert tablet.desk.exchange is not None
    for recipient in (before, after):  # what was on its way still opens
        plan = exporter.plan(records, Profile.REVIEW_HANDOFF)
        bundle = exporter.export(plan, tablet.folder, recipients=[recipient]).path
        assert tablet.desk.exchange.preview(bundle).is_own
