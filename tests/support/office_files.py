"""Word and OpenDocument files with names in every corner that such a file has."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from tests.support import media

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"

Mark = Callable[[str], str]
"""Returns the marker for a field, and remembers it."""


def packed(parts: Mapping[str, bytes | str]) -> bytes:
    """Return a container with `parts`, each with the moment at which it was packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as container:
        for name, data in parts.items():
            container.writestr(zipfile.ZipInfo(name, (2026, 11, 3, 10, 11, 12)), data)
    return out.getvalue()


def relations(*entries: tuple[str, str, str]) -> str:
    """Return a list of relations (id, kind, target); a target with "://" lies outside."""
    lines = "".join(
        f'<Relationship Id="{key}" Type="{kind if ":" in kind else f"{_R}/{kind}"}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if '://' in target else ''}/>"
        for key, kind, target in entries
    )
    return f'<Relationships xmlns="{_PACKAGE}">{lines}</Relationships>'


def docx_parts(mark: Mark, body: str = "") -> dict[str, bytes | str]:
    """Return the parts of a Word document that tells everything; `body` is put before its last words."""
    who = f'w:author="{mark("change author")}" w:date="2026-11-03T10:11:12Z" w:initials="{mark("initials")}"'
    figure = (
        '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        f'<wp:extent cx="1000000" cy="800000"/><wp:docPr id="1" name="{mark("picture name")}" '
        f'descr="{mark("picture path")}"/>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>'
        f'<pic:cNvPr id="1" name="{mark("figure name")}" descr="{mark("figure words")}"/><pic:cNvPicPr/>'
        '</pic:nvPicPr><pic:blipFill><a:blip r:embed="rId3"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000000" cy="800000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {0} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{1}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    text = f"""<?xml version="1.0" encoding="UTF-8"?><!-- {mark("remark in the markup")} -->
<w:document xmlns:w="{_W}" xmlns:r="{_R}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
 xmlns:x="urn:{mark("foreign namespace")}"><w:body>
<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D"><w:r w:rsidRPr="00AB12CD">
<w:t xml:space="preserve">Words on the page </w:t></w:r>
<w:del w:id="1" {who}><w:r><w:delText>{mark("deleted text")}</w:delText></w:r></w:del>
<w:ins w:id="2" {who}><w:r><w:t>that were put in</w:t></w:r></w:ins>
<w:moveFrom w:id="3" {who}><w:r><w:t>{mark("moved text")}</w:t></w:r></w:moveFrom>
<w:commentRangeStart w:id="0"/><w:r><w:t> and talked about</w:t></w:r><w:commentRangeEnd w:id="0"/>
<w:r><w:commentReference w:id="0"/></w:r>
<w:r><w:rPr><w:vanish/></w:rPr><w:t>{mark("hidden text")}</w:t></w:r>
<w:r><w:rPr><w:b/><w:rPrChange w:id="4" {who}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t> boldly.</w:t>
</w:r></w:p>
<w:p><w:bookmarkStart w:id="7" w:name="{mark("bookmark")}"/><w:bookmarkEnd w:id="7"/>
<w:hyperlink r:id="rId4" w:tooltip="{mark("link tip")}"><w:r><w:t>A linked word</w:t></w:r></w:hyperlink>
</w:p>
<w:p><w:fldSimple w:instr=" AUTHOR "><w:r><w:t>{mark("author field")}</w:t></w:r></w:fldSimple>
{field.format("FILENAME", mark("file name field"))}
{field.format(f"DOCPROPERTY {mark('property field')}", mark("property shown"))}
{field.format(f"INCLUDETEXT {mark('included path')}", "Included words")}</w:p>
<w:sdt><w:sdtPr><w:alias w:val="{mark("control name")}"/><w:tag w:val="{mark("control tag")}"/>
<w:dataBinding w:xpath="{mark("bound data")}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Inside a control</w:t>
</w:r></w:p>
</w:sdtContent></w:sdt>
<w:customXml w:element="{mark("custom element")}"><w:p><w:r><w:t>Inside markup of others</w:t></w:r></w:p>
</w:customXml>
<x:note>{mark("foreign element")}</x:note>
<w:p><w:r>{figure}</w:r></w:p>{body}
<w:p><w:r><w:t>The last words</w:t></w:r></w:p>
<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:printerSettings r:id="rId9"/></w:sectPr>
</w:body></w:document>"""
    header = f"""<w:hdr xmlns:w="{_W}"><w:p><w:r><w:t>Above every page</w:t></w:r>
<w:ins w:id="9" {who}><w:r><w:t>!</w:t></w:r></w:ins>{field.format("PAGE", "1")}</w:p></w:hdr>"""
    settings = f"""<w:settings xmlns:w="{_W}" xmlns:r="{_R}"><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid
 w:val="00AB12CD"/></w:rsids><w:defaultTabStop w:val="708"/><w:docVars><w:docVar w:name="who"
 w:val="{mark("document variable")}"/></w:docVars></w:settings>"""
    styles = f"""<w:styles xmlns:w="{_W}"><w:style w:type="paragraph" w:styleId="Normal">
<w:name w:val="Normal"/>
<w:rsid w:val="00AB12CD"/></w:style></w:styles>"""
    core = f"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:creator>{mark("creator")}
</dc:creator><dc:title>{mark("title")}</dc:title>
<cp:lastModifiedBy>{mark("last changed by")}</cp:lastModifiedBy>
<cp:keywords>{mark("keywords")}</cp:keywords><dc:description>{mark("description")}</dc:description>
</cp:coreProperties>"""
    app = f"""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<Company>
{mark("company")}</Company><Manager>{mark("manager")}</Manager><Template>{mark("template")}</Template></Properties>"""
    comments = f"""<w:comments xmlns:w="{_W}"><w:comment w:id="0" {who}><w:p><w:r>
<w:t>{mark("comment")}</w:t></w:r></w:p>
</w:comment></w:comments>"""
    package = "http://schemas.openxmlformats.org/package/2006/relationships/"
    return {
        "docProps/core.xml": core,
        "docProps/app.xml": app,
        "docProps/custom.xml": f"<Properties><property>{mark('custom property')}</property></Properties>",
        "docProps/thumbnail.jpeg": media.jpeg(),
        "customXml/item1.xml": f"<a>{mark('custom part')}</a>",
        f"word/{mark('part name')}.xml": f"<a>{mark('stray part')}</a>",
        "word/comments.xml": comments,
        "word/people.xml": f"<p>{mark('people')}</p>",
        "word/printerSettings/printerSettings1.bin": mark("printer").encode("utf-16-le"),
        "word/document.xml": text,
        "word/kopf.xml": header,
        "word/settings.xml": settings,
        "word/_rels/settings.xml.rels": relations(
            ("rId1", "attachedTemplate", f"file:///c:/{mark('template path')}")
        ),
        "word/styles.xml": styles,
        "word/media/Foto Haus.jpg": media.jpeg(),
        "word/_rels/document.xml.rels": relations(
            ("rId1", "styles", "styles.xml"),
            ("rId2", "header", "kopf.xml"),
            ("rId3", "image", "media/Foto Haus.jpg"),
            ("rId4", "hyperlink", f"https://{mark('link target')}.example/"),
            ("rId5", "settings", "settings.xml"),
            ("rId6", "comments", "comments.xml"),
            ("rId7", "http://schemas.microsoft.com/office/2011/relationships/people", "people.xml"),
            ("rId8", "customXml", "../customXml/item1.xml"),
            ("rId9", "printerSettings", "printerSettings/printerSettings1.bin"),
        ),
        "_rels/.rels": relations(
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId2", f"{package}metadata/core-properties", "docProps/core.xml"),
            ("rId3", "extended-properties", "docProps/app.xml"),
            ("rId4", "custom-properties", "docProps/custom.xml"),
            ("rId5", f"{package}metadata/thumbnail", "docProps/thumbnail.jpeg"),
        ),
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="jpg" ContentType="image/jpeg"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_WORD}document.main+xml"/>'
            f'<Override PartName="/word/kopf.xml" ContentType="{_WORD}header+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_WORD}styles+xml"/>'
            f'<Override PartName="/word/settings.xml" ContentType="{_WORD}settings+xml"/></Types>'
        ),
    }


def odt_parts(mark: Mark, body: str = "") -> dict[str, bytes | str]:
    """Return the parts of an OpenDocument text that tells everything; `body` is put before its last words."""
    spaces = " ".join(
        f'xmlns:{name}="{_ODF}{of}:1.0"'
        for name, of in {
            **{name: name for name in ("office", "style", "text", "table", "meta", "script")},
            **{"draw": "drawing", "fo": "xsl-fo-compatible", "svg": "svg-compatible", "dc": "dc"},
        }.items()
    )
    spaces += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:o="http://openoffice.org/2009/office"'
    who = f"<dc:creator>{mark('change author')}</dc:creator><dc:date>2026-11-03T10:11:12</dc:date>"
    text = f"""<?xml version="1.0" encoding="UTF-8"?><!-- {mark("remark in the markup")} -->
<office:document-content {spaces} office:version="1.3"><office:scripts/><office:automatic-styles>
<style:style style:name="T1" style:family="text">
<style:text-properties o:rsid="0012ab34" text:display="none"/></style:style>
</office:automatic-styles><office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><office:change-info>{who}</office:change-info>
<text:p>{mark("deleted text")}</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:user-field-decls><text:user-field-decl text:name="{mark("field name")}"
 office:string-value="{mark("field value")}"/></text:user-field-decls>
<text:p>Words on the page<office:annotation office:name="1">{who}<text:p>{mark("comment")}</text:p>
</office:annotation>
 that were <text:change-start text:change-id="ct1"/>put in<text:change-end text:change-id="ct1"/></text:p>
<text:p><text:a xlink:href="https://{mark("link target")}.example/"
 office:title="{mark("link tip")}">A linked word</text:a>
<text:author-name>{mark("author field")}</text:author-name>
<text:file-name>{mark("file name field")}</text:file-name>
<text:hidden-text text:string-value="{mark("hidden value")}">{mark("hidden text")}</text:hidden-text>
<text:bookmark text:name="{mark("bookmark")}"/></text:p>
<text:section text:name="{mark("section name")}" text:display="none">
<text:p>{mark("hidden section")}</text:p></text:section>
<text:p><draw:frame draw:name="{mark("picture name")}" svg:width="5cm" svg:height="4cm"><draw:image
 xlink:href="Pictures/Foto.jpg" xlink:type="simple"/><svg:title>{mark("picture title")}</svg:title>
<svg:desc>{mark("picture words")}</svg:desc></draw:frame></text:p>{body}
<text:p>The last words</text:p></office:text></office:body></office:document-content>"""
    styles = f"""<office:document-styles {spaces} office:version="1.3"><office:master-styles>
<style:master-page
 style:name="Standard"><style:header>
<text:p>Above every page<text:initial-creator>{mark("first author field")}
</text:initial-creator></text:p></style:header></style:master-page></office:master-styles>
</office:document-styles>"""
    meta = f"""<office:document-meta {spaces}><office:meta><meta:generator>{mark("program")}</meta:generator>
<meta:initial-creator>{mark("first author")}</meta:initial-creator>{who}<dc:title>{mark("title")}</dc:title>
<meta:user-defined meta:name="x">{mark("custom property")}</meta:user-defined></office:meta>
</office:document-meta>"""
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": text,
        "styles.xml": styles,
        "meta.xml": meta,
        "settings.xml": f"<settings>{mark('printer')}</settings>",
        "manifest.rdf": f"<rdf>{mark('graph')}</rdf>",
        "Thumbnails/thumbnail.png": media.png(),
        "Pictures/Foto.jpg": media.jpeg(),
        "META-INF/documentsignatures.xml": f"<a>{mark('signer')}</a>",
        f"Configurations2/{mark('part name')}.xml": "<a/>",
        "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{_ODF}manifest:1.0"/>',
    }
