"""The whole program in one process: real windows, real files, a clock turned by hand."""

from datetime import date
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.command_line import Request
from footdesk.core.exercise import Kit, Strength
from footdesk.core.figure.looks import Hair, Looks, Skin
from footdesk.core.history import PainScores, SessionRecord
from footdesk.core.transitions import Action, State
from footdesk.desktop.wall import wall_time
from footdesk.desktop.window_memory import Look, WindowMemory
from footdesk.places import resources
from footdesk.store.figures import FIGURES
from footdesk.store.settings import FILE, ThemeChoice, load_settings
from footdesk.ui.figure.view import FigureView
from footdesk.ui.mini_shape import MiniShape
from footdesk.ui.theme import Theme
from tests.launcher import Launcher


def pains(app: App) -> list[PainScores]:
    """The scores of all sessions, the earliest first."""
    sessions: tuple[SessionRecord, ...] = app.keeper.ask(lambda history: history.sessions(date.min, date.max), ())
    return [session.pain for session in sessions]


def test_the_window_opens_with_something_to_start(new_launcher: Launcher) -> None:
    """A first start shows all ten exercises, and no session."""
    app = new_launcher.open().app
    assert app.shell.isVisible()
    assert app.shell.windowTitle() == "FootDesk"
    assert app.driver.look() is None


def test_start_pause_and_the_end_are_shown_everywhere(launcher: Launcher) -> None:
    """A session runs from the command line's wish to its end, in the window and the mini timer."""
    started = launcher.begin("toe-walking", Request(mini=True))
    assert started.app.mini is not None
    assert started.app.mini.isVisible()
    assert started.app.shell.windowTitle() == "Toe walking - FootDesk"
    started.app.window.action_wanted.emit(Action.PAUSE)
    started.app.mini.action_wanted.emit(Action.RESUME)
    started.turn(25_000)
    assert started.app.desk.moment().state is State.FINISHED


def test_what_was_done_is_ticked_at_once_and_after_a_new_start(launcher: Launcher) -> None:
    """An exercise that was done today bears its tick, also in the next run of the program."""
    started = launcher.begin("toe-walking")
    ticked: list[frozenset[str]] = []
    started.app.keeper.done_today_changed.connect(ticked.append)
    started.turn(25_000)
    assert ticked[-1] == {"toe-walking"}
    launcher.close()
    again = launcher.open()
    again.app.keeper.done_today_changed.connect(ticked.append)
    again.app.keeper.settle()
    assert ticked[-1] == {"toe-walking"}


def test_choices_are_kept(launcher: Launcher) -> None:
    """The routine, the order and the mini timer's shape are the same in the next run."""
    app = launcher.open().app
    app.window.routine_chosen.emit("desk-break")
    app.window.order_chosen.emit(False)
    app.open_mini()
    app.show_mini_shape(MiniShape.PILL)
    launcher.close()
    settings, problems = load_settings(launcher.folder)
    assert problems == ()
    assert (settings.routine, settings.by_position, settings.mini_shape.value) == ("desk-break", False, "pill")


def test_damaged_settings_are_set_aside_and_said(launcher: Launcher) -> None:
    """Settings that are not TOML are kept under another name, and the person is told."""
    (launcher.folder / FILE).write_text("no [toml", encoding="utf-8")
    app = launcher.open().app
    assert app.window.banner.isVisible()
    assert [path.read_text() for path in launcher.folder.glob("settings*bak*")] == ["no [toml"]


def test_a_folder_that_cannot_be_made_leaves_the_timer_usable(new_launcher: Launcher) -> None:
    """Where nothing can be kept FootDesk says so once, and a session runs all the same."""
    new_launcher.folder.write_text("a file stands where the folder should be", encoding="utf-8")
    started = new_launcher.begin("toe-walking")
    assert started.app.window.banner.isVisible()
    started.turn(25_000)
    assert started.app.desk.moment().state is State.FINISHED
    assert new_launcher.folder.read_text() == "a file stands where the folder should be"


def test_a_speed_stands_in_the_title(launcher: Launcher) -> None:
    """A faster clock is never a secret."""
    assert "× 50" in launcher.open(Request(speed=50.0)).app.shell.windowTitle()


def test_a_crash_pauses_the_session_and_is_said(launcher: Launcher, qtbot: QtBot) -> None:
    """A mistake of ours reaches the crash hook, which pauses the session and tells where the report is."""
    started = launcher.begin("all-ten")
    with qtbot.captureExceptions():
        started.app.crashes._report(ValueError("a mistake"), "a test")
    assert started.app.desk.moment().state is State.PAUSED
    assert started.app.window.banner.isVisible()
    assert list(started.folder.glob("crash-*.txt"))


def test_the_mini_timer_leads_back_to_the_window(launcher: Launcher) -> None:
    """Back to FootDesk brings the window up, also when it was minimised."""
    app = launcher.open(Request(mini=True)).app
    app.shell.setWindowState(Qt.WindowState.WindowMinimized)
    assert app.mini is not None
    app.mini.back_wanted.emit()
    assert not app.shell.isMinimized()


def test_the_window_comes_back_where_it_was(launcher: Launcher) -> None:
    """Size and place are remembered from one run to the next."""
    app = launcher.open().app
    app.shell.resize(700, 500)
    launcher.close()
    assert launcher.open().app.shell.size().toTuple() == (700, 500)


def test_the_window_opens_in_the_colours_that_it_had(launcher: Launcher) -> None:
    """The theme and the size of the text are remembered for the moment before the settings are read."""
    app = launcher.open().app
    app.desk.change(replace(app.desk.settings, theme=ThemeChoice.DARK, text_size=120))
    launcher.close()
    assert WindowMemory(launcher.folder).look() == Look("dark", app.appearance.theme.scale)


def test_the_view_across_the_room_shows_the_session_and_leads_back(launcher: Launcher) -> None:
    """F11's wish opens it over the window; a stop is asked there, and what is stopped closes it."""
    started = launcher.begin("toe-walking")
    started.app.window.room_wanted.emit()
    room = started.app.room
    assert room is not None
    assert room.isVisible()
    assert room.head.words() == "Get ready, Both feet"
    room.action_wanted.emit(Action.PAUSE)
    assert started.app.desk.moment().state is State.PAUSED
    started.turn(1)
    room.action_wanted.emit(Action.RESUME)
    started.turn(10_000)
    started.turn(10_000)
    started.app.window.action_wanted.emit(Action.STOP)
    room.stop_confirmed.emit()
    assert not room.isVisible()
    assert started.app.shell.isVisible()


def test_the_settings_are_made_when_first_shown_and_kept_at_once(launcher: Launcher) -> None:
    """A change on the page reaches the file, the theme and the plan; the usual values can be taken back."""
    app = launcher.open().app
    assert "settings" not in app.window._pages
    app.window.show_section("settings")
    page, minutes = app.sections.settings.page, app.desk.choice.plan.total
    assert app.window.stack.currentWidget() is page
    page.change_wanted.emit("theme", "dark")
    page.change_wanted.emit("rest", 60)
    assert app.appearance.theme.dark
    assert app.desk.choice.plan.total > minutes
    kept = load_settings(launcher.folder)[0]
    assert (kept.theme.value, kept.rest) == ("dark", 60)
    page.usual_wanted.emit()
    assert load_settings(launcher.folder)[0].rest == 10
    app.window.banner_action_wanted.emit()
    assert load_settings(launcher.folder)[0] == kept
    assert not app.window.banner.isVisible()


def test_a_damaged_figure_is_told_and_its_exercise_goes_on_with_the_soles(
    launcher: Launcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person is told the file and the field; the exercise runs without its figure, and the others have theirs."""
    shipped = tmp_path / "resources"
    copytree(resources(), shipped, ignore=ignore_patterns("docs"))
    damaged = shipped / FIGURES / "toe-pressing.toml"
    damaged.write_text(damaged.read_text(encoding="utf-8").replace("works = ", "wroks = "), encoding="utf-8")
    monkeypatch.setattr("footdesk.app.resources", lambda: shipped)
    started = launcher.open()
    window, desk = started.app.window, started.app.desk
    # Wide enough for a picture beside the ring.
    started.app.shell.resize(1120, 760)
    told = window.banner.words()
    assert "toe-pressing.toml" in told
    assert "wroks" in told
    for name, pictured in (("toe-pressing", False), ("heel-tendon-stretch", True)):
        desk.start(name)
        started.turn(6_000)
        assert desk.moment().state is State.RUNNING
        views = [view for view in window.findChildren(FigureView) if view.isVisible()]
        assert bool(views) is pictured, name
        desk.stop()
        desk.leave()


def test_a_chosen_body_is_shown_everywhere_at_once(launcher: Launcher) -> None:
    """A body chosen in the settings is kept, and every picture has it: details, player, mini timer, room, settings."""
    app = launcher.open().app
    app.window.show_section("settings")
    page = app.sections.settings.page
    app.open_mini()
    app.open_room()
    app.desk.start("toe-pressing")
    heard: list[Theme] = []
    app.appearance.changed.connect(heard.append)
    page.change_wanted.emit("figure_skin", "deep")
    page.change_wanted.emit("figure_hair", "short")
    looks = Looks(hair=Hair.SHORT, skin=Skin.DEEP)
    assert load_settings(launcher.folder)[0].looks() == looks
    assert [theme.looks for theme in heard] == [Looks(skin=Skin.DEEP), looks]
    assert app.room is not None
    views = [view for window in (app.window, app.room) for view in window.findChildren(FigureView)]
    assert len(views) == 4
    assert {view._theme.looks for view in views} == {looks}


def test_the_text_grows_by_key_as_far_as_the_screen_has_room(launcher: Launcher) -> None:
    """Ctrl and plus make the text larger, everywhere and for good."""
    app = launcher.open().app
    app.window.text_size_wanted.emit(1)
    assert app.appearance.theme.scale == 1.1
    app.window.text_size_wanted.emit(0)
    assert app.appearance.theme.scale == 1.0


def test_the_first_start_asks_to_read_about_safety(new_launcher: Launcher) -> None:
    """Before anything is started the safety page has been read once; the next run does not ask again."""
    app = new_launcher.open().app
    question = app.sections.safety.question
    assert question.isVisible()
    assert not question._next.isEnabled()
    question._tick.click()
    question._next.click()
    assert not question.isVisible()
    assert app.driver.look() is None
    assert load_settings(new_launcher.folder)[0].safety_read == wall_time().day
    new_launcher.close()
    assert new_launcher.open().app.sections.asking._safety is None


def test_who_closes_the_safety_page_is_asked_at_the_start(new_launcher: Launcher) -> None:
    """To close it is no answer: a routine starts only once it was read, and then at once where nothing is needed."""
    app = new_launcher.open().app
    question = app.sections.safety.question
    question.reject()
    app.window.start_one_wanted.emit("toe-walking")
    assert question.isVisible()
    assert app.driver.look() is None
    question._tick.click()
    question._next.click()
    assert app.desk.moment().plan.routine.id == "toe-walking"
    assert app.desk.moment().state is State.RUNNING


def test_what_is_not_within_reach_is_skipped(launcher: Launcher) -> None:
    """Without a band nine exercises are left, and the time says so at once."""
    app = launcher.open().app
    app.window.start_wanted.emit("all-ten")
    ready = app.sections.safety.ready
    assert ready.isVisible()
    assert ready._sum.said == "10 exercises, about 15 min"
    boxes = {box.item.kit: box for box in ready.kit.boxes}
    boxes[Kit.BAND].click()
    assert ready._sum.said == "9 exercises, about 11 min"
    ready._start.click()
    exercises = app.desk.moment().plan.exercises
    assert "resistance-band-stretch" not in {exercise.id for exercise in exercises}
    assert len(exercises) == 9


def test_what_was_missing_is_asked_about_again(launcher: Launcher) -> None:
    """The next routine begins with the ticks of the last one; what was fetched since is ticked."""
    app = launcher.open().app
    app.window.start_wanted.emit("all-ten")
    ready = app.sections.safety.ready
    ready.kit.boxes[0].click()
    missing = ready.kit.boxes[0].item.kit
    ready._not_now.click()
    assert app.driver.look() is None
    app.window.start_wanted.emit("all-ten")
    assert [box.item.kit for box in ready.kit.boxes if not box.isChecked()] == [missing]
    assert ready._sum.said.startswith("9 exercises")


def test_how_it_felt_before_and_after_is_kept(launcher: Launcher) -> None:
    """The score before is kept from the beginning, and stands above the scale at the end; doing it again asks anew."""
    started = launcher.open()
    app = started.app
    app.window.start_wanted.emit("desk-break")
    ready = app.sections.safety.ready
    assert not ready.kit.isVisible()
    ready.scale.scores[5].click()
    ready._start.click()
    assert pains(app) == [PainScores(before=5)]
    while app.desk.moment().state is not State.FINISHED:
        started.turn(app.desk.moment().remaining or 0)
    done = app.window.page._right.done
    assert done.scale.scores[5].accessibleName() == "5 of 10, score before"
    done.scale.scores[3].click()
    assert done._comparison.said == "2 points lower than before."
    assert pains(app) == [PainScores(before=5, after=3)]
    app.window.again_wanted.emit()
    assert ready.isVisible()
    assert ready.scale.score == 3
    ready._start.click()
    assert app.desk.moment().state is State.RUNNING
    assert pains(app)[1:] == [PainScores(before=3)]


def test_who_is_not_asked_about_pain_is_not(launcher: Launcher) -> None:
    """Switched off, a routine without things begins at once, and nothing is asked at its end, or from then on."""
    started = launcher.open()
    app = started.app
    app.desk.change(replace(app.desk.settings, ask_pain=False))
    app.window.start_wanted.emit("desk-break")
    assert app.desk.moment().state is State.RUNNING
    app.desk.leave()
    app.desk.start("toe-walking")
    started.turn(25_000)
    done = app.window.page._right.done
    assert done.isVisible()
    assert not done.scale.isVisible()
    app.desk.change(replace(app.desk.settings, ask_pain=True))
    assert done.scale.isVisible()


def test_a_start_is_asked_about_from_everywhere(new_launcher: Launcher) -> None:
    """The command line, the mini timer and the view across the room ask what the window asks; the safety page first."""
    app = new_launcher.open(Request(routine="all-ten", strength=Strength.EASIER, mini=True)).app
    safety = app.sections.safety
    assert safety.question.isVisible()
    assert app.driver.look() is None
    safety.question._tick.click()
    safety.question._next.click()
    assert safety.ready.isVisible()
    safety.ready._start.click()
    assert app.desk.moment().plan.routine.strength is Strength.EASIER
    app.desk.stop()
    app.desk.leave()
    assert app.mini is not None
    app.shell.showMinimized()
    app.mini.action_wanted.emit(Action.START)
    assert safety.ready.isVisible()
    assert safety.ready.parentWidget() is app.window
    assert not app.shell.isMinimized()
    safety.ready._not_now.click()
    app.open_room()
    assert app.room is not None
    app.room.action_wanted.emit(Action.START)
    assert safety.ready.isVisible()
    assert safety.ready.parentWidget() is app.room
    safety.ready._start.click()
    assert app.room.isVisible()
    assert app.desk.moment().state is State.RUNNING


def test_it_hurts_stops_the_step_at_once_and_offers_relief(launcher: Launcher) -> None:
    """From the window and from across the room; easier and skip leave it paused, so that nothing is pushed."""
    started = launcher.begin("all-ten")
    app = started.app
    started.turn(6_000)
    app.window.hurts_wanted.emit()
    assert app.desk.moment().state is State.PAUSED
    relief = app.window.dialogs.relief
    assert relief is not None
    assert relief.isVisible()
    relief._ease.click()
    assert app.desk.moment().step.repetitions < 10
    assert app.desk.moment().state is State.PAUSED
    app.window.room_wanted.emit()
    assert app.room is not None
    app.room.action_wanted.emit(Action.RESUME)
    app.room.hurts_wanted.emit()
    assert app.room.dialogs.relief is not None
    assert app.room.dialogs.relief.isVisible()
    app.room.dialogs.relief._stop.click()
    assert app.driver.look() is None
    app.window.hurts_wanted.emit()
    assert not relief.isVisible()


def test_a_long_pause_is_asked_about_and_never_ended(launcher: Launcher) -> None:
    """After ten minutes the window asks whether somebody is there; Carry on carries on."""
    app = launcher.begin("all-ten").app
    assert not app.front._pause.isActive()
    app.window.action_wanted.emit(Action.PAUSE)
    assert app.front._pause.isActive()
    assert app.front._pause.interval() == 600_000
    app.front.ask_still_there()
    assert app.window.banner.isVisible()
    assert app.desk.moment().state is State.PAUSED
    app.window.banner_action_wanted.emit()
    assert app.desk.moment().state is State.RUNNING
    assert not app.front._pause.isActive()


@pytest.mark.parametrize("action", [Action.RESUME, Action.STOP])
def test_nobody_is_asked_about_a_pause_that_is_over(launcher: Launcher, action: Action) -> None:
    """Whoever goes on or stops by another button has answered; what else is offered then stays."""
    app = launcher.begin("all-ten").app
    app.window.action_wanted.emit(Action.PAUSE)
    app.front.ask_still_there()
    app.window.action_wanted.emit(action)
    assert not app.window.banner.isVisible()
    app.desk.start("all-ten")
    app.window.action_wanted.emit(Action.PAUSE)
    app.offers.make("Something else", "Do it", list)
    app.window.action_wanted.emit(Action.RESUME)
    assert app.window.banner.words() == "Something else"
