"""Enter presses the button that has the keyboard, as people expect, whatever the desktop thinks of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BESIDE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def press_by_enter(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button of `window` that has the keyboard if that was Enter; tell whether it was taken.

    Qt itself lets Space alone do so, and in a dialog it presses the main button although Cancel is marked.
    A mark to be set or taken away is no button: there Enter goes on.
    """
    button = window.focusWidget()
    is_enter = event.key() in _ENTER and event.modifiers() in _BESIDE
    if (
        not is_enter
        or not isinstance(button, QAbstractButton)
        or isinstance(button, QCheckBox | QRadioButton)
    ):
        return False
    if button.isEnabled() and not event.isAutoRepeat():
        button.click()
    event.accept()
    return True
