"""What is said and asked before anything leaves: to whom, what goes, what stays and why, what to look at."""

from ui.pages.leaving.letter import Letter

__all__ = ["Letter"]
