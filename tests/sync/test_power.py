from pathlib import Path

import pytest

from sync.power import is_on_mains


def _supply(folder: Path, name: str, **lines: str) -> None:
    (folder / name).mkdir()
    for line, value in lines.items():
        (folder / name / line).write_text(f"{value}\n")


@pytest.mark.parametrize(
    ("plug", "battery", "expected"),
    [
        ("1", "Discharging", True),
        ("0", "Discharging", False),
        ("0", "Unknown", False),
        (None, "Discharging", False),
        (None, "Charging", True),
        (None, "Unknown", None),
        ("1", None, True),
        ("0", None, None),
        (None, None, True),
    ],
)
def test_on_linux_the_plug_or_the_battery_tells(
    tmp_path: Path, plug: str | None, battery: str | None, expected: bool | None
) -> None:
    if plug is not None:
        _supply(tmp_path, "AC", type="Mains", online=plug)
    if battery is not None:
        _supply(tmp_path, "BAT0", type="Battery", status=battery)
    assert is_on_mains(tmp_path, system="linux") is expected


def test_the_battery_of_a_mouse_is_not_the_machines(tmp_path: Path) -> None:
    _supply(tmp_path, "mouse", type="Battery", scope="Device", status="Discharging")
    assert is_on_mains(tmp_path, system="linux") is True


def test_where_the_kernel_lists_nothing_it_is_unknown(tmp_path: Path) -> None:
    assert is_on_mains(tmp_path / "none", system="linux") is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Now drawing from 'AC Power'\n", True),
        ("Now drawing from 'Battery Power'\n -InternalBattery-0", False),
        ("", None),
    ],
)
def test_on_macos_its_own_program_tells(said: str, expected: bool | None) -> None:
    assert is_on_mains(system="darwin", ask=lambda _command: said) is expected


def test_without_windows_its_library_tells_nothing() -> None:
    assert is_on_mains(system="win32") in (None, True, False)
