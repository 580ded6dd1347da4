"""The page's fonts: Noto Sans and Vazirmatn, with glyphs addressed one by one and text that can be copied.

reportlab addresses glyphs by character. A shaped glyph (a joined letter, a ligature) gets a private character
of its own here, and the page's character map says what text it stands for.
"""

import io
from functools import cache

import uharfbuzz
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from resources import resource

_PRIVATE = 0xF0000
"""First character of plane 15, which nobody writes with."""

_FILES = {
    ("latin", False, False): "NotoSans-Regular",
    ("latin", True, False): "NotoSans-Bold",
    ("latin", False, True): "NotoSans-Italic",
    ("latin", True, True): "NotoSans-BoldItalic",
    ("arabic", False, False): "Vazirmatn-Regular",
    ("arabic", True, False): "Vazirmatn-Bold",
}


class Face(TTFont):  # type: ignore[misc]  # reportlab carries no types
    """One font file for one document."""

    def __init__(self, name: str) -> None:
        data = _font_bytes(name)
        # From memory: a file would leave its path in the document.
        super().__init__(name, io.BytesIO(data), asciiReadable=False)
        self._codes: dict[tuple[int, str, float | None], str] = {}
        self._texts: dict[int, str] = {}
        self._space = int(self.face.charToGlyph[0x20])
        self._hb = uharfbuzz.Font(uharfbuzz.Face(data))

    def has(self, char: str) -> bool:
        """Tell whether the font has a glyph of its own for `char`."""
        return ord(char) in self.face.charToGlyph

    def width(self, char: str) -> float:
        """Return the advance of `char` in thousandths of the size."""
        return float(self.face.charWidths.get(ord(char), self.face.defaultWidth))

    def shape(self, text: str, is_rtl: bool) -> list[tuple[str, float, float, float]]:
        """Return the glyphs of `text` from left to right: (character to draw, advance, dx, dy).

        Measures are in thousandths of the size.
        """
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if is_rtl else "ltr"
        uharfbuzz.shape(self._hb, buffer, {"kern": is_rtl, "liga": is_rtl})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        starts = sorted({info.cluster for info in infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        told: set[int] = set()
        glyphs: list[tuple[str, float, float, float]] = []
        for info, place in zip(infos, positions, strict=True):
            words = "" if info.cluster in told else text[info.cluster : ends[info.cluster]]
            told.add(info.cluster)
            advance = self.pdfScale(place.x_advance)
            dx, dy = self.pdfScale(place.x_offset), self.pdfScale(place.y_offset)
            if is_rtl and len(words) > 1:
                glyphs += self._ligature(info.codepoint, words, advance)
            elif is_rtl and words and advance == 0:
                # A mark is copied after its letter only if it seems to stand where the letter begins.
                glyphs += [
                    (self._glyph(self._space, words, 0), 0.0, 0.0, 0.0),
                    (self._glyph(info.codepoint, "", None), 0.0, dx, dy),
                ]
            else:
                glyphs.append((self._glyph(info.codepoint, words, None), advance, dx, dy))
        return glyphs

    def _ligature(self, glyph: int, words: str, advance: float) -> list[tuple[str, float, float, float]]:
        """Return one glyph for several letters as if each letter had its share of the room.

        Programs that copy text from a page turn a line round letter by letter, so each needs its own place.
        """
        share = advance / len(words)
        drawn = [(self._glyph(glyph, words[-1], share), share, 0.0, 0.0)]
        silent = [(self._glyph(self._space, char, share), share, 0.0, 0.0) for char in reversed(words[:-1])]
        return drawn + silent

    def _glyph(self, glyph: int, words: str, width: float | None) -> str:
        """Return the character that draws `glyph`, is copied as `words` and is as wide as said."""
        if width is None and len(words) == 1 and self.face.charToGlyph.get(ord(words)) == glyph:
            return words
        key = (glyph, words, width)
        if key not in self._codes:
            code = _PRIVATE + len(self._codes)
            self._codes[key] = chr(code)
            self._texts[code] = words
            self.face.charToGlyph[code] = glyph
            own = self.pdfScale(self._hb.get_glyph_h_advance(glyph))
            self.face.charWidths[code] = own if width is None else width
        return self._codes[key]

    def text_of(self, char: str) -> str:
        """Return what is copied from the page where `char` is drawn."""
        return self._texts.get(ord(char), char)

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802 (reportlab's name)
        """Write the used glyphs into `doc`, each with the text that it stands for."""
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            name = self.getSubsetInternalName(number, doc)[1:]
            base = (b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX))).decode(
                "pdfdoc"
            )
            font = pdfdoc.PDFTrueTypeFont()
            font.Name = name
            font.BaseFont = base
            font.FirstChar = 0
            font.LastChar = len(subset) - 1
            font.Widths = pdfdoc.PDFArray([self.face.getCharWidth(code) for code in subset])
            texts = pdfdoc.PDFStream()
            texts.content = self._character_map(base, subset)
            if doc.compression:
                texts.filters = [pdfdoc.PDFZCompress]
            font.ToUnicode = doc.Reference(texts, f"toUnicodeCMap:{base}")
            font.FontDescriptor = self.face.addSubsetObjects(doc, base, subset)
            doc.idToObject["BasicFonts"].dict[name] = doc.Reference(font, name)
        del self.state[doc]

    def _character_map(self, name: str, subset: list[int]) -> str:
        entries = []
        for number, code in enumerate(subset):
            if code:
                words = self.text_of(chr(code))
                entries.append(f"<{number:02X}> <{words.encode('utf-16-be').hex().upper()}>")
        blocks = [entries[at : at + 100] for at in range(0, len(entries), 100)]
        return "\n".join(
            [
                "/CIDInit /ProcSet findresource begin",
                "12 dict begin",
                "begincmap",
                "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
                f"/CMapName /{name} def",
                "/CMapType 2 def",
                "1 begincodespacerange",
                "<00> <FF>",
                "endcodespacerange",
                *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
                "endcmap",
                "CMapName currentdict /CMap defineresource pop",
                "end",
                "end",
            ]
        )


class FaceSet:
    """The faces of one document, read as they are first needed."""

    def __init__(self) -> None:
        self._faces: dict[str, Face] = {}

    def face(self, script: str, *, bold: bool = False, italic: bool = False) -> Face:
        """Return the face for `script` ("latin" or "arabic"); Arabic has no slanted one."""
        name = _FILES.get((script, bold, italic)) or _FILES[(script, bold, False)]
        if name not in self._faces:
            # reportlab would silently go on with a face of this name that another document left behind.
            if name in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.getFont(name).unregister()
            face = Face(name)
            self._faces[name] = face
            pdfmetrics.registerFont(face)
        return self._faces[name]

    def close(self) -> None:
        """Take the faces out of reportlab's own list."""
        for face in self._faces.values():
            face.unregister()


@cache
def _font_bytes(name: str) -> bytes:
    return resource("fonts", f"{name}.ttf").read_bytes()
