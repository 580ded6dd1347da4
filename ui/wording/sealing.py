"""For whom a bundle is sealed, and what stands in the way of it, as words for people."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.errors import Code


class SealingWords(QObject):
    """Turns the codes of sealing and opening bundles into translated sentences."""

    def sentences(self) -> Mapping[Code, str]:
        """Return the sentence for each code, with {parameters} still to be filled."""
        return {
            Code.RECIPIENT_WRONG: self.tr(
                "The key to seal this bundle with is damaged. Nothing was made. Take in your office's setup "
                "file, or your colleague's request file, once more."
            ),
            Code.RECIPIENTS_TOO_MANY: self.tr(
                "A bundle can be sealed for at most {limit} people. Choose fewer, and make a second one for "
                "the others."
            ),
            Code.SEALED_FOR_OTHERS: self.tr(
                "{name} is sealed for somebody else, and cannot be opened here. Ask whoever sent it to "
                "choose you when exporting."
            ),
        }
