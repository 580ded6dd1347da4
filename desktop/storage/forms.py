"""A copy of every form version that the vault's drafts and records were written with."""

import hashlib
from dataclasses import replace

from sqlalchemy import ColumnElement, Table, and_, insert, select

from desktop.domain.record import FormRef
from desktop.errors import Code, FixableError
from desktop.forms.form import Form
from desktop.forms.reader import read_form
from desktop.storage import tables
from desktop.storage.engine import Database

_T = tables.forms
_LISTS = tables.form_lists


class Forms:
    """Forms by id and version; a version once kept never changes."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read: dict[FormRef, Form] = {}

    def get(self, ref: FormRef) -> Form | None:
        """Return the form, or None if no draft or record used it. Raises FixableError(FORM_TAMPERED)."""
        if ref in self._read:
            return self._read[ref]
        with self._database.read() as connection:
            found = connection.execute(select(_T.c.xform, _T.c.digest).where(_is(_T, ref))).one_or_none()
            if found is None:
                return None
            lists = connection.execute(select(_LISTS.c.name, _LISTS.c.content).where(_is(_LISTS, ref))).all()
        if hashlib.sha256(found.xform).hexdigest() != found.digest:
            raise FixableError(Code.FORM_TAMPERED, form=ref.form_id)
        form = read_form(found.xform, {name: content for name, content in lists})
        # One that a colleague's bundle brought stands under a version of its own.
        form = form if form.ref == ref else replace(form, ref=ref)
        self._read[ref] = form
        return form

    def refs(self, form_id: str) -> dict[FormRef, str]:
        """Return every version of a form that is kept, with the digest of its bytes."""
        with self._database.read() as connection:
            query = select(_T.c.version, _T.c.digest).where(_T.c.form_id == form_id)
            rows = connection.execute(query).all()
        return {FormRef(form_id=form_id, version=row.version): row.digest for row in rows}

    def keep(self, form: Form, lists: dict[str, bytes]) -> None:
        """Keep `form` with the files of its choice lists. Doing it twice changes nothing.

        Raises FixableError(FORM_TAMPERED) if another form of the same id and version is kept already.
        """
        ref = form.ref
        with self._database.write() as connection:
            digest = connection.execute(select(_T.c.digest).where(_is(_T, ref))).scalar()
            if digest == form.digest:
                return
            if digest is not None:
                raise FixableError(Code.FORM_TAMPERED, form=ref.form_id)
            connection.execute(
                insert(_T).values(
                    form_id=ref.form_id, version=ref.version, digest=form.digest, xform=form.xform
                )
            )
            for name, content in sorted(lists.items()):
                connection.execute(
                    insert(_LISTS).values(
                        form_id=ref.form_id, version=ref.version, name=name, content=content
                    )
                )


def _is(table: Table, ref: FormRef) -> ColumnElement[bool]:
    return and_(table.c.form_id == ref.form_id, table.c.version == ref.version)
