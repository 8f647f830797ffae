"""What is left of a routine without its things, and when the safety page is due again."""

from datetime import date, timedelta

from footdesk.core.exercise import Kit
from footdesk.safety_desk import TO_FETCH, within
from footdesk.store.settings import Settings
from tests.ui.windows import all_ten


def test_only_what_needs_a_missing_thing_is_left_out() -> None:
    """Without a towel nine are left, with all of it ten, without anything those that need nothing to fetch."""
    ten = all_ten()
    assert within(ten, TO_FETCH) == ten
    left = within(ten, TO_FETCH - {Kit.TOWEL})
    assert left is not None
    assert {each.id for each in ten.exercises} - {each.id for each in left.exercises} == {"upward-stretching"}
    bare = within(ten, frozenset())
    assert bare is not None
    assert len(bare.exercises) == 6


def test_a_routine_can_have_nothing_left() -> None:
    """Where all needs the missing thing, nothing is left to start."""
    ten = all_ten()
    massage = tuple(each for each in ten.exercises if each.id == "foot-massage")
    assert within(type(ten)("one", "One", massage), frozenset()) is None


def test_the_safety_page_is_due_at_first_and_after_90_days() -> None:
    """It is not asked every day, and not forgotten for good."""
    today = date(2026, 3, 1)
    assert Settings().safety_due(today)
    assert not Settings(safety_read=today - timedelta(days=89)).safety_due(today)
    assert Settings(safety_read=today - timedelta(days=90)).safety_due(today)
