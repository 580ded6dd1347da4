"""What goes wrong with the keys of devices, colleagues and offices, as sentences for people."""

from PySide6.QtCore import QObject

from desktop.errors import Code


class TrustingWords(QObject):
    """Turns these errors into translated sentences."""

    def sentences(self) -> dict[Code, str]:
        """Return the sentences, with {parameters} still to be filled."""
        return {
            Code.REQUEST_UNREADABLE: self.tr(
                "{name} is not a request of a device, or it is damaged. Nothing was changed. Ask for the "
                "file again."
            ),
            Code.REQUEST_FORGED: self.tr(
                "Something in {name} was changed after the device made it. Do not use it. Ask for the file "
                "again, by another way."
            ),
            Code.REQUEST_OWN: self.tr("{name} is the request of this device itself. Nothing was changed."),
            Code.ANSWER_UNREADABLE: self.tr(
                "{name} is not an office's answer, or it is damaged. Nothing was changed. Ask the office "
                "for the file again."
            ),
            Code.ANSWER_FOR_ANOTHER: self.tr(
                "{name} was made for another device, or for a key that this device no longer has. Nothing "
                "was changed. Save a new request file and send it to the office."
            ),
            Code.ANSWER_EXPIRED: self.tr(
                "{name} counted only until {date}. Nothing was changed. Save a new request file and send it "
                "to the office."
            ),
            Code.CONTACT_UNNAMED: self.tr("Write a name for this device, so that you know it again."),
            Code.CONTACT_MISSING: self.tr("This colleague is no longer in the list. Nothing was changed."),
            Code.OFFICE_UNNAMED: self.tr(
                "The office needs a name, and a short name of Latin letters, digits and hyphens, such as "
                '"kabul-office".'
            ),
            Code.OFFICE_SIGNING_EXISTS: self.tr("This vault holds the signing key of an office already."),
            Code.OFFICE_SIGNING_MISSING: self.tr(
                "This vault does not hold the signing key of an office yet. Make it first, under Safety, in "
                '"Confirm devices".'
            ),
            Code.OFFICE_PHRASE_WRONG: self.tr(
                "This is not the phrase of the office's signing key. Nothing was signed. Check the keyboard "
                "layout and Caps Lock, and try again."
            ),
            Code.REVOCATIONS_UNREADABLE: self.tr(
                "{name} is not a list of lost devices, or it is damaged. Nothing was changed."
            ),
            Code.REVOCATIONS_STRANGER: self.tr(
                "{name} was signed by nobody you trust here. Nothing was changed. Ask your office whether "
                "the file is theirs."
            ),
            Code.REVOCATIONS_OLD: self.tr(
                "{name} is older than the list of lost devices that is in force here. Nothing was changed."
            ),
        }
