"""Which sections the Safety page has, in their order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.backups import BackupsSection
from ui.pages.safety.check import CheckSection
from ui.pages.safety.colleagues import ColleaguesSection
from ui.pages.safety.confirming import ConfirmSection
from ui.pages.safety.consent_forms import ConsentFormsSection
from ui.pages.safety.copies import CopiesSection
from ui.pages.safety.device import DeviceSection
from ui.pages.safety.erase import EraseSection
from ui.pages.safety.folder import FolderSection
from ui.pages.safety.help_list import HelpListSection
from ui.pages.safety.keys import KeysSection
from ui.pages.safety.limits import LimitsSection
from ui.pages.safety.locking import LockingSection
from ui.pages.safety.notes import NotesSection
from ui.pages.safety.office import OfficeSection
from ui.pages.safety.section import Section
from ui.pages.safety.watch_list import WatchListSection

SECTIONS: tuple[Callable[[Desk, Lanes, QWidget], Section], ...] = (
    BackupsSection,
    KeysSection,
    LockingSection,
    OfficeSection,
    DeviceSection,
    ColleaguesSection,
    ConfirmSection,
    CopiesSection,
    ConsentFormsSection,
    CheckSection,
    FolderSection,
    HelpListSection,
    WatchListSection,
    NotesSection,
    LimitsSection,
    EraseSection,
)
"""Makers of sections, top to bottom."""
