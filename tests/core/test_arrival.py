"""What comes in is added once, and kept apart from what it is not."""

from msgspec.structs import replace

from footdesk.core.arrival import Arrival, Incoming, arrival
from footdesk.core.own import LONGEST_ID, LONGEST_NAME, Entry, Own, OwnRoutine
from tests.core.samples import BOTH_ONCE, EACH_TWICE, exercise

CALF = replace(exercise(EACH_TWICE, name="own-calf"), name="Calf raises", number=0)
MORNING = OwnRoutine("own-morning", "Morning", (Entry("own-calf", BOTH_ONCE), Entry("toe-pressing", EACH_TWICE)))
INCOMING = Incoming((CALF,), MORNING)


def after(own: Own, incoming: Incoming) -> tuple[Arrival, Own]:
    """What arrives, and what is there then."""
    found = arrival(own, incoming)
    return found, own.changed(found.change)


def test_all_of_it_is_new_in_an_empty_library() -> None:
    """Ids and names are kept as they came."""
    found, own = after(Own(), INCOMING)
    assert own == Own((CALF,), (MORNING,))
    assert (found.routine, found.fresh, found.here, found.is_empty) == (MORNING, True, (), False)


def test_the_same_twice_changes_nothing() -> None:
    """What is here already is found, whatever it is called by now and whatever its id is."""
    _, own = after(Own(), INCOMING)
    found, again = after(own, INCOMING)
    assert found.is_empty
    assert (found.here, found.routine, found.fresh) == ((CALF,), MORNING, False)
    assert again == own


def test_what_clashes_is_kept_apart_and_found_again() -> None:
    """Another routine and another exercise of the same names and ids get new ones, once."""
    other = OwnRoutine("own-morning", "Morning", (Entry("own-calf", EACH_TWICE),))
    mine = Own((replace(CALF, care="Mind your knee."),), (other,))
    found, own = after(mine, INCOMING)
    assert [(each.id, each.name) for each in found.change.exercises] == [("own-calf-2", "Calf raises (2)")]
    assert found.routine == OwnRoutine(
        "own-morning-2", "Morning (2)", (Entry("own-calf-2", BOTH_ONCE), Entry("toe-pressing", EACH_TWICE))
    )
    assert own.exercises[0] == mine.exercises[0]
    assert after(own, INCOMING)[0].is_empty


def test_a_long_name_that_clashes_is_found_again_too() -> None:
    """The number takes the place of its end, and it is the same thing all the same."""
    long = replace(CALF, name="a" * LONGEST_NAME)
    mine = Own((replace(long, id="own-mine", care="Mine."),), (OwnRoutine("own-mine-too", "b" * LONGEST_NAME),))
    incoming = Incoming((long,), replace(MORNING, name="b" * LONGEST_NAME))
    found, own = after(mine, incoming)
    assert [each.name for each in found.change.exercises] == ["a" * (LONGEST_NAME - 4) + " (2)"]
    assert after(own, incoming)[0].is_empty


def test_two_of_one_kind_in_one_file_are_one() -> None:
    """The same exercise under two ids is added once, and both of its entries lead to it."""
    twin = replace(CALF, id="own-twin")
    both = OwnRoutine("own-both", "Both", (Entry("own-calf", BOTH_ONCE), Entry("own-twin", BOTH_ONCE)))
    found, own = after(Own(), Incoming((CALF, twin), both))
    assert own.exercises == (CALF,)
    assert [entry.exercise for entry in own.routines[0].entries] == ["own-calf", "own-calf"]
    assert found.here == (CALF,)


def test_exercises_alone_arrive_without_a_routine() -> None:
    """There is no routine to choose then."""
    found, own = after(Own(), Incoming((CALF,)))
    assert (found.routine, found.fresh) == (None, False)
    assert own == Own((CALF,))


def test_a_long_id_that_is_taken_stays_within_its_length() -> None:
    """The number takes the place of its end."""
    long = "own-" + "a" * (LONGEST_ID - 4)
    mine = Own((replace(CALF, id=long, care="Mine."),))
    found, _ = after(mine, Incoming((replace(CALF, id=long),)))
    assert found.change.exercises[0].id == f"{long[:-2]}-2"
