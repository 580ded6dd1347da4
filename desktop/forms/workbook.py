"""Turn an XLSForm workbook into the XForm that the app and other tools run.

The only module that imports pyxform, which costs a second: used when forms are compiled, never at start-up.
"""

from pathlib import Path

from desktop.errors import Code, FixableError

ENDINGS = (".md", ".xlsx", ".xls", ".csv")


def compile_workbook(source: Path) -> bytes:
    """Return the XForm of the workbook at `source`. Raises FixableError(FORM_REFUSED) with what is wrong."""
    # On first use only: importing pyxform takes a second.
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    if source.suffix.lower() not in ENDINGS:
        raise FixableError(Code.FORM_REFUSED, form=source.name, detail=source.suffix)
    try:
        # Never as a path inside pyxform: a Markdown text and a path are told apart by guessing there.
        workbook = source.read_bytes()
        converted = convert(workbook, file_type=source.suffix.lower(), warnings=[], form_name=None)
    except OSError as error:
        raise FixableError(Code.FORM_REFUSED, form=source.name, detail=error.strerror or "") from error
    except PyXFormError as error:
        raise FixableError(Code.FORM_REFUSED, form=source.name, detail=str(error)) from error
    except Exception as error:
        # A broken workbook makes the spreadsheet readers below pyxform raise whatever they like.
        raise FixableError(Code.FORM_REFUSED, form=source.name, detail=type(error).__name__) from error
    xform: str = converted.xform
    return xform.encode()
