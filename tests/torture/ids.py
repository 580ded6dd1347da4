"""Random ids that a seed repeats: a run that failed is met again with the very same records and files."""

import random
import uuid
from pathlib import Path


def repeat_from(role: str, seed: object, diary: str | None) -> None:
    """Let the ids of this process follow from what it is to do and what was done before it.

    Only in a child: keys and salts stay truly random, ids of records, revisions, files and bundles do not.
    """
    path = Path(diary) if diary else None
    before = path.read_text(encoding="utf-8") if path is not None and path.exists() else ""
    chance = random.Random(f"{role} {seed} {before}")  # noqa: S311 (names, not secrets)

    def next_id() -> uuid.UUID:
        return uuid.UUID(int=chance.getrandbits(128), version=4)

    setattr(uuid, "uuid4", next_id)  # noqa: B010 (a module's function is not to be assigned to)
