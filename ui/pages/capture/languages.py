"""Which of a form's languages the writer reads, best first; it knows no widget."""

from PySide6.QtCore import QLocale

from desktop.forms.form import Form
from ui.i18n import form_codes


def form_languages(form: Form, locale: QLocale) -> tuple[str, ...]:
    """Return the languages to take a form's words from, best first."""
    wanted = form_codes(locale)
    return tuple(dict.fromkeys([*(code for code in wanted if code in form.languages), *form.languages]))
