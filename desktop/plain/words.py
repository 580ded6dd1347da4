"""The fixed words of a page or text, English unless the window gives others; holds no words of a form."""

from dataclasses import dataclass

from desktop.domain.disclosed import Remark

_MONTHS = "January February March April May June July August September October November December"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """What the page says by itself; braces name what is filled in.

    Attributes:
        months: the names beside a day.
        months_alone: the names without one; some languages tell the two apart.
        internal: at the head of every page, when something on them may not go to everybody.
        team_only, stays: beside the label of an answer for the teams alone, or for nobody else.
        team_note, stays_note: what these two mean, said once.
        composite, changed_names, illustrative: what must be said of a record wherever it is shown.
        left_out: said to whoever prints for her own desk when something was taken back, or a file is gone.
        unreadable: printed in place of a picture whose file is missing or damaged.
        unprintable: printed once at the end when some characters have no glyph in the page's fonts.
    """

    page: str = "Page {page} of {pages}"
    record: str = "Record {number}"
    revision: str = "Revision {number}"
    template: str = "{title} ({version})"
    finished: str = "Finished"
    scale: str = "{value} of {highest}"
    scale_with_words: str = "{value} of {highest} ({words})"
    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    months: tuple[str, ...] = tuple(_MONTHS.split())
    months_alone: tuple[str, ...] = tuple(_MONTHS.split())
    row: str = "{label} {number}"
    file: str = "{extension} file, {size}"
    bytes: str = "{count} bytes"
    kilobytes: str = "{count} KB"
    megabytes: str = "{count} MB"
    and_more: str = ", "
    internal: str = "Internal: not for sharing"
    team_only: str = "{label} (team only)"
    stays: str = "{label} (stays with you)"
    team_note: str = "What is marked “team only” goes to Spotlight teams and nobody else."
    stays_note: str = "What is marked “stays with you” leaves this computer on this paper alone."
    composite: str = "Drawn from several women’s accounts."
    changed_names: str = "* This name has been changed."
    illustrative: str = "This picture does not show the person in the story."
    left_out: str = (
        "Something in this record was taken back, or its file is no longer on this computer. "
        "It is left out here."
    )
    unreadable: str = "This picture could not be read."
    unprintable: str = (
        "Some characters could not be printed and stand as \ufffd; on the screen they are whole."
    )

    def remark(self, remark: Remark) -> str:
        """Return the sentence for what must be said of a record."""
        return {
            Remark.COMPOSITE: self.composite,
            Remark.CHANGED_NAMES: self.changed_names,
            Remark.ILLUSTRATIVE: self.illustrative,
        }[remark]
