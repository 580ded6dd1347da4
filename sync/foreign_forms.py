"""Find the form here that a colleague's record is read by; keep hers apart where nobody here has it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.audience import Profile
from desktop.domain.coming import Came
from desktop.domain.record import FormRef
from desktop.errors import AppError
from desktop.forms.foreign import foreign_ref, named_ref
from desktop.forms.form import Form
from desktop.forms.reader import read_form
from sync.bundle import layout
from sync.bundle.carried import carried_form
from sync.bundle.contents import Contents

if TYPE_CHECKING:
    from desktop.forms.catalog import Catalog
    from desktop.storage.forms import Forms


_MOST_HERS = 20
"""Forms of one bundle that nobody here has: there are seven templates, and each takes memory."""


class ForeignForms:
    """The forms of one bundle after another.

    A form is ours if its bytes are, or are what this program lets go along with such a bundle. Ours is then
    what the record is read by, with its flags and its rules. Any other stands under a version of its own: it
    can neither replace a form of ours nor be there before the one that the program or the office brings.
    """

    def __init__(self, kept: Forms, catalog: Catalog) -> None:
        self._kept, self._catalog = kept, catalog
        self._lists: dict[str, bytes] | None = None
        self._contents: Contents | None = None
        self._profile = Profile.COP_TEAM
        self._found: dict[tuple[FormRef, str], FormRef | None] = {}
        self._hers: dict[FormRef, Form] = {}

    def begin(self, contents: Contents, profile: Profile) -> None:
        """Look at the forms of another bundle."""
        self._contents, self._profile = contents, profile
        self._found, self._hers = {}, {}

    def of(self, came: Came) -> Form | None:
        """Return the form here that a revision is read by; None where nobody can read hers."""
        key = (came.record.form, came.digest)
        if key not in self._found:
            self._found[key] = self._ours(*key) or self._theirs(*key)
        ref = self._found[key]
        return None if ref is None else self.form(ref)

    def used(self) -> Iterator[FormRef]:
        """Yield every version that revisions of the bundle are read by."""
        yield from {ref for ref in self._found.values() if ref is not None}

    def keep(self) -> None:
        """Keep every form that is used, so that the vault can read the records by itself."""
        for ref in self.used():
            if ref in self._hers:
                form = self._hers[ref]
                named = {
                    name: data for name, data in self._all_lists().items() if name.encode() in form.xform
                }
                self._kept.keep(form, named)
            elif self._kept.get(ref) is None:
                self._kept.keep(self._catalog.form(ref), self._catalog.lists(ref))

    def form(self, ref: FormRef) -> Form:
        """Return a form that is used. Raises FixableError(FORM_MISSING)."""
        return self._hers.get(ref) or self._kept.get(ref) or self._catalog.form(ref)

    def _ours(self, claimed: FormRef, digest: str) -> FormRef | None:
        for ref in dict.fromkeys((claimed, named_ref(claimed), *self._kept.refs(claimed.form_id))):
            try:
                form = self._kept.get(ref) or self._catalog.form(ref)
                if digest in (form.digest, hashlib.sha256(carried_form(form, self._profile)).hexdigest()):
                    return ref
            except AppError:
                continue
        return None

    def _theirs(self, claimed: FormRef, digest: str) -> FormRef | None:
        if self._contents is None or len(self._hers) >= _MOST_HERS:
            return None
        xform = self._contents.read(layout.form_path(claimed.form_id, claimed.version))
        try:
            form = read_form(xform, self._all_lists())
        except AppError:
            return None
        if form.ref.form_id != claimed.form_id or form.digest != digest:
            return None
        ref = foreign_ref(claimed, digest)
        self._hers[ref] = replace(form, ref=ref)
        return ref

    def _all_lists(self) -> dict[str, bytes]:
        """Return every choice list of the program, of two versions the newer one: no bundle carries any."""
        if self._lists is None:
            self._lists = {
                name: data for ref in self._catalog.refs() for name, data in self._catalog.lists(ref).items()
            }
        return self._lists
