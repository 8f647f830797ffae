"""A person's own things are frozen values that refuse what could not be kept, and every change can be taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.exercise import SECOND, Dose, Exercise, InvalidValueError, Sides, Stage, Work
from footdesk.core.own import (
    LONGEST_NAME,
    MAX_ENTRIES,
    Change,
    Entry,
    Own,
    OwnRoutine,
    check_name,
    is_own,
    is_plain,
    plain_line,
    work_steps,
)
from footdesk.core.routine import Routine
from tests.core.samples import BOTH_ONCE, EACH_TWICE, OPEN, exercise

MOST = Dose(Sides.EACH, 100, Work.HOLD, 1 * SECOND, 0, (Stage("one", "One."),) * 8)

exercises = st.builds(
    exercise, dose=st.sampled_from((BOTH_ONCE, EACH_TWICE)), name=st.sampled_from(("own-a", "own-b", "own-c"))
)
owned = st.builds(
    OwnRoutine,
    id=st.sampled_from(("own-x", "own-y", "own-z")),
    name=st.sampled_from(("Morning", "Evening")),
    entries=st.lists(st.builds(Entry, exercise=st.just("own-a"), dose=st.just(OPEN)), max_size=2).map(tuple),
)
owns = st.builds(
    Own,
    exercises=st.lists(exercises, unique_by=lambda each: each.id).map(tuple),
    routines=st.lists(owned, unique_by=lambda each: each.id).map(tuple),
)
ids = st.sampled_from(("own-a", "own-b", "own-c", "own-x", "own-y", "own-z"))
changes = st.builds(
    Change,
    exercises=st.lists(exercises, max_size=2, unique_by=lambda each: each.id).map(tuple),
    routines=st.lists(owned, max_size=2, unique_by=lambda each: each.id).map(tuple),
    without=st.frozensets(ids, max_size=2),
    order=st.lists(ids, unique=True).map(tuple),
)


def by_id(*chosen: Exercise) -> dict[str, Exercise]:
    """The exercises by their ids."""
    return {each.id: each for each in chosen}


def test_what_is_own_is_told_from_what_is_shipped_by_its_id() -> None:
    """An id of one's own has a beginning that no shipped one has."""
    assert is_own("own-morning")
    assert not is_own("toe-pressing")


@pytest.mark.parametrize(
    "identity", ["morning", "own-", "own-../../etc", "own-Ä", "own-a--b", "own-A", "own-" + "a" * 80]
)
def test_an_id_that_is_not_ones_own_is_refused(identity: str) -> None:
    """Only small letters, digits and single hyphens stand in an id, so that it is harmless wherever it is used."""
    with pytest.raises(InvalidValueError, match=r"^id:"):
        OwnRoutine(identity, "Morning")


@pytest.mark.parametrize(
    "name", ["", "  ", "a" * (LONGEST_NAME + 1), "two\nlines", "a\x00b", "\u202ereversed", "\ud800"]
)
def test_a_name_is_one_line_of_plain_text(name: str) -> None:
    """A name that is empty, too long, of two lines, or that would turn what stands behind it is refused."""
    with pytest.raises(InvalidValueError, match=r"^name:"):
        check_name(name)


NAMES = (
    "Waden dehnen",
    "<b>bold</b>",
    "\N{HEBREW LETTER AYIN}\N{HEBREW LETTER QOF}\N{HEBREW LETTER BET}",
    "\N{ARABIC LETTER FARSI YEH}\N{ZERO WIDTH NON-JOINER}\N{ARABIC LETTER KHAH}",
    "\N{DEVANAGARI LETTER KA}\N{DEVANAGARI SIGN VIRAMA}\N{ZERO WIDTH JOINER}",
    "\N{HIRAGANA LETTER A}\N{IDEOGRAPHIC SPACE}\N{HIRAGANA LETTER I}",
    "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{STAFF OF AESCULAPIUS}",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_may_be_written_in_any_script(name: str) -> None:
    """What joins letters or keeps them apart belongs to the scripts that need it."""
    assert is_plain(name)
    check_name(name)


def test_a_routine_has_a_limit_of_exercises_and_of_steps() -> None:
    """What would take minutes to unroll is refused, with the field."""
    entry = Entry("toe-pressing", BOTH_ONCE)
    assert len(OwnRoutine("own-a", "Long", (entry,) * MAX_ENTRIES).entries) == MAX_ENTRIES
    with pytest.raises(InvalidValueError, match=r"^exercises: found 201"):
        OwnRoutine("own-a", "Long", (entry,) * (MAX_ENTRIES + 1))
    assert work_steps(MOST) == 1_600
    with pytest.raises(InvalidValueError, match=r"^steps: found 20800"):
        OwnRoutine("own-a", "Long", (Entry("toe-pressing", MOST),) * 13)


def test_an_exercise_has_the_dose_of_its_routine() -> None:
    """A changed dose makes another value of the exercise, with the same id."""
    known = exercise(EACH_TWICE, name="own-a")
    made = OwnRoutine("own-x", "Morning", (Entry("own-a", BOTH_ONCE), Entry("own-a", EACH_TWICE)))
    assert made.routine(by_id(known)) == Routine("own-x", "Morning", (replace(known, dose=BOTH_ONCE), known))


def test_an_exercise_that_is_gone_is_left_out_of_its_routine() -> None:
    """What is there can still be done; where nothing is, there is no routine to start."""
    known = exercise(EACH_TWICE, name="own-a")
    made = OwnRoutine("own-x", "Morning", (Entry("own-b", BOTH_ONCE), Entry("own-a", EACH_TWICE)))
    assert made.missing(by_id(known)) == ("own-b",)
    assert made.routine(by_id(known)) == Routine("own-x", "Morning", (known,))
    assert made.routine({}) is None


def test_a_change_puts_takes_away_and_orders() -> None:
    """Each routine that the order names stands where it says, and the others behind it."""
    first, second, third = (OwnRoutine(f"own-{name}", name.title()) for name in ("one", "two", "three"))
    own = Own(routines=(first, second)).changed(Change(routines=(third,), order=("own-three", "own-gone", "own-two")))
    assert own.routines == (third, second, first)
    known = exercise(name="own-a")
    own = own.changed(Change(exercises=(known,), without=frozenset({"own-two"})))
    assert own == Own((known,), (third, first))


@given(owns, changes)
def test_every_change_can_be_taken_back(own: Own, change: Change) -> None:
    """After the reversal all routines are there in their order again, and all exercises."""
    again = own.changed(change).changed(own.reversal(change))
    assert again.routines == own.routines
    assert by_id(*again.exercises) == by_id(*own.exercises)


def test_a_name_that_is_taken_gets_a_number() -> None:
    """Names are kept apart whatever their case is, and stay within their length."""
    own = Own(routines=(OwnRoutine("own-a", "Morning"), OwnRoutine("own-b", "a" * LONGEST_NAME)))
    assert own.free_name("Evening") == "Evening"
    assert own.free_name("MORNING") == "MORNING (2)"
    assert own.free_name("Morning", ("morning (2)",)) == "Morning (3)"
    assert own.free_name("a" * LONGEST_NAME) == "a" * (LONGEST_NAME - 4) + " (2)"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Calf  raises ", "Calf raises"),
        ("Calf\traises\n", "Calf raises"),
        ("پاشنه\u200cی پا", "پاشنه\u200cی پا"),
        ("\u202e", ""),
    ],
)
def test_what_is_written_becomes_one_plain_line(written: str, kept: str) -> None:
    """Ends of lines and what turns the direction go, what keeps letters apart stays."""
    assert plain_line(written) == kept
