"""Records, and what opens a vault, as PDF pages; the only room that knows reportlab."""

from desktop.printing.kit import print_kit, print_piece
from desktop.printing.kit_words import KitWords
from desktop.printing.page import print_record
from desktop.printing.words import PageWords

__all__ = ["KitWords", "PageWords", "print_kit", "print_piece", "print_record"]
