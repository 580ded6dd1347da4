"""An office's setup file: written, read strictly, compared, taken in, and asked for what it brings."""

from sync.setup.content import NAMESPACE, Authority, Opener, Setup, SetupForm, SetupSigner
from sync.setup.files import KeptSetups, SetupFiles
from sync.setup.forms import FormJudge
from sync.setup.reading import SignedSetup, read_setup
from sync.setup.vault import open_setups
from sync.setup.writing import Sign, write_setup

__all__ = [
    "NAMESPACE",
    "Authority",
    "FormJudge",
    "KeptSetups",
    "Opener",
    "Setup",
    "SetupFiles",
    "SetupForm",
    "SetupSigner",
    "Sign",
    "SignedSetup",
    "open_setups",
    "read_setup",
    "write_setup",
]
