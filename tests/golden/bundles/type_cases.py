"""Members that are not plain files, or carry more than a name and bytes."""

import struct

from sync.faults import FaultCode as F
from tests.golden.bundles.museum import Case, Files, changed


def _mode(mode: int) -> dict[str, int]:
    return {"external": mode << 16}


def _case(name: str, code: F, **changes: object) -> Case:
    def build(files: Files) -> bytes:
        return changed(files, **changes)

    return Case(name=name, code=code, build=build)


_UID = struct.pack("<HH", 0x7875, 11) + b"\x01\x04\xe8\x03\0\0\x04\xe8\x03\0\0"

CASES = (
    _case("symbolic link", F.TYPE_SYMLINK, central=_mode(0o120777)),
    _case("named pipe", F.TYPE_SPECIAL, central=_mode(0o010644)),
    _case("device node", F.TYPE_SPECIAL, central=_mode(0o060644)),
    _case("setuid", F.TYPE_SETUID, central=_mode(0o104644)),
    _case("program", F.TYPE_EXECUTABLE, central=_mode(0o100755)),
    _case("writable by all", F.TYPE_MODE, central=_mode(0o100666)),
    _case("no mode at all", F.TYPE_MODE, central=_mode(0)),
    _case("folder mode on a file", F.NAME_DIRECTORY, central=_mode(0o040644)),
    _case("DOS system attribute", F.TYPE_DOS, central={"external": 0o100644 << 16 | 0x04}),
    _case("made on DOS", F.TYPE_SYSTEM, central={"made_by": 10}),
    _case("owner in an extra field", F.TYPE_EXTRA, central_extra=_UID, local_extra=_UID),
    _case("extra field in one header", F.TYPE_EXTRA, central_extra=_UID),
    _case("extra field that does not fit", F.TYPE_EXTRA, central_extra=b"\x01\x02\xff\xff"),
    _case("comment on a file", F.TYPE_COMMENT, comment=b"seen by A."),
    _case("real time", F.TYPE_TIME, both={"time": 0x6A2B, "date": 0x5D76}),
    _case("time in the local header only", F.TYPE_TIME, local={"time": 0x6A2B}),
)
