"""Sound and film, played straight from the sealed file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, Qt, QTime
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.storage.reading import SealedReader
from ui.parts.plain_label import PlainLabel
from ui.parts.playing import mark_playing
from ui.style import BETWEEN, INSIDE, px, set_icon
from ui.viewers.device import SealedDevice
from ui.viewers.trouble import Trouble
from ui.viewers.view import View

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

    from ui.viewers.stage import FilmStage

_LEAP = 5000
"""Milliseconds that an arrow key leaps."""


class PlayerView(View):
    """One sound or film; it begins to play when told to.

    The toolkit's player reads from threads of its own, through Python. Whatever makes it wait for them must
    not hold Python meanwhile, or both wait for ever: so it is told what to do by way of the event loop.
    """

    def __init__(self, reader: SealedReader, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("playerView")
        self._reader = reader
        self._player: QMediaPlayer | None = None
        self._stage: FilmStage | None = None
        self._sound: QAudioOutput | None = None
        self.setAccessibleName(self.tr("Recording {name}").format(name=name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)
        self.note = PlainLabel(role="warn", parent=self)
        self.note.setObjectName("playerNote")
        self.note.hide()
        self._column.addWidget(self.note)
        self._column.addWidget(self._controls())

    def begin(self) -> None:
        """Look into the file; nothing is played yet."""
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

            from ui.viewers.codecs import confine_codecs, silence_codecs
            from ui.viewers.stage import FilmStage
        except ImportError:  # the toolkit's part for sound and film is not on this machine, or not whole
            self.failed.emit(Trouble.NO_PART)
            return
        confine_codecs()
        self._states = QMediaPlayer.PlaybackState
        player = self._player = QMediaPlayer(self)
        silence_codecs()
        # The device is the player's child: it is there until the player's threads have ended.
        device = SealedDevice(self._reader, player)
        device.broke.connect(self._on_broken)
        if QMediaDevices.defaultAudioOutput().isNull():
            self.noted.emit(Trouble.NO_SOUND)
            self._volume.setEnabled(False)
        else:
            self._sound = QAudioOutput(player)
            self._sound.setVolume(self._volume.value() / 100)
            player.setAudioOutput(self._sound)
        self._stage = FilmStage(self)
        self._column.insertWidget(1, self._stage, 1)
        player.setVideoSink(self._stage.sink)
        player.errorOccurred.connect(self._on_error)
        player.positionChanged.connect(self._on_moved)
        player.durationChanged.connect(self._on_length)
        player.playbackStateChanged.connect(self._on_state)
        player.mediaStatusChanged.connect(self._on_status)
        player.setSourceDevice(device)  # the first one: there is nothing to wait for yet

    def shut(self) -> None:
        """Stop and let go of the frame; the threads end by themselves."""
        self._reader.close()
        if self._stage is not None:
            self._stage.clear()
            self._stage = None
        if self._player is not None:
            for signal in (self._player.errorOccurred, self._player.mediaStatusChanged):
                signal.disconnect()
            self._player.deleteLater()
            self._player = None

    @property
    def position(self) -> int:
        """Milliseconds from the beginning."""
        return self._player.position() if self._player is not None else 0

    @property
    def length(self) -> int:
        """Milliseconds in all; 0 while unknown."""
        return self._slider.maximum()

    @property
    def is_playing(self) -> bool:
        """Whether it plays now."""
        return self._player is not None and self._player.playbackState() is self._states.PlayingState

    def toggle(self) -> None:
        """Play, or stop for a while."""
        self._tell("pause" if self.is_playing else "play")

    def leap(self, by: int) -> None:
        """Go on or back by so many milliseconds."""
        wanted = max(0, self.position + by)
        self._go(min(self.length, wanted) if self.length else wanted)

    def louder(self, by: int) -> None:
        """Change the volume by so many percent."""
        self._volume.setValue(self._volume.value() + by)

    def _tell(self, deed: str) -> None:
        if self._player is not None:
            QMetaObject.invokeMethod(self._player, deed, Qt.ConnectionType.QueuedConnection)

    def _go(self, position: int) -> None:
        if self._player is not None:
            where = Q_ARG("qlonglong", position)
            QMetaObject.invokeMethod(self._player, "setPosition", Qt.ConnectionType.QueuedConnection, where)

    def _controls(self) -> QWidget:
        bar = QWidget(self)
        self.play = QPushButton(self.tr("Play"), bar)
        self.play.setObjectName("play")
        self.play.setMinimumWidth(px(120))
        set_icon(self.play, "play")
        self.play.clicked.connect(self.toggle)
        self._slider = QSlider(Qt.Orientation.Horizontal, bar)
        self._slider.setObjectName("position")
        self._slider.setAccessibleName(self.tr("Where it plays"))
        self._slider.setRange(0, 0)
        self._slider.setSingleStep(_LEAP)
        self._slider.setPageStep(6 * _LEAP)
        self._slider.setMinimumWidth(px(160))
        self._slider.actionTriggered.connect(lambda: self._go(self._slider.sliderPosition()))
        self._time = QLabel(bar)
        self._time.setObjectName("time")
        self._time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        loud = QLabel(bar)
        set_icon(loud, "audio", "soft")
        self._volume = QSlider(Qt.Orientation.Horizontal, bar)
        self._volume.setObjectName("volume")
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.setRange(0, 100)
        self._volume.setValue(80)
        self._volume.setFixedWidth(px(110))
        self._volume.valueChanged.connect(self._on_volume)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(self.play)
        row.addWidget(self._slider, 1)
        row.addWidget(self._time)
        row.addWidget(loud)
        row.addWidget(self._volume)
        self._say_time(0)
        return bar

    def tools(self) -> Sequence[QWidget]:
        """Return nothing: what plays has its controls right below it."""
        return ()

    def _on_moved(self, position: int) -> None:
        if not self._slider.isSliderDown():
            self._slider.setValue(position)
        self._say_time(position)

    def _on_length(self, length: int) -> None:
        self._slider.setRange(0, length)
        self._say_time(self.position)

    def _on_state(self) -> None:
        mark_playing(self, self.is_playing)
        self.play.setText(self.tr("Pause") if self.is_playing else self.tr("Play"))
        set_icon(self.play, "pause" if self.is_playing else "play")

    def _on_status(self) -> None:
        """Say so when there is neither sound nor film that this machine understands."""
        player = self._player
        if player is None:
            return
        if player.mediaStatus() is type(player).MediaStatus.InvalidMedia:
            self.failed.emit(Trouble.NO_CODEC)

    def _on_error(self) -> None:
        self.failed.emit(Trouble.NO_CODEC)

    def _on_broken(self, error: AppError) -> None:
        if self._player is not None:
            self.failed.emit(error)

    def _on_volume(self, percent: int) -> None:
        if self._sound is not None:
            self._sound.setVolume(percent / 100)

    def _say_time(self, position: int) -> None:
        self._time.setText(f"{_clock(position)} / {_clock(self.length)}")

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent when the app locks or hides itself."""
        super().hideEvent(event)
        if self.is_playing:
            self._tell("pause")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and stops, arrows leap and change the volume."""
        deeds: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_MediaTogglePlayPause: self.toggle,
            Qt.Key.Key_Right: lambda: self.leap(_LEAP),
            Qt.Key.Key_Left: lambda: self.leap(-_LEAP),
            Qt.Key.Key_Up: lambda: self.louder(5),
            Qt.Key.Key_Down: lambda: self.louder(-5),
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()


def _clock(milliseconds: int) -> str:
    """Return minutes and seconds, with hours where there are any, in the person's own digits."""
    time = QTime(0, 0).addMSecs(milliseconds)
    return QLocale().toString(time, "h:mm:ss" if milliseconds >= 3_600_000 else "m:ss")
