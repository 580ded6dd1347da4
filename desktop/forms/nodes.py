"""Find every part of a form by its xpath, and the repeats that hold it."""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from desktop.forms.form import Node, Repeat


@dataclass(frozen=True, slots=True)
class Nodes:
    """Every question, group and repeat of a form by its xpath.

    Attributes:
        columns: of each choice list, what a filter may ask for.
    """

    by_xpath: Mapping[str, Node]
    columns: Mapping[str, Set[str]]

    def repeats(self, xpath: str) -> tuple[str, ...]:
        """Return the repeats that hold `xpath`, outermost first; a repeat holds itself."""
        parts = xpath.split("/")
        paths = ("/".join(parts[:end]) for end in range(2, len(parts) + 1))
        return tuple(path for path in paths if isinstance(self.by_xpath.get(path), Repeat))
