"""Telling a story safely, as it looks at the moments that matter, for `make screens`."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.consent_sheet import ConsentNumber
from desktop.domain.record import RecordType
from desktop.domain.team_text import HelpService, TeamText
from desktop.domain.watched import WatchKind
from tests.support import content, invented, leaving_plans
from tests.support.robots.waiting import until
from ui.desk import Desk
from ui.i18n import languages
from ui.jobs import Lanes
from ui.pages.capture.read_back import ReadBack
from ui.pages.capture.repeat import RepeatBlock
from ui.pages.leaving.outside import OutsideSheet
from ui.pages.leaving.papers import PapersSheet
from ui.pages.leaving.read_paper import ReadPaperSheet
from ui.pages.leaving.way import Way
from ui.window import Window

SERVICES = (
    HelpService(
        service="National women's help line",
        what_for="Somebody to talk to, advice, the way to a safe place",
        reached="116, free, day and night",
        checked_on=date(2026, 11, 2),
    ),
    HelpService(
        service="One-stop centre at the provincial hospital",
        what_for="Medical care within three days, and a nurse who listens",
        reached="Ask for the social worker on duty, weekdays 8 to 16",
    ),
)
REPORTING = (
    "Harm to a child has to be reported to the child protection office. Tell her this before she speaks, "
    "and that everything else stays between you."
)
CARE = (
    "Take a walk before the next one. Ana is there for you on Thursdays, and what you tell her stays with "
    "her."
)


class TellingStage(Protocol):
    """What these scenes stand on."""

    folder: Path
    lanes: Lanes

    @property
    def invented(self) -> Desk:
        """A desk in memory."""

    @property
    def real(self) -> Desk:
        """A desk over a real vault."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def settle(self) -> None:
        """Wait until nothing more comes."""


def fill_team(desk: Desk) -> None:
    """Write what an office writes for its team."""
    aids = desk.aids
    assert aids.texts is not None
    assert aids.watchlist is not None
    aids.texts.put_services(SERVICES)
    aids.texts.put_text(TeamText.REPORTING, REPORTING)
    aids.texts.put_text(TeamText.STAFF_CARE, CARE)
    aids.watchlist.add("Marjana Okello\nTeresa do Vale", WatchKind.NAME)
    aids.watchlist.add("Lower Mill Road", WatchKind.PLACE)


def closed(stage: TellingStage) -> QWidget:
    """Show a section that waits behind the gate."""
    window = _story(stage, {"story_purpose": "To show how a market can listen."})
    workspace = window.editor.workspace
    assert workspace is not None
    workspace.sections.chosen.emit("sec_story")
    stage.settle()
    return window


def before(stage: TellingStage) -> QWidget:
    """Show the first section with the team's note."""
    fill_team(stage.real)
    return _story(stage, {})


def stop(stage: TellingStage) -> QWidget:
    """Show where a story stops."""
    fill_team(stage.real)
    return _story(stage, {"story_purpose": "To show how a market can listen.", "current_risk": "not_sure"})


def help_her(stage: TellingStage) -> QWidget:
    """Show the list of help over a record."""
    fill_team(stage.real)
    window = _story(stage, {})
    window.editor.show_help()
    stage.settle()
    sheet = next(child for child in window.children() if child.objectName() == "help_sheet")
    assert isinstance(sheet, QWidget)
    return sheet


def people(stage: TellingStage) -> QWidget:
    """Show people with their badges, one open with names to choose from, and what is in the way."""
    window = _story(stage, _kept(stage))
    block = window.editor.editor(("people",))
    assert isinstance(block, RepeatBlock)
    window.editor.reveal(("people", block.rows[0], "display_name"))
    stage.settle()
    return window


def quotes(stage: TellingStage) -> QWidget:
    """Show a quote with its original beside it."""
    answers = dict(_kept(stage))
    rows = answers["quotes"]
    assert isinstance(rows, list)
    first = {**rows[0], "quote_language": "fa-AF", "quote_original": "حالا من راه را می‌دانم."}
    window = _story(stage, {**answers, "quotes": [first, *rows[1:]]})
    block = window.editor.editor(("quotes",))
    assert isinstance(block, RepeatBlock)
    window.editor.reveal(("quotes", block.rows[0], "quote_words"))
    stage.settle()
    return window


def hints(stage: TellingStage) -> QWidget:
    """Show places worth another look, the caret in one."""
    fill_team(stage.real)
    text = (
        "She was 34 when Marjana helped her. The victim called 0770 123 456 and walked down Lower Mill Road "
        "on 3 November 2026, where nobody knew her."
    )
    window = _story(stage, {**_kept(stage), "before": text})
    window.editor.reveal(("before",))
    workspace = window.editor.workspace
    assert workspace is not None
    until(lambda: workspace.hinting.is_resting, "the look through the texts")
    window.editor.next_hint()
    stage.settle()
    return window


def read_back(stage: TellingStage) -> QWidget:
    """Show the story as one reads it to her."""
    window = _story(stage, _kept(stage))
    window.editor.read_back()
    stage.settle()
    return window


def read_paper(stage: TellingStage) -> QWidget:
    """Show what is said before the story stands on paper."""
    answers = dict(_kept(stage))
    rows = answers["consents"]
    assert isinstance(rows, list)
    window = _story(stage, {**answers, "consents": [{**rows[0], "consent_status": "refused"}, *rows[1:]]})
    window.editor.read_back()
    view = window.findChild(ReadBack)
    assert view is not None
    view.print.click()
    stage.settle()
    sheet = window.findChild(ReadPaperSheet)
    assert sheet is not None
    return sheet


def finishing(stage: TellingStage) -> QWidget:
    """Show what people did not agree to, where a story is to be finished."""
    answers = dict(_kept(stage))
    rows = answers["consents"]
    assert isinstance(rows, list)
    first = {**rows[0], "consent_status": "refused"}
    second = {**rows[1], "has_seen": "", "approve_first": "yes", "valid_until": "2026-05-22"}
    window = _story(stage, {**answers, "summary": "", "consents": [first, second]})
    window.editor.finish()
    stage.settle()
    return window


def consent(stage: TellingStage) -> QWidget:
    """Show the questions on consent with their papers."""
    window = _story(stage, _kept(stage))
    workspace = window.editor.workspace
    assert workspace is not None
    workspace.sections.chosen.emit("sec_consent")
    stage.settle()
    return window


def picture_consents(stage: TellingStage) -> QWidget:
    """Show the consents of a picture to be picked."""
    answers = dict(_kept(stage))
    rows = answers["photos"]
    assert isinstance(rows, list)
    first = {**rows[0], "people_visible": "recognisable", "face_shown": "no", "consent_ref": "C1"}
    window = _story(stage, {**answers, "photos": [first, *rows[1:]]})
    block = window.editor.editor(("photos",))
    assert isinstance(block, RepeatBlock)
    window.editor.reveal(("photos", block.rows[0], "consent_ref"))
    stage.settle()
    return window


def papers(stage: TellingStage) -> QWidget:
    """Show the papers of a consent."""
    window = stage.window(stage.real)
    number = ConsentNumber(code="C1", person="P1", record="11111111-7f53-4a1a-a7b0-1f6a5f0d9c11")
    sheet = PapersSheet(
        stage.real.outputs, stage.lanes, languages(), (number,), window, language=QLocale().name()
    )
    sheet.open()
    stage.settle()
    return sheet


def outside(stage: TellingStage) -> QWidget:
    """Show what is read before pages are made for everybody, with finds that need a reason."""
    window = stage.window()
    outputs = stage.invented.outputs
    assert isinstance(outputs, invented.InventedOutputs)
    outputs.plans[Profile.GATEWAY_PUBLIC] = leaving_plans.plan()
    sheet = OutsideSheet(Way.PAGES, outputs, stage.lanes, [leaving_plans.STORY], window)
    sheet.open()
    sheet.profile.setCurrentIndex(sheet.profile.findData(str(Profile.GATEWAY_PUBLIC)))
    stage.settle()
    return sheet


def care(stage: TellingStage) -> QWidget:
    """Show the words of care."""
    fill_team(stage.real)
    window = stage.window(stage.real)
    window.care.say(CARE)
    stage.settle()
    return window


def office(name: str) -> Callable[[TellingStage], QWidget]:
    """Return a scene of one section that the office fills in."""

    def shown(stage: TellingStage) -> QWidget:
        fill_team(stage.real)
        window = stage.window(stage.real)
        window.go_to("safety")
        window.safety.show_section(name)
        stage.settle()
        return window

    return shown


SCENES: dict[str, Callable[[TellingStage], QWidget]] = {
    "telling-before": before,
    "telling-closed": closed,
    "telling-stop": stop,
    "telling-help": help_her,
    "telling-people": people,
    "telling-quotes": quotes,
    "telling-hints": hints,
    "telling-read-back": read_back,
    "telling-read-paper": read_paper,
    "telling-finishing": finishing,
    "telling-consent": consent,
    "telling-picture-consents": picture_consents,
    "telling-papers": papers,
    "telling-outside": outside,
    "telling-care": care,
    "telling-consent-forms": office("consent_forms"),
    "telling-list-of-help": office("help_list"),
    "telling-names": office("watch_list"),
    "telling-notes": office("team_notes"),
}


def _kept(stage: TellingStage) -> AnswerTree:
    desk = stage.real
    draft = desk.capture.begin(RecordType.STORY)
    photos = content.photos(RecordType.STORY, stage.folder, "en")
    kept = {name: desk.capture.attach(draft.draft_id, path).attachment_id for name, path in photos.items()}
    return content.as_kept(content.load(RecordType.STORY, "en"), kept)


def _story(stage: TellingStage, answers: AnswerTree) -> Window:
    window = stage.window(stage.real)
    draft = stage.real.capture.begin(RecordType.STORY)
    stage.real.capture.save(draft.draft_id, {**draft.answers, **answers})
    window.open_draft(draft.draft_id)
    until(lambda: window.editor.workspace is not None, "the questions")
    stage.settle()
    return window
