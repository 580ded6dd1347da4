"""Calm pictures for records: drawn, always the same for the same seed, with no people and no letters.

`hidden` pictures carry what a phone writes into them, well-formed; the nastier ones are in
`tests.support.media`.
"""

import io
import math
import random
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw

from tests.support import media

WIDE, HIGH = 1600, 1200
"""Scenes are drawn in these units, whatever the size of the picture."""

CLOTHS = ("#3d5a80", "#b5533c", "#e0a458", "#5b8a72", "#7a5c7e", "#d9c5a0", "#2f4858", "#c97b63")
SKIES = (("#f6d7b0", "#fdf3e3"), ("#bcd7e8", "#f2f6f4"), ("#e8c9c0", "#fbeee6"))
GREENS = ("#8fae8b", "#6f9575", "#557d60")


class Scene:
    """A sheet to draw on, at twice the size so that edges come out smooth."""

    def __init__(self, size: tuple[int, int], seed: int) -> None:
        # The same seed must draw the same picture; nothing secret hangs on it.
        self.chance = random.Random(seed)  # noqa: S311
        self._scale = (2 * size[0] / WIDE, 2 * size[1] / HIGH)
        self._size = size
        self._image = Image.new("RGB", (2 * size[0], 2 * size[1]))
        self._draw = ImageDraw.Draw(self._image)

    def shape(self, colour: str, *points: tuple[float, float]) -> None:
        """Fill the polygon through `points`."""
        self._draw.polygon([self._at(*point) for point in points], fill=colour)

    def box(self, colour: str, left: float, top: float, right: float, bottom: float, round_: int = 0) -> None:
        """Fill a rectangle, with rounded corners if asked."""
        corners = [*self._at(left, top), *self._at(right, bottom)]
        self._draw.rounded_rectangle(corners, radius=round_ * self._scale[0], fill=colour)

    def disc(self, colour: str, x: float, y: float, wide: float, high: float | None = None) -> None:
        """Fill an ellipse around a middle; the radii are `wide` and `high`."""
        tall = wide if high is None else high
        self._draw.ellipse([*self._at(x - wide, y - tall), *self._at(x + wide, y + tall)], fill=colour)

    def line(self, colour: str, width: float, *points: tuple[float, float]) -> None:
        """Draw a line through `points`."""
        self._draw.line(
            [self._at(*point) for point in points],
            fill=colour,
            width=max(1, round(width * self._scale[0])),
            joint="curve",
        )

    def finish(self) -> Image.Image:
        """Return the picture at its size."""
        return self._image.resize(self._size, Image.Resampling.LANCZOS)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return x * self._scale[0], y * self._scale[1]


def _land(scene: Scene, horizon: float = 640, ground: str = "#d8c3a0") -> None:
    """Draw a sky with a sun, three rows of hills and the ground."""
    top, bottom = (tuple(bytes.fromhex(shade[1:])) for shade in scene.chance.choice(SKIES))
    for row in range(0, int(horizon) + 40, 10):
        part = row / (horizon + 40)
        mixed = bytes(round(a + (b - a) * part) for a, b in zip(top, bottom, strict=True))
        scene.box(f"#{mixed.hex()}", 0, row, WIDE, row + 12)
    scene.disc("#fdf6e0", scene.chance.randint(250, 1350), horizon - 400, 70)
    for depth, green in enumerate(GREENS):
        base, phase = horizon - 130 + 75 * depth, scene.chance.uniform(0, 6)
        ridge = [
            (x, base - 70 * math.sin(x / (330 - 40 * depth) + phase) - 22 * math.sin(x / 97 + phase))
            for x in range(0, WIDE + 1, 20)
        ]
        scene.shape(green, (0, HIGH), *ridge, (WIDE, HIGH))
    scene.box(ground, 0, horizon + 70, WIDE, HIGH)


def _market(scene: Scene) -> None:
    _land(scene)
    for stall in range(5):
        left, cloth = 40 + 310 * stall, scene.chance.choice(CLOTHS)
        for pole in (left + 14, left + 262):
            scene.box("#6b4f3a", pole, 560, pole + 14, 930)
        for stripe in range(8):
            x = left - 10 + 37 * stripe
            colour = cloth if stripe % 2 else "#f5ead6"
            scene.shape(colour, (x + 12, 470), (x + 45, 470), (x + 37, 600), (x, 600))
            scene.disc(colour, x + 18.5, 600, 18.5, 22)
        scene.box("#8a6547", left, 790, left + 290, 930, 6)
        scene.box("#a57c5a", left - 8, 770, left + 298, 806, 6)
        for heap in range(3):
            ware = scene.chance.choice(("#c8553d", "#e0a030", "#6a994e", "#7b4b6a", "#d9a05b"))
            for fruit in range(9):
                scene.disc(ware, left + 40 + 95 * heap + 16 * (fruit % 4), 765 - 20 * (fruit // 4), 13)
    for basket in range(4):
        x, y = 190 + 380 * basket + scene.chance.randint(-60, 60), 1050
        scene.disc("#c9a063", x, y, 95, 34)
        scene.shape("#b98d4f", (x - 95, y), (x + 95, y), (x + 66, y + 84), (x - 66, y + 84))
        scene.disc("#6a994e", x, y - 6, 74, 22)


def _tents(scene: Scene) -> None:
    _land(scene, ground="#cdbb94")
    for left, cloth in ((170, "#f3e9d7"), (960, "#e9dcc3")):
        scene.shape(cloth, (left, 620), (left + 235, 420), (left + 470, 620))
        scene.box(cloth, left + 20, 616, left + 450, 900)
        scene.shape("#d3c2a1", (left + 235, 420), (left + 470, 620), (left + 450, 620), (left + 235, 452))
        scene.shape("#7c6a55", (left + 235, 640), (left + 310, 900), (left + 160, 900))
        for x in (left - 60, left + 530):
            scene.line("#8a7b66", 5, (left + 235, 425), (x, 905))
    scene.box("#8a6547", 560, 930, 1060, 958, 6)
    for x in (590, 1012):
        scene.box("#6b4f3a", x, 955, x + 18, 1090)
    for stack in range(3):
        scene.box("#fbf7ee", 630 + 130 * stack, 905 - 6 * stack, 720 + 130 * stack, 930, 3)
    for stool in range(4):
        scene.disc(CLOTHS[stool], 250 + 130 * stool + (700 if stool > 1 else 0), 1090, 52, 22)


def _radio(scene: Scene) -> None:
    scene.box("#efe3d0", 0, 0, WIDE, HIGH)
    for stripe in range(8):
        scene.box("#eadcc5", 200 * stripe, 0, 200 * stripe + 100, 880)
    scene.box("#8a6547", 0, 880, WIDE, 950)
    scene.box("#6f5037", 0, 950, WIDE, 976)
    scene.line("#6d6a66", 10, (640, 430), (300, 110))
    scene.box(scene.chance.choice(CLOTHS[:3]), 480, 430, 1140, 880, 46)
    scene.box("#f3e9d7", 520, 470, 1100, 840, 30)
    for row in range(8):
        for column in range(8):
            scene.disc("#4b463f", 570 + 34 * column, 520 + 38 * row, 9)
    scene.box("#4b463f", 870, 510, 1060, 600, 10)
    scene.line("#e0a458", 6, (960, 520), (960, 590))
    for x, size in ((905, 46), (1025, 46)):
        scene.disc("#4b463f", x, 720, size)
        scene.disc("#d9c5a0", x, 720, size - 14)
        scene.line("#4b463f", 7, (x, 720), (x + 20, 695))
    scene.disc("#b5533c", 240, 735, 85, 24)
    scene.shape("#b5533c", (155, 735), (325, 735), (300, 880), (180, 880))
    scene.disc("#8f3f2d", 240, 735, 70, 16)
    scene.shape("#c97b63", (1270, 730), (1470, 730), (1440, 880), (1300, 880))
    for leaf in range(9):
        turn = math.pi * (0.1 + 0.1 * leaf)
        tip = (1370 - 210 * math.cos(turn), 730 - 260 * math.sin(turn))
        middle = ((1370 + tip[0]) / 2, (730 + tip[1]) / 2)
        scene.shape(
            GREENS[leaf % 3], (1370, 735), (middle[0] - 26, middle[1]), tip, (middle[0] + 26, middle[1])
        )


def _sewing(scene: Scene) -> None:
    scene.box("#e8e4dc", 0, 0, WIDE, HIGH)
    scene.box("#cfdfe4", 980, 90, 1480, 560, 10)
    scene.box("#e8e4dc", 1222, 90, 1238, 560)
    scene.box("#a57c5a", 0, 900, WIDE, HIGH)
    scene.box("#8a6547", 0, 900, WIDE, 926)
    wave = [(x, 985 + 26 * math.sin(x / 90)) for x in range(60, 961, 20)]
    scene.shape("#2b3f5c", (60, 870), (960, 852), *reversed(wave))
    scene.shape("#3d5a80", (60, 905), (960, 880), *reversed(wave))
    iron = "#33383d"
    scene.box(iron, 470, 830, 1180, 890, 18)
    scene.box(iron, 1010, 480, 1150, 850, 30)
    scene.box(iron, 500, 440, 1150, 570, 56)
    scene.box(iron, 510, 500, 620, 720, 24)
    scene.box("#c9b27c", 640, 490, 960, 512, 8)
    scene.line("#b9bec2", 9, (565, 715), (565, 835))
    scene.box("#b9bec2", 530, 800, 600, 818, 4)
    scene.disc("#b9bec2", 1200, 530, 86)
    scene.disc(iron, 1200, 530, 58)
    scene.disc("#b9bec2", 1200, 530, 20)
    for x, thread in ((800, "#b5533c"), (1350, "#e0a458"), (1450, "#5b8a72")):
        bottom = 440 if x == 800 else 900
        scene.box("#d9c5a0", x - 42, bottom - 110, x + 42, bottom - 96, 4)
        scene.box(thread, x - 32, bottom - 96, x + 32, bottom - 16, 6)
        scene.box("#d9c5a0", x - 42, bottom - 16, x + 42, bottom, 4)
    scene.line("#b5533c", 4, (800, 380), (680, 400), (565, 470), (565, 830))


def _cloth(scene: Scene) -> None:
    scene.box("#ebe3d6", 0, 0, WIDE, HIGH)
    sky = ("#cfe0e6", "#8fae8b", "#6f9575")
    scene.box("#7c6a55", 470, 70, 1130, 590, 8)
    scene.box(sky[0], 495, 95, 1105, 565)
    for depth, green in enumerate(sky[1:]):
        ridge = [(x, 430 + 60 * depth - 46 * math.sin(x / 110 + 2 * depth)) for x in range(495, 1106, 10)]
        scene.shape(green, (495, 565), *ridge, (1105, 565))
    scene.box("#7c6a55", 790, 95, 810, 565)
    scene.box("#a57c5a", 60, 900, 1540, 960, 8)
    for x in (140, 1420):
        scene.box("#8a6547", x, 960, x + 40, HIGH)
    for pile in range(4):
        left, count = 120 + 350 * pile, scene.chance.randint(4, 6)
        for fold in range(count):
            shift, bottom = scene.chance.randint(-12, 12), 900 - 46 * fold
            scene.box(scene.chance.choice(CLOTHS), left + shift, bottom - 44, left + 280 + shift, bottom, 20)
            scene.line("#f5ead6", 3, (left + shift + 30, bottom - 22), (left + shift + 250, bottom - 22))


def _fence(scene: Scene) -> None:
    _land(scene, horizon=520, ground="#7fb0ba")
    scene.shape("#dcc9a3", (0, 900), (WIDE, 820), (WIDE, HIGH), (0, HIGH))
    for wave in range(5):
        y = 640 + 40 * wave
        scene.line("#a9cdd3", 4, *((x, y + 5 * math.sin(x / 40 + wave)) for x in range(0, WIDE + 1, 20)))
    for post in range(9):
        x = 40 + 188 * post
        scene.box("#8a6547", x, 690, x + 26, 1060, 8)
    for rail in (740, 900):
        scene.box("#a57c5a", 0, rail, WIDE, rail + 20)
    for mat in range(4):
        left, colours = 120 + 370 * mat, scene.chance.sample(CLOTHS, 3)
        scene.box(colours[0], left, 728, left + 250, 1010, 6)
        for band in range(3):
            scene.box(colours[1], left, 770 + 80 * band, left + 250, 796 + 80 * band)
            scene.shape(
                colours[2],
                *((left + 125, 752 + 80 * band), (left + 150, 783 + 80 * band)),
                *((left + 125, 814 + 80 * band), (left + 100, 783 + 80 * band)),
            )
        for fringe in range(18):
            scene.line("#efe3d0", 4, (left + 7 + 14 * fringe, 1008), (left + 7 + 14 * fringe, 1030))


SCENES: tuple[Callable[[Scene], None], ...] = (_market, _tents, _radio, _sewing, _cloth, _fence)
MARKET, TENTS, RADIO, SEWING, CLOTH, FENCE = range(len(SCENES))
"""Seeds that draw these; any further seed draws one of them anew, in other colours."""


def draw(seed: int, size: tuple[int, int] = (WIDE, HIGH)) -> Image.Image:
    """Return the picture of `seed`."""
    scene = Scene(size, seed)
    SCENES[seed % len(SCENES)](scene)
    return scene.finish()


def photo(
    path: Path,
    *,
    seed: int,
    size: tuple[int, int] = (WIDE, HIGH),
    hidden: bool = True,
    orientation: int = 1,
) -> Path:
    """Write the picture of `seed` as a JPEG and return its path.

    With `hidden` it tells place, camera, owner and times, in EXIF with a small copy of the picture, in XMP
    and in a comment (some of `media.MARKERS`), and it lies as a camera held in `orientation` stores it.
    """
    image = draw(seed, size)
    out = io.BytesIO()
    if hidden:
        small = io.BytesIO()
        media.lying(orientation, image).resize((160, 120)).save(small, "JPEG", quality=80)
        exif = media.with_thumbnail(media.exif_block(orientation), small.getvalue())
        media.lying(orientation, image).save(
            out, "JPEG", quality=90, exif=exif, xmp=media.XMP, comment=b"MARKER-COMMENT"
        )
    else:
        image.save(out, "JPEG", quality=90)
    path.write_bytes(out.getvalue())
    return path
