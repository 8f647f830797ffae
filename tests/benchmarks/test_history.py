"""Ten years of daily use: a step is written as fast, the page has its figures, and the window is there as soon."""

import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from footdesk.app import App
from footdesk.application import Opened
from footdesk.command_line import Request
from footdesk.core.day_map import day_map, window
from footdesk.core.pain_series import first_day_shown, pain_series
from footdesk.core.side_balance import side_balance
from footdesk.core.streak import streak
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
from footdesk.store.history import History
from footdesk.store.settings import Settings, save_settings
from footdesk.ui.shell import Shell
from tests.benchmarks.running import median_ratio, started
from tests.end2end.display import Display, missing
from tests.store.histories import MADE_OF, START, identifier, opened, step
from tests.store.ten_years import TEN_YEARS, write_years

RUNS = 7

STEPS = 300

OURS = [sys.executable, "-m", "footdesk", "--data"]


@pytest.fixture(scope="module")
def ten_years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of ten years of use."""
    folder = tmp_path_factory.mktemp("ten-years")
    save_settings(folder, Settings(safety_read=wall_time().day))
    write_years(folder, wall_time().day, TEN_YEARS)
    return folder


def seconds(work: Callable[[], object]) -> float:
    """Give how long something takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def test_a_step_is_written_in_five_milliseconds(ten_years: Path) -> None:
    """The median write of a step, to the disk and not only to the system, takes at most 5 ms."""
    history, _ = opened(ten_years, today=wall_time().day)
    name = identifier(9_999_999)
    with closing(history):
        history.begin(name, MADE_OF, wall_time(), START)
        taken = [seconds(partial(history.add, name, step(0, n), place=START)) for n in range(1, STEPS)]
        history.delete(name)
    median = statistics.median(taken)
    assert median <= 0.005, f"{median * 1000:.2f} ms, at most {max(taken) * 1000:.1f} ms"


def what_a_page_shows(history: History) -> None:
    """Ask for all that the page of the history shows, and work it out."""
    today = wall_time().day
    first, last = window(today)
    shown = day_map(history.sums(first, last), today, first, last)
    assert sum(week.sessions for week in shown.weeks) > 100
    assert streak(history.days(), today).best > 0
    begin = first_day_shown(today)
    month = history.sums(begin, today)
    assert pain_series((each.session for each in month), begin, today).points
    side_balance(each.totals for each in month)


def test_a_page_has_its_figures_in_a_tenth_of_a_second(ten_years: Path, tmp_path: Path) -> None:
    """Ten years take at most 100 ms to be asked and worked out, of the 150 that the page may take more than empty."""
    history, _ = opened(ten_years, today=wall_time().day)
    with closing(history):
        taken = [seconds(lambda: what_a_page_shows(history)) for _ in range(RUNS)]
        year = [seconds(lambda: history.sums(wall_time().day - timedelta(days=365), wall_time().day)) for _ in range(3)]
    median = statistics.median(taken)
    assert median <= 0.1, f"{median * 1000:.0f} ms; a whole year {statistics.median(year) * 1000:.0f} ms"


def opening(application: QApplication, folder: Path) -> float:
    """Give the seconds from the wish for the page of the history to its picture, in a FootDesk of its own."""
    catalog, profile = load_catalog(resources()), separate_profile(folder)
    app = App(Opened(application, profile, Shell()), Request(silent=True), catalog, SteppedClock())
    app.open()
    while not app.settled:
        application.processEvents()
    # What a start still does when the window is there is not the page's.
    app.keeper._pool.waitForDone()
    application.processEvents()

    def open_page() -> None:
        app.window.show_section("history")
        application.processEvents()
        app.shell.grab()

    taken = seconds(open_page)
    app.shell.close()
    application.processEvents()
    return taken


def test_the_page_opens_as_soon_as_an_empty_one(qapp: QApplication, ten_years: Path, tmp_path: Path) -> None:
    """Ten years cost at most 150 ms, from the wish to the picture; each opening has an empty one beside it."""
    save_settings(tmp_path, Settings(safety_read=wall_time().day))
    # The first one of a run also loads the modules.
    opening(qapp, tmp_path)
    pairs = [(opening(qapp, ten_years), opening(qapp, tmp_path)) for _ in range(RUNS)]
    more = statistics.median(full - empty for full, empty in pairs)
    told = ", ".join(f"{full * 1000:.0f} against {empty * 1000:.0f}" for full, empty in pairs)
    assert more <= 0.15, f"{more * 1000:.0f} ms more: {told}"


@pytest.mark.skipif(bool(missing()), reason=missing() or "present")
def test_the_window_is_there_as_soon_as_without_a_history(display: Display, ten_years: Path, tmp_path: Path) -> None:
    """From the start to the window on the screen takes as long with ten years as with none."""
    save_settings(tmp_path, Settings(safety_read=wall_time().day))
    empty, full = [], []
    for _ in range(RUNS):
        with started(display, [*OURS, str(tmp_path)]) as (_, taken):
            empty.append(taken)
        with started(display, [*OURS, str(ten_years)]) as (_, taken):
            full.append(taken)
    ratio = median_ratio(full, empty)
    assert ratio <= 1.1, f"{ratio:.2f} times as long: {full} against {empty}"
