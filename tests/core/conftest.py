"""How hard Hypothesis tries, and the plan of a million steps, which is built once.

`HYPOTHESIS_PROFILE=long` tries many times harder than the usual `default`; `ci` is as hard as `default`.
"""

import os

import pytest
from hypothesis import HealthCheck, settings

from footdesk.core.exercise import SECOND, Dose, Sides, Stage, Work
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.routine import Routine
from tests.core.samples import exercise

settings.register_profile("default", max_examples=60, stateful_step_count=40, deadline=None)
settings.register_profile("ci", settings.get_profile("default"))
settings.register_profile(
    "long",
    max_examples=3_000,
    stateful_step_count=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def plan_of_a_million() -> Plan:
    """A plan of a little more than a million steps, unrolled from real exercises with the largest dose."""
    stages = tuple(Stage(f"part {number}", "Move.") for number in range(8))
    longest = exercise(Dose(Sides.EACH, 100, Work.HOLD, 1 * SECOND, 1 * SECOND, stages))
    return unroll(Routine("million", "A million steps", (longest,) * 556), Pace())
