"""What is left of what was typed: read by a fresh process, held against what the typist types."""

from pathlib import Path

from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.forms.catalog import Catalog
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import vault
from resources import resource
from tests.support.typed import QUESTION, letter
from tests.support.vaults import PASSPHRASE


class Reread:
    """The one draft of the vault in `folder`/home, read as the next day's program reads it."""

    def __init__(self, folder: Path) -> None:
        self._paths = Paths(folder / "home")
        self.wrong: list[str] = []
        self.checked = 1
        self.kept = 0

    def look(self) -> None:
        """Count the letters that are kept; say if they are not those that were typed."""
        clock = SystemClock()
        key = vault.unlock(self._paths, PASSPHRASE, clock)
        with Store.open(self._paths, key, clock) as store:
            self.wrong += [f"a notice of {notice.code}" for notice in store.notices]
            drafts = [line.draft_id for line in store.entries.matching() if line.draft_id is not None]
            if len(drafts) != 1:
                self.wrong.append(f"{len(drafts)} drafts where one was")
                return
            capture = Capture(store, Catalog(resource("forms", "compiled")), clock)
            answer = capture.open(drafts[0]).answers.get(QUESTION, "")
        assert isinstance(answer, str)
        self.kept = len(answer)
        if answer != "".join(letter(place) for place in range(len(answer))):
            self.wrong.append("what is kept is not what was typed")
