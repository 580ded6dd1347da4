"""Cover or cut a picture: draw solid blocks with the mouse or the keyboard, see what is left, and decide."""

from ui.covering.covering import Covering

__all__ = ["Covering"]
