"""Start the app, in order; see `ui.app.session` for what happens after.

The first window is painted with as little as it needs. What is not imported at the top takes time, and is
read where it is used or right after that paint; `benchmarks/first_paint.py` holds the app to that.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.paths import Paths
from desktop.settings import read
from desktop.vault import chosen
from ui.app.process import harden, install_reporter, keep_memory_private
from ui.app.session import Session
from ui.i18n import PSEUDO, Language, system_language
from ui.style import ARGUMENTS, apply_first_theme, load_fonts

_NAME = "notes"
"""What the window system is told instead of the program's name, as X11's WM_CLASS."""

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the app until its last window is closed; return the exit code."""
    wanted = _wanted(sys.argv[1:] if argv is None else argv)
    harden()
    paths = Paths(wanted.home.expanduser().absolute()) if wanted.home else chosen.find()
    settings = read(paths.settings)
    app = QApplication([_NAME, *ARGUMENTS])
    app.setApplicationName("Notes")
    app.setQuitOnLastWindowClosed(False)
    install_reporter(paths)
    language = Language(app)
    language.use(wanted.language or settings.language or system_language(), is_first=True)
    apply_first_theme(app, settings.theme, settings.text_size)
    session = Session(app, paths, None, settings, language)
    session.ended.connect(app.quit)
    app.commitDataRequest.connect(lambda _manager: session.save_before_logout())
    for later in (keep_memory_private, lambda: _leave_no_traces(app), language.complete, load_fonts):
        session.painted.connect(later)
    session.start()
    return app.exec()


def _leave_no_traces(app: QApplication) -> None:
    from ui.app.traces import leave_no_traces

    leave_no_traces(app)


def _wanted(argv: Sequence[str]) -> Namespace:
    from argparse import ArgumentParser

    parser = ArgumentParser(
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
    return parser.parse_args(argv)
