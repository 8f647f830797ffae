"""Every key of the main window, as one table (design, section 8)."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence


class Wish(Enum):
    """What a key of the main window asks for."""

    GO = auto()
    SKIP = auto()
    BACK = auto()
    READY_NOW = auto()
    LONGER = auto()
    STOP = auto()
    HURTS = auto()
    WHERE = auto()
    ROOM = auto()
    MINI = auto()
    LEAVE = auto()
    NEXT_PANE = auto()
    PREVIOUS_PANE = auto()
    MENU = auto()
    LIST_SHOWN = auto()
    ORDER = auto()
    LIST = auto()
    EXERCISES = auto()
    HISTORY = auto()
    REMINDERS = auto()
    SETTINGS = auto()
    LARGER = auto()
    SMALLER = auto()
    USUAL_SIZE = auto()
    KEYS = auto()
    CLOSE = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class Shortcut:
    """The keys that ask for one thing; `source` is its untranslated name.

    `plain` keys are unmodified ones that the focused control may need for itself: the window takes them only
    when the control leaves them.
    """

    source: str
    wish: Wish
    keys: tuple[str, ...] = ()
    plain: tuple[Qt.Key, ...] = ()

    @property
    def name(self) -> str:
        """What the keys do, as the person reads it."""
        return QCoreApplication.translate("Shortcuts", self.source)

    @property
    def words(self) -> str:
        """The keys as this desktop writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        sequences = (*map(QKeySequence, self.plain), *map(QKeySequence, self.keys))
        return ", ".join(each.toString(native) for each in sequences)


SHORTCUTS = (
    Shortcut(
        str(QT_TRANSLATE_NOOP("Shortcuts", "Start, pause or resume")),
        Wish.GO,
        ("Ctrl+Return", "Ctrl+Enter", "Media Play", "Toggle Media Play/Pause", "Media Pause"),
        (Qt.Key.Key_Space,),
    ),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Skip this exercise")), Wish.SKIP, ("Ctrl+Right", "Media Next")),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Back")), Wish.BACK, ("Ctrl+Left", "Media Previous")),
    Shortcut(
        str(QT_TRANSLATE_NOOP("Shortcuts", "Ready now; in the list: do just this one")),
        Wish.READY_NOW,
        (),
        (Qt.Key.Key_Return, Qt.Key.Key_Enter),
    ),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "10 seconds more")), Wish.LONGER, ("Ctrl+Up",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Stop")), Wish.STOP, ("Ctrl+.", "Media Stop")),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "It hurts")), Wish.HURTS, ("Ctrl+H",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Say where I am")), Wish.WHERE, ("Ctrl+I",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Across the room")), Wish.ROOM, ("F11",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Mini timer")), Wish.MINI, ("Ctrl+M",)),
    Shortcut(
        str(QT_TRANSLATE_NOOP("Shortcuts", "Back from the details, close a dialog")),
        Wish.LEAVE,
        (),
        (Qt.Key.Key_Escape,),
    ),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Next pane")), Wish.NEXT_PANE, ("F6",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Previous pane")), Wish.PREVIOUS_PANE, ("Shift+F6",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Menu")), Wish.MENU, ("F10",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the list")), Wish.LIST_SHOWN, ("F9",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "By position or in order")), Wish.ORDER, ("Ctrl+G",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Go to the list")), Wish.LIST, ("Ctrl+L",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Exercises")), Wish.EXERCISES, ("Ctrl+1",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "History")), Wish.HISTORY, ("Ctrl+3",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Reminders")), Wish.REMINDERS, ("Ctrl+4",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Settings")), Wish.SETTINGS, ("Ctrl+5", "Ctrl+,")),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Larger text")), Wish.LARGER, ("Ctrl++", "Ctrl+=")),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Smaller text")), Wish.SMALLER, ("Ctrl+-",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Usual text size")), Wish.USUAL_SIZE, ("Ctrl+0",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "List of shortcuts")), Wish.KEYS, ("Ctrl+/", "F1")),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Close the window")), Wish.CLOSE, ("Ctrl+W",)),
    Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Quit")), Wish.QUIT, ("Ctrl+Q",)),
)
"""What each key does; every wish stands here once."""
