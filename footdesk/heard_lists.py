"""What there is to choose from on this machine: its outputs, and the engines and voices of its speech.

It is asked for when the page of the settings is shown, and told when it is known: nothing waits.
"""

import os
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from footdesk.desktop.sound_outputs import Output, Outputs
from footdesk.desktop.voice import Voice
from footdesk.desktop.voice_engine import VoiceLack, Voices
from footdesk.heard_choice import spoken_language, tried_voice
from footdesk.heard_words import voice_lack_words
from footdesk.store.settings import Settings
from footdesk.ui.setting import Listing, Option, Trial


class HeardLists(QObject):
    """Asks, and tells each list with what becomes of a choice that is not in it."""

    listed = Signal(Listing)
    told = Signal(Trial, str)

    def __init__(self, settings: Callable[[], Settings], parent: QObject) -> None:
        """Ask `settings` for those that hold now; nothing is started before the lists are wanted."""
        super().__init__(parent)
        self._settings = settings
        self._options: dict[str, tuple[Option, ...]] = {}
        self._outputs = Outputs(os.environ, self)
        self._outputs.listed.connect(self._take_outputs)
        self._asked: Voice | None = None
        self._engine = ""

    @Slot()
    def ask(self) -> None:
        """Ask for all of them."""
        self._outputs.ask()
        self._ask_voices()

    @Slot()
    def look(self) -> None:
        """Look at the settings again: another choice may be missing, and another engine has other voices."""
        if "voice_engine" in self._options and self._settings().voice_engine != self._engine:
            self._ask_voices()
        for name in self._options:
            self._tell(name)

    def close(self) -> None:
        """Wait for no answer any more."""
        self._outputs.close()
        self._let_go()

    def _ask_voices(self) -> None:
        self._let_go()
        choice = tried_voice(self._settings())
        self._engine = choice.engine
        self._asked = Voice(choice, self)
        self._asked.voices_listed.connect(self._take_voices)
        self._asked.lacking.connect(self._lack)
        self._asked.list_voices(spoken_language())

    def _let_go(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.close()
            asked.deleteLater()

    def _take_outputs(self, outputs: tuple[Output, ...]) -> None:
        self._options["output"] = tuple((each.name, each.description) for each in outputs)
        self._tell("output")

    def _take_voices(self, voices: Voices) -> None:
        self._let_go()
        self._options["voice_engine"] = tuple((name, name) for name in voices.engines)
        self._options["voice_name"] = tuple((name, name) for name in voices.names)
        self._tell("voice_engine")
        self._tell("voice_name")

    def _lack(self, lack: VoiceLack) -> None:
        self._let_go()
        self.told.emit(Trial.VOICE, voice_lack_words(lack))

    def _tell(self, name: str) -> None:
        self.listed.emit(listing(name, self._options[name], getattr(self._settings(), name)))


def listing(name: str, options: tuple[Option, ...], chosen: str) -> Listing:
    """The list for a setting; a choice that is not in it stays in sight, with a sentence about what holds instead.

    Where there is no list at all, nobody can say that something is missing.
    """
    if not chosen or chosen in {value for value, _ in options}:
        return Listing(name, options)
    note = QCoreApplication.translate("Heard", "Not there now. The computer's own is used.") if options else ""
    return Listing(name, (*options, (chosen, chosen)), note)
