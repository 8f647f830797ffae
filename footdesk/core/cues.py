"""Which moment of a session deserves which tone and which phrase: one table, in identifiers.

A moment has one row. Its phrases stand from the longest to the shortest: the first one that ends in time is spoken.
At a moment there is one cue at most, so that sounds and phrases never pile up.
"""

from enum import Enum

from msgspec import Struct

from footdesk.core.cue_speaker import Announce, Speaker, Weight, speaker
from footdesk.core.exercise import Exercise, Milliseconds, Side
from footdesk.core.plan import Step


class Tone(Enum):
    """A short sound, by the name of its file."""

    READY = "ready"
    HOLD = "hold"
    BEAT = "beat"
    COUNT = "count"
    HALFWAY = "halfway"
    RELEASE = "release"
    SWITCH = "switch"
    REST = "rest"
    PAUSED = "paused"
    RESUMED = "resumed"
    FINISHED = "finished"


class Saying(Enum):
    """One part of a phrase; its values are the exercise and the step of the cue."""

    NAME = "the exercise"
    NEXT = "the exercise that comes next"
    PLACE = "the position to take and the things to get, where they change"
    FIRST_SIDE = "the side that is worked first"
    SIDE = "the side"
    GET_READY = "get ready"
    WORK = "hold, walk, circle, roll or move"
    STAGE = "the stage of the repetition"
    COUNT = "the repetition, and of how many"
    LAST_ONE = "the last repetition"
    HALFWAY = "half of the time is over"
    SECONDS_LEFT = "five seconds are left"
    RELAX = "relax"
    SWITCH_TO = "change to the other side"
    REST = "rest"
    PAUSED = "paused"
    CARRYING_ON = "carrying on"
    MORE_TIME = "ten more seconds"
    SKIPPED = "skipped"
    EASED = "easier from here on"
    STOPPED = "stopped and saved"
    ALL_DONE = "all done"


class Moment(Enum):
    """A moment of a session that can be heard."""

    READY = "a prepare begins"
    READY_RESTED = "a prepare begins, and the rest before it named the exercise"
    READY_SKIPPED = "a prepare begins because the person skipped"
    REST = "a rest begins"
    SWITCH = "a switch begins"
    WORK_UNPREPARED = "an exercise begins with its work"
    WORK_SWITCHED = "the other side begins without a switch"
    WORK_ONCE = "the only repetition begins"
    WORK_COUNTED = "one repetition of several begins"
    WORK_LAST = "the last repetition of several begins"
    STAGE = "a stage inside a repetition begins"
    STAGE_COUNTED = "a repetition begins with its first stage"
    STAGE_LAST = "the last repetition begins with its first stage"
    RELAX = "a relax begins"
    HALFWAY = "half of long work is over"
    NEAR_END = "five seconds of long work are left"
    COUNT = "one of the last three seconds begins"
    BEAT = "a second of work begins"
    PAUSED = "the session is paused or interrupted"
    RESUMED = "the session carries on"
    LENGTHENED = "the step got longer"
    EASED = "the exercise got easier"
    STOPPED = "the person stopped"
    DONE = "the last step ended"


Phrase = tuple[Saying, ...]
"""What is said at once, part after part."""


class Row(Struct, frozen=True):
    """What is heard at a moment; the sound of a row that leans comes from the side that works."""

    tone: Tone | None
    weight: Weight
    phrases: tuple[Phrase, ...] = ()
    leans: bool = True


_MAIN, _MINOR = Weight.MAIN, Weight.MINOR
_S = Saying

TABLE: dict[Moment, Row] = {
    Moment.READY: Row(Tone.READY, _MAIN, ((_S.NAME, _S.PLACE, _S.FIRST_SIDE), (_S.NAME, _S.FIRST_SIDE), (_S.NAME,))),
    Moment.READY_RESTED: Row(Tone.READY, _MAIN, ((_S.GET_READY, _S.FIRST_SIDE), (_S.FIRST_SIDE,))),
    Moment.READY_SKIPPED: Row(
        Tone.READY,
        _MAIN,
        (
            (_S.SKIPPED, _S.NEXT, _S.PLACE, _S.FIRST_SIDE),
            (_S.SKIPPED, _S.NEXT, _S.FIRST_SIDE),
            (_S.SKIPPED, _S.NEXT),
            (_S.NEXT,),
        ),
    ),
    Moment.REST: Row(
        Tone.REST, _MAIN, ((_S.REST, _S.NEXT, _S.PLACE), (_S.REST, _S.NEXT), (_S.NEXT,), (_S.REST,)), leans=False
    ),
    Moment.SWITCH: Row(Tone.SWITCH, _MAIN, ((_S.SWITCH_TO,), (_S.SIDE,))),
    Moment.WORK_UNPREPARED: Row(Tone.HOLD, _MAIN, ((_S.NAME, _S.FIRST_SIDE), (_S.NAME,), (_S.WORK,))),
    Moment.WORK_SWITCHED: Row(Tone.SWITCH, _MAIN, ((_S.SWITCH_TO,), (_S.SIDE,))),
    Moment.WORK_ONCE: Row(Tone.HOLD, _MINOR, ((_S.WORK,),)),
    Moment.WORK_COUNTED: Row(Tone.HOLD, _MINOR, ((_S.WORK, _S.COUNT), (_S.COUNT,), (_S.WORK,))),
    Moment.WORK_LAST: Row(Tone.HOLD, _MINOR, ((_S.LAST_ONE,), (_S.WORK,))),
    Moment.STAGE: Row(Tone.HOLD, _MINOR, ((_S.STAGE,),)),
    Moment.STAGE_COUNTED: Row(Tone.HOLD, _MINOR, ((_S.STAGE, _S.COUNT), (_S.STAGE,))),
    Moment.STAGE_LAST: Row(Tone.HOLD, _MINOR, ((_S.LAST_ONE, _S.STAGE), (_S.STAGE,))),
    Moment.RELAX: Row(Tone.RELEASE, _MINOR, ((_S.RELAX,),)),
    Moment.HALFWAY: Row(Tone.HALFWAY, _MINOR, ((_S.HALFWAY,),)),
    Moment.NEAR_END: Row(Tone.BEAT, _MINOR, ((_S.SECONDS_LEFT,),)),
    Moment.COUNT: Row(Tone.COUNT, _MINOR),
    Moment.BEAT: Row(Tone.BEAT, _MINOR),
    Moment.PAUSED: Row(Tone.PAUSED, _MAIN, ((_S.PAUSED,),), leans=False),
    Moment.RESUMED: Row(Tone.RESUMED, _MAIN, ((_S.CARRYING_ON,),), leans=False),
    Moment.LENGTHENED: Row(None, _MINOR, ((_S.MORE_TIME,),)),
    Moment.EASED: Row(None, _MINOR, ((_S.EASED,),)),
    Moment.STOPPED: Row(Tone.PAUSED, _MAIN, ((_S.STOPPED,),), leans=False),
    Moment.DONE: Row(Tone.FINISHED, _MAIN, ((_S.ALL_DONE,),), leans=False),
}


class Hearing(Struct, frozen=True):
    """What a person wants to hear; `reader` is whether a screen reader runs."""

    tones: bool = True
    beat: bool = True
    lean: bool = True
    voice: bool = True
    announce: Announce = Announce.MAIN
    reader: bool = False


class Cue(Struct, frozen=True):
    """What is to be heard now.

    `speaker` is who tells it: the voice with the `phrases`, the screen reader in words of its own, or nobody.
    `side` is where the tone comes from; `budget` is the milliseconds in which a phrase has to be over, None if there is
    time enough; `before` is the exercise before this one in the routine.
    """

    moment: Moment
    tone: Tone | None
    side: Side
    speaker: Speaker | None
    phrases: tuple[Phrase, ...]
    exercise: Exercise
    before: Exercise | None
    step: Step
    budget: Milliseconds | None


def tone_of(moment: Moment, hearing: Hearing) -> Tone | None:
    """The tone of a moment, or None where the person wants none."""
    tone = TABLE[moment].tone
    wanted = hearing.tones and (hearing.beat or tone is not Tone.BEAT)
    return tone if wanted else None


def speaker_of(moment: Moment, hearing: Hearing) -> Speaker | None:
    """Who tells a moment: the voice, the screen reader or nobody, and never both."""
    row = TABLE[moment]
    if not row.phrases:
        return None
    return speaker(row.weight, hearing.announce, voice=hearing.voice, reader=hearing.reader)


def side_of(moment: Moment, side: Side, hearing: Hearing) -> Side:
    """The side from which the tone of a moment comes, while `side` is the one that works."""
    return side if hearing.lean and TABLE[moment].leans else Side.BOTH
