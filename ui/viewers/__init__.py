"""Look at and listen to kept files inside the app; nothing here ever writes one outside, but when told to.

What reads PDF, sound and film is imported when the first such file is opened: the app starts without it, and
works without it where it is missing.
"""

from ui.viewers.viewing import Viewing

__all__ = ["Viewing"]
