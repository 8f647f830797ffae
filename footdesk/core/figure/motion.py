"""The figure in time: which pose belongs to which moment of which step.

A pure function of the moment, so that the session's clock stays the only one: the same moment gives the same frame,
however often and however late it is asked for.
"""

import math
from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from footdesk.core.exercise import Milliseconds, Side
from footdesk.core.figure.figure import Ease, Figure, Move, Stage, Works
from footdesk.core.figure.pose import Pose, blend, mix
from footdesk.core.plan import WORK, Kind

TURN: Milliseconds = 1_000
"""How long the picture takes to turn to the other side."""

PREVIEW_HOLD: Milliseconds = 2_000
"""How long a preview stays in a held pose."""

PREVIEW_REST: Milliseconds = 1_000
"""How long a preview stays at rest between two rounds."""

PREVIEW_ROUNDS = 2
"""How often a preview runs through a loop."""

HALF = 0.5

BACK = "back"
"""The name of the marks that show the way back to rest."""

FADING = 4.0
"""How much faster than the body the marks of the work leave."""

EASES: Mapping[Ease, Callable[[float], float]] = {
    Ease.LINEAR: lambda part: part,
    Ease.IN_OUT: lambda part: part * part * (3 - 2 * part),
    Ease.IN: lambda part: part * part,
    Ease.OUT: lambda part: 1 - (1 - part) ** 2,
    Ease.SINE: lambda part: 0.5 - 0.5 * math.cos(math.pi * part),
}


class Frame(Struct, frozen=True):
    """One picture: the pose, whether it is mirrored, how far it is turned edge-on, and whether the next one may differ.

    `width` is 1 for the whole width and 0 for edge-on; `moving` is False once nothing changes until the next step.
    """

    pose: Pose
    moving: bool = False
    mirrored: bool = False
    width: float = 1.0


def pose_at(  # noqa: PLR0913 - a moment has this many coordinates, and a class for it would only rename the snapshot
    figure: Figure,
    kind: Kind,
    stage: int | None,
    elapsed: Milliseconds,
    side: Side,
    *,
    start: Pose | None = None,
    reduced: bool = False,
) -> Frame:
    """The frame of a moment: a step's kind, its stage, the milliseconds since the step began, and its side.

    In a switch `side` is the side that follows. `start` is the pose that was shown when the step began (by default
    the one the step before usually ends in), so that nothing jumps when one step cuts another short. With `reduced`
    motion the pose of the step is shown at once.
    """
    mirrored = is_mirrored(figure, side)
    rest = figure.poses["rest"]
    if kind in WORK:
        now = figure.stage(stage)
        if reduced:
            return Frame(figure.poses[now.hold], mirrored=mirrored)
        if kind is Kind.HOLD:
            return Frame(*_held(figure, now, elapsed, start or rest), mirrored=mirrored)
        return Frame(_moved(figure, now, elapsed, start or rest), moving=True, mirrored=mirrored)
    if kind is Kind.RELAX and start is None:
        start = figure.poses[figure.stages[-1].hold]
    if start is None or reduced:
        start = rest
    if kind is Kind.SWITCH and not reduced:
        return _turned(start, rest, elapsed, mirrored=mirrored)
    part = min(elapsed / figure.stage(stage).time, 1.0)
    settled = part >= 1.0 or start is rest
    return Frame(_released(figure, start, part), not settled, mirrored)


def preview_at(figure: Figure, elapsed: Milliseconds, side: Side = Side.RIGHT, *, reduced: bool = False) -> Frame:
    """The frame of an endless preview: every stage once, back to rest, and again; still if `reduced`."""
    mirrored = is_mirrored(figure, side)
    rest = figure.poses["rest"]
    if reduced:
        return Frame(figure.poses[figure.stages[0].hold], mirrored=mirrored)
    left = elapsed % preview_time(figure)
    start = rest
    for stage in figure.stages:
        if left < _preview_span(stage):
            pose = _moved(figure, stage, left, start) if stage.loop else _held(figure, stage, left, start)[0]
            return Frame(pose, moving=True, mirrored=mirrored)
        left -= _preview_span(stage)
        ended = figure.poses[stage.loop[0].pose if stage.loop else stage.hold]
        start = _gone_on(ended, start, stage, PREVIEW_ROUNDS * stage.period) if stage.loop else ended
    part = min(left / figure.stages[0].time, 1.0)
    return Frame(_released(figure, start, part), moving=True, mirrored=mirrored)


def preview_time(figure: Figure) -> Milliseconds:
    """How long one round of the preview takes, in milliseconds."""
    return sum(_preview_span(stage) for stage in figure.stages) + figure.stages[0].time + PREVIEW_REST


def words_at(figure: Figure, kind: Kind, stage: int | None) -> str:
    """What a screen reader says of the picture in a step: of its stage while the body works, of the rest otherwise."""
    words = figure.words
    return words.work[min(stage or 0, len(words.work) - 1)] if kind in WORK else words.rest


def is_mirrored(figure: Figure, side: Side) -> bool:
    """Whether the picture is mirrored, so that the limb that works is the one the words name.

    The person faces right, so the near limbs are the right ones; where both sides work, the picture stays as it is.
    """
    return side is (Side.RIGHT if figure.works is Works.FAR else Side.LEFT)


def loop_pose(figure: Figure, stage: Stage, elapsed: Milliseconds) -> Pose:
    """The pose of a stage's loop, so many milliseconds after it set off from its last pose for its first."""
    moves = stage.loop
    left = elapsed % stage.period
    index = 0
    while left >= moves[index].time + moves[index].stay:
        left -= moves[index].time + moves[index].stay
        index += 1
    part = min(left / moves[index].time, 1.0)
    if stage.smooth:
        near = [figure.poses[moves[(index + step) % len(moves)].pose] for step in (-2, -1, 0, 1)]
        return blend(near, _catmull_rom(part))
    eased = EASES[moves[index].ease](part)
    return mix(figure.poses[moves[index - 1].pose], figure.poses[moves[index].pose], eased)


def _held(figure: Figure, stage: Stage, elapsed: Milliseconds, start: Pose) -> tuple[Pose, bool]:
    part = min(elapsed / stage.time, 1.0)
    return _eased(start, figure.poses.get(stage.via), figure.poses[stage.hold], part), part < 1.0


def _eased(start: Pose, via: Pose | None, end: Pose, part: float) -> Pose:
    """The pose a part of the way, by way of another pose if there is one."""
    if via is None:
        return mix(start, end, EASES[Ease.IN_OUT](part))
    first, second = (start, via) if part < HALF else (via, end)
    return mix(first, second, EASES[Ease.IN_OUT](part / HALF % 1.0 if part < 1.0 else 1.0))


def _moved(figure: Figure, stage: Stage, elapsed: Milliseconds, start: Pose) -> Pose:
    if not stage.loop:
        stage = replace(
            stage, loop=(Move(stage.hold, stage.time, PREVIEW_HOLD), Move("rest", stage.time, PREVIEW_REST))
        )
    first = stage.loop[0]
    if elapsed < stage.time:
        return mix(start, figure.poses[first.pose], EASES[Ease.IN_OUT](elapsed / stage.time))
    pose = loop_pose(figure, stage, elapsed - stage.time + first.time)
    return _gone_on(pose, start, stage, elapsed - stage.time)


def _gone_on(pose: Pose, start: Pose, stage: Stage, elapsed: Milliseconds) -> Pose:
    """The pose so many milliseconds into the loop, over the floor that has been walked since the start."""
    travel = start.travel + stage.travel * elapsed / stage.period
    return replace(pose, travel=travel) if travel else pose


def _released(figure: Figure, start: Pose, part: float) -> Pose:
    """The pose a part of the way back to rest: the marks of the work go at once, those of the way back come and go.

    An arrow that still points where the body no longer goes would say the opposite of what is seen.
    """
    pose = _eased(start, figure.poses.get(figure.stages[-1].via), figure.poses["rest"], part)
    if part >= 1.0:
        return pose
    left = max(1 - part * FADING, 0.0)
    cues = {name: strength * left for name, strength in start.cues.items()}
    if BACK in cues:
        cues[BACK] = min(math.sin(math.pi * part) * 1.5, 1.0)
    return replace(pose, cue=start.cue * left, cues=cues)


def _turned(start: Pose, rest: Pose, elapsed: Milliseconds, *, mirrored: bool) -> Frame:
    part = min(elapsed / TURN, 1.0)
    width = abs(math.cos(math.pi * EASES[Ease.IN_OUT](part)))
    pose = mix(start, rest, EASES[Ease.IN_OUT](part))
    return Frame(pose, part < 1.0, mirrored if part >= HALF else not mirrored, width)


def _preview_span(stage: Stage) -> Milliseconds:
    return stage.time + (PREVIEW_ROUNDS * stage.period if stage.loop else PREVIEW_HOLD)


def _catmull_rom(part: float) -> tuple[float, float, float, float]:
    """The weights of four poses in a row for the curve that runs from the second to the third."""
    square, cube = part * part, part * part * part
    return (
        (2 * square - part - cube) / 2,
        (3 * cube - 5 * square + 2) / 2,
        (4 * square - 3 * cube + part) / 2,
        (cube - square) / 2,
    )
