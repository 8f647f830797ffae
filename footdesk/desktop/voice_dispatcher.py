"""The voice of Linux: speech-dispatcher, spoken to through its socket.

QTextToSpeech would hold up the window for 1.5 s while it lists 13,000 voices. The socket costs less than a millisecond,
and 0.4 s of waiting for an event where speech-dispatcher has to be started first, as its own library does.
Speech-dispatcher 0.11 locks up for good when it is to speak while there is no audio server. One that we have started
ourselves, and that no longer answers, is ended, so that another one can be started when there is something to hear.
"""

import contextlib
import os
import signal
import socket
from collections.abc import Mapping

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QSocketNotifier, QTimer, Signal

from footdesk.core.exercise import Milliseconds
from footdesk.desktop import voice_ssip as ssip
from footdesk.desktop.outside_environment import process_environment
from footdesk.desktop.voice_engine import VoiceChoice, VoiceLack, Voices

PROGRAM = "speech-dispatcher"

PATIENCE: Milliseconds = 5_000
"""Speech-dispatcher answers in this time after it was started, or not at all."""

ANSWER: Milliseconds = 3_000
"""A command is answered in this time, or speech-dispatcher hangs."""

LOOK_EVERY: Milliseconds = 50
RETRY: Milliseconds = 10_000
"""When it cannot be had, it is not asked for again for this long."""

END: Milliseconds = 1_000
"""How long ending a killed program may take."""

PIECE = 65_536
EVENTS = frozenset({ssip.BEGAN, ssip.ENDED, ssip.CANCELLED})
NO_ENGINES = frozenset({"dummy"})
"""The engine that only says that there is none."""


class Dispatcher(QObject):
    """Speaks through speech-dispatcher."""

    opened = Signal()
    began = Signal()
    ended = Signal(bool)
    lacking = Signal(VoiceLack)
    voices_listed = Signal(Voices)

    def __init__(
        self, environment: Mapping[str, str], parent: QObject | None = None, patience: Milliseconds = PATIENCE
    ) -> None:
        """Find speech-dispatcher as the environment says; nothing is started yet."""
        super().__init__(parent)
        self._patience = patience
        self._environment = environment
        self._choice = VoiceChoice()
        self._tuned: tuple[VoiceChoice, str] | None = None
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._replies = ssip.Replies()
        self._engines: list[str] = []
        self._voices: list[str] = []
        self._asked_language = ""
        self._message = ""
        self._unqueued = 0
        self._event: list[str] = []
        self._ready = False
        self._spawn: QProcess | None = None
        self._clock = QElapsedTimer()
        self._failed = QElapsedTimer()
        self._ours = False
        self._answer = QTimer(self, singleShot=True, interval=ANSWER)
        self._answer.timeout.connect(self._hangs)
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._look_again)

    @property
    def ready(self) -> bool:
        """Whether it can speak now."""
        return self._ready

    def open(self) -> None:
        """Connect, and start speech-dispatcher first where it does not run."""
        waiting = self._socket is not None or self._look.isActive()
        if waiting or (self._failed.isValid() and not self._failed.hasExpired(RETRY)) or self._connect():
            return
        self._clock.start()
        self._look.start()
        self._start_program()

    def tune(self, choice: VoiceChoice) -> None:
        """Speak this way from the next phrase on."""
        before, self._choice = self._choice, choice
        if (before.engine, before.name) != (choice.engine, choice.name):
            # What was set cannot be unset: the next phrase finds a connection on which nothing was chosen yet.
            self.close()

    def speak(self, text: str, language: str) -> None:
        """Say this now."""
        tuned = (self._choice, language)
        tuning = b"" if tuned == self._tuned else ssip.tuning(*tuned)
        self._send(tuning + ssip.speech(text))
        self._tuned = tuned
        self._unqueued += 1

    def cancel(self) -> None:
        """Fall silent."""
        if self._ready:
            self._send(ssip.CANCEL)

    def list_voices(self, language: str) -> None:
        """Ask for the voices of a language."""
        self._asked_language = language
        self.open()
        if self._ready:
            self._send(ssip.question(self._choice.engine))

    def close(self) -> None:
        """Fall silent and go; a speech-dispatcher that we started ends by itself when nobody speaks."""
        self._look.stop()
        if self._ready:
            self._send(ssip.CANCEL + ssip.QUIT)
        self._disconnect()
        if self._spawn is not None:
            self._spawn.kill()
            self._spawn.waitForFinished(END)

    def _connect(self) -> bool:
        connection = socket.socket(socket.AF_UNIX)
        connection.setblocking(False)
        try:
            connection.connect(str(ssip.socket_path(self._environment)))
        except OSError:
            # Not there, or left over by one that was killed: it has to be started.
            connection.close()
            return False
        self._ours = self._look.isActive()
        self._look.stop()
        self._socket, self._replies, self._tuned = connection, ssip.Replies(), None
        self._unqueued, self._event, self._engines = 0, [], []
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._send(ssip.greeting(self._environment.get("USER", "") or "person"))
        return True

    def _disconnect(self) -> None:
        self._ready = False
        self._answer.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _start_program(self) -> None:
        self._spawn = QProcess(self)
        self._spawn.setProcessEnvironment(process_environment(self._environment))
        self._spawn.setStandardOutputFile(QProcess.nullDevice())
        self._spawn.setStandardErrorFile(QProcess.nullDevice())
        self._spawn.errorOccurred.connect(self._not_started)
        self._spawn.finished.connect(self._spawned)
        self._spawn.start(PROGRAM, ["--spawn"])

    def _spawned(self) -> None:
        if self._spawn is not None:
            self._spawn.deleteLater()
            self._spawn = None

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._spawned()
            self._lack(VoiceLack.NOT_INSTALLED)

    def _look_again(self) -> None:
        if not self._connect() and self._clock.hasExpired(self._patience):
            self._lack(VoiceLack.NO_ANSWER)

    def _lack(self, lack: VoiceLack) -> None:
        self._look.stop()
        self._failed.start()
        self._disconnect()
        self.lacking.emit(lack)

    def _hangs(self) -> None:
        ours, self._ours = self._ours, False
        number = ssip.process_of(self._environment) if ours else None
        if number is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        self._lack(VoiceLack.NO_ANSWER)

    def _send(self, commands: bytes) -> None:
        if self._socket is None:
            return
        try:
            self._socket.sendall(commands)
        except OSError:
            # It has gone, or takes no more because it hangs: either way the next phrase finds it anew.
            self._disconnect()
            return
        if not self._answer.isActive():
            self._answer.start()

    def _read(self) -> None:
        piece = b""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                piece = self._socket.recv(PIECE)
        self._answer.stop()
        if not piece:
            self._disconnect()
        for reply in self._replies.take(piece):
            self._hear(reply)

    def _hear(self, reply: ssip.Reply) -> None:
        match reply:
            case ssip.Reply(code=ssip.MODULES_LISTED, last=False):
                self._engines.append(reply.text)
            case ssip.Reply(code=ssip.VOICES_LISTED, last=False):
                self._voices.append(reply.text)
            case ssip.Reply(code=ssip.QUEUED, last=False):
                self._message, self._unqueued = reply.text, self._unqueued - 1
            case ssip.Reply(code=code, last=False) if code in EVENTS:
                self._event.append(reply.text)
            case ssip.Reply(code=code, last=True) if code in EVENTS:
                self._happened(code)
            case ssip.Reply(code=ssip.VOICES_LISTED, last=True):
                self._tell_voices()
            case ssip.Reply(last=True) if not self._ready:
                self._greeted(reply)

    def _happened(self, code: int) -> None:
        """Pass on what happens to the latest phrase; the ones before it are nobody's business any more."""
        (message, *_), self._event = self._event or [""], []
        if self._unqueued or message != self._message:
            return
        if code == ssip.BEGAN:
            self.began.emit()
        else:
            self.ended.emit(code == ssip.ENDED)

    def _greeted(self, reply: ssip.Reply) -> None:
        """Go on once the last command of the greeting is answered, with engines or with an error."""
        if reply.code < ssip.MODULES_LISTED:
            return
        if frozenset(self._engines) <= NO_ENGINES:
            self._lack(VoiceLack.NO_ENGINE)
            return
        self._ready = True
        self.opened.emit()
        if self._asked_language:
            self._send(ssip.question(self._choice.engine))

    def _tell_voices(self) -> None:
        found = ssip.voices_of(self._voices, self._asked_language)
        self._voices, self._asked_language = [], ""
        self.voices_listed.emit(Voices(tuple(each for each in self._engines if each not in NO_ENGINES), found))


def dispatcher(parent: QObject | None = None) -> Dispatcher:
    """The speech-dispatcher of this session."""
    return Dispatcher(os.environ, parent)
