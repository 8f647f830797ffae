"""Figures for the tests: all ten that are shipped, and one small enough to reckon with."""

from functools import cache
from pathlib import Path

from footdesk.core.figure.figure import Figure, Move, Stage, View, Words
from footdesk.core.figure.pose import ArmPose, LegPose, Pose, Reach, Toes
from footdesk.store.figures import read_figure

FOLDER = Path(__file__).parents[2] / "resources" / "figures"

IDS = (
    "toe-pressing",
    "toe-walking",
    "toe-stretching",
    "toe-pencil-grip",
    "heel-tendon-stretch",
    "upward-stretching",
    "ankle-circles",
    "heel-stretch",
    "resistance-band-stretch",
    "foot-massage",
)


@cache
def shipped(name: str) -> Figure:
    """One of the ten figures."""
    return read_figure(FOLDER / f"{name}.toml")


def standing(height: float = 85.0, *, hand: complex = -20 + 90j) -> Pose:
    """Somebody who stands on both feet, a hand at a fixed place."""
    return Pose(
        pelvis=complex(-33, height),
        near_leg=LegPose(foot=-30 + 0j, toes=Toes(floor=1.0)),
        far_leg=LegPose(foot=-22 + 0j, toes=Toes(floor=1.0)),
        near_arm=ArmPose((Reach("", hand),)),
        far_arm=ArmPose((Reach("pelvis", 12j),), foreshorten=0.8 + 0.8j),
    )


def small(*, loop: tuple[Move, ...] = (), smooth: bool = False, travel: float = 0.0) -> Figure:
    """A figure that sinks by ten centimetres in one second, and by twenty in the pose `low`."""
    return Figure(
        id="small",
        view=View(-76, -13, 200),
        poses={"rest": standing(85), "active": standing(75), "low": standing(65)},
        stages=(Stage("active", loop, 1_000, smooth, travel),),
        words=Words("Standing.", ("Sinking.",)),
    )
