"""The moving figure of an exercise of one's own: it stays with the copy wherever the copy goes, and can be left out."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.core.exercise import Exercise
from footdesk.core.own import Change
from footdesk.ui.exercise_form import ExerciseForm
from footdesk.ui.exercise_picture import ExercisePicture
from footdesk.ui.own_picture import OwnPicture
from footdesk.ui.own_wish import OwnWish
from tests.launcher import Launcher
from tests.ui.windows import press


@pytest.fixture
def app(launcher: Launcher) -> App:
    """A FootDesk that has a copy of the first exercise."""
    app = launcher.open().app
    form = opened(app, OwnWish.COPY)
    press(form, "Save")
    return app


def opened(app: App, wish: OwnWish) -> ExerciseForm:
    """The form of the exercise that is chosen, or of a copy of it."""
    app.sections.own.exercises.answer(wish)
    form = app.sections.own.exercises.form
    assert form is not None
    return form


def the_copy(app: App) -> Exercise:
    """The one exercise that is kept."""
    (kept,) = app.sections.librarian.own.exercises
    return kept


def shown(app: App) -> str:
    """Look at the copy, and say whose figure is its picture in the details; nobody's where there is none."""
    app.window.page.list.search(app.sections.own.library.findable, afresh=True, chosen=the_copy(app).id)
    return whose(app.window.page.detail.picture)


def whose(picture: ExercisePicture) -> str:
    """The exercise whose figure a picture shows, by its id."""
    figure = None if picture.view is None else picture.view._figure
    return "" if figure is None else figure.id


def test_a_copy_moves_as_its_model_does(app: App) -> None:
    """In the details, in the player and across the room."""
    assert shown(app) == "toe-pressing"
    app.desk.start(the_copy(app).id)
    app.open_room()
    assert whose(app.window.page.player.picture) == "toe-pressing"
    assert app.room is not None
    assert whose(app.room._picture) == "toe-pressing"
    app.room.close()
    app.desk.stop()


def test_a_copy_keeps_its_figure_after_the_next_start(app: App, launcher: Launcher) -> None:
    """It is kept with the exercise."""
    before = the_copy(app)
    launcher.close()
    again = launcher.open().app
    assert the_copy(again) == before
    assert shown(again) == "toe-pressing"


def test_a_copy_that_is_shared_moves_wherever_it_is_opened(
    app: App, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The file names the figure, which every FootDesk has."""
    desk, path = app.sections.own.library, tmp_path / "copy.footdesk"
    desk.make()
    desk.add(the_copy(app).id)
    app.sections.own.arrivals.desk.share(desk.shown.routine.line.id, path)
    other = Launcher(qapp, qtbot, tmp_path / "other")
    other.read_safety()
    again = other.open().app
    again.sections.own.open_file(str(path))
    again.sections.own.arrivals.desk.accept()
    assert the_copy(again) == the_copy(app)
    assert shown(again) == "toe-pressing"
    other.close()


def test_a_copy_comes_back_from_a_backup_with_its_figure(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    """Whatever became of it since."""
    data, path, before = app.sections.data.desk, tmp_path / "backup.zip", the_copy(app)
    with qtbot.waitSignal(data.done):
        data.back_up(path)
    app.sections.own.exercises.desk.delete(before)
    data.restore(path)
    assert the_copy(app) == before
    assert shown(app) == "toe-pressing"


def test_the_form_lets_the_figure_go(app: App) -> None:
    """Who does the exercise in another way leaves the figure out; the two soles stand there then."""
    shown(app)
    form = opened(app, OwnWish.EDIT)
    assert form.picture._said.said == "The moving figure stands there."
    press(form, "Remove the picture")
    assert form.picture._said.said == "No picture yet: two soles stand there."
    press(form, "Save")
    assert the_copy(app).figure == ""
    assert shown(app) == ""


def test_a_figure_that_nobody_has_is_none(app: App) -> None:
    """An exercise from a later FootDesk may name one: the soles stand there, and the form says so."""
    app.sections.librarian.change(Change(exercises=(replace(the_copy(app), figure="toe-flying"),)))
    assert shown(app) == ""
    form = opened(app, OwnWish.EDIT)
    assert form.picture._said.said == "No picture yet: two soles stand there."
    press(form, "Cancel")
    assert the_copy(app).figure == "toe-flying"


def test_a_picture_of_ones_own_stands_before_the_figure(app: App, tmp_path: Path) -> None:
    """It is what the person wants to see; without it the figure is there again."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "calf.png"))
    shown(app)
    form = opened(app, OwnWish.EDIT)
    app.sections.own.exercises.take_picture(tmp_path / "calf.png")
    assert form.picture._said.said == "There is a picture."
    press(form, "Save")
    assert shown(app) == ""
    assert app.window.page.detail.picture.findChild(OwnPicture) is not None
    form = opened(app, OwnWish.EDIT)
    press(form, "Remove the picture")
    press(form, "Save")
    assert shown(app) == "toe-pressing"
