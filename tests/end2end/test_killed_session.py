"""The program is killed at any moment of a session, and the next start has all that was done and the way on."""

import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from footdesk.carry_on import carry_on_words
from footdesk.core.cut_off import CutOff
from footdesk.core.plan import Plan, Step
from tests.launcher import Launcher
from tests.store.histories import opened

KILLS = int(os.environ.get("FOOTDESK_KILLS", "12"))
"""How often the program is killed; set the variable to try harder."""

SPEED = 60
"""So many times as fast as for a person: all ten exercises take a quarter of a minute."""

LONGEST = 3.0
"""The latest moment of a kill, in seconds after the first step began."""

MOMENTS = 40
"""About so many steps end before the latest kill: however often it is killed, it has no more moments than these."""

CHECKOUT = Path(__file__).parents[2]


@pytest.mark.timeout(60 + 20 * KILLS)
def test_a_killed_session_is_whole_and_goes_on(launcher: Launcher) -> None:
    """The file opens clean, holds every step that had ended, and Carry on leads to the side that was under way."""
    chance = random.Random(2026)  # noqa: S311 - the moment of a kill is no secret
    ends = set[int]()
    for _ in range(KILLS):
        ended = steps_before_the_kill(launcher.folder, chance.uniform(0.0, LONGEST))
        app = launcher.open().app
        cut_off = app.keeper.cut_off()
        assert cut_off is not None
        plan = app.desk.plan_again(cut_off.session.plan)
        assert plan is not None
        under_way = expected_step(plan, cut_off, ended)
        ends.add(len(cut_off.steps))
        assert app.window.banner.words() == carry_on_words(cut_off, plan)
        app.window.banner.action_wanted.emit()
        moment = app.desk.moment()
        assert (moment.step.exercise, moment.step.side) == (under_way.exercise, under_way.side)
        launcher.close()
        assert_whole(launcher.folder)
    assert len(ends) > min(KILLS // 4, MOMENTS), "the kills came all at the same moment"


def steps_before_the_kill(folder: Path, after: float) -> int:
    """Run a session, kill it some seconds after its first step began, and give how many steps it said had ended."""
    command = [sys.executable, "-m", "tests.end2end.session_host", str(folder), str(SPEED)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        said = [process.stdout.readline()]
        killer = threading.Timer(after, process.kill)
        killer.start()
        said += process.stdout.readlines()
        killer.join()
        failed = process.stderr.read()
    assert "Traceback" not in failed, failed
    whole = [line for line in said if line.endswith("\n")]
    assert whole, f"no session began: {failed}"
    return int(whole[-1])


def assert_whole(folder: Path) -> None:
    """Look at every row of the history."""
    history, problems = opened(folder, thorough=True)
    history.close()
    assert problems == ()
    assert not list(folder.glob("*.bak*"))


def expected_step(plan: Plan, cut_off: CutOff, ended: int) -> Step:
    """Check that the steps are those of the plan, as many as were said to have ended, and give the one under way."""
    assert ended <= len(cut_off.steps) <= ended + 1
    done = plan.steps[: len(cut_off.steps)]
    assert [(step.number, step.kind, step.side, step.spent) for step in cut_off.steps] == [
        (step.exercise, step.kind, step.side, step.duration) for step in done
    ]
    return plan.steps[len(cut_off.steps)]
