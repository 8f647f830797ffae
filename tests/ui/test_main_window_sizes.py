"""In every size and state each control is named, large enough, inside the window, and apart from the others."""

from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListView, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.core.transitions import Action
from footdesk.ui.main_window import MainWindow
from footdesk.ui.theme import dark, light
from tests.ui.windows import COMPACT, MEDIUM, SMALLEST, WIDE, finished, snapshot_after, snapshot_in, window

LEAST = 24
"""WCAG 2.2, success criterion 2.5.8: the least width and height of a target in logical pixels."""

SIZES = (WIDE, (1080, 680), (1900, 1000), MEDIUM, (800, 460), COMPACT, SMALLEST)

MOMENTS = {
    "get ready": snapshot_in(Kind.PREPARE),
    "hold": snapshot_in(Kind.HOLD, 8),
    "paused": snapshot_after(Action.PAUSE, Kind.HOLD, 8),
    "interrupted": snapshot_after(Action.INTERRUPT, Kind.HOLD, 8),
    "rest": snapshot_in(Kind.REST, 8),
    "switch": snapshot_in(Kind.SWITCH),
}


def controls(shown: MainWindow) -> list[QWidget]:
    """Everything visible that can be operated."""
    found: list[QWidget] = []
    for kind in (QAbstractButton, QComboBox, QListView):
        found += [each for each in shown.findChildren(kind) if each.isVisible() and each.window() is shown]
    return found


def place(control: QWidget) -> QRect:
    """Where a control is seen in its window; an empty rectangle if its pane has scrolled it away."""
    seen = visible(control)
    return QRect(control.mapTo(control.window(), QPoint(0, 0)), control.size()) if not seen.isEmpty() else QRect()


def visible(control: QWidget) -> QRect:
    """The part of a control that is seen; a list's rows cover the list itself."""
    covers = control.viewport() if isinstance(control, QListView) else control
    return covers.visibleRegion().boundingRect()


def audit(shown: MainWindow) -> None:
    """Assert what holds for every control."""
    places = {control: place(control) for control in controls(shown)}
    for control, where in places.items():
        name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
        assert name, control
        assert control.width() >= LEAST, name
        assert control.height() >= LEAST, name
        if not where.isEmpty():
            assert shown.rect().contains(where), (name, where)
            assert isinstance(control, QListView) or visible(control).size() == control.size(), (name, "is cut")
    for one, other in combinations([where for where in places.values() if not where.isEmpty()], 2):
        assert not one.intersects(other), (one, other)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("moment", MOMENTS)
def test_every_control_of_a_session_can_be_used(qtbot: QtBot, size: tuple[int, int], moment: str) -> None:
    """Buttons are named, 24 px at least, uncut, and none lies on another."""
    shown = window(qtbot, size)
    shown.show_room_available(available=True)
    shown.show_voice(on=True)
    shown.show_snapshot(MOMENTS[moment])
    qtbot.wait(0)
    audit(shown)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_control_before_and_after_can_be_used(qtbot: QtBot, size: tuple[int, int]) -> None:
    """The same in the idle window, and when all is done."""
    shown = window(qtbot, size)
    audit(shown)
    shown.show_finished(finished())
    # The page that is made for it gets its place a few events later.
    qtbot.waitUntil(partial(audit, shown))


@pytest.mark.parametrize("scale", [1.0, 1.15, 1.25])
@pytest.mark.parametrize("moment", ["hold", "switch"])
def test_larger_text_cuts_nothing(qtbot: QtBot, scale: float, moment: str) -> None:
    """Text size is a zoom: the smallest window grows with it."""
    shown = window(qtbot, SMALLEST, dark(scale, reduced_motion=True))
    shown.show_voice(on=True)
    shown.show_snapshot(MOMENTS[moment])
    qtbot.wait(0)
    audit(shown)
    assert shown.width() == round(640 * scale)


def test_no_label_of_the_player_is_cut(qtbot: QtBot) -> None:
    """Every word that does not wrap has its whole width, in every size."""
    for size in SIZES:
        shown = window(qtbot, size, light(reduced_motion=True))
        for snapshot in MOMENTS.values():
            shown.show_snapshot(snapshot)
            qtbot.waitUntil(partial(whole_words, shown))
        shown.close()


def whole_words(shown: MainWindow) -> bool:
    """Whether the side, the count and the cue of the player have the room they ask for."""
    player = shown.page.player
    lines = [label for label in (player._turn._side, player._turn._count) if label.isVisible()]
    whole = all(label.width() >= label.fontMetrics().horizontalAdvance(label.said) for label in lines)
    cue = player._cue
    return whole and cue.height() >= cue.heightForWidth(cue.width()) and player.rect().contains(cue.geometry())
