"""What one change of the answers brought about, so that the screen refreshes just that."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.problem import AnswerPath


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What changed.

    Attributes:
        changed: answers with another value now, reckoned ones too; a repeat whose rows changed stands here.
        relevance: what is asked now and was not, or the other way round; groups, repeats and rows too.
        required: where an answer is now required and was not, or the other way round.
        choices: questions that now offer other choices.
    """

    changed: frozenset[AnswerPath] = frozenset()
    relevance: Mapping[AnswerPath, bool] = field(default_factory=dict)
    required: Mapping[AnswerPath, bool] = field(default_factory=dict)
    choices: frozenset[AnswerPath] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.changed or self.relevance or self.required or self.choices)
