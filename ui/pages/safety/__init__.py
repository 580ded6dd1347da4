"""The Safety page: what keeps the work from being lost or read, one section for each means."""

from ui.pages.safety.page import SafetyPage

__all__ = ["SafetyPage"]
