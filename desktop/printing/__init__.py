"""Records, what opens a vault, and papers to fill in by hand, as PDF; the only room that knows reportlab."""

from desktop.plain.words import PageWords
from desktop.printing.filled_by_hand import print_hand_form
from desktop.printing.hand_form import HandForm
from desktop.printing.kit import print_kit, print_piece
from desktop.printing.kit_words import KitWords
from desktop.printing.page import print_record

__all__ = ["HandForm", "KitWords", "PageWords", "print_hand_form", "print_kit", "print_piece", "print_record"]
