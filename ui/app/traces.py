"""Leave nothing behind outside the vault: no recent files, no saved session, no name in the task bar."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication


def leave_no_traces(app: QApplication) -> None:
    """Let the toolkit keep nothing. Before the first file dialog.

    The systems' own file dialogs write what was chosen into lists of recent files and jump lists, which
    cannot be told not to: the toolkit's own are used. Those keep the folders one was in, in settings of their
    own: on Windows and macOS these are taken out when a dialog closes (`ui.parts.choosing`), elsewhere they
    have nowhere to go.
    """
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    if sys.platform not in ("win32", "darwin"):
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    app.saveStateRequest.connect(_never_restart)


def _never_restart(manager: QSessionManager) -> None:
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
