"""The window over an open vault: the frame around the pages, and the keys that reach everything in it."""

from ui.window.window import Window

__all__ = ["Window"]
