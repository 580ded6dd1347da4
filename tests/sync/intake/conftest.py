"""Every test of the desk runs on SQLite and on a real PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.intake import Gateway, Sender
from tests.support.postgres import NoServer, Server, running_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    try:
        with running_server() as server:
            yield server
    except NoServer as reason:
        pytest.skip(str(reason))


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'desk.db'}"
    server: Server = request.getfixturevalue("postgres")
    return server.database()


@pytest.fixture
def sender() -> Sender:
    return Sender()


@pytest.fixture
def gateway(tmp_path: Path, url: str, sender: Sender) -> Iterator[Gateway]:
    """A gateway that trusts the sender."""
    gateway = Gateway(tmp_path, url, trusted=[sender.line])
    yield gateway
    gateway.close()
