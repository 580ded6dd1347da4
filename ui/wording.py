"""Codes, states and kinds of the core as sentences for people; the only room that composes them.

Say what happened, what is safe, what to do. Never a path, a name or an answer that could give somebody away,
beyond what the person chose on this screen.
"""

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from desktop.domain.attachment import RefusalReason
from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.disclosed import StayReason
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.record import RecordState, RecordType
from desktop.errors import AppError, Code
from ui.shortcuts import Shortcut


class Wording(QObject):
    """Turns what the core says into translated words."""

    def error(self, error: AppError) -> str:
        """Return the sentence for an error, with its parameters filled in."""
        return self._fill(self.code(error.code), error.params)

    def code(self, code: Code) -> str:
        """Return the sentence for a code, with {parameters} still to be filled."""
        return {
            Code.WRONG_PASSPHRASE: self.tr(
                "That is not the passphrase of this vault. Your work is safe. Look at Caps Lock and the "
                "keyboard language, then try again."
            ),
            Code.UNLOCK_TOO_SOON: self.tr(
                "Wait a little before the next try. The pause protects your work from guessing."
            ),
            Code.PASSPHRASE_TOO_WEAK: self.tr(
                "This passphrase could be guessed. Add one or two more words that do not belong together."
            ),
            Code.VAULT_DAMAGED: self.tr(
                "The vault cannot be read: its file {file} is damaged. Nothing was changed. If you have a "
                "copy of the vault folder, put it back and open the app again."
            ),
            Code.VAULT_MISSING: self.tr(
                "There is no vault in {folder}. If it is on a stick, plug the stick in and open the app "
                "again."
            ),
            Code.VAULT_EXISTS: self.tr(
                "There is already a vault in {folder}. It was left as it is; open it, or choose another "
                "folder."
            ),
            Code.VAULT_IN_USE: self.tr(
                "This vault is already open in another window of the app. Go on there, or close that "
                "window and try again. Nothing was lost."
            ),
            Code.VAULT_TOO_NEW: self.tr(
                "This vault was used with a newer version of the app. Nothing was changed. Open it with that "
                "version."
            ),
            Code.DATABASE_DAMAGED: self.tr(
                "A part of the vault's database cannot be read. What can be read is shown; nothing was "
                "deleted. Make a copy of the vault folder before you go on."
            ),
            Code.ATTACHMENT_MISSING: self.tr(
                "One file of this record is no longer in the vault folder. The text is safe. Add the file "
                "again if you still have it."
            ),
            Code.ATTACHMENT_DAMAGED: self.tr(
                "One file of this record is damaged and was set aside. The text is safe. Add the file "
                "again if you still have it."
            ),
            Code.RECORD_MISSING: self.tr(
                "This record is no longer in the vault. The list has been refreshed."
            ),
            Code.CLOCK_SET_BACK: self.tr(
                "The clock of this computer stands earlier than when you last worked. Your work is safe. "
                "Check the date, so that new records carry the right one."
            ),
            Code.DISK_FULL: self.tr(
                "The disk is full. What was saved is safe. Free {needed}, then try again."
            ),
            Code.READ_ONLY: self.tr(
                "Nothing can be written in {folder}. Nothing was lost. Choose another folder, or ask for the "
                "right to write there."
            ),
            Code.NO_PERMISSION: self.tr(
                "This account may not use {folder}. Nothing was changed. Choose another folder, or ask "
                "whoever looks after the computer."
            ),
            Code.FILE_UNREADABLE: self.tr(
                "The file {name} could not be read. It was not added. Copy it to this computer and try again."
            ),
            Code.TYPE_REFUSED: self.tr("The file {name} was not added. {reason}"),
            Code.FILE_TOO_LARGE: self.tr(
                "The file {name} is larger than {limit} and was not added. A shorter or smaller copy will "
                "fit."
            ),
            Code.PICTURE_DAMAGED: self.tr(
                "The picture {name} is damaged and was not added. Open it in a picture program, save it "
                "again, and add the new copy."
            ),
            Code.FORM_DAMAGED: self.tr(
                "The template {form} cannot be read. Your records are safe. Install the app again to "
                "repair it."
            ),
            Code.FORM_TAMPERED: self.tr(
                "The template {form} was changed outside the app, so it is not used. Your records are safe. "
                "Install the app again to repair it."
            ),
            Code.FORM_MISSING: self.tr(
                "The template {form}, version {version}, is not on this computer. The record is safe and "
                "can be opened where the template is."
            ),
            Code.FORM_REFUSED: self.tr("The template {form} could not be converted: {detail}"),
            Code.ANSWERS_DAMAGED: self.tr(
                "The answers of one record cannot be read. The others are safe. Make a copy of the vault "
                "folder before you go on."
            ),
            Code.NOT_READY: self.tr(
                "A few answers are still needed before you can finish. What you wrote is saved."
            ),
            Code.BUNDLE_UNREADABLE: self.tr(
                "The bundle {name} cannot be read. Copy it again from where it came and try once more."
            ),
            Code.BUNDLE_REFUSED: self.tr(
                "The bundle does not hold what it promises, so nothing was taken from it."
            ),
            Code.NOTHING_TO_EXPORT: self.tr(
                "Nothing of what you chose may leave for these readers. Choose other readers, or widen who "
                "may see the record."
            ),
            Code.TARGET_EXISTS: self.tr(
                "There is already a file {name} in that folder. It was left as it is. Choose another folder."
            ),
            Code.KEY_DAMAGED: self.tr(
                "The key with which this computer signs its bundles cannot be read. Your records are safe, "
                "but nothing can be exported. Put back a copy of the vault folder if you have one."
            ),
            Code.DEFECT: self.tr(
                "Something in the app went wrong. What was saved is safe. Close the app and open it again; "
                "if it happens again, tell whoever supports you."
            ),
        }[code]

    def title(self, error: AppError) -> str:
        """Return the short heading over an error's sentence."""
        return {
            Code.WRONG_PASSPHRASE: self.tr("Not the right passphrase"),
            Code.VAULT_IN_USE: self.tr("Already open"),
            Code.DISK_FULL: self.tr("The disk is full"),
            Code.TYPE_REFUSED: self.tr("This file was not added"),
            Code.FILE_TOO_LARGE: self.tr("This file was not added"),
            Code.PICTURE_DAMAGED: self.tr("This picture was not added"),
            Code.NOT_READY: self.tr("Not quite finished"),
            Code.NOTHING_TO_EXPORT: self.tr("Nothing would leave"),
            Code.DEFECT: self.tr("The app stumbled"),
        }.get(error.code, self.tr("This did not work"))

    def state(self, state: RecordState) -> str:
        """Return the word for where a record stands."""
        return {
            RecordState.DRAFT: self.tr("Draft"),
            RecordState.IN_REVIEW: self.tr("In review"),
            RecordState.CHANGES_ASKED: self.tr("Changes asked"),
            RecordState.READY: self.tr("Ready"),
            RecordState.CLEARED: self.tr("Cleared"),
            RecordState.EXPORTED: self.tr("Exported"),
            RecordState.ON_HOLD: self.tr("On hold"),
            RecordState.WITHDRAWN: self.tr("Withdrawn"),
            RecordState.REPLACED: self.tr("Replaced"),
        }[state]

    def record_type(self, record_type: RecordType) -> str:
        """Return the name of a kind of record."""
        return {
            RecordType.PRACTICE: self.tr("Practice"),
            RecordType.LESSON: self.tr("Lesson"),
            RecordType.STORY: self.tr("Story"),
            RecordType.PILOT: self.tr("Pilot note"),
            RecordType.EXCHANGE_NOTE: self.tr("Exchange note"),
            RecordType.QUESTION: self.tr("Question or need"),
            RecordType.COVER_SHEET: self.tr("Library cover sheet"),
        }[record_type]

    def when_to_use(self, record_type: RecordType) -> str:
        """Return the line that says when to use a kind of record."""
        return {
            RecordType.PRACTICE: self.tr("Something that works and that others could do too."),
            RecordType.LESSON: self.tr("What you would do again, or never again, and why."),
            RecordType.STORY: self.tr("How a change looks in one person's life, told with care."),
            RecordType.PILOT: self.tr("Something new you are trying, while you are trying it."),
            RecordType.EXCHANGE_NOTE: self.tr("After a visit, webinar, meeting or fair."),
            RecordType.QUESTION: self.tr("What you wish somebody could tell you."),
            RecordType.COVER_SHEET: self.tr("A study, brief or survey for the library."),
        }[record_type]

    def untitled(self, record_type: RecordType) -> str:
        """Return what a record without a title is called."""
        return {
            RecordType.PRACTICE: self.tr("Practice without a title yet"),
            RecordType.LESSON: self.tr("Lesson without a title yet"),
            RecordType.STORY: self.tr("Story without a title yet"),
            RecordType.PILOT: self.tr("Pilot note without a title yet"),
            RecordType.EXCHANGE_NOTE: self.tr("Exchange note without a title yet"),
            RecordType.QUESTION: self.tr("Question without a title yet"),
            RecordType.COVER_SHEET: self.tr("Cover sheet without a title yet"),
        }[record_type]

    def problem(self, problem: Problem) -> str:
        """Return what to do about one answer; the form's own words where it has some."""
        if problem.code is ProblemCode.CONSTRAINT and problem.params.get("message"):
            return problem.params["message"]
        return self._fill(self.problem_code(problem.code), problem.params)

    def problem_code(self, code: ProblemCode) -> str:
        """Return the sentence for a kind of problem, with {parameters} still to be filled."""
        return {
            ProblemCode.REQUIRED: self.tr("This is needed before you can finish."),
            ProblemCode.CONSTRAINT: self.tr(
                "This answer does not fit the question yet. Look at the hint above."
            ),
            ProblemCode.NOT_A_NUMBER: self.tr("Write a number here, with digits."),
            ProblemCode.NOT_WHOLE: self.tr("Write a whole number here, without a comma or point."),
            ProblemCode.OUT_OF_RANGE: self.tr("Write a number from {lowest} to {highest}."),
            ProblemCode.NOT_A_DATE: self.tr("Write a date that exists, or choose it from the calendar."),
            ProblemCode.NOT_A_PLACE: self.tr(
                "Write latitude and longitude as numbers, as in 34.53 and 69.17."
            ),
            ProblemCode.UNKNOWN_CHOICE: self.tr("Choose one of the answers in the list."),
            ProblemCode.ROWS_MISSING: self.tr("At least {lowest} are needed here. Add what is missing."),
        }[code]

    def stay_reason(self, reason: StayReason) -> str:
        """Return why something stays here."""
        return {
            StayReason.LOCAL: self.tr("personal or about consent: it never leaves this computer"),
            StayReason.INTERNAL: self.tr("for the team only, not for these readers"),
            StayReason.UNKNOWN: self.tr("the template does not say who may see it, so it stays"),
            StayReason.AUDIENCE: self.tr("you have not opened this record to these readers"),
        }[reason]

    def role(self, role: Role) -> str:
        """Return the name of what a person does."""
        return {
            Role.CSO_AUTHOR: self.tr("Author in a civil society organisation"),
            Role.FIELD_AUTHOR: self.tr("Author in a country or regional team"),
            Role.TECHNICAL_OFFICER: self.tr("Technical or programme officer"),
            Role.KM_FOCAL_POINT: self.tr("Knowledge management focal point"),
            Role.GBV_SPECIALIST: self.tr("Specialist on gender-based violence"),
            Role.SECRETARIAT: self.tr("Secretariat"),
        }[role]

    def audience(self, audience: Audience) -> str:
        """Return who may see a record."""
        return {
            Audience.DEVICE: self.tr("This device only"),
            Audience.TEAM: self.tr("Spotlight teams"),
            Audience.INVITED: self.tr("By invitation"),
            Audience.PUBLIC: self.tr("Public"),
        }[audience]

    def profile(self, profile: Profile) -> str:
        """Return whom a bundle is for."""
        return {
            Profile.GATEWAY_PUBLIC: self.tr("the Spotlight gateway"),
            Profile.COP_TEAM: self.tr("the Spotlight teams"),
            Profile.INVITED_PACK: self.tr("invited readers"),
        }[profile]

    def readers(self, profile: Profile) -> str:
        """Return who can read a bundle in the end."""
        return {
            Profile.GATEWAY_PUBLIC: self.tr("its editors, and by everybody once they publish it"),
            Profile.COP_TEAM: self.tr("everyone in the community of practice"),
            Profile.INVITED_PACK: self.tr("the people you hand it to"),
        }[profile]

    def refusal(self, reason: RefusalReason) -> str:
        """Return why a file is not taken, and what to do instead."""
        return {
            RefusalReason.UNKNOWN: self.tr(
                "The app cannot tell what kind of file it is. Photos, PDF, audio and video can be added."
            ),
            RefusalReason.PROGRAM: self.tr("It is a program, and programs can do harm."),
            RefusalReason.MARKUP: self.tr(
                "Web pages can carry hidden programs. Save it as PDF and add that."
            ),
            RefusalReason.OFFICE_MACRO: self.tr(
                "It is an office document and may carry hidden programs. Save it as PDF and add that."
            ),
            RefusalReason.ARCHIVE: self.tr("It is a packed folder. Unpack it and add the files one by one."),
            RefusalReason.MISMATCH: self.tr(
                "Its name says one thing and its content another. Open it, save it again, and add the new "
                "copy."
            ),
            RefusalReason.EMPTY: self.tr("It is empty."),
        }[reason]

    def shortcut(self, shortcut: Shortcut) -> str:
        """Return what a shortcut does."""
        return {
            Shortcut.NEW: self.tr("Start a new record"),
            Shortcut.SEARCH: self.tr("Search in your records"),
            Shortcut.SAVE: self.tr("Save now (it is also saved by itself)"),
            Shortcut.NEXT_SECTION: self.tr("Go to the next section"),
            Shortcut.PRINT: self.tr("Print the record"),
            Shortcut.EXPORT: self.tr("Export the chosen records"),
            Shortcut.NEXT_PANE: self.tr("Go to the next part of the screen"),
            Shortcut.LOCK: self.tr("Lock"),
            Shortcut.HELP: self.tr("Help for where you are"),
            Shortcut.SHORTCUTS: self.tr("Show this list"),
            Shortcut.HOME: self.tr("Go to Home"),
            Shortcut.RECORDS: self.tr("Go to Records"),
            Shortcut.SETTINGS: self.tr("Go to Settings"),
            Shortcut.BACK: self.tr("Close or go back"),
            Shortcut.MOVE_UP: self.tr("Move the entry up"),
            Shortcut.MOVE_DOWN: self.tr("Move the entry down"),
            Shortcut.UNDO: self.tr("Undo"),
        }[shortcut]

    def size(self, count: int) -> str:
        """Return a number of bytes in the person's own digits and units."""
        return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)

    def moment(self, when: datetime) -> str:
        """Return a moment as one says it: the time if today, else the day."""
        local = when.astimezone()
        if local.date() == datetime.now(UTC).astimezone().date():
            return self.time(when)
        return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)

    def time(self, when: datetime) -> str:
        """Return the time of day."""
        local = when.astimezone()
        return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)

    def _fill(self, sentence: str, params: dict[str, object] | dict[str, str]) -> str:
        """Return the sentence with its parameters; a missing one reads as nothing, never as a failure."""
        words = _Words({name: str(value) for name, value in params.items()})
        if (reason := params.get("reason")) in list(RefusalReason):
            words["reason"] = self.refusal(RefusalReason(str(reason)))
        if isinstance(limit := params.get("limit"), int):
            words["limit"] = self.size(limit)
        needed = params.get("needed")
        words["needed"] = self.size(needed) if isinstance(needed, int) and needed else self.tr("some space")
        return sentence.format_map(words)


class _Words(dict[str, str]):
    """Parameters by name, in which a missing one is an empty text."""

    def __missing__(self, key: str) -> str:
        return ""
