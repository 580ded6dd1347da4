"""What every part of a printed record is made of: words, labels, answers and photos; chooses no order."""

from collections.abc import Iterator, Mapping, Sequence

from reportlab.platypus.flowables import Flowable

from desktop.forms.form import Node, Question, pick
from desktop.plain.words import PageWords
from desktop.printing import sheet
from desktop.printing.grid import Grids
from desktop.printing.photos import Photos
from desktop.printing.prose import Prose, Style, plain_text
from desktop.printing.scope import Reach
from desktop.printing.typeset import Typesetter


class Paper:
    """Makes the flowables of one record.

    Attributes:
        grids: short answers beside each other.
    """

    def __init__(
        self,
        setter: Typesetter,
        words: PageWords,
        languages: Sequence[str],
        photos: Photos,
        *,
        is_mirrored: bool,
    ) -> None:
        self._setter = setter
        self._words = words
        self._languages = languages
        self._photos = photos
        self._is_mirrored = is_mirrored
        self.grids = Grids(setter, is_mirrored)

    def words(self, text: Mapping[str, str]) -> str:
        """Return a text of the form in the reader's language."""
        return pick(text, self._languages)

    def label(self, node: Node, reach: Reach, around: Reach = Reach.ANYONE) -> str:
        """Return a label, with how far the answer may go where what stands above has not said so."""
        text = self.words(node.label)
        if reach <= around or not text:
            return text
        pattern = self._words.team_only if reach is Reach.TEAM else self._words.stays
        return pattern.format(label=text)

    def numbered(self, label: str, number: int) -> str:
        """Return what a row is called by."""
        return self._words.row.format(label=label[:1].upper() + label[1:], number=number)

    def prose(self, text: str, style: Style) -> Prose:
        """Return words of the page itself, which all stand at the side where the page begins."""
        return Prose(text, style, self._setter, is_rtl=self._is_mirrored)

    def heading(self, text: str, style: Style) -> Prose:
        """Return words that stay with what follows them."""
        return Prose(text, style, self._setter, is_rtl=self._is_mirrored, is_heading=True)

    def plain(self, text: str, style: Style) -> list[Prose]:
        """Return the paragraphs and lists of a text, each at the side of its own script."""
        return plain_text(text, style, self._setter)

    def answer(self, label: str, text: str, *, is_chosen: bool = False) -> Iterator[Flowable]:
        """Yield an answer that has its lines to itself, under its label.

        What was chosen is in the form's words, which stand where the page's own do.
        """
        yield self.heading(label, sheet.LABEL)
        side = self._is_mirrored if is_chosen else None
        yield from plain_text(text, sheet.ANSWER, self._setter, is_rtl=side)

    def bullet(self, text: str) -> Flowable:
        """Return one entry of a list."""
        return Prose(text, sheet.BULLET, self._setter, bullet="•")

    def is_photo(self, question: Question, value: str) -> bool:
        """Tell whether an answer is a photo."""
        return self._photos.holds(question, value)

    def photo(self, value: str) -> Flowable:
        """Return a photo, or a line that it cannot be read."""
        picture = self._photos.picture(value, is_mirrored=self._is_mirrored)
        return picture or self.prose(self._words.unreadable, sheet.NOTE)
