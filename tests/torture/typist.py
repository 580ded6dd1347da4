"""The typist of `tests.support`, who also says when each key was pressed."""

import io
import sys

from tests.support import typist
from tests.support.vaults import PASSPHRASE


def main() -> int:
    """Open the vault at HOME and type until somebody kills this."""
    sys.stdin = io.StringIO(PASSPHRASE + "\n")
    return typist.main(with_times=True)


if __name__ == "__main__":
    sys.exit(main())
