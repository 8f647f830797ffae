"""The reports of earlier runs are found, each is told once, and what cannot be changed stays."""

import os
from pathlib import Path

import pytest

from footdesk.desktop.crash import MOST_REPORTS, Crash
from footdesk.desktop.crash_reports import TOLD, put_away, untold

RUN = "FootDesk 1.0.0, 2026-03-0{day}T12:00:00+01:00\n"
TRACE = "Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n"


def test_without_a_crash_there_is_nothing_to_tell(tmp_path: Path) -> None:
    """A folder that is not there, and one that is empty, have no reports."""
    assert untold(tmp_path / "none") == ()
    assert untold(tmp_path) == ()


def test_an_ended_process_has_a_report_with_its_moment(tmp_path: Path) -> None:
    """Of three earlier runs the one that was ended with a trace is told, under the moment of its start."""
    runs = [RUN.format(day=1), RUN.format(day=2) + TRACE, RUN.format(day=3), RUN.format(day=4)]
    (tmp_path / "abort.txt").write_text("".join(runs), encoding="utf-8")
    [crash] = untold(tmp_path)
    assert crash == Crash(RUN.format(day=2) + TRACE, tmp_path / "crash-20260302-120000-end.txt")
    # The run that looks has not ended, and goes on writing into the same file.
    assert (tmp_path / "abort.txt").read_text(encoding="utf-8") == RUN.format(day=4)
    assert untold(tmp_path) == (crash,)


@pytest.mark.parametrize("text", ["", RUN.format(day=1), TRACE, "\n\n"])
def test_a_single_run_has_not_ended(tmp_path: Path, text: str) -> None:
    """What stands last in the file is of the run that looks."""
    (tmp_path / "abort.txt").write_text(text, encoding="utf-8")
    assert untold(tmp_path) == ()
    assert (tmp_path / "abort.txt").read_text(encoding="utf-8") == text


def test_a_report_is_told_once(tmp_path: Path) -> None:
    """What was put away is not told again, and its new place is known."""
    (tmp_path / "crash-20260301-120000-1.txt").write_text("what happened", encoding="utf-8")
    [crash] = untold(tmp_path)
    told = put_away(crash)
    assert told == Crash("what happened", tmp_path / TOLD / "crash-20260301-120000-1.txt")
    assert told.path is not None
    assert told.path.read_text(encoding="utf-8") == "what happened"
    assert untold(tmp_path) == ()
    assert put_away(told) == told


def test_a_limited_number_of_told_reports_is_kept(tmp_path: Path) -> None:
    """The oldest go: reports do not fill the disk in years."""
    for number in range(MOST_REPORTS + 3):
        (tmp_path / f"crash-202603{number:02}-120000-1.txt").write_text("what happened", encoding="utf-8")
    for crash in untold(tmp_path):
        put_away(crash)
    kept = sorted(path.name for path in (tmp_path / TOLD).iterdir())
    assert len(kept) == MOST_REPORTS
    assert kept[0] == "crash-20260303-120000-1.txt"


def test_a_report_without_a_file_stays_as_it_is() -> None:
    """There is nothing to move of a report that could not be written."""
    assert put_away(Crash("what happened", None)) == Crash("what happened", None)


def test_where_nothing_can_be_moved_it_is_told_again(tmp_path: Path) -> None:
    """A place that cannot be made, here because a file has its name, is no failure."""
    (tmp_path / TOLD).write_text("in the way", encoding="utf-8")
    (tmp_path / "crash-20260301-120000-1.txt").write_text("what happened", encoding="utf-8")
    [crash] = untold(tmp_path)
    assert put_away(crash) == crash
    assert untold(tmp_path) == (crash,)


@pytest.mark.skipif(os.name != "posix", reason="Only there a link can lead nowhere.")
def test_a_report_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    """A file that is no file any more is not told of."""
    (tmp_path / "crash-20260301-120000-1.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "abort.txt").mkdir()
    assert untold(tmp_path) == ()
