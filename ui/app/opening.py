"""Make or open the vault and lay out the desk; read in a thread, because what it imports takes a second."""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import partial
from io import StringIO
from pathlib import Path

from desktop.capture import Capture
from desktop.clock import Clock
from desktop.domain.ids import AttachmentId, RecordId
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.paths import Paths
from desktop.progress import CancelToken
from desktop.settings import Settings
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.vault.kdf import KdfCost
from resources import resource
from sync.export import Exporter
from sync.identity import ensure
from ui.desk import Desk
from ui.i18n import PSEUDO
from ui.wording.printed import PrintedWords


def open_desk(
    paths: Paths,
    passphrase: str,
    clock: Clock,
    settings: Settings,
    *,
    is_new: bool,
    cost: KdfCost | None = None,
    language: Callable[[], str] = lambda: "en",
) -> Desk:
    """Open the vault, or make it first, and return the desk. Runs on the store lane; raises only the family.

    Args:
        paths: where the vault lies.
        passphrase: what the person typed.
        clock: the time.
        settings: the program's own settings.
        is_new: make the vault first.
        cost: cheaper key derivation, for tests.
        language: returns the code of the interface's language.
    """
    key = (
        vault.create(paths, passphrase, clock, cost=cost)
        if is_new
        else vault.unlock(paths, passphrase, clock)
    )
    store = Store.open(paths, key, clock)
    try:
        catalog = Catalog(resource("forms", "compiled"))
        capture = Capture(store, catalog, clock)
        library = Library(store, catalog)
        exporter = Exporter(
            library,
            ensure(store.settings),
            store.settings,
            clock,
            ledger=capture,
            organisation=lambda: capture.author().organisation,
        )
    except BaseException:
        store.close()
        raise
    return Desk(
        capture=capture,
        library=library,
        exporter=exporter,
        print_record=partial(_print, library, language),
        folder=paths.home,
        close=store.close,
        programmes=programmes(),
        settings=settings,
    )


def programmes() -> tuple[tuple[str, str], ...]:
    """Return ids and names of the programmes list, as the forms use it."""
    text = resource("forms", "lists", "programmes.csv").read_text(encoding="utf-8")
    return tuple((row["name"], row["label"]) for row in csv.DictReader(StringIO(text)))


def page_languages(written: str, spoken: str) -> tuple[str, ...]:
    """Return in which languages a page takes a form's words: the record's, else ours, else the form's own."""
    return tuple(code for code in dict.fromkeys((written, spoken, "en")) if code != PSEUDO)


def _print(
    library: Library, language: Callable[[], str], record_id: RecordId, to: Path, cancel: CancelToken
) -> int:
    """Print in the record's own language as far as its form speaks it, and what the page adds in ours."""
    from desktop.printing import print_record  # reportlab takes a third of a second: on first use

    def read_file(attachment_id: AttachmentId) -> bytes:
        cancel.check()
        return library.read_file(attachment_id)

    cancel.check()
    record = library.record(record_id)
    return print_record(
        record,
        library.form(record.form),
        to,
        read_file=read_file,
        attachments=library.attachments(record),
        languages=page_languages(record.language, language()),
        words=PrintedWords().words(),
    )
