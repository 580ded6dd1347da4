"""Forms, choice lists, fonts, icons, translations and schema: data, which imports nothing of ours."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """Return the packaged file or folder at `parts`, as in `resource("forms", "practice.md")`."""
    return files("resources").joinpath(*parts)
