"""Identifiers: random UUIDs as lower-case text, each of its own type so that none is mistaken."""

import uuid
from typing import NewType

RecordId = NewType("RecordId", str)
"""One practice, lesson, story ... through all its revisions."""

RevisionId = NewType("RevisionId", str)
"""One finished, unchangeable state of a record."""

DraftId = NewType("DraftId", str)
"""One piece of unfinished work."""

AttachmentId = NewType("AttachmentId", str)
"""One file kept with the records."""

BundleId = NewType("BundleId", str)
"""One bundle; also the name of its top folder."""

CopyId = NewType("CopyId", str)
"""One copy that was saved outside the vault."""

WithdrawalId = NewType("WithdrawalId", str)
"""One consent, or a part of it, taken back."""

SignOffId = NewType("SignOffId", str)
"""One person's signed word on one revision."""

PersonId = NewType("PersonId", str)
"""One person who is told of under one pseudonym, in whichever records; it says nothing of who she is."""

WatchId = NewType("WatchId", str)
"""One entry of the team's list of real names and places."""

CorrectionId = NewType("CorrectionId", str)
"""One change that a gateway asked for."""


def new_uuid() -> str:
    """Return a fresh random UUID as text; it holds no name, place or time."""
    return str(uuid.uuid4())
