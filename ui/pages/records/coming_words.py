"""What a colleague's bundle would bring, in sentences for people who decide about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject

from desktop.domain.coming import Arrival, Coming, ComingRecord
from ui.parts.direction import isolated
from ui.wording import Wording
from ui.wording.filled import size

SHOWN = 6
"""So many titles of one kind are shown; the others are counted."""


class ComingWords(QObject):
    """Says what is in a bundle, by what it would be here."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def groups(self, coming: Coming) -> Iterator[tuple[str, str]]:
        """Yield a sentence for each kind of records there is, and the titles under it."""
        for arrival in Arrival:
            found = [one for one in coming.records if one.arrival is arrival]
            if found:
                shown = [] if arrival is Arrival.KNOWN else self._titles(found)
                yield self._sentence(arrival, len(found)), "\n".join(shown)

    def files(self, coming: Coming) -> str:
        """Return how many files come along and how large they are; nothing where none does."""
        count = sum(one.new_files for one in coming.coming)
        if not count:
            return ""
        whole = size(sum(one.size for one in coming.coming))
        return self.tr("%n file(s) come along, {size} in all.", "", count).format(size=whole)

    def _titles(self, records: Sequence[ComingRecord]) -> list[str]:
        shown = [self._title(one) for one in records[:SHOWN]]
        if more := len(records) - len(shown):
            shown.append(self.tr("and %n more", "", more))
        return shown

    def _title(self, one: ComingRecord) -> str:
        title = isolated(one.title or self._wording.untitled(one.record_type))
        kind = self._wording.record_type(one.record_type)
        if one.author:
            return self.tr("{title} ({kind}, by {author})").format(
                title=title, kind=kind, author=isolated(one.author)
            )
        return self.tr("{title} ({kind})").format(title=title, kind=kind)

    def _sentence(self, arrival: Arrival, count: int) -> str:
        match arrival:
            case Arrival.NEW:
                return self.tr("%n record(s) that are new here:", "", count)
            case Arrival.NEWER:
                return self.tr("A newer version of %n record(s) that you have:", "", count)
            case Arrival.BESIDE:
                return self.tr(
                    "%n record(s) that were changed here as well. Both versions will stand side by side, and "
                    "you choose the one to go on from:",
                    "",
                    count,
                )
            case Arrival.EARLIER:
                return self.tr("An earlier version of %n record(s), for the history:", "", count)
            case Arrival.KNOWN:
                return self.tr("%n record(s) that you have already.", "", count)
            case Arrival.DIFFERENT:
                return self.tr(
                    "%n record(s) that you have with other words. What you have stays as it is:", "", count
                )
            case Arrival.TAKEN_BACK:
                return self.tr("%n record(s) stay outside, because a consent was taken back:", "", count)
            case Arrival.IN_BIN:
                return self.tr(
                    "%n record(s) that lie in your bin, and stay there. Put them back first if you want what "
                    "comes:",
                    "",
                    count,
                )
            case Arrival.NO_TEMPLATE:
                return self.tr(
                    "%n record(s) were written with a template that is not here, and stay outside. Take in "
                    "your office's newest setup file first:",
                    "",
                    count,
                )
