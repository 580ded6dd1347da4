"""What stands in the way when something is to leave this computer, as sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.errors import Code


class DepartingWords(QObject):
    """Turns the codes of outputs into translated sentences."""

    def sentences(self) -> Mapping[Code, str]:
        """Return the sentence for each code, with {parameters} still to be filled."""
        return {
            Code.RECORD_STAYS: self.tr(
                "This record may not leave like this. Look at what stands in its way, put it right, and try "
                "again."
            ),
            Code.TOO_MUCH_FOR_BUNDLE: self.tr(
                "That is more than one bundle can carry. Choose fewer records, and make another bundle for "
                "the rest. Nothing was made."
            ),
            Code.PICTURE_STAYS: self.tr(
                "This picture may not leave for these readers. It was not saved outside."
            ),
            Code.REASONS_MISSING: self.tr(
                "A few places could say who somebody is. Change them, or write for each why it may stay. "
                "Nothing was made."
            ),
        }
