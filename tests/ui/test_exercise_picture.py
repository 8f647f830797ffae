"""The picture of an exercise: the figure in step with the session, the soles where there is none."""

from collections.abc import Mapping

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from footdesk.core.figure.figure import Figure
from footdesk.core.plan import Pace, unroll
from footdesk.core.routine import single
from footdesk.core.session import Session, prepared
from footdesk.core.transitions import Action
from footdesk.places import resources
from footdesk.store.catalog import Catalog, load_catalog
from footdesk.store.figures import FIGURES, Figures
from footdesk.ui.buttons import ToolButton
from footdesk.ui.exercise_picture import ExercisePicture
from footdesk.ui.theme import light
from tests.plans import short_plan


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """Give the exercises that are shipped."""
    return load_catalog(resources())


@pytest.fixture(scope="module")
def figures() -> Mapping[str, Figure]:
    """Give the figures that are shipped."""
    return Figures(resources() / FIGURES, lambda problem: pytest.fail(str(problem)))


@pytest.fixture
def picture(qtbot: QtBot, figures: Mapping[str, Figure]) -> ExercisePicture:
    """Give a shown picture that has the figures."""
    picture = ExercisePicture()
    qtbot.addWidget(picture)
    picture.show_theme(light())
    picture.resize(300, 300)
    picture.show_figures(figures)
    picture.show()
    return picture


def running(catalog: Catalog, moment: int, **changes: object) -> Session:
    """Run toe pressing, or what it becomes by changes, for some milliseconds."""
    exercise = replace(catalog.exercises[0], **changes)
    session, _ = prepared(unroll(single(exercise), Pace())).do(Action.START, 0)
    return session.advance(moment)[0]


def moves(picture: ExercisePicture) -> bool:
    """Whether the figure wakes up by itself now."""
    return picture.view is not None and picture.view.moving


def the_button(picture: ExercisePicture) -> ToolButton:
    """The button that plays the preview."""
    (button,) = picture.findChildren(ToolButton)
    return button


def test_every_exercise_has_its_figure(catalog: Catalog, figures: Mapping[str, Figure]) -> None:
    """All ten exercises that are shipped have a figure, and no figure is without its exercise."""
    assert figures.keys() == {exercise.id for exercise in catalog.exercises}


def test_a_preview_rests_until_it_is_played(picture: ExercisePicture, catalog: Catalog) -> None:
    """A window that is left alone does not move; Play plays, Stop stops."""
    picture.show_exercise(catalog.exercises[0], "Picture")
    assert not moves(picture)
    the_button(picture).click()
    assert moves(picture)
    the_button(picture).click()
    assert not moves(picture)


def test_a_preview_stops_by_itself_when_it_is_hidden(picture: ExercisePicture, catalog: Catalog) -> None:
    """Nothing plays that nobody sees."""
    picture.show_exercise(catalog.exercises[0], "Picture")
    picture.play()
    picture.hide()
    picture.show()
    assert not moves(picture)


def test_the_button_is_named_for_what_it_does_next(picture: ExercisePicture, catalog: Catalog) -> None:
    """A screen reader hears Play or Stop, and the button can be hit."""
    picture.show_exercise(catalog.exercises[0], "Picture")
    assert the_button(picture).accessibleName() == "Play the picture"
    assert min(the_button(picture).size().toTuple()) >= 24
    picture.play()
    assert the_button(picture).accessibleName() == "Stop the picture"


def test_a_hold_moves_in_and_then_stands_still(picture: ExercisePicture, catalog: Catalog) -> None:
    """At the beginning of a hold the figure moves, at its end it stands still without a timer."""
    session = running(catalog, 5_100)
    picture.show_snapshot(session.at(5_100))
    assert moves(picture)
    picture.show_snapshot(session.at(7_900))
    assert not moves(picture)


def test_a_session_has_no_preview_to_play(picture: ExercisePicture, catalog: Catalog) -> None:
    """While a session runs the timer is the only clock of the picture."""
    picture.show_exercise(catalog.exercises[0], "Picture")
    picture.show_snapshot(running(catalog, 0).at(0))
    assert not the_button(picture).isVisible()


def test_a_screen_reader_hears_what_the_picture_shows_now(picture: ExercisePicture, catalog: Catalog) -> None:
    """The alternative text of a hold is another one than that of getting ready."""
    picture.show_snapshot(running(catalog, 0).at(0))
    ready = picture.words()
    picture.show_snapshot(running(catalog, 5_500).at(5_500))
    assert picture.words() != ready


def test_an_exercise_without_a_figure_keeps_the_soles(picture: ExercisePicture, catalog: Catalog) -> None:
    """A figure that is not there is none either: the plain soles come back, without a button."""
    for unpictured in (short_plan().exercises[0], replace(short_plan().exercises[0], figure="toe-flying")):
        picture.show_exercise(catalog.exercises[0], "Picture")
        picture.show_exercise(unpictured, "Own")
        assert picture.view is None
        assert picture.findChildren(ToolButton)[0].isHidden()


def test_a_copy_is_told_as_its_figure_shows_it(picture: ExercisePicture, catalog: Catalog) -> None:
    """A screen reader hears of a copy in a session what it hears of the model."""
    picture.show_snapshot(running(catalog, 5_500).at(5_500))
    told = picture.words()
    copy = running(catalog, 5_100, id="own-copy", number=0, figure=catalog.exercises[0].id)
    picture.show_snapshot(copy.at(5_100))
    assert picture.words() == told
    assert moves(picture)
