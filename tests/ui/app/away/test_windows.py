"""Which of Windows' messages mean that nobody is there; the messages themselves can only come on Windows."""

from __future__ import annotations

import pytest

from ui.app.away.windows import WindowsPower

POWER, SESSION, DEVICE = 0x0218, 0x02B1, 0x0219


@pytest.mark.parametrize(
    ("message", "word", "heard"),
    [
        (POWER, 0x4, ["sleep"]),
        (POWER, 0x12, []),
        (SESSION, 0x7, ["screen"]),
        (SESSION, 0x2, ["screen"]),
        (SESSION, 0x8, []),
        (0x0100, 0x4, []),
        (DEVICE, 0x8000, ["plugged"]),
        (DEVICE, 0x8004, []),
    ],
)
def test_sleep_and_a_locked_session_are_told_apart_from_waking(
    message: int, word: int, heard: list[str]
) -> None:
    power = WindowsPower()
    told: list[str] = []
    power.sleeping.connect(lambda: told.append("sleep"))
    power.screen_locked.connect(lambda: told.append("screen"))
    power.plugged.connect(lambda: told.append("plugged"))
    power.hear(message, word)
    assert told == heard
