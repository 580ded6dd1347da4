"""The fixed words of a printed page in the interface's language; it sets no page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from desktop.printing import PageWords


class PrintedWords(QObject):
    """Says what a page says by itself, beside what the record and its form say."""

    def words(self) -> PageWords:
        """Return the words, as the interface speaks now; from any thread."""
        from desktop.printing import PageWords  # with it comes what sets pages, which is needed only to print

        locale = QLocale()
        return PageWords(
            page=self.tr("Page {page} of {pages}"),
            record=self.tr("Record {number}"),
            revision=self.tr("Revision {number}"),
            template=self.tr("{title} ({version})"),
            finished=self.tr("Finished"),
            scale=self.tr("{value} of {highest}"),
            scale_with_words=self.tr("{value} of {highest} ({words})"),
            day=self.tr("{day} {month} {year}"),
            month=self.tr("{month} {year}"),
            # Some languages bend a month beside its day, as in "1 января".
            months=tuple(locale.monthName(number) for number in range(1, 13)),
            months_alone=tuple(locale.standaloneMonthName(number) for number in range(1, 13)),
            row=self.tr("{label} {number}"),
            file=self.tr("{extension} file, {size}"),
            bytes=self.tr("{count} bytes"),
            kilobytes=self.tr("{count} KB"),
            megabytes=self.tr("{count} MB"),
            internal=self.tr("Internal: not for sharing"),
            team_only=self.tr("{label} (team only)"),
            stays=self.tr("{label} (stays with you)"),
            team_note=self.tr("What is marked “team only” goes to Spotlight teams and nobody else."),
            stays_note=self.tr("What is marked “stays with you” leaves this computer on this paper alone."),
            composite=self.tr("Drawn from several women’s accounts."),
            changed_names=self.tr("* This name has been changed."),
            illustrative=self.tr("This picture does not show the person in the story."),
            and_more=self.tr(", ", "between the words of a list"),
            left_out=self.tr(
                "Something in this record was taken back, or its file is no longer on this computer. "
                "It is left out here."
            ),
            unreadable=self.tr("This picture could not be read."),
            unprintable=self.tr(
                "Some characters could not be printed and stand as �; on the screen they are whole."
            ),
        )
