"""What tells that the computer goes to sleep or its screen is locked: one file for each way to hear of it."""

from ui.app.away.watch import AwayWatch

__all__ = ["AwayWatch"]
