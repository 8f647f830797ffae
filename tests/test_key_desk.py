"""A person's own keys: kept at once, told to every window, taken back, and refused where the file is wrong."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.core.transitions import Action, State
from footdesk.desktop.wall import wall_time
from footdesk.store.settings import FILE, Settings, load_settings, save_settings
from footdesk.ui.key_table import KeyTable
from footdesk.ui.shortcuts import Wish
from tests.launcher import Launcher


@pytest.fixture
def app(launcher: Launcher) -> App:
    """A FootDesk that knows the safety page, in a folder of its own."""
    return launcher.open().app


def test_keys_are_kept_at_once_and_only_what_differs(app: App, launcher: Launcher) -> None:
    """The file has the person's own keys and no usual ones; back to usual, it has none."""
    app.keys.choose(Wish.SKIP, "F7")
    assert load_settings(launcher.folder)[0].keys == {"skip": ("F7",)}
    app.keys.use_usual(Wish.SKIP)
    assert load_settings(launcher.folder)[0].keys == {}


def test_every_window_hears_other_keys_at_once(app: App, qtbot: QtBot) -> None:
    """The window, the mini timer and the view across the room, whether they were there before or not."""
    app.desk.start("all-ten")
    app.open_mini()
    app.keys.choose(Wish.GO, "F7")
    app.open_room()
    assert app.mini is not None
    assert app.room is not None
    states = []
    for window, activate in (
        (app.window, app.shell.activateWindow),
        (app.mini, app.mini.take_focus),
        (app.room, app.room.activateWindow),
    ):
        activate()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keySequence(window, "F7")
        states.append(app.desk.moment().state)
    assert states == [State.PAUSED, State.RUNNING, State.PAUSED]


def test_own_keys_are_there_after_a_new_start(launcher: Launcher, qtbot: QtBot) -> None:
    """What was chosen in an earlier run is heard and named from the beginning."""
    own = Settings(safety_read=wall_time().day, keys={"skip": ("F7",), "mini-timer": ("Ctrl+J",)})
    save_settings(launcher.folder, own)
    app = launcher.open().app
    app.desk.start("all-ten")
    with qtbot.waitSignal(app.window.action_wanted) as wished:
        QTest.keySequence(app.window, "F7")
    assert wished.args == [Action.SKIP]
    app.sections.list_keys()
    assert app.sections.shortcuts.dialog.list.model().index(2, 0).data(11) == "Skip this exercise: F7, Media Next"


def test_other_keys_are_named_on_the_page_of_the_routines(app: App) -> None:
    """In its tooltips and in the menu of a routine, whether the page was there before the keys were chosen or not."""
    app.keys.choose(Wish.COPY_ROUTINE, "F7")
    app.window.show_section("routines")
    page = app.sections.routines.page

    def named() -> list[str]:
        return [action.text().partition("\t")[2] for action in page.editor.menu.actions()]

    assert named() == ["F2", "F7", ""]
    app.keys.choose(Wish.NEW_ROUTINE, "F8")
    app.keys.use_usual(Wish.COPY_ROUTINE)
    assert named() == ["F2", "Ctrl+D", ""]
    assert (page.list.new_button.toolTip(), page.menu_button.toolTip()) == ("F8", "Menu (F10)")


def test_each_change_can_be_taken_back(app: App) -> None:
    """One action's keys, its usual ones, and the usual ones of all."""
    said: list[str] = []
    app.keys.done.connect(said.append)
    app.keys.choose(Wish.SKIP, "F7")
    app.keys.choose(Wish.BACK, "F8")
    both = app.keys.table
    app.keys.use_all_usual()
    assert app.keys.table == KeyTable()
    app.keys.undo()
    assert app.keys.table == both
    app.keys.use_usual(Wish.BACK)
    app.keys.undo()
    assert app.keys.table == both
    app.keys.undo()
    assert app.keys.table == both
    assert said == [
        "“Skip this exercise” has the keys F7 now.",
        "“Back” has the keys F8 now.",
        "Everything has its usual keys again.",
        "",
        "“Back” has its usual keys again.",
        "",
    ]


def test_what_changes_nothing_is_not_said(app: App, qtbot: QtBot) -> None:
    """There is nothing to take back, then."""
    with qtbot.assertNotEmitted(app.keys.done):
        app.keys.use_all_usual()


def test_the_usual_values_of_the_settings_are_the_usual_keys_too(app: App) -> None:
    """All settings have their usual values again, the keys among them, and Undo brings them back."""
    app.keys.choose(Wish.SKIP, "F7")
    app.sections.settings.desk.reset()
    assert app.keys.table == KeyTable()
    app.sections.settings.desk.undo_reset()
    assert app.keys.table == KeyTable({Wish.SKIP: ("F7",)})


@pytest.mark.parametrize("line", ['juggle = ["F7"]', 'skip = ["Ctrl+Banana"]', 'skip = ["k"]', 'skip = "F7"'])
def test_a_wrong_entry_sets_the_file_aside_and_is_told(launcher: Launcher, line: str) -> None:
    """As with every damaged settings file: the usual keys hold, the old file is kept, a banner says so."""
    (launcher.folder / FILE).write_text(f"[keys]\n{line}\n")
    app = launcher.open().app
    assert app.keys.table == KeyTable()
    assert (launcher.folder / "settings.bak.toml").exists()
    assert "The old file was kept as settings.bak.toml" in app.window.banner.words()


def test_the_mini_timer_is_steered_from_the_window(app: App, launcher: Launcher) -> None:
    """Its next size and its pin, from the main window's keys."""
    app.open_mini()
    app.shell.activateWindow()
    QTest.keySequence(app.window, "Ctrl+Shift+M")
    QTest.keySequence(app.window, "Ctrl+Shift+K")
    kept = load_settings(launcher.folder)[0]
    assert (kept.mini_shape.value, kept.mini_pinned) == ("square", False)
