"""A schedule holds only what clocks and weeks have."""

from collections.abc import Callable

import pytest

from footdesk.core.exercise import InvalidValueError
from footdesk.core.schedule import Breaks, QuietHours, Reminder, Schedule


@pytest.mark.parametrize(
    "make",
    [
        lambda: Reminder(-1, "all-ten"),
        lambda: Reminder(24 * 60, "all-ten"),
        lambda: Reminder(0, "all-ten", frozenset({7})),
        lambda: Breaks(every=9),
        lambda: Breaks(every=241),
        lambda: Breaks(first=600, last=600),
        lambda: Breaks(first=-1),
        lambda: Breaks(last=24 * 60),
        lambda: Breaks(days=frozenset({-1})),
        lambda: QuietHours(24 * 60, 0),
        lambda: QuietHours(0, -1),
    ],
)
def test_what_cannot_be_is_refused(make: Callable[[], object]) -> None:
    """A time that no clock has, a day that no week has, and hours that end before they begin are no schedule."""
    with pytest.raises(InvalidValueError):
        make()


@pytest.mark.parametrize(
    ("quiet", "inside", "outside"),
    [
        (QuietHours(21 * 60, 7 * 60), (21 * 60, 0, 7 * 60 - 1), (7 * 60, 12 * 60, 21 * 60 - 1)),
        (QuietHours(12 * 60, 13 * 60), (12 * 60, 13 * 60 - 1), (0, 13 * 60)),
        (QuietHours(600, 600), (), (0, 600, 1439)),
    ],
)
def test_quiet_hours_may_cross_midnight(quiet: QuietHours, inside: tuple[int, ...], outside: tuple[int, ...]) -> None:
    """They begin at their first minute and end before their last one; two equal times are none."""
    assert all(minute in quiet for minute in inside)
    assert not any(minute in quiet for minute in outside)


def test_a_schedule_is_on_when_anything_is() -> None:
    """Reminders that are off, or on no day, wake nobody."""
    assert not Schedule().on
    assert not Schedule((Reminder(0, "all-ten", on=False), Reminder(0, "all-ten", frozenset()))).on
    assert Schedule((Reminder(0, "all-ten"),)).on
    assert Schedule(breaks=Breaks(on=True)).on
    disabled = Schedule((Reminder(0, "all-ten"),), enabled=False)
    assert disabled.has_any
    assert not disabled.on
