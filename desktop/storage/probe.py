"""A short look for damage when a vault is opened; the full check is a matter of its own."""

import time

from sqlcipher3 import dbapi2

from desktop.errors import Code, MachineError
from desktop.storage.engine import Database, explain, is_spoilt

_BUDGET = 0.15
_STEPS = 2000
_INTERRUPTED = 9


def is_sound(database: Database, budget: float = _BUDGET) -> bool:
    """Tell whether no damage was found in `budget` seconds; of a large database only a part is looked at.

    Raises MachineError for what is not damage.
    """
    deadline = time.monotonic() + budget
    try:
        with database.private() as connection:
            connection.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS)
            return _check(connection, database)
    except MachineError as error:
        if error.code is Code.DATABASE_DAMAGED:
            return False
        raise


def _check(connection: dbapi2.Connection, database: Database) -> bool:
    try:
        is_ok = connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        return is_ok and not is_spoilt(connection)
    except dbapi2.Error as error:
        if getattr(error, "sqlite_errorcode", None) == _INTERRUPTED:
            return True
        raise explain(error, database.path) from error
