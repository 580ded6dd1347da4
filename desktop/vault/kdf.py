"""From a passphrase to the key that wraps the data key, at a cost that a guesser has to pay each time."""

import secrets
import unicodedata
from dataclasses import dataclass, field

from desktop.errors import Code, MachineError

SALT_SIZE = 16
_LARGEST_MEMORY_KIB = 1024 * 1024
_LARGEST_WORK_KIB = 4 * _LARGEST_MEMORY_KIB


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """What one guess costs with Argon2id. Checks itself, because it is also read from a file.

    Attributes:
        time: passes over the memory.
        memory_kib: memory in KiB.
        lanes: passes that run side by side.
    """

    time: int = 3
    memory_kib: int = 128 * 1024
    lanes: int = 2

    def __post_init__(self) -> None:
        if not (
            1 <= self.lanes <= 16
            and 1 <= self.time <= 64
            and 8 * self.lanes <= self.memory_kib <= _LARGEST_MEMORY_KIB
            and self.time * self.memory_kib <= _LARGEST_WORK_KIB
        ):
            raise ValueError("the cost of Argon2id is out of bounds")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kdf:
    """One slot's own way from passphrase to key: cost and salt."""

    cost: KdfCost
    salt: bytes = field(default_factory=lambda: secrets.token_bytes(SALT_SIZE))

    def __post_init__(self) -> None:
        if len(self.salt) != SALT_SIZE:
            raise ValueError("a salt is 16 bytes")

    def derive(self, passphrase: str) -> bytes:
        """Return the 32-byte wrapping key. Takes about half a second. Raises MachineError(NO_MEMORY).

        The passphrase is taken in Unicode NFKC, so that accents, spaces that do not break and letters of
        another width or shape make the same key whatever keyboard and system they come from.
        """
        from argon2.exceptions import HashingError
        from argon2.low_level import Type, hash_secret_raw

        try:
            return hash_secret_raw(
                secret=unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"),
                salt=self.salt,
                time_cost=self.cost.time,
                memory_cost=self.cost.memory_kib,
                parallelism=self.cost.lanes,
                hash_len=32,
                type=Type.ID,
            )
        except (HashingError, MemoryError) as error:
            raise MachineError(Code.NO_MEMORY, needed=self.cost.memory_kib * 1024) from error
