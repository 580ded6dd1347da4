"""Files as phones, cameras and offices make them, with seeded markers in every hidden corner."""

import io
import struct
import subprocess
import zlib
from pathlib import Path

import pikepdf
from PIL import Image, ImageCms, ImageDraw

MARKERS = [
    b"MARKER-OWNER",
    b"MARKER-CAMERA",
    b"MARKER-SERIAL",
    b"MARKER-XMP",
    b"MARKER-IPTC",
    b"MARKER-COMMENT",
    b"MARKER-TRAILER",
    b"MARKER-MAKERNOTE",
    b"MARKER-TEXT",
    b"2026:11:03 10:11:12",
]
CORNERS = {"red": (220, 30, 30), "green": (30, 200, 30), "blue": (30, 30, 220), "yellow": (230, 220, 40)}
XMP = (
    b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description '
    b'exif:GPSLatitude="34,31N" dc:creator="MARKER-XMP"/></rdf:RDF></x:xmpmeta>'
)


def scene(width: int = 640, height: int = 480) -> Image.Image:
    """Return a picture whose four corners have four colours, clockwise from the upper left."""
    image = Image.new("RGB", (width, height), (200, 200, 200))
    draw = ImageDraw.Draw(image)
    w, h = width // 4, height // 4
    for colour, (x, y) in zip(CORNERS.values(), [(0, 0), (3, 0), (3, 3), (0, 3)], strict=True):
        draw.rectangle([x * w, y * h, (x + 1) * w - 1, (y + 1) * h - 1], fill=colour)
    return image


def corners(image: Image.Image) -> list[str]:
    """Return the names of the corners' colours, clockwise from the upper left."""
    picture = image.convert("RGB")
    w, h = picture.size
    names = []
    for spot in [
        (w // 12, h // 12),
        (w - w // 12, h // 12),
        (w - w // 12, h - h // 12),
        (w // 12, h - h // 12),
    ]:
        pixel = picture.getpixel(spot)
        assert isinstance(pixel, tuple)
        names.append(
            min(
                CORNERS, key=lambda name: sum((a - b) ** 2 for a, b in zip(CORNERS[name], pixel, strict=True))
            )
        )
    return names


_UNTURN = {
    1: [],
    2: [Image.Transpose.FLIP_LEFT_RIGHT],
    3: [Image.Transpose.ROTATE_180],
    4: [Image.Transpose.FLIP_TOP_BOTTOM],
    5: [Image.Transpose.TRANSPOSE],
    6: [Image.Transpose.ROTATE_90],
    7: [Image.Transpose.TRANSVERSE],
    8: [Image.Transpose.ROTATE_270],
}


def lying(orientation: int, image: Image.Image | None = None) -> Image.Image:
    """Return `image` stored as a camera held in `orientation` stores it."""
    picture = image or scene()
    for turn in _UNTURN[orientation]:
        picture = picture.transpose(turn)
    return picture


def exif_block(orientation: int = 1, *, only_orientation: bool = False) -> bytes:
    """Return an EXIF block with place, camera, owner, dates and maker's note."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    if not only_orientation:
        exif[0x010F] = "MARKER-CAMERA"
        exif[0x0110] = "MARKER-CAMERA X"
        exif[0x013B] = "MARKER-OWNER"
        exif[0x0132] = "2026:11:03 10:11:12"
        details = exif.get_ifd(0x8769)
        details[0x9003] = "2026:11:03 10:11:12"
        details[0xA430] = "MARKER-OWNER"
        details[0xA431] = "MARKER-SERIAL"
        details[0x927C] = b"MARKER-MAKERNOTE" * 40
        details[0x9286] = b"ASCII\x00\x00\x00MARKER-COMMENT"
        place = exif.get_ifd(0x8825)
        place[1], place[2], place[3], place[4] = "N", (34.0, 31.0, 12.0), "E", (69.0, 10.0, 42.0)
    return exif.tobytes()


def with_thumbnail(block: bytes, small: bytes) -> bytes:
    """Return the EXIF `block` (big-endian, as Pillow writes it) with an embedded thumbnail after it."""
    body = block.removeprefix(b"Exif\x00\x00")
    order = "<" if body[:2] == b"II" else ">"
    (first,) = struct.unpack_from(order + "I", body, 4)
    (count,) = struct.unpack_from(order + "H", body, first)
    link = first + 2 + 12 * count
    at = len(body)
    start = at + 2 + 12 * 2 + 4
    second = struct.pack(order + "H", 2)
    second += struct.pack(order + "HHII", 0x0201, 4, 1, start)
    second += struct.pack(order + "HHII", 0x0202, 4, 1, len(small))
    second += struct.pack(order + "I", 0)
    return b"Exif\x00\x00" + body[:link] + struct.pack(order + "I", at) + body[link + 4 :] + second + small


def segment(marker: int, body: bytes) -> bytes:
    """Return one JPEG segment."""
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def jpeg(orientation: int = 1, *, image: Image.Image | None = None, progressive: bool = False) -> bytes:
    """Return a JPEG that tells everything: EXIF with thumbnail, XMP, IPTC, comment, MPF, a second picture."""
    out = io.BytesIO()
    lying(orientation, image).save(out, "JPEG", quality=92, progressive=progressive)
    plain = out.getvalue()
    small = io.BytesIO()
    scene(96, 72).save(small, "JPEG")
    exif = with_thumbnail(exif_block(orientation), small.getvalue() + b"MARKER-COMMENT")
    sets = b"\x1c\x02\x50\x00\x0bMARKER-IPTC\x1c\x02\x5a\x00\x05Kabul"
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + struct.pack(">I", len(sets)) + sets
    extra = segment(0xE1, exif) + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + XMP)
    extra += segment(0xED, iptc) + segment(0xFE, b"MARKER-COMMENT") + segment(0xE2, b"MPF\x00MARKER-TEXT")
    return plain[:2] + extra + plain[2:] + plain + b"MARKER-TRAILER"


def plain_jpeg(width: int = 640, height: int = 480) -> bytes:
    """Return a JPEG that tells nothing."""
    out = io.BytesIO()
    scene(width, height).save(out, "JPEG", quality=92)
    return out.getvalue()


def png_chunk(name: bytes, body: bytes) -> bytes:
    """Return one PNG chunk."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(orientation: int = 1) -> bytes:
    """Return a PNG that tells everything: texts, XMP, EXIF, time, bytes behind its end."""
    out = io.BytesIO()
    lying(orientation).save(out, "PNG")
    plain = out.getvalue()
    extra = png_chunk(b"tEXt", b"Author\x00MARKER-OWNER") + png_chunk(
        b"tIME", struct.pack(">HBBBBB", 2026, 11, 3, 10, 11, 12)
    )
    extra += png_chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + XMP)
    extra += png_chunk(b"zTXt", b"Comment\x00\x00" + zlib.compress(b"MARKER-TEXT"))
    extra += png_chunk(b"eXIf", exif_block(orientation).removeprefix(b"Exif\x00\x00"))
    extra += png_chunk(b"prVt", b"MARKER-TEXT")
    return plain[:33] + extra + plain[33:] + b"MARKER-TRAILER"


def heic(folder: Path) -> bytes:
    """Return a HEIC with EXIF, made by Debian's heif-enc; raises FileNotFoundError without it."""
    source, target = folder / "source.jpg", folder / "target.heic"
    out = io.BytesIO()
    scene().save(out, "JPEG", quality=95, exif=exif_block())
    source.write_bytes(out.getvalue())
    subprocess.run(["heif-enc", "-q", "60", str(source), "-o", str(target)], check=True, capture_output=True)
    return target.read_bytes()


def profile() -> bytes:
    """Return a colour profile with words in it."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def same_colours(one: bytes, other: bytes) -> bool:
    """Tell whether two profiles turn the test picture into the same pixels."""
    target = ImageCms.createProfile("LAB")
    turned = [
        ImageCms.profileToProfile(
            scene(), ImageCms.ImageCmsProfile(io.BytesIO(data)), target, outputMode="LAB"
        )
        for data in (one, other)
    ]
    return turned[0] is not None and turned[1] is not None and turned[0].tobytes() == turned[1].tobytes()


def pdf() -> bytes:
    """Return a PDF that tells everything: properties, XMP, a comment with its author, a photo with EXIF."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(300, 300))
    page.Contents = made.make_stream(b"BT (Words on the page) Tj ET MARKER".replace(b" MARKER", b""))
    photo = made.make_stream(jpeg())
    photo.stream_dict = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=640,
        Height=480,
        ColorSpace=pikepdf.Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=pikepdf.Name.DCTDecode,
    )
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Photo=photo))
    page.Annots = pikepdf.Array(
        [
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Text,
                Rect=[0, 0, 20, 20],
                T="MARKER-OWNER",
                M="D:20261103",
                Contents="A remark",
            )
        ]
    )
    page.PieceInfo = pikepdf.Dictionary(App="MARKER-TEXT")
    made.trailer.Info = made.make_indirect(
        pikepdf.Dictionary(Author="MARKER-OWNER", Creator="MARKER-CAMERA", CreationDate="2026:11:03 10:11:12")
    )
    packet = made.make_stream(XMP)
    made.Root.Metadata = packet
    out = io.BytesIO()
    made.save(out, compress_streams=False)
    return out.getvalue()


def film(path: Path, size: int) -> Path:
    """Write a film of `size` bytes that takes no room on most disks, and return where."""
    with path.open("wb") as file:
        file.write(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom")
        file.truncate(size)
    return path
