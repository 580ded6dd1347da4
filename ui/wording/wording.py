"""States, kinds and reasons of the core as words for people."""

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.disclosed import StayReason
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.record import RecordState, RecordSummary, RecordType
from ui.i18n import native_name
from ui.shortcuts import Shortcut
from ui.wording.errors import ErrorWords
from ui.wording.filled import unbroken
from ui.wording.receiving import ReceivingWords


class Wording(ErrorWords):
    """Turns what the core says into translated words."""

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

    def standing(self, row: RecordSummary) -> str:
        """Return the word for where a record of the list stands, what a gateway said of it included."""
        if row.answer is not None and row.state is RecordState.EXPORTED:
            return ReceivingWords().answer(row.answer)
        return self.state(row.state)

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

    def pillar(self, name: str) -> str:
        """Return the label of a pillar by its id in the lists; what is unknown is shown as it is."""
        return {
            "pillar_1": self.tr("Laws and policies"),
            "pillar_2": self.tr("Institutions"),
            "pillar_3": self.tr("Prevention and social norms"),
            "pillar_4": self.tr("Quality, accessible essential services"),
            "pillar_5": self.tr("Data availability and capacities"),
            "pillar_6": self.tr("Women's movement and civil society"),
            "cross": self.tr("Cross-pillar / joint programming"),
        }.get(name, name)

    def language(self, code: str) -> str:
        """Return a language's own name for itself; what is unknown is shown as it is."""
        return native_name(code)

    def when_to_use(self, record_type: RecordType) -> str:
        """Return the line that says when to use a kind of record."""
        return {
            RecordType.PRACTICE: self.tr("Something that works and others could do."),
            RecordType.LESSON: self.tr("What you would do again, or never again."),
            RecordType.STORY: self.tr("A change in one life, told with care."),
            RecordType.PILOT: self.tr("Something new, while you try it."),
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
        if problem.code is ProblemCode.ROWS_MISSING:
            lowest = int(problem.params.get("lowest", "1"))
            return self.tr("At least %n is (are) needed here. Add what is missing.", "", lowest)
        if problem.code is ProblemCode.NOT_A_DATE and problem.params.get("kind") == "month":
            return self.tr("Choose the month, and write the year with four digits, as in 2026.")
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
                "Write both latitude and longitude as numbers, as in 34.53 and 69.17. Latitude goes from "
                "-90 to 90, longitude from -180 to 180."
            ),
            ProblemCode.UNKNOWN_CHOICE: self.tr("Choose one of the answers in the list."),
            ProblemCode.ROWS_MISSING: self.tr("More is needed here. Add what is missing."),
        }[code]

    def stay_reason(self, reason: StayReason) -> str:
        """Return why something stays here."""
        return {
            StayReason.LOCAL: self.tr("personal or about consent: it never leaves this computer"),
            StayReason.INTERNAL: self.tr("for the team only, not for these readers"),
            StayReason.UNKNOWN: self.tr("the template does not say who may see it, so it stays"),
            StayReason.AUDIENCE: self.tr("you have not opened this record to these readers"),
            StayReason.DAMAGED: self.tr("the record is damaged and cannot be read"),
            StayReason.FILE_DAMAGED: self.tr("a file of it is damaged or missing"),
            StayReason.CONSENT: self.tr("somebody in it did not agree to this"),
            StayReason.ORGANISATIONS: self.tr("organisations stay unnamed outside the team"),
            StayReason.REMOVED: self.tr("the file is no longer on this computer"),
            StayReason.UNCLEANED: self.tr("hidden details may remain in the file"),
            StayReason.BLOCKED: self.tr("something has to be put right first"),
            StayReason.WITHDRAWN: self.tr("a consent was taken back"),
            StayReason.ELSEWHERE: self.tr(
                "a colleague sent it, and the consents are on paper with her: readers get it from her"
            ),
            StayReason.NOT_TAKEN_UP: self.tr(
                "the newest version is a colleague's: amend it first, so that all consents come along"
            ),
            StayReason.VERSIONS: self.tr("two versions stand side by side: choose one to go on from"),
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
            Profile.NEWSLETTER_PACK: self.tr("the newsletter"),
            Profile.REVIEW_HANDOFF: self.tr("a colleague who reviews it"),
            Profile.WITHDRAWAL_NOTICE: self.tr("everyone who got the record"),
            Profile.OWN_DESK: self.tr("your own desk"),
        }[profile]

    def profile_choice(self, profile: Profile) -> str:
        """Return a profile as one chooses it, with its readers."""
        return {
            Profile.GATEWAY_PUBLIC: self.tr("The Spotlight gateway, for everybody"),
            Profile.COP_TEAM: self.tr("The Spotlight teams, in the community of practice"),
            Profile.INVITED_PACK: self.tr("Readers you invite"),
            Profile.NEWSLETTER_PACK: self.tr("The monthly newsletter, in a few words"),
            Profile.REVIEW_HANDOFF: self.tr("A colleague, to review it"),
            Profile.WITHDRAWAL_NOTICE: self.tr("Everyone who got the record"),
            Profile.OWN_DESK: self.tr("My own desk, to read it or read it back"),
        }[profile]

    def readers(self, profile: Profile) -> str:
        """Return who can read a bundle in the end."""
        return {
            Profile.GATEWAY_PUBLIC: self.tr("its editors, and by everybody once they publish it"),
            Profile.COP_TEAM: self.tr("everyone in the community of practice"),
            Profile.INVITED_PACK: self.tr("the people you hand it to"),
            Profile.NEWSLETTER_PACK: self.tr("its editors, and by everybody who reads the newsletter"),
            Profile.REVIEW_HANDOFF: self.tr("the colleague you hand it to"),
            Profile.WITHDRAWAL_NOTICE: self.tr("everyone who got the record"),
            Profile.OWN_DESK: self.tr("whoever finds the paper"),
        }[profile]

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
            Shortcut.OUTBOX: self.tr("Go to Outbox"),
            Shortcut.SETTINGS: self.tr("Go to Settings"),
            Shortcut.BACK: self.tr("Close or go back"),
            Shortcut.MOVE_UP: self.tr("Move the entry up"),
            Shortcut.MOVE_DOWN: self.tr("Move the entry down"),
            Shortcut.UNDO: self.tr("Undo"),
            Shortcut.REDO: self.tr("Do it again after undoing"),
            Shortcut.DELETE: self.tr("Delete the chosen records"),
            Shortcut.ZOOM_IN: self.tr("Look closer at a file"),
            Shortcut.ZOOM_OUT: self.tr("Step back from a file"),
            Shortcut.ZOOM_FIT: self.tr("See the whole of a file"),
            Shortcut.TURN: self.tr("Turn a picture"),
            Shortcut.PAGE_BEFORE: self.tr("Page before, in a document"),
            Shortcut.PAGE_AFTER: self.tr("Next page, in a document"),
            Shortcut.FIND: self.tr("Find words in a document"),
            Shortcut.HELP_FOR_HER: self.tr("Whom to turn to when somebody needs help"),
            Shortcut.NEXT_HINT: self.tr("Go to the next place worth another look"),
        }[shortcut]

    def moment(self, when: datetime) -> str:
        """Return a moment as one says it: the time if today, else the day."""
        local = when.astimezone()
        if local.date() == datetime.now(UTC).astimezone().date():
            return self.time(when)
        short = QLocale.FormatType.ShortFormat
        return unbroken(QLocale().toString(QDate(local.year, local.month, local.day), short))

    def day(self, when: datetime) -> str:
        """Return the day of a moment with the month's short name, as in 22 Nov 2026."""
        local = when.astimezone()
        return unbroken(QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy"))

    def now(self) -> str:
        """Return the time of day now."""
        return self.time(datetime.now(UTC))

    def time(self, when: datetime) -> str:
        """Return the time of day."""
        local = when.astimezone()
        return unbroken(QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat))
