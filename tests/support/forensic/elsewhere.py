"""Start the visited program on a computer with a name of its own.

`python -m tests.support.forensic.elsewhere VISIT`. The name is this process's alone, and must be there before
anything asks for it and remembers it. Where that is not allowed the computer keeps its own name.
"""

import ctypes
import runpy
import socket

from tests.support.forensic.marks import HOST

_NEW_NAMES = 0x04000000  # CLONE_NEWUTS

if __name__ == "__main__":
    if ctypes.CDLL(None).unshare(_NEW_NAMES) == 0:
        socket.sethostname(HOST)
    runpy.run_module("tests.support.forensic.visitor", run_name="__main__", alter_sys=True)
