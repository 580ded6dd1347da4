"""Sealed files of one vault, damaged as disks, mistakes and people damage them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from desktop.domain.ids import AttachmentId
from desktop.storage.store import Store
from tests.support.damaged import flip


def sealed(store: Store, attachment_id: AttachmentId) -> Path:
    """Return where the file lies."""
    return _place(store, store.attachments.get(attachment_id).file_id)


def swap(store: Store, one: AttachmentId, other: AttachmentId) -> None:
    """Put two files of the vault into each other's places."""
    first, second = sealed(store, one), sealed(store, other)
    aside = first.with_suffix(".aside")
    os.rename(first, aside)
    os.rename(second, first)
    os.rename(aside, second)


def _flip(store: Store, one: AttachmentId, other: AttachmentId) -> None:
    path = sealed(store, one)
    flip(path, path.stat().st_size // 2)


def _remove(store: Store, one: AttachmentId, other: AttachmentId) -> None:
    sealed(store, one).unlink()


def _cut(store: Store, one: AttachmentId, other: AttachmentId) -> None:
    path = sealed(store, one)
    os.truncate(path, path.stat().st_size - 1)


WAYS: dict[str, Callable[[Store, AttachmentId, AttachmentId], None]] = {
    "flipped": _flip,
    "missing": _remove,
    "cut": _cut,
    "swapped": swap,
}
"""Each damages the first file; the last puts the second into its place."""


def spoil_thumbnail(store: Store, attachment_id: AttachmentId) -> None:
    """Damage the small picture, and leave the picture itself whole."""
    path = _place(store, store.attachments.get(attachment_id).thumbnail_id or "")
    flip(path, path.stat().st_size - 5)


def _place(store: Store, file_id: str) -> Path:
    return store.paths.files / file_id[:2] / f"{file_id}.age"
