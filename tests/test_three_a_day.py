"""Three a day: the routine that is another one each day, in the window, on the command line and after a kill."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from footdesk.command_line import EXIT_FAILED, main
from footdesk.core.exercise import Strength
from footdesk.core.history import Outcome, Remark, SessionPlan, WallTime
from footdesk.core.plan import Pace, unroll
from footdesk.core.rotation import Turn
from footdesk.core.session import prepared
from footdesk.core.transitions import Action
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.safety_desk import TO_FETCH
from footdesk.store.catalog import load_catalog
from footdesk.store.recorder import Recorder
from footdesk.store.settings import FILE, Settings, save_settings
from footdesk.three_a_day import ID, Lately, three_a_day
from footdesk.turns import Turns
from footdesk.ui.ready_dialog import ReadyAnswer, ReadySum
from tests.launcher import Launcher, Started
from tests.store.histories import START, identifier, opened

FIRST = ["toe-pressing", "toe-walking", "toe-pencil-grip"]
SECOND = ["toe-stretching", "heel-stretch", "resistance-band-stretch"]


@pytest.fixture
def launcher(launcher: Launcher) -> Launcher:
    """Give a launcher on a profile that has three a day chosen."""
    save_settings(launcher.folder, Settings(safety_read=wall_time().day, routine=ID))
    return launcher


def chosen(started: Started) -> list[str]:
    """Give what would be started."""
    return [each.id for each in started.app.desk.choice.plan.exercises]


def do(started: Started, routine: str, count: int = 99) -> None:
    """Do some of the exercises of a routine to their ends, or all of them, and leave."""
    desk = started.app.desk
    desk.start(routine)
    while (now := started.app.driver.look()) is not None and now.ending is None and now.step.exercise < count:
        started.turn(now.remaining or 0)
    desk.stop() if started.app.desk.moment().ending is None else desk.leave()


def ago(days: int) -> WallTime:
    """Give this time of an earlier day."""
    now = wall_time()
    return replace(now, utc=now.utc - days * 24 * 60 * 60 * 1000)


def write(folder: Path, number: int, began: WallTime, *exercises: str) -> None:
    """Write a session in which these exercises were done."""
    history, _ = opened(folder)
    with closing(history):
        session = identifier(number)
        history.begin(session, SessionPlan(ID, "Three a day", by_position=True, pace=Pace()), began, START)
        done = (Remark(place, name, Outcome.DONE, place) for place, name in enumerate(exercises))
        history.add(session, *done)
        history.decline(session)


def test_it_stands_among_the_routines(launcher: Launcher) -> None:
    """The box offers it, the list has three, and the bar says what Start starts."""
    started = launcher.open()
    assert [routine.name for routine in started.app.desk.choice.routines][1] == "Three a day"
    assert chosen(started) == FIRST
    box = started.app.window.page.list._routine
    assert box.currentText() == "Three a day"
    assert started.app.window.bar._idle._summary.said == "Three a day, about 4 min"


def test_the_choice_stays_until_it_is_done_and_then_the_next_comes(launcher: Launcher) -> None:
    """What is done gets its tick and stays in the list; once all three are done, the next three are there."""
    started = launcher.open()
    ticked: list[frozenset[str]] = []
    started.app.keeper.done_today_changed.connect(ticked.append)
    do(started, ID, 1)
    assert chosen(started) == FIRST
    assert ticked[-1] == {"toe-pressing"}
    do(started, "toe-walking")
    do(started, ID)
    assert ticked[-1] == set(FIRST)
    assert chosen(started) == SECOND
    launcher.close()
    assert chosen(launcher.open()) == SECOND


def test_it_is_there_with_the_first_start(launcher: Launcher) -> None:
    """What the command line begins, and what a reminder tells, is chosen from the history as well."""
    write(launcher.folder, 1, ago(1), *FIRST)
    started = launcher.open()
    found = started.app.desk.routine(ID)
    assert found is not None
    assert [each.id for each in found.exercises] == SECOND
    started.app.desk.start(ID)
    assert [each.id for each in started.app.desk.moment().plan.exercises] == SECOND


def test_as_many_as_the_person_likes(launcher: Launcher) -> None:
    """The setting changes the list, and the name with it."""
    started = launcher.open()
    desk = started.app.desk
    for count, name in ((2, "Two a day"), (4, "Four a day")):
        desk.change(replace(desk.settings, at_a_time=count))
        assert len(chosen(started)) == count
        assert started.app.window.page.list._routine.currentText() == name


def test_another_day_has_other_exercises(qapp: QApplication, launcher: Launcher) -> None:
    """Who comes back to a window that stood open over midnight finds the exercises of the new day."""
    started = launcher.open()
    do(started, ID)
    desk, keeper = started.app.desk, started.app.keeper
    day = wall_time().day
    parent = QObject()
    turns = Turns(desk, keeper, lambda: day, parent)
    do(started, ID, 1)
    assert chosen(started) == SECOND
    day += timedelta(days=1)
    shown: list[list[str]] = []
    desk.choice_changed.connect(lambda choice: shown.append([each.id for each in choice.plan.exercises]))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert shown == []
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert shown == [["heel-tendon-stretch", "foot-massage", "upward-stretching"]]
    assert turns.look().today == day
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert len(shown) == 1
    parent.deleteLater()
    assert isinstance(QGuiApplication.instance(), QGuiApplication)


def test_others_stand_in_for_what_needs_a_missing_thing(launcher: Launcher) -> None:
    """Who has no pencil still has three exercises, and the dialog says how long they take."""
    started = launcher.open()
    desk = started.app.sections.asking.safety.desk
    sums: list[ReadySum] = []
    desk.sum_changed.connect(sums.append)
    desk.start(ID)
    assert started.app.driver.look() is None
    desk.tick(frozenset())
    assert (sums[-1].count, sums[-1].skipped) == (3, ("Toe pencil grip",))
    desk.start_with(ReadyAnswer(frozenset(), None))
    plan = started.app.desk.moment().plan
    assert [each.id for each in plan.exercises] == ["toe-pressing", "toe-walking", "heel-tendon-stretch"]
    assert "toe-pencil-grip" in plan.routine.left_out


def test_a_thing_that_is_never_there_holds_nothing_up() -> None:
    """Day after day without anything to fetch, the six that need nothing take turns."""
    catalog = load_catalog(resources())
    seen: set[str] = set()
    lately = Lately(date(2026, 11, 23))
    for _ in range(2):
        routine = three_a_day(catalog, lately, 3, TO_FETCH)
        assert routine is not None
        seen |= {each.id for each in routine.exercises}
        turns = (*lately.turns, *(Turn(each.id, lately.today) for each in routine.exercises))
        lately = Lately(lately.today + timedelta(days=1), turns)
    assert len(seen) == 6


def test_what_is_ones_own_takes_no_turns() -> None:
    """An exercise of one's own stands in routines of one's own; the ten go on without it."""
    catalog = load_catalog(resources())
    own = replace(catalog.exercises[0], id="own-squat-1", number=0)
    lately = Lately(wall_time().day)
    with_own = replace(catalog, exercises=(*catalog.exercises, own))
    assert three_a_day(with_own, lately, 3) == three_a_day(catalog, lately, 3)


def test_a_killed_session_of_yesterday_goes_on_with_its_own_exercises(launcher: Launcher) -> None:
    """Carry on has yesterday's three, whatever today's are and however many a day has now."""
    kill_yesterday(launcher.folder)
    save_settings(launcher.folder, Settings(safety_read=wall_time().day, routine=ID, at_a_time=2))
    started = launcher.open()
    assert chosen(started) == ["toe-walking", "toe-pencil-grip"]
    assert started.app.window.banner.words() == "Carry on from Toe walking, both feet?"
    started.app.window.banner.action_wanted.emit()
    moment = started.app.desk.moment()
    assert [each.id for each in moment.plan.exercises] == FIRST
    assert moment.exercise.id == "toe-walking"


def test_doing_it_again_is_the_same_again(launcher: Launcher) -> None:
    """The button after a session starts the three that were done just now, though the next three would come."""
    started = launcher.open()
    desk = started.app.desk
    desk.start(ID)
    while started.app.desk.moment().ending is None:
        started.turn(desk.moment().remaining or 0)
    assert chosen(started) == SECOND
    safety = started.app.sections.asking.safety.desk
    safety.start_again(None)
    safety.start_with(ReadyAnswer(TO_FETCH, None))
    assert desk.moment().ending is None
    assert [each.id for each in desk.moment().plan.exercises] == FIRST


def test_it_has_a_strength_of_its_own(launcher: Launcher) -> None:
    """Easier holds for whatever three come."""
    started = launcher.open()
    started.app.desk.choose_strength(Strength.EASIER)
    do(started, ID)
    assert chosen(started) == SECOND
    assert started.app.desk.choice.plan.routine.strength is Strength.EASIER
    assert started.app.desk.choice.plan.exercises[0].scaled is not None


def test_the_command_line_prints_what_the_window_would_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The profile's history and its number a day are read, and nothing in its folder is changed."""
    save_settings(tmp_path, Settings(at_a_time=4))
    write(tmp_path, 1, ago(1), *FIRST)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert main(["--plan", ID, "--data", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("Four a day (three-a-day), 4 exercises, ")
    titles = [line.split("(")[1].split(")")[0] for line in printed.splitlines() if ". " in line[:3]]
    assert titles == ["heel-tendon-stretch", *SECOND]
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_profile_that_cannot_be_read_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Damaged settings are one sentence and exit 1, and stay as they are."""
    (tmp_path / FILE).write_text("at_a_time = 9")
    assert main(["--plan", ID, "--data", str(tmp_path)]) == EXIT_FAILED
    assert "at at_a_time, found 9, expected 2 to 4" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def kill_yesterday(folder: Path) -> None:
    """Leave behind what a kill of yesterday's session leaves: its first exercise done, and no end."""
    routine = three_a_day(load_catalog(resources()), Lately(wall_time().day), 3)
    assert routine is not None
    plan = unroll(routine, Pace())
    history, _ = opened(folder)
    with closing(history):
        recorder = Recorder(history, lambda: ago(1))
        recorder.load(plan, by_position=True)
        started, first = prepared(plan).do(Action.START, 0)
        for event in (*first, *started.advance(120_000)[1]):
            recorder.hear(event)
