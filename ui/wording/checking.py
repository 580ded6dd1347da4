"""Who checked what, and what was taken back, as words for people."""

from PySide6.QtCore import QObject

from desktop.domain.audience import Audience
from desktop.domain.consent import Channel, Scope
from desktop.domain.sign_off import Step
from desktop.errors import Code


class CheckingWords(QObject):
    """Turns steps, readers and withdrawals into translated words, and what goes wrong with them."""

    def step(self, step: Step) -> str:
        """Return what somebody put her name to."""
        return {
            Step.SAFETY: self.tr("Safety check"),
            Step.CLEARED: self.tr("Cleared"),
        }[step]

    def readers(self, audience: Audience) -> str:
        """Return for whom something was checked."""
        return {
            Audience.DEVICE: self.tr("this device"),
            Audience.TEAM: self.tr("Spotlight teams"),
            Audience.INVITED: self.tr("invited readers"),
            Audience.PUBLIC: self.tr("everybody"),
        }[audience]

    def scope(self, scope: Scope) -> str:
        """Return what is taken back."""
        return {
            Scope.EVERYTHING: self.tr("Everything"),
            Scope.PICTURE: self.tr("Her pictures, voice and film"),
            Scope.NAME: self.tr("Her name"),
            Scope.ONE_CHANNEL: self.tr("One way of using it"),
        }[scope]

    def channel(self, channel: Channel) -> str:
        """Return one way of using what somebody told."""
        return {
            Channel.TEAM: self.tr("Spotlight teams"),
            Channel.INVITED_PARTNERS: self.tr("Invited partners"),
            Channel.GATEWAY: self.tr("Knowledge gateway"),
            Channel.NEWSLETTER: self.tr("Newsletter"),
            Channel.PRINT: self.tr("Print"),
            Channel.SOCIAL_MEDIA: self.tr("Social media"),
            Channel.PRESS: self.tr("Press"),
            Channel.TRAINING: self.tr("Training"),
            Channel.DONOR_REPORT: self.tr("Donor reports"),
            Channel.FUND_RAISING: self.tr("Fund-raising"),
        }[channel]

    def errors(self) -> dict[Code, str]:
        """Return the sentences for what goes wrong with checking and taking back."""
        return {
            Code.SIGNER_UNNAMED: self.tr("Write how she wants to be shown: a name, initials or her work."),
            Code.SIGNER_EXISTS: self.tr(
                "Somebody called {alias} checks here already. Choose her from the list, or write the name "
                "so that both can be told apart."
            ),
            Code.SIGNER_MISSING: self.tr("This person does not check here any more. Choose another."),
            Code.SIGN_PHRASE_WRONG: self.tr(
                "That is not the sign-off phrase of {alias}. Nothing was signed. Look at Caps Lock and the "
                "keyboard language, then try again."
            ),
            Code.SIGN_OFF_OWN: self.tr(
                "{alias} wrote this record. Somebody else has to check it, so that two people have seen it "
                "before anybody reads it."
            ),
            Code.REVIEW_UNREADABLE: self.tr(
                "{file} is no colleague's answer to a review. Nothing was taken in. Ask her for the file "
                "whose name ends in .signoff.json."
            ),
            Code.REVIEW_FORGED: self.tr(
                "{file} does not fit its signature: it was changed on its way, or signed with another key. "
                "Nothing was taken in. Ask her to send it again."
            ),
            Code.REVIEW_OTHER_RECORD: self.tr(
                "{file} is about another record. Nothing was taken in. Open that record and take it in there."
            ),
            Code.REVIEW_OTHER_VERSION: self.tr(
                "{file} is about another version: the record was changed since it was handed over. Nothing "
                "was taken in. Hand it over once more."
            ),
            Code.REVIEW_BY_WRITER: self.tr(
                "{file} is signed with this vault's own key. Who writes does not check; a colleague has to "
                "sign on her own machine, or with her own phrase here."
            ),
            Code.NOTHING_WITHDRAWN: self.tr(
                "{file} is whole, and it tells of no consent taken back. Records of colleagues cannot be "
                "taken in yet, so nothing was changed here."
            ),
            Code.NO_BUNDLE: self.tr(
                "{file} is no bundle and no notice of this app, or only a part of one arrived. Nothing was "
                "changed. Choose the file whose name ends in .zip, or ask for it to be sent again."
            ),
        }
