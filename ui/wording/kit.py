"""The words of the pages that open a vault, in the interface's language; it sets no page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from desktop.printing import KitWords


class KitPaper(QObject):
    """Says what the page of a kit, or of a piece, says beside its words; from any thread."""

    def kit(self, language: str) -> KitWords:
        """Return the text of a recovery kit in words of `language`, or in numbers if it is empty."""
        from desktop.printing import KitWords  # with it comes what sets pages, which is needed only to print

        is_words = bool(language)
        return KitWords(
            title=self.tr("Recovery kit"),
            lead=self.tr(
                "These 24 words open your vault when the passphrase is forgotten. Together with a backup "
                "they also open it on another computer. Whoever has this page and your vault can read "
                "everything in it."
            )
            if is_words
            else self.tr(
                "These 24 numbers open your vault when the passphrase is forgotten. Together with a backup "
                "they also open it on another computer. Whoever has this page and your vault can read "
                "everything in it."
            ),
            grid=self.tr("The 24 words") if is_words else self.tr("The 24 numbers"),
            use=self.tr("How to use it"),
            steps=(
                self.tr("On another computer, install the app and choose “I have a backup” first."),
                self.tr("On the first window choose “Other ways in”, then “With the recovery kit”."),
                self.tr(
                    "Type the words in their order, from 1 to 24. Capital letters and accents do not matter."
                )
                if is_words
                else self.tr("Type the numbers in their order, from 1 to 24. Spaces do not matter."),
                self.tr("Choose a new passphrase. This page goes on working until you make a new kit."),
            ),
            care=self.tr("How to keep it"),
            cares=(
                self.tr("Keep it in a safe place, away from the computer and from your backups."),
                self.tr("Do not photograph, scan or send it, and type it nowhere but in the app."),
                self.tr("Test it twice a year: under Safety, Keys."),
                self.tr(
                    "If it is lost or somebody saw it, make a new kit and a new backup at once. This page "
                    "still opens older backups, so delete those."
                ),
            ),
            date=self.tr("Date"),
            tested=self.tr("Tested on"),
            digits=_digits(),
        )

    def piece(self, language: str) -> KitWords:
        """Return the text of one of three pieces, in words or in numbers if `language` is empty."""
        from desktop.printing import KitWords

        is_words = bool(language)
        return KitWords(
            title=self.tr("Recovery piece {number} of 3"),
            lead=self.tr(
                "Two of three pieces, each with its own short code, open the vault when the passphrase is "
                "forgotten. One piece alone opens nothing."
            ),
            series=self.tr("Series {series}. Only pieces of the same series go together."),
            grid=self.tr("The 33 words of this piece")
            if is_words
            else self.tr("The 33 numbers of this piece"),
            use=self.tr("How to use it"),
            steps=(
                self.tr("Bring two pieces of the same series together, and the short code of each."),
                self.tr("On the first window choose “Other ways in”, then “With two of the three pieces”."),
                self.tr("Type the words of each piece in their order, and its short code.")
                if is_words
                else self.tr("Type the numbers of each piece in their order, and its short code."),
                self.tr("Choose a new passphrase. The pieces go on working until new ones are made."),
            ),
            care=self.tr("How to keep it"),
            cares=(
                self.tr("Each piece belongs with another person, in another place, away from the computer."),
                self.tr("Never write the short code on this page; keep it apart from it."),
                self.tr("Do not photograph, scan or send this page, and type it nowhere but in the app."),
                self.tr("If a piece is lost or somebody saw it, make three new pieces and a new backup."),
            ),
            date=self.tr("Date"),
            tested=self.tr("Tested on"),
            digits=_digits(),
        )


def _digits() -> str:
    """Return 0 to 9 as the person writes them, or plainly where one of them is more than a letter."""
    locale = QLocale()
    found = "".join(locale.toString(number) for number in range(10))
    return found if len(found) == 10 else "0123456789"
