"""What is a person's own is there to choose, from the first picture of the window on."""

import sqlite3
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from footdesk.core.own import Change, Entry, Own, OwnRoutine
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.store.errors import Cause, Problem
from footdesk.store.history_file import FILE
from footdesk.store.settings import Settings, save_settings
from tests.launcher import Launcher
from tests.store.histories import opened

CALF = replace(load_catalog(resources()).exercise("toe-walking"), id="own-calf", number=0, name="Calf raises")
MORNING = OwnRoutine("own-morning", "Morning", (Entry("own-calf", CALF.dose), Entry("toe-pressing", CALF.dose)))


def keep(folder: Path, change: Change) -> None:
    """Write a change into the history of a folder while FootDesk is closed."""
    history, _ = opened(folder)
    with closing(history):
        history.library.write(change)


def test_a_change_is_kept_and_shown_and_can_be_taken_back(launcher: Launcher) -> None:
    """The routine can be chosen at once, is there after the next start, and is gone when it is taken back."""
    app = launcher.open().app
    librarian, told = app.sections.librarian, list[Own]()
    librarian.changed.connect(told.append)
    change = Change((CALF,), (MORNING,))
    back = librarian.own.reversal(change)
    assert librarian.change(change)
    assert told == [Own((CALF,), (MORNING,))]
    app.desk.choose_routine("own-morning")
    assert app.window.page.isVisible()
    assert [each.id for each in app.desk.choice.plan.exercises] == ["own-calf", "toe-pressing"]
    launcher.close()
    app = launcher.open().app
    assert app.sections.librarian.own == Own((CALF,), (MORNING,))
    assert app.desk.choice.plan.routine.id == "own-morning"
    assert app.sections.librarian.change(back)
    assert app.desk.choice.plan.routine.id == "all-ten"


def test_a_chosen_routine_of_ones_own_is_there_before_the_window_is_painted(launcher: Launcher) -> None:
    """The list does not change under the eyes of whoever opened it."""
    keep(launcher.folder, Change((CALF,), (MORNING,)))
    save_settings(launcher.folder, replace(Settings(), routine="own-morning"))
    app = launcher.open().app
    planned = list[str]()
    app.desk.choice_changed.connect(lambda choice: planned.append(choice.plan.routine.id))
    app.sections.settle()
    assert planned == []
    assert app.desk.choice.plan.routine.id == "own-morning"


def test_a_session_goes_on_although_its_exercise_was_deleted(launcher: Launcher) -> None:
    """What is under way is done as it was begun; the next one is without the exercise."""
    keep(launcher.folder, Change((CALF,), (MORNING,)))
    started = launcher.open()
    started.app.desk.start("own-morning")
    assert started.app.sections.librarian.change(Change(without=frozenset({"own-calf"})))
    now = started.app.desk.moment()
    assert [each.name for each in now.plan.exercises] == ["Calf raises", "Toe pressing"]
    started.app.desk.stop()
    started.app.desk.start("own-morning")
    assert [each.name for each in started.app.desk.moment().plan.exercises] == ["Toe pressing"]


def test_a_session_of_ones_own_is_carried_on(launcher: Launcher) -> None:
    """After the next start it is offered from where it was, and goes on with the doses of its routine."""
    keep(launcher.folder, Change((CALF,), (MORNING,)))
    started = launcher.open()
    started.app.desk.start("own-morning")
    for _ in range(4):
        started.turn(started.app.desk.moment().remaining or 0)
    before = started.app.desk.moment()
    assert before.exercise.name == "Toe pressing"
    launcher.close()
    app = launcher.open().app
    assert "Carry on from Toe pressing" in app.window.banner.words()
    app.window.banner_action_wanted.emit()
    after = app.desk.moment()
    assert (after.plan.routine, after.exercise) == (before.plan.routine, before.exercise)


def test_what_the_disk_does_not_take_is_told_and_nothing_is_changed(launcher: Launcher) -> None:
    """The person reads why, and sees what is kept."""
    app = launcher.open().app
    told = list[Problem]()
    app.keeper.problem_told.connect(told.append)
    app.keeper.begin()
    with closing(sqlite3.connect(launcher.folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not app.sections.librarian.change(Change((CALF,)))
    assert app.sections.librarian.own == Own()
    assert [problem.cause for problem in told] == [Cause.LOCKED]


def test_a_row_that_cannot_be_read_is_told(launcher: Launcher) -> None:
    """The person reads which of the own things is left out."""
    app = launcher.open().app
    told = list[Problem]()
    app.keeper.problem_told.connect(told.append)
    app.keeper.write(
        lambda history: history.library._connection.execute(
            "INSERT INTO own_exercise (id, name, content) VALUES ('own-odd', 'Odd', '{}')"
        )
    )
    app.sections.librarian.read()
    assert [problem.cause for problem in told] == [Cause.OWN_UNREADABLE]
    assert "“Odd” cannot be read" in app.window.banner.words()


def test_a_restored_history_brings_its_own_things(launcher: Launcher) -> None:
    """When the file is put in the place of another, what is in it is there to choose."""
    app = launcher.open().app
    librarian = app.sections.librarian
    assert librarian.change(Change((CALF,), (MORNING,)))
    app.keeper.replace_profile(lambda: keep(launcher.folder, Change(without=frozenset({"own-calf"}))))
    assert librarian.own == Own((), (MORNING,))
