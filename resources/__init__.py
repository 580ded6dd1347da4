"""Forms, choice lists, fonts, icons, translations and schema: data, which imports nothing of ours."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the packaged file or folder at `parts`, as in `resource("forms", "practice.md")`."""
    return Path(__file__).parent.joinpath(*parts)
