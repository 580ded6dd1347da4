"""Where a record went and what nobody can call back, as words for whoever takes a consent back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.domain.consent import Channel
from desktop.domain.copy import Copy
from desktop.domain.departure import Departure
from ui.parts.joined import comma, joined
from ui.wording.checking import CheckingWords
from ui.wording.filled import unbroken
from ui.wording.wording import Wording

_SHOWN = 5


class WhereItWent(QObject):
    """Turns bundles, ways of use and copies into translated lines."""

    def departures(self, departures: Sequence[Departure]) -> str:
        """Return one line for each bundle: when, who got it, and which file it was."""
        wording = Wording(self)
        return "\n".join(
            self.tr("{day}: {reader} (for {profile}, {file})").format(
                day=wording.day(one.exported_at),
                reader=joined([one.reader]) or self.tr("nobody wrote who got it"),
                profile=wording.profile(one.profile),
                file=unbroken(self.tr("file {start}…").format(start=str(one.bundle_id)[:8])),
            )
            for one in departures
        )

    def readers(self, departures: Sequence[Departure]) -> str:
        """Return who has to be told, each role once."""
        wording = Wording(self)
        roles = dict.fromkeys(one.reader or wording.profile(one.profile) for one in departures)
        return joined(roles, comma())

    def beyond(self, channels: Sequence[Channel]) -> str:
        """Return the ways of use that were allowed and that no notice reaches."""
        words = CheckingWords(self)
        return self.tr(
            "What went out in these ways, which the consent allowed: {ways}. Ask each place to take it down, "
            "and tell her what could not be reached."
        ).format(ways=comma().join(words.channel(one) for one in channels))

    def copies(self, copies: Sequence[Copy]) -> str:
        """Return the copies outside the vault, and where they can be deleted."""
        wording = Wording(self)
        lines = [
            self.tr("{day}: {path}").format(day=wording.day(one.made_at), path=joined([str(one.path)]))
            for one in copies[:_SHOWN]
        ]
        if more := len(copies) - len(lines):
            lines.append(self.tr("and %n more", "", more))
        head = self.tr(
            "Copies saved outside the vault. Delete those of this record, on the page Safety under “Copies "
            "outside”:"
        )
        return "\n".join([head, *lines])
