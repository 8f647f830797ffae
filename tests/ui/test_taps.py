"""Two taps at once are one."""

from footdesk.ui.taps import Taps


def test_a_second_tap_within_300_ms_does_not_count() -> None:
    """A stray tap is passed over, and does not put off the next real one."""
    moments = iter([1_000, 1_299, 1_301, 1_400, 1_601])
    taps = Taps(lambda: next(moments))
    assert [taps.counts("pause") for _ in range(5)] == [True, False, True, False, True]


def test_another_wish_counts_at_once() -> None:
    """To go on and to skip right after it are two wishes."""
    moments = iter([1_000, 1_100, 1_200])
    taps = Taps(lambda: next(moments))
    assert [taps.counts(wish) for wish in ("go on", "skip", "skip")] == [True, True, False]
