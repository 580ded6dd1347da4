"""What a vault keeps for itself, lists, maps, notes and names of people, is in nothing that leaves it."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.clearing import Comment
from desktop.domain.audience import HANDING, Profile
from desktop.domain.author import Role
from desktop.domain.consent import Scope
from desktop.domain.disclosed import Disclosed
from desktop.domain.record import Record, RecordType
from desktop.domain.sign_off import Step
from desktop.domain.team_text import HelpService, TeamText
from desktop.domain.watched import WatchKind
from desktop.forms.form import Form
from desktop.library import Library
from desktop.plain import plain_text, write_inventory
from desktop.printing import print_record
from desktop.pseudonyms import Pseudonyms
from desktop.safety.disclosure import disclose
from desktop.safety.scan import fingerprint
from desktop.safety.scan.disclosed import scan_disclosed
from desktop.team_texts import TeamTexts
from desktop.watchlist import Watchlist
from desktop.withdrawing import Withdrawing
from sync.export import Exporter
from sync.identity import ensure
from tests.support.clearing import checker, clear, clearing_of
from tests.support.outputs import laid_open
from tests.support.stories import StoryDesk, story

WATCHED, PLACE, SHADOW, HER_CODE = "Qwatchedname", "Qwatchedplace", "Qpseudonym", "Qmapnote"
SERVICE, REACHED, DUTY, CARE, HINTS = "Qservice", "Qreached", "Qduty", "Qcare", "Qhintword"
COMMENT, REASON, READER, CHECKER, OTHER = "Qcomment", "Qreason", "Qreader", "Qcheckername", "Qotherrecord"
MARKS = (
    WATCHED, PLACE, SHADOW, HER_CODE, SERVICE, REACHED, DUTY, CARE, HINTS, COMMENT, REASON, READER, CHECKER,
    OTHER,
)  # fmt: skip


class House(StoryDesk):
    """A vault with a story for everybody, and a mark in everything that it keeps for itself."""

    def open(self) -> None:
        super().open()
        self.clearing = clearing_of(self.store)
        self.library = Library(self.store, self.catalog, self.clearing)
        self.watchlist = Watchlist(self.store, self.catalog)
        self.withdrawing = Withdrawing(self.store, self.library, self.clock)
        self.exporter = Exporter(
            self.library,
            ensure(self.store.settings),
            self.store.settings,
            self.clock,
            ledger=self.capture,
            look=lambda disclosed, form: scan_disclosed(disclosed, form, self.watchlist.watch()),
            withdrawals=self.withdrawing.travelling,
        )

    def furnished(self) -> Record:
        """Return the story, after everything around it was written."""
        draft = self.capture.begin(RecordType.STORY)
        self.capture.save(draft.draft_id, {**draft.answers, "title": OTHER})
        record = self.finished(audience="public")
        clear(self.store, record)
        named = checker(self.store, CHECKER, Role.SECRETARIAT, self.clock)
        ids = (record.record_id, record.revision_id, self.clearing.digest(record))
        word = named.sign_off(*ids, Step.CLEARED, record.audience, self.clock.now())
        self.clearing.keep([word], [Comment(question="title", label=COMMENT, text=COMMENT)])
        self.watchlist.add(WATCHED, WatchKind.NAME)
        self.watchlist.add(PLACE, WatchKind.PLACE)
        pseudonyms = Pseudonyms(self.store, self.clock, self.watchlist.names)
        pseudonyms.give(record.record_id, "P1", SHADOW)
        texts = TeamTexts(self.store)
        texts.put_services([HelpService(service=SERVICE, reached=REACHED, checked_on=date(2026, 11, 1))])
        texts.put_text(TeamText.REPORTING, DUTY)
        texts.put_text(TeamText.STAFF_CARE, CARE)
        texts.put_words("en", f"{HINTS} | {HINTS}")
        self.store.settings.put("a note", HER_CODE)
        plan = self.exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC)
        marks = {hit for one in plan.records for hit in one.hits}
        reasons = {(record.record_id, fingerprint(hit)): REASON for hit in marks}
        assert reasons
        self.exporter.export(plan, self.folder, reader=READER, reasons=reasons)
        return record


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.store.close()


def of_bundle(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield everything in a bundle, and the bundle."""
    yield path.name, path.read_bytes()
    with zipfile.ZipFile(path) as opened:
        for name in opened.namelist():
            yield name, opened.read(name)


def of_pages(disclosed: Disclosed, form: Form, library: Library) -> Iterator[tuple[str, bytes]]:
    """Yield what can be printed, copied and listed of a record."""
    page, table = io.BytesIO(), io.BytesIO()
    print_record(disclosed, form, page, read_file=library.read_file)
    yield from laid_open(page.getvalue())
    yield "clipboard", plain_text(disclosed, form).encode()
    write_inventory([(disclosed, form)], table)
    yield "table", table.getvalue()


def test_nothing_that_the_vault_keeps_for_itself_is_in_any_output(house: House, tmp_path: Path) -> None:
    record = house.furnished()
    outputs = [("first bundle", path) for path in tmp_path.glob("*.zip")]
    found: list[tuple[str, str]] = []
    parts: list[tuple[str, bytes]] = [part for _, path in outputs for part in of_bundle(path)]
    for profile in (*HANDING, Profile.OWN_DESK):
        source, telling = house.library.source(record.record_id)
        disclosed = disclose(source, profile, telling, house.clock.today())
        assert isinstance(disclosed, Disclosed), profile
        parts += of_pages(disclosed, source.form, house.library)
        if profile.is_bundle:
            plan = house.exporter.plan([record.record_id], profile)
            parts += of_bundle(house.exporter.export(plan, tmp_path, reader=READER).path)
    house.withdrawing.withdraw(record.record_id, person="P1", scope=(Scope.EVERYTHING,))
    plan = house.exporter.plan([], Profile.WITHDRAWAL_NOTICE)
    notice = list(of_bundle(house.exporter.export(plan, tmp_path, reader=READER).path))
    titles = [record.title.encode(), b'"P1"', b"story"]
    assert [name for name, data in notice if name.endswith("withdrawals-00001.jsonl") for _ in data[:1]]
    lines = b"".join(data for name, data in notice if "withdrawals-" in name and name.endswith("jsonl"))
    assert not any(title in lines for title in titles)
    for name, data in [*parts, *notice]:
        low = data.lower()
        found += [(mark, name) for mark in MARKS if mark.lower().encode() in low]
    assert len(parts) > 60
    assert found == []


def test_the_marks_are_where_they_would_be_found(house: House) -> None:
    record = house.furnished()
    assert {entry.text for entry in house.watchlist.all()} == {WATCHED, PLACE}
    assert house.clearing.comments(record.record_id)[0].text == COMMENT
    assert READER in {one.reader for one in house.library.departures(record.record_id)}
    assert REASON in set(house.store.hit_reasons.reasons_for(record.record_id).values())
    assert CHECKER in {one.alias for one in house.clearing.sign_offs(record)}
    assert story()["title"] == record.title
