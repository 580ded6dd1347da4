"""What somebody at an office writes down before a setup file is made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChoice:
    """A form that goes along: its XForm and the choice lists it names, judged already.

    Attributes:
        lists: contents by file name.
        own_lists: how many of them are the program's own, because nobody chose others.
    """

    form_id: str
    version: str
    title: str
    xform: bytes = field(repr=False)
    lists: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    own_lists: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupDraft:
    """A setup file as it is typed; one line for each key, with a name behind it.

    Attributes:
        gateway_name: empty: no gateway.
        openers: lines with "age1..." and whose it is.
        receipt_keys: lines with "ssh-ed25519 AAAA...".
        authorities: lines with the names that an office vouches for ("*@kabul"), its key, and what it is
            called; this vault's own office is added by itself.
        signers: lines with keys that may sign the next file, and whose; the own key is added by itself.
        words: of the own office's key, which every vault compares at its first setup file.
        sequence: the number it will get.
        lost: how many devices and certificates it takes back.
    """

    office: str
    gateway_name: str = ""
    gateway_address: str = ""
    gateway_principal: str = ""
    openers: str = ""
    receipt_keys: str = ""
    authorities: str = ""
    signers: str = ""
    forms: tuple[FormChoice, ...] = ()
    words: str = ""
    sequence: int = 1
    lost: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeSetup:
    """A setup file that was made; `is_in_force`: this vault follows it too."""

    path: Path
    sequence: int
    is_in_force: bool
