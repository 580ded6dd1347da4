"""What stands in the way when colleagues send records to each other, as sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.errors import Code


class ExchangingWords(QObject):
    """Turns the codes of taking in into translated sentences."""

    def sentences(self) -> Mapping[Code, str]:
        """Return the sentence for each code, with {parameters} still to be filled."""
        return {
            Code.VERSIONS_TO_CHOOSE: self.tr(
                "Two people changed this record, and both versions are here. Look at them side by side and "
                "choose the one to go on from."
            ),
            Code.FOR_OTHER_READERS: self.tr(
                "{name} was made for other readers than colleagues, so its records are not taken in. Ask the "
                "sender for a bundle for colleagues."
            ),
            Code.MAKER_UNKNOWN: self.tr(
                "Nobody here knows yet who made {name}. Compare the words of the key with the sender first: "
                "{words}"
            ),
        }
