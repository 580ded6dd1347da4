"""Moved to `ui.parts.plain_label`; this goes when nobody imports it from here any more."""

from ui.parts.plain_label import PlainLabel

__all__ = ["PlainLabel"]
