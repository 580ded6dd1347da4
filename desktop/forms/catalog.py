"""The forms that come with the program, compiled when it was built; reading them needs no converter."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from importlib.resources.abc import Traversable
from typing import Any, Protocol

from desktop.domain.record import FormRef, RecordType
from desktop.errors import Code, FixableError
from desktop.forms.form import Form
from desktop.forms.reader import read_form

INDEX = "index.json"


class Adopted(Protocol):
    """A form that an office adapted and that was judged when it was taken in."""

    @property
    def ref(self) -> FormRef:
        """Return its id and version, the version all digits."""

    @property
    def xform(self) -> bytes:
        """Return the XForm."""

    @property
    def lists(self) -> Mapping[str, bytes]:
        """Return the files of its choice lists, by file name."""


def none_adopted() -> tuple[Adopted, ...]:
    """Return no form: no office adapted any."""
    return ()


def is_newer(one: FormRef, other: FormRef) -> bool:
    """Tell whether the version of `one` is higher, as numbers; one that is no number counts lowest."""
    return _number(one.version) > _number(other.version)


def _number(version: str) -> int:
    return int(version) if version.isascii() and version.isdigit() and len(version) <= 16 else -1


class Catalog:
    """The compiled forms in one folder, each read and checked when it is first asked for.

    The folder holds `index.json` (written by `packaging/compile_forms.py`): under "forms" a list, the newest
    version of a form last, of {"id", "version", "title", "xform", "lists", "digests"}, where "xform" and
    "lists" are file names and "digests" maps each to its SHA-256.
    """

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder
        self._adopted: Callable[[], Iterable[Adopted]] = none_adopted
        self._index: dict[FormRef, Mapping[str, Any]] | None = None
        self._read: dict[FormRef, Form] = {}

    def adopt(self, adopted: Callable[[], Iterable[Adopted]]) -> None:
        """Ask from now on for the forms that an office adapted; they may change while the vault is open."""
        self._adopted = adopted

    def current(self, record_type: RecordType) -> Form:
        """Return the form that new records of this type are written with. Raises FORM_MISSING, FORM_TAMPERED.

        An office's own counts unless the program's is newer.
        """
        built_in = self.built_in(record_type)
        for one in self._adopted():
            if one.ref.form_id == record_type.value and not is_newer(built_in.ref, one.ref):
                return self.form(one.ref)
        return built_in

    def built_in(self, record_type: RecordType) -> Form:
        """Return the newest form of the program's own for this type. Raises FORM_MISSING, FORM_TAMPERED."""
        refs = [ref for ref in self._entries() if ref.form_id == record_type.value]
        if not refs:
            raise FixableError(Code.FORM_MISSING, form=record_type.value, version="")
        return self.form(refs[-1])

    def form(self, ref: FormRef) -> Form:
        """Return one version of a form. Raises FORM_MISSING, FORM_TAMPERED."""
        if (one := self._adopted_as(ref)) is not None:
            digest = hashlib.sha256(one.xform).hexdigest()
            if ref not in self._read or self._read[ref].digest != digest:
                self._read[ref] = read_form(one.xform, one.lists)
        elif ref not in self._read:
            entry = self._entry(ref)
            self._read[ref] = read_form(self._bytes(ref, entry["xform"]), self.lists(ref))
        return self._read[ref]

    def lists(self, ref: FormRef) -> dict[str, bytes]:
        """Return the files of a form's choice lists, by file name. Raises FORM_MISSING, FORM_TAMPERED."""
        if (one := self._adopted_as(ref)) is not None:
            return dict(one.lists)
        return self.own_lists(ref)

    def own_lists(self, ref: FormRef) -> dict[str, bytes]:
        """Return those of one of the program's own forms, whatever an office adapted. Raises likewise."""
        return {name: self._bytes(ref, name) for name in self._entry(ref)["lists"]}

    def refs(self) -> tuple[FormRef, ...]:
        """Return every form there is, of the program's own and of an office's."""
        return tuple(dict.fromkeys((*self._entries(), *(one.ref for one in self._adopted()))))

    def _adopted_as(self, ref: FormRef) -> Adopted | None:
        return next((one for one in self._adopted() if one.ref == ref), None)

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
