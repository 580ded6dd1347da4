"""The forms that come with the program, compiled when it was built; reading them needs no converter."""

import hashlib
import json
from collections.abc import Mapping
from importlib.resources.abc import Traversable
from typing import Any

from desktop.domain.record import FormRef, RecordType
from desktop.errors import Code, FixableError
from desktop.forms.form import Form
from desktop.forms.reader import read_form

INDEX = "index.json"


class Catalog:
    """The compiled forms in one folder, each read and checked when it is first asked for.

    The folder holds `index.json` (written by `packaging/compile_forms.py`): under "forms" a list, the newest
    version of a form last, of {"id", "version", "title", "xform", "lists", "digests"}, where "xform" and
    "lists" are file names and "digests" maps each to its SHA-256.
    """

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder
        self._index: dict[FormRef, Mapping[str, Any]] | None = None
        self._read: dict[FormRef, Form] = {}

    def current(self, record_type: RecordType) -> Form:
        """Return the newest form for this type of record. Raises FORM_MISSING, FORM_TAMPERED."""
        refs = [ref for ref in self._entries() if ref.form_id == record_type.value]
        if not refs:
            raise FixableError(Code.FORM_MISSING, form=record_type.value, version="")
        return self.form(refs[-1])

    def form(self, ref: FormRef) -> Form:
        """Return one version of a form. Raises FORM_MISSING, FORM_TAMPERED."""
        if ref not in self._read:
            entry = self._entry(ref)
            self._read[ref] = read_form(self._bytes(ref, entry["xform"]), self.lists(ref))
        return self._read[ref]

    def lists(self, ref: FormRef) -> dict[str, bytes]:
        """Return the files of a form's choice lists, by file name. Raises FORM_MISSING, FORM_TAMPERED."""
        return {name: self._bytes(ref, name) for name in self._entry(ref)["lists"]}

    def refs(self) -> tuple[FormRef, ...]:
        """Return every form there is."""
        return tuple(self._entries())

    def _entry(self, ref: FormRef) -> Mapping[str, Any]:
        entry = self._entries().get(ref)
        if entry is None:
            raise FixableError(Code.FORM_MISSING, form=ref.form_id, version=ref.version)
        return entry

    def _entries(self) -> Mapping[FormRef, Mapping[str, Any]]:
        if self._index is None:
            try:
                index = json.loads(self._folder.joinpath(INDEX).read_bytes())
                entries = {
                    FormRef(form_id=entry["id"], version=entry["version"]): entry for entry in index["forms"]
                }
                for entry in entries.values():
                    if set(entry["digests"]) != {entry["xform"], *entry["lists"]}:
                        raise ValueError
            except OSError as error:
                raise FixableError(Code.FORM_MISSING, form="", version="") from error
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                raise FixableError(Code.FORM_TAMPERED, form="") from error
            self._index = entries
        return self._index

    def _bytes(self, ref: FormRef, name: str) -> bytes:
        """Return a file of the form, if it is the very one that was compiled."""
        try:
            content = self._folder.joinpath(name).read_bytes()
        except (OSError, ValueError) as error:  # a name that no file can have
            raise FixableError(Code.FORM_TAMPERED, form=ref.form_id) from error
        if hashlib.sha256(content).hexdigest() != self._entry(ref)["digests"][name]:
            raise FixableError(Code.FORM_TAMPERED, form=ref.form_id)
        return content
