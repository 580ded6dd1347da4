"""What the writing page adds to single questions and cards of a record that tells of people."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.domain.ids import RecordId
from desktop.domain.problem import AnswerPath
from desktop.forms.form import Node, Question
from desktop.pseudonyms import Pseudonyms
from desktop.safety.asked import Asked
from ui.fields.editor import Editor
from ui.jobs import Lanes
from ui.pages.capture.board import Board
from ui.pages.capture.card import RowCard
from ui.pages.capture.consent_chips import ConsentChips
from ui.pages.capture.people_chips import PeopleChips
from ui.pages.capture.person_name import PersonName
from ui.pages.capture.pillar_badge import PillarBadge
from ui.pages.capture.sheet import Sheet

_ONE_PERSON = frozenset({"quoteSpeaker", "consentPerson"})


class Furnishing(QObject):
    """Badges on the cards of people, names to choose from, people to choose from, originals beside quotes."""

    def __init__(
        self,
        sheet: Sheet,
        board: Board,
        *,
        record_id: RecordId,
        pseudonyms: Pseudonyms | None,
        lanes: Lanes,
        parent: QObject | None,
    ) -> None:
        super().__init__(parent)
        self._sheet, self._board, self._record_id = sheet, board, record_id
        self._pseudonyms, self._lanes = pseudonyms, lanes
        self._asked = Asked(sheet.form)
        self._badges: dict[AnswerPath, PillarBadge] = {}
        self._names: dict[AnswerPath, PersonName] = {}
        self._one_person = {
            question.name
            for rows in (self._asked.quotes, self._asked.consents)
            for role, question in rows.questions.items()
            if role in _ONE_PERSON
        }
        of_pictures = self._asked.pictures.questions.get("pictureConsent")
        self._picture_consent = of_pictures.name if of_pictures is not None else ""
        board.looked.connect(self._tell_badges)

    def note_left(self, path: AnswerPath) -> None:
        """Hear that the keyboard left a question: a name that was written there is one now."""
        name = self._names.get(path[:2])
        if name is not None and isValid(name):
            name.keep()

    def card_made(self, row: AnswerPath, card: RowCard) -> None:
        """Put a badge on the card of a person."""
        if row[:1] == (self._asked.people.repeat,) and self._board.has_people:
            badge = PillarBadge(card)
            self._badges[row] = badge
            card.add_under_header(badge)
            self._tell_badges()

    def card_filled(self, row: AnswerPath, layout: QVBoxLayout, host: QWidget) -> None:
        """Add what helps with a person's name."""
        if row[:1] == (self._asked.people.repeat,) and self._pseudonyms is not None:
            name = PersonName(
                self._sheet, self._asked.people, row, self._record_id, self._pseudonyms, self._lanes, host
            )
            at = self._place_of(layout, row)
            layout.insertWidget(at, name)
            self._names[row] = name

    def editor_made(self, path: AnswerPath, editor: Editor) -> None:
        """Offer the people of the story where one of them is asked for."""
        if path[-1] in self._one_person and len(path) > 1 and self._asked.people.repeat:
            PeopleChips(self._sheet, self._asked.people, editor)
        if len(path) > 1 and self._asked.consents.repeat and path[-1] == self._picture_consent:
            ConsentChips(self._sheet, self._asked.consents, editor)

    def pair_of(self, node: Node, among: tuple[Node, ...]) -> Node | None:
        """Return what is to stand beside a question: the words in her language beside their translation."""
        if isinstance(node, Question) and node.role == "quoteWords":
            return next(
                (one for one in among if isinstance(one, Question) and one.role == "quoteOriginal"), None
            )
        return None

    def _place_of(self, layout: QVBoxLayout, row: AnswerPath) -> int:
        """Return the place below the question for the name in print."""
        question = self._asked.people.questions.get("printName")
        editor = self._sheet.editors.get((*row, question.name)) if question is not None else None
        at = layout.indexOf(editor) if editor is not None else -1
        return at + 1 if at >= 0 else layout.count()

    def _tell_badges(self) -> None:
        telling = self._board.telling
        codes = {person.path: person.code for person in telling.people} if telling is not None else {}
        self._badges = {row: badge for row, badge in self._badges.items() if isValid(badge)}
        for row, badge in self._badges.items():
            badge.say(self._board.standings.get(codes.get(row, "")))
