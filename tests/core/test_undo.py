"""What was done can be taken back and done again, one deed after another."""

from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.undo import MOST, Undo


def test_the_last_deed_is_taken_back_first() -> None:
    """Two deeds are taken back and done again like plates from a stack."""
    empty: Undo[str] = Undo()
    both = empty.did("first").did("second")
    once = both.took_back()
    assert (once.done, once.undone) == (("first",), ("second",))
    assert once.took_back() == Undo((), ("second", "first"))
    assert once.did_again() == both


def test_a_new_deed_forgets_what_was_taken_back() -> None:
    """There is one past: whoever does something else after an undo cannot redo."""
    other = Undo(("first",), ("second",)).did("third")
    assert other == Undo(("first", "third"), ())


def test_a_deed_can_go_on_with_the_last_one() -> None:
    """A number that is typed digit by digit is taken back as one."""
    assert Undo(("add", "12")).instead("120") == Undo(("add", "120"))


def test_old_deeds_are_forgotten() -> None:
    """The memory is bounded, however long one goes on."""
    undo: Undo[int] = Undo()
    for number in range(MOST + 10):
        undo = undo.did(number)
    assert undo.done == tuple(range(10, MOST + 10))


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=60))
def test_any_way_through_keeps_the_order_of_the_deeds(ways: list[str]) -> None:
    """Done deeds, and behind them the taken back ones from the last to the first, are numbered upwards."""
    undo: Undo[int] = Undo()
    number = 0
    for way in ways:
        if way == "do":
            undo, number = undo.did(number), number + 1
        elif way == "undo" and undo.done:
            undo = undo.took_back()
        elif way == "redo" and undo.undone:
            undo = undo.did_again()
        everything = (*undo.done, *reversed(undo.undone))
        assert list(everything) == sorted(everything)
