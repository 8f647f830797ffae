"""The widget with the moving figure: it moves while something moves, and otherwise sleeps."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import Side
from footdesk.core.plan import Kind
from footdesk.ui import accessible
from footdesk.ui.figure.view import FigureView
from footdesk.ui.theme import dark, light
from tests.core.figures import IDS, shipped


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        """Watch a widget."""
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let it happen."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def moves(view: FigureView) -> bool:
    """Whether a view wakes up by itself now."""
    return view.moving


class Session:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.elapsed = 0

    def __call__(self) -> int:
        """The milliseconds of the step."""
        return self.elapsed


@pytest.fixture
def session() -> Session:
    """A session's clock."""
    return Session()


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> FigureView:
    """A view that is shown, with the figure of toe pressing."""
    made = FigureView(clock=session)
    qtbot.addWidget(made)
    made.resize(320, 320)
    made.show_figure(shipped("toe-pressing"))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_hold_moves_and_then_stands_still_without_painting(qtbot: QtBot, view: FigureView, session: Session) -> None:
    """Once eased in, a hold neither beats nor paints, though the session goes on telling it the time."""
    view.show_moment(Kind.HOLD, None, 0, Side.RIGHT)
    assert moves(view)
    session.elapsed = 900
    qtbot.waitUntil(lambda: not moves(view))
    qtbot.wait(50)
    paints = Paints(view)
    for elapsed in (1_000, 2_000, 3_000):
        view.show_moment(Kind.HOLD, None, elapsed, Side.RIGHT)
    qtbot.wait(100)
    assert not moves(view)
    assert paints.count == 0


def test_movement_follows_the_session_and_no_clock_of_its_own(qtbot: QtBot, view: FigureView, session: Session) -> None:
    """While the session's clock stands, so does the picture."""
    view.show_figure(shipped("toe-walking"))
    view.show_moment(Kind.MOVE, None, 0, Side.BOTH)
    session.elapsed = 1_234
    qtbot.wait(80)
    paints = Paints(view)
    qtbot.wait(150)
    assert paints.count == 0
    session.elapsed = 1_300
    qtbot.waitUntil(lambda: paints.count > 0)


def test_paused_session_does_not_beat(view: FigureView) -> None:
    """A session that does not run wakes nobody."""
    view.show_figure(shipped("toe-walking"))
    view.show_moment(Kind.MOVE, None, 500, Side.BOTH)
    assert moves(view)
    view.show_moment(Kind.MOVE, None, 500, Side.BOTH, running=False)
    assert not moves(view)


def test_hidden_view_sleeps_and_wakes_when_seen(view: FigureView) -> None:
    """Nothing moves out of sight."""
    view.show_figure(shipped("foot-massage"))
    view.show_moment(Kind.MOVE, None, 0, Side.LEFT)
    view.hide()
    assert not moves(view)
    view.show()
    assert moves(view)


def test_clock_of_the_next_step_does_not_throw_this_one_back(qtbot: QtBot, view: FigureView, session: Session) -> None:
    """A clock that starts over before the view is told of the new step changes nothing."""
    view.show_moment(Kind.HOLD, None, 880, Side.RIGHT)
    before = view.grab().toImage()
    session.elapsed = 5
    qtbot.wait(80)
    assert view.grab().toImage() == before


def test_preview_plays_and_stops(qtbot: QtBot, view: FigureView) -> None:
    """The preview moves from its own timer until it is stopped where it is."""
    assert not moves(view)
    view.set_preview(True)
    assert moves(view)
    paints = Paints(view)
    qtbot.waitUntil(lambda: paints.count > 3)
    view.set_preview(False)
    assert not moves(view)


def test_reduced_motion_shows_the_pose_at_once(view: FigureView) -> None:
    """With reduced motion nothing beats, in a movement neither."""
    view.set_reduced_motion(True)
    view.show_moment(Kind.MOVE, None, 0, Side.RIGHT)
    assert not moves(view)
    view.set_preview(True)
    assert not moves(view)


def test_without_a_figure_the_soles_are_shown(view: FigureView) -> None:
    """An exercise without a figure has the two soles, and they do not move."""
    with_figure = view.grab().toImage()
    view.show_figure(None)
    view.show_moment(Kind.MOVE, None, 0, Side.LEFT)
    assert not moves(view)
    soles = view.grab().toImage()
    assert soles != with_figure
    view.show_moment(Kind.MOVE, None, 0, Side.BOTH)
    assert view.grab().toImage() != soles


@pytest.mark.parametrize("name", IDS)
def test_sides_and_themes_differ(view: FigureView, name: str) -> None:
    """Left and right, light and dark are four different pictures."""
    view.show_figure(shipped(name))
    pictures = []
    for theme in (light(), dark()):
        view.show_theme(theme)
        for side in (Side.LEFT, Side.RIGHT):
            view.show_moment(Kind.PREPARE, None, 0, side)
            pictures.append(view.grab().toImage())
    assert all(first != second for index, first in enumerate(pictures) for second in pictures[index + 1 :])


def test_screen_reader_meets_a_graphic_with_words(view: FigureView) -> None:
    """The picture has the role of a graphic, and the words it was given."""
    accessible.install()
    view.setAccessibleName("Standing, toes pressed into the floor")
    face = QAccessible.queryAccessibleInterface(view)
    assert face is not None
    assert face.role() is QAccessible.Role.Graphic
    assert face.text(QAccessible.Text.Name) == "Standing, toes pressed into the floor"
