"""Moved to `ui.parts.direction`; this goes when nobody imports it from here any more."""

from ui.parts.direction import direction_of, follow_text, isolated

__all__ = ["direction_of", "follow_text", "isolated"]
