"""A stand-in for speech-dispatcher: it speaks its protocol and nothing else."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket


class SpeechServer(QObject):
    """Listens where speech-dispatcher would; keeps what it was told, and ends a phrase when a test says so."""

    def __init__(
        self, path: Path, modules: tuple[str, ...] = ("espeak-ng",), voices: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        """Listen at `path`, with these engines and the English voices of each; the first engine is the usual one."""
        super().__init__()
        path.parent.mkdir(parents=True, exist_ok=True)
        self.said: list[str] = []
        self.told: list[str] = []
        self._modules = modules
        self._module = modules[0] if modules else ""
        self._voices = voices or {}
        self._socket: QLocalSocket | None = None
        self._in_text = False
        self._server = QLocalServer(self)
        assert self._server.listen(str(path)), self._server.errorString()
        self._server.newConnection.connect(self._greet)

    @property
    def connected(self) -> bool:
        """Whether somebody is connected."""
        return self._socket is not None and self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState

    def happen(self, code: int, message: int | None = None) -> None:
        """Tell what happens to a message, the latest one if none is named: 701 begins, 702 ends, 703 is cancelled."""
        number = len(self.said) if message is None else message
        self._answer(f"{code}-{number}", f"{code}-1", f"{code} EVENT")

    def hang_up(self) -> None:
        """End the connection."""
        assert self._socket is not None
        self._socket.abort()

    def stop(self) -> None:
        """Listen no more."""
        if self._socket is not None:
            self._socket.abort()
        self._server.close()
        self.deleteLater()

    def _greet(self) -> None:
        self._socket = self._server.nextPendingConnection()
        self._socket.readyRead.connect(self._read)

    def _read(self) -> None:
        assert self._socket is not None
        while self._socket.canReadLine():
            self._take(bytes(self._socket.readLine().data()).decode().rstrip("\r\n"))

    def _take(self, line: str) -> None:
        if self._in_text and line == ".":
            self._in_text = False
            self._answer(f"225-{len(self.said)}", "225 OK MESSAGE QUEUED")
        elif self._in_text:
            self.said.append(line)
        elif line == "SPEAK":
            self._in_text = True
            self._answer("230 OK RECEIVING DATA")
        elif line == "LIST OUTPUT_MODULES":
            self._answer(*(f"250-{name}" for name in self._modules), "250 OK MODULE LIST SENT")
        elif line == "LIST SYNTHESIS_VOICES":
            names = self._voices.get(self._module, ())
            self._answer(*(f"249-{name}\ten-GB\tnone" for name in names), "249 OK VOICE LIST SENT")
        else:
            if line.startswith("SET self OUTPUT_MODULE "):
                self._module = line.rpartition(" ")[2]
            self.told.append(line)
            self._answer("200 OK")

    def _answer(self, *lines: str) -> None:
        assert self._socket is not None
        self._socket.write("".join(f"{line}\r\n" for line in lines).encode())
        self._socket.flush()
