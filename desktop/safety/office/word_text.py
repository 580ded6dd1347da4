"""Clean the text of a DOCX: who wrote and changed it, what was deleted or hidden, remarks, links and fields.

What is seen stays. What is seen and cannot be cleaned, such as a table of another program, refuses the file.
"""

from __future__ import annotations

import re

from lxml import etree

from desktop.domain.attachment import RefusalReason
from desktop.safety.office.findings import Refused
from desktop.safety.office.markup import Element, drop, space, unwrap
from desktop.safety.traces import DATES, OTHER, OWNER

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_WPG = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_VML = "urn:schemas-microsoft-com:vml"
_KNOWN = {_W, _A, _PIC, _WPS, _WPG, _WP, _MATH, _VML, "urn:schemas-microsoft-com:office:word"}
_SPOKEN = {"", _W, _LINKS, "http://www.w3.org/XML/1998/namespace", _MATH, _VML}

LINK = f"{{{_LINKS}}}"
"""What the names of attributes begin with that refer to other parts."""

_W_DROPPED = {
    *(
        "del",
        "moveFrom",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblPrExChange",
        "trPrChange",
    ),
    *(
        "tcPrChange",
        "tblGridChange",
        "numberingChange",
        "cellIns",
        "cellDel",
        "cellMerge",
        "moveFromRangeStart",
    ),
    *("moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "commentRangeStart", "commentRangeEnd"),
    *("commentReference", "annotationRef", "customXmlInsRangeStart", "customXmlInsRangeEnd"),
    *(
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "proofErr",
        "permStart",
    ),
    *("customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "permEnd"),
    *("sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "printerSettings", "rsid", "rsids", "nsid", "tmpl"),
    *("delText", "delInstrText", "docPartObj", "divId", "saveThroughXslt", "attachedTemplate", "dataBinding"),
    *("movie", "rsidRoot"),
}
_W_UNWRAPPED = {
    "ins",
    "moveTo",
    "sdt",
    "sdtContent",
    "customXml",
    "smartTag",
    "hyperlink",
    "fldSimple",
    "dir",
    "bdo",
}
_W_UNWRAPPED -= {"dir", "bdo"}  # which way the letters run is part of the text
_W_REFUSED = {"object", "altChunk", "subDoc", "control", "contentPart"}
_CHANGES = {"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "cellIns", "cellDel"}
_TIMED = {"author", "initials", "date", "dateUtc", "userId"}
_NAMING = {"name", "descr", "title", "alt", "href", "spid", "id", "tooltip", "gfxdata", "insetmode"}
_FIGURES = {
    "http://schemas.openxmlformats.org/drawingml/2006/picture",
    _WPS,
    _WPG,
}
_LASTING_FIELDS = {"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"}
_TELLING_FIELDS = {
    *(
        "AUTHOR",
        "LASTSAVEDBY",
        "USERNAME",
        "USERINITIALS",
        "USERADDRESS",
        "FILENAME",
        "DOCPROPERTY",
        "TEMPLATE",
    ),
    *("CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "REVNUM", "INFO", "COMMENTS", "KEYWORDS", "SUBJECT"),
    *("DOCVARIABLE", "FILESIZE", "DATABASE", "PRIVATE"),
}
_SETTINGS = {
    *(
        "evenAndOddHeaders",
        "defaultTabStop",
        "compat",
        "characterSpacingControl",
        "themeFontLang",
        "mirrorMargins",
    ),
    *(
        "decimalSymbol",
        "listSeparator",
        "autoHyphenation",
        "hyphenationZone",
        "gutterAtTop",
        "clrSchemeMapping",
    ),
}
_OWN_MARK = re.compile(r"_(Toc|Ref)\d+")


def clean_text(root: Element, kept: set[str], found: set[str]) -> None:
    """Clean one part in place; `kept` are the references that still lead somewhere. Raises Refused."""
    _choose(root)
    for part in list(root.iter()):
        if part is not root and _is_within(part, root):
            _clean_element(part, found)
    _still_fields(root, found)
    for run in list(root.iter(_w("r"))):
        hidden = run.find(f"{_w('rPr')}/{_w('vanish')}")
        if hidden is not None and hidden.get(_w("val"), "1") not in ("0", "false", "off"):
            drop(run)
            found.add(OTHER)
    for part in list(root.iter(_w("vanish"), _w("specVanish"))):
        drop(part)  # a style hides nothing either
    for part in root.iter():
        _clean_attributes(part, kept, found)


def clean_settings(root: Element) -> Element:
    """Return settings with what the pages look like, and nothing else."""
    made = etree.Element(_w("settings"), nsmap={"w": _W})
    for part in root:
        if space(part) == _W and etree.QName(part).localname in _SETTINGS:
            made.append(part)
    for part in list(made.iter()):
        if space(part) != _W and part is not made:
            drop(part)
    return made


def _w(name: str) -> str:
    return f"{{{_W}}}{name}"


def _is_within(part: Element, root: Element) -> bool:
    return part.getparent() is not None and (part.getparent() is root or part.getroottree().getroot() is root)


def _choose(root: Element) -> None:
    """Of what is there for newer and for older programs, keep one."""
    for either in list(root.iter(f"{{{_MC}}}AlternateContent")):
        if either.getroottree().getroot() is not root:
            continue
        choices = [
            choice
            for choice in either
            if choice.tag == f"{{{_MC}}}Choice"
            and set(choice.get("Requires", "-").split()) <= {"wps", "wpg", "wp14"}
        ]
        chosen = choices[0] if choices else either.find(f"{{{_MC}}}Fallback")
        for other in list(either):
            if other is not chosen:
                drop(other)
        if chosen is not None:
            unwrap(chosen)
        unwrap(either)


def _clean_element(part: Element, found: set[str]) -> None:
    name, where = etree.QName(part).localname, space(part)
    if where == _W and name in _W_REFUSED:
        raise Refused(RefusalReason.OFFICE)
    if where == _A and name == "graphicData" and part.get("uri", "") not in _FIGURES:
        raise Refused(RefusalReason.OFFICE)
    if where == _W and name in _CHANGES:
        found |= {OWNER, DATES}
    if where == _W and name.startswith("bookmark"):
        _clean_mark(part)
    elif (
        where not in _KNOWN
        or (where == _W and name in _W_DROPPED)
        or name in ("extLst", "hlinkClick", "hlinkHover")
    ):
        drop(part)
    elif where == _W and name in _W_UNWRAPPED and name != "fldSimple":
        unwrap(part)
    elif where == _W and name == "fldSimple":
        _clean_simple_field(part, found)
    elif where == _VML and name in ("formulas", "handles"):
        drop(part)


def _clean_mark(part: Element) -> None:
    """Keep only marks that the program itself set for tables of contents; people name theirs."""
    mark = part.get(_w("name"), "")
    if mark and not _OWN_MARK.fullmatch(mark):
        key = part.get(_w("id"))
        for end in list(part.getroottree().getroot().iter(_w("bookmarkEnd"))):
            if end.get(_w("id")) == key:
                drop(end)
        drop(part)


def _clean_simple_field(part: Element, found: set[str]) -> None:
    word = (part.get(_w("instr"), "").split() or [""])[0].upper()
    if word in _LASTING_FIELDS:
        part.set(_w("instr"), f" {word} ")
    elif word in _TELLING_FIELDS:
        found.add(OTHER)
        drop(part)
    else:
        unwrap(part)


def _still_fields(root: Element, found: set[str]) -> None:
    """Turn fields into the words they show, but for page numbers; those that tell of the file go."""
    open_fields: list[tuple[list[Element], list[str], list[Element]]] = []
    ended: list[tuple[list[Element], list[str], list[Element]]] = []
    in_result: list[bool] = []
    for part in root.iter(_w("fldChar"), _w("instrText"), _w("t"), _w("drawing"), _w("pict")):
        name = etree.QName(part).localname
        step = part.get(_w("fldCharType")) if name == "fldChar" else ""
        if step == "begin":
            open_fields.append(([part], [], []))
            in_result.append(False)
        elif name in ("fldChar", "instrText") and not open_fields:
            ended.append(([part], [], []))
        elif name == "fldChar":
            open_fields[-1][0].append(part)
            in_result[-1] = True
            if step == "end":
                ended.append(open_fields.pop())
                in_result.pop()
        elif name == "instrText":
            open_fields[-1][0].append(part)
            open_fields[-1][1].append(part.text or "")
        else:
            for field, shows in zip(open_fields, in_result, strict=True):
                if shows:
                    field[2].append(part)
    for marks, words, shown in ended + open_fields:
        _still(marks, words, shown, found)


def _still(marks: list[Element], words: list[str], shown: list[Element], found: set[str]) -> None:
    word = ("".join(words).split() or [""])[0].upper()
    if word in _LASTING_FIELDS:
        texts = [mark for mark in marks if mark.tag == _w("instrText")]
        for mark in texts[1:]:
            drop(mark)
        texts[0].text = f" {word} "
        return
    gone = marks + shown if word in _TELLING_FIELDS else marks
    if word in _TELLING_FIELDS:
        found.add(OTHER)
    for mark in gone:
        if mark.getparent() is not None:
            drop(mark)


def _clean_attributes(part: Element, kept: set[str], found: set[str]) -> None:
    where = space(part)
    for key in list(part.attrib):
        attribute = etree.QName(str(key))
        name, said = attribute.localname, str(attribute.namespace or "")
        if said == _LINKS:
            if part.attrib[key] not in kept:
                del part.attrib[key]
        elif said not in _SPOKEN or (said == _W and (name.startswith("rsid") or name in _TIMED)):
            found |= {DATES} if name in ("date", "dateUtc") else set()
            del part.attrib[key]
        elif said == "" and name in _NAMING and where in (_WP, _PIC, _A, _WPS, _WPG, _VML):
            _clean_name(part, str(key), name, where)


def _clean_name(part: Element, key: str, name: str, where: str) -> None:
    """Take away what a figure is called and described as: programs write the file's name and path there."""
    if name == "id" and where != _VML:
        return
    local = etree.QName(part).localname
    if where == _A and local not in ("blip",) and name == "name":
        return  # shapes of a theme and effects are told apart by these
    if name == "name" and local in ("docPr", "cNvPr"):
        part.set(key, "Figure")
    else:
        del part.attrib[key]
