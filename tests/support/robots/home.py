"""The Home page as a person uses it."""

from desktop.domain.record import RecordType
from tests.support.robots.waiting import press
from ui.pages.home import HomePage


class HomeRobot:
    """Reads the cards and presses their buttons."""

    def __init__(self, page: HomePage) -> None:
        self.page = page

    @property
    def cards(self) -> tuple[str, ...]:
        """What the cards say, top to bottom."""
        return self.page.cards.texts

    def new(self, record_type: RecordType) -> None:
        """Press the button for a new record."""
        press(self.page, f"new_{record_type}")

    def act(self, card: str) -> None:
        """Press the action of the first card called `card`."""
        press(self.page, f"{card}Action")

    def later(self, card: str) -> None:
        """Press "Later" on a card."""
        press(self.page, f"{card}Later")
