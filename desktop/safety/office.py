"""Name what a ZIP container is, so that its refusal says something useful; opens nothing inside it."""

import zipfile
from pathlib import Path

from desktop.domain.attachment import RefusalReason

_OFFICE_PARTS = ("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml", "content.xml")
_MACRO_PARTS = ("vbaproject.bin", "basic/script-lc.xml", "scripts/")


def refuse_container(source: Path) -> RefusalReason:
    """Return why the archive at `source` is refused: office file with macros, office file, or archive."""
    try:
        with zipfile.ZipFile(source) as container:
            names = [name.lower() for name in container.namelist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return RefusalReason.ARCHIVE
    if any(part in name for name in names for part in _MACRO_PARTS):
        return RefusalReason.OFFICE_MACRO
    if any(part in names for part in _OFFICE_PARTS):
        return RefusalReason.OFFICE
    return RefusalReason.ARCHIVE
