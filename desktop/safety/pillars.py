"""The three pillars of each person, name, face and exact place, for whoever shows them beside the text."""

from desktop.safety.consents.standing import Standing, counts_as_survivor, pillars, pillars_for

__all__ = ["Standing", "counts_as_survivor", "pillars", "pillars_for"]
