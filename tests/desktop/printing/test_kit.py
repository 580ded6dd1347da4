"""The pages that open a vault: every word with its number, how to use it, and nothing that names anybody."""

import io
import os
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from desktop.errors import Code, MachineError
from desktop.printing import KitWords, print_kit, print_piece
from desktop.vault import kit, pieces
from desktop.vault.secret import RecoverySecret, SlotKind
from tests.support.printed import text_of
from tests.support.vaults import CHEAP

DARI = KitWords(
    title="بستهٔ بازیابی",
    lead="این ۲۴ عدد گاوصندوق شما را باز می‌کند، وقتی گذرواژه فراموش شده باشد.",
    grid="۲۴ عدد",
    use="طرز استفاده",
    steps=("عددها را به ترتیب بنویسید.",),
    care="طرز نگهداری",
    cares=("آن را در جای امن نگه دارید.",),
    date="تاریخ",
    tested="آزموده شد",
    digits="۰۱۲۳۴۵۶۷۸۹",
)


def page(words: tuple[str, ...], text: KitWords | None = None) -> bytes:
    out = io.BytesIO()
    assert print_kit(words, out, text) == 1
    return out.getvalue()


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "ru", "ar"])
def test_every_word_stands_beside_its_number_and_can_be_typed_back_from_the_page(language: str) -> None:
    made = kit.make(language)
    shown = text_of(page(made.words), "-layout")
    grid = shown[shown.index("The 24 words") + 12 : shown.index("How to use it")]
    rows = [row.split() for row in grid.split("\n") if row.strip()]
    assert [len(row) for row in rows] == [6] * 8, "three words in a row, each after its number"
    numbered = {row[at]: row[at + 1] for row in rows for at in (0, 2, 4)}
    assert list(numbered) == [str(number) for number in range(1, 25)]
    assert kit.read(" ".join(numbered.values())).raw() == made.secret.raw()


def test_the_page_says_what_it_is_how_to_use_it_and_what_not_to_do() -> None:
    shown = " ".join(text_of(page(kit.make("en").words)).split())
    for words in (
        "when the passphrase is forgotten",
        "1 On another",
        "Do not photograph",
        "Date",
        "Tested on",
    ):
        assert words in shown
    assert "spotlight" not in shown.casefold()


def test_the_file_names_nobody_and_no_day(monkeypatch: pytest.MonkeyPatch) -> None:
    made = kit.make("en")
    data = page(made.words)
    found = pypdf.PdfReader(io.BytesIO(data)).metadata
    assert found is not None
    assert {name: value for name, value in found.items() if value and "Date" not in name} == {
        "/Title": "Recovery kit",
        "/Trapped": "/False",
    }
    assert page(made.words) == data, "no day and no random number in it"
    for name in {os.environ.get("USER", "nobody-here"), os.uname().nodename}:
        assert name.encode() not in data


def test_a_page_that_is_read_from_the_right_has_the_readers_digits() -> None:
    made = kit.make("fa-AF")
    shown = text_of(page(made.words, DARI))
    for word in made.words:
        assert word.translate(str.maketrans("0123456789", DARI.digits)) in shown


def test_a_piece_says_which_it_is_but_not_its_code() -> None:
    made = pieces.split(RecoverySecret.generate(SlotKind.PIECES), "en", cost=CHEAP)
    out = io.BytesIO()
    assert print_piece(made[1].words, made[1].number, made[1].series, out) == 1
    shown = " ".join(text_of(out.getvalue()).split())
    assert "Recovery piece 2 of 3" in shown
    assert f"Series {made[1].series}." in shown
    for word in made[1].words:
        assert word in shown
    for part in (made[1].code, made[1].code.replace(" ", "")):
        assert part not in shown


def test_words_that_are_half_as_long_again_stay_on_one_page() -> None:
    """Translations grow; a second page would be lost."""
    from desktop.printing.kit_words import PIECE

    def longer(words: str) -> str:
        return words + " " + words[: len(words) // 2]

    grown = replace(
        PIECE,
        lead=longer(PIECE.lead),
        steps=tuple(map(longer, PIECE.steps)),
        cares=tuple(map(longer, PIECE.cares)),
    )
    words = tuple("экскаватор" for _ in range(33))
    assert print_piece(words, 1, "00001", io.BytesIO(), grown) == 1


def test_a_folder_that_is_not_there_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(MachineError) as caught:
        print_kit(kit.make("en").words, tmp_path / "nowhere" / "kit.pdf")
    assert caught.value.code is Code.FILE_UNREADABLE
    print_kit(kit.make("en").words, tmp_path / "kit.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["kit.pdf"]
