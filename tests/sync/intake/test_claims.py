"""What desks on PostgreSQL keep to themselves, and what they leave to each other."""

import threading
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Connection, insert

from desktop.errors import MachineError
from sync.intake.database import Database, Unfit
from sync.intake.tables import forms
from tests.support.postgres import Server

PATIENCE = 20.0


@pytest.fixture
def base(postgres: Server) -> Iterator[Callable[[], Database]]:
    url, opened = postgres.database(), list[Database]()

    def open_one() -> Database:
        opened.append(Database(url))
        return opened[-1]

    open_one().prepare()
    yield open_one
    for database in opened:
        database.close()


class _Holder:
    """A desk that files until it is told to end."""

    def __init__(self, database: Database, names: set[str] | None) -> None:
        self._database, self._names = database, names
        self.is_in, self.may_end = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._hold)
        self._thread.start()

    def _hold(self) -> None:
        if self._names is None:
            with self._database.filing():
                self._stay()
        else:
            self._database.settle(self._names, lambda _: self._stay())

    def _stay(self) -> None:
        self.is_in.set()
        assert self.may_end.wait(PATIENCE)

    def join(self) -> None:
        self._thread.join(PATIENCE)


def test_desks_whose_bundles_touch_nothing_in_common_file_at_once(base: Callable[[], Database]) -> None:
    first = _Holder(base(), {"maker a", "record 1"})
    assert first.is_in.wait(PATIENCE)
    second = _Holder(base(), {"maker b", "record 2"})
    assert second.is_in.wait(PATIENCE)
    third = _Holder(base(), {"maker c", "record 1"})
    alone = _Holder(base(), None)
    crowded = _Holder(base(), {f"record {number}" for number in range(2000)})
    assert not third.is_in.wait(0.2)
    assert not alone.is_in.is_set()
    assert not crowded.is_in.is_set()
    everybody = (first, second, third, alone, crowded)
    for holder in everybody:
        holder.may_end.set()
    for holder in everybody:
        holder.join()
    assert third.is_in.is_set()
    assert alone.is_in.is_set()
    assert crowded.is_in.is_set()


def _form(digest: str) -> dict[str, object]:
    return {"digest": digest, "form_id": "f", "version": "1", "xform": b"x"}


def test_what_another_desk_came_between_is_done_anew(base: Callable[[], Database]) -> None:
    database, other, calls = base(), base(), list[int]()

    def work(connection: Connection) -> int:
        calls.append(len(calls))
        if len(calls) == 1:
            with other.engine.begin() as beside:
                beside.execute(insert(forms).values(_form("same")))
            connection.execute(insert(forms).values(_form("own")))
            connection.execute(insert(forms).values(_form("same")))
        return len(calls)

    assert database.settle({"bundle b"}, work) == 2
    with database.reading() as connection:
        assert [row.digest for row in connection.execute(forms.select())] == ["same"]


def test_a_row_that_is_always_in_the_way_is_no_matter_of_time(base: Callable[[], Database]) -> None:
    calls = list[int]()

    def work(connection: Connection) -> None:
        calls.append(1)
        connection.execute(insert(forms).values(_form("twice")))
        connection.execute(insert(forms).values(_form("twice")))

    with pytest.raises(Unfit):
        base().settle({"bundle b"}, work)
    assert len(calls) < 10


def test_two_that_wait_for_each_other_in_a_ring_both_end_well(base: Callable[[], Database]) -> None:
    barrier, failed = threading.Barrier(2), list[object]()

    def run(database: Database, mine: str, theirs: str) -> None:
        met = list[int]()

        def work(connection: Connection) -> None:
            connection.execute(forms.update().where(forms.c.digest == mine).values(version="2"))
            if not met:
                met.append(1)
                barrier.wait(PATIENCE)
            connection.execute(forms.update().where(forms.c.digest == theirs).values(version="3"))

        try:
            database.settle({mine}, work)
        except MachineError as error:
            failed.append(error.params)

    with base().filing() as connection:
        connection.execute(insert(forms), [_form("a"), _form("b")])
    threads = [threading.Thread(target=run, args=(base(), *names)) for names in (("a", "b"), ("b", "a"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert failed == []
