"""Start the app, in order; see `ui.app.session` for what happens after."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.settings import read
from ui.app.process import harden, install_reporter, keep_memory_private
from ui.app.session import Session
from ui.i18n import PSEUDO, Language, system_language
from ui.style import ARGUMENTS, apply_theme, load_fonts


def main(argv: Sequence[str] | None = None) -> int:
    """Run the app until its last window is closed; return the exit code."""
    wanted = _parser().parse_args(sys.argv[1:] if argv is None else argv)
    harden()
    paths = Paths(wanted.home.expanduser().absolute()) if wanted.home else Paths.default()
    settings = read(paths.settings)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([*sys.argv[:1], *ARGUMENTS])
    app.setApplicationName("Notes")
    app.setQuitOnLastWindowClosed(False)
    install_reporter(paths)
    language = Language(app)
    language.use(wanted.language or settings.language or system_language(), is_first=True)
    apply_theme(app, settings.theme, settings.text_size)
    session = Session(app, paths, SystemClock(), settings, language)
    session.ended.connect(app.quit)
    session.start()
    QTimer.singleShot(0, session, load_fonts)
    QTimer.singleShot(0, session, keep_memory_private)
    return app.exec()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="spotlight-capture",
        description="Record practices, lessons, stories and pilots offline; export signed bundles.",
    )
    parser.add_argument(
        "--home",
        type=Path,
        metavar="DIR",
        help="keep everything under DIR, as on a stick, instead of at home",
    )
    parser.add_argument(
        "--language", metavar="CODE", help=f'language for this run, as "fr"; "{PSEUDO}" shows cramped places'
    )
    return parser
