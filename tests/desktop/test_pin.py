"""The pin keeps a window on top while it is in; what is seen of it on a real display stands in tests/end2end."""

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.desktop.pin import Pin, Stacking

ON_TOP = Qt.WindowType.WindowStaysOnTopHint


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Give a small window that is shown."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setGeometry(40, 50, 200, 80)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_it_goes_in_and_out_without_hiding_the_window(window: QWidget, qtbot: QtBot) -> None:
    """The window stays shown, the same and in its place."""
    handle, number = window.windowHandle(), window.winId()
    pin = Pin(handle, {}, window)
    with qtbot.assertNotEmitted(handle.visibleChanged):
        pin.hold(pinned=True)
        assert handle.flags() & ON_TOP
        assert pin.stacking is Stacking.ABOVE
        pin.hold(pinned=False)
        assert not handle.flags() & ON_TOP
    assert (window.winId(), window.geometry()) == (number, QRect(40, 50, 200, 80))


def test_it_survives_hide_and_show(window: QWidget) -> None:
    """A window that was closed and comes back is still pinned."""
    pin = Pin(window.windowHandle(), {}, window)
    pin.hold(pinned=True)
    window.hide()
    window.show()
    assert window.windowHandle().flags() & ON_TOP
    assert pin.stacking is Stacking.ABOVE


def test_it_can_be_told_before_the_window_is_shown(qtbot: QtBot) -> None:
    """What was told before holds from the first moment on."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.winId()
    Pin(widget.windowHandle(), {}, widget).hold(pinned=True)
    widget.show()
    assert widget.windowHandle().flags() & ON_TOP


def test_full_screen_programs_are_covered_only_where_it_is_offered(window: QWidget) -> None:
    """Without X there is nothing to offer: the wish changes nothing, and no timer runs."""
    pin = Pin(window.windowHandle(), {}, window)
    pin.hold(pinned=True)
    pin.cover_full_screen(wanted=True)
    assert not pin.offers_full_screen
    assert pin.stacking is Stacking.ABOVE
    assert not any(timer.isActive() for timer in pin.findChildren(QTimer))


def test_without_advice_there_is_no_note(window: QWidget) -> None:
    """Where the pin works nothing is to be read."""
    pin = Pin(window.windowHandle(), {"XDG_CURRENT_DESKTOP": "GNOME"}, window)
    assert pin.advice() is None
    assert pin.note() is None
