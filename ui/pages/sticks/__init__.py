"""Carrying files on a stick: the sheets that any page may open, to give away and to pick up."""

from ui.pages.sticks.pick_up import PickUpSheet
from ui.pages.sticks.sheet import StickSheet

__all__ = ["PickUpSheet", "StickSheet"]
