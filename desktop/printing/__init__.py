"""Records as PDF pages; the only room that knows reportlab."""

from desktop.printing.page import print_record
from desktop.printing.words import PageWords

__all__ = ["PageWords", "print_record"]
