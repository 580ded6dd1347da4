"""Which way of cleaning fits which recording, and what to do where none does."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from desktop.safety.recordings.film import clean_film
from desktop.safety.recordings.flac import clean_flac
from desktop.safety.recordings.frames import clean_frames
from desktop.safety.recordings.ogg import clean_ogg
from desktop.safety.recordings.splice import Recipe
from desktop.safety.recordings.unfit import Unfit
from desktop.safety.recordings.wav import clean_wav
from desktop.safety.sniff import Format
from desktop.safety.traces import in_order

_FILMS = {Format.MP4, Format.MOV, Format.GPP, Format.M4A}


@dataclass(frozen=True, slots=True)
class CleanRecording:
    """A recording that holds what playing it needs, and how it is put together."""

    recipe: Recipe
    removed: tuple[str, ...]


def clean_recording(source: Path, kind: Format, size: int) -> CleanRecording | None:
    """Return how the clean recording at `source` is put together; None if it must stay as it is.

    Reads the file's heads and tables, and of the coded pictures each unit's head. Raises OSError.
    """
    found: set[str] = set()
    try:
        with source.open("rb") as file:
            if kind in _FILMS:
                recipe = clean_film(file, size, found, is_sound=kind is Format.M4A)
            elif kind in (Format.MP3, Format.AAC):
                recipe = clean_frames(file, size, found, is_aac=kind is Format.AAC)
            elif kind is Format.WAV:
                recipe = clean_wav(file, size, found)
            elif kind is Format.FLAC:
                recipe = clean_flac(file, size, found)
            elif kind in (Format.OGG, Format.OPUS):
                recipe = clean_ogg(file, size, found)
            else:
                return None
    except (Unfit, struct.error, ValueError, IndexError, OverflowError, MemoryError):
        return None
    return CleanRecording(recipe, in_order(found))
