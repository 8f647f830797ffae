"""The outputs that there are, for the settings to offer; asked for when they are wanted, and never waited for."""

import os
import sys
from collections.abc import Mapping

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject, QProcess, Signal

from footdesk.desktop.outside_environment import process_environment
from footdesk.desktop.sound_sink import multimedia

PROGRAM = "pactl"


class Output(Struct, frozen=True):
    """An output: the name by which it is chosen, and the words by which a person knows it."""

    name: str
    description: str


class _Sink(msgspec.Struct):
    """What `pactl` tells of an output, as far as it matters."""

    name: str
    description: str = ""


def outputs_of(answer: bytes) -> tuple[Output, ...]:
    """The outputs in what `pactl --format=json list sinks` answers; none where it is not understood."""
    try:
        sinks = msgspec.json.decode(answer, type=list[_Sink])
    except msgspec.DecodeError:
        # Before version 16 it answers in a person's language.
        return ()
    return tuple(Output(sink.name, sink.description or sink.name) for sink in sinks)


class Outputs(QObject):
    """Tells which outputs there are; an empty answer means that only the system's own one can be chosen."""

    listed = Signal(tuple)

    def __init__(self, environment: Mapping[str, str] = os.environ, parent: QObject | None = None) -> None:
        """Ask the audio server of an environment."""
        super().__init__(parent)
        self._environment = environment
        self._question: QProcess | None = None

    def ask(self) -> None:
        """Ask now; `listed` answers."""
        if sys.platform == "linux":
            self._ask_server()
        else:
            module = multimedia()
            names = [each.description() for each in module.QMediaDevices.audioOutputs()] if module else []
            self.listed.emit(tuple(Output(name, name) for name in names))

    def close(self) -> None:
        """Wait for no answer any more."""
        question, self._question = self._question, None
        if question is not None:
            question.kill()
            question.waitForFinished()

    def _ask_server(self) -> None:
        if self._question is not None:
            return
        self._question = QProcess(self)
        self._question.setProcessEnvironment(process_environment(self._environment))
        self._question.setStandardErrorFile(QProcess.nullDevice())
        self._question.finished.connect(self._answered)
        self._question.errorOccurred.connect(self._refused)
        self._question.start(PROGRAM, ["--format=json", "list", "sinks"])

    def _refused(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._answered()

    def _answered(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.deleteLater()
            self.listed.emit(outputs_of(bytes(question.readAllStandardOutput().data())))
