"""A routine file brings a routine as it was, to the byte, and one that is wrong says where."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from footdesk.core.arrival import Incoming, arrival
from footdesk.core.exercise import SECOND, Dose, Exercise, Kit, Limb, Side, Sides, Stage, Work
from footdesk.core.own import Own
from footdesk.core.plan import Pace, unroll
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.store.errors import Cause, StoreError
from footdesk.store.pictures import Pictures, picture_name
from footdesk.store.routine_file import LARGEST, read_routine_file, routine_of, routine_text, write_routine_file
from tests.store.routine_files import PNG_TEXT, SMALL, SVG, WHOLE, png

HERE = Path("morning.footdesk")


@pytest.fixture(scope="module")
def shipped() -> dict[str, Exercise]:
    """The shipped exercises by their ids."""
    return {each.id: each for each in load_catalog(resources()).exercises}


def read(text: str, shipped: Mapping[str, Exercise], path: Path = HERE) -> Incoming:
    """Read a text as a routine file."""
    return routine_of(path, text.encode(), shipped)


def refusal(text: str | bytes, shipped: Mapping[str, Exercise], path: Path = HERE) -> tuple[str, str, str]:
    """The place, what was found and what was expected, of a text that is refused."""
    with pytest.raises(StoreError) as refused:
        routine_of(path, text if isinstance(text, bytes) else text.encode(), shipped)
    problem = refused.value.problem
    assert problem.cause is Cause.FILE_WRONG
    assert all(value.isprintable() for value in problem.values.values())
    return problem.values["place"], problem.values["found"], problem.values["expected"]


def written(incoming: Incoming, shipped: Mapping[str, Exercise]) -> str:
    """The text of a routine file with what came in."""
    exercises = {**shipped, **{each.id: each for each in incoming.exercises}}
    return routine_text(incoming.routine, exercises, incoming.pictures or {})


def test_everything_in_a_file_arrives(shipped: dict[str, Exercise]) -> None:
    """Each field is where it belongs, and its seconds are milliseconds."""
    incoming = read(WHOLE, shipped)
    (calf,) = incoming.exercises
    assert (calf.id, calf.number, calf.name, calf.limb, calf.kit) == (
        "own-calf-raises",
        0,
        "Calf raises",
        Limb.LEG,
        (Kit.WALL, Kit.CHAIR),
    )
    stages = (Stage("Up", "Rise.", 1_250), Stage("Down", ""))
    assert calf.dose == Dose(Sides.BOTH, 12, Work.MOVE, 3 * SECOND, 1 * SECOND, stages)
    assert incoming.pictures == {calf.image: png()}
    assert incoming.routine is not None
    assert (incoming.routine.id, incoming.routine.name) == ("own-morning", "Füße am Morgen")
    first, second, third = incoming.routine.entries
    assert first.dose == calf.dose
    assert second.exercise == "toe-pressing"
    assert second.dose == Dose(Sides.RIGHT, 3, Work.HOLD, 4_500, 2 * SECOND, rest_time=0)
    assert third.dose == Dose(Sides.EACH, 2, Work.MOVE, None, first_side=Side.RIGHT)


def test_what_is_left_out_is_usual(shipped: dict[str, Exercise]) -> None:
    """An exercise needs an id, a name and a dose; the routine needs the ids of its exercises."""
    incoming = read(SMALL, shipped)
    assert incoming.exercises[0].dose == Dose(Sides.EACH, 1, Work.HOLD, 5 * SECOND)
    assert incoming.routine is not None
    assert incoming.routine.entries[0].dose == incoming.exercises[0].dose


def test_a_file_that_is_read_and_written_again_is_the_same(shipped: dict[str, Exercise], tmp_path: Path) -> None:
    """Export, import into an empty profile, export: the same bytes."""
    first = written(read(WHOLE, shipped), shipped)
    write_routine_file(tmp_path / "a.footdesk", first)
    incoming = read_routine_file(tmp_path / "a.footdesk", shipped)
    assert arrival(Own(), incoming).change.exercises == incoming.exercises
    write_routine_file(tmp_path / "b.footdesk", written(incoming, shipped))
    assert (tmp_path / "b.footdesk").read_bytes() == (tmp_path / "a.footdesk").read_bytes()
    assert read(first, shipped) == incoming


def test_exercises_can_be_given_without_a_routine(shipped: dict[str, Exercise]) -> None:
    """A file may hold exercises alone, such as those that one therapist gives to all."""
    incoming = read(WHOLE[: WHOLE.index("[routine]")] + WHOLE[WHOLE.index("[[exercises]]") :], shipped)
    assert incoming.routine is None
    text = routine_text(None, {each.id: each for each in incoming.exercises}, incoming.pictures or {})
    assert read(text, shipped) == incoming


@pytest.mark.parametrize("figure", ["toe-pressing", "one-that-nobody-knows"])
def test_a_copy_keeps_its_figure(shipped: dict[str, Exercise], figure: str) -> None:
    """The exercise whose figure moves is told and read; what it is called is left to whoever shows it."""
    incoming = read(SMALL.replace('name = "Calf raises"', f'name = "Calf raises"\nfigure = "{figure}"'), shipped)
    assert incoming.exercises[0].figure == figure
    assert f'figure = "{figure}"' in written(incoming, shipped)
    assert read(written(incoming, shipped), shipped) == incoming


def test_an_exercise_that_is_gone_is_not_written(shipped: dict[str, Exercise]) -> None:
    """What somebody else could not do is left out, and so is a picture that cannot be read."""
    incoming = read(WHOLE, shipped)
    (calf,) = incoming.exercises
    again = read(routine_text(incoming.routine, {**shipped, calf.id: calf}, {calf.image: None}), shipped)
    assert again.exercises == (replace(calf, image=""),)
    again = read(routine_text(incoming.routine, shipped, {}), shipped)
    assert again.exercises == ()
    assert again.routine is not None
    assert [entry.exercise for entry in again.routine.entries] == ["toe-pressing"]


def test_a_picture_may_stand_beside_the_file(shipped: dict[str, Exercise], tmp_path: Path) -> None:
    """Whoever writes a file by hand names the picture only; what is written again has it inside."""
    (tmp_path / "calf.svg").write_bytes(SVG)
    text = SMALL.replace('name = "Calf raises"', 'name = "Calf raises"\nimage = "calf.svg"')
    (tmp_path / "small.footdesk").write_text(text, encoding="utf-8")
    incoming = read_routine_file(tmp_path / "small.footdesk", shipped)
    assert incoming.pictures == {picture_name(SVG): SVG}
    assert incoming.exercises[0].image == picture_name(SVG)
    assert "[[pictures]]" in written(incoming, shipped)


@pytest.mark.parametrize(
    ("change", "place", "found"),
    [
        (("footdesk = 1", "footdesk = true"), "footdesk", "True"),
        (("footdesk = 1", "footdesk = 0"), "footdesk", "0"),
        (("footdesk = 1\n", ""), "footdesk", "nothing"),
        (("footdesk = 1", 'footdesk = 1\nsecret = "x"'), "secret", "an unknown field"),
        (('name = "Morning"', "name = 3"), "routine.name", "3"),
        (('name = "Morning"', 'name = "  "'), "routine.name", '"  "'),
        (('name = "Morning"', f'name = "{"a" * 61}"'), "routine.name", f'"{"a" * 59}… (63 characters)'),
        (('id = "morning"', 'id = "../morning"'), "routine.id", '"../morning"'),
        (('exercise = "calf-raises"', 'exercise = "gone"'), "routine.exercises[0].exercise", "gone"),
        (("seconds = 5", "seconds = 301"), "exercises[0].dose.seconds", "301"),
        (("seconds = 5", "seconds = nan"), "exercises[0].dose.seconds", "nan"),
        (("seconds = 5", "seconds = inf"), "exercises[0].dose.seconds", "inf"),
        (("seconds = 5", "seconds = 1.00001"), "exercises[0].dose.seconds", "1.00001"),
        (("seconds = 5", "repetitions = 101"), "exercises[0].dose.repetitions", "101"),
        (("seconds = 5", f"repetitions = 0x{'f' * 5000}"), "exercises[0].dose.repetitions", "a number of many digits"),
        (("seconds = 5", f"repetitions = {'9' * 5000}"), "the file", "a number of thousands of digits"),
        (("seconds = 5", 'sides = "up"'), "exercises[0].dose.sides", '"up"'),
        (("seconds = 5", "seconds = 1979-05-27"), "exercises[0].dose.seconds", "1979-05-27"),
        (('name = "Calf raises"', 'name = "a\\u0007b"'), "exercises[0].name", '"a\N{REPLACEMENT CHARACTER}b"'),
        (('name = "Calf raises"', 'name = "a"\nkit = ["rope"]'), "exercises[0].kit[0]", '"rope"'),
        (('name = "Calf raises"', 'name = "a"\ninstructions = ["a\\u2028b"]'), "exercises[0].instructions[0]", None),
        (('name = "Calf raises"', 'name = "a"\nimage = "../../etc/passwd"'), "exercises[0].image", None),
        (('name = "Calf raises"', 'name = "a"\nimage = ".ssh"'), "exercises[0].image", None),
        (('name = "Calf raises"', 'name = "a"\nimage = "C:x.png"'), "exercises[0].image", None),
        (('name = "Calf raises"', 'name = "a"\nimage = "none.png"'), "exercises[0].image", "none.png"),
        (('id = "calf-raises"', 'id = "toe-pressing"'), "exercises[0].id", "toe-pressing"),
        (("[[routine.exercises]]", "[routine.exercises]"), "routine.exercises", "a table"),
        (("[exercises.dose]\nseconds = 5", "dose = [5]"), "exercises[0].dose", "a list"),
        (("seconds = 5", 'seconds = "5\n"'), "line 15, column 13", None),
    ],
)
def test_a_wrong_file_is_refused_with_the_field(
    shipped: dict[str, Exercise], change: tuple[str, str], place: str, found: str | None
) -> None:
    """The sentence names the field and what was found there, on one line, however the file is made."""
    assert change[0] in SMALL
    told = refusal(SMALL.replace(*change), shipped)
    assert told[0] == place
    assert found in {None, told[1]}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b"", "nothing"),
        (b"footdesk = 1", "nothing"),
        (b"\xff\xfe", "bytes that are not UTF-8"),
        (b"a = " + b"[" * 100_000, "tables within tables without end"),
        (b"a = " + b"{a=" * 100_000, "tables within tables without end"),
        (b".".join([b"a"] * 100_000) + b" = 1", "99999 dots"),
        (b"[a" + b".a" * 300 + b"]", "300 dots"),
        (b"a = 1\0", None),
    ],
)
def test_what_is_no_routine_file_at_all_is_refused(
    shipped: dict[str, Exercise], text: bytes, found: str | None
) -> None:
    """Nothing, another encoding, and what is nested to do harm."""
    assert found in {None, refusal(text, shipped)[1]}


def test_a_routine_of_a_million_steps_is_refused(shipped: dict[str, Exercise]) -> None:
    """What would take minutes to unroll is counted, not unrolled."""
    dose = '[routine.exercises.dose]\nrepetitions = 100\nseconds = 1\nstages = [{name="a"},{name="b"},{name="c"}]\n'
    entry = f'[[routine.exercises]]\nexercise = "calf-raises"\n{dose}'
    text = SMALL.replace('[[routine.exercises]]\nexercise = "calf-raises"\n', entry * 40)
    assert refusal(text, shipped) == ("routine.steps", "24000", "at most 20000")


@pytest.mark.parametrize(
    ("picture", "place"),
    [
        ("data = 'not base64'", "pictures[0].data"),
        ("data = 'bm8gcGljdHVyZQ=='", "pictures[0].data"),
        (f"data = '{PNG_TEXT}'\n[[pictures]]\nname = 'a.png'\ndata = ''", "pictures[1].name"),
    ],
)
def test_a_wrong_picture_is_refused(shipped: dict[str, Exercise], picture: str, place: str) -> None:
    """A picture that cannot be shown, or that two go by one name, is told with its place."""
    text = SMALL.replace('name = "Calf raises"', 'name = "Calf raises"\nimage = "a.png"')
    assert refusal(f"{text}\n[[pictures]]\nname = 'a.png'\n{picture}\n", shipped)[0] == place


def test_two_exercises_of_one_id_are_refused(shipped: dict[str, Exercise]) -> None:
    """The routine could not tell which of them is meant."""
    twice = SMALL + SMALL[SMALL.index("[[exercises]]") :]
    assert refusal(twice, shipped)[:2] == ("exercises[1].id", "calf-raises")


def test_a_file_of_a_later_format_is_left_alone(shipped: dict[str, Exercise]) -> None:
    """Whatever else it holds, the person reads that a newer FootDesk is needed."""
    with pytest.raises(StoreError) as refused:
        read('footdesk = 2\nmood = "new"', shipped)
    assert refused.value.problem.cause is Cause.FILE_NEWER
    assert "formats up to 1" in str(refused.value)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (('id = "morning"', 'id = "Morning!"'), "a plain name such as calf-raises"),
        (('name = "Morning"', f'name = "{"a" * 61}"'), "at most 60 characters"),
        (('name = "Morning"', 'name = ""'), "some text"),
        (('name = "Calf raises"', f'name = "a"\ninstructions = {["a"] * 21}'), "at most 20 of them"),
        (("seconds = 5", "seconds = 301"), "at most 300"),
        (("seconds = 5", "seconds = 0.5"), "at least 1"),
        (("seconds = 5", "repetitions = 0"), "at least 1"),
        (("seconds = 5", "stages = 5"), "array"),
        (("seconds = 5", 'first_side = "both"'), "left or right"),
        (("seconds = 5", 'work = "jump"'), "hold, walk, circle, roll or move"),
    ],
)
def test_what_was_expected_is_told_in_plain_words(
    shipped: dict[str, Exercise], change: tuple[str, str], expected: str
) -> None:
    """Nobody has to know regular expressions to mend a file."""
    assert refusal(SMALL.replace(*change), shipped)[2] == expected


def test_what_is_no_file_is_not_read(shipped: dict[str, Exercise], tmp_path: Path) -> None:
    """A folder, a pipe, a device and a file that is too large are refused before they are read."""
    pipe, large = tmp_path / "pipe.footdesk", tmp_path / "large.footdesk"
    os.mkfifo(pipe)
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    for path in (tmp_path, pipe, Path("/dev/zero"), large):
        with pytest.raises(StoreError) as refused:
            read_routine_file(path, shipped)
        assert refused.value.problem.cause is Cause.FILE_WRONG
    for path in (tmp_path / "gone.footdesk", large / "inside"):
        with pytest.raises(StoreError) as refused:
            read_routine_file(path, shipped)
        assert refused.value.problem.cause is Cause.FILE_UNREADABLE
    with pytest.raises(StoreError):
        read_routine_file(tmp_path / "a\0b", shipped)


def test_a_file_that_nobody_could_read_is_not_written(tmp_path: Path) -> None:
    """More pictures than a file may have are told when it is written, not when it is opened."""
    with pytest.raises(StoreError):
        write_routine_file(tmp_path / "a.footdesk", "#" * (LARGEST + 1))
    assert list(tmp_path.iterdir()) == []


def test_another_programs_exercises_play_to_the_second(shipped: dict[str, Exercise]) -> None:
    """Three dozen exercises of timed poses that are mirrored take exactly the time of their poses."""
    poses = "".join(f'\n[[exercises.dose.stages]]\nname = "Pose {n}"\nseconds = {n + 1.5}\n' for n in range(6))
    text = 'footdesk = 1\n[routine]\nid = "set"\nname = "The whole set"\n'
    text += "".join(f'[[routine.exercises]]\nexercise = "pose-{n}"\n' for n in range(36))
    text += "".join(
        f'\n[[exercises]]\nid = "pose-{n}"\nname = "Exercise {n}"\n[exercises.dose]\nwork = "move"\n{poses}'
        for n in range(36)
    )
    incoming = read(text, shipped)
    assert incoming.routine is not None
    routine = incoming.routine.routine({each.id: each for each in incoming.exercises})
    assert routine is not None
    assert unroll(routine, Pace(prepare=0, settle=0, switch=0, rest=0)).total == 36 * 2 * sum(
        1_500 + 1_000 * n for n in range(6)
    )
    assert unroll(routine, Pace()).total == 36 * (48_000 + 5_000 + 5_000) + 35 * 10_000


def test_one_picture_may_belong_to_two_exercises(shipped: dict[str, Exercise]) -> None:
    """It is kept and written once."""
    text = SMALL.replace('name = "Calf raises"', 'name = "Calf raises"\nimage = "a.png"')
    text += '\n[[exercises]]\nid = "other"\nname = "Other"\nimage = "a.png"\ndose = {}\n'
    incoming = read(f'{text}\n[[pictures]]\nname = "a.png"\ndata = "{PNG_TEXT}"\n', shipped)
    assert [each.image for each in incoming.exercises] == [picture_name(png())] * 2
    assert incoming.pictures == {picture_name(png()): png()}


def test_pictures_are_kept_once(tmp_path: Path) -> None:
    """A picture is named by its content; one that is damaged is written again."""
    pictures, name = Pictures(tmp_path), picture_name(SVG)
    pictures.keep({name: SVG, picture_name(png()): png()})
    pictures.keep({name: SVG})
    assert pictures.read(name) == SVG
    pictures.path(name).write_bytes(b"noise")
    assert pictures.read(name) is None
    pictures.keep({name: SVG})
    assert pictures.read(name) == SVG
    assert len(list((tmp_path / "pictures").iterdir())) == 2
