"""What waits, what is on its way, and what arrived."""

from ui.pages.outbox.page import OutboxPage

__all__ = ["OutboxPage"]
