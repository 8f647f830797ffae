"""Whatever is written comes back, and whatever comes is read or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.exercise import (
    Cues,
    Dose,
    Exercise,
    Kit,
    Limb,
    Milliseconds,
    Position,
    Side,
    Sides,
    Stage,
    Work,
)
from footdesk.core.own import LONGEST_NAME, LONGEST_TEXT, Entry, OwnRoutine
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.store.pictures import picture_name
from footdesk.store.routine_file import routine_of, routine_text
from tests.fuzz.corpus import seeds
from tests.fuzz.mutation import Mutation
from tests.fuzz.targets import HERE, Targets
from tests.store.routine_files import SVG, png

TURNING = "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""What turns the direction of what follows."""

PICTURES = {picture_name(content): content for content in (SVG, png())}

SHIPPED = {each.id: each for each in load_catalog(resources()).exercises}

letters = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters=TURNING)
texts = st.text(letters, max_size=40)
names = st.text(letters, min_size=1, max_size=LONGEST_NAME).filter(str.strip)


def times(least: Milliseconds, most: Milliseconds) -> st.SearchStrategy[Milliseconds]:
    """Whole milliseconds between two limits."""
    return st.integers(least, most)


stages = st.builds(Stage, name=names, cue=texts, time=st.none() | times(1_000, 300_000))
doses = st.builds(
    Dose,
    sides=st.sampled_from(Sides),
    repetitions=st.integers(1, 100),
    work=st.sampled_from(Work),
    work_time=st.none() | times(1_000, 300_000),
    relax_time=times(0, 120_000),
    stages=st.lists(stages, max_size=3).map(tuple),
    rest_time=st.none() | times(0, 300_000),
    first_side=st.sampled_from((None, Side.LEFT, Side.RIGHT)),
)
ids = st.from_regex(r"own-[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}", fullmatch=True)
exercises = st.builds(
    Exercise,
    id=ids,
    number=st.just(0),
    name=names,
    position=st.sampled_from(Position),
    limb=st.sampled_from(Limb),
    kit=st.lists(st.sampled_from(Kit), unique=True).map(tuple),
    dose=doses,
    instructions=st.lists(st.text(letters, max_size=LONGEST_TEXT), max_size=3).map(tuple),
    cues=st.builds(Cues, texts, texts, texts, texts),
    care=texts,
    picture=texts,
    image=st.sampled_from(("", *PICTURES)),
    figure=st.sampled_from(("", "one-that-nobody-knows", *SHIPPED)),
)


@st.composite
def libraries(draw: st.DrawFn) -> tuple[OwnRoutine, dict[str, Exercise]]:
    """A routine, and the exercises that it is made of, each of which it has once at least."""
    known = {each.id: each for each in draw(st.lists(exercises, min_size=1, max_size=3))}
    other = st.builds(Entry, exercise=st.sampled_from(sorted(known)), dose=doses)
    entries = (*(Entry(each.id, each.dose) for each in known.values()), *draw(st.lists(other, max_size=2)))
    return OwnRoutine(draw(ids), draw(names), entries), known


@given(libraries())
def test_every_routine_that_is_written_is_read_as_it_was(library: tuple[OwnRoutine, dict[str, Exercise]]) -> None:
    """To the millisecond and the byte, with whatever letters, and written again it is the same text."""
    routine, known = library
    text = routine_text(routine, known, PICTURES)
    again = routine_of(HERE, text.encode(), SHIPPED)
    assert again.routine == routine
    assert {each.id: each for each in again.exercises} == known
    assert routine_text(again.routine, known, again.pictures or {}) == text


@pytest.fixture(scope="module")
def targets() -> Targets:
    """Give who reads each kind."""
    return Targets()


@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(targets: Targets, content: bytes) -> None:
    """As a file, as a list and as a picture."""
    for kind in ("file", "list", "picture"):
        targets.run(kind, content)


def test_mutated_files_and_lists_are_read_or_refused(targets: Targets) -> None:
    """Some of those that the fuzzer makes by the hundred thousand, and all that once failed."""
    mutation, good = Mutation(7), seeds()
    for kind, contents in good.items():
        for content in contents:
            targets.run(kind, content)
        for _ in range(100):
            targets.run(kind, mutation.mutated(contents))
