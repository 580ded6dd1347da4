"""Read the rest of the app while the passphrase is typed, so that the vault opens without a wait."""

from importlib import import_module

_NEEDED = (
    "ui.app.opening",
    "ui.pages.capture",
    "ui.window",
    "ui.app.guard",
    "ui.app.leaving",
    "ui.app.backing_up",
    "zxcvbn",
)


def read_ahead() -> None:
    """Import what will be needed; runs beside the window."""
    for name in _NEEDED:
        import_module(name)
