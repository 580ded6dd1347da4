"""Copy of an MP3 or a bare AAC its frames, and nothing that stands before, between or behind them."""

from __future__ import annotations

import struct
from typing import BinaryIO

from desktop.safety.recordings.splice import Recipe
from desktop.safety.recordings.tells import LOOK, tell
from desktop.safety.recordings.unfit import Unfit

_RATES = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES[0] = _RATES[2]
_SAME_MP3 = 0xFFFE0C00  # version, layer and sampling: they do not change within one sound
_SAME_AAC = 0xFFFEFC00
_STEP = 1 << 16


def clean_frames(file: BinaryIO, size: int, found: set[str], *, is_aac: bool) -> Recipe:
    """Return how the clean sound in `file` is put together; add to `found` what is left out. Raises Unfit."""
    return _Walk(file, size, found, is_aac=is_aac).recipe()


class _Walk:
    """One way through the frames of one file."""

    def __init__(self, file: BinaryIO, size: int, found: set[str], *, is_aac: bool) -> None:
        self._file, self._size, self._found = file, size, found
        self._mask = _SAME_AAC if is_aac else _SAME_MP3
        self._length = _aac_length if is_aac else _mp3_length
        self._is_aac = is_aac
        self._kind = 0

    def recipe(self) -> Recipe:
        """Walk all frames."""
        at = self._behind_tags(0)
        first = self._next_pair(at)
        if first is None:
            raise Unfit("no frames")
        self._note(0, first)
        kept = Recipe()
        frames = 0
        summary = 0 if self._is_aac else self._summary_length(first)
        at = first + summary
        while at + 7 <= self._size:
            length = self._frame(at)
            if length and at + length <= self._size:
                kept.copy(at, length)
                frames += 1
                at += length
                continue
            following = self._next_pair(self._behind_tags(at))
            self._note(at, self._size if following is None else following)
            if following is None:
                break
            at = following
        if at < self._size <= at + 6:
            self._note(at, self._size)
        if not frames:
            raise Unfit("no frames")
        if not summary:
            return kept
        whole = Recipe()
        whole.write(self._new_summary(first, frames, kept.size))
        whole.extend(kept)
        return whole

    def _frame(self, at: int) -> int:
        """Return the length of the frame at `at`, 0 if there is none of this sound's kind."""
        head = self._read(at, 6)
        if len(head) < 6:
            return 0
        (word,) = struct.unpack(">I", head[:4])
        if self._kind and word & self._mask != self._kind:
            return 0
        return self._length(head)

    def _next_pair(self, at: int) -> int | None:
        """Return where, from `at` on, two frames stand in a row, or the last one ends the file."""
        while at + 6 <= self._size:
            block = self._read(at, _STEP + 6)
            spot = block.find(b"\xff")
            while 0 <= spot < min(_STEP, len(block) - 5):
                length = self._frame(at + spot)
                end = at + spot + length
                if length and (end == self._size or (self._frame(end) and self._is_same(at + spot, end))):
                    if not self._kind:
                        self._kind = struct.unpack(">I", self._read(at + spot, 4))[0] & self._mask
                    return at + spot
                spot = block.find(b"\xff", spot + 1)
            at += _STEP
        return None

    def _is_same(self, one: int, other: int) -> bool:
        first, second = (struct.unpack(">I", self._read(at, 4))[0] & self._mask for at in (one, other))
        return bool(first == second)

    def _behind_tags(self, at: int) -> int:
        """Return where the ID3 tags at `at` end."""
        while len(head := self._read(at, 10)) == 10 and head.startswith(b"ID3"):
            length = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
            at = min(at + 10 + length + (10 if head[5] & 0x10 else 0), self._size)
        return at

    def _note(self, at: int, end: int) -> None:
        if end > at and (part := self._read(at, min(end - at, LOOK))).strip(b"\x00"):
            self._found |= tell(part)

    def _summary_length(self, at: int) -> int:
        """Return the length of the first frame if it holds a summary and no sound (Xing, Info, VBRI)."""
        length = self._frame(at)
        frame = self._read(at, length)
        spot = _summary_spot(frame)
        if frame[spot : spot + 4] not in (b"Xing", b"Info") and frame[36:40] != b"VBRI":
            return 0
        self._found |= tell(frame) if b"LAME" in frame or b"Lavf" in frame or b"Lavc" in frame else set()
        return length

    def _new_summary(self, at: int, frames: int, size: int) -> bytes:
        """Return a first frame that says how many frames follow, and not which program wrote them."""
        length = self._frame(at)
        frame = self._read(at, length)
        spot = _summary_spot(frame)
        if frame[spot : spot + 4] not in (b"Xing", b"Info") or spot + 116 > length:
            return b""
        flags = struct.unpack_from(">I", frame, spot + 4)[0]
        at_contents = spot + 8 + 4 * (flags & 1) + 4 * (flags >> 1 & 1)
        contents = frame[at_contents : at_contents + 100] if flags & 4 else b""
        summary = frame[spot : spot + 4] + struct.pack(">III", 7 if contents else 3, frames, size + length)
        return (frame[:4] + bytes(spot - 4) + summary + contents).ljust(length, b"\x00")

    def _read(self, at: int, size: int) -> bytes:
        self._file.seek(at)
        return self._file.read(size)


def _summary_spot(frame: bytes) -> int:
    is_first_version, is_mono = frame[1] >> 3 & 3 == 3, frame[3] >> 6 == 3
    return 4 + ((17 if is_mono else 32) if is_first_version else (9 if is_mono else 17))


def _mp3_length(head: bytes) -> int:
    if head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return 0
    version, layer, rate, sampling = head[1] >> 3 & 3, head[1] >> 1 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or layer != 1 or rate in (0, 15) or sampling == 3:
        return 0
    hertz = (44100, 48000, 32000)[sampling] >> {3: 0, 2: 1, 0: 2}[version]
    return (144 if version == 3 else 72) * _RATES[version][rate] * 1000 // hertz + (head[2] >> 1 & 1)


def _aac_length(head: bytes) -> int:
    if head[0] != 0xFF or head[1] & 0xF6 != 0xF0:
        return 0
    length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return length if length >= 7 else 0
