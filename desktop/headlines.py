"""What the list says of answers, by the form they were given in; changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.answers import AnswerTree
from desktop.domain.headline import Headline
from desktop.domain.record import FormRef
from desktop.forms.form import Form, Question
from desktop.forms.roles import Roles
from desktop.forms.rulebook import rulebook
from desktop.forms.rules import Aspect

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.forms.catalog import Catalog
    from desktop.storage.store import Store


class Headlines:
    """Headlines of answers; it remembers the roles of each form, which take a while to find."""

    def __init__(self, store: Store, catalog: Catalog) -> None:
        self._store = store
        self._catalog = catalog
        self._roles: dict[FormRef, Roles] = {}
        self._reckoned: dict[FormRef, frozenset[str]] = {}

    def form(self, ref: FormRef) -> Form:
        """Return the form, as the vault keeps it or else as the program brings it. Raises FORM_MISSING."""
        return self._store.forms.get(ref) or self._catalog.form(ref)

    def roles(self, ref: FormRef) -> Roles:
        """Return the questions of the form that the app itself uses. Raises FORM_MISSING."""
        if ref not in self._roles:
            self._roles[ref] = Roles(self.form(ref))
        return self._roles[ref]

    def reckoned(self, ref: FormRef) -> frozenset[str]:
        """Return the names of the questions that the app answers itself. Raises FORM_REFUSED too."""
        if ref not in self._reckoned:
            form = self.form(ref)
            rules = {rule.owner for rule in rulebook(form).rules if rule.aspect is Aspect.CALCULATE}
            self._reckoned[ref] = frozenset(
                node.name
                for node in form.walk()
                if isinstance(node, Question) and (node.is_auto or node.xpath in rules)
            )
        return self._reckoned[ref]

    def of(self, ref: FormRef, answers: AnswerTree) -> Headline:
        """Return what the list says of these answers. Raises FORM_MISSING."""
        return self.roles(ref).headline(answers)
