"""The one secret that everything in a vault is encrypted with; knows no passphrase and no file."""

import hmac
import secrets

SIZE = 32


class DataKey:
    """Thirty-two random bytes, wrapped by every key slot and never written in the clear.

    Python cannot promise to wipe memory: copies may live on until the program ends. Only quitting is sure.
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SIZE:
            raise ValueError("a data key is 32 bytes")
        self._secret = secret

    @classmethod
    def generate(cls) -> "DataKey":
        """Return a fresh random key."""
        return cls(secrets.token_bytes(SIZE))

    def hex(self) -> str:
        """Return the key as the database engine takes it."""
        return self._secret.hex()

    def raw(self) -> bytes:
        """Return the key's bytes, to be wrapped."""
        return self._secret

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and hmac.compare_digest(self._secret, other._secret)

    def __hash__(self) -> int:
        return hash(self._secret)

    def __repr__(self) -> str:
        return "DataKey(hidden)"

    def __reduce__(self) -> str:
        raise TypeError("a data key is never pickled")
