"""Keys as people paste them, or as `age-keygen` and `ssh-keygen` write them; secret ones are refused."""

import re
from collections.abc import Iterator

from desktop.errors import Code, FixableError
from sync.setup.content import Authority, Opener, SetupSigner, Unlike

_SECRET = re.compile(r"AGE-SECRET-KEY-1|PRIVATE KEY", re.IGNORECASE)
_RECIPIENT = re.compile(r"age1[0-9a-z]+")
_KEY = re.compile(r"ssh-[a-z0-9@.-]+ +[A-Za-z0-9+/=]+")
_PREFIX = re.compile(r"#?\s*public key:\s*", re.IGNORECASE)
_OPTION = re.compile(r'(cert-authority|namespaces="[^"]*")([ ,]|$)')


def openers(text: str, name: str) -> Iterator[Opener]:
    """Yield who can open what is sealed; one without a name of its own is called `name`. Raises Unlike."""
    for line in _lines(text):
        found = _RECIPIENT.search(line)
        if found is None:
            if not line.startswith("#"):
                raise Unlike("openers")
            continue  # the other comments of age-keygen
        rest = _PREFIX.sub("", line[: found.start()]) + " " + line[found.end() :]
        yield Opener(recipient=found[0], name=_name(rest) or name)


def receipt_keys(text: str) -> Iterator[str]:
    """Yield keys, each once, without their comments. Raises Unlike."""
    yield from dict.fromkeys(key for _, key, _ in _keys(text, "receipt_keys"))


def signers(text: str, name: str) -> Iterator[SetupSigner]:
    """Yield who may sign the next setup file. Raises Unlike."""
    for _, key, comment in _keys(text, "signers"):
        yield SetupSigner(key=key, name=_name(comment) or name)


def authorities(text: str) -> Iterator[Authority]:
    """Yield offices; a line is one of `allowed_signers`, "*@kabul cert-authority ssh-ed25519 AAAA... Kabul".

    Raises Unlike where the names that an office vouches for, or what it is called, are missing.
    """
    for before, key, comment in _keys(text, "authorities"):
        patterns = _OPTION.sub(" ", before).split()
        if len(patterns) != 1 or not _name(comment):
            raise Unlike("authorities")
        yield Authority(key=key, name=_name(comment), principals=tuple(patterns[0].split(",")))


def demand_public(text: str) -> None:
    """Raise FixableError(SETUP_SECRET_KEY) where a secret key was pasted or chosen by mistake."""
    if _SECRET.search(text):
        raise FixableError(Code.SETUP_SECRET_KEY)


def _keys(text: str, place: str) -> Iterator[tuple[str, str, str]]:
    for line in _lines(text):
        if line.startswith("#"):
            continue
        found = _KEY.search(line)
        if found is None:
            raise Unlike(place)
        yield line[: found.start()].strip(), " ".join(found[0].split()), line[found.end() :].strip()


def _lines(text: str) -> Iterator[str]:
    demand_public(text)
    yield from (line for raw in text.splitlines() if (line := raw.strip()))


def _name(text: str) -> str:
    return " ".join(text.split())
