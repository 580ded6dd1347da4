"""What is in a vault once it was judged: with this in hand the next run's promises begin."""

from pathlib import Path

from desktop.domain.answers import canonical
from desktop.domain.record import Draft, Record
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.storage.store import Store
from tests.torture import travel
from tests.torture.diary import Line
from tests.torture.rows import all_revisions, closed_drafts, earlier, open_drafts


def gathered(store: Store, folder: Path, stock: Path) -> Line:
    """Return all that was written in the vault of a run's folder, as a diary would hold it."""
    library = Library(store, Catalog(stock / "forms"))
    drafts, closed = open_drafts(store), closed_drafts(store)
    revisions = all_revisions(store)
    files: dict[str, tuple[str, str]] = {}
    left, away = {}, set[str]()
    for holder in holders(drafts | closed, revisions):
        for key, kept in library.attachments(holder).items():
            files[key] = (holder.record_id, kept.sha512)
        for departure in library.departures(holder.record_id):
            path = next((folder / "out").glob(f"*{departure.bundle_id}*"), None)
            if path is None:
                away.add(departure.bundle_id)
            else:
                held = [revision for _, revision in departure.revisions]
                left[departure.bundle_id] = (str(path.relative_to(folder)), held)
    return {
        "drafts": {key: (draft.record_id, canonical(draft.answers)) for key, draft in drafts.items()},
        "revisions": {key: (one.record_id, canonical(one.answers)) for key, one in revisions.items()},
        "closed": {key: (draft.record_id, canonical(draft.answers)) for key, draft in closed.items()},
        "files": files,
        "past": {key: earlier(store, draft)[::-1] for key, draft in (drafts | closed).items()},
        "bundles": left,
        "away": sorted(away),
        "author": store.settings.author().alias,
        "travel": travel.gathered(store),
    }


def holders(drafts: dict[str, Draft], revisions: dict[str, Record]) -> list[Draft | Record]:
    """Return everything that has answers."""
    return [*drafts.values(), *revisions.values()]
