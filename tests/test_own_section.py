"""Exercises of one's own: found, made, tried, changed, deleted and brought back."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.core.exercise import SECOND, Dose, Exercise, Kit, Limb, Position, Sides, Stage, Work
from footdesk.core.own import Change
from footdesk.core.transitions import Action, State
from footdesk.store.library import new_id
from footdesk.store.pictures import Pictures
from footdesk.ui.exercise_form import ExerciseForm
from footdesk.ui.own_picture import OwnPicture
from footdesk.ui.own_wish import OwnWish
from footdesk.ui.search_pane import SearchPane
from tests.launcher import Launcher
from tests.ui.windows import catalog, press


@pytest.fixture
def app(launcher: Launcher, qtbot: QtBot) -> App:
    """A FootDesk whose window has the keyboard."""
    app = launcher.open().app
    app.shell.activateWindow()
    qtbot.waitUntil(app.shell.isActiveWindow)
    return app


@pytest.fixture
def form(app: App) -> ExerciseForm:
    """The form of a new exercise."""
    app.sections.own.exercises.answer(OwnWish.NEW)
    form = app.sections.own.exercises.form
    assert form is not None
    return form


def search(app: App) -> SearchPane:
    """The search, opened by its key."""
    QTest.keyClick(QApplication.focusWidget() or app.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    pane = app.window.page.list._search
    assert pane is not None
    assert pane.isVisible()
    return pane


def found(pane: SearchPane) -> list[str]:
    """The names that are listed."""
    model = pane.list.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def own(app: App) -> tuple[Exercise, ...]:
    """The exercises that are kept."""
    return app.sections.librarian.own.exercises


def calf(name: str = "Calf raises", **changes: object) -> Exercise:
    """An exercise of one's own."""
    made = replace(catalog().exercise("toe-walking"), id=new_id(name), number=0, name=name, provenance=(), claims=())
    return replace(made, **changes)


def test_the_search_finds_by_name_and_shows_and_starts_it(app: App) -> None:
    """What is typed is found at once, its details are shown, and Enter does just this one."""
    pane = search(app)
    assert found(pane) == sorted(found(pane))
    assert {"All ten exercises", "Toe walking"} < set(found(pane))
    QTest.keyClicks(pane.filter.line, "toe")
    assert found(pane) == ["Toe pencil grip", "Toe pressing", "Toe stretching", "Toe walking"]
    QTest.keyClick(pane.filter.line, Qt.Key.Key_End)
    for _ in range(3):
        QTest.keyClick(pane.filter.line, Qt.Key.Key_Down)
    assert app.window.page.detail._title.said == "Toe walking"
    QTest.keyClick(pane.filter.line, Qt.Key.Key_Return)
    assert app.desk.moment().exercise.id == "toe-walking"
    assert app.desk.moment().state is State.RUNNING
    assert not pane.isVisible()


def test_five_minutes_find_exercises_and_routines(app: App) -> None:
    """A routine that fits is chosen by going to it, so that "Start routine" means it."""
    pane = search(app)
    box = pane.filter.time
    box.setCurrentIndex(box.findText("5 min"))
    box.activated.emit(box.currentIndex())
    assert "Desk break" in found(pane)
    assert "All ten exercises" not in found(pane)
    pane.list.show_place(None)
    pane.list.setCurrentIndex(pane.list.model().index(found(pane).index("Desk break"), 0))
    assert app.desk.choice.plan.routine.id == "desk-break"
    assert pane.exercise is None


def test_position_kit_and_whose_leave_out_the_rest(app: App) -> None:
    """Each box is a filter of its own; together they may find nothing, and say so."""
    app.sections.librarian.change(Change(exercises=(calf(kit=(Kit.TOWEL,)),)))
    pane = search(app)

    def choose(box_name: str, text: str) -> None:
        box = getattr(pane.filter, box_name)
        box.setCurrentIndex(box.findText(text))
        box.activated.emit(box.currentIndex())

    choose("position", "On the floor")
    assert found(pane) == ["Ankle circles", "Upward stretching"]
    choose("kit", "No kit")
    assert found(pane) == ["Ankle circles"]
    choose("whose", "Yours")
    assert found(pane) == []
    assert pane._count.said == "Nothing fits. Take a filter away, or write less."
    choose("position", "Position")
    choose("kit", "Towel")
    assert found(pane) == ["Calf raises"]


def test_the_search_is_left_and_the_list_is_back(app: App) -> None:
    """By Escape, by its button, or when a session begins; nothing is searched for during one."""
    pane = search(app)
    QTest.keyClick(pane.filter.line, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert app.window.page.list.view.hasFocus()
    press(app.window, "Search and filter")
    assert pane.isVisible()
    press(app.window, "Search and filter")
    assert not pane.isVisible()
    app.desk.start("toe-walking")
    QTest.keyClick(app.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    app.sections.own.exercises.answer(OwnWish.SEARCH)
    assert not pane.isVisible()


def test_a_compact_window_leads_from_the_search_to_the_details_and_back(app: App) -> None:
    """Enter shows them alone, Escape goes back to what was found, and again to the list."""
    app.shell.resize(640, 360)
    pane = search(app)
    QTest.keyClicks(pane.filter.line, "walking")
    QTest.keyClick(pane.filter.line, Qt.Key.Key_Return)
    assert app.window.page.detail.isVisible()
    QTest.keyClick(app.window, Qt.Key.Key_Escape)
    assert pane.isVisible()
    # Of the very first press in a window QTest makes no double click.
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    QTest.mouseDClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert app.window.page.detail.isVisible()
    QTest.keyClick(app.window, Qt.Key.Key_Escape)
    QTest.keyClick(app.window, Qt.Key.Key_Escape)
    assert not pane.isVisible()


def test_an_exercise_is_written_kept_and_found(app: App, form: ExerciseForm, launcher: Launcher) -> None:
    """All its fields are kept; what is left empty is filled in; after the next start it is still there."""
    form.name.line.setText("Calf raises")
    press(form, "On the floor")
    press(form, "Leg")
    form.kit[Kit.TOWEL].click()
    form.kit[Kit.BALL].click()
    form.dose.sides.value_chosen.emit(Sides.BOTH)
    form.dose.work.value_chosen.emit(Work.MOVE)
    form.dose.reps.number.setValue(12)
    form.dose.time.number.setValue(8)
    form.dose.relax.number.setValue(4)
    press(form, "Add a part")
    form.stages._rows[0].name.setText("Up")
    form.stages._rows[0].cue.setText("Rise.")
    form.steps.text.setPlainText("Stand tall.\n\n  Rise on\tyour toes.  \n")
    form.cues[1].line.setText("Rise and sink.")
    press(form, "Save")
    assert not form.isVisible()
    launcher.close()
    [kept] = own(launcher.open().app)
    assert (kept.name, kept.position, kept.limb, kept.kit) == (
        "Calf raises",
        Position.LYING,
        Limb.LEG,
        (Kit.TOWEL, Kit.BALL),
    )
    dose = kept.dose
    assert (dose.sides, dose.work, dose.repetitions, dose.work_time, dose.relax_time) == (
        Sides.BOTH,
        Work.MOVE,
        12,
        8 * SECOND,
        4 * SECOND,
    )
    assert dose.stages == (Stage("Up", "Rise."),)
    assert kept.instructions == ("Stand tall.", "Rise on your toes.")
    assert (kept.cues.prepare, kept.cues.work, kept.cues.relax) == (
        "Lie on your back.",
        "Rise and sink.",
        "Let go completely.",
    )
    assert (kept.care, kept.picture, kept.image) == ("Stop if it hurts.", "Calf raises", "")


def test_a_new_exercise_is_shown_once_it_is_kept(app: App, form: ExerciseForm) -> None:
    """It is chosen among all of them, and its details are there."""
    form.name.line.setText("Calf raises")
    form.steps.text.setPlainText("Rise.")
    press(form, "Save")
    assert app.window.page.detail._title.said == "Calf raises"
    assert app.window.page.exercise == own(app)[0]


def test_saving_and_trying_starts_it_alone(app: App, form: ExerciseForm) -> None:
    """An open step waits until the person says that it is done."""
    form.steps.text.setPlainText("Rise.")
    form.dose.waits.click()
    assert not form.dose.time.isEnabled()
    press(form, "Save and try it")
    moment = app.desk.moment()
    assert moment.exercise == own(app)[0]
    assert moment.exercise.dose.work_time is None
    assert moment.count == 1


def test_what_cannot_be_kept_is_said_where_it_is(app: App, form: ExerciseForm) -> None:
    """A name that is empty or taken, no step, a cue that is too long, a note that is too long: nothing is kept."""
    form.name.line.setText(" ")
    press(form, "Save")
    assert form.name.problem.said == "Give the exercise a name."
    assert form.name.line.hasFocus()
    form.name.line.setText("toe WALKING")
    press(form, "Save")
    assert form.steps.problem.said == "Write at least one step."
    assert form.steps.text.accessibleDescription() == "Write at least one step."
    form.steps.text.setPlainText("Rise.")
    assert not form.steps.wrong
    QTest.keyClicks(form.cues[0].line, "x" * 91)
    assert form.cues[0].problem.said == "A cue can have 90 characters. This one has 91."
    press(form, "Save")
    assert form.isVisible()
    QTest.keyClick(form.cues[0].line, Qt.Key.Key_Backspace)
    form.care.text.setPlainText("x" * 501)
    press(form, "Save")
    assert form.care.problem.said == "This can have 500 characters. It has 501."
    form.care.text.setPlainText("Mind your knee.")
    form.steps.text.setPlainText("Rise.\n" * 21)
    press(form, "Save")
    assert form.steps.problem.said == "An exercise can have 20 steps."
    form.steps.text.setPlainText("Rise.")
    press(form, "Save")
    assert form.name.problem.said == "You already have an exercise with this name."
    assert own(app) == ()
    press(form, "Cancel")
    assert not form.isVisible()


def test_parts_are_added_and_removed(form: ExerciseForm) -> None:
    """At most eight of them; an empty one is none."""
    for _ in range(8):
        press(form, "Add a part")
    assert not form.stages._add.isEnabled()
    press(form, "Remove part 3")
    assert form.stages._add.isEnabled()
    assert form.stages.stages == ()


def test_an_exercise_is_edited_and_its_routines_follow(app: App) -> None:
    """A routine that had its usual dose has the new one; one with a dose of its own keeps that."""
    exercise = calf()
    app.sections.librarian.change(Change(exercises=(exercise,)))
    desk = app.sections.own.library
    desk.make()
    desk.add(exercise.id)
    desk.add(exercise.id)
    desk.change_dose(replace(exercise.dose, repetitions=7))
    own_section = app.sections.own.exercises
    assert own_section.desk.save(replace(exercise, dose=replace(exercise.dose, repetitions=3))) == exercise.id
    entries = app.sections.librarian.own.routines[0].entries
    assert [entry.dose.repetitions for entry in entries] == [3, 7]
    desk.undo()
    assert own(app) == (exercise,)
    app.window.page.list.search(desk.findable, afresh=True, chosen=exercise.id)
    own_section.answer(OwnWish.EDIT)
    assert own_section.form is not None
    assert own_section.form.name.line.text() == "Calf raises"
    own_section.form.name.line.setText("Heel raises")
    press(own_section.form, "Save")
    assert [each.name for each in own(app)] == ["Heel raises"]


def test_a_shipped_exercise_is_copied_and_can_then_be_changed(app: App) -> None:
    """Under a name that is free, without what the source says of the model."""
    own_section = app.sections.own.exercises
    own_section.answer(OwnWish.COPY)
    assert own_section.form is not None
    press(own_section.form, "Save")
    [copy] = own(app)
    model = app.desk.choice.plan.exercises[0]
    assert copy.name == f"{model.name} (2)"
    assert (copy.dose, copy.instructions, copy.number) == (model.dose, model.instructions, 0)
    assert (copy.provenance, copy.claims) == ((), ())


def test_a_deleted_exercise_leaves_its_routines_and_comes_back(app: App) -> None:
    """The banner offers it back; a shipped one cannot be deleted."""
    exercise = calf()
    app.sections.librarian.change(Change(exercises=(exercise,)))
    desk = app.sections.own.library
    desk.make()
    desk.add(exercise.id)
    desk.add("toe-walking")
    app.window.page.list.search(desk.findable, afresh=True, chosen=exercise.id)
    app.sections.own.exercises.answer(OwnWish.DELETE)
    assert own(app) == ()
    assert [line.exercise.id for line in desk.shown.routine.lines] == ["toe-walking"]
    assert app.window.banner.words() == "Calf raises is deleted."
    app.window.banner.action_wanted.emit()
    assert own(app) == (exercise,)
    assert [line.exercise.id for line in desk.shown.routine.lines] == [exercise.id, "toe-walking"]
    app.sections.own.exercises.desk.delete(catalog().exercise("toe-walking"))
    assert own(app) == (exercise,)


def test_a_routine_that_lost_its_only_exercise_leaves_something_to_start(app: App) -> None:
    """The window shows another routine then, and Start starts that one."""
    exercise = calf()
    app.sections.librarian.change(Change(exercises=(exercise,)))
    desk = app.sections.own.library
    desk.make()
    desk.add(exercise.id)
    app.sections.own.exercises.desk.delete(exercise)
    app.window.show_section("exercises")
    press(app.window, "Start routine, All ten exercises, about 15 min")
    asked = app.sections.safety.ready
    assert asked.windowTitle() == "Ready for All ten exercises?"
    asked.reject()


def test_an_exercise_may_go_while_it_is_done(app: App) -> None:
    """The session goes on with it, and can be done once more."""
    exercise = calf()
    app.sections.librarian.change(Change(exercises=(exercise,)))
    app.desk.start(exercise.id)
    app.sections.own.exercises.desk.delete(exercise)
    assert app.desk.moment().exercise == exercise
    app.desk.act(Action.SKIP)
    assert app.desk.moment().state is State.FINISHED
    app.sections.safety.desk.start_again(None)
    assert app.desk.moment().exercise == exercise
    app.desk.stop()


def test_a_new_exercise_can_be_made_for_a_routine(app: App) -> None:
    """The dialog that adds one leads to the form, and what is kept is added."""
    section = app.sections.routines
    app.window.show_section("routines")
    section.desk.make()
    section.page.add_wanted.emit()
    assert section.picker is not None
    press(section.picker, "New exercise")
    form = app.sections.own.exercises.form
    assert form is not None
    form.steps.text.setPlainText("Rise.")
    press(form, "Save")
    assert [line.exercise.name for line in section.desk.shown.routine.lines] == ["My exercise"]


def test_the_details_offer_what_can_be_done(app: App) -> None:
    """A shipped exercise can be copied; only one's own can be edited and deleted."""
    wished: list[OwnWish] = []
    app.window.own_wished.disconnect()
    app.window.own_wished.connect(wished.append)
    press(app.window, "More for this exercise")
    menu = app.window.page.detail.menu
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    assert [words for words, action in actions.items() if action.isEnabled()] == [
        "Copy as one of your own",
        "New exercise",
    ]
    actions["New exercise"].trigger()
    menu.close()
    assert wished == [OwnWish.NEW]


@pytest.mark.parametrize("count", [0, 1, 5])
@pytest.mark.parametrize("sides", list(Sides))
def test_a_copy_keeps_the_moving_figure_whatever_is_changed(launcher: Launcher, sides: Sides, count: int) -> None:
    """It moves in every step of a session, also of another kind, with other sides, and with more parts or fewer."""
    started = launcher.open()
    app, desk = started.app, started.app.sections.own.exercises.desk
    model = app.desk.choice.plan.exercises[0]
    stages = tuple(Stage(f"Part {number}", "") for number in range(count))
    for work in Work:
        copy = desk.copied(model)
        assert copy.figure == model.id
        kept = desk.save(replace(copy, dose=Dose(sides, 2, work, 5 * SECOND, 2 * SECOND, stages)))
        assert kept is not None
        app.desk.start(kept)
        picture = app.window.page.player.picture
        while app.desk.moment().state is State.RUNNING:
            assert picture.view is not None
            picture.view.resize(120, 120)
            assert not picture.view.grab().isNull()
            started.turn(2_500)
        app.desk.leave()


def test_a_copys_figure_stays_until_it_is_left_out(app: App) -> None:
    """A copy of a copy has it too; a picture of one's own stands before it; removed, two soles stand there."""
    section = app.sections.own.exercises
    first = section.desk.copied(app.desk.choice.plan.exercises[0])
    kept = replace(first, id=new_id(first.name))
    assert section.desk.save(kept) is not None
    assert section.desk.copied(kept).figure == first.figure
    section.open(kept, "Edit")
    form = section.form
    assert form is not None
    form.picture.take("mine.png")
    press(form, "Remove the picture")
    assert (form.picture.image, form.picture.figure) == ("", first.figure)
    press(form, "Remove the picture")
    press(form, "Save")
    assert (own(app)[0].image, own(app)[0].figure) == ("", "")
    app.window.page.list.search(app.sections.own.library.findable, afresh=True, chosen=own(app)[0].id)
    assert app.window.page.detail.picture.view is None


def test_a_picture_is_copied_in_and_a_wrong_one_is_refused(app: App, form: ExerciseForm, tmp_path: Path) -> None:
    """A copy stays in the profile; what is no picture is told where it was chosen."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    good, bad = tmp_path / "calf.png", tmp_path / "calf.txt"
    image.save(str(good))
    bad.write_text("no picture", encoding="utf-8")
    section = app.sections.own.exercises
    wrong: list[bool] = []
    for path in (bad, good):
        section.take_picture(path)
        wrong.append(form.picture.wrong)
    assert wrong == [True, False]
    form.steps.text.setPlainText("Rise.")
    press(form, "Save")
    assert Pictures(app.keeper.profile.data).read(own(app)[0].image) == good.read_bytes()
    section.answer(OwnWish.EDIT)
    press(form, "Remove the picture")
    press(form, "Save")
    assert own(app)[0].image == ""
    section.take_picture(tmp_path / "nowhere.png")
    assert form.picture.wrong


def test_the_desktop_asks_for_the_picture(app: App, form: ExerciseForm) -> None:
    """Its own dialog is opened over the form."""
    press(form, "Choose a picture")
    dialog = app.sections.own.exercises._question.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_a_picture_is_shown_wherever_a_figure_would_be(app: App, form: ExerciseForm, tmp_path: Path) -> None:
    """In the details, in the player and across the room; one that is gone is told in words."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "calf.png"))
    app.sections.own.exercises.take_picture(tmp_path / "calf.png")
    form.steps.text.setPlainText("Rise.")
    press(form, "Save")
    page = app.window.page
    assert page.detail.picture.findChild(OwnPicture) is not None
    app.desk.start(own(app)[0].id)
    app.open_room()
    assert page.player.picture.findChild(OwnPicture) is not None
    assert app.room is not None
    assert app.room._picture.findChild(OwnPicture) is not None
    app.room.close()
    app.desk.stop()
    Pictures(app.keeper.profile.data).path(own(app)[0].image).unlink()
    page.list.search(app.sections.own.library.findable, afresh=True, chosen="toe-walking")
    assert page.detail.picture.view is not None
    page.list.search(app.sections.own.library.findable, afresh=True, chosen=own(app)[0].id)
    assert page.detail.picture._caption == "Picture not available. Follow the steps in words."


def test_what_is_wrong_is_in_sight_in_the_smallest_window(form: ExerciseForm) -> None:
    """The form goes to the first thing that cannot be kept, with the sentence that says why."""
    form.resize(640, 360)
    QApplication.processEvents()
    press(form, "Save")
    QApplication.processEvents()
    problem = form.steps.problem
    at = problem.mapTo(form._scroll.viewport(), QPoint(0, 0))
    assert problem.isVisible()
    assert 0 <= at.y() <= form._scroll.viewport().height() - problem.height()
