"""The writing page: sections, questions, guidance, saving; it knows the core's two doors only."""

from ui.pages.capture.page import CapturePage

__all__ = ["CapturePage"]
