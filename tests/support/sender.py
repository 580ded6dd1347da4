"""A program that sends one file and may be killed: python -m tests.support.sender FILE ADDRESS NOTED.

NOTED gets the upload and the offset, whole or as it was; NOTED.sent a line for each block, with its bytes.
Every offset is printed once it is kept.
"""

import os
import sys
from pathlib import Path

from desktop.errors import AppError
from sync.sending import Noted, Pace, send
from sync.tus import TusUploads, open_line


def main(path: Path, address: str, kept: Path) -> None:
    """Send the file, from where `kept` says."""
    before = 0

    def noted(note: Noted) -> None:
        part = kept.with_suffix(".part")
        with part.open("w") as stream:
            stream.write(f"{note.upload} {note.offset}")
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(kept)
        print(note.offset, flush=True)

    def progress(pace: Pace) -> None:
        nonlocal before
        if pace.sent > before:
            tally.write(f"{pace.sent - before}\n")
            tally.flush()
            before = pace.sent

    with kept.with_suffix(".sent").open("a") as tally:
        for _ in range(20):
            upload = kept.read_text().split()[0] if kept.exists() else ""
            uploads = TusUploads(open_line(address))
            try:
                send(path, path.stat().st_size, uploads, upload=upload, noted=noted, progress=progress)
            except AppError:
                continue  # as a courier would, a little later
            finally:
                uploads.close()
            return
        sys.exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
