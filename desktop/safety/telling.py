"""Read out of answers who a record tells of and what each agreed to; whatever is unclear counts as no.

Pure and total: answers may come from a bundle, and no answer, however strange, stops the reading or opens
a door. Which questions are meant is `desktop.safety.asked`'s part; what follows from it all that of
`desktop.safety.consents`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.consent import Channel, Consent, ConsentStatus, Element, Reach, Scope
from desktop.domain.person import UNDER_18, Person, Picture, PictureKind, Risk, ShownAs, Telling
from desktop.domain.problem import AnswerPath
from desktop.domain.withdrawal import Withdrawal
from desktop.forms.checks import is_day
from desktop.forms.form import Form
from desktop.safety.asked import MEDIA, Asked, Rows

_WIDE_PLACES = frozenset({"national", "province", "setting"})
_SEXUAL = frozenset({"sexual", "sexual_exploitation", "all_forms"})
"""Forms of violence that make a survivor in the story one of sexual violence, or perhaps."""
_READ_BACK = frozenset({"agreed", "changed"})
_NEVER = date.max
"""In place of a day before which nothing may be used, and that nobody can read."""

Named = TypeVar("Named", bound=StrEnum)


def read_telling(
    form: Form, answers: AnswerTree, withdrawals: Iterable[Withdrawal] = (), *, is_stopped: bool = False
) -> Telling | None:
    """Return what the consent rules need to know of a record, or None if it tells of nobody.

    `withdrawals` are those of the record, whichever revision they were made at: they count against every
    one. `is_stopped` says that the record was stopped because somebody in it is in danger.
    """
    taken = tuple(withdrawals)
    asked = Asked(form)
    whole = tuple(dict.fromkeys(one.person for one in taken if one.is_whole))
    if not asked.is_complete:
        if not asked.is_about_people and not taken and not is_stopped:
            return None
        # A withdrawal that nobody can apply counts for everything; so does a story that cannot be read.
        return Telling(is_unknown=True, is_in_danger=is_stopped, taken_back=whole)
    people = _people(asked.people, answers)
    consents = _consents(asked, answers, people, taken)
    if not people and not consents and not asked.is_story and not taken and not is_stopped:
        return None
    violence = frozenset(asked.text(answers, "violence").split())
    return Telling(
        people=people,
        consents=consents,
        pictures=(*_pictures(asked.pictures, answers), *_loose(asked, answers)),
        about_survivor=_about_survivor(asked, answers),
        about_minor=asked.text(answers, "aboutMinor") != "no" if asked.asks("aboutMinor") else False,
        is_in_danger=is_stopped or (asked.asks("danger") and asked.text(answers, "danger") != "no"),
        risk=_one(Risk, asked.text(answers, "risk")) or Risk.HIGH,
        specialist_ok=asked.text(answers, "specialist") == "yes",
        is_read_back=asked.text(answers, "readBack") in _READ_BACK,
        place_is_exact=_place_is_exact(asked, answers),
        sexual_violence=not violence or bool(violence & _SEXUAL),
        is_violence_theme=True,
        embargo=_embargo(asked.text(answers, "embargo")),
        taken_back=whole,
    )


def _people(rows: Rows, answers: AnswerTree) -> tuple[Person, ...]:
    return tuple(
        Person(
            code=rows.text(row, "personCode"),
            role=rows.text(row, "personRole"),
            age_band=rows.text(row, "ageBand"),
            shown_as=_one(ShownAs, rows.text(row, "shownAs")),
            display_name=rows.text(row, "printName"),
            protections=frozenset(rows.text(row, "protections").split()),
            asks_to_be_named=rows.text(row, "asksNamed") == "yes",
            says_why=bool(rows.text(row, "asksWhy")),
            path=_path(rows.repeat, row),
        )
        for row in rows.of(answers)
    )


def _consents(
    asked: Asked, answers: AnswerTree, people: tuple[Person, ...], taken: tuple[Withdrawal, ...]
) -> tuple[Consent, ...]:
    """Return every consent, withdrawals applied: a row's own words and a withdrawal add up."""
    rows = asked.consents
    bands = {person.code: person.age_band for person in people}
    about_minor = asked.asks("aboutMinor") and asked.text(answers, "aboutMinor") != "no"
    was_read_back = asked.text(answers, "readBack") == "agreed"
    return tuple(
        _withdrawn(_consent(rows, row, bands, about_minor, was_read_back), bands, taken)
        for row in rows.of(answers)
    )


def _consent(
    rows: Rows, row: AnswerTree, bands: Mapping[str, str], about_minor: bool, was_read_back: bool
) -> Consent:
    person = rows.text(row, "consentPerson")
    status = _one(ConsentStatus, rows.text(row, "consentStatus")) or ConsentStatus.NOT_ASKED
    scope = _many(Scope, rows.text(row, "withdrawnScope")) if status is ConsentStatus.WITHDRAWN else set()
    if status is ConsentStatus.WITHDRAWN:
        # Without a word on what she took back, it is everything; a part of it leaves the rest standing.
        scope = scope or {Scope.EVERYTHING}
        status = status if Scope.EVERYTHING in scope else ConsentStatus.PARTLY
    return Consent(
        code=rows.text(row, "consentCode"),
        person=person,
        status=status,
        channels=frozenset(_many(Channel, rows.text(row, "channels"))),
        elements=frozenset(_many(Element, rows.text(row, "elements"))),
        reach=_one(Reach, rows.text(row, "reach")),
        # Whether she wants to see it counts as yes until she said that she need not.
        approve_first=rows.text(row, "approveFirst") != "no",
        # The old form asked only once, for the whole story, whether it was read back and agreed.
        has_seen=rows.text(row, "hasSeen") == "yes" if rows.asks("hasSeen") else was_read_back,
        explained=len(set(rows.text(row, "explained").split())),
        given_on=_day(rows.text(row, "consentDate")),
        valid_until=_day(rows.text(row, "validUntil")),
        is_minor=_is_minor(rows.text(row, "consentMinor"), bands.get(person, ""), about_minor),
        assent=_yes(rows.text(row, "assent")),
        guardian_ok=_guardian(rows.text(row, "guardian")),
        guardian_is_safe=_yes(rows.text(row, "guardianSafe")),
        withdrawn_on=_day(rows.text(row, "withdrawnOn")) if scope else None,
        withdrawn=frozenset(scope),
        withdrawn_channels=frozenset(_many(Channel, rows.text(row, "withdrawnChannels"))) if scope else _NONE,
        path=_path(rows.repeat, row),
    )


_NONE: frozenset[Channel] = frozenset()


def _is_minor(answer: str, band: str, about_minor: bool) -> bool:
    """Tell whether a person is under 18, or perhaps; where nobody said, a story with children says yes."""
    if band == UNDER_18 or answer not in ("", "no"):
        return True
    return about_minor and not answer and not band


def _withdrawn(consent: Consent, bands: Mapping[str, str], taken: tuple[Withdrawal, ...]) -> Consent:
    """Return the consent with the withdrawals of its person, and of nobody in particular, added to it."""
    for one in taken:
        if one.person == consent.person or one.person not in bands:
            channels = one.channels if Scope.ONE_CHANNEL in one.scope else _NONE
            was_open = Scope.ONE_CHANNEL in consent.withdrawn and not consent.withdrawn_channels
            is_open = Scope.ONE_CHANNEL in one.scope and not channels
            consent = replace(
                consent,
                withdrawn=consent.withdrawn | one.scope,
                # No channel named means any of them, and naming one elsewhere must not narrow that.
                withdrawn_channels=_NONE if was_open or is_open else consent.withdrawn_channels | channels,
                status=ConsentStatus.WITHDRAWN if one.is_whole else consent.status,
            )
    return consent


def _pictures(rows: Rows, answers: AnswerTree) -> tuple[Picture, ...]:
    found = []
    for row in rows.of(answers):
        written = rows.text(row, "pictureKind")
        kind = _one(PictureKind, written)
        visible = rows.text(row, "peopleVisible")
        # The old form asked who is seen, not who is heard: a recording then always holds somebody.
        is_nobody = visible == "none" and (kind is not PictureKind.AUDIO or rows.has_roles)
        clues = rows.text(row, "placeClues").split()
        found.append(
            Picture(
                kind=kind or (PictureKind.VIDEO if written else PictureKind.PICTURE),
                consents=tuple(rows.text(row, "pictureConsent").split()),
                has_people=not is_nobody,
                is_recognisable=not is_nobody and visible != "not_recognisable",
                shows_face=not is_nobody
                and kind is not PictureKind.AUDIO
                and rows.text(row, "faceShown") != "no",
                place_clues=frozenset(clue for clue in clues if clue != "none") if clues else None,
                is_illustrative=rows.text(row, "illustrative") == "yes",
                path=_path(rows.repeat, row),
            )
        )
    return tuple(found)


def _loose(asked: Asked, answers: AnswerTree) -> tuple[Picture, ...]:
    """Return the pictures of which the form asks nothing: anybody may be in them."""
    found: list[Picture] = []
    for repeat, question in asked.loose:
        rows = answers.get(repeat, []) if repeat else [answers]
        for row in [] if isinstance(rows, str) else rows:
            if row.get(question.name):
                path = _path(repeat, row) if repeat else (question.name,)
                found.append(Picture(kind=MEDIA[question.kind], path=path))
    return tuple(found)


def _about_survivor(asked: Asked, answers: AnswerTree) -> bool | None:
    if not asked.asks("aboutSurvivor"):
        return None
    return {"no": False, "do_not_ask": None}.get(asked.text(answers, "aboutSurvivor"), True)


def _place_is_exact(asked: Asked, answers: AnswerTree) -> bool:
    """Tell whether a place is named that is not known to be wide."""
    place = asked.text(answers, "place")
    return bool(place) and asked.text(answers, "placeLevel") not in _WIDE_PLACES


def _embargo(written: str) -> date | None:
    return (_day(written) or _NEVER) if written else None


def _guardian(answer: str) -> bool | None:
    return {"given": True, "": None}.get(answer, False)


def _yes(answer: str) -> bool | None:
    return {"yes": True, "": None}.get(answer, False)


def _day(written: str) -> date | None:
    """Return a day as forms write it; None for anything else."""
    return date.fromisoformat(written) if is_day(written) else None


def _one(kind: type[Named], written: str) -> Named | None:
    try:
        return kind(written)
    except ValueError:
        return None


def _many(kind: type[Named], written: str) -> set[Named]:
    known = {member.value: member for member in kind}
    return {known[word] for word in written.split() if word in known}


def _path(repeat: str, row: AnswerTree) -> AnswerPath:
    row_id = row.get(ROW_ID)
    return (repeat, row_id) if isinstance(row_id, str) else (repeat,)
