"""Having a record checked, and a colleague's record to review, for `make screens`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from desktop.changes import Change
from desktop.clearing import Comment
from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.ids import RecordId, RevisionId, SignOffId
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.review import Answer, Handed, HandedPicture, Handover, Wish
from desktop.domain.sign_off import SignOff, Step
from desktop.domain.signer import Signer
from tests.support import invented_records
from tests.support.robots.waiting import find, until
from tests.support.shown_files import photo
from ui.desk import Checked, Checking
from ui.jobs import Lanes
from ui.pages.records.check_sheet import CheckSheet
from ui.pages.records.review_sheet import ReviewSheet
from ui.window import Window

_RECORD = invented_records.summaries()[3].record_id
_DAY = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
WORDS = "amber-lake-violin-candle-north-river"
COMMENTS = (
    Comment(question="title", label="Title", text="Say it in fewer words."),
    Comment(
        question="case_text",
        label="What happened",
        text="The market and her trade together tell everybody in town who she is. Leave out one of them.",
    ),
)
SIGNERS = (
    Signer(signer_id="SHA256:1", alias="Marie K.", role=Role.GBV_SPECIALIST, public="", made_at=_DAY),
    Signer(signer_id="SHA256:2", alias="زهرا", role=Role.KM_FOCAL_POINT, public="", made_at=_DAY),
)


class CheckingStage(Protocol):
    """What these scenes stand on."""

    lanes: Lanes

    def window(self) -> Window:
        """Return the window over an invented desk, shown."""

    def settle(self) -> None:
        """Wait until nothing more comes."""


class InventedChecking:
    """Answers like `ui.app.checking.Checking`, as far as records are checked; a written fake."""

    def state(self, record_id: RecordId) -> Checked:
        return Checked(
            title="Seven women who went back to the market",
            signers=SIGNERS,
            words=(_word(Step.SAFETY),),
            comments=COMMENTS,
            missing={
                Audience.TEAM: (),
                Audience.INVITED: (
                    Conflict(code=ConflictCode.CLEARING, params={"audience": Audience.INVITED.value}),
                ),
                Audience.PUBLIC: (
                    Conflict(code=ConflictCode.SECRETARIAT, params={"audience": Audience.PUBLIC.value}),
                ),
            },
            vault_words=WORDS,
        )

    def tick_off(self, record_id: RecordId, comment: Comment) -> Change:
        return Change()

    def read_answer(self, path: Path, record_id: RecordId) -> Answer:
        return Answer(
            record_id=str(record_id),
            alias="Marie K.",
            signer="SHA256:1",
            words=WORDS,
            is_new_key=True,
            sign_offs=(_word(Step.SAFETY),),
            comments=tuple((one.question, one.label, one.text) for one in COMMENTS),
        )

    def open_handover(self, path: Path) -> Handover:
        return Handover(
            sender="capture-7f3a9c", words=WORDS, made_on="2026-11-03", records=(handed(),), maker="SHA256:9"
        )

    def reviewers(self, handover: Handover) -> tuple[Sequence[Signer], KnownMaker]:
        return SIGNERS, KnownMaker(kind=MakerKind.UNKNOWN, words=WORDS)

    def answer(
        self,
        handed: Handed,
        signer_id: str,
        phrase: str,
        wishes: Iterable[Wish],
        comments: Iterable[Comment],
        folder: Path,
    ) -> tuple[Path, str]:
        return folder / "70000000-0000-4000-8000-000000000000.signoff.json", WORDS


def handed() -> Handed:
    """Return a story of a few answers and a picture."""
    return Handed(
        record_id=str(_RECORD),
        revision_id="r",
        title="Seven women who went back to the market",
        digest="ab" * 64,
        texts=(
            ("title", "Title", "Seven women who went back to the market"),
            ("programme", "Programme", "Africa Regional Programme"),
            ("people/1/role", "Person 1: Who she is in the story", "Woman who told her own story"),
            (
                "case_text",
                "What happened",
                "When the market reopened, seven women took their stalls back together. They had agreed on "
                "a price for the first week, and on who would speak if somebody came to send them away. "
                "Nobody came. By the end of the month there were nineteen of them.",
            ),
            ("quotes/1/words", "Quote 1: In her own words", "ما با هم رفتیم و کسی جلوی ما را نگرفت."),
        ),
        audience=Audience.PUBLIC,
        pictures=(HandedPicture(question="photo", label="Picture", media_type="image/jpeg", data=photo()),),
        other_files=1,
    )


def _word(step: Step) -> SignOff:
    return SignOff(
        sign_off_id=SignOffId("70000000-0000-4000-8000-000000000001"),
        record_id=_RECORD,
        revision_id=RevisionId("70000000-0000-4000-8000-000000000002"),
        digest="ab" * 64,
        step=step,
        audience=Audience.PUBLIC,
        signer="SHA256:1",
        alias="Marie K.",
        role=Role.GBV_SPECIALIST,
        signed_at=_DAY,
        signature="",
    )


def _checking() -> Checking:
    return cast("Checking", InventedChecking())


def _check(stage: CheckingStage, *presses: str) -> CheckSheet:
    sheet = CheckSheet(_checking(), _RECORD, stage.lanes, stage.window())
    sheet.open()
    stage.settle()
    _press(stage, sheet, presses)
    return sheet


def _taken(stage: CheckingStage) -> QWidget:
    sheet = _check(stage)
    sheet.take_in(Path("answer.signoff.json"))
    stage.settle()
    return sheet


def _review(stage: CheckingStage, *presses: str) -> QWidget:
    sheet = ReviewSheet(_checking(), Path("bundle.zip"), stage.lanes, stage.window())
    sheet.open()
    stage.settle()
    _press(stage, sheet, presses)
    return sheet


def _scrolled(stage: CheckingStage) -> QWidget:
    sheet = _review(stage, "reviewUnknown")
    bar = find(sheet, QScrollArea, "").verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()
    return sheet


def _press(stage: CheckingStage, sheet: CheckSheet | ReviewSheet, presses: Iterable[str]) -> None:
    for name in presses:
        until(lambda name=name: bool(sheet.findChildren(QPushButton, name)), name)  # type: ignore[misc]
        find(sheet, QPushButton, name).click()
        stage.settle()


SCENES: dict[str, Callable[[CheckingStage], QWidget]] = {
    "check": _check,
    "check_people": lambda stage: _check(stage, "checkPeople"),
    "check_person": lambda stage: _check(stage, "checkPeople", "checkAdd"),
    "check_sign": lambda stage: _check(stage, "checkSign"),
    "check_answer": _taken,
    "review_maker": _review,
    "review_reading": lambda stage: _review(stage, "reviewUnknown", "reviewComment1"),
    "review_picture": _scrolled,
    "review_answer": lambda stage: _review(stage, "reviewUnknown", "reviewAnswer"),
}
