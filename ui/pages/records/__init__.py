"""The page of all records: the list beside what one of them is, and what one can do with them."""

from ui.pages.records.page import RecordsPage

__all__ = ["RecordsPage"]
