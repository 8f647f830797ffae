"""The library keeps what is a person's own as it was given, in the file of the history."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from footdesk.core.exercise import SECOND, Exercise, Side, Sides, Stage
from footdesk.core.own import Change, Entry, Own, OwnRoutine, check_id, is_own
from footdesk.places import resources
from footdesk.store.catalog import Catalog, load_catalog
from footdesk.store.database import make, schema_files
from footdesk.store.errors import Cause, StoreError
from footdesk.store.history import History
from footdesk.store.history_file import FILE
from footdesk.store.history_reading import read_only_history
from footdesk.store.library import new_id
from tests.store.histories import NEWEST, opened

STAGES = (Stage("Up", "Pull up.", 2 * SECOND), Stage("Down", "Press down."))


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    """The catalog as it is shipped."""
    return load_catalog(resources())


@pytest.fixture
def calf(shipped: Catalog) -> Exercise:
    """An exercise of one's own, with all that a dose can have."""
    known = shipped.exercise("toe-pressing")
    dose = replace(known.dose, sides=Sides.LEFT, stages=STAGES, rest_time=7_500, first_side=Side.RIGHT)
    return replace(known, id="own-calf", number=0, name="Wadenheben", dose=dose, image="a.png")


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    """Give an empty history."""
    history, _ = opened(tmp_path)
    with closing(history):
        yield history


def morning(calf: Exercise) -> OwnRoutine:
    """A routine with a shipped exercise and one of one's own."""
    return OwnRoutine("own-morning", "Morning", (Entry("own-calf", calf.dose), Entry("toe-walking", calf.dose)))


def test_what_was_written_is_there_as_it_was(history: History, tmp_path: Path, calf: Exercise) -> None:
    """Every field comes back, also from a history that was closed and opened again."""
    assert history.library.is_there
    assert history.library.everything() == (Own(), ())
    history.library.write(Change((calf,), (morning(calf),)))
    expected = Own((calf,), (morning(calf),))
    assert history.library.everything() == (expected, ())
    history.close()
    again, _ = opened(tmp_path)
    with closing(again):
        assert again.library.everything() == (expected, ())


def test_a_change_does_to_the_file_what_it_does_to_the_value(history: History, calf: Exercise) -> None:
    """Changing, ordering and deleting give what `Own.changed` gives."""
    own = Own()
    evening = OwnRoutine("own-evening", "Evening")
    for change in (
        Change((calf, replace(calf, id="own-heel")), (morning(calf), evening)),
        Change((replace(calf, name="Calf raises"),), order=("own-evening", "own-morning")),
        Change(routines=(replace(evening, name="Late"), OwnRoutine("own-noon", "Noon"))),
        Change(without=frozenset({"own-calf", "own-evening"}), order=("own-noon",)),
    ):
        history.library.write(change)
        own = own.changed(change)
        assert history.library.everything() == (own, ())


def test_a_change_that_fails_changes_nothing(history: History, calf: Exercise) -> None:
    """All of a change is written or none of it."""
    with pytest.raises(sqlite3.IntegrityError):
        history.library.write(Change((calf, replace(calf, id="foreign"))))
    assert history.library.everything() == (Own(), ())


def test_the_history_goes_on_naming_what_was_deleted(history: History, calf: Exercise) -> None:
    """The name that an exercise had last is kept when it is deleted."""
    history.library.write(Change((calf,)))
    history.library.write(Change((replace(calf, name="Calf raises"),)))
    history.library.write(Change(without=frozenset({"own-calf"})))
    assert history.library.names() == {"own-calf": "Calf raises"}


def test_a_history_of_an_older_format_has_no_library(tmp_path: Path) -> None:
    """One that is only read is not brought up to date, and knows no names."""
    make(tmp_path / FILE, schema_files(resources() / "schema")[:3])
    with read_only_history(tmp_path, NEWEST) as old:
        assert old is not None
        assert not old.library.is_there
        assert old.library.names() == {}


def test_a_row_that_cannot_be_read_is_left_out_and_told(history: History, tmp_path: Path, calf: Exercise) -> None:
    """One wrong row takes nothing else with it."""
    history.library.write(Change((calf,), (morning(calf),)))
    with closing(sqlite3.connect(tmp_path / FILE)) as other, other:
        other.execute("INSERT INTO own_exercise (id, name, content) VALUES ('own-odd', 'Odd', '{\"id\": 3}')")
    own, problems = history.library.everything()
    assert own == Own((calf,), (morning(calf),))
    assert [(problem.cause, problem.values["name"]) for problem in problems] == [(Cause.OWN_UNREADABLE, "Odd")]


def test_a_disk_that_does_not_take_it_is_told(history: History, tmp_path: Path, calf: Exercise) -> None:
    """A history that somebody else holds is a sentence, and nothing is changed."""
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as refused:
            history.library.write(Change((calf,)))
    assert refused.value.problem.cause is Cause.LOCKED
    assert history.library.everything() == (Own(), ())


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("Morning", "own-morning-"),
        ("Füße & Waden", "own-fue-waden-"),
        ("朝の運動", "own-"),
        ("-", "own-"),
        ("a" * 90, "own-aaa"),
    ],
)
def test_a_new_id_tells_the_name_and_is_nobody_elses(name: str, beginning: str) -> None:
    """Two things of one name get two ids, of which each is one's own."""
    first, second = new_id(name), new_id(name)
    assert first != second
    assert first.startswith(beginning)
    check_id(first)


def test_the_catalog_has_what_is_shipped_and_what_is_own(shipped: Catalog, calf: Exercise) -> None:
    """The own stand behind the shipped; a changed dose holds in its routine only."""
    both = shipped.with_own(Own((calf,), (morning(calf), OwnRoutine("own-empty", "Empty"))))
    assert both.exercises == (*shipped.exercises, calf)
    assert [routine.id for routine in both.routines[-2:]] == ["on-the-floor", "own-morning"]
    walking = both.routines[-1].exercises[1]
    assert walking == replace(shipped.exercise("toe-walking"), dose=calf.dose)
    assert both.problems == ()


def test_an_exercise_that_was_deleted_is_left_out_with_a_problem(shipped: Catalog, calf: Exercise) -> None:
    """The routine keeps what is there, and says what is not."""
    both = shipped.with_own(Own((), (morning(calf),)))
    assert [exercise.id for exercise in both.routines[-1].exercises] == ["toe-walking"]
    assert [str(problem) for problem in both.problems] == [
        "Morning names the exercise own-calf, which is no longer there. It is left out."
    ]


def test_nothing_that_is_shipped_has_an_id_of_ones_own(shipped: Catalog) -> None:
    """What comes with FootDesk later cannot take the place of what is a person's own."""
    ids = [*(each.id for each in shipped.exercises), *(each.id for each in shipped.routines)]
    assert not any(map(is_own, ids))
