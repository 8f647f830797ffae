"""The table of cues, read row by row, and what a person's settings make of it."""

import pytest

from footdesk.core.cue_speaker import Announce, Speaker
from footdesk.core.cues import TABLE, Hearing, Moment, Saying, Tone, side_of, speaker_of, tone_of
from footdesk.core.exercise import Side

ROWS = {
    Moment.READY: "ready, main, leans: name place first_side | name first_side | name",
    Moment.READY_RESTED: "ready, main, leans: get_ready first_side | first_side",
    Moment.READY_SKIPPED: "ready, main, leans: "
    "skipped next place first_side | skipped next first_side | skipped next | next",
    Moment.REST: "rest, main, middle: rest next place | rest next | next | rest",
    Moment.SWITCH: "switch, main, leans: switch_to | side",
    Moment.WORK_UNPREPARED: "hold, main, leans: name first_side | name | work",
    Moment.WORK_SWITCHED: "switch, main, leans: switch_to | side",
    Moment.WORK_ONCE: "hold, minor, leans: work",
    Moment.WORK_COUNTED: "hold, minor, leans: work count | count | work",
    Moment.WORK_LAST: "hold, minor, leans: last_one | work",
    Moment.STAGE: "hold, minor, leans: stage",
    Moment.STAGE_COUNTED: "hold, minor, leans: stage count | stage",
    Moment.STAGE_LAST: "hold, minor, leans: last_one stage | stage",
    Moment.RELAX: "release, minor, leans: relax",
    Moment.HALFWAY: "halfway, minor, leans: halfway",
    Moment.NEAR_END: "beat, minor, leans: seconds_left",
    Moment.COUNT: "count, minor, leans: -",
    Moment.BEAT: "beat, minor, leans: -",
    Moment.PAUSED: "paused, main, middle: paused",
    Moment.RESUMED: "resumed, main, middle: carrying_on",
    Moment.LENGTHENED: "-, minor, leans: more_time",
    Moment.EASED: "-, minor, leans: eased",
    Moment.STOPPED: "paused, main, middle: stopped",
    Moment.DONE: "finished, main, middle: all_done",
}
"""What is promised of each moment: tone, weight, where from, and the phrases from the longest to the shortest."""


@pytest.mark.parametrize("moment", list(Moment), ids=lambda moment: moment.name.lower())
def test_row(moment: Moment) -> None:
    """Each moment has exactly the tone and the phrases that are promised."""
    row = TABLE[moment]
    tone = row.tone.value if row.tone else "-"
    phrases = " | ".join(" ".join(saying.name.lower() for saying in phrase) for phrase in row.phrases) or "-"
    assert f"{tone}, {row.weight.value}, {'leans' if row.leans else 'middle'}: {phrases}" == ROWS[moment]


def test_everything_is_used() -> None:
    """No tone and no saying exists that is never heard."""
    assert {row.tone for row in TABLE.values()} >= set(Tone)
    assert {saying for row in TABLE.values() for phrase in row.phrases for saying in phrase} == set(Saying)


def test_phrases_get_shorter() -> None:
    """Each form of a phrase has no more parts than the one before it."""
    for row in TABLE.values():
        lengths = [len(phrase) for phrase in row.phrases]
        assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize("moment", list(Moment), ids=lambda moment: moment.name.lower())
def test_tones_off(moment: Moment) -> None:
    """Without tones no moment has one, and the voice stays."""
    hearing = Hearing(tones=False)
    assert tone_of(moment, hearing) is None
    assert speaker_of(moment, hearing) is (Speaker.VOICE if TABLE[moment].phrases else None)


def test_beat_off() -> None:
    """Without the beat the other tones stay, the countdown too."""
    hearing = Hearing(beat=False)
    silent = {moment for moment in Moment if tone_of(moment, hearing) is None}
    assert silent == {Moment.BEAT, Moment.NEAR_END, Moment.LENGTHENED, Moment.EASED}


@pytest.mark.parametrize("moment", list(Moment), ids=lambda moment: moment.name.lower())
def test_voice_off(moment: Moment) -> None:
    """Without the voice nobody speaks, and the tones stay."""
    hearing = Hearing(voice=False)
    assert speaker_of(moment, hearing) is None
    assert tone_of(moment, hearing) is TABLE[moment].tone


@pytest.mark.parametrize(
    ("announce", "spoken"),
    [(Announce.EVERY, set()), (Announce.MAIN, {"minor"}), (Announce.OFF, {"main", "minor"})],
    ids=lambda value: value.value if isinstance(value, Announce) else "",
)
def test_beside_a_screen_reader(announce: Announce, spoken: set[str]) -> None:
    """What the screen reader announces, the voice leaves out."""
    hearing = Hearing(announce=announce, reader=True)
    told = {moment for moment in Moment if TABLE[moment].phrases}
    by_voice = {moment for moment in told if speaker_of(moment, hearing) is Speaker.VOICE}
    assert {TABLE[moment].weight.value for moment in by_voice} == spoken
    assert all(speaker_of(moment, hearing) is Speaker.READER for moment in told - by_voice)


@pytest.mark.parametrize("side", list(Side), ids=lambda side: side.value)
def test_leaning(side: Side) -> None:
    """A hold comes from its side, a rest from the middle, and with leaning off everything does."""
    assert side_of(Moment.WORK_ONCE, side, Hearing()) is side
    assert side_of(Moment.REST, side, Hearing()) is Side.BOTH
    assert side_of(Moment.WORK_ONCE, side, Hearing(lean=False)) is Side.BOTH
