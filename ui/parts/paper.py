"""Put finished pages on paper without a file: they come as PDF in memory and go straight to the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from ui.parts.neutral import neutral_title

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def can_print() -> bool:
    """Tell whether the system has a printer, and what draws pages is there."""
    try:
        from PySide6.QtPdf import QPdfDocument  # noqa: F401  # on first use, and it may be missing
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return False
    return bool(QPrinterInfo.availablePrinterNames())


def print_pages(pdf: bytes, parent: QWidget) -> QDialog:
    """Let the person choose a printer, and print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(neutral_title())
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: draw(pdf, printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
    return dialog


def draw(pdf: bytes, printer: QPrinter) -> int:
    """Draw the pages on `printer`, each as large as its paper lets; return how many."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    document = QPdfDocument(buffer)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    painter = QPainter(printer)
    room = painter.viewport()
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        page = document.pagePointSize(number)
        factor = min(room.width() / page.width(), room.height() / page.height())
        painter.drawImage(0, 0, document.render(number, (page * factor).toSize()))
    painter.end()
    count: int = document.pageCount()
    document.close()
    return count
