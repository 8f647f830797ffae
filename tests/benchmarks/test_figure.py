"""What a frame of the moving figure costs, and a whole moving view."""

import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.application import Opened
from footdesk.command_line import Request
from footdesk.core.exercise import Side
from footdesk.core.figure.figure import Figure
from footdesk.core.figure.motion import Frame, pose_at
from footdesk.core.plan import Kind
from footdesk.desktop.clock import MonotonicClock
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.store.settings import Settings, save_settings
from footdesk.ui.figure.canvas import Canvas
from footdesk.ui.figure.view import BEAT, FigureView
from footdesk.ui.shell import Shell
from tests.core.figures import IDS, shipped

pytestmark = [pytest.mark.benchmark, pytest.mark.usefixtures("qapp")]

FRAMES = 40
ROUNDS = 3
MOST_AT_320, MOST_AT_640 = 4.0, 6.0
"""The milliseconds of the processor that a frame may cost, as the median over the ten figures."""

MOST_SHARE = 0.10
"""The share of one core that a moving view may take."""


def moments(figure: Figure) -> Callable[[int], Frame]:
    """The frames of a figure's movement, by number: round its loop, or to the held pose and back."""
    stage = figure.stages[0]
    if stage.loop:
        return lambda number: pose_at(figure, Kind.MOVE, 0, stage.time + number * BEAT, Side.RIGHT)
    return lambda number: pose_at(figure, Kind.HOLD, 0, abs(stage.time - number * BEAT % (2 * stage.time)), Side.RIGHT)


def cost(figure: Figure, edge: int) -> float:
    """The milliseconds of the processor that a frame of a movement costs: the median of the quietest round."""
    canvas, frame_at = Canvas(), moments(figure)
    picture = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    rounds = []
    for _ in range(ROUNDS):
        spent = []
        for number in range(FRAMES):
            picture.fill(Qt.GlobalColor.transparent)
            began = time.thread_time()
            painter = QPainter(picture)
            canvas.paint(painter, QRectF(picture.rect()), figure, frame_at(number))
            painter.end()
            spent.append((time.thread_time() - began) * 1_000)
        rounds.append(statistics.median(spent))
    return min(rounds)


@pytest.mark.parametrize(("edge", "most"), [(320, MOST_AT_320), (640, MOST_AT_640)])
def test_frame_is_cheap(edge: int, most: float) -> None:
    """The median over the ten figures stays under its limit, mixing and solving the pose included."""
    costs = {name: cost(shipped(name), edge) for name in IDS}
    assert statistics.median(costs.values()) <= most, costs


def test_moving_view_takes_a_tenth_of_a_core_at_most(qtbot: QtBot) -> None:
    """A view that moves at 30 frames a second in a window of 320 by 320: the quietest of three stretches of time."""
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(320, 320)
    view.show_figure(shipped("foot-massage"))
    view.show()
    qtbot.waitExposed(view)
    view.show_moment(Kind.MOVE, None, 0, Side.LEFT)
    assert _share(qtbot) <= MOST_SHARE


@pytest.mark.parametrize("name", ["toe-walking", "ankle-circles", "foot-massage"])
def test_a_window_in_which_a_figure_moves_takes_a_tenth_of_a_core_at_most(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    """The whole window during an exercise that moves, its ring and its figure, as large as it opens."""
    profile = tmp_path / "profile"
    profile.mkdir()
    save_settings(profile, Settings(safety_read=wall_time().day, prepare=0, settle=0))
    clock = MonotonicClock(1)
    app = App(Opened(qapp, separate_profile(profile), Shell()), Request(silent=True), load_catalog(resources()), clock)
    app.open()
    qtbot.waitUntil(lambda: app.settled)
    app.desk.start(name)
    qtbot.waitUntil(lambda: app.desk.moment().step.kind is Kind.MOVE)
    assert _share(qtbot) <= MOST_SHARE
    app.shell.close()


def _share(qtbot: QtBot) -> float:
    """The share of a core that this process takes: the least of a few stretches of time."""
    qtbot.wait(1_000)
    shares = []
    for _ in range(ROUNDS):
        before, began = _spent(), time.monotonic()
        qtbot.wait(2_000)
        shares.append((_spent() - before) / (time.monotonic() - began))
    return min(shares)


def _spent() -> float:
    """The seconds of the processor that this process has used."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
