"""The composition root: reads the command line, paints the unlock window, and wires everything else."""

from ui.app.main import main

__all__ = ["main"]
