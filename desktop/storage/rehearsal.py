"""Try on a copy what a repair of the open database would keep and lose; leaves nothing behind."""

from __future__ import annotations

from desktop.domain.finding import Damage, Finding
from desktop.errors import machine_error
from desktop.progress import CancelToken
from desktop.storage.engine import Database, create_file, remove_file
from desktop.storage.pages import Pages
from desktop.storage.rebuild import FormOf, no_form, rebuild
from desktop.vault.key import DataKey


def losses(
    database: Database, key: DataKey, form_of: FormOf = no_form, cancel: CancelToken | None = None
) -> tuple[Finding, ...]:
    """Return what the damaged pages of `database` cost, one finding at least. Raises MachineError."""
    copy = database.path.with_name("records.look")
    part = copy.with_name(f"{copy.name}.part")
    target = database.beside(part)
    try:
        salt = database.salt()
        # While nobody writes: a copy of two moments would be damaged by itself.
        with database.write(), Pages(database.path, key, [salt], raw=database.raw()) as pages:
            pages.copy(copy)
        create_file(part)
        with Pages(copy, key, [salt]) as pages:
            rebuilt = rebuild(pages, target, None, form_of, cancel=cancel)
    except OSError as error:
        raise machine_error(error, str(database.path.parent)) from error
    finally:
        target.close()
        remove_file(part)
        remove_file(copy)
    return (*rebuilt.lost, *rebuilt.mended) or (Finding(damage=Damage.DATABASE),)
