"""The blank papers of a consent in any interface language: to fill in, to read out, to take back with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from desktop.domain.consent import Channel, Element, Reach, Scope
from desktop.domain.consent_sheet import ConsentNumber, ConsentSheet
from ui.i18n import locale_of, translator_of

if TYPE_CHECKING:
    from desktop.printing.hand_form import HandForm, Part


class ConsentPaper(QObject):
    """Says what the papers say, in the language she speaks, which may not be the screen's; from any thread.

    The form and the read-aloud version are made of the same eight points, in the same order.
    """

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self._language = language
        self._translator = translator_of(language)

    def sheet(self, kind: ConsentSheet, number: ConsentNumber | None = None) -> HandForm:
        """Return one paper; what `number` does not say is left blank to be written in."""
        from desktop.printing.hand_form import HandForm  # reportlab stands behind the same door

        number = number or ConsentNumber()
        title = {
            ConsentSheet.FORM: self.tr("Your consent"),
            ConsentSheet.READ_ALOUD: self.tr("Consent, to be read aloud"),
            ConsentSheet.WITHDRAWAL: self.tr("Consent taken back"),
        }[kind]
        parts = {
            ConsentSheet.FORM: self._form,
            ConsentSheet.READ_ALOUD: self._read_aloud,
            ConsentSheet.WITHDRAWAL: self._withdrawal,
        }[kind]
        return HandForm(
            title=title,
            foot=self._foot(number),
            page=self.tr("Page {page} of {pages}"),
            language=self._language,
            parts=tuple(parts(number)),
            digits=_digits(self._language),
            is_large=kind is ConsentSheet.READ_ALOUD,
            most_pages={ConsentSheet.FORM: 2, ConsentSheet.WITHDRAWAL: 1}.get(kind, 0),
        )

    def tr(self, text: str) -> str:  # type: ignore[override]  # in the paper's language, not the screen's
        """Return `text` in the paper's language."""
        said = self._translator.translate(type(self).__name__, text) if self._translator else ""
        return said or text

    def points(self) -> tuple[tuple[str, tuple[str, ...], str], ...]:
        """Return the eight points (domain 5.2): title, short sentences, and what to ask after them."""
        return (
            (
                self.tr("Who we are, and who keeps this"),
                (
                    self.tr("We work for the organisation named on this paper."),
                    self.tr("This paper stays there, locked away."),
                    self.tr("A code stands for you. Your name is written down only if you want it told."),
                ),
                self.tr("Wait. Ask whether she knows the organisation, and how she feels about it."),
            ),
            (
                self.tr("Why we ask"),
                (
                    self.tr("We would like to tell what changed for you."),
                    self.tr("Others can learn from it."),
                    self.tr("You decide what is told, and what is not."),
                ),
                self.tr("Wait for questions."),
            ),
            (
                self.tr("Where it may appear"),
                (
                    self.tr("It appears only in the places to which you say yes."),
                    self.tr("We show you an example of each."),
                ),
                self.tr("Show the examples now: a printed page, a web page, a newsletter."),
            ),
            (
                self.tr("Anyone may see it"),
                (
                    self.tr("What is published can be seen by anyone."),
                    self.tr("Also by people you know: family, neighbours, people at work."),
                    self.tr("Also later, and also in other places than you think."),
                ),
                self.tr("Wait. Ask: who should not see it? What could happen if they did?"),
            ),
            (
                self.tr("What we change to protect you"),
                (
                    self.tr("We leave out or change what could show who you are."),
                    self.tr("That is your name, your face, your place, your age and your family."),
                    self.tr("We tell you what we change, and what stays."),
                    self.tr("We cannot promise that nobody will recognise you."),
                ),
                self.tr("Wait. Ask what else should be changed."),
            ),
            (
                self.tr("You may say no"),
                (
                    self.tr("You can say no to all of it, or to a part."),
                    self.tr("You can skip any question, and stop at any time."),
                    self.tr("No help and no service depends on your answer."),
                ),
                self.tr("Wait. Show that you mean it: a no needs no reason."),
            ),
            (
                self.tr("How to change your mind"),
                (
                    self.tr("You can change your mind on any day, also after you said yes."),
                    self.tr("Tell the office named on this paper, or have somebody tell us."),
                    self.tr("Before it is used, we stop it."),
                    self.tr("After that, we stop using it and ask others to take it down."),
                ),
                self.tr("Say how she can reach you safely. Give no paper that could put her in danger."),
            ),
            (
                self.tr("What cannot be taken back"),
                (
                    self.tr("What is printed cannot be fetched back."),
                    self.tr("What others copied from the web cannot be fetched back."),
                    self.tr("That is why we ask you before, and not after."),
                ),
                self.tr("Wait for questions. There is no hurry."),
            ),
        )

    def channels(self) -> Mapping[Channel, str]:
        """Return where something may be used, as one asks for it."""
        return {
            Channel.TEAM: self.tr("Inside the team only"),
            Channel.INVITED_PARTNERS: self.tr("Partners who are invited"),
            Channel.GATEWAY: self.tr("Web page, for everybody"),
            Channel.NEWSLETTER: self.tr("Newsletter"),
            Channel.PRINT: self.tr("Print: books, leaflets, posters"),
            Channel.SOCIAL_MEDIA: self.tr("Social media"),
            Channel.PRESS: self.tr("Press, radio, television"),
            Channel.TRAINING: self.tr("Training"),
            Channel.DONOR_REPORT: self.tr("Reports to those who give money"),
            Channel.FUND_RAISING: self.tr("Asking for money"),
        }

    def elements(self) -> Mapping[Element, str]:
        """Return what may be used, as one asks for it."""
        return {
            Element.STORY: self.tr("My story"),
            Element.QUOTES: self.tr("My own words, as quotes"),
            Element.VOICE: self.tr("My voice"),
            Element.PICTURE_NO_FACE: self.tr("A picture without my face"),
            Element.PICTURE_FACE: self.tr("A picture with my face"),
            Element.VIDEO: self.tr("A film of me"),
            Element.OWN_NAME: self.tr("My own name"),
            Element.PLACE: self.tr("The place where I live"),
        }

    def reaches(self) -> Mapping[Reach, str]:
        """Return where in the world, as one asks for it."""
        return {
            Reach.ANYWHERE: self.tr("Anywhere"),
            Reach.NOT_COMMUNITY: self.tr("Not in my community"),
            Reach.NOT_COUNTRY: self.tr("Not in my country"),
        }

    def scopes(self) -> Mapping[Scope, str]:
        """Return what is taken back, as one asks for it."""
        return {
            Scope.EVERYTHING: self.tr("Everything"),
            Scope.PICTURE: self.tr("The picture"),
            Scope.NAME: self.tr("The name"),
            Scope.ONE_CHANNEL: self.tr("One use, ticked below"),
        }

    def _form(self, number: ConsentNumber) -> list[Part]:
        from desktop.printing.hand_form import Blanks, Boxes, Cut, Heading, Point, Words

        return [
            Words(
                self.tr(
                    "Read this, or have it read to you, before you decide. Nothing is used without your yes. "
                    "You can say yes to one thing and no to another."
                )
            ),
            *self._head(number),
            Heading(self.tr("These eight points were explained to me, and I understood them")),
            *(Point(at, title, " ".join(says)) for at, (title, says, _ask) in enumerate(self.points(), 1)),
            Heading(self.tr("It may be used here")),
            Boxes(tuple(self.channels().values())),
            Heading(self.tr("This may be used")),
            Boxes(tuple(self.elements().values())),
            Heading(self.tr("Where in the world it may be seen")),
            Boxes(tuple(self.reaches().values()), 3),
            Heading(self.tr("I want to see or hear it before it is used")),
            Boxes((self.tr("Yes"), self.tr("No")), 3),
            Heading(self.tr("Until when")),
            Words(self.tr("Two years is usual, and never more than three. After that you are asked again.")),
            Blanks((self.tr("Given on"), self.tr("Valid until"), self.tr("Ask me again on"))),
            Words(self.tr("Time to think:")),
            Boxes((self.tr("Same day"), self.tr("Next day"), self.tr("Longer")), 3),
            Heading(self.tr("Language")),
            Blanks((self.tr("It was explained in"),)),
            Boxes(
                (
                    self.tr("No interpreter"),
                    self.tr("Interpreter I know"),
                    self.tr("Interpreter I do not know"),
                ),
                3,
            ),
            Heading(self.tr("Only if I am under 18, or may be")),
            Boxes(
                (
                    self.tr("I agree myself"),
                    self.tr("My guardian agrees"),
                    self.tr("My guardian does not agree"),
                    self.tr("I have no guardian I can trust with this"),
                )
            ),
            Boxes((self.tr("My guardian has nothing to do with what was done to me"),), 1),
            Blanks((self.tr("Guardian, signature or mark"), self.tr("Date"))),
            Heading(self.tr("How I say yes")),
            Boxes(
                (
                    self.tr("Signature"),
                    self.tr("Mark or thumbprint"),
                    self.tr("Recorded voice"),
                    self.tr("Spoken before a witness"),
                )
            ),
            Blanks((self.tr("My signature or mark"), self.tr("Date"))),
            Blanks((self.tr("Witness, signature"), self.tr("Who explained it, signature"))),
            Heading(self.tr("If I change my mind")),
            Words(
                self.tr(
                    "I can change my mind on any day and need no reason. I tell the office, or somebody "
                    "tells it for me. What is printed, or copied by others from the web, cannot be fetched "
                    "back."
                )
            ),
            Blanks((self.tr("How to reach the office"),)),
            Blanks((self.tr("How the office can reach me safely: through whom, and when"),)),
            Heading(self.tr("Kept by the office")),
            Blanks((self.tr("This paper is kept at"),)),
            Cut(),
            Heading(self.tr("To take along, only if it is safe to have it with you")),
            Words(self.tr("With this number the office knows what it is about. It says nothing about you.")),
            Blanks((self.tr("Number"), self.tr("Record")), (number.code, _short(number.record))),
            Blanks((self.tr("How to reach the office"),)),
        ]

    def _read_aloud(self, number: ConsentNumber) -> list[Part]:
        from desktop.printing.hand_form import Blanks, Boxes, Heading, Pause, Spoken, Words

        spoken: list[Part] = []
        for at, (title, says, ask) in enumerate(self.points(), 1):
            spoken += [Spoken(at, title, says), Pause(ask)]
        return [
            Words(
                self.tr(
                    "For the one who reads: sit where nobody listens. Read slowly, in a language she speaks "
                    "well. Stop at each pair of strokes. Tick on the form what she understood and what she "
                    "chose. The numbers are the same on both papers."
                ),
                is_for_reader=True,
            ),
            *self._head(number),
            Heading(self.tr("Before we begin")),
            Words(self.tr("I will read eight points to you.")),
            Words(self.tr("Ask whenever you like. We can stop whenever you like.")),
            Words(self.tr("Nothing is used without your yes.")),
            *spoken,
            Heading(self.tr("Please say it back")),
            Words(self.tr("Please tell me in your own words:")),
            Boxes(
                (
                    self.tr("What will we tell?"),
                    self.tr("Who could see it?"),
                    self.tr("What happens if you say no?"),
                    self.tr("How can you change your mind?"),
                    self.tr("What can nobody fetch back?"),
                ),
                1,
            ),
            Pause(self.tr("What she could not say back, explain again, in other words. Then ask once more.")),
            Heading(self.tr("It may be used here")),
            Pause(self.tr("Read them one by one. Wait for yes or no each time. No answer is a no.")),
            Boxes(tuple(self.channels().values()), 1),
            Heading(self.tr("This may be used")),
            Pause(self.tr("Again one by one.")),
            Boxes(tuple(self.elements().values()), 1),
            Heading(self.tr("Where in the world it may be seen")),
            Boxes(tuple(self.reaches().values()), 1),
            Heading(self.tr("Do you want to see or hear it before it is used?")),
            Boxes((self.tr("Yes"), self.tr("No")), 2),
            Heading(self.tr("Until when")),
            Words(self.tr("Two years is usual, and never more than three. After that you are asked again.")),
            Blanks((self.tr("Valid until"),)),
            Heading(self.tr("Only if she is under 18, or may be")),
            Words(self.tr("Your own yes counts first. Without it we do nothing.")),
            Words(self.tr("Then somebody who cares for you has to agree, too.")),
            Pause(
                self.tr(
                    "Ask her alone. Never ask a guardian who has to do with the violence. If there is no "
                    "safe guardian, stop here."
                )
            ),
            Heading(self.tr("Take your time")),
            Words(self.tr("You can answer today, tomorrow, or later.")),
            Words(self.tr("Thank you for listening, whatever your answer is.")),
            Words(
                self.tr(
                    "For the one who reads: write on the form how she said yes: by signature, by mark or "
                    "thumbprint, by voice, or before a witness. Never read this out where others hear it."
                ),
                is_for_reader=True,
            ),
        ]

    def _withdrawal(self, number: ConsentNumber) -> list[Part]:
        from desktop.printing.hand_form import Blanks, Boxes, Heading, Words

        return [
            Words(
                self.tr(
                    "She needs to give no reason, and none is written down. Mark it in the app on the same "
                    "day: the record then leaves every list at once, and a notice can be made for everyone "
                    "who got it."
                )
            ),
            *self._head(number),
            Blanks((self.tr("Learnt of on"), self.tr("Told by: herself, or through whom (role)"))),
            Heading(self.tr("What is taken back")),
            Boxes(tuple(self.scopes().values())),
            Heading(self.tr("If it is one use")),
            Boxes(tuple(self.channels().values())),
            Heading(self.tr("What was done")),
            *(
                Blanks((self.tr("What and where"), self.tr("Removed on, or cannot be fetched back")))
                for _row in range(6)
            ),
            Heading(self.tr("She was told what was done, and what cannot be fetched back")),
            Blanks((self.tr("On"), self.tr("By whom (role)"))),
            Blanks((self.tr("This paper is kept at"),)),
        ]

    def _head(self, number: ConsentNumber) -> list[Part]:
        """Return what ties every paper to its record: numbers and codes, and whose paper it is."""
        from desktop.printing.hand_form import Blanks

        return [
            Blanks((self.tr("Consent number"), self.tr("Person (code)")), (number.code, number.person)),
            Blanks((self.tr("Record"),), (number.record,)),
            Blanks((self.tr("Organisation or office"),)),
        ]

    def _foot(self, number: ConsentNumber) -> str:
        known = [one for one in (number.code, number.person, number.record) if one]
        return " · ".join(known)


def _short(record: str) -> str:
    """Return the beginning of a record's number, enough to find it again on a slip of paper."""
    return record[:8]


def _digits(language: str) -> str:
    """Return 0 to 9 as a language's readers write them, or plainly where one is more than a letter."""
    locale = QLocale(locale_of(language))
    found = "".join(locale.toString(number) for number in range(10))
    return found if len(found) == 10 else "0123456789"
