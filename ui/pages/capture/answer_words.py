"""A stored answer as the words one reads: labels of choices, dates and numbers as the locale writes them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from desktop.forms.form import Choice, Kind, Question, pick
from ui.fields.dates import show_date
from ui.fields.numerals import shown


def answer_words(
    question: Question, value: str, choices: Sequence[Choice], languages: Sequence[str], locale: QLocale
) -> str:
    """Return a stored value as words, in one line; what cannot be read so stands as it is."""
    if question.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK}:
        labels = {choice.name: pick(choice.label, languages) or choice.name for choice in choices}
        names = [value] if question.kind is Kind.SELECT_ONE else value.split()
        return ", ".join(labels.get(name, name) for name in names)
    if question.kind in {Kind.DATE, Kind.MONTH}:
        return _day_words(question.kind, value, locale)
    return shown(" ".join(value.split()), locale)


def _day_words(kind: Kind, value: str, locale: QLocale) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    if kind is Kind.DATE:
        return show_date(day, locale)
    return locale.toString(QDate(day.year, day.month, day.day), "MMMM yyyy")
