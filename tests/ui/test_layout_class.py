"""The layout follows from the window's size alone."""

import pytest

from footdesk.ui.layout_class import DEFAULT, MINIMUM, LayoutClass, layout_class


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (DEFAULT, LayoutClass.WIDE),
        ((1080, 680), LayoutClass.WIDE),
        ((1079, 680), LayoutClass.MEDIUM),
        ((1080, 679), LayoutClass.MEDIUM),
        ((800, 460), LayoutClass.MEDIUM),
        ((799, 460), LayoutClass.COMPACT),
        ((800, 459), LayoutClass.COMPACT),
        (MINIMUM, LayoutClass.COMPACT),
    ],
)
def test_each_layout_begins_where_the_design_says(size: tuple[int, int], expected: LayoutClass) -> None:
    """The limits are the design's, to the pixel."""
    assert layout_class(*size) is expected


def test_larger_text_needs_a_larger_window() -> None:
    """At one and a half times the text size a wide window is one and a half times as large."""
    assert layout_class(1080 * 1.5, 680 * 1.5, 1.5) is LayoutClass.WIDE
    assert layout_class(*DEFAULT, 1.5) is LayoutClass.COMPACT
