"""Build a film, or sound in a film's container, anew: heads and tables without names, places and times.

Only tracks that are seen or heard come along, and of the bytes behind them only those that their tables name.
"""

from __future__ import annotations

import struct
from array import array
from typing import BinaryIO

from desktop.safety.recordings.boxes import Box, box, boxes, find, need
from desktop.safety.recordings.coded import notes
from desktop.safety.recordings.splice import Recipe
from desktop.safety.recordings.tells import LOOK, tell
from desktop.safety.recordings.track import Track, timeless
from desktop.safety.recordings.unfit import Unfit

_MOST_HEADS = 64 << 20
_BRANDS = {b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"qt  ", b"M4A "}
_BRANDS |= {b"M4V ", b"M4B ", b"3gp4", b"3gp5", b"3gp6", b"hvc1", b"mmp4", b"MSNV"}
_KEPT = {b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide"}
_PLAIN = {b"mvhd", b"trak", b"free", b"iods"}
_MOVIE_HEAD = 100


def clean_film(file: BinaryIO, size: int, found: set[str], *, is_sound: bool) -> Recipe:
    """Return how the clean film in `file` is put together; add to `found` what is left out. Raises Unfit."""
    top = _top(file, size, found)
    movie = need_one(top, b"moov")
    if find(movie, b"mvex") is not None or find(movie, b"cmov") is not None:
        raise Unfit("a film in fragments, or packed")
    tracks = _tracks(movie, found, is_sound=is_sound)
    _tell_heads(movie, found)
    brands = next((found_box.body for found_box in top if found_box.name == b"ftyp"), b"qt  " + bytes(4))
    heads = _brands(brands)
    order = sorted(
        (
            (offset, number, chunk)
            for number, track in enumerate(tracks)
            for chunk, offset in enumerate(track.offsets)
        )
    )
    total = sum(sum(track.sizes) for track in tracks)
    if total > size or any(offset + tracks[n].sizes[c] > size for offset, n, c in order):
        raise Unfit("the film is cut short")
    places = [array("Q", bytes(8 * len(track.offsets))) for track in tracks]
    at = len(heads) + len(_movie(movie, tracks, places)) + 8
    if at + total >= 1 << 32:
        raise Unfit("too large")
    for _, number, chunk in order:
        places[number][chunk] = at
        at += tracks[number].sizes[chunk]
    recipe = Recipe()
    recipe.write(heads + _movie(movie, tracks, places) + struct.pack(">I4s", total + 8, b"mdat"))
    _copy(file, tracks, order, recipe, found)
    return recipe


def need_one(top: list[Box], name: bytes) -> bytes:
    """Return the content of the only box `name`. Raises Unfit if there are more or none."""
    bodies = [found.body for found in top if found.name == name]
    if len(bodies) != 1:
        raise Unfit("a box is missing, or there twice")
    return bodies[0]


def _top(file: BinaryIO, size: int, found: set[str]) -> list[Box]:
    """Return the file's heads; what else lies beside the media is only told."""
    at, kept = 0, []
    while at + 8 <= size:
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        head = 8
        if length == 1 and at + 16 <= size:
            length, head = struct.unpack(">Q", file.read(8))[0], 16
        elif length == 0:
            length = size - at
        if length < head:
            raise Unfit("a box is cut short")
        if name in (b"ftyp", b"moov"):
            if length > _MOST_HEADS or at + length > size:
                raise Unfit("heads too large, or cut short")
            kept.append(Box(name, file.read(length - head)))
        elif name not in _KEPT:
            found |= tell(name + file.read(min(length - head, LOOK)))
        at += length
    return kept


def _tracks(movie: bytes, found: set[str], *, is_sound: bool) -> list[Track]:
    """Return the tracks that are seen or heard. Raises Unfit if there is none."""
    kept: list[Track] = []
    for part in boxes(movie):
        if part.name != b"trak":
            continue
        handler = need(part.body, b"mdia", b"hdlr")[8:12]
        if handler not in (b"vide", b"soun"):
            found |= tell(b"date" if handler == b"tmcd" else part.body)
        elif is_sound and handler == b"vide" and _is_still(part.body):
            found |= {"thumbnail"}
        else:
            kept.append(Track(part.body, handler))
    if not any(len(track.offsets) for track in kept):
        raise Unfit("nothing is seen or heard")
    return kept


def _is_still(trak: bytes) -> bool:
    entries = need(trak, b"mdia", b"minf", b"stbl", b"stsd")
    return any(entry.name in (b"jpeg", b"png ", b"mjpa") for entry in boxes(entries[8:]))


def _tell_heads(movie: bytes, found: set[str]) -> None:
    """Tell what the heads said beside what is kept of them."""
    for part in boxes(movie):
        if part.name not in _PLAIN:
            found |= tell(part.name + part.body)
        if part.name == b"mvhd" and any(part.body[4:12]):
            found.add("dates")
        if part.name == b"trak":
            for name in (b"udta", b"meta", b"uuid"):
                if (inner := find(part.body, name)) is not None:
                    found |= tell(name + inner)


def _brands(body: bytes) -> bytes:
    major = body[:4] if body[:4] in _BRANDS or body[:2] == b"3g" else b"isom"
    others = [body[at : at + 4] for at in range(8, len(body) - 3, 4) if body[at : at + 4] in _BRANDS]
    return box(b"ftyp", major, bytes(4), *dict.fromkeys([major, *others]))


def _movie(movie: bytes, tracks: list[Track], places: list[array[int]]) -> bytes:
    head = timeless(need(movie, b"mvhd"), _MOVIE_HEAD)
    head = head[:-28] + bytes(24) + head[-4:]  # where somebody stopped looking, and what she had marked
    return box(
        b"moov",
        box(b"mvhd", head),
        *(track.build(offsets) for track, offsets in zip(tracks, places, strict=True)),
    )


def _copy(
    file: BinaryIO,
    tracks: list[Track],
    order: list[tuple[int, int, int]],
    recipe: Recipe,
    found: set[str],
) -> None:
    """Copy the chunks in the order in which they stand, writing over what no decoder needs."""
    sizes = [list(track.chunks()) if track.coding is not None else [] for track in tracks]
    for offset, number, chunk in order:
        entry = tracks[number].coding
        at = offset
        if entry is not None and entry.coding is not None:
            sample = offset
            for size in sizes[number][chunk]:
                for place, length, filler in notes(file, entry.coding, sample, size, entry.prefix):
                    recipe.copy(at, place - at)
                    recipe.write(filler)
                    at = place + length
                    found.add("device")
                sample += size
        recipe.copy(at, offset + tracks[number].sizes[chunk] - at)
