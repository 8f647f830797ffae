"""The history is walked through from outside, with the keyboard and a screen reader, on a real display."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from footdesk.core.day_map import DaySum
from footdesk.desktop.wall import wall_time
from footdesk.store.settings import Settings, save_settings
from footdesk.ui.history_words import cell_words, day_words
from tests.end2end.display import Display
from tests.end2end.screen_reader import ScreenReader, missing_reader
from tests.store.histories import opened
from tests.store.ten_years import write_years

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(bool(missing_reader()), reason=missing_reader() or "present"),
]


@pytest.fixture
def reader(display: Display, program: list[str]) -> Iterator[ScreenReader]:
    """Give what a screen reader hears of a FootDesk with forty days of history."""
    folder = display.folder / "data"
    folder.mkdir()
    save_settings(folder, Settings(safety_read=wall_time().day))
    write_years(folder, wall_time().day, 40)
    display.start([*program, "--data", str(folder)])
    made = ScreenReader(display, "FootDesk")
    yield made
    made.close()


def test_the_map_is_a_table_that_the_keyboard_walks_through(reader: ScreenReader, display: Display) -> None:
    """Ctrl+3 opens it; the table and its cells are heard; arrows move and Enter shows another day."""
    reader.find("History", "radio button")
    window = display.window("FootDesk")
    display.xdotool("windowactivate", "--sync", str(window))
    display.xdotool("key", "ctrl+3")
    assert reader.find("Calendar of sessions")["role"] == "table"
    reader.find("Earlier weeks", "push button")
    reader.find("Export your history", "push button")
    QLocale.setDefault(QLocale.c())
    today = wall_time().day
    with closing(opened(display.folder / "data", today=today)[0]) as history:
        day = max(each for each in history.days() if each < today)
        cell = cell_words(day, DaySum(day, history.sums(day, day)))
    reader.find(cell, "table cell")
    reader.ask("focus", "table", "Calendar of sessions")
    for _ in range((today - day).days):
        display.xdotool("key", "Up")
    display.xdotool("key", "Return")
    reader.find(day_words(day), "label")
    display.xdotool("key", "Page_Up")
    display.xdotool("key", "Return")
    reader.find(day_words(day - timedelta(weeks=4)), "label")
    assert reader.find("Save a summary…", "push button")
