"""Something found that the user should know and that stops nothing; the words come from `ui.wording`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.errors import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One finding, with the same codes and parameters as errors have."""

    code: Code
    params: Mapping[str, object] = field(default_factory=dict)
