"""Whose word a bundle, setup file, form or receipt is, in a sentence that people understand."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from desktop.domain.maker import KnownMaker, MakerKind
from ui.wording.filled import unbroken


class MakerWords(QObject):
    """Turns what is known of a maker into translated sentences."""

    def sentence(self, maker: KnownMaker | None) -> str:
        """Return who made it, and how anybody here knows; None: there is no signature that can be read."""
        if maker is None:
            return self.tr("Maker unknown: there is no signature that can be read.")
        said = self._dated(maker) if maker.known_on else self._undated(maker)
        day = self.day(maker.known_on) if maker.known_on else ""
        told = said.format(who=self.who(maker), office=maker.office, date=day)
        return f"{told} {self._since()}" if maker.is_taken_back else told

    def _since(self) -> str:
        return self.tr("Its key was taken back since: ask your office before you use this.")

    def who(self, maker: KnownMaker) -> str:
        """Return the device and whose it is, as far as anybody said; else the name it signs under."""
        if maker.name and maker.organisation and maker.name != maker.organisation:
            return self.tr("{device}, {organisation}").format(
                device=maker.name, organisation=maker.organisation
            )
        return maker.name or maker.organisation or maker.principal

    def day(self, day: date) -> str:
        """Return a day as people say it."""
        return unbroken(QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy"))

    def _dated(self, maker: KnownMaker) -> str:
        is_named = bool(maker.name or maker.organisation)
        if maker.kind is MakerKind.COMPARED:
            if is_named:
                return self.tr("Made by {who}, confirmed in person on {date}.")
            return self.tr("Made by a device whose words somebody here compared on {date}.")
        if maker.kind is MakerKind.CERTIFIED:
            if maker.office:
                return self.tr("Made by {who}, confirmed by {office} on {date}.")
            return self.tr("Made by {who}, confirmed on {date} by an office that you trust.")
        return self._undated(maker)

    def _undated(self, maker: KnownMaker) -> str:
        is_named = bool(maker.name or maker.organisation)
        match maker.kind:
            case MakerKind.OWN:
                return self.tr("Made on this device.")
            case MakerKind.CERTIFIED:
                if maker.office:
                    return self.tr("Made by {who}, confirmed by {office}.")
                return self.tr("Made by {who}, confirmed by an office that you trust.")
            case MakerKind.COMPARED:
                if is_named:
                    return self.tr("Made by {who}, confirmed in person before.")
                return self.tr("Made by a device whose words somebody here compared before.")
            case MakerKind.LISTED:
                return self.tr("Made by {who}, whom your office's setup file names.")
            case MakerKind.EXPIRED:
                return self.tr(
                    "Made by {who}, whose confirmation has run out. Ask whether the device is still theirs."
                )
            case MakerKind.REVOKED:
                return self.tr("This device was lost or its key stolen: do not use what it made.")
            case MakerKind.FORGED:
                return self.tr("Changed after signing: do not use.")
            case MakerKind.UNKNOWN:
                if is_named:
                    return self.tr("Maker unknown: it calls itself {who}, and nobody here confirmed that.")
                return self.tr("Maker unknown: nobody here has confirmed this device.")
