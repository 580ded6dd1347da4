"""The view of how good a passphrase is, while its judge takes its time."""

from collections.abc import Callable
from dataclasses import dataclass

from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.parts.strength import Judged, StrengthView


@dataclass(frozen=True)
class _Judged:
    score: int
    is_enough: bool = True


def test_a_judge_who_answers_after_the_sheet_is_gone_tells_nobody(qtbot: QtBot) -> None:
    asked: list[tuple[str, Callable[[Judged], object]]] = []
    view = StrengthView(lambda text, told: asked.append((text, told)))
    view.look_at("nine slow barges")
    qtbot.waitUntil(lambda: bool(asked))
    (text, told) = asked[0]
    told(_Judged(4))
    assert view.meter.accessibleName().startswith("Very good")
    delete(view)
    told(_Judged(1))
    assert text == "nine slow barges"
