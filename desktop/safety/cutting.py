"""Cut what somebody in a story did not agree to: quotes, voice, pictures, own name, place (domain 5.3)."""

from collections.abc import Iterator, Mapping
from datetime import date

from desktop.domain.answers import AnswerTree
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.audience import Profile
from desktop.domain.consent import Element
from desktop.domain.disclosed import StayReason
from desktop.domain.ids import AttachmentId
from desktop.domain.person import Person, Picture, ShownAs, Telling
from desktop.domain.problem import AnswerPath
from desktop.forms.form import Question, Repeat
from desktop.safety.asked import MEDIA, Asked
from desktop.safety.consents import allows, allows_picture

_NAMING = ("printName", "shownAs")
_PLACE = "place"
_QUOTED = ("quoteWords", "quoteOriginal")


class ConsentCutter:
    """Cuts one record for one kind of readers.

    Attributes:
        unnamed: the people whose own names must not be told.
        hides_place: whether somebody in it did not agree that the place is told.
    """

    def __init__(
        self,
        asked: Asked,
        telling: Telling,
        profile: Profile,
        today: date,
        files: Mapping[AttachmentId, Attachment],
    ) -> None:
        self._files = files
        self._asked = asked
        self._telling = telling
        self._profile = profile
        self._today = today
        self._pictures: dict[AnswerPath, list[Picture]] = {}
        for picture in telling.pictures:
            self._pictures.setdefault(picture.path, []).append(picture)
        self.unnamed = tuple(person for person in telling.people if not self._may_name(person))
        self._nameless = frozenset(person.path for person in self.unnamed)
        questions = asked.people.questions
        self._naming = frozenset(questions[role].name for role in _NAMING if role in questions)
        self.hides_place = bool(telling.people) and not self._allows(Element.PLACE)

    def row(self, repeat: Repeat, row: AnswerTree, path: AnswerPath) -> StayReason | None:
        """Return CONSENT for the words of a speaker, or a picture of somebody, who did not agree to it."""
        quotes = self._asked.quotes
        if quotes.repeat and repeat.name == quotes.repeat:
            may_go = self._may_quote(row)
        else:
            may_go = path not in self._pictures or self._may_show(path)
        return None if may_go else StayReason.CONSENT

    def answer(self, question: Question, row: AnswerTree, path: AnswerPath) -> StayReason | None:
        """Return CONSENT for a name, a place or a picture that somebody did not agree to."""
        if question.kind in MEDIA or self._is_media(row.get(question.name)):
            # Of a picture that nobody described nobody knows who is in it.
            may_go = self._may_show(path) or self._may_show(path[:-1])
        elif question.role == _PLACE and len(path) == 1:
            may_go = not self.hides_place
        else:
            may_go = question.name not in self._naming or path[:-1] not in self._nameless
        return None if may_go else StayReason.CONSENT

    def unquoted(self, answers: AnswerTree) -> Iterator[tuple[str, str]]:
        """Yield the words of every quote that stays, in each of its languages, with their speaker."""
        quotes = self._asked.quotes
        for row in quotes.of(answers):
            if not self._may_quote(row):
                speaker = quotes.text(row, "quoteSpeaker")
                yield from ((speaker, quotes.text(row, role)) for role in _QUOTED)

    def _may_quote(self, row: AnswerTree) -> bool:
        return self._allows(Element.QUOTES, self._asked.quotes.text(row, "quoteSpeaker"))

    def _is_media(self, answer: object) -> bool:
        """Tell whether an answer names something to be seen or heard, whatever the question asks for."""
        file = self._files.get(AttachmentId(answer)) if isinstance(answer, str) else None
        return file is not None and file.kind is not MediaKind.DOCUMENT

    def _may_name(self, person: Person) -> bool:
        """Tell whether the name in print, if it is her own, may be told; an unclear one counts as her own.

        Of somebody who is shown by her role, or drawn from several, a name can only have stayed behind.
        """
        if person.shown_as is ShownAs.CHANGED_NAME or not person.display_name:
            return person.shown_as is None or not person.shown_as.is_own or self._may_tell_name(person)
        if person.shown_as in (ShownAs.ROLE_ONLY, ShownAs.COMPOSITE):
            return self._profile is Profile.OWN_DESK
        return self._may_tell_name(person)

    def _may_tell_name(self, person: Person) -> bool:
        return self._allows(Element.OWN_NAME, person.code)

    def _may_show(self, path: AnswerPath) -> bool:
        pictures = self._pictures.get(path, [])
        return bool(pictures) and all(
            allows_picture(self._telling, self._profile, self._today, picture) for picture in pictures
        )

    def _allows(self, element: Element, *people: str) -> bool:
        return allows(self._telling, self._profile, self._today, element, people)
