"""Copy of a FLAC its sound and the two blocks that playing it needs."""

from typing import BinaryIO

from desktop.safety.recordings.splice import Recipe
from desktop.safety.recordings.tells import LOOK, tell
from desktop.safety.recordings.unfit import Unfit

_STREAM, _SEEKING = 0, 3


def clean_flac(file: BinaryIO, size: int, found: set[str]) -> Recipe:
    """Return how the clean sound in `file` is put together; add to `found` what is left out. Raises Unfit."""
    blocks: list[tuple[int, bytes]] = []
    at, is_last = 4, False
    while not is_last:
        file.seek(at)
        head = file.read(4)
        if len(head) < 4:
            raise Unfit("cut short")
        kind, length, is_last = head[0] & 0x7F, int.from_bytes(head[1:], "big"), head[0] & 0x80 != 0
        if at + 4 + length > size:
            raise Unfit("cut short")
        if kind == _STREAM and length == 34 and not blocks:
            blocks.append((kind, file.read(34)))
        elif kind == _SEEKING and length % 18 == 0:
            blocks.append((kind, file.read(length)))
        elif kind != 1:  # padding
            found |= tell(file.read(min(length, LOOK)))
        at += 4 + length
    end = _behind(file, size, at, found)
    file.seek(at)
    if not blocks or blocks[0][0] != _STREAM or file.read(2)[:1] != b"\xff":
        raise Unfit("no sound")
    recipe = Recipe()
    recipe.write(b"fLaC")
    for number, (kind, body) in enumerate(blocks, 1):
        last = 0x80 if number == len(blocks) else 0
        recipe.write(bytes([kind | last]) + len(body).to_bytes(3, "big") + body)
    recipe.copy(at, end - at)
    return recipe


def _behind(file: BinaryIO, size: int, start: int, found: set[str]) -> int:
    """Return where the sound ends: tags of other formats may stand behind it."""
    while size - start > 128:
        file.seek(size - 128)
        tail = file.read(128)
        if tail.startswith(b"TAG"):
            found |= tell(tail)
            size -= 128
        elif tail[-32:].startswith(b"APETAGEX"):
            found |= tell(tail)
            length = int.from_bytes(tail[-20:-16], "little")
            size -= max(32, min(length + (32 if tail[-9] & 0x80 else 0), size - start))
        else:
            break
    return size
