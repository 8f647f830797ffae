"""A person's own keys: kept at once, told to every window, taken back, and refused where the file is wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.application import Opened
from footdesk.command_line import Request
from footdesk.core.transitions import Action, State
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
from footdesk.store.settings import FILE, Settings, load_settings, save_settings
from footdesk.ui.key_table import KeyTable
from footdesk.ui.shell import Shell
from footdesk.ui.shortcuts import Wish


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    """A FootDesk that knows the safety page, in a folder of its own."""
    if not (tmp_path / FILE).exists():
        save_settings(tmp_path, Settings(safety_read=wall_time().day))
    made = App(
        Opened(qapp, separate_profile(tmp_path), Shell()),
        Request(silent=True),
        load_catalog(resources()),
        SteppedClock(),
    )
    made.open()
    qtbot.waitUntil(lambda: made.settled)
    yield made
    made.window.close()


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    """A settings file with keys of a person's own; asked for before the program is."""
    save_settings(tmp_path, Settings(safety_read=wall_time().day, keys={"skip": ("F7",), "mini-timer": ("Ctrl+J",)}))
    return tmp_path / FILE


def test_keys_are_kept_at_once_and_only_what_differs(app: App, tmp_path: Path) -> None:
    """The file has the person's own keys and no usual ones; back to usual, it has none."""
    app.keys.choose(Wish.SKIP, "F7")
    assert load_settings(tmp_path)[0].keys == {"skip": ("F7",)}
    app.keys.use_usual(Wish.SKIP)
    assert load_settings(tmp_path)[0].keys == {}


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


@pytest.mark.usefixtures("own_file")
def test_own_keys_are_there_after_a_new_start(request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    """What was chosen in an earlier run is heard and named from the beginning."""
    app: App = request.getfixturevalue("app")
    app.desk.start("all-ten")
    with qtbot.waitSignal(app.window.action_wanted) as wished:
        QTest.keySequence(app.window, "F7")
    assert wished.args == [Action.SKIP]
    app.sections.list_keys()
    assert app.sections.shortcuts.dialog.list.model().index(2, 0).data(11) == "Skip this exercise: F7, Media Next"


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
def test_a_wrong_entry_sets_the_file_aside_and_is_told(
    request: pytest.FixtureRequest, tmp_path: Path, line: str
) -> None:
    """As with every damaged settings file: the usual keys hold, the old file is kept, a banner says so."""
    (tmp_path / FILE).write_text(f"[keys]\n{line}\n")
    app: App = request.getfixturevalue("app")
    assert app.keys.table == KeyTable()
    assert (tmp_path / "settings.bak.toml").exists()
    assert "The old file was kept as settings.bak.toml" in app.window.banner.words()


def test_the_mini_timer_is_steered_from_the_window(app: App, tmp_path: Path) -> None:
    """Its next size and its pin, from the main window's keys."""
    app.open_mini()
    app.shell.activateWindow()
    QTest.keySequence(app.window, "Ctrl+Shift+M")
    QTest.keySequence(app.window, "Ctrl+Shift+K")
    kept = load_settings(tmp_path)[0]
    assert (kept.mini_shape.value, kept.mini_pinned) == ("square", False)
