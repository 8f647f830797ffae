"""A program that is killed at any moment loses at most the step under way, and never its history."""

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from footdesk.core.history import Place
from footdesk.store.history_file import FILE
from tests.store.endless_session import endless_plan
from tests.store.histories import opened

KILLS = int(os.environ.get("FOOTDESK_KILLS", "12"))
"""How often the program is killed; set the variable to try harder."""

LONGEST = 1.0
"""The latest moment of a kill, in seconds after the start, which itself takes a tenth or two."""

CHECKOUT = Path(__file__).parents[2]


@pytest.mark.timeout(60 + 10 * KILLS)
def test_a_kill_loses_at_most_the_step_under_way(tmp_path: Path) -> None:
    """The file opens clean after each kill, holds every step that was said to be written, and knows the side."""
    chance = random.Random(2026)  # noqa: S311 - the moment of a kill is no secret
    plan = endless_plan()
    known = list[str]()
    most = 0
    for _ in range(KILLS):
        written = _killed(tmp_path, chance.uniform(0.0, LONGEST))
        history, problems = opened(tmp_path, thorough=True)
        with closing(history):
            assert problems == ()
            session = history.unfinished()
            if session is None or session.id in known:
                assert written is None, "a session that was said to have begun is not there"
                continue
            steps = history.steps(session.id)
            assert written is None or len(steps) in (written, written + 1)
            expected = plan.steps[: len(steps)]
            assert [(step.number, step.kind, step.side) for step in steps] == [
                (step.exercise, step.kind, step.side) for step in expected
            ]
            under_way = plan.steps[len(steps)]
            assert session.place == Place(under_way.exercise, under_way.side)
            carried_on = plan.steps[session.place.step_in(plan)]
            assert (carried_on.exercise, carried_on.side) == (under_way.exercise, under_way.side)
            known.append(session.id)
            most = max(most, len(steps))
    assert most > 0, "no kill came late enough to find a step"
    assert not list(tmp_path.glob("*.bak*"))
    assert (tmp_path / FILE).exists()


def _killed(folder: Path, after: float) -> int | None:
    """Start the endless session and kill it after some seconds: how many steps it said were written, if any."""
    command = [sys.executable, "-m", "tests.store.endless_session", str(folder)]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            said, failed = process.communicate(timeout=after)
        except subprocess.TimeoutExpired:
            process.kill()
            said, failed = process.communicate()
    assert failed.decode() == ""
    lines = said.decode().split("\n")[:-1]
    return int(lines[-1]) if lines else None
