"""What is burned into a copy of a picture: solid, in its own pixels, and nothing of what was there."""

import io
import random
import struct
import zlib

import pytest
from PIL import Image, ImageCms, ImageDraw, JpegImagePlugin

from desktop.domain.edits import Box, Edits
from desktop.errors import Code, FixableError
from desktop.safety.picture import clean_picture
from desktop.safety.retouch import retouch
from desktop.safety.sniff import Format

SIZE = (163, 121)  # fits no square
FACE = Box(43, 37, 90, 71)


def scene(
    fill: str | None = None, area: Box = FACE, mode: str = "RGB", size: tuple[int, int] = SIZE
) -> Image.Image:
    """Return noise and slopes in full colour; with `fill`, something else where the face is."""
    chance = random.Random(4)  # noqa: S311 (the same picture each time)
    image = Image.new("RGB", size)
    image.putdata(
        [
            (x * 255 // size[0], y * 255 // size[1], chance.randrange(256))
            for y in range(size[1])
            for x in range(size[0])
        ]
    )
    if fill is not None:
        draw = ImageDraw.Draw(image)
        draw.rectangle((area.left, area.top, area.right - 1, area.bottom - 1), fill=fill)
        draw.ellipse((area.left + 4, area.top + 4, area.right - 5, area.bottom - 5), fill="white")
    return image.convert(mode)


def coded(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def pixels(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def tables(data: bytes) -> object:
    """Return the tables that say how finely a JPEG is coded."""
    image = pixels(data)
    assert isinstance(image, JpegImagePlugin.JpegImageFile)
    return image.quantization


JPEGS = [
    pytest.param({"quality": 85, "subsampling": 0}, id="colours whole"),
    pytest.param({"quality": 60, "subsampling": 1}, id="colours halved across"),
    pytest.param({"quality": 30, "subsampling": 2}, id="colours halved both ways"),
    pytest.param({"quality": 80, "subsampling": 2, "progressive": True}, id="progressive"),
    pytest.param({"quality": 80, "subsampling": 2, "restart_marker_blocks": 2}, id="restarts"),
]


@pytest.mark.parametrize("options", JPEGS)
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_jpeg_is_the_same_bit_for_bit_whatever_lay_below_the_block(
    mode: str, options: dict[str, object]
) -> None:
    edits = Edits(blocks=(FACE,))
    before = [coded(scene(fill, mode=mode), "JPEG", **options) for fill in (None, "red", "#00ff40")]
    assert len(set(before)) == 3
    copies = {retouch(one, edits).data for one in before}
    assert len(copies) == 1


@pytest.mark.parametrize("options", JPEGS)
@pytest.mark.parametrize("side", ["left", "top", "right", "bottom"])
def test_a_jpeg_is_the_same_bit_for_bit_whatever_was_cut_off(side: str, options: dict[str, object]) -> None:
    wide, high = SIZE
    gone = {
        "left": Box(0, 0, 41, high),
        "top": Box(0, 0, wide, 35),
        "right": Box(97, 0, wide, high),
        "bottom": Box(0, 67, wide, high),
    }[side]
    crop = {
        "left": Box(41, 0, wide, high),
        "top": Box(0, 35, wide, high),
        "right": Box(0, 0, 97, high),
        "bottom": Box(0, 0, wide, 67),
    }[side]
    before = [coded(scene(fill, gone), "JPEG", **options) for fill in (None, "red", "#00ff40")]
    copies = {retouch(one, Edits(crop=crop)).data for one in before}
    assert len(copies) == 1


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "LA", "I;16", "1"])
def test_a_png_is_the_same_bit_for_bit_whatever_lay_below_the_block(mode: str) -> None:
    copies = set()
    for fill in (None, "red", "#00ff40"):
        image = scene(fill)
        if mode == "I;16":
            image = image.convert("L").convert("I").point(lambda value: value * 256).convert("I;16")
        elif mode == "P":
            image = image.convert("P", palette=Image.Palette.WEB, dither=Image.Dither.NONE)
        else:
            image = image.convert(mode, dither=Image.Dither.NONE)
        copies.add(retouch(coded(image, "PNG"), Edits(blocks=(FACE,))).data)
    assert len(copies) == 1


def test_what_is_seen_through_a_png_hides_nothing_below_the_block() -> None:
    copies = set()
    for fill in ("red", "blue"):
        image = scene(fill).convert("RGBA")
        image.putalpha(0)  # the colours are still in the file
        copies.add(retouch(coded(image, "PNG"), Edits(blocks=(FACE,))).data)
    assert len(copies) == 1
    assert pixels(copies.pop()).mode == "RGB"


def test_the_block_is_solid_black_and_the_rest_as_it_was() -> None:
    before = coded(scene(), "PNG")
    after = pixels(retouch(before, Edits(blocks=(FACE,))).data)
    was = pixels(before)
    for y in range(SIZE[1]):
        for x in range(SIZE[0]):
            is_covered = FACE.left <= x < FACE.right and FACE.top <= y < FACE.bottom
            assert after.getpixel((x, y)) == ((0, 0, 0) if is_covered else was.getpixel((x, y)))


@pytest.mark.parametrize("options", JPEGS)
def test_a_block_in_a_jpeg_is_dark_to_its_edge_and_black_inside(options: dict[str, object]) -> None:
    after = pixels(retouch(coded(scene("red"), "JPEG", **options), Edits(blocks=(FACE,))).data).convert("RGB")
    inside = after.crop((FACE.left + 8, FACE.top + 8, FACE.right - 8, FACE.bottom - 8))
    assert max(inside.tobytes()) <= 2


def test_the_small_picture_is_of_the_copy() -> None:
    size = (640, 480)
    face = Box(200, 150, 420, 330)
    small = [
        retouch(coded(scene(fill, face, size=size), "JPEG", quality=85), Edits(blocks=(face,))).thumbnail
        for fill in ("red", "#00ff40")
    ]
    assert small[0] == small[1]
    assert max(pixels(small[0]).crop((110, 85, 200, 155)).tobytes()) < 10


def test_the_copy_has_no_metadata_and_keeps_its_colours() -> None:
    exif = Image.Exif()
    exif[0x010F] = "A maker"
    profile = colour_profile()
    before = coded(scene(), "JPEG", quality=90, exif=exif, comment=b"a note", icc_profile=profile)
    clean = clean_picture(before, Format.JPEG, "").data
    after = retouch(clean, Edits(blocks=(FACE,))).data
    assert not [word for word in (b"Exif", b"a note", b"A maker") if word in after]
    assert pixels(after).info.get("icc_profile") == pixels(clean).info.get("icc_profile")
    assert tables(after) == tables(before)


def test_a_cut_keeps_what_was_wished_and_never_more() -> None:
    crop = Box(20, 10, 120, 90)
    png = retouch(coded(scene(), "PNG"), Edits(crop=crop))
    assert (png.width, png.height) == (100, 80)
    assert pixels(png.data).tobytes() == scene().crop((20, 10, 120, 90)).tobytes()
    jpeg = retouch(coded(scene(), "JPEG", subsampling=2), Edits(crop=crop))
    assert 100 - 2 * 18 <= jpeg.width <= 100
    assert 80 - 2 * 18 <= jpeg.height <= 80


def test_blocks_beyond_the_picture_or_of_no_size_do_no_harm() -> None:
    before = coded(scene(), "PNG")
    beyond = (Box(-500, -500, -10, -10), Box(9000, 9000, 9900, 9900), Box(5, 5, 5, 80), Box(60, 60, 20, 20))
    assert pixels(retouch(before, Edits(blocks=beyond)).data).tobytes() == scene().tobytes()
    over = retouch(before, Edits(blocks=(Box(-(10**9), -(10**9), 10**9, 10**9),))).data
    assert pixels(over).getextrema() == ((0, 0), (0, 0), (0, 0))


@pytest.mark.parametrize("crop", [Box(50, 50, 50, 90), Box(90, 90, 50, 50), Box(500, 500, 900, 900)])
def test_a_cut_that_leaves_nothing_is_refused(crop: Box) -> None:
    with pytest.raises(FixableError) as refused:
        retouch(coded(scene(), "PNG"), Edits(crop=crop))
    assert refused.value.code is Code.CROP_EMPTY


def test_a_cut_smaller_than_the_squares_of_a_jpeg_is_refused() -> None:
    with pytest.raises(FixableError) as refused:
        retouch(coded(scene(), "JPEG", subsampling=2), Edits(crop=Box(50, 50, 60, 60)))
    assert refused.value.code is Code.CROP_EMPTY


def test_a_picture_of_20_000_by_20_000_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(FixableError) as refused:
        retouch(vast_png(20_000, 20_000), Edits(blocks=(FACE,)), "wall.png")
    assert refused.value.code is Code.PICTURE_TOO_LARGE
    assert refused.value.params["name"] == "wall.png"


@pytest.mark.parametrize("data", [b"", b"not a picture", b"\xff\xd8\xff\xd9", coded(scene(), "GIF")])
def test_what_is_no_jpeg_or_png_is_refused(data: bytes) -> None:
    with pytest.raises(FixableError) as refused:
        retouch(data, Edits(blocks=(FACE,)))
    assert refused.value.code is Code.PICTURE_DAMAGED


def test_a_picture_cut_short_is_refused() -> None:
    whole = coded(scene(), "JPEG")
    with pytest.raises(FixableError) as refused:
        retouch(whole[: len(whole) // 2], Edits(blocks=(FACE,)))
    assert refused.value.code is Code.PICTURE_DAMAGED


def vast_png(wide: int, high: int) -> bytes:
    """Return a PNG that says how large it is, and has next to nothing in it."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    )


def colour_profile() -> bytes:
    """Return a profile as a camera writes it."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
