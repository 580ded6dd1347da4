"""The identifier scan: what in a text could say who somebody is. Pure, offline, and it changes nothing."""

from desktop.safety.scan.disclosed import scan_disclosed
from desktop.safety.scan.fingerprint import fingerprint
from desktop.safety.scan.live import LiveScan
from desktop.safety.scan.scanner import scan
from desktop.safety.scan.watch import NOBODY, Watch

__all__ = ["NOBODY", "LiveScan", "Watch", "fingerprint", "scan", "scan_disclosed"]
