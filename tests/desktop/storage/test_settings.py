from pathlib import Path

from desktop.domain.author import Author, Role
from tests.support.vaults import open_store


def test_values_come_back_after_closing_and_the_last_one_counts(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.settings.put_bytes("device.key", bytes(range(256)))
        store.settings.put("language", "fr")
        store.settings.put("language", "فارسی")
    with open_store(tmp_path) as store:
        assert store.settings.get_bytes("device.key") == bytes(range(256))
        assert store.settings.get("language") == "فارسی"
        assert store.settings.get_bytes("nothing") is None
        store.settings.remove("language")
        store.settings.remove("language")
        assert store.settings.get("language") is None


def test_the_author_is_kept(tmp_path: Path) -> None:
    author = Author(
        alias="R. 😀", role=Role.KM_FOCAL_POINT, organisation="Union", programme="p", contact="office"
    )
    with open_store(tmp_path) as store:
        assert store.settings.author() == Author()
        store.settings.put_author(author)
    with open_store(tmp_path) as store:
        assert store.settings.author() == author
