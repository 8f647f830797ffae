"""The segments show the whole routine, and are a progress bar to a screen reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from footdesk.core.plan import Kind
from footdesk.core.snapshot import Mark, Snapshot
from footdesk.ui.segments import Segments, widths
from footdesk.ui.theme import light
from tests.ui import moments
from tests.ui.moments import STRETCHING, painted, picture, snapshot_in


def row(qtbot: QtBot, snapshot: Snapshot) -> Segments:
    """A row of 640 pixels that shows a moment."""
    made = Segments()
    qtbot.addWidget(made)
    made.show_theme(light())
    made.resize(640, made.sizeHint().height())
    made.show_snapshot(snapshot)
    return made


@given(some.lists(some.integers(min_value=0, max_value=600_000), min_size=1, max_size=40), some.floats(100, 2000))
def test_widths_fill_the_row_and_keep_the_order_of_the_times(times: list[int], whole: float) -> None:
    """All segments and gaps together are as wide as the row; a longer exercise is never narrower."""
    found = widths(tuple(times), whole, 4, 18)
    if whole >= len(times) * 22 and any(times):
        assert sum(found) + 4 * (len(times) - 1) == pytest.approx(whole)
        assert min(found) >= 18 - 1e-6
        assert all(
            (one <= other) == (found[i] <= found[j] + 1e-6) or found[i] == pytest.approx(found[j])
            for i, one in enumerate(times)
            for j, other in enumerate(times)
        )


def test_a_row_without_room_is_shared_equally() -> None:
    """A hundred exercises in a narrow row are still drawn."""
    assert widths((1000,) * 100, 300, 4, 18) == (1.0,) * 100
    assert widths((0, 0), 100, 4, 18) == (18, 18)


def test_the_exercise_under_way_fills_up(qtbot: QtBot) -> None:
    """Its outline is higher than the others, and it fills with its own time."""
    begin, later = (picture(row(qtbot, snapshot_in(Kind.HOLD, number=number))) for number in (1, 9))
    accent = light().color("accent")
    assert painted(begin, accent) < painted(later, accent)


def test_done_and_skipped_and_to_do_look_different(qtbot: QtBot) -> None:
    """Filled, struck through, hollow."""
    snapshot = snapshot_in(Kind.HOLD, STRETCHING)
    pictures = []
    for mark in Mark:
        marks = (mark, *snapshot.marks[1:])
        pictures.append(picture(row(qtbot, replace(snapshot, marks=marks))).copy(0, 0, 60, 20))
    to_do, done, skipped = pictures
    assert painted(done, light().color("accent")) > 400
    assert painted(to_do, light().color("accent")) == painted(skipped, light().color("accent")) == 0
    assert painted(skipped) > painted(to_do) + 5


def test_the_first_exercise_is_at_the_right_in_right_to_left_languages(qtbot: QtBot) -> None:
    """The row runs in the direction of reading."""
    made = row(qtbot, snapshot_in(Kind.HOLD, number=5))
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = picture(made)
    accent = light().color("accent")
    assert painted(image.copy(320, 0, 320, 20), accent) > 0 == painted(image.copy(0, 0, 320, 20), accent)


def test_nothing_is_under_way_after_the_end(qtbot: QtBot) -> None:
    """All filled, none outlined."""
    made = row(qtbot, moments.finished())
    assert made.value() == made.maximum() == 10


def test_it_is_a_progress_bar_that_counts_exercises(qtbot: QtBot) -> None:
    """Its name says all; its value changes once for an exercise, never every second; it takes no focus."""
    made = row(qtbot, snapshot_in(Kind.HOLD, STRETCHING))
    face = QAccessible.queryAccessibleInterface(made)
    assert face.role() is QAccessible.Role.ProgressBar
    assert face.text(QAccessible.Text.Name).startswith("Routine progress: exercise 3 of 10, ")
    assert (made.value(), made.maximum()) == (2, 10)
    assert made.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_same_moment_paints_nothing_again(qtbot: QtBot) -> None:
    """A second that changes no pixel costs no painting."""
    made = row(qtbot, snapshot_in(Kind.HOLD))
    made.show()
    qtbot.waitExposed(made)
    made.show_snapshot(snapshot_in(Kind.HOLD))
    assert made.minimumSizeHint().height() == 20
    made.hide()
