"""The balance of sides: what each did alone, and which one is behind."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.exercise import SECOND, Milliseconds, Side
from footdesk.core.history import Totals
from footdesk.core.side_balance import EVEN, SideBalance, SideSum, side_balance

Sums = tuple[Milliseconds, int]

sums = st.builds(
    lambda work, turns: Totals(sum(work.values()), sum(work.values()), Counter(work), Counter(turns)),
    st.dictionaries(st.sampled_from(Side), st.integers(0, 10**9)),
    st.dictionaries(st.sampled_from(Side), st.integers(0, 10**4)),
)

OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, None: None}


@given(st.lists(sums))
def test_each_side_counts_what_it_did_alone(several: list[Totals]) -> None:
    """The sums add up over the sessions, and what both did together is in neither."""
    found = side_balance(iter(several))
    for side, mine in ((Side.LEFT, found.left), (Side.RIGHT, found.right)):
        assert mine.work == sum(each.work_by_side.get(side, 0) for each in several)
        assert mine.repetitions == sum(each.repetitions_by_side.get(side, 0) for each in several)


@given(left=st.builds(SideSum, st.integers(0, 9_999), st.integers(0, 9)), right=st.builds(SideSum))
def test_the_mirror_image_is_behind_on_the_other_side(left: SideSum, right: SideSum) -> None:
    """Neither side is preferred."""
    assert SideBalance(left, right).behind is OTHER[SideBalance(right, left).behind]
    assert SideBalance(left, left).behind is None


@pytest.mark.parametrize(
    ("left", "right", "behind"),
    [
        ((0, 0), (0, 0), None),
        ((0, 0), (EVEN, 0), Side.LEFT),
        ((EVEN, 0), (0, 5), Side.RIGHT),
        ((EVEN - 1, 3), (0, 4), Side.LEFT),
        ((0, 4), (EVEN - 1, 3), Side.RIGHT),
        ((30 * SECOND, 4), (30 * SECOND + 5, 4), None),
    ],
)
def test_seconds_decide_before_repetitions(left: Sums, right: Sums, behind: Side | None) -> None:
    """A side is behind by time; times that nobody feels a difference between leave it to the repetitions."""
    assert SideBalance(SideSum(*left), SideSum(*right)).behind is behind
