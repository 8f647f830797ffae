"""Requests to the window manager that Qt has no words for, sent as EWMH client messages through libxcb.

Each request opens a connection of its own and closes it: there is nothing to keep, and Qt's own stays untouched.
The messages are those of the Extended Window Manager Hints, version 1.5, "Root Window Properties" and `_NET_WM_STATE`.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

_CLIENT_MESSAGE = 33
_BITS = 32
_TO_WINDOW_MANAGER = 0x180000
"""SubstructureNotify and SubstructureRedirect: who selects these on the root window is the window manager."""

_VALUE_AT = 8
"""Where the first number stands in a reply of X, in bytes: the atom, the root window."""

_COUNT_AT, _NUMBERS_AT, _MOST_NUMBERS = 16, 32, 4_096
"""Where a property's reply has the count of its values and the first one, in bytes; the most that are asked for."""

_ALL_DESKTOPS = 0xFFFFFFFF
_ADD = 1
_REVERT_TO_PARENT = 2
_NOW = 0
_FROM_APPLICATION = 1


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("window", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("data", ctypes.c_uint32 * 5),
    )


def put_on_all_desktops(window: int) -> None:
    """Ask that a window that is shown be on every virtual desktop; a window manager without them ignores it."""
    with connected() as server:
        server.send(window, "_NET_WM_DESKTOP", _ALL_DESKTOPS, _FROM_APPLICATION)
        server.send(window, "_NET_WM_STATE", _ADD, server.atom("_NET_WM_STATE_STICKY"), 0, _FROM_APPLICATION)


def leave_out_of_lists(window: int) -> None:
    """Ask that a window that is shown be left out of task bars and pagers."""
    with connected() as server:
        states = (server.atom("_NET_WM_STATE_SKIP_TASKBAR"), server.atom("_NET_WM_STATE_SKIP_PAGER"))
        server.send(window, "_NET_WM_STATE", _ADD, *states, _FROM_APPLICATION)


def give_keyboard(window: int) -> None:
    """Give a window that is shown the keyboard at once, as a client that decides about its focus itself may do.

    Inter-Client Communication Conventions Manual, 4.1.7, "Globally Active Input".
    """
    with connected() as server:
        server.focus(window)


class Server:
    """One connection to the X server of the environment."""

    def __init__(self, xcb: ctypes.CDLL, connection: int) -> None:
        """Use a connection that is open."""
        self._xcb = xcb
        self._connection = connection
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]

    def atom(self, name: str) -> int:
        """The number under which the server knows a name."""
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name.encode())
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        return self._taken(reply)

    def send(self, window: int, name: str, *data: int) -> None:
        """Send a message about a window to the window manager; a window that is gone is nobody's business any more."""
        cookie = self._xcb.xcb_query_tree(self._connection, window)
        root = self._taken(self._xcb.xcb_query_tree_reply(self._connection, cookie, None))
        values = (ctypes.c_uint32 * 5)(*data)
        message = _ClientMessage(_CLIENT_MESSAGE, _BITS, 0, window, self.atom(name), values)
        if root:
            self._xcb.xcb_send_event(self._connection, 0, root, _TO_WINDOW_MANAGER, ctypes.byref(message))
            # Asked for its answer alone: a server may drop what it has not read when a connection closes.
            self.atom(name)

    def numbers(self, window: int, name: str) -> tuple[int, ...]:
        """The numbers in a property of a window; none where it has no such property, or is gone."""
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, self.atom(name), 0, 0, _MOST_NUMBERS)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if reply is None:
            return ()
        count = ctypes.c_uint32.from_address(reply + _COUNT_AT).value
        bits = ctypes.c_uint8.from_address(reply + 1).value
        values = tuple((ctypes.c_uint32 * count).from_address(reply + _NUMBERS_AT)) if bits == _BITS else ()
        self._free(reply)
        return values

    @property
    def root(self) -> int:
        """The root window of the first screen."""
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        return ctypes.c_uint32.from_address(screens.data).value if screens.data else 0

    def focus(self, window: int) -> None:
        """Let the keyboard go to a window; one that is not shown is refused by the server, which does no harm."""
        self._xcb.xcb_set_input_focus(self._connection, _REVERT_TO_PARENT, window, _NOW)
        self.atom("WM_TAKE_FOCUS")

    def _taken(self, reply: int | None) -> int:
        """The number in a reply, which is freed; 0 where the server refused."""
        if reply is None:
            return 0
        value = ctypes.c_uint32.from_address(reply + _VALUE_AT).value
        self._free(reply)
        return value


@contextmanager
def connected() -> Iterator[Server]:
    """A connection of its own, for as long as it is needed."""
    xcb = _library()
    connection = xcb.xcb_connect(None, None)
    try:
        yield Server(xcb, connection)
    finally:
        xcb.xcb_disconnect(connection)


def _library() -> ctypes.CDLL:
    pointer, byte, word = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = pointer
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, pointer]
    xcb.xcb_disconnect.argtypes = [pointer]
    xcb.xcb_intern_atom.restype = _Cookie
    xcb.xcb_intern_atom.argtypes = [pointer, byte, ctypes.c_uint16, ctypes.c_char_p]
    xcb.xcb_intern_atom_reply.restype = pointer
    xcb.xcb_intern_atom_reply.argtypes = [pointer, _Cookie, pointer]
    xcb.xcb_query_tree.restype = _Cookie
    xcb.xcb_query_tree.argtypes = [pointer, word]
    xcb.xcb_query_tree_reply.restype = pointer
    xcb.xcb_query_tree_reply.argtypes = [pointer, _Cookie, pointer]
    xcb.xcb_set_input_focus.restype = _Cookie
    xcb.xcb_set_input_focus.argtypes = [pointer, byte, word, word]
    xcb.xcb_send_event.restype = _Cookie
    xcb.xcb_send_event.argtypes = [pointer, byte, word, word, pointer]
    xcb.xcb_get_property.restype = _Cookie
    xcb.xcb_get_property.argtypes = [pointer, byte, word, word, word, word, word]
    xcb.xcb_get_property_reply.restype = pointer
    xcb.xcb_get_property_reply.argtypes = [pointer, _Cookie, pointer]
    xcb.xcb_get_setup.restype = pointer
    xcb.xcb_get_setup.argtypes = [pointer]
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_setup_roots_iterator.argtypes = [pointer]
    return xcb
