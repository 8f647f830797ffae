"""Reminders come back from the disk as they were, and a damaged file is set aside and told."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from footdesk.core.reminder import Due, Memory
from footdesk.core.schedule import WEEK, Breaks, QuietHours, Reminder, Schedule
from footdesk.store.errors import Cause
from footdesk.store.reminders import (
    FILE,
    MEMORY_FILE,
    has_schedule,
    load_memory,
    load_schedule,
    save_memory,
    save_schedule,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)

minutes = st.integers(0, 1439)
days = st.frozensets(st.sampled_from(sorted(WEEK)))
reminders = st.builds(Reminder, minutes, st.sampled_from(["all-ten", "desk-break"]), days, st.booleans())
breaks = st.builds(
    Breaks, st.booleans(), st.integers(10, 240), st.integers(0, 700), st.integers(701, 1439), st.just("x"), days
)
schedules = st.builds(
    Schedule,
    st.lists(reminders, max_size=5).map(tuple),
    breaks,
    st.builds(QuietHours, minutes, minutes),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(schedules)
def test_a_schedule_comes_back_as_it_was(tmp_path: Path, schedule: Schedule) -> None:
    """Whatever can be wanted is kept."""
    save_schedule(tmp_path, schedule)
    assert load_schedule(tmp_path) == (schedule, ())


def test_where_there_is_none_nobody_is_reminded(tmp_path: Path) -> None:
    """Without a file there is nothing, and that is no problem."""
    assert not has_schedule(tmp_path)
    assert load_schedule(tmp_path) == (Schedule(), ())
    save_schedule(tmp_path, Schedule())
    assert has_schedule(tmp_path)


def test_a_person_can_write_it(tmp_path: Path) -> None:
    """What is left out has its usual value."""
    (tmp_path / FILE).write_text('[[reminders]]\nat = 07:30:00\nroutine = "all-ten"\ndays = ["sunday"]\n')
    assert load_schedule(tmp_path)[0] == Schedule((Reminder(450, "all-ten", frozenset({6})),))


@pytest.mark.parametrize(
    ("text", "reason"),
    [("breaks = 3", "found 3"), ("[breaks]\nevery = 5", "at breaks.every, found 5"), ("=", "line 1")],
)
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, text: str, reason: str) -> None:
    """The old file is kept under another name."""
    (tmp_path / FILE).write_text(text)
    schedule, (problem,) = load_schedule(tmp_path)
    assert (schedule, problem.cause) == (Schedule(), Cause.REMINDERS_DAMAGED)
    assert reason in str(problem)
    assert (tmp_path / problem.values["kept"]).read_text() == text
    assert not has_schedule(tmp_path)


def test_a_damaged_file_that_cannot_be_renamed_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a read-only folder it is told under its own name."""
    (tmp_path / FILE).write_text("=")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    _, (problem,) = load_schedule(tmp_path)
    assert problem.values["kept"] == FILE


@pytest.mark.parametrize(
    "memory",
    [
        Memory(NOON, NOON, NOON),
        Memory(
            NOON,
            NOON,
            NOON,
            frozenset({(date(2026, 3, 1), 450), (date(2026, 2, 28), 0)}),
            Due("all-ten", NOON),
            date(2026, 3, 1),
        ),
    ],
)
def test_what_is_remembered_comes_back(tmp_path: Path, memory: Memory) -> None:
    """A start goes on where the last run ended."""
    save_memory(tmp_path, memory)
    assert load_memory(tmp_path) == memory


@pytest.mark.parametrize("text", ["=", "looked = 3", *(f"{name} = 2026-03-01T12:00:00" for name in ("looked", "off"))])
def test_a_damaged_memory_is_forgotten(tmp_path: Path, text: str) -> None:
    """Nothing a person has entered is lost by it."""
    (tmp_path / MEMORY_FILE).write_text(text)
    assert load_memory(tmp_path) is None


def test_a_moment_without_a_zone_is_none(tmp_path: Path) -> None:
    """Such a moment could be any of many."""
    save_memory(tmp_path, Memory(NOON, NOON, NOON))
    text = (tmp_path / MEMORY_FILE).read_text()
    (tmp_path / MEMORY_FILE).write_text(text.replace("+00:00", ""))
    assert load_memory(tmp_path) is None
