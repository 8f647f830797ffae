"""The session bus of a Linux desktop, for what QtDBus cannot say: from Python it sends no uint32.

Nothing here waits: what is asked for is answered through the event loop. Where there is no bus, nothing is answered.
"""

from collections.abc import Callable, Mapping
from typing import Any

# Jeepney has no type hints of its own.
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from msgspec import Struct
from PySide6.QtCore import QObject, QSocketNotifier, Signal

Answer = Callable[[tuple[Any, ...] | None], object]
"""Takes what was answered, or None where it was refused or nobody is there."""

_PIECE = 65_536
_WHERE = (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
_NO_QUEUE = 4
"""The flag with which a name is asked for: have it at once, or not at all."""


class Call(Struct, frozen=True):
    """What somebody else asks of us: the object, the interface, the method and what it is given."""

    path: str
    interface: str
    member: str
    body: tuple[Any, ...]
    message: Message


class SessionBus(QObject):
    """A connection of our own; `heard` tells the interface, the member and the body of each signal that is watched.

    `asked` is what others ask of us under a name that we own.
    """

    heard = Signal(str, str, tuple)
    asked = Signal(Call)
    lost = Signal()

    def __init__(self, environment: Mapping[str, str], parent: QObject | None = None) -> None:
        """Connect at once: the bus is on this machine, and answers or is not there."""
        super().__init__(parent)
        self._waiting: dict[int, Answer] = {}
        self._notifier: QSocketNotifier | None = None
        try:
            self._connection = open_dbus_connection(environment.get("DBUS_SESSION_BUS_ADDRESS", ""))
        except (OSError, ValueError, KeyError):
            self._connection = None
            return
        socket = self._connection.sock
        self._notifier = QSocketNotifier(socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @property
    def connected(self) -> bool:
        """Whether there is a bus."""
        return self._connection is not None

    def call(  # noqa: PLR0913, PLR0917 - the parts of a call
        self,
        name: str,
        path: str,
        interface: str,
        method: str,
        signature: str,
        body: tuple[object, ...],
        answer: Answer,
    ) -> None:
        """Call a method; `answer` is told what came of it."""
        if self._connection is None:
            answer(None)
            return
        address = DBusAddress(path, name, interface)
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = answer
        self._send(new_method_call(address, method, signature or None, body), serial)

    def watch(self, interface: str, member: str) -> None:
        """Hear a signal of an interface, whoever sends it."""
        if self._connection is not None:
            rule = MatchRule(type="signal", interface=interface, member=member)
            self._send(message_bus.AddMatch(rule), next(self._connection.outgoing_serial))

    def own(self, name: str) -> None:
        """Be known under a name; where another has it, nobody asks us."""
        if self._connection is not None:
            self._send(message_bus.RequestName(name, _NO_QUEUE), next(self._connection.outgoing_serial))

    def disown(self, name: str) -> None:
        """Be known under a name no longer."""
        if self._connection is not None:
            self._send(message_bus.ReleaseName(name), next(self._connection.outgoing_serial))

    def answer(self, call: Call, signature: str, body: tuple[object, ...]) -> None:
        """Answer what was asked."""
        if self._connection is not None:
            reply = new_method_return(call.message, signature or None, body)
            self._send(reply, next(self._connection.outgoing_serial))

    def refuse(self, call: Call, error: str) -> None:
        """Answer that this cannot be asked."""
        if self._connection is not None:
            self._send(new_error(call.message, error), next(self._connection.outgoing_serial))

    def tell(self, path: str, interface: str, member: str, signature: str, body: tuple[object, ...]) -> None:
        """Tell everybody who listens."""
        if self._connection is not None:
            message = new_signal(DBusAddress(path, interface=interface), member, signature, body)
            self._send(message, next(self._connection.outgoing_serial))

    def close(self) -> None:
        """Go; nothing is answered any more."""
        self._waiting.clear()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _send(self, message: Message, serial: int) -> None:
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self._lose()

    def _read(self) -> None:
        if self._connection is None:
            return
        try:
            piece = self._connection.sock.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece:
            self._lose()
            return
        parser = self._connection.parser
        parser.add_data(piece)
        while (message := parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        kind = message.header.message_type
        if kind in {MessageType.method_return, MessageType.error}:
            answer = self._waiting.pop(fields.get(HeaderFields.reply_serial), None)
            if answer is not None:
                answer(message.body if kind is MessageType.method_return else None)
        elif kind is MessageType.method_call:
            path, interface, member = (str(fields.get(key, "")) for key in _WHERE)
            self.asked.emit(Call(path, interface, member, tuple(message.body), message))
        elif kind is MessageType.signal:
            self.heard.emit(fields[HeaderFields.interface], fields[HeaderFields.member], tuple(message.body))

    def _lose(self) -> None:
        waiting = list(self._waiting.values())
        self.close()
        for answer in waiting:
            answer(None)
        self.lost.emit()
