"""Private displays for the measurements."""

from tests.end2end.conftest import display, make_display

__all__ = ["display", "make_display"]
