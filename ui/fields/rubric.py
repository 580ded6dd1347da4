"""Guidance texts as the forms write them: paragraphs apart by a pilcrow, some of them steps of a rubric."""

import re

_STEP = re.compile(r"^(?P<step>\d+)(?:\s*[:.)\u2013\u2014-]\s*|\s+)(?P<words>\S.*)$")


def paragraphs(guidance: str) -> tuple[str, ...]:
    """Return the paragraphs of a guidance text."""
    return tuple(part.strip() for part in re.split(r"\u00b6|\n", guidance) if part.strip())


def step_of(paragraph: str) -> tuple[str, str] | None:
    """Return the step and its words when `paragraph` is a line of a rubric, as in "2: some evidence"."""
    found = _STEP.match(paragraph)
    return (found["step"], found["words"]) if found else None


def rubric(guidance: str) -> dict[str, str]:
    """Return the words for each step that a guidance text gives."""
    return dict(step for step in map(step_of, paragraphs(guidance)) if step)
