"""Questions are asked where the person looks."""

from footdesk.command_line import Request
from tests.launcher import Launcher


def test_what_hurts_in_the_mini_timer_is_asked_about_in_the_window(launcher: Launcher) -> None:
    """The window comes forward with the question, although it was out of the way."""
    app = launcher.open(Request(mini=True)).app
    app.desk.start("all-ten")
    app.shell.showMinimized()
    assert app.mini is not None
    app.mini.hurts_wanted.emit()
    assert not app.shell.isMinimized()
    assert app.window.dialogs.relief is not None
    assert app.window.dialogs.relief.isVisible()
