"""What is told of a session in sentences: each saying of a cue in words, in the language of the exercise texts.

The voice and the screen reader say the same; which of them says it stands in the cue (core.cue_speaker).
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal

from footdesk.core.cue_speaker import Speaker
from footdesk.core.cue_utterance import Utterance
from footdesk.core.cues import TABLE, Cue, Moment, Phrase, Saying
from footdesk.ui.announcer import Announcement
from footdesk.ui.words_body import side_first_words, side_words, switch_words, take_place_words
from footdesk.ui.words_next import step_word

translate = QCoreApplication.translate

INTERRUPTING = frozenset({Moment.SWITCH, Moment.WORK_SWITCHED, Moment.PAUSED, Moment.STOPPED, Moment.DONE})
"""What must not wait until a screen reader has finished its sentence (design, section 10)."""


class Spoken(QObject):
    """Turns cues into utterances of the voice, and into announcements of the screen reader."""

    worded = Signal(Utterance)
    announced = Signal(Announcement)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        """Speak the language with this tag, such as "en" or "de-CH"."""
        super().__init__(parent)
        self._language = language

    def speak(self, language: str) -> None:
        """Speak another language from now on."""
        self._language = language

    def tell(self, text: str) -> None:
        """Say a sentence that was asked for."""
        self.worded.emit(Utterance((text,), None, self._language))

    def word(self, cue: Cue) -> None:
        """Say a cue in words; where the screen reader speaks there are none for the voice, which falls silent."""
        phrases = TABLE[cue.moment].phrases
        if not phrases:
            return
        texts = tuple(phrase_words(phrase, cue) for phrase in cue.phrases)
        self.worded.emit(Utterance(texts, cue.budget, self._language))
        if cue.speaker is Speaker.READER:
            # It has a queue and a pace of its own, so that nothing is shortened for it.
            longest, *_ = phrases
            self.announced.emit(Announcement(phrase_words(longest, cue), cue.moment in INTERRUPTING))


def phrase_words(phrase: Phrase, cue: Cue) -> str:
    """A phrase as sentences: "Toe pressing. Stand up. Left foot first."."""
    sentences = (_WORDS[saying](cue).rstrip(".") for saying in phrase)
    return " ".join(translate("Spoken", "{sentence}.").format(sentence=each) for each in sentences if each)


def _place(cue: Cue) -> str:
    exercise, before = cue.exercise, cue.before
    moved = before is None or before.position is not exercise.position
    at_hand = before.kit if before else ()
    return take_place_words(
        exercise.position if moved else None, tuple(kit for kit in exercise.kit if kit not in at_hand)
    )


def _stage(cue: Cue) -> str:
    return "" if cue.step.stage is None else cue.exercise.dose.stages[cue.step.stage].name


_WORDS: Mapping[Saying, Callable[[Cue], str]] = {
    Saying.NAME: lambda cue: cue.exercise.name,
    Saying.NEXT: lambda cue: translate("Spoken", "Next: {exercise}").format(exercise=cue.exercise.name),
    Saying.PLACE: _place,
    Saying.FIRST_SIDE: lambda cue: side_first_words(cue.step.side, cue.exercise.limb),
    Saying.SIDE: lambda cue: side_words(cue.step.side, cue.exercise.limb),
    Saying.GET_READY: lambda _cue: translate("Spoken", "Get ready"),
    Saying.WORK: lambda cue: step_word(cue.step, cue.exercise),
    Saying.STAGE: _stage,
    Saying.COUNT: lambda cue: translate("Spoken", "{number} of {count}").format(
        number=cue.step.repetition, count=cue.step.repetitions
    ),
    Saying.LAST_ONE: lambda _cue: translate("Spoken", "Last one"),
    Saying.HALFWAY: lambda _cue: translate("Spoken", "Halfway"),
    Saying.SECONDS_LEFT: lambda _cue: translate("Spoken", "5 seconds left"),
    Saying.RELAX: lambda _cue: translate("Spoken", "Relax"),
    Saying.SWITCH_TO: lambda cue: switch_words(cue.step.side, cue.exercise.limb),
    Saying.REST: lambda _cue: translate("Spoken", "Rest"),
    Saying.PAUSED: lambda _cue: translate("Spoken", "Paused"),
    Saying.CARRYING_ON: lambda _cue: translate("Spoken", "Carrying on"),
    Saying.MORE_TIME: lambda _cue: translate("Spoken", "Ten more seconds"),
    Saying.SKIPPED: lambda _cue: translate("Spoken", "Skipped"),
    Saying.EASED: lambda _cue: translate("Spoken", "Fewer and shorter from here"),
    Saying.STOPPED: lambda _cue: translate("Spoken", "Stopped. Saved"),
    Saying.ALL_DONE: lambda _cue: translate("Spoken", "All done. Well done"),
}
