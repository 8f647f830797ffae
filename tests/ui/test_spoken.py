"""The voice's phrases as sentences, as the design gives them."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from footdesk.core.cue_moments import NEAR_END
from footdesk.core.cue_speaker import Announce, Speaker
from footdesk.core.cue_utterance import Utterance
from footdesk.core.cues import TABLE, Cue, Hearing, Moment, Saying, speaker_of
from footdesk.core.exercise import Exercise, Kit, Limb, Position, Side, Stage
from footdesk.core.plan import Kind, Step
from footdesk.ui.announcer import Announcement
from footdesk.ui.spoken import Spoken, phrase_words
from tests.plans import small_exercise

TOE_PRESSING = replace(small_exercise(), name="Toe pressing")
UPWARD = replace(small_exercise(2), name="Upward stretching", position=Position.LYING, limb=Limb.LEG, kit=(Kit.TOWEL,))
STAGED = replace(TOE_PRESSING, dose=replace(TOE_PRESSING.dose, stages=(Stage("Up", "Pull up."), Stage("Down", ""))))


def cue(
    moment: Moment,
    exercise: Exercise = TOE_PRESSING,
    before: Exercise | None = None,
    *,
    side: Side = Side.LEFT,
    stage: int | None = None,
) -> Cue:
    """A cue at the fourth of ten repetitions."""
    step = Step(Kind.HOLD, 0, side, 4, 10, 3000, stage)
    row = TABLE[moment]
    return Cue(moment, row.tone, side, Speaker.VOICE, row.phrases, exercise, before, step, 3000)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (cue(Moment.READY), "Toe pressing. Stand up. Left foot first."),
        (cue(Moment.READY, before=TOE_PRESSING, side=Side.RIGHT), "Toe pressing. Right foot first."),
        (cue(Moment.READY, before=TOE_PRESSING, side=Side.BOTH), "Toe pressing. Both feet."),
        (cue(Moment.READY_RESTED, UPWARD), "Get ready. Left leg first."),
        (cue(Moment.READY_SKIPPED, before=TOE_PRESSING), "Skipped. Next: Toe pressing. Left foot first."),
        (
            cue(Moment.REST, UPWARD, TOE_PRESSING),
            "Rest. Next: Upward stretching. Get your towel and lie on your back.",
        ),
        (cue(Moment.REST, TOE_PRESSING, UPWARD), "Rest. Next: Toe pressing. Stand up."),
        (cue(Moment.SWITCH, side=Side.RIGHT), "Switch to your right foot."),
        (cue(Moment.SWITCH, UPWARD), "Switch to your left leg."),
        (cue(Moment.WORK_UNPREPARED), "Toe pressing. Left foot first."),
        (cue(Moment.WORK_SWITCHED, side=Side.RIGHT), "Switch to your right foot."),
        (cue(Moment.WORK_ONCE), "Hold."),
        (cue(Moment.WORK_COUNTED), "Hold. 4 of 10."),
        (cue(Moment.WORK_LAST), "Last one."),
        (cue(Moment.STAGE, STAGED, stage=1), "Down."),
        (cue(Moment.STAGE_COUNTED, STAGED, stage=0), "Up. 4 of 10."),
        (cue(Moment.STAGE_LAST, STAGED, stage=0), "Last one. Up."),
        (cue(Moment.RELAX), "Relax."),
        (cue(Moment.HALFWAY), "Halfway."),
        (cue(Moment.NEAR_END), f"{NEAR_END} seconds left."),
        (cue(Moment.PAUSED), "Paused."),
        (cue(Moment.RESUMED), "Carrying on."),
        (cue(Moment.LENGTHENED), "Ten more seconds."),
        (cue(Moment.EASED), "Fewer and shorter from here."),
        (cue(Moment.STOPPED), "Stopped. Saved."),
        (cue(Moment.DONE), "All done. Well done."),
    ],
    ids=lambda value: value.moment.name.lower() if isinstance(value, Cue) else "",
)
def test_words(given: Cue, words: str) -> None:
    """The longest form of each phrase reads as designed."""
    assert phrase_words(given.phrases[0], given) == words


@pytest.mark.parametrize("saying", list(Saying), ids=lambda saying: saying.name.lower())
def test_every_saying_has_words(saying: Saying) -> None:
    """No saying is without words; only the place may be empty, where nothing changes."""
    assert phrase_words((saying,), cue(Moment.READY, STAGED, stage=0))
    assert phrase_words((Saying.PLACE,), cue(Moment.READY, before=TOE_PRESSING)) == ""


def test_one_utterance_for_a_cue(qtbot: QtBot) -> None:
    """A cue becomes its forms in words, from the longest to the shortest, in the language that is spoken."""
    spoken = Spoken("en")
    spoken.speak("en-GB")
    with qtbot.waitSignal(spoken.worded) as worded:
        spoken.word(cue(Moment.WORK_COUNTED))
    assert worded.args == [Utterance(("Hold. 4 of 10.", "4 of 10.", "Hold."), 3000, "en-GB")]


def test_somebody_else_speaks(qtbot: QtBot) -> None:
    """Where the screen reader tells a moment, the voice only falls silent."""
    spoken = Spoken("en")
    with qtbot.waitSignal(spoken.worded) as worded:
        spoken.word(replace(cue(Moment.PAUSED), speaker=Speaker.READER, phrases=()))
    assert worded.args == [Utterance((), 3000, "en")]


def test_a_beat_is_never_told(qtbot: QtBot) -> None:
    """A moment that has no phrase at all leaves the voice to finish what it says."""
    spoken = Spoken("en")
    with qtbot.assertNotEmitted(spoken.worded):
        spoken.word(cue(Moment.BEAT))


@pytest.mark.parametrize("announce", list(Announce), ids=lambda announce: announce.value)
@pytest.mark.parametrize("reader", [False, True], ids=["alone", "beside a reader"])
@pytest.mark.parametrize("moment", [moment for moment in Moment if TABLE[moment].phrases], ids=lambda each: each.name)
def test_one_of_them_says_it(moment: Moment, announce: Announce, reader: bool, qtbot: QtBot) -> None:  # noqa: FBT001 - a parameter of the test
    """With the voice on, each moment is told by the voice or by the screen reader: never by both, never by neither."""
    spoken, said, told = Spoken("en"), list[Utterance](), list[Announcement]()
    spoken.worded.connect(said.append)
    spoken.announced.connect(told.append)
    speaker = speaker_of(moment, Hearing(announce=announce, reader=reader))
    given = cue(moment, STAGED, stage=0)
    spoken.word(replace(given, speaker=speaker, phrases=given.phrases if speaker is Speaker.VOICE else ()))
    (utterance,) = said
    assert bool(utterance.texts) is not bool(told)
    assert len(told) == (speaker is Speaker.READER)


@pytest.mark.parametrize(
    ("moment", "announced"),
    [
        (Moment.READY, Announcement("Toe pressing. Stand up. Left foot first.")),
        (Moment.WORK_COUNTED, Announcement("Hold. 4 of 10.")),
        (Moment.HALFWAY, Announcement("Halfway.")),
        (Moment.SWITCH, Announcement("Switch to your left foot.", assertive=True)),
        (Moment.PAUSED, Announcement("Paused.", assertive=True)),
        (Moment.DONE, Announcement("All done. Well done.", assertive=True)),
    ],
    ids=lambda value: value.name.lower() if isinstance(value, Moment) else "",
)
def test_the_screen_reader_tells_all_of_it(moment: Moment, announced: Announcement, qtbot: QtBot) -> None:
    """A screen reader is given the longest form, whatever the time; a switch, a pause and the end interrupt it."""
    spoken = Spoken("en")
    with qtbot.waitSignal(spoken.announced) as heard:
        spoken.word(replace(cue(moment), speaker=Speaker.READER, phrases=(), budget=100))
    assert heard.args == [announced]
