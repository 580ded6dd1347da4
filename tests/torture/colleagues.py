"""Two colleagues who work on the same records: their bundles, to be taken in in any order."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.colleagues import Colleague

BUNDLES = "bundles"
"""Where they lie in the stock."""


def bundles_of_two(folder: Path) -> None:
    """Make bundles in a new `folder`: a first one with a picture, and two that go on from it side by side."""
    folder.mkdir()
    with TemporaryDirectory(prefix="spotlight-torture-") as name:
        ana, bea = Colleague(Path(name), "ana"), Colleague(Path(name), "bea")
        for one in (ana, bea):
            one.clock.set_wall(datetime.now(UTC) - timedelta(hours=1))
        with_picture, plain = ana.pictured(side=200), ana.finished(title="Plain")
        first = ana.bundle(with_picture, plain)
        bea.takes(first)
        hers = bea.amended(with_picture, title="As Bea sees it")
        side = bea.bundle(hers, bea.finished(title="By Bea alone"))
        other = ana.bundle(ana.amended(with_picture, title="As Ana sees it"), plain)
        for number, made in enumerate((first, side, other)):
            made.rename(folder / f"{number}.zip")
        ana.close()
        bea.close()
