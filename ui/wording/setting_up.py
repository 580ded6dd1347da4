"""What goes wrong with setup files, as sentences for people."""

from PySide6.QtCore import QObject

from desktop.errors import Code


class SettingUpWords(QObject):
    """Turns these errors into translated sentences."""

    def sentences(self) -> dict[Code, str]:
        """Return the sentences, with {parameters} still to be filled."""
        return {
            Code.SETUP_UNREADABLE: self.tr(
                "{name} is no setup file, or it was damaged on its way. Nothing was changed. Ask your office "
                "for the file again."
            ),
            Code.SETUP_FORGED: self.tr(
                "Something in {name} was changed after your office signed it. Nothing was taken in. Tell "
                "your office, and ask for the file again by another way."
            ),
            Code.SETUP_TOO_NEW: self.tr(
                "{name} was made for a newer version of the app. Nothing was changed. Bring the app up to "
                "date, then take the file in."
            ),
            Code.SETUP_AHEAD: self.tr(
                "{name} says that it was made on {day}, which is still to come. Nothing was changed. Look "
                "whether the clock of this computer is right."
            ),
            Code.SETUP_STRANGER: self.tr(
                "{name} says that it comes from {office}, but it is signed by nobody whom your office named. "
                "Nothing was changed. Ask your office, in person or by phone, whether the file is theirs."
            ),
            Code.SETUP_FROM_OTHER_OFFICE: self.tr(
                "{name} comes from another office, {office}. This vault follows {have}. Nothing was changed. "
                "If you now belong to that office, {have} can name its key in a setup file of its own."
            ),
            Code.SETUP_REVOKED: self.tr(
                "{name} is signed with a key that your office has taken back: it was lost or stolen. "
                "Nothing was changed. Tell your office that this file is going round."
            ),
            Code.SETUP_OLDER: self.tr(
                "{name} is number {number}, and number {have} is in force here: it is older. Nothing was "
                "changed. Ask your office for the newest file."
            ),
            Code.SETUP_TWIN: self.tr(
                "Another setup file with number {number} is in force here already. Nothing was changed. Tell "
                "your office: it has to make the file anew, with a higher number."
            ),
            Code.SETUP_NOT_COMPARED: self.tr(
                "Nobody here has compared the words of {name} yet. Nothing was changed. Call your office, "
                "read the words to each other, and take the file in if they are the same."
            ),
            Code.SETUP_WORDS_UNLIKE: self.tr(
                "These are not the words of {name}. Nothing was changed. Look whether each word is typed "
                "right. If they still differ, the file is not from your office: do not use it."
            ),
            Code.SETUP_CHANGED: self.tr(
                "{name} is no longer the file that you looked at. Nothing was changed. Open it once more."
            ),
            Code.SETUP_FORM_REFUSED: self.tr(
                'The template "{form}" in {name} cannot be used by this app, so nothing of the file was '
                "taken in. Tell your office. {detail}"
            ),
            Code.SETUP_FORM_LACKS: self.tr(
                'The template "{form}" in {name} leaves out, or loosens, questions that the app needs to '
                "keep people safe: {questions}. Nothing of the file was taken in. Tell your office."
            ),
            Code.SETUP_FORM_CHANGED: self.tr(
                'The template "{form}" in {name} has the number {version}, which another one here has '
                "already. Nothing of the file was taken in. Tell your office: a changed template needs a "
                "higher number."
            ),
            Code.SETUP_FORM_UNKNOWN: self.tr(
                'The app has no kind of record called "{form}". An office can adapt the templates that there '
                "are, and not add others. Nothing of the file was taken in. Tell your office."
            ),
            Code.SETUP_SECRET_KEY: self.tr(
                "That is a secret key. It must never leave the machine where it was made, and it was not "
                'taken. Choose the public one: it begins with "age1" or "ssh-ed25519".'
            ),
            Code.SETUP_FORM_ONE: self.tr(
                "Choose one template, a file whose name ends in .xml, and with it the lists that go along, "
                "whose names end in .csv."
            ),
            Code.SETUP_INCOMPLETE: self.tr(
                "The setup file cannot be made like this. Something is missing or not clear: {place}. "
                "Nothing was saved."
            ),
        }
