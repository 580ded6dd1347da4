"""What a person can agree to, and how her consent stands, as words for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QDate, QLocale, QObject

from desktop.domain.consent import Channel, ConsentStatus, Element, Reach, Scope
from desktop.domain.disclosed import Remark
from desktop.domain.person import Pillar
from desktop.domain.sign_off import Step
from ui.wording.filled import unbroken


class ConsentWords(QObject):
    """Turns the nouns of a consent into words that stand inside a sentence."""

    def channel(self, channel: Channel) -> str:
        """Return where something may be used."""
        return {
            Channel.TEAM: self.tr("the team only"),
            Channel.INVITED_PARTNERS: self.tr("invited partners"),
            Channel.GATEWAY: self.tr("the gateway's web page"),
            Channel.NEWSLETTER: self.tr("the newsletter"),
            Channel.PRINT: self.tr("print"),
            Channel.SOCIAL_MEDIA: self.tr("social media"),
            Channel.PRESS: self.tr("the press"),
            Channel.TRAINING: self.tr("training"),
            Channel.DONOR_REPORT: self.tr("reports to donors"),
            Channel.FUND_RAISING: self.tr("fund-raising"),
        }[channel]

    def element(self, element: Element) -> str:
        """Return what of hers may be used."""
        return {
            Element.STORY: self.tr("the story"),
            Element.QUOTES: self.tr("quotes"),
            Element.VOICE: self.tr("the voice"),
            Element.PICTURE_NO_FACE: self.tr("a picture without the face"),
            Element.PICTURE_FACE: self.tr("a picture with the face"),
            Element.VIDEO: self.tr("video"),
            Element.OWN_NAME: self.tr("the own name"),
            Element.PLACE: self.tr("the place"),
        }[element]

    def status(self, status: ConsentStatus) -> str:
        """Return how a consent stands."""
        return {
            ConsentStatus.NOT_ASKED: self.tr("not asked yet"),
            ConsentStatus.GIVEN: self.tr("given"),
            ConsentStatus.PARTLY: self.tr("partly given"),
            ConsentStatus.REFUSED: self.tr("refused"),
            ConsentStatus.WITHDRAWN: self.tr("taken back"),
            ConsentStatus.EXPIRED: self.tr("ended"),
        }[status]

    def reach(self, reach: Reach) -> str:
        """Return where in the world it may be seen."""
        return {
            Reach.ANYWHERE: self.tr("anywhere"),
            Reach.NOT_COMMUNITY: self.tr("not in the own community"),
            Reach.NOT_COUNTRY: self.tr("not in the own country"),
        }[reach]

    def scope(self, scope: Scope) -> str:
        """Return how much is taken back."""
        return {
            Scope.EVERYTHING: self.tr("everything"),
            Scope.PICTURE: self.tr("the picture"),
            Scope.NAME: self.tr("the name"),
            Scope.ONE_CHANNEL: self.tr("one use"),
        }[scope]

    def pillar(self, pillar: Pillar) -> str:
        """Return one of the three things by which a person is known."""
        return {
            Pillar.NAME: self.tr("the name"),
            Pillar.FACE: self.tr("the face"),
            Pillar.PLACE: self.tr("the exact place"),
        }[pillar]

    def step(self, step: Step) -> str:
        """Return what somebody put her name to."""
        return {
            Step.SAFETY: self.tr("looked at for safety"),
            Step.CLEARED: self.tr("cleared for its readers"),
        }[step]

    def remark(self, remark: Remark) -> str:
        """Return what every output of a record has to say."""
        return {
            Remark.COMPOSITE: self.tr("Drawn from several women's accounts."),
            Remark.CHANGED_NAMES: self.tr("* The name was changed."),
            Remark.ILLUSTRATIVE: self.tr("This picture does not show the person in the story."),
        }[remark]

    def day(self, iso: str) -> str:
        """Return a day, as in 22 Nov 2026; what is no day as it is."""
        at = QDate.fromString(iso[:10], "yyyy-MM-dd")
        return unbroken(QLocale().toString(at, "d MMM yyyy")) if at.isValid() else iso

    def lacking(self, ids: str) -> str:
        """Return what the exception for an adult who asks to be named still lacks, as a list of words."""
        said = {
            "adult": self.tr("that she is an adult"),
            "risk": self.tr("a low risk"),
            "specialist": self.tr("a specialist's agreement"),
            "read_back": self.tr("the text read back to her"),
            "reason": self.tr("why she wants it, written down"),
            "request": self.tr("her own request"),
            "secretariat": self.tr("the Secretariat's word"),
        }
        return self.listed([said.get(one, one) for one in _parts(ids)]) or self.tr("nothing")

    def pillars(self, ids: str) -> str:
        """Return ids of pillars as a list of words; others as they are."""
        said = [self.pillar(Pillar(one)) if one in list(Pillar) else one for one in _parts(ids)]
        return self.listed(said)

    def listed(self, said: Sequence[str]) -> str:
        """Return words as a list inside a sentence."""
        return QLocale().createSeparatedList(list(said))

    def named(self, ids: str) -> str:
        """Return ids of elements, channels, statuses and the like as a list of words; others as they are."""
        return self.listed([self._noun(one) for one in _parts(ids)])

    def _noun(self, name: str) -> str:
        if name in list(Element):
            return self.element(Element(name))
        if name in list(Channel):
            return self.channel(Channel(name))
        if name in list(ConsentStatus):
            return self.status(ConsentStatus(name))
        if name in list(Reach):
            return self.reach(Reach(name))
        return name


def _parts(ids: str) -> Iterable[str]:
    return ids.replace(",", " ").split()
