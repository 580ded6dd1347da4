from collections.abc import Sequence
from pathlib import Path

import pytest

from sync import networks
from sync.networks import network_now
from sync.told import ask

_ROUTES = """Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT
wwan0\t00000000\t0100000A\t0003\t0\t0\t700\t00000000\t0\t0\t0
eth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0
eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0
"""
_ARP = """IP address       HW type     Flags       HW address            Mask     Device
192.168.1.7      0x1         0x2         aa:aa:aa:aa:aa:aa     *        eth0
192.168.1.1      0x1         0x2         02:FC:00:00:00:05     *        eth0
10.0.0.1         0x1         0x0         00:00:00:00:00:00     *        wwan0
"""


def _linux(folder: Path, routes: str = _ROUTES, arp: str = _ARP) -> tuple[str, str]:
    (folder / "route").write_text(routes)
    (folder / "arp").write_text(arp)
    (folder / "devices").mkdir()
    return network_now(folder, folder / "devices", system="linux")


def test_on_linux_the_router_tells_the_network(tmp_path: Path) -> None:
    assert _linux(tmp_path) == ("gateway:02:fc:00:00:00:05", "")


@pytest.mark.parametrize(("routes", "arp"), [("", ""), (_ROUTES, "x\n"), ("h\nbad\tline\n", _ARP)])
def test_on_linux_without_a_router_nothing_is_known(tmp_path: Path, routes: str, arp: str) -> None:
    assert _linux(tmp_path, routes, arp) == ("", "")


_PHONE = "usb0\t00000000\t{router}\t0003\t0\t0\t50\t00000000\t0\t0\t0\n"
_WIFI = "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"


@pytest.mark.parametrize("router", ["0100000A", "00000000"])
def test_on_linux_a_telephone_that_everything_goes_by_is_not_the_office_s_network(
    tmp_path: Path, router: str
) -> None:
    assert _linux(tmp_path, _ROUTES + _PHONE.format(router=router)) == ("", "")


def test_on_linux_the_wifi_beside_a_telephone_is_not_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(networks, "_essid", lambda device: {"wlan0": "Clinic"}.get(device, ""))
    (tmp_path / "devices" / "wlan0" / "wireless").mkdir(parents=True)
    (tmp_path / "arp").write_text(_ARP)
    (tmp_path / "route").write_text("Iface\n" + _WIFI + _PHONE.format(router="0100000A"))
    assert network_now(tmp_path, tmp_path / "devices", system="linux") == ("", "")
    (tmp_path / "route").write_text("Iface\n" + _WIFI)
    assert network_now(tmp_path, tmp_path / "devices", system="linux") == ("wifi:Clinic", "Clinic")
    (tmp_path / "route").write_text("Iface\n")  # as where only IPv6 is spoken
    assert network_now(tmp_path, tmp_path / "devices", system="linux") == ("wifi:Clinic", "Clinic")


def test_on_linux_a_tunnel_hides_the_network_from_nobody_here(tmp_path: Path) -> None:
    (tmp_path / "devices" / "tun0").mkdir(parents=True)
    (tmp_path / "devices" / "tun0" / "type").write_text("65534\n")
    (tmp_path / "arp").write_text(_ARP)
    (tmp_path / "route").write_text(_ROUTES + _PHONE.format(router="0100080A").replace("usb0", "tun0"))
    found = network_now(tmp_path, tmp_path / "devices", system="linux")
    assert found == ("gateway:02:fc:00:00:00:05", "")


def test_where_the_lists_are_not_to_be_read_nothing_is_known(tmp_path: Path) -> None:
    assert network_now(tmp_path / "no", tmp_path / "none", system="linux") == ("", "")


class Said:
    """What the programs of a system answer."""

    def __init__(self, **answers: str) -> None:
        self._answers = answers

    def __call__(self, command: Sequence[str]) -> str:
        return self._answers.get(Path(command[0]).name, "")


def test_on_windows_the_name_of_the_wifi_tells_the_network() -> None:
    said = "    État            : connecté\n    SSID                   : Clinic upstairs \n    BSSID : 1:2\n"
    assert network_now(system="win32", ask=Said(netsh=said)) == ("wifi:Clinic upstairs", "Clinic upstairs")


def test_on_windows_by_cable_the_router_tells_it() -> None:
    said = Said(
        route="  0.0.0.0          0.0.0.0      192.168.1.1    192.168.1.20     25\n",
        arp="  192.168.1.1           02-fc-00-00-00-05     dynamic\n",
    )
    assert network_now(system="win32", ask=said) == ("gateway:02:fc:00:00:00:05", "")


def test_on_macos_a_name_that_is_kept_back_is_no_name() -> None:
    said = Said(
        ipconfig="  SSID : <redacted>\n",
        route="   gateway: 192.168.1.1\n",
        arp="? (192.168.1.1) at 2:fc:0:0:0:5 on en0 ifscope [ethernet]\n",
    )
    assert network_now(system="darwin", ask=said) == ("gateway:02:fc:00:00:00:05", "")
    assert network_now(system="darwin", ask=Said(ipconfig="  SSID : Clinic\n")) == ("wifi:Clinic", "Clinic")


def test_a_program_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    assert ask([str(tmp_path / "no program")]) == ""


def test_this_machine_answers_without_trouble() -> None:
    network, name = network_now()
    assert network.partition(":")[0] in ("wifi", "gateway", "")
    assert name == "" or network.endswith(name)
