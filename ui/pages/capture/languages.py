"""Which of a form's languages the writer reads, best first; it knows no widget."""

from PySide6.QtCore import QLocale

from desktop.forms.form import Form

_FORM_CODES = {"fa-AF": "prs"}  # what XLSForm calls Dari


def form_languages(form: Form, locale: QLocale) -> tuple[str, ...]:
    """Return the languages to take a form's words from, best first."""
    code = locale.bcp47Name()
    wanted = (_FORM_CODES.get(code, code), code, code.split("-")[0])
    return tuple(dict.fromkeys([*(code for code in wanted if code in form.languages), *form.languages]))
