"""What is said where something is for everybody, and nobody wrote yet why a find may stay in."""

from PySide6.QtCore import QObject


class ReasonWords(QObject):
    """A heading and a sentence."""

    def missing(self, count: int) -> tuple[str, str]:
        """Return both for `count` finds without a reason."""
        return (
            self.tr("%n place(s) still need a reason", "", count),
            self.tr(
                "For everybody to read, each place in the text that could say who somebody is needs a reason "
                "why it may stay. Write one, or take the words out of the record."
            ),
        )
