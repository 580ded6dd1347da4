"""Judge the forms of a setup file before anything of it is taken in; keeps nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime

from desktop.domain.record import FormRef, RecordType
from desktop.domain.setup import FormStanding, OfficeForm
from desktop.errors import Code, FixableError
from desktop.forms.catalog import Catalog, is_newer
from desktop.forms.form import Form
from desktop.forms.logic import Logic
from desktop.forms.reader import read_form
from desktop.forms.trial import try_out
from desktop.safety.adapted import lacking
from sync.setup.content import SetupForm

_MOMENT = datetime(2026, 1, 31, 12, tzinfo=UTC)
_MOST_CHOICES = 50_000
_SHOWN = 5
"""So many questions are named that a form lacks; the rest is a number."""


class FormJudge:
    """Tells whether forms can be used here: read, run, and as safe as the program's own."""

    def __init__(self, catalog: Catalog, kept: Callable[[FormRef], str | None]) -> None:
        """Judge beside the program's own forms.

        Args:
            catalog: the program's own.
            kept: returns the digest of a form that records here are written with, None if there is none.
        """
        self._catalog, self._kept = catalog, kept

    def __call__(self, form: SetupForm, name: str) -> OfficeForm:
        """Return what is to be told of a form in the file `name`.

        Raises FixableError: SETUP_FORM_UNKNOWN, SETUP_FORM_REFUSED, SETUP_FORM_LACKS,
        SETUP_FORM_CHANGED.
        """
        told: dict[str, object] = {"name": name, "form": form.ref.form_id}
        if form.ref.form_id not in set(RecordType):
            raise FixableError(Code.SETUP_FORM_UNKNOWN, **told)
        read = self._read(form, told)
        if read.ref != form.ref:
            detail = f"{read.ref.form_id} {read.ref.version}"
            raise FixableError(Code.SETUP_FORM_REFUSED, **told, detail=detail)
        built_in = self._catalog.built_in(RecordType(form.ref.form_id))
        missing = lacking(read, built_in)
        if missing:
            shown = ", ".join(missing[:_SHOWN]) + (", ..." if len(missing) > _SHOWN else "")
            raise FixableError(Code.SETUP_FORM_LACKS, **told, questions=shown)
        is_own = built_in.ref == form.ref
        kept = built_in.digest if is_own else self._kept(form.ref)
        if is_own and form.lists != self._catalog.own_lists(form.ref):
            raise FixableError(Code.SETUP_FORM_CHANGED, **told, version=form.ref.version)
        if kept is not None and kept != hashlib.sha256(form.xform).hexdigest():
            raise FixableError(Code.SETUP_FORM_CHANGED, **told, version=form.ref.version)
        is_older = is_newer(built_in.ref, form.ref)
        return OfficeForm(
            form_id=form.ref.form_id,
            version=form.ref.version,
            title=read.title,
            standing=FormStanding.OLDER if is_older else FormStanding.NEWER,
            lists=len(form.lists),
        )

    def _read(self, form: SetupForm, told: dict[str, object]) -> Form:
        try:
            read = read_form(form.xform, form.lists)
            if sum(len(choices) for choices in read.lists.values()) > _MOST_CHOICES:
                raise FixableError(Code.FORM_REFUSED, form=form.ref.form_id, detail="too many choices")
            try_out(read)
            Logic(read, {}, now=_MOMENT, languages=read.languages).fill_defaults()
        except FixableError as error:
            detail = str(error.params.get("detail", ""))
            raise FixableError(Code.SETUP_FORM_REFUSED, **told, detail=detail) from error
        return read
