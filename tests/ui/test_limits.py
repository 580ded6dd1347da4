"""The page about what the app cannot protect, and the document of the same words."""

import re
from pathlib import Path

from ui.wording.limits import Limits

DOCUMENT = Path(__file__).parents[2] / "docs" / "threat-model.md"


def test_the_document_says_what_the_page_says_in_the_same_order() -> None:
    shown = [
        words for chapter in Limits().chapters() for words in (f"## {chapter.heading}", *chapter.paragraphs)
    ]
    told = DOCUMENT.read_text(encoding="utf-8").split("\n## Behind the words")[0]
    # From the first chapter on; a paragraph is an item of a list, wrapped.
    lines = re.sub(r"\n  (?=\S)", " ", told[told.index("## ") :]).splitlines()
    assert [line.removeprefix("* ") for line in lines if line] == shown
