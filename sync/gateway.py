"""Fetch from a gateway what it says of a bundle, over the same line that bundles are sent on.

Brings bytes and judges nothing: `sync.receipts` reads them and proves the signature.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.ids import BundleId
from desktop.errors import Code, FixableError, MachineError

if TYPE_CHECKING:
    from sync.line import Answer, Line

SUFFIX = ".receipt.json"
SIGNATURE_SUFFIX = ".receipt.json.sig"
LARGEST = 16 * 1024 * 1024
"""Bytes of a receipt; one for 100,000 records, each with a reason, is smaller."""
LARGEST_SIGNATURE = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedReceipt:
    """A receipt as it came, believed by nobody yet."""

    content: bytes
    signature: bytes


class ReceiptDesk:
    """Where a gateway lays out its receipts."""

    def __init__(self, line: Line) -> None:
        """`line` is used by nobody else at the same time; see `sync.tus.open_line`."""
        self._line = line

    def fetch(self, bundle_id: BundleId) -> FetchedReceipt | None:
        """Return the receipt of a bundle; None while there is none. Raises only the family.

        The signature comes first and is made last, so that a receipt is never fetched half.
        """
        signature = self._get(f"receipts/{bundle_id}{SIGNATURE_SUFFIX}", LARGEST_SIGNATURE)
        content = self._get(f"receipts/{bundle_id}{SUFFIX}", LARGEST) if signature is not None else None
        if signature is None or content is None:
            return None
        return FetchedReceipt(content=content, signature=signature)

    def interrupt(self) -> None:
        """End what is under way at once, from any thread."""
        self._line.interrupt()

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _get(self, path: str, limit: int) -> bytes | None:
        answer = self._line.ask("GET", self._line.place(path), {}, limit=limit)
        if answer.status in (404, 410):
            return None
        if answer.status != 200:
            raise self._refusal(answer)
        if len(answer.content) > limit:
            raise FixableError(Code.FILE_TOO_LARGE, name=path.rsplit("/", 1)[1], limit=limit)
        told = answer.headers.get("content-length", "")
        if told.isascii() and told.isdigit() and int(told) != len(answer.content):
            raise MachineError(Code.LINE_BROKEN, address=self._line.host)
        return answer.content

    def _refusal(self, answer: Answer) -> FixableError | MachineError:
        if answer.status >= 500 or answer.status in (408, 425, 429):
            return MachineError(Code.GATEWAY_TROUBLED, status=answer.status)
        return FixableError(Code.GATEWAY_REFUSES, status=answer.status)
