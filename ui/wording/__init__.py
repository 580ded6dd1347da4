"""Codes, states and kinds of the core as sentences for people; the only room that composes them.

Say what happened, what is safe, what to do. Never a path, a name or an answer that could give somebody away,
beyond what the person chose on this screen.
"""

from ui.wording.wording import Wording

__all__ = ["Wording"]
