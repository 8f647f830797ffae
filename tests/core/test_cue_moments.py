"""When something is heard: every moment of whole sessions, played through without a clock."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from footdesk.core.cue_moments import budget, cue_inside_step, cue_of_event, milestones
from footdesk.core.cue_speaker import Speaker
from footdesk.core.cues import Cue, Hearing, Moment
from footdesk.core.events import Event, StepBegan
from footdesk.core.exercise import SECOND, Dose, Milliseconds, Side, Sides, Work
from footdesk.core.exercise import Stage as StageOf
from footdesk.core.plan import Kind, Pace, Plan
from footdesk.core.session import prepared
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from tests.core.samples import BARE, EACH_TWICE, OPEN, plan_of

PACE = Pace(prepare=5 * SECOND, settle=5 * SECOND, switch=5 * SECOND, rest=6 * SECOND)
STAGED = Dose(Sides.BOTH, 2, Work.MOVE, 2 * SECOND, 0, (StageOf("Up", "Up."), StageOf("Down", "Down.")))
LONG = Dose(Sides.BOTH, 1, Work.HOLD, 25 * SECOND)


@dataclass(frozen=True)
class Heard:
    """A cue, and the millisecond at which it was called."""

    at: Milliseconds
    cue: Cue


def play(plan: Plan, actions: Sequence[tuple[int, Action]], looks: Sequence[int], hearing: Hearing) -> list[Heard]:
    """Play a session, told the time at each of `looks`, with actions at their milliseconds; return what is heard."""
    session = prepared(plan)
    previous_event: Event | None = None
    previous: Snapshot = session.at(0)
    heard: list[Heard] = []
    do = dict(actions)
    for now in sorted({*looks, *do}):
        session, events = session.do(do[now], now) if now in do else session.advance(now)
        moment = session.at(now)
        for event in events:
            cue = cue_of_event(event, previous_event, moment, hearing)
            previous_event = event
            heard += [Heard(now, cue)] if cue else []
        cue = cue_inside_step(previous, moment, hearing)
        previous = moment
        heard += [Heard(now, cue)] if cue else []
    return heard


def moments(plan: Plan, *actions: tuple[int, Action], hearing: Hearing | None = None) -> list[tuple[float, str]]:
    """The second and the name of each moment heard, looking each second."""
    looks = range(0, 120 * SECOND, SECOND)
    heard = play(plan, [(0, Action.START), *actions], looks, hearing or Hearing())
    return [(each.at / SECOND, each.cue.moment.name) for each in heard]


def begun(plan: Plan, *actions: tuple[int, Action]) -> list[str]:
    """The names of the moments heard, without those inside steps."""
    inside = {"BEAT", "COUNT", "HALFWAY", "NEAR_END"}
    return [name for _, name in moments(plan, *actions) if name not in inside]


def test_a_whole_exercise() -> None:
    """Two sides of two short holds are heard second by second."""
    assert moments(plan_of(EACH_TWICE, pace=PACE)) == [
        (0, "READY"),
        (2, "COUNT"),
        (3, "COUNT"),
        (4, "COUNT"),
        (5, "WORK_COUNTED"),
        (6, "BEAT"),
        (7, "BEAT"),
        (8, "RELAX"),
        (10, "WORK_LAST"),
        (11, "BEAT"),
        (12, "BEAT"),
        (13, "SWITCH"),
        (15, "COUNT"),
        (16, "COUNT"),
        (17, "COUNT"),
        (18, "WORK_COUNTED"),
        (19, "BEAT"),
        (20, "BEAT"),
        (21, "RELAX"),
        (23, "WORK_LAST"),
        (24, "BEAT"),
        (25, "BEAT"),
        (26, "DONE"),
    ]


def test_two_exercises() -> None:
    """The rest between two exercises names the next one, so that its prepare need not."""
    assert begun(plan_of(LONG, LONG, pace=PACE)) == ["READY", "WORK_ONCE", "REST", "READY_RESTED", "WORK_ONCE", "DONE"]


def test_without_a_rest() -> None:
    """Where no rest names the exercise, its prepare does."""
    assert begun(plan_of(LONG, LONG, pace=replace(PACE, rest=0)))[2:4] == ["READY", "WORK_ONCE"]


def test_stages() -> None:
    """Each stage is named, and the first one of a repetition counts it."""
    assert begun(plan_of(STAGED, pace=PACE)) == ["READY", "STAGE_COUNTED", "STAGE", "STAGE_LAST", "STAGE", "DONE"]


def test_stages_once() -> None:
    """A single repetition of stages is not counted."""
    assert begun(plan_of(replace(STAGED, repetitions=1), pace=PACE)) == ["READY", "STAGE", "STAGE", "DONE"]


def test_no_time_between_the_work() -> None:
    """Without prepare and switch, the work itself says which exercise and which side it is."""
    plan = plan_of(replace(EACH_TWICE, repetitions=1), LONG, pace=BARE)
    assert begun(plan) == ["WORK_UNPREPARED", "WORK_SWITCHED", "WORK_UNPREPARED", "DONE"]


def test_a_rest_straight_before_the_work() -> None:
    """Without a prepare the work behind a rest says what it is."""
    assert begun(plan_of(LONG, LONG, pace=replace(BARE, rest=SECOND)))[1:3] == ["REST", "WORK_UNPREPARED"]


def test_long_work() -> None:
    """A hold of 25 s has a halfway, an announced end and a countdown; the other seconds beat."""
    planned = milestones(Kind.HOLD, 25 * SECOND)
    assert {left for left, moment in planned.items() if moment is Moment.BEAT} == {*range(4, 25)} - {5, 13}
    assert (planned[13], planned[5]) == (Moment.HALFWAY, Moment.NEAR_END)
    assert [planned[left] for left in (3, 2, 1)] == [Moment.COUNT] * 3


@pytest.mark.parametrize(
    ("kind", "length", "expected"),
    [
        (Kind.HOLD, 1000, ""),
        (Kind.HOLD, 3000, "2 BEAT, 1 BEAT"),
        (Kind.HOLD, 4000, "3 COUNT, 2 COUNT, 1 COUNT"),
        (Kind.MOVE, 5500, "5 BEAT, 4 BEAT, 3 COUNT, 2 COUNT, 1 COUNT"),
        (Kind.RELAX, 3000, ""),
        (Kind.REST, 10_000, "3 COUNT, 2 COUNT, 1 COUNT"),
        (Kind.PREPARE, 0, ""),
    ],
)
def test_milestones(kind: Kind, length: Milliseconds, expected: str) -> None:
    """Only work beats, and steps longer than three seconds are counted down."""
    planned = milestones(kind, length)
    assert ", ".join(f"{left} {planned[left].name}" for left in sorted(planned, reverse=True)) == expected


def test_halfway_from_twenty_seconds_on() -> None:
    """Work of 20 s has a halfway, shorter work has none, and no other step ever has."""
    assert milestones(Kind.MOVE, 20 * SECOND)[10] is Moment.HALFWAY
    assert Moment.HALFWAY not in milestones(Kind.HOLD, 19_999).values()
    assert Moment.HALFWAY not in milestones(Kind.REST, 60 * SECOND).values()


def test_pause_and_carry_on() -> None:
    """A pause and what follows it are heard, and nothing between them."""
    heard = moments(plan_of(LONG, pace=BARE), (4500, Action.PAUSE), (20_500, Action.RESUME))
    assert heard[4:8] == [(4, "BEAT"), (4.5, "PAUSED"), (20.5, "RESUMED"), (21, "BEAT")]


def test_interruption() -> None:
    """An interruption sounds as a pause does; going on with the side names it again."""
    plan = plan_of(EACH_TWICE, pace=PACE)
    heard = begun(plan, (20_500, Action.INTERRUPT), (40_500, Action.RESTART_SIDE))
    assert heard[6:9] == ["PAUSED", "WORK_UNPREPARED", "RELAX"]
    skipped = begun(plan, (20_500, Action.INTERRUPT), (30_500, Action.BACK), (40_500, Action.RESUME))
    assert skipped[6:10] == ["PAUSED", "READY", "RESUMED", "WORK_COUNTED"]


def test_skip_and_back() -> None:
    """A skip says so and names the next exercise; a way back names the exercise anew."""
    plan = plan_of(LONG, LONG, pace=PACE)
    assert begun(plan, (6500, Action.SKIP), (13_500, Action.BACK)) == [
        "READY",
        "WORK_ONCE",
        "READY_SKIPPED",
        "WORK_ONCE",
        "READY",
        "WORK_ONCE",
        "DONE",
    ]


def test_a_skip_while_paused_is_only_told() -> None:
    """While the session is paused, the beginning of a step has its phrase and no tone, and no end to keep."""
    plan = plan_of(LONG, LONG, pace=PACE)
    actions = [(0, Action.START), (1500, Action.PAUSE), (2500, Action.SKIP)]
    cue = play(plan, actions, [], Hearing())[-1].cue
    assert (cue.moment, cue.tone, cue.budget) == (Moment.READY_SKIPPED, None, None)
    assert cue.phrases


def test_longer_easier_stopped() -> None:
    """More time, an easier exercise and a stop each have their own phrase."""
    plan = plan_of(EACH_TWICE, pace=PACE)
    heard = begun(plan, (500, Action.LONGER), (1500, Action.EASE), (2500, Action.STOP))
    assert heard == ["READY", "LENGTHENED", "EASED", "STOPPED"]


def test_an_open_step_is_silent() -> None:
    """A step that waits for the person has no moments inside, and leaves all the time there is."""
    plan = plan_of(OPEN, pace=PACE)
    heard = play(plan, [(0, Action.START)], range(0, 30 * SECOND, SECOND), Hearing())
    assert (heard[-1].cue.moment, heard[-1].cue.budget) == (Moment.WORK_ONCE, None)


def test_a_late_look_calls_only_what_is_now() -> None:
    """Whoever looks a minute late hears the step that is under way, and none of those that are over."""
    plan = plan_of(EACH_TWICE, pace=PACE)
    heard = play(plan, [(0, Action.START)], [24_500], Hearing())
    assert [each.cue.moment.name for each in heard] == ["READY", "WORK_LAST"]


def test_a_late_look_drops_a_missed_milestone() -> None:
    """A halfway that was missed is not told afterwards."""
    heard = play(plan_of(LONG, pace=BARE), [(0, Action.START)], [11_000, 13_500], Hearing())
    assert [each.cue.moment.name for each in heard] == ["WORK_UNPREPARED", "BEAT", "BEAT"]


def test_looking_often_changes_nothing() -> None:
    """However often one looks, each moment is heard once."""
    plan = plan_of(LONG, EACH_TWICE, pace=PACE)
    often = play(plan, [(0, Action.START)], range(0, 70 * SECOND, 50), Hearing())
    seldom = play(plan, [(0, Action.START)], range(0, 70 * SECOND, SECOND), Hearing())
    assert often == seldom


def test_the_cue_tells_all_that_its_words_need() -> None:
    """A cue carries its exercise, the one before it, its step and its side."""
    plan = plan_of(LONG, EACH_TWICE, pace=PACE)
    heard = play(plan, [(0, Action.START)], range(0, 60 * SECOND, SECOND), Hearing())
    first, switch = heard[0].cue, next(each.cue for each in heard if each.cue.moment is Moment.SWITCH)
    assert (first.exercise, first.before) == (plan.exercises[0], None)
    assert (switch.exercise, switch.before) == (plan.exercises[1], plan.exercises[0])
    assert (switch.side, switch.step.side) == (Side.RIGHT, Side.RIGHT)


@pytest.mark.parametrize(
    ("second", "expected"), [(0, 12_000), (5, 7000), (12, 8000), (19, 1000), (20, 5000), (24, 1000)]
)
def test_budget_in_long_work(second: int, expected: Milliseconds) -> None:
    """A phrase in a hold of 25 s may last until the halfway, the announced end or the hold's own end."""
    session, _ = prepared(plan_of(LONG, pace=BARE)).do(Action.START, 0)
    assert budget(session.advance(second * SECOND)[0].at(second * SECOND)) == expected


def test_no_budget_at_rest() -> None:
    """While the time stands still, there is time enough."""
    assert budget(prepared(plan_of(LONG)).at(0)) is None


def test_nothing_wanted_nothing_called() -> None:
    """Without tones a beat is no cue at all; a moment that might be told is, so that the voice falls silent at it."""
    plan = plan_of(LONG, pace=PACE)
    heard = moments(plan, hearing=Hearing(tones=False, voice=False))
    assert [name for _, name in heard] == ["READY", "WORK_ONCE", "HALFWAY", "NEAR_END", "DONE"]


def test_one_speaker_at_each_moment() -> None:
    """A cue has phrases exactly where the voice tells it, and what the reader tells has none."""
    plan = plan_of(LONG, EACH_TWICE, pace=PACE)
    heard = play(plan, [(0, Action.START)], range(0, 70 * SECOND, SECOND), Hearing(reader=True))
    assert all(bool(each.cue.phrases) is (each.cue.speaker is Speaker.VOICE) for each in heard)
    assert {each.cue.speaker for each in heard} == {Speaker.VOICE, Speaker.READER, None}


def test_the_first_event_may_be_any() -> None:
    """Nothing has to be known of what came before."""
    session, events = prepared(plan_of(LONG, pace=BARE)).do(Action.START, 0)
    began = next(event for event in events if isinstance(event, StepBegan))
    cue = cue_of_event(began, None, session.at(0), Hearing())
    assert cue is not None
    assert cue.moment is Moment.WORK_UNPREPARED
    assert cue_inside_step(None, session.at(0), Hearing()) is None
