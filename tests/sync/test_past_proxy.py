"""Hosts that go past a proxy, by the settings of each system, and without any look-up."""

import socket
from types import SimpleNamespace

import pytest

from sync.past_proxy import goes_past, is_excepted


@pytest.fixture(autouse=True)
def no_proxy_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "socks_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("host", "is_simple", "patterns", "past"),
    [
        ("gateway.example", False, (), False),
        ("gateway", True, (), True),
        ("gateway.example", True, (), False),
        ("Gateway.Example", False, ("*.example",), True),
        ("gateway.example.net", False, ("*.example",), False),
        ("10.1.2.3", False, ("10.*",), True),
        ("10.1.2.3", False, ("10.1/16",), True),
        ("10.2.2.3", False, ("10.1/16",), False),
        ("169.254.7.7", False, ("*.local", "169.254/16"), True),
        ("10.1.9.9", False, ("10.1",), True),
        ("gateway.example", False, ("169.254/16", "10.1", "1.2.3.4/99", "/", "no/pe"), False),
        ("::1", True, ("10/8",), False),
    ],
)
def test_a_host_is_excepted_by_its_name_or_its_address(
    host: str, is_simple: bool, patterns: tuple[str, ...], past: bool
) -> None:
    assert is_excepted(host, is_simple, patterns) is past


def test_no_name_is_looked_up_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    def told(*_asked: object) -> str:
        raise AssertionError("a name was looked up")

    for name in ("gethostbyname", "getfqdn", "getaddrinfo"):
        monkeypatch.setattr(socket, name, told)
    assert not goes_past("gateway.example", ask=lambda: (True, ("*.local", "169.254/16")))
    assert goes_past("printer.local", ask=lambda: (True, ("*.local", "169.254/16")))


def test_the_environment_counts_before_the_systems_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", ".example")
    assert goes_past("gateway.example", ask=lambda: (False, ()))
    assert not goes_past("gateway.net", ask=lambda: (False, ("gateway.net",)))


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_where_nothing_is_set_nothing_goes_past(system: str) -> None:
    assert not goes_past("gateway.example", system=system)


@pytest.mark.parametrize(("is_on", "past"), [(1, True), (0, False)])
def test_on_windows_the_registry_tells(monkeypatch: pytest.MonkeyPatch, is_on: int, past: bool) -> None:
    class Key:
        def __enter__(self) -> dict[str, object]:
            return {"ProxyEnable": is_on, "ProxyOverride": "*.example; 10.*;<local>"}

        def __exit__(self, *_told: object) -> None:
            """Close nothing."""

    registry = SimpleNamespace(
        HKEY_CURRENT_USER=0,
        OpenKey=lambda _place, _name: Key(),
        QueryValueEx=lambda key, name: (key[name], 1),
    )
    monkeypatch.setattr("importlib.import_module", lambda _name: registry)
    assert goes_past("gateway.example", system="win32") is past
    assert goes_past("server", system="win32") is past
    assert not goes_past("gateway.net", system="win32")


def test_on_macos_the_systems_configuration_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"exclude_simple": True, "exceptions": ["*.local", "169.254/16", None]}
    settings = SimpleNamespace(_get_proxy_settings=lambda: said)
    monkeypatch.setattr("importlib.import_module", lambda _name: settings)
    assert goes_past("server", system="darwin")
    assert goes_past("169.254.3.4", system="darwin")
    assert not goes_past("gateway.example", system="darwin")
