from __future__ import annotations

import logging
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.record import Record, RecordType
from desktop.errors import Cancelled
from desktop.paths import Paths
from desktop.printing import PageWords
from desktop.progress import CancelToken
from desktop.settings import Settings
from tests.support import content
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.opening import open_desk
from ui.app.outputs import page_languages
from ui.desk import Desk
from ui.i18n import PSEUDO, Language
from ui.wording.printed import PrintedWords


@pytest.fixture
def desk(tmp_path: Path, language: Language) -> Iterator[Desk]:
    made = open_desk(
        Paths(tmp_path / "home"),
        PASSPHRASE,
        MovableClock(),
        Settings(),
        is_new=True,
        cost=CHEAP,
        language=lambda: language.code,
    )
    yield made
    made.close()
    language.use("en")


def finished(desk: Desk, folder: Path) -> Record:
    """Return a finished practice with its pictures."""
    draft = desk.capture.begin(RecordType.PRACTICE)
    files = {
        name: str(desk.capture.attach(draft.draft_id, path).attachment_id)
        for name, path in content.photos(RecordType.PRACTICE, folder).items()
    }
    answers = content.as_kept(content.load(RecordType.PRACTICE), files)
    desk.capture.save(draft.draft_id, {**draft.answers, **answers})
    return desk.capture.finish(draft.draft_id)


def test_a_page_says_its_own_words_in_the_language_of_the_interface(
    desk: Desk, language: Language, tmp_path: Path
) -> None:
    record, page = finished(desk, tmp_path), tmp_path / "page.pdf"
    desk.outputs.pages(record.record_id, Profile.OWN_DESK, page, CancelToken())
    assert "Page 1 of" in text_of(page)
    language.use(PSEUDO)
    desk.outputs.pages(record.record_id, Profile.OWN_DESK, page, CancelToken())
    assert "Págé 1 óf" in text_of(page)
    assert record.title.split()[0] in text_of(page)


def test_in_english_a_page_says_what_it_says_by_itself(language: Language) -> None:
    language.use("en")
    assert PrintedWords().words() == PageWords()


def test_russian_months_bend_beside_a_day(language: Language) -> None:
    language.use("ru")
    words = PrintedWords().words()
    language.use("en")
    assert words.months[0] == "января"
    assert words.months_alone[0] == "январь"


@pytest.mark.parametrize(
    ("written", "spoken", "taken"),
    [
        ("fa-AF", "fr", ("fa-AF", "fr", "en")),
        ("fr", "en", ("fr", "en")),
        ("en", "en", ("en",)),
        ("en", "pseudo", ("en",)),
    ],
)
def test_a_form_speaks_the_language_of_the_record_first(
    written: str, spoken: str, taken: tuple[str, ...]
) -> None:
    assert page_languages(written, spoken) == taken


def test_printing_that_was_stopped_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    record, token = finished(desk, tmp_path), CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        desk.outputs.pages(record.record_id, Profile.OWN_DESK, tmp_path / "out" / "page.pdf", token)
    assert not (tmp_path / "out").exists()


def text_of(page: Path) -> str:
    """Return the words of a PDF."""
    return subprocess.run(
        ["pdftotext", "-layout", str(page), "-"], capture_output=True, text=True, check=True
    ).stdout


def test_what_the_program_does_is_logged_while_the_vault_is_open_and_not_after(
    language: Language, tmp_path: Path
) -> None:
    paths = Paths(tmp_path / "home")
    desk = open_desk(paths, PASSPHRASE, MovableClock(), Settings(), is_new=True, cost=CHEAP)
    logging.getLogger("desktop.tried").info("while it is open")
    desk.close()
    logging.getLogger("desktop.tried").info("after it was closed")
    log = (paths.logs / "log.txt").read_text()
    assert "while it is open" in log
    assert "after it was closed" not in log
