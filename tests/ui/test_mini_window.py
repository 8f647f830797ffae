"""The mini timer draws a snapshot in three shapes and passes on what a person wishes."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind, Pace, unroll
from footdesk.core.routine import single
from footdesk.core.session import prepared
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.figure.view import FigureView
from footdesk.ui.mini_shape import MINI_SIZES, MiniShape
from footdesk.ui.mini_window import MiniWindow
from footdesk.ui.note_dialog import NoteDialog
from footdesk.ui.theme import dark, light
from tests.core.figures import shipped
from tests.ui.mini_moments import finished, moment

NOTE = "Press Alt+Space on the mini timer and choose Always on Top."
MOMENTS: dict[str, Callable[[], Snapshot]] = {
    "get ready": lambda: moment(Kind.PREPARE),
    "hold": lambda: moment(Kind.HOLD, repetition=3),
    "relax": lambda: moment(Kind.RELAX),
    "switch": lambda: moment(Kind.SWITCH),
    "rest": lambda: moment(Kind.REST),
    "walk": lambda: moment(Kind.MOVE),
    "paused": lambda: moment(Kind.HOLD, Action.PAUSE),
    "interrupted": lambda: moment(Kind.HOLD, Action.INTERRUPT),
    "open": lambda: moment(Kind.HOLD, open_work=True),
    "done": finished,
}


@pytest.fixture
def mini(qtbot: QtBot) -> MiniWindow:
    """Give a mini timer that is shown and has a hold to show."""
    window = MiniWindow()
    qtbot.addWidget(window)
    window.show_theme(light())
    window.show_snapshot(MOMENTS["hold"]())
    window.show()
    qtbot.waitExposed(window)
    return window


def button(mini: MiniWindow, name: str) -> QPushButton:
    """Find the visible button of an accessible name."""
    found = [each for each in mini.findChildren(QPushButton) if each.accessibleName() == name and each.isVisible()]
    assert len(found) == 1, f"{name}: {len(found)} of {names(mini)}"
    return found[0]


def names(mini: MiniWindow) -> set[str]:
    """Name all visible buttons."""
    return {each.accessibleName() for each in mini.findChildren(QPushButton) if each.isVisible()}


def open_menu(mini: MiniWindow) -> QMenu:
    """Open the menu as the Menu key does."""
    middle = mini.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, mini.mapToGlobal(middle))
    QApplication.sendEvent(mini, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    """Find an entry of the menu, or of one of its submenus."""
    menus = [menu, *menu.findChildren(QMenu)]
    return next(each for one in menus for each in one.actions() if each.text() == text)


@pytest.mark.parametrize("shape", MiniShape)
@pytest.mark.parametrize("name", MOMENTS)
def test_every_moment_is_drawn_in_every_shape(qtbot: QtBot, shape: MiniShape, name: str) -> None:
    """No text is cut, nothing lies outside the window, every button has a name and is large enough."""
    for theme in (light(), dark(1.5)):
        window = MiniWindow()
        qtbot.addWidget(window)
        window.show_theme(theme)
        window.show_shape(shape)
        window.show_snapshot(MOMENTS[name]())
        window.show()
        size = MINI_SIZES[shape]
        assert (window.width(), window.height()) == (theme.u(size.width), theme.u(size.height))
        assert not window.grab().isNull()
        for each in window.findChildren(QPushButton):
            if each.isVisible():
                assert each.accessibleName()
                assert min(each.width(), each.height()) >= theme.u(24)
                assert window.rect().contains(each.rect().translated(each.mapTo(window, QPoint())))
        for label in window.findChildren(QLabel):
            if label.isVisible():
                assert "…" not in label.text()


def test_a_hold_offers_back_pause_and_skip(mini: MiniWindow, qtbot: QtBot) -> None:
    """Each button asks for what its name says."""
    for name, action in (
        ("Back: restart this exercise", Action.BACK),
        ("Pause", Action.PAUSE),
        ("Skip this exercise", Action.SKIP),
    ):
        with qtbot.waitSignal(mini.action_wanted) as asked:
            button(mini, name).click()
        assert asked.args == [action]


@pytest.mark.parametrize("name", ["get ready", "switch", "rest"])
def test_what_waits_offers_more_time_and_ready_now(mini: MiniWindow, qtbot: QtBot, name: str) -> None:
    """The outer buttons change with what is possible, and back again."""
    mini.show_snapshot(MOMENTS[name]())
    for said, action in (("10 seconds more", Action.LONGER), ("Ready now", Action.PROCEED)):
        with qtbot.waitSignal(mini.action_wanted) as asked:
            button(mini, said).click()
        assert asked.args == [action]
    mini.show_snapshot(MOMENTS["hold"]())
    assert {"Back: restart this exercise", "Skip this exercise"} <= names(mini)


@pytest.mark.parametrize("name", ["paused", "interrupted"])
def test_a_session_that_stands_still_offers_resume(mini: MiniWindow, qtbot: QtBot, name: str) -> None:
    """Paused by the person or interrupted by the machine look and work the same."""
    mini.show_snapshot(MOMENTS[name]())
    with qtbot.waitSignal(mini.action_wanted) as asked:
        button(mini, "Resume").click()
    assert asked.args == [Action.RESUME]


@pytest.mark.parametrize("shape", MiniShape)
def test_when_all_is_done_there_is_only_close_and_the_pain_score(
    mini: MiniWindow, qtbot: QtBot, shape: MiniShape
) -> None:
    """Nothing of the session can be asked for any more; the score is given in the window, closing says so."""
    mini.show_shape(shape)
    mini.show_snapshot(finished())
    assert names(mini) - {"Keep on top", "Back to FootDesk", "Pain score"} == {"Close the mini timer"}
    assert ("Pain score" in names(mini)) is (shape is not MiniShape.PILL)
    if shape is not MiniShape.PILL:
        with qtbot.waitSignal(mini.back_wanted):
            button(mini, "Pain score").click()
    with qtbot.waitSignal(mini.closed):
        button(mini, "Close the mini timer").click()
    assert not mini.isVisible()


def test_the_pin_shows_what_it_is_told_and_asks_for_the_opposite(mini: MiniWindow, qtbot: QtBot) -> None:
    """A click alone changes nothing: the answer may be that the platform cannot do it."""
    mini.show_pinned(pinned=True)
    assert button(mini, "Keep on top").isChecked()
    with qtbot.waitSignal(mini.pin_wanted) as asked:
        button(mini, "Keep on top").click()
    assert asked.args == [False]
    assert button(mini, "Keep on top").isChecked()
    mini.show_pinned(pinned=False)
    assert not button(mini, "Keep on top").isChecked()


def test_where_there_can_be_no_pin_there_is_a_note_and_no_dead_switch(mini: MiniWindow, qtbot: QtBot) -> None:
    """The button, the key and the menu all lead to the note, which can be read and copied."""
    mini.show_pinned(pinned=False, note=NOTE)
    assert "Keep on top" not in names(mini)
    with qtbot.assertNotEmitted(mini.pin_wanted):
        button(mini, "How to keep this on top").click()
    note = next(each for each in mini.findChildren(NoteDialog) if each.isVisible())
    assert note.words.said == NOTE
    assert note.words.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    note.close()
    menu = open_menu(mini)
    texts = [each.text() for each in menu.actions()]
    assert "How to keep this on top" in texts
    assert "Keep on top" not in texts
    menu.close()


def test_the_menu_has_all_that_a_shape_has_no_button_for(mini: MiniWindow, qtbot: QtBot) -> None:
    """Each entry asks for what it says."""
    mini.show_pinned(pinned=True)
    mini.show_over_full_screen(wanted=False)
    for text, signal, wanted in (
        ("Square", mini.shape_wanted, [MiniShape.SQUARE]),
        ("Keep on top", mini.pin_wanted, [False]),
        ("Also over full-screen programs", mini.over_full_screen_wanted, [True]),
        ("Skip this exercise", mini.action_wanted, [Action.SKIP]),
        ("Back to FootDesk", mini.back_wanted, []),
        ("Close the mini timer", mini.closed, []),
    ):
        menu = open_menu(mini)
        with qtbot.waitSignal(signal) as asked:
            entry(menu, text).trigger()
        assert asked.args == wanted
        menu.close()


def test_full_screen_is_offered_only_where_it_can_be_had(mini: MiniWindow) -> None:
    """Without it the menu has no such entry."""
    mini.show_over_full_screen(wanted=None)
    menu = open_menu(mini)
    assert "Also over full-screen programs" not in [each.text() for each in menu.actions()]
    menu.close()


def test_the_menu_moves_it_to_a_corner(mini: MiniWindow, qtbot: QtBot) -> None:
    """It stands there, and says where, as after a drag."""
    menu = open_menu(mini)
    with qtbot.waitSignal(mini.moved) as asked:
        entry(menu, "Top left").trigger()
    menu.close()
    assert asked.args == [QPoint(16, 16)]
    assert mini.pos() == QPoint(16, 16)


def test_a_place_off_the_screen_becomes_the_nearest_one(mini: MiniWindow, qtbot: QtBot) -> None:
    """Standing where it was told is no news to be kept."""
    with qtbot.assertNotEmitted(mini.moved):
        mini.show_place(QPoint(-5000, 90))
    assert mini.pos() == QPoint(0, 90)


@pytest.mark.parametrize(("scale", "pictured"), [(1.0, False), (1.5, True)])
def test_the_square_shows_the_figure_at_large_text(qtbot: QtBot, scale: float, pictured: bool) -> None:  # noqa: FBT001
    """Where the text is large the figure moves beside a smaller ring; at the end the ring has all the room again."""
    window = MiniWindow(figures={"exercise-2": shipped("toe-walking")})
    qtbot.addWidget(window)
    window.show_shape(MiniShape.SQUARE)
    window.show_theme(light()._replace(scale=scale))
    window.show_clock(MOMENTS["walk"])
    window.show_snapshot(MOMENTS["walk"]())
    window.show()
    qtbot.waitExposed(window)
    views = [view for view in window.findChildren(FigureView) if view.isVisible()]
    assert len(views) == pictured
    assert all(view.moving and view.width() >= view.minimumSizeHint().width() for view in views)
    window.show_snapshot(finished())
    assert not any(view.isVisible() for view in window.findChildren(FigureView))


def test_the_square_shows_the_figure_of_a_copy(qtbot: QtBot) -> None:
    """An exercise of one's own moves as the one that it was copied from, unless it has a picture of its own."""
    walk = MOMENTS["walk"]().plan.exercises[1]
    window = MiniWindow(figures={"toe-walking": shipped("toe-walking")})
    qtbot.addWidget(window)
    window.show_shape(MiniShape.SQUARE)
    window.show_theme(light()._replace(scale=1.5))
    window.show()
    for image, shown in (("", True), ("calf.png", False)):
        copy = replace(walk, id="own-walk", figure="toe-walking", image=image)
        window.show_snapshot(prepared(unroll(single(copy), Pace())).at(0))
        assert any(view.isVisible() for view in window.findChildren(FigureView)) is shown


def test_another_shape_stays_on_the_screen(mini: MiniWindow) -> None:
    """A square that does not fit under its bar's place moves up."""
    mini.show_place(QPoint(0, mini.screen().availableGeometry().bottom() - 90))
    mini.show_shape(MiniShape.SQUARE)
    assert mini.shape is MiniShape.SQUARE
    assert mini.screen().availableGeometry().contains(mini.geometry())


def test_it_appears_without_the_focus_and_never_takes_it_by_itself(qtbot: QtBot) -> None:
    """Its window says so to the platform, and asks for the focus only when it is told to take it."""
    window = MiniWindow()
    qtbot.addWidget(window)
    window.show()
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    quiet = Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.windowHandle().flags() & quiet
    window.take_focus()
    assert not window.windowHandle().flags() & quiet
    assert window.windowTitle() == window.accessibleName() == "FootDesk mini timer"


def test_a_drag_moves_it_and_says_where_to_at_its_end(mini: MiniWindow, qtbot: QtBot) -> None:
    """Only the end of a drag is news; a click is none."""
    mini.show_place(QPoint(100, 100))
    grip = QPoint(250, 6)
    with qtbot.assertNotEmitted(mini.moved):
        QTest.mouseClick(mini, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    QTest.mousePress(mini, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    QTest.mouseMove(mini, grip + QPoint(40, 30))
    with qtbot.waitSignal(mini.moved) as asked:
        QTest.mouseRelease(mini, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    assert asked.args == [mini.pos()]
