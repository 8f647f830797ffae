"""Across the room: one key, click or tap is enough, and everything fits any screen."""

from collections.abc import Iterator
from math import pi

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from footdesk.core.plan import WORK, Kind
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui import accessible
from footdesk.ui.phase import LOOKS, Phase
from footdesk.ui.room_geometry import DIGITS, LINE, SIDE, WORD
from footdesk.ui.room_window import CONTROLS_STAY, RoomWindow
from footdesk.ui.theme import Theme, dark, light
from footdesk.ui.tint_fade import TintFade
from tests.ui.moments import UPWARD, finished, long_hold, of_every_phase, snapshot_after, snapshot_in
from tests.ui.windows import STILL, button, plan_in_order, session_at

MIDDLE = QPoint(300, 300)


class Clock:
    """A clock that is turned by hand, in milliseconds."""

    def __init__(self) -> None:
        """Begin at nought."""
        self.now = 0

    def __call__(self) -> int:
        """Tell the time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Give a clock."""
    return Clock()


@pytest.fixture
def room(qtbot: QtBot, clock: Clock) -> RoomWindow:
    """A view across the room, as large as its drawing, in the middle of a hold."""
    made = RoomWindow(clock)
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.resize(1200, 675)
    made.show_snapshot(of_every_phase()[Phase.HOLD])
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


@pytest.fixture
def wishes(room: RoomWindow) -> list[Action]:
    """What it wishes."""
    heard: list[Action] = []
    room.action_wanted.connect(heard.append)
    return heard


@pytest.mark.parametrize(
    ("key", "snapshot", "action"),
    [
        (Qt.Key.Key_Space, snapshot_in(Kind.HOLD), Action.PAUSE),
        (Qt.Key.Key_Space, snapshot_after(Action.PAUSE), Action.RESUME),
        (Qt.Key.Key_Return, snapshot_in(Kind.HOLD), Action.PAUSE),
        (Qt.Key.Key_Return, snapshot_in(Kind.REST, UPWARD), Action.PROCEED),
        (Qt.Key.Key_PageDown, snapshot_in(Kind.HOLD), Action.SKIP),
        (Qt.Key.Key_PageUp, snapshot_in(Kind.HOLD), Action.BACK),
    ],
)
def test_a_presenters_keys_are_enough(
    room: RoomWindow, wishes: list[Action], key: Qt.Key, snapshot: Snapshot, action: Action
) -> None:
    """Space, Enter and the Page keys pause, go on, skip and go back."""
    room.show_snapshot(snapshot)
    QTest.keyClick(room, key)
    assert wishes == [action]


def test_a_click_anywhere_pauses_and_a_stray_one_counts_for_nothing(
    room: RoomWindow, wishes: list[Action], clock: Clock
) -> None:
    """A second tap within 300 ms belongs to the first; digits, picture and segments let a tap through."""
    for number, part in enumerate((room.digits, room._picture, room._segments, room.head)):
        clock.now = 1_000 * (number + 1)
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        clock.now += 200
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    assert wishes == [Action.PAUSE] * 4


def test_escape_and_f11_leave(qtbot: QtBot, room: RoomWindow, wishes: list[Action]) -> None:
    """Leaving full screen never stops a session."""
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        room.show()
        room.activateWindow()
        qtbot.waitUntil(room.isActiveWindow)
        with qtbot.waitSignal(room.closed):
            QTest.keyClick(room, key)
    assert wishes == []


def test_where_one_is_and_the_voice_are_wishes(qtbot: QtBot, room: RoomWindow) -> None:
    """Ctrl+I and Ctrl+Shift+V ask for the same as in the main window."""
    for keys, wish in (("Ctrl+I", room.where_wanted), ("Ctrl+Shift+V", room.voice_turn_wanted)):
        with qtbot.waitSignal(wish):
            QTest.keySequence(room, keys)


def test_a_tap_leaves_a_session_that_is_over(qtbot: QtBot, room: RoomWindow) -> None:
    """At the end there is nothing to pause: a tap leads back."""
    room.show_snapshot(finished())
    with qtbot.waitSignal(room.closed):
        QTest.keyClick(room, Qt.Key.Key_Space)


def test_buttons_appear_with_the_mouse_and_go_again(room: RoomWindow) -> None:
    """A movement shows them in place of the line below, four seconds without one hide them, with the pointer."""
    room._put_away()
    assert not room.controls.isVisible()
    assert room.foot.isVisible()
    assert room.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(room, MIDDLE)
    QTest.mouseMove(room, MIDDLE + QPoint(9, 9))
    assert room.controls.isVisible()
    assert not room.foot.isVisible()
    assert room._away.interval() == CONTROLS_STAY
    assert room._away.isActive()


def test_buttons_stay_while_they_are_needed(room: RoomWindow, qtbot: QtBot) -> None:
    """They stay while one of them has the focus, and while the session is paused."""
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    QTest.keyClick(room, Qt.Key.Key_Tab)
    room._put_away()
    assert room.controls.isVisible()
    room.setFocus()
    room.show_snapshot(snapshot_after(Action.PAUSE))
    room._put_away()
    assert room.controls.isVisible()


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader runs."""
    accessible.install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("reader")
def test_a_screen_reader_keeps_the_buttons_and_hears_the_rest(room: RoomWindow) -> None:
    """Who cannot see them needs them all the time; head, digits and foot have words."""
    room._put_away()
    assert room.controls.isVisible()
    assert room.head.words() == "Hold, Left foot"
    assert room.digits.words() == "Hold, left foot, 2 seconds left"
    assert room.foot.words() == "Rep 4 of 10, Then relax"
    assert all(each.accessibleName() or each.text() for each in room.findChildren(QPushButton))


def test_a_button_keeps_its_own_space(room: RoomWindow, wishes: list[Action]) -> None:
    """Space on Skip skips; it does not pause as well."""
    QTest.keyClick(button(room, "Skip this exercise"), Qt.Key.Key_Space)
    assert wishes == [Action.SKIP]


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160), (1280, 1024), (1080, 1920), (640, 360)])
@pytest.mark.parametrize("theme", [STILL, dark(1.5, reduced_motion=True)], ids=["light", "large"])
def test_every_screen_has_the_sizes_of_the_design(room: RoomWindow, size: tuple[int, int], theme: Theme) -> None:
    """One digit has 58 % of the height on a wide screen; longer ones shrink to their room; no button is cut."""
    room.show_theme(theme)
    room.resize(*size)
    if size[0] * 9 >= size[1] * 16:
        assert room.digits.letters == round(DIGITS * size[1])
        assert room.head.shrink() == 1.0
    for snapshot in (*of_every_phase().values(), long_hold(280_000)):
        room.show_snapshot(snapshot)
        QTest.qWait(0)
        assert room.digits.letters * 0.5 < room.digits.width()
        for each in room.findChildren(QAbstractButton):
            if each.isVisible():
                assert each.visibleRegion().boundingRect().size() == each.size(), (each.accessibleName(), size)
                assert min(each.width(), each.height()) >= 24


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160)])
def test_the_whole_routine_is_read_from_three_metres(room: RoomWindow, size: tuple[int, int]) -> None:
    """In every step of all ten: digits of 58 %, and the words as large as the design asks for, in any font.

    Their capitals are measured in minutes of arc on a laptop's screen, 174 mm high.
    """
    room.resize(*size)
    plan = plan_in_order()
    for step, start in zip(plan.steps, plan.starts, strict=False):
        snapshot = session_at(start + 1).at(start + 1)
        room.show_snapshot(snapshot)
        assert room.digits.letters == round(DIGITS * size[1])
        whole = 0.727 * 174 / 3_000 * 180 / pi * 60
        assert whole * WORD * room.head.shrink() > 19, room.head.words()
        assert whole * SIDE * room.head.shrink() > 15, room.head.words()
        assert whole * LINE * room.foot.shrink() > (13 if step.kind in WORK else 10), room.foot.words()


def test_the_ground_fades_unless_nothing_may_move(qtbot: QtBot, room: RoomWindow) -> None:
    """A change of phase fills the screen with its tint: in 250 ms, or at once with reduced motion."""
    ground = TintFade(room)
    ground.show_theme(light())
    ground.show_phase(Phase.SWITCH, seen=True)
    before = ground.color
    qtbot.waitUntil(lambda: ground.color == light().color(LOOKS[Phase.SWITCH].tint))
    assert before == light().color(LOOKS[Phase.GET_READY].tint)
    ground.show_theme(STILL)
    ground.show_phase(Phase.REST, seen=True)
    assert ground.color == STILL.color(LOOKS[Phase.REST].tint)


def test_the_question_about_stopping_stands_over_it(qtbot: QtBot, room: RoomWindow, wishes: list[Action]) -> None:
    """Stop asks in front of the full screen; to carry on resumes."""
    room.dialogs.ask_stop(snapshot_after(Action.PAUSE))
    assert room.dialogs.stop is not None
    assert room.dialogs.stop.isVisible()
    room.dialogs.stop.reject()
    assert wishes == [Action.RESUME]


def test_it_is_mirrored_for_languages_from_the_right(room: RoomWindow) -> None:
    """Digits stand at the right and the picture at the left where one reads from the right."""
    left = room.digits.x()
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room._arrange()
    assert room.digits.x() > left
    assert room._picture.x() < room.digits.x()
    room.grab()


def test_the_bar_moves_only_while_it_is_seen_and_runs(room: RoomWindow) -> None:
    """Frames are painted while a session runs in sight, and none with reduced motion, paused or hidden."""
    moment = of_every_phase()[Phase.HOLD]
    room.show_clock(lambda: moment)
    assert not room._bar._frames.isActive()
    room.show_theme(light())
    assert room._bar._frames.isActive()
    room._bar._next_frame()
    room.show_snapshot(snapshot_after(Action.PAUSE))
    assert not room._bar._frames.isActive()
    room.show_snapshot(moment)
    room.hide()
    assert not room._bar._frames.isActive()
