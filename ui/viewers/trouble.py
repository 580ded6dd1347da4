"""Why a file cannot be shown here, and how that is said."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject


class Trouble(Enum):
    """What stands in the way; the file itself stays as it is."""

    DAMAGED = auto()
    LOCKED = auto()
    TOO_LARGE = auto()
    NO_VIEWER = auto()
    NO_PART = auto()
    NO_CODEC = auto()
    NO_SOUND = auto()


class Unshowable(Exception):  # noqa: N818 (a finding about foreign bytes, said on the viewer)
    """The bytes cannot be shown."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


class TroubleWords(QObject):
    """Turns troubles into sentences."""

    def words(self, trouble: Trouble) -> str:
        """Return what happened and what one can do."""
        return {
            Trouble.DAMAGED: self.tr(
                "This file is not whole, or not what its name says: it cannot be shown. Nothing was changed."
            ),
            Trouble.LOCKED: self.tr("This document opens with a password only, and cannot be shown here."),
            Trouble.TOO_LARGE: self.tr("This file is too large to be shown here. It is safe in your vault."),
            Trouble.NO_VIEWER: self.tr("Files of this kind cannot be shown here. It is safe in your vault."),
            Trouble.NO_PART: self.tr(
                "The part of the program that shows such files is missing on this computer. Everything else "
                "works, and the file is safe in your vault."
            ),
            Trouble.NO_CODEC: self.tr(
                "This computer cannot play sound or film of this kind. The file is safe in your vault."
            ),
            Trouble.NO_SOUND: self.tr("No loudspeaker was found on this computer: it plays without sound."),
        }[trouble]
