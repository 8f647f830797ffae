"""Every sentence about what is written in the form of an exercise of one's own."""

from PySide6.QtCore import QCoreApplication

from footdesk.core.exercise import Cues, Position, Work
from footdesk.core.own import LONGEST_TEXT, MAX_INSTRUCTIONS
from footdesk.ui.words_body import take_place_words
from footdesk.ui.words_next import work_words

LONGEST_CUE = 90
"""The most characters of a cue, so that it stays one line (design, section 9)."""

translate = QCoreApplication.translate


def cue_problem(text: str) -> str:
    """Why a cue cannot be kept; empty where it can."""
    if len(text) <= LONGEST_CUE:
        return ""
    words = translate("Own", "A cue can have {most} characters. This one has {count}.")
    return words.format(most=LONGEST_CUE, count=len(text))


def text_problem(text: str) -> str:
    """Why a note or a description cannot be kept; empty where it can."""
    if len(text) <= LONGEST_TEXT:
        return ""
    return translate("Own", "This can have {most} characters. It has {count}.").format(
        most=LONGEST_TEXT, count=len(text)
    )


def steps_problem(steps: tuple[str, ...]) -> str:
    """Why the steps cannot be kept; empty where they can."""
    if not steps:
        return translate("Own", "Write at least one step.")
    if len(steps) > MAX_INSTRUCTIONS:
        return translate("Own", "An exercise can have {most} steps.").format(most=MAX_INSTRUCTIONS)
    return next(filter(None, map(text_problem, steps)), "")


def usual_cues(position: Position, work: Work) -> Cues:
    """What is said where a person wrote no cues."""
    return Cues(
        prepare=take_place_words(position, ()),
        work=translate("Own", "{work}.").format(work=work_words(work)),
        relax=translate("Own", "Let go completely."),
        switch="",
    )


def usual_care() -> str:
    """The note where a person wrote none."""
    return translate("Own", "Stop if it hurts.")


def new_exercise_words() -> str:
    """What a new exercise is called at first."""
    return translate("Own", "My exercise")
