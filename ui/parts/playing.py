"""Who plays a film or a sound marks the widget; somebody is there then, though nothing is touched."""

from PySide6.QtWidgets import QApplication, QWidget

_MARK = "isPlaying"


def mark_playing(widget: QWidget, is_playing: bool) -> None:
    """Note that `widget` plays something now, or no longer."""
    widget.setProperty(_MARK, is_playing)


def is_anything_playing() -> bool:
    """Tell whether anything on the screen plays. Looks at every widget: ask once in a while only."""
    return any(one.property(_MARK) is True and one.isVisible() for one in QApplication.allWidgets())
