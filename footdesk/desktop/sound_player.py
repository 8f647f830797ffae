"""A program of the system that plays what is written to it, kept open while tones are expected.

Nothing here waits. A player that has ended, because the audio server did, is started again with the next tone.
"""

import os
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QStandardPaths, Signal

from footdesk.core.exercise import Milliseconds
from footdesk.desktop.outside_environment import process_environment
from footdesk.desktop.sound_samples import CHANNELS, RATE, length_of

Command = tuple[str, ...]

FRESH: Milliseconds = 400
"""A tone that could not be played is tried with the next player while it is no older than this."""

SETTLED: Milliseconds = 1_000
"""A player that has lived this long was able to play."""

LATE: Milliseconds = 120
"""A tone does not wait longer than this for the one before it, which is then cut off."""

RETRY: Milliseconds = 2_000
"""When no player works, none is tried for this long."""

END: Milliseconds = 1_000
"""How long ending a killed player may take."""


def commands(output: str) -> tuple[Command, ...]:
    """The players to try in their order, for the output of this name, or the system's own one if it is empty.

    `pacat` speaks to PulseAudio and to PipeWire; `aplay` to ALSA, or through it to either.
    """
    samples = ("--raw", "--format=s16le", f"--rate={RATE}", f"--channels={CHANNELS}", "--latency-msec=20")
    pulse = ("pacat", "--playback", *samples, "--client-name=FootDesk", "--stream-name=Tones")
    alsa = ("aplay", "-q", "-t", "raw", "-f", "S16_LE", f"-r{RATE}", f"-c{CHANNELS}", "--buffer-time=40000")
    chosen = ((*pulse, f"--device={output}"),) if output else ()
    return (*chosen, pulse, alsa)


class Player(QObject):
    """Plays samples through the first of several commands that works."""

    failed = Signal()

    def __init__(
        self, candidates: Sequence[Command], parent: QObject | None = None, retry: Milliseconds = RETRY
    ) -> None:
        """Take those candidates that are installed; `failed` is told when none of them works."""
        super().__init__(parent)
        self._commands = tuple(command for command in candidates if QStandardPaths.findExecutable(command[0]))
        self._retry = retry
        self._next = 0
        self._process: QProcess | None = None
        self._leaving: list[QProcess] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self._born = self._ends = 0
        self._failed_at: Milliseconds | None = None
        self._last = b""
        self._last_at = 0

    @property
    def installed(self) -> bool:
        """Whether there is any player at all."""
        return bool(self._commands)

    @property
    def works(self) -> bool:
        """Whether a player has lived long enough to have been able to play."""
        return self._process is not None and self._clock.elapsed() - self._born >= SETTLED

    def open(self) -> None:
        """Get ready to play; nothing happens while all players have just failed."""
        if self._process is None and not self._gave_up():
            self._start()

    def play(self, samples: bytes) -> None:
        """Play this now."""
        now = self._clock.elapsed()
        self._last, self._last_at = samples, now
        if self._ends - now > LATE:
            self._drop()
        self.open()
        self._write(samples)

    def finish(self) -> None:
        """Let what was written sound to its end, and let the player go."""
        process, self._process, self._next = self._process, None, 0
        if process is not None:
            process.closeWriteChannel()
            self._leaving.append(process)

    def close(self) -> None:
        """End every player, and see that they have ended."""
        self._drop()
        for process in tuple(self._leaving):
            process.kill()
            process.waitForFinished(END)

    def _start(self) -> None:
        program, *arguments = self._commands[self._next]
        process = QProcess(self)
        process.setProcessEnvironment(process_environment(os.environ))
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._refused)
        self._process, self._born = process, self._clock.elapsed()
        process.start(program, arguments)

    def _write(self, samples: bytes) -> None:
        process = self._process
        if process is None:
            return
        self._ends = max(self._ends, self._clock.elapsed()) + length_of(samples)
        process.write(samples)
        if process.state() is QProcess.ProcessState.Running:
            # Write it before anything else is done: a window that is painted first would make the tone late.
            process.waitForBytesWritten(0)

    def _refused(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        # A closure over the process would keep it alive behind its own end, and crash when it is deleted.
        process = self.sender()
        if isinstance(process, QProcess):
            self._gone(process)

    def _gone(self, process: QProcess) -> None:
        process.deleteLater()
        if process in self._leaving:
            self._leaving.remove(process)
        if process is not self._process:
            return
        now = self._clock.elapsed()
        self._process, self._ends = None, 0
        settled, fresh = now - self._born >= SETTLED, now - self._last_at <= FRESH
        self._next = 0 if settled else self._next + 1
        if self._next == len(self._commands):
            self._next, self._failed_at = 0, now
            self.failed.emit()
        elif fresh or not settled:
            self._start()
            self._write(self._last if fresh else b"")

    def _gave_up(self) -> bool:
        failed_at = self._failed_at
        return not self._commands or (failed_at is not None and self._clock.elapsed() - failed_at < self._retry)

    def _drop(self) -> None:
        process, self._process, self._ends = self._process, None, 0
        if process is not None:
            self._leaving.append(process)
            process.kill()
