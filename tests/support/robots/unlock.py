"""The unlock window as a person uses it."""

from PySide6.QtWidgets import QLabel, QLineEdit

from tests.support.robots.waiting import find, press, type_into, until
from ui.pages.unlock import UnlockPage


class UnlockRobot:
    """Types passphrases and reads what is said."""

    def __init__(self, page: UnlockPage) -> None:
        self.page = page

    def make_vault(self, passphrase: str) -> None:
        """Type it twice and press the button."""
        type_into(find(self.page, QLineEdit, "passphrase"), passphrase)
        type_into(find(self.page, QLineEdit, "passphraseAgain"), passphrase)
        press(self.page, "unlockGo")

    def open_vault(self, passphrase: str) -> None:
        """Type it and press the button."""
        type_into(find(self.page, QLineEdit, "passphrase"), passphrase)
        press(self.page, "unlockGo")

    def wait_for_words(self) -> str:
        """Return what the page says under the fields, once it says something."""
        label = find(self.page, QLabel, "unlockSaid")
        until(lambda: label.isVisible() and bool(label.text()), "something said")
        return label.text()

    @property
    def action(self) -> str:
        """The words on the button."""
        return self.page.go.text()
