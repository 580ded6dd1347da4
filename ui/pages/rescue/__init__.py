"""Other ways in for somebody who has no passphrase, or a new computer."""

from ui.pages.rescue.restore import RestoreSheet
from ui.pages.rescue.sheet import RescueSheet

__all__ = ["RescueSheet", "RestoreSheet"]
