"""Keep the window's picture out of task switchers and screen pictures, where the system allows it.

Windows: no live thumbnail, and black in screen pictures. macOS: no sharing of the window's picture. X11 and
Wayland have nothing of the kind: there, only quick exit and locking take the picture away.
"""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtWidgets import QWidget

_NOT_IN_CAPTURES = 0x11
_ICON_INSTEAD_OF_PICTURE = 7
_NO_PEEK = 11
_SHARING_NONE = 0


def keep_out_of_switcher(window: QWidget) -> None:
    """Ask the system not to show what is in `window` anywhere but on the screen itself."""
    if sys.platform == "win32":
        handle = int(window.winId())
        ctypes.windll.user32.SetWindowDisplayAffinity(handle, _NOT_IN_CAPTURES)
        yes = ctypes.c_int(1)
        for attribute in (_ICON_INSTEAD_OF_PICTURE, _NO_PEEK):
            ctypes.windll.dwmapi.DwmSetWindowAttribute(
                handle, attribute, ctypes.byref(yes), ctypes.sizeof(yes)
            )
    elif sys.platform == "darwin":
        runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        runtime.sel_registerName.restype = ctypes.c_void_p
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
        send_number = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(
            ("objc_msgSend", runtime)
        )
        owner = send(int(window.winId()), runtime.sel_registerName(b"window"))
        if owner:
            send_number(owner, runtime.sel_registerName(b"setSharingType:"), _SHARING_NONE)
