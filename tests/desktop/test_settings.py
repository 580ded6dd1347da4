import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desktop.errors import MachineError
from desktop.settings import Settings, Theme, read, write


def test_settings_come_back(tmp_path: Path) -> None:
    kept = Settings(language="fa-AF", text_size=150, theme=Theme.HIGH_CONTRAST, guidance=False)
    write(tmp_path / "home" / "settings.json", kept)
    assert read(tmp_path / "home" / "settings.json") == kept


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read(tmp_path / "settings.json") == Settings()


def test_one_bad_value_does_not_spoil_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"language": "fr", "text_size": 10**9, "theme": "pink", "newer": [1]}))
    assert read(path) == Settings(language="fr")


def test_a_damaged_file_is_kept_aside_and_the_defaults_hold(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\x00\xffnot json")
    assert read(path) == Settings()
    assert path.with_name("settings.json.damaged").read_bytes() == b"\x00\xffnot json"
    assert not path.exists()


@hypothesis_settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.binary(max_size=200)
    | st.dictionaries(
        st.sampled_from(["language", "text_size", "theme", "guidance"]),
        st.none() | st.booleans() | st.integers() | st.text() | st.floats() | st.lists(st.integers()),
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_the_file_holds_settings_come_out(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert isinstance(read(path), Settings)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineError):
        write(tmp_path / "file" / "settings.json", Settings())
