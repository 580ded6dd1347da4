"""Papers to fill in with a pen: boxes, lines, large type, and no question torn from its boxes."""

import io
from pathlib import Path

import pytest

from desktop.errors import Code, MachineError
from desktop.printing import HandForm, print_hand_form
from desktop.printing.hand_form import Blanks, Boxes, Cut, Heading, Part, Pause, Point, Spoken, Words
from tests.support.printed import text_of

PARTS: tuple[Part, ...] = (
    Words("Read this first."),
    Blanks(("Number", "Record"), ("C1",)),
    Heading("Points"),
    Point(1, "Who we are", "We work here."),
    Heading("Uses"),
    Boxes(("Team", "Newsletter", "Training"), 2),
    Spoken(2, "Why", ("We ask.", "You decide.")),
    Pause("Wait for questions."),
    Cut(),
    Heading("To take along"),
)


def form(*parts: Part, most_pages: int = 0, is_large: bool = False, title: str = "A paper") -> HandForm:
    return HandForm(
        title=title,
        foot="C1",
        page="Page {page} of {pages}",
        language="en",
        parts=parts,
        is_large=is_large,
        most_pages=most_pages,
    )


def made(paper: HandForm) -> tuple[str, int]:
    out = io.BytesIO()
    pages = print_hand_form(paper, out)
    return text_of(out.getvalue(), "-layout"), pages


def test_every_part_stands_on_the_paper() -> None:
    shown, pages = made(form(*PARTS))
    assert pages == 1
    for words in ("Read this first.", "C1", "Who we are", "Newsletter", "You decide.", "Wait for questions."):
        assert words in shown
    assert "Page 1 of 1" in shown


def test_large_type_takes_more_room() -> None:
    many = [Words("A sentence that is read out slowly.") for _ in range(30)]
    assert made(form(*many, is_large=True))[1] > made(form(*many))[1]


def test_a_question_is_not_torn_from_its_boxes() -> None:
    many = [Words("Line.") for _ in range(30)]
    choices = tuple(f"Choice {at}" for at in range(12))
    shown, pages = made(form(*many, Heading("Torn?"), Boxes(choices, 1)))
    assert pages == 2
    second = shown.split("\f")[1]
    assert "Torn?" in second
    assert all(choice in second for choice in choices)


def test_it_is_set_closer_to_stay_on_its_sheet_but_never_too_small_to_read() -> None:
    many = [Words("A sentence of some length that stands alone in its line.") for _ in range(40)]
    assert made(form(*many))[1] == 2
    assert made(form(*many, most_pages=1))[1] == 1
    assert made(form(*many, *many, *many, most_pages=1))[1] > 1


def test_the_digits_are_the_readers() -> None:
    paper = HandForm(
        title="رضایت شما",
        foot="",
        page="صفحهٔ {page} از {pages}",
        language="fa-AF",
        parts=(Point(1, "ما کی هستیم", "ما اینجا کار می‌کنیم."),),
        digits="۰۱۲۳۴۵۶۷۸۹",
    )
    shown, _pages = made(paper)
    assert "۱" in shown
    assert "1" not in shown


def test_a_folder_that_is_not_there_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(MachineError) as caught:
        print_hand_form(form(*PARTS), tmp_path / "nowhere" / "paper.pdf")
    assert caught.value.code is Code.FILE_UNREADABLE
    print_hand_form(form(*PARTS), tmp_path / "paper.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["paper.pdf"]
