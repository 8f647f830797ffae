"""Which keys ask for what now: the usual ones of the table, or a person's own; and which keys nobody may choose.

A combination asks for one thing only. Where a later FootDesk gives keys to something that a person chose for something
else, the person's choice stands, and the newcomer goes without them.
"""

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from footdesk.core.exercise import InvalidValueError
from footdesk.core.transitions import Action
from footdesk.ui.key_names import combination_of, file_keys, key_words
from footdesk.ui.shortcuts import SHORTCUTS, Wish

ACTION_WISHES = {
    Action.START: Wish.GO,
    Action.PAUSE: Wish.GO,
    Action.RESUME: Wish.GO,
    Action.SKIP: Wish.SKIP,
    Action.BACK: Wish.BACK,
    Action.PROCEED: Wish.READY_NOW,
    Action.LONGER: Wish.LONGER,
    Action.STOP: Wish.STOP,
}
"""The wish whose keys do an action of the session."""

_TEXT = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
"""What one does with text, everywhere on the desktop."""

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""With one of these a key types nothing; Shift alone only types something else."""


class KeyTable(Struct, frozen=True):
    """The keys of every wish; `own` has those that a person chose, each as `file_keys` writes it."""

    own: Mapping[Wish, tuple[str, ...]] = field(default_factory=dict)

    def keys(self, wish: Wish) -> tuple[str, ...]:
        """The keys that a person may replace, as they are now."""
        if wish in self.own:
            return self.own[wish]
        taken = {keys for chosen in self.own.values() for keys in chosen}
        return tuple(keys for keys in SHORTCUTS[wish].keys if keys not in taken)

    def listened(self, wish: Wish) -> tuple[str, ...]:
        """The keys that work from anywhere in a window."""
        return (*self.keys(wish), *SHORTCUTS[wish].media)

    def words(self, wish: Wish) -> str:
        """The keys as a person reads them, those without a modifier first; the many names of a media key are one."""
        return ", ".join(self._read(wish))

    def short_words(self, wish: Wish) -> str:
        """The first of the keys, for a tooltip; empty where there is none."""
        return next(iter(self._read(wish)), "")

    def is_usual(self, wish: Wish) -> bool:
        """Whether nobody chose other keys for this."""
        return wish not in self.own

    def with_own(self, wish: Wish, keys: str) -> "KeyTable":
        """A table in which a person's keys ask for something; one of the usual keys brings all of them back."""
        if keys in SHORTCUTS[wish].keys:
            return self.with_usual(wish)
        return replace(self, own={**self.own, wish: (keys,)})

    def with_usual(self, wish: Wish) -> "KeyTable":
        """A table in which the usual keys ask for something again."""
        return replace(self, own={each: keys for each, keys in self.own.items() if each is not wish})

    def holder(self, keys: str) -> Wish | None:
        """What a combination asks for; None where it asks for nothing."""
        return next((wish for wish in Wish if keys in self._all(wish)), None)

    def refusal(self, wish: Wish, keys: str) -> str | None:
        """Why a combination may not be chosen for something, as a sentence; None where it may."""
        holder = self.holder(keys)
        if holder is None or holder is wish:
            return spoils(keys)
        text = QCoreApplication.translate(
            "Shortcuts", "{keys} is already for “{action}”. Choose other keys, or give that one other keys first."
        )
        return text.format(keys=key_words(keys), action=SHORTCUTS[holder].name)

    def usual_refusal(self, wish: Wish) -> str | None:
        """Why something cannot have its usual keys again, as a sentence; None where it can."""
        taken = next((keys for keys in SHORTCUTS[wish].keys if self.holder(keys) not in {None, wish}), None)
        return None if taken is None else self.refusal(wish, taken)

    def _read(self, wish: Wish) -> tuple[str, ...]:
        row = SHORTCUTS[wish]
        plain = (QKeySequence(key).toString() for key in row.plain[:1])
        return tuple(map(key_words, (*plain, *self.keys(wish), *row.media[:1])))

    def _all(self, wish: Wish) -> tuple[str, ...]:
        plain = (file_keys(QKeySequence(key).toString()) for key in SHORTCUTS[wish].plain)
        return (*plain, *self.listened(wish))


def spoils(keys: str) -> str | None:
    """What a combination would spoil if it asked for anything, as a sentence; None where it may."""
    combination = combination_of(keys)
    held, key = bool(combination.keyboardModifiers() & _HELD), combination.key()
    if not held and _types(key):
        text = QCoreApplication.translate("Shortcuts", "{keys} is for typing. Hold Ctrl or Alt with it.")
    elif not held and key in _MOVING:
        text = QCoreApplication.translate(
            "Shortcuts", "{keys} is for moving and choosing in every window. Hold Ctrl or Alt with it."
        )
    elif any(QKeySequence(keys) in QKeySequence.keyBindings(standard) for standard in _TEXT):
        text = QCoreApplication.translate(
            "Shortcuts", "{keys} is for copying, pasting and undoing in every window. Choose other keys."
        )
    else:
        return None
    return text.format(keys=key_words(keys))


def read_keys(own: Mapping[str, tuple[str, ...]]) -> KeyTable:
    """The table that a settings file asks for. Raises InvalidValueError for what is unknown or may not be chosen."""
    table = KeyTable()
    for name, combinations in own.items():
        place, wish = f"keys.{name}", next((wish for wish in Wish if wish.value == name), None)
        if wish is None:
            raise InvalidValueError(place, "an unknown field", ", ".join(wish.value for wish in Wish))
        written = tuple(map(file_keys, combinations))
        for before, after in zip(combinations, written, strict=True):
            if not after or spoils(after):
                raise InvalidValueError(place, before, 'a combination such as "Ctrl+Alt+K" or "F8"')
            media = (row.media for row in SHORTCUTS.values() if row.wish is not wish)
            if any(after in others for others in (*table.own.values(), *media)):
                raise InvalidValueError(place, before, "keys that nothing else has")
        table = replace(table, own={**table.own, wish: written})
    return table


def written_keys(table: KeyTable) -> dict[str, tuple[str, ...]]:
    """A table as it is written in a settings file: what differs from the usual."""
    return {wish.value: keys for wish, keys in table.own.items()}


def _types(key: Qt.Key) -> bool:
    return Qt.Key.Key_Space < key < Qt.Key.Key_Escape


_MOVING = frozenset(
    {
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Menu,
    }
)
