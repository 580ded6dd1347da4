"""What a mutation touched, so that every open view can decide whether to refresh."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The ids that a mutation touched; empty sets where it touched nothing."""

    records: frozenset[str] = field(default_factory=frozenset)
    drafts: frozenset[str] = field(default_factory=frozenset)
    settings: bool = False
    outbox: bool = False
