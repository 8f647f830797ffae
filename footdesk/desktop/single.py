"""One FootDesk per folder of data: a second start asks the first one to come forward, and leaves.

A lock says who is the first; Qt takes over the lock of a program that was killed. The socket beside it only carries the
question. It is Python's own and not QLocalSocket, because loading QtNetwork takes longer than the whole question.
"""

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QSocketNotifier, QStandardPaths, QTimer, Signal, Slot

if TYPE_CHECKING:
    import socket

QUESTION = b"come forward\n"
OPEN = b"open "
"""What stands before the address of a file that the first one is to open; a line ends it."""

ANSWER = b"here\n"
PATIENCE = 1.0
"""The seconds that a second start waits for the first one's answer: it may hang."""

OPENING = 10.0
"""The seconds that a second start waits until the first one listens: on a slow disk it may take as long to open."""

_LONGEST = 16 * 1024
"""The most bytes of a question: no path is longer than a quarter of it."""

_ASKING = 2_000
"""The milliseconds after which whoever connected and asked nothing is let go."""


class Claim(Enum):
    """What a start found: it is the first, the first one came forward, or the first one does not answer."""

    FIRST = "first"
    ANSWERED = "answered"
    HUNG = "hung"


class Single(QObject):
    """Holds the place of the one FootDesk that uses a folder of data.

    `called` tells that another start asked this one to come forward, with the path of the file that it was to open, or
    no path.
    """

    called = Signal(str)

    def __init__(self, data: Path, parent: QObject | None = None, folder: Path | None = None) -> None:
        """Speak of a folder of data; lock and socket are in `folder`, by default the person's runtime folder."""
        super().__init__(parent)
        digest = QCryptographicHash.hash(str(data.absolute()).encode(), QCryptographicHash.Algorithm.Sha256)
        name = f"footdesk-{bytes(digest.toHex().data()).decode()[:16]}"
        place = folder or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation))
        self.path = place / f"{name}.socket"
        self._lock = QLockFile(str(place / f"{name}.lock"))
        # However old it is: only a lock whose program is gone may be taken over.
        self._lock.setStaleLockTime(0)
        self._server: socket.socket | None = None
        self._asking: dict[QSocketNotifier, tuple[socket.socket, bytearray]] = {}

    def claim(self, file: Path | None = None) -> Claim:
        """Take the place, or ask who has it to come forward, and to open a file.

        Where no lock can be made at all, nobody can be asked either, and every start is the first.
        """
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return Claim.FIRST
        return Claim.ANSWERED if ask(self.path, file=file) else Claim.HUNG

    def listen(self) -> bool:
        """Hear from now on who else starts; tell whether that is possible here."""
        # Loaded once the window is there: a first start has nobody to ask.
        import socket  # noqa: PLC0415 - see above

        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        server.setblocking(False)
        try:
            # What lies there was left behind by one that was killed: the lock is ours.
            self.path.unlink(missing_ok=True)
            server.bind(str(self.path))
            self.path.chmod(0o600)
            server.listen()
        except OSError:
            server.close()
            return False
        self._server = server
        notifier = QSocketNotifier(server.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._accept)
        return True

    def close(self) -> None:
        """Give the place back."""
        for notifier in list(self._asking):
            self._let_go(notifier)
        if self._server is not None:
            for notifier in self.findChildren(QSocketNotifier):
                notifier.setEnabled(False)
            self._server.close()
            self._server = None
            self.path.unlink(missing_ok=True)
        self._lock.unlock()

    @Slot()
    def _accept(self) -> None:
        if self._server is None:
            return
        try:
            asking, _ = self._server.accept()
        except OSError:
            # Whoever asked has gone again.
            return
        asking.setblocking(False)
        notifier = QSocketNotifier(asking.fileno(), QSocketNotifier.Type.Read, self)
        self._asking[notifier] = asking, bytearray()
        notifier.activated.connect(lambda: self._hear(notifier))
        QTimer.singleShot(_ASKING, notifier, lambda: self._let_go(notifier))

    def _hear(self, notifier: QSocketNotifier) -> None:
        if notifier not in self._asking:
            return
        asking, asked = self._asking[notifier]
        try:
            heard = asking.recv(_LONGEST)
            asked += heard
            if heard and not asked.endswith(b"\n") and len(asked) < _LONGEST:
                return
            path = _path_in(bytes(asked))
            if path is not None:
                asking.send(ANSWER)
        except OSError:
            # Whoever asked has gone again.
            path = None
        self._let_go(notifier)
        if path is not None:
            self.called.emit(path)

    def _let_go(self, notifier: QSocketNotifier) -> None:
        found = self._asking.pop(notifier, None)
        if found is not None:
            notifier.setEnabled(False)
            found[0].close()
            notifier.deleteLater()


def _path_in(asked: bytes) -> str | None:
    """The path in a question, empty in one that has none; None for what is no question."""
    if asked == QUESTION:
        return ""
    if not (asked.startswith(OPEN) and asked.endswith(b"\n")):
        return None
    # Loaded when somebody asks to open a file.
    from urllib.parse import unquote  # noqa: PLC0415 - see above

    return unquote(asked.removeprefix(OPEN).decode("ascii", "replace").rstrip("\n"), errors="surrogateescape")


def ask(path: Path, patience: float = PATIENCE, opening: float = OPENING, file: Path | None = None) -> bool:
    """Ask the first one at a socket to come forward, and to open a file.

    False if it does not listen within `opening` seconds, or does not answer within `patience` seconds.
    """
    # Loaded only by a second start.
    import socket  # noqa: PLC0415 - see above

    # Likewise.
    import time  # noqa: PLC0415 - see above

    question = QUESTION if file is None else _question(file)
    end = time.monotonic() + opening
    while time.monotonic() < end:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
            asking.settimeout(patience)
            try:
                asking.connect(str(path))
                asking.sendall(question)
                return asking.recv(len(ANSWER)) == ANSWER
            except (FileNotFoundError, ConnectionRefusedError):
                # It has only just begun, and does not listen yet.
                time.sleep(0.02)
            except OSError:
                return False
    return False


def _question(file: Path) -> bytes:
    # Loaded only by a second start that was given a file.
    from urllib.parse import quote_from_bytes  # noqa: PLC0415 - see above

    return OPEN + quote_from_bytes(bytes(file.absolute())).encode() + b"\n"
