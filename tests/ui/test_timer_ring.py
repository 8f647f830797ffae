"""The ring shows the moment, moves only while it can be seen, and says itself to a screen reader."""

from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import SECOND
from footdesk.core.plan import Kind
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui import accessible
from footdesk.ui.phase import LOOKS, Phase, phase_of
from footdesk.ui.ring_pattern import drained
from footdesk.ui.theme import Theme, dark, light
from footdesk.ui.timer_ring import TimerRing
from tests.ui import moments
from tests.ui.moments import TENDON, long_hold, open_hold, painted, picture, snapshot_after, snapshot_in

STILL = light(reduced_motion=True)

EDGE = 64
"""How far the smoothed edge of an arc may be from that of a longer one: Qt composes them of other curves."""


class Looks:
    """A look that counts how often it is asked, and always finds a little less."""

    def __init__(self, snapshot: Snapshot) -> None:
        """Begin with a moment."""
        self.snapshot = snapshot
        self.count = 0

    def __call__(self) -> Snapshot:
        """Find fifty milliseconds less than before."""
        self.count += 1
        self.snapshot = replace(self.snapshot, remaining=max(0, (self.snapshot.remaining or 0) - 50))
        return self.snapshot


def ring(
    qtbot: QtBot, snapshot: Snapshot, theme: Theme = STILL, *, size: int = 316, compact: bool = False
) -> TimerRing:
    """A ring of a size that shows a moment."""
    made = TimerRing(compact=compact)
    qtbot.addWidget(made)
    made.show_theme(theme)
    made.resize(QSize(size, size))
    made.show_snapshot(snapshot)
    return made


@pytest.mark.parametrize("theme", [light(), dark()], ids=["light", "dark"])
@pytest.mark.parametrize("phase", Phase)
def test_every_phase_is_drawn_in_its_colour(phase: Phase, theme: Theme, qtbot: QtBot) -> None:
    """Ring, shape and word have the phase's colour, the digits that of text."""
    image = picture(ring(qtbot, moments.of_every_phase()[phase], theme, size=212))
    assert painted(image, theme.color(LOOKS[phase].color)) > 200
    assert (painted(image, theme.color("text")) > 100) is (phase is not Phase.DONE)


@pytest.mark.parametrize("size", [316, 264, 212])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_written_over_the_ring(size: int, scale: float, qtbot: QtBot) -> None:
    """The longest digits and units shrink before they would touch the ring."""
    theme = light(scale, reduced_motion=True)
    inside = (0.5 - 0.056) * size
    letters = {theme.color("text").name(), theme.color("text2").name()}
    for snapshot in (snapshot_in(Kind.SWITCH), long_hold(299 * SECOND), snapshot_in(Kind.HOLD, TENDON)):
        image = picture(ring(qtbot, snapshot, theme, size=size))
        outside = [
            (x, y)
            for x in range(size)
            for y in range(size)
            if image.pixelColor(x, y).name() in letters
            and (x + 0.5 - size / 2) ** 2 + (y + 0.5 - size / 2) ** 2 > inside**2
        ]
        assert outside == []


def test_an_open_step_shows_its_word_alone(qtbot: QtBot) -> None:
    """No digits where no time runs; in the mini timer its shape instead."""
    assert painted(picture(ring(qtbot, open_hold())), STILL.color("text")) == 0
    compact = picture(ring(qtbot, open_hold(), size=56, compact=True))
    assert compact.pixelColor(28, 28) == STILL.color("hold")


def test_a_ring_with_nothing_to_show_is_empty(qtbot: QtBot) -> None:
    """Before the first moment there is nothing."""
    made = TimerRing()
    qtbot.addWidget(made)
    made.resize(100, 100)
    assert painted(picture(made)) == 0
    assert made.words() == ""


def test_frames_run_only_while_the_ring_is_seen_and_runs(qtbot: QtBot) -> None:
    """Shown and running: frames; paused, hidden, waiting or without a clock: none."""
    made = ring(qtbot, snapshot_in(Kind.HOLD), light())
    look = Looks(snapshot_in(Kind.HOLD))
    made.show()
    assert not made._frames.isActive()
    made.show_clock(look)
    assert made._frames.isActive()
    for still in (snapshot_after(Action.PAUSE), open_hold(), moments.finished()):
        made.show_snapshot(still)
        assert not made._frames.isActive()
        made.show_snapshot(snapshot_in(Kind.HOLD))
        assert made._frames.isActive()
    made.hide()
    assert not made._frames.isActive()
    made.show()
    made.show_theme(STILL)
    assert not made._frames.isActive()
    made.hide()


def test_frames_ask_the_clock(qtbot: QtBot) -> None:
    """While it drains, the ring shows the moment it is asked for, not the last one it was told."""
    made = ring(qtbot, snapshot_in(Kind.HOLD), light())
    look = Looks(snapshot_in(Kind.HOLD))
    made.show_clock(look)
    made.show()
    qtbot.waitUntil(lambda: look.count >= 5)
    made.hide()
    assert made._snapshot == look.snapshot


@pytest.mark.parametrize(("theme", "fades"), [(light(), True), (STILL, False)], ids=["moving", "still"])
def test_a_new_phase_fades_in_unless_motion_is_reduced(theme: Theme, qtbot: QtBot, *, fades: bool) -> None:
    """250 ms of cross-fade between two phases, none with reduced motion, none inside a phase."""
    stopped, running = QVariantAnimation.State.Stopped, QVariantAnimation.State.Running
    made = ring(qtbot, snapshot_in(Kind.HOLD), theme, size=120)
    made.show()
    made.show_snapshot(snapshot_in(Kind.HOLD, left=SECOND))
    assert made._fade.state() is stopped
    made.show_snapshot(snapshot_in(Kind.RELAX))
    assert made._fade.state() is (running if fades else stopped)
    assert painted(picture(made)) > 0
    qtbot.waitUntil(lambda: made._fade.state() is stopped)
    made.hide()


def test_a_screen_reader_finds_words(qtbot: QtBot) -> None:
    """The ring is read as text, with the seconds left at the moment it is asked."""
    accessible.install()
    made = ring(qtbot, snapshot_in(Kind.HOLD, left=3 * SECOND))
    face = QAccessible.queryAccessibleInterface(made)
    assert face.role() is QAccessible.Role.StaticText
    assert face.text(QAccessible.Text.Name) == "Hold, left foot, 3 seconds left"
    made.show_clock(lambda: snapshot_in(Kind.HOLD, left=2 * SECOND))
    assert face.text(QAccessible.Text.Name) == "Hold, left foot, 2 seconds left"


def test_the_ring_is_a_square_of_the_players_size(qtbot: QtBot) -> None:
    """316 logical pixels, more where the text is larger."""
    made = ring(qtbot, snapshot_in(Kind.HOLD), light(1.5))
    assert made.sizeHint() == QSize(474, 474)
    assert made.heightForWidth(200) == 200
    assert made.minimumSizeHint().width() <= 60


@pytest.mark.parametrize("kind", [Kind.PREPARE, Kind.HOLD, Kind.MOVE, Kind.RELAX, Kind.SWITCH, Kind.REST])
def test_what_a_frame_paints_anew_is_all_that_differs(kind: Kind, qtbot: QtBot) -> None:
    """A ring of which only the drained end is painted anew looks like one that is painted whole, all the way round."""
    exercise = {Kind.MOVE: moments.WALKING, Kind.REST: moments.UPWARD}.get(kind, moments.PRESSING)
    snapshot = snapshot_in(kind, exercise)
    assert snapshot.length is not None
    moment = [replace(snapshot, remaining=snapshot.length * left // 60) for left in range(60, -1, -1)]
    made = ring(qtbot, moment[0], size=212)
    before = picture(made)
    for earlier, later in pairwise(moment):
        made.show_snapshot(later)
        whole, part = picture(made), QImage(before)
        pattern, left = LOOKS[phase_of(later)].pattern, (earlier.fraction_left, later.fraction_left)
        if earlier.seconds_left == later.seconds_left:
            box = drained(pattern, QRectF(made.rect()), *left).toAlignedRect() & made.rect()
            clear = QPainter(part)
            clear.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            clear.fillRect(box, Qt.GlobalColor.transparent)
            clear.end()
            made.render(part, box.topLeft(), QRegion(box), QWidget.RenderFlag.DrawChildren)
            assert _differing(part, whole) < EDGE, later.remaining
        before = whole


def _differing(first: QImage, second: QImage) -> int:
    """The greatest difference of any colour of any pixel."""
    same = QImage.Format.Format_ARGB32_Premultiplied
    one, other = first.convertToFormat(same), second.convertToFormat(same)
    return max(abs(a - b) for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


def test_a_frame_does_not_ask_for_the_whole_ring(qtbot: QtBot) -> None:
    """While the same second lasts, only the end of what is left is painted."""
    made = ring(qtbot, snapshot_in(Kind.HOLD, left=2 * SECOND), light())
    areas: list[int] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if isinstance(event, QPaintEvent):
                areas.append(event.rect().width() * event.rect().height())
            return False

    watch = Watch(made)
    made.show()
    qtbot.waitExposed(made)
    made.installEventFilter(watch)
    made.show_clock(Looks(snapshot_in(Kind.HOLD, left=2 * SECOND)))
    qtbot.waitUntil(lambda: len(areas) >= 5)
    made.hide()
    assert min(areas) < made.width() * made.height() // 20
