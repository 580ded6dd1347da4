"""Carrying files on a stick: the sheet that any page may open for what it wants to give away."""

from ui.pages.sticks.sheet import StickSheet

__all__ = ["StickSheet"]
