"""What every printed document goes through: one at a time, and whole under its name or not at all."""

import threading

from desktop.plain.whole import put_whole as put

__all__ = ["ONE_AT_A_TIME", "put"]

ONE_AT_A_TIME = threading.Lock()
"""reportlab keeps its fonts in one list for the whole program."""
