"""Bags of every version for tests, right ones and wrong ones, each made on the spot."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

PAYLOAD = {"data/one.txt": b"one\n", "data/inner/two.txt": b"two\n"}
_SINCE_BAG_INFO = (0, 96)


@dataclass
class Bag:
    """A bag that is going to be written.

    Attributes:
        listed: what the payload manifest says of each path, in place of the right digest.
        tags: further tag files; those that the writer makes are replaced.
    """

    version: str = "1.0"
    algorithm: str = "sha512"
    payload: dict[str, bytes] = field(default_factory=lambda: dict(PAYLOAD))
    listed: dict[str, str] = field(default_factory=dict)
    tags: dict[str, bytes] = field(default_factory=dict)
    info: str = "Source-Organization: Example\n"
    encoding: str = "UTF-8"
    separator: str = "  "
    line_end: str = "\n"
    drop: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()
    change: Callable[[dict[str, bytes]], object] | None = None

    def files(self) -> dict[str, bytes]:
        """Return path to bytes of the whole bag."""
        is_new = tuple(int(part) for part in self.version.split(".")) >= _SINCE_BAG_INFO
        declaration = f"BagIt-Version: {self.version}\nTag-File-Character-Encoding: {self.encoding}\n"
        tags = {
            "bagit.txt": declaration.replace("\n", self.line_end).encode(),
            "bag-info.txt" if is_new else "package-info.txt": self._text(self.info),
            f"manifest-{self.algorithm}.txt": self._text(self._manifest(self.payload) + self._given()),
        }
        tags |= self.tags
        listing = self._text(self._manifest(tags))
        found = {**self.payload, **tags, f"tagmanifest-{self.algorithm}.txt": listing}
        for path in self.drop:
            del found[path]
        if self.change is not None:
            self.change(found)
        return found

    def write(self, folder: Path) -> Path:
        """Write the bag into `folder`, which must be new."""
        folder.mkdir(parents=True)
        (folder / "data").mkdir()
        for path, data in self.files().items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        return folder

    def _text(self, text: str) -> bytes:
        return text.replace("\n", self.line_end).encode(self.encoding)

    def _given(self) -> str:
        return "".join(f"{digest}{self.separator}{path}\n" for path, digest in self.listed.items())

    def _manifest(self, files: Mapping[str, bytes]) -> str:
        return "".join(
            f"{self.digest(data)}{self.separator}{path}\n"
            for path, data in sorted(files.items())
            if path not in self.unlisted
        )

    def digest(self, data: bytes) -> str:
        """Return the bag's kind of checksum."""
        return hashlib.new(self.algorithm, data).hexdigest()


def old(version: str = "0.97", algorithm: str = "md5", **changes: object) -> Bag:
    """Return a bag of one of the drafts before the standard."""
    return Bag(version=version, algorithm=algorithm, **changes)  # type: ignore[arg-type]


def declared(text: bytes) -> Callable[[dict[str, bytes]], object]:
    """Return the change to another bagit.txt, and no list that would tell of it."""

    def change(files: dict[str, bytes]) -> None:
        files["bagit.txt"] = text
        for path in [path for path in files if path.startswith("tagmanifest-")]:
            del files[path]

    return change


def put(path: str, data: bytes) -> Callable[[dict[str, bytes]], object]:
    """Return the change that puts other bytes in a file's place, unlisted."""
    return lambda files: files.update({path: data})
