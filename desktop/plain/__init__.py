"""What leaves of a record in words and in tables, without pages; all of it from disclosed records alone."""

from desktop.plain.photo import pictures_of, save_picture
from desktop.plain.table import InventoryWords, write_inventory
from desktop.plain.text import plain_text
from desktop.plain.words import PageWords

__all__ = ["InventoryWords", "PageWords", "pictures_of", "plain_text", "save_picture", "write_inventory"]
