"""The catalog: what is shipped is as the source states it, and a wrong file says what is wrong with it."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from footdesk.core.exercise import SECOND, Kit, Origin, Position, Sides, Work
from footdesk.core.plan import Pace, unroll
from footdesk.core.routine import changes_of_position
from footdesk.store.catalog import LONGEST_CUE, Catalog, load_catalog, read_exercise
from footdesk.store.errors import Cause, StoreError

RESOURCES = Path(__file__).parents[2] / "resources"

SHIPPED = {
    "toe-pressing": (Sides.EACH, 10, Work.HOLD, 3, 2, 0, Position.STANDING, ()),
    "toe-walking": (Sides.BOTH, 1, Work.WALK, 20, 0, 0, Position.STANDING, ()),
    "toe-stretching": (Sides.EACH, 3, Work.HOLD, 2, 2, 3, Position.SITTING, ()),
    "toe-pencil-grip": (Sides.EACH, 5, Work.HOLD, 4, 4, 0, Position.STANDING, (Kit.PENCIL,)),
    "heel-tendon-stretch": (Sides.EACH, 1, Work.HOLD, 30, 0, 0, Position.STANDING, (Kit.WALL,)),
    "upward-stretching": (Sides.EACH, 1, Work.HOLD, 20, 0, 0, Position.LYING, (Kit.TOWEL,)),
    "ankle-circles": (Sides.EACH, 1, Work.CIRCLE, 7.5, 0, 2, Position.LYING, ()),
    "heel-stretch": (Sides.EACH, 1, Work.MOVE, 30, 0, 0, Position.SITTING, ()),
    "resistance-band-stretch": (Sides.BOTH, 10, Work.HOLD, 15, 5, 0, Position.SITTING, (Kit.CHAIR, Kit.BAND)),
    "foot-massage": (Sides.EACH, 1, Work.ROLL, 30, 0, 0, Position.STANDING, (Kit.BALL,)),
}
"""Per exercise in the source's order: sides, repetitions, work, seconds, relax seconds, stages, position, kit."""

STATED = {
    "toe-pressing": {"seconds", "repetitions", "sides"},
    "toe-walking": {"seconds"},
    "toe-stretching": {"repetitions", "sides"},
    "toe-pencil-grip": set[str](),
    "heel-tendon-stretch": {"seconds", "sides"},
    "upward-stretching": {"sides"},
    "ankle-circles": {"seconds", "sides"},
    "heel-stretch": {"seconds", "sides"},
    "resistance-band-stretch": {"seconds", "repetitions"},
    "foot-massage": set[str](),
}
"""The figures that the source states; FootDesk chose all others."""

EACH_EXERCISE = pytest.mark.parametrize("name", SHIPPED)


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    """The catalog as it is shipped."""
    return load_catalog(RESOURCES)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of what is shipped, to damage."""
    for folder in ("exercises", "routines"):
        shutil.copytree(RESOURCES / folder, tmp_path / folder)
    return tmp_path


def test_everything_shipped_can_be_read(shipped: Catalog) -> None:
    """All ten exercises are there in the source's order, and no file has a problem."""
    assert shipped.problems == ()
    assert tuple(exercise.id for exercise in shipped.exercises) == tuple(SHIPPED)
    assert [exercise.number for exercise in shipped.exercises] == list(range(1, 11))


@EACH_EXERCISE
def test_figures_are_as_stated(shipped: Catalog, name: str) -> None:
    """The dose, the position and the kit are those of the source, or the ones chosen where it is silent."""
    exercise = shipped.exercise(name)
    dose = exercise.dose
    assert dose.work_time is not None
    seconds, relax = dose.work_time / SECOND, dose.relax_time / SECOND
    found = (dose.sides, dose.repetitions, dose.work, seconds, relax, len(dose.stages), exercise.position, exercise.kit)
    assert found == SHIPPED[name]


@EACH_EXERCISE
def test_every_figure_says_where_it_comes_from(shipped: Catalog, name: str) -> None:
    """Each figure of a dose is marked as stated or chosen, once, and its sentence says who."""
    exercise = shipped.exercise(name)
    origins = {each.field: each for each in exercise.provenance}
    expected = {"seconds", "repetitions", "sides"}
    expected |= {"relax_seconds"} if exercise.dose.relax_time else set()
    expected |= {"stages"} if exercise.dose.stages else set()
    assert expected <= origins.keys() <= expected | {"position"}
    assert len(origins) == len(exercise.provenance)
    assert {field for field, each in origins.items() if each.origin is Origin.STATED} == STATED[name]
    for each in exercise.provenance:
        assert each.note.startswith("The source") or (each.origin is Origin.CHOSEN and "FootDesk" in each.note)


@EACH_EXERCISE
def test_words_are_short_and_promise_nothing(shipped: Catalog, name: str) -> None:
    """Three to five steps without figures that an edited dose would belie, cues of one line, no promise anywhere."""
    exercise = shipped.exercise(name)
    assert 3 <= len(exercise.instructions) <= 5
    assert not any(re.search(r"\d", step) for step in exercise.instructions)
    cues = [exercise.cues.prepare, exercise.cues.work, exercise.cues.relax, exercise.cues.switch]
    cues += [stage.cue for stage in exercise.dose.stages]
    assert all(len(cue) <= LONGEST_CUE for cue in cues)
    assert bool(exercise.cues.switch) is (exercise.dose.sides is Sides.EACH)
    words = " ".join((*exercise.instructions, *cues, exercise.care, *(claim.text for claim in exercise.claims)))
    assert not re.search(r"\b(fix|cure|heal|treat|guarantee)|!|\b(left|right)\b(?! way)", words, re.IGNORECASE)


def test_care_names_what_can_go_wrong(shipped: Catalog) -> None:
    """Where one could fall or the calf works, the care note says so (safety: falls, one swollen calf)."""
    for name in ("toe-walking", "toe-pressing", "toe-pencil-grip", "foot-massage"):
        assert re.search(r"steady chair", shipped.exercise(name).care)
    for name in ("toe-walking", "heel-tendon-stretch", "resistance-band-stretch"):
        assert "one calf is swollen, warm and painful" in shipped.exercise(name).care


def test_claims_are_told_as_claims(shipped: Catalog) -> None:
    """What the source says of an exercise names it, and says that it is said."""
    claims = [claim for exercise in shipped.exercises for claim in exercise.claims]
    assert len(claims) == 2
    assert all(claim.author and "is said to" in claim.text for claim in claims)


def test_routines_are_three(shipped: Catalog) -> None:
    """All ten in the source's order, a desk break that needs nothing but a wall or chair, and one on the floor."""
    all_ten, desk_break, floor = shipped.routines
    assert [all_ten.id, desk_break.id, floor.id] == ["all-ten", "desk-break", "on-the-floor"]
    assert all_ten.exercises == shipped.exercises
    assert [shipped.exercise(exercise.id) for exercise in all_ten.exercises] == list(shipped.exercises)
    assert {exercise.position for exercise in desk_break.exercises} == {Position.STANDING}
    assert set(desk_break.kit) <= {Kit.WALL, Kit.CHAIR}
    assert [exercise.number for exercise in floor.exercises] == [3, 6, 7, 8, 9]
    assert changes_of_position(all_ten.by_position().exercises) == 2


def test_ankle_circles_last_fifteen_seconds(shipped: Catalog) -> None:
    """Half seconds stay exact: two stages of 7.5 s make the 15 s that the source states."""
    assert shipped.exercise("ankle-circles").dose.repetition_time == 15 * SECOND


def test_a_plan_can_be_made_of_each_routine(shipped: Catalog) -> None:
    """Every routine unrolls into steps, and its time is known."""
    assert all(unroll(routine, Pace()).total > 0 for routine in shipped.routines)


def test_an_exercise_without_seconds_waits(copied: Path) -> None:
    """A dose that leaves the seconds out is an open step."""
    path = _change(copied, "seconds = 20\n", "")
    assert read_exercise(path).dose.work_time is None


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("number = 2", "number = two"), ("line 1, column 10", "invalid value", "TOML")),
        (("number = 2", "number = 0"), ("number", "0", "at least 1")),
        (('"standing"', '"upside down"'), ("position", '"upside down"', "standing, sitting or lying")),
        (("kit = []", 'kit = ["wall", "rope"]'), ("kit[1]", '"rope"', "wall, chair, pencil, towel, band or ball")),
        (("kit = []", "kit = 3"), ("kit", "3", "array")),
        (('limb = "foot"\n', ""), ("limb", "nothing", "a value")),
        (('limb = "foot"', 'limb = "foot"\ncolour = 1'), ("colour", "an unknown field", "number, name, position")),
        (("seconds = 20", "seconds = 20\nsecond = 20"), ("dose.second", "an unknown field", "sides, repetitions")),
        (("seconds = 20", "seconds = 0.5"), ("dose.seconds", "0.5", "at least 1")),
        (("seconds = 20", "seconds = nan"), ("dose.seconds", "nan", "at least 1")),
        (("seconds = 20", 'seconds = "long"'), ("dose.seconds", '"long"', "float")),
        (("seconds = 20", "seconds = 1.00005"), ("dose.seconds", "1.00005", "whole milliseconds")),
        (
            ("seconds = 20", "seconds = 20\nrelax_seconds = 1e9"),
            ("dose.relax_seconds", "1000000000.0", "at most 120"),
        ),
        (("repetitions = 1", "repetitions = 101"), ("dose.repetitions", "101", "at most 100")),
        (('"stated"', '"guessed"'), ("provenance[0].origin", '"guessed"', "stated or chosen")),
        (('"seconds"', '"speed"'), ("provenance[0].figure", '"speed"', "position, relax_seconds")),
        (("Walk on your toes.", "Walk. " * 20), ("cues.work", '"Walk. Walk.', "at most 90 characters")),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(
    copied: Path, change: tuple[str, str], told: tuple[str, str, str]
) -> None:
    """The file, the line or field, what was found and what was expected are named; the other exercises are there."""
    path = _change(copied, *change)
    place, found, expected = told
    catalog = load_catalog(copied)
    wrong, *missing = catalog.problems
    assert wrong.cause is Cause.FILE_WRONG
    assert wrong.values["file"] == str(path)
    assert wrong.values["place"] == place
    assert wrong.values["found"].startswith(found)
    assert wrong.values["expected"].startswith(expected)
    routines = [str(copied / "routines" / name) for name in ("all-ten.toml", "desk-break.toml")]
    assert [problem.values for problem in missing] == [{"file": file, "exercise": "toe-walking"} for file in routines]
    assert len(catalog.exercises) == 9


def test_a_file_that_cannot_be_read_is_left_out(copied: Path) -> None:
    """A link to nowhere under an exercise's name is told as a problem with its reason."""
    path = copied / "exercises" / "zzz.toml"
    path.symlink_to(copied / "nowhere")
    (problem,) = load_catalog(copied).problems
    assert problem.cause is Cause.FILE_UNREADABLE
    assert str(problem) == f"{path} cannot be read: no such file or directory."


def test_a_routine_leaves_out_what_is_missing(copied: Path) -> None:
    """A routine that names unknown exercises goes on without them; one that has none left is not there."""
    (copied / "routines" / "two.toml").write_text('number = 9\nname = "Two"\nexercises = ["toe-walking", "yoga"]\n')
    (copied / "routines" / "none.toml").write_text('number = 8\nname = "None"\nexercises = ["yoga"]\n')
    catalog = load_catalog(copied)
    assert [routine.id for routine in catalog.routines] == ["all-ten", "desk-break", "on-the-floor", "two"]
    assert [exercise.id for exercise in catalog.routines[-1].exercises] == ["toe-walking"]
    causes = Counter(problem.cause for problem in catalog.problems)
    assert causes == {Cause.EXERCISE_MISSING: 2, Cause.ROUTINE_EMPTY: 1}


@pytest.mark.parametrize("gone", ["exercises", "routines"])
def test_a_missing_folder_is_one_sentence(copied: Path, gone: str) -> None:
    """Without a folder nothing can be done, and the sentence says which one it is."""
    shutil.rmtree(copied / gone)
    with pytest.raises(StoreError) as refused:
        load_catalog(copied)
    assert refused.value.problem.cause is Cause.RESOURCES_MISSING
    assert str(refused.value) == f"The folder {copied / gone} is missing. Install FootDesk again."


def test_a_folder_without_routines_is_one_sentence(copied: Path) -> None:
    """When no routine can be read there is nothing to do, and that is said."""
    for path in (copied / "routines").iterdir():
        path.write_text("name = ")
    with pytest.raises(StoreError, match=r"No routine could be read from .*\. Install FootDesk again\."):
        load_catalog(copied)


def _change(folder: Path, old: str, new: str) -> Path:
    """Change the file of toe walking at the one place where it says `old`."""
    path = folder / "exercises" / "toe-walking.toml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    return path
