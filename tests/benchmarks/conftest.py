"""Every test here is a measurement, made beside a bare window or another figure of the same run."""

from pathlib import Path

import pytest

from tests.end2end.conftest import display, make_display

__all__ = ["display", "make_display"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the measurements out of the tests, which must not depend on how busy the machine is."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.benchmark)
