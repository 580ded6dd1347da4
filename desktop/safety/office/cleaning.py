"""Clean an office document in memory; foreign bytes raise only the family of errors."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.attachment import RefusalReason
from desktop.errors import Code, FixableError, MachineError
from desktop.safety.office.container import Container
from desktop.safety.office.findings import Broken, Refused
from desktop.safety.office.odt import clean_odt
from desktop.safety.office.word import clean_word
from desktop.safety.sniff import Format
from desktop.safety.traces import in_order


@dataclass(frozen=True, slots=True)
class CleanOffice:
    """An office document with its words and pictures, and nothing that tells who made it."""

    data: bytes
    removed: tuple[str, ...]


def clean_office(source: Path, kind: Format) -> CleanOffice:
    """Return the cleaned document at `source`.

    Raises FixableError (TYPE_REFUSED with OFFICE, OFFICE_MACRO or LOCKED; DOCUMENT_DAMAGED) and MachineError.
    """
    found: set[str] = set()
    name = source.name
    try:
        with Container(source) as container:
            data = (clean_word if kind is Format.DOCX else clean_odt)(container, found)
    except Refused as refusal:
        raise FixableError(Code.TYPE_REFUSED, name=name, reason=RefusalReason(refusal.reason)) from refusal
    except OSError as error:
        raise MachineError(Code.FILE_UNREADABLE, name=name) from error
    except (Broken, ValueError, RecursionError, MemoryError) as error:
        raise FixableError(Code.DOCUMENT_DAMAGED, name=name) from error
    return CleanOffice(data, in_order(found))
