"""What a team fills in for itself: whom to turn to, what the law asks, and words of care for its people."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TeamText(StrEnum):
    """The texts a team has a place for; every one is empty as shipped."""

    REPORTING = "reporting"  # what the law obliges somebody to report, said before a talk
    STAFF_CARE = "staff_care"  # what a colleague can do, and whom she can call, after hard work


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpService:
    """One service on the team's list of help.

    Attributes:
        service: its name; what_for: which help it gives; reached: how, and when it is open.
        checked_on: the day on which somebody last called to see that this is right; None: nobody said.
    """

    service: str
    what_for: str = ""
    reached: str = ""
    checked_on: date | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was written."""
        return not (self.service.strip() or self.what_for.strip() or self.reached.strip())
