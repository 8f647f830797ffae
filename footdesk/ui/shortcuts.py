"""Every key of FootDesk, as one table (design, section 8): what a key asks for, in whichever window it is pressed.

A person's own keys replace the usual ones of a row (see `key_table`); what a window does about a wish stands with the
window. A new wish needs its row here, and its answer in the windows that grant it.
"""

from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt


class Wish(Enum):
    """What a key asks for, by the name that it has in the settings file."""

    GO = "go"
    SKIP = "skip"
    BACK = "back"
    READY_NOW = "ready-now"
    LONGER = "longer"
    STOP = "stop"
    HURTS = "it-hurts"
    WHERE = "where-am-i"
    VOICE = "voice"
    ROOM = "across-the-room"
    LEAVE = "leave"
    MINI = "mini-timer"
    MINI_SHAPE = "mini-shape"
    MINI_PIN = "mini-pin"
    MINI_LEFT = "mini-left"
    MINI_RIGHT = "mini-right"
    MINI_TOP = "mini-top"
    MINI_BOTTOM = "mini-bottom"
    EXERCISES = "exercises"
    ROUTINES = "routines"
    HISTORY = "history"
    REMINDERS = "reminders"
    SETTINGS = "settings"
    NEXT_PANE = "next-pane"
    PREVIOUS_PANE = "previous-pane"
    LIST = "list"
    SEARCH = "search"
    LIST_SHOWN = "list-shown"
    ORDER = "list-order"
    NEW_ROUTINE = "new-routine"
    COPY_ROUTINE = "copy-routine"
    RENAME_ROUTINE = "rename-routine"
    ADD_EXERCISE = "add-exercise"
    REMOVE_EXERCISE = "remove-exercise"
    MOVE_UP = "move-up"
    MOVE_DOWN = "move-down"
    UNDO = "undo"
    REDO = "redo"
    LARGER = "larger-text"
    SMALLER = "smaller-text"
    USUAL_SIZE = "usual-text"
    MENU = "menu"
    SHEET = "sheet"
    KEYS = "shortcuts"
    CLOSE = "close-window"
    QUIT = "quit"


ON_ROUTINES = (Wish.NEW_ROUTINE, Wish.COPY_ROUTINE)
"""What the page of the routines answers, wherever the person is."""

ON_PAGES = (
    *ON_ROUTINES,
    Wish.RENAME_ROUTINE,
    Wish.ADD_EXERCISE,
    Wish.REMOVE_EXERCISE,
    Wish.MOVE_UP,
    Wish.MOVE_DOWN,
    Wish.UNDO,
    Wish.REDO,
)
"""What the page in sight answers."""

FROM_AFAR = (
    Wish.MINI_SHAPE,
    Wish.MINI_PIN,
    Wish.MINI_LEFT,
    Wish.MINI_RIGHT,
    Wish.MINI_TOP,
    Wish.MINI_BOTTOM,
)
"""What is asked of the mini timer from the main window too, while it is there."""


class Shortcut(Struct, frozen=True):
    """The keys that ask for one thing, as Qt writes them; `source` is its untranslated name.

    `keys` are the usual ones, which a person may replace. The others always stay: `plain` ones have no modifier and
    are left to the focused control first, `media` ones are printed on keyboards and headsets, or mean the same in every
    program.
    """

    source: str
    wish: Wish
    keys: tuple[str, ...] = ()
    plain: tuple[Qt.Key, ...] = ()
    media: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What the keys do, as the person reads it."""
        return QCoreApplication.translate("Shortcuts", self.source)


class ShortcutGroup(Struct, frozen=True):
    """Shortcuts that are listed together under a heading."""

    source: str
    shortcuts: tuple[Shortcut, ...]

    @property
    def name(self) -> str:
        """The heading."""
        return QCoreApplication.translate("Shortcuts", self.source)


GROUPS = (
    ShortcutGroup(
        str(QT_TRANSLATE_NOOP("Shortcuts", "During a session")),
        (
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Start, pause or resume")),
                Wish.GO,
                ("Ctrl+Return",),
                (Qt.Key.Key_Space,),
                ("Media Play", "Toggle Media Play/Pause", "Media Pause"),
            ),
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Skip this exercise")),
                Wish.SKIP,
                ("Ctrl+Right",),
                media=("Media Next",),
            ),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Back")), Wish.BACK, ("Ctrl+Left",), media=("Media Previous",)),
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Ready now; in the list: do just this one")),
                Wish.READY_NOW,
                plain=(Qt.Key.Key_Return, Qt.Key.Key_Enter),
            ),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "10 seconds more")), Wish.LONGER, ("Ctrl+Up",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Stop")), Wish.STOP, ("Ctrl+.",), media=("Media Stop",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "It hurts")), Wish.HURTS, ("Ctrl+H",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Say where I am")), Wish.WHERE, ("Ctrl+I",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Voice on or off")), Wish.VOICE, ("Ctrl+Shift+V",)),
        ),
    ),
    ShortcutGroup(
        str(QT_TRANSLATE_NOOP("Shortcuts", "Views")),
        (
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Across the room")), Wish.ROOM, ("F11",)),
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Leave full screen, close a dialog, back from the details")),
                Wish.LEAVE,
                plain=(Qt.Key.Key_Escape,),
            ),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Mini timer")), Wish.MINI, ("Ctrl+M",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Next mini timer size")), Wish.MINI_SHAPE, ("Ctrl+Shift+M",)),
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Keep the mini timer on top")), Wish.MINI_PIN, ("Ctrl+Shift+K",)
            ),
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Mini timer to the left")), Wish.MINI_LEFT, ("Ctrl+Shift+Left",)
            ),
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Mini timer to the right")), Wish.MINI_RIGHT, ("Ctrl+Shift+Right",)
            ),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Mini timer to the top")), Wish.MINI_TOP, ("Ctrl+Shift+Up",)),
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Mini timer to the bottom")), Wish.MINI_BOTTOM, ("Ctrl+Shift+Down",)
            ),
        ),
    ),
    ShortcutGroup(
        str(QT_TRANSLATE_NOOP("Shortcuts", "Getting about")),
        (
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Exercises")), Wish.EXERCISES, ("Ctrl+1",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Routines")), Wish.ROUTINES, ("Ctrl+2",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "History")), Wish.HISTORY, ("Ctrl+3",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Reminders")), Wish.REMINDERS, ("Ctrl+4",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Settings")), Wish.SETTINGS, ("Ctrl+5", "Ctrl+,")),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Next pane")), Wish.NEXT_PANE, ("F6",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Previous pane")), Wish.PREVIOUS_PANE, ("Shift+F6",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Go to the list")), Wish.LIST, ("Ctrl+L",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Search exercises and routines")), Wish.SEARCH, ("Ctrl+F",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the list")), Wish.LIST_SHOWN, ("F9",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "By position or in order")), Wish.ORDER, ("Ctrl+G",)),
        ),
    ),
    ShortcutGroup(
        str(QT_TRANSLATE_NOOP("Shortcuts", "Routines of your own")),
        (
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "New routine")), Wish.NEW_ROUTINE, ("Ctrl+N",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Copy the routine")), Wish.COPY_ROUTINE, ("Ctrl+D",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Rename the routine")), Wish.RENAME_ROUTINE, ("F2",)),
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Add an exercise to the routine")),
                Wish.ADD_EXERCISE,
                plain=(Qt.Key.Key_Insert,),
            ),
            Shortcut(
                str(QT_TRANSLATE_NOOP("Shortcuts", "Remove the exercise; in the list of routines: delete it")),
                Wish.REMOVE_EXERCISE,
                plain=(Qt.Key.Key_Delete,),
            ),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Move the exercise up")), Wish.MOVE_UP, ("Alt+Up",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Move the exercise down")), Wish.MOVE_DOWN, ("Alt+Down",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Undo")), Wish.UNDO, media=("Ctrl+Z",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Redo")), Wish.REDO, media=("Ctrl+Shift+Z", "Ctrl+Y")),
        ),
    ),
    ShortcutGroup(
        str(QT_TRANSLATE_NOOP("Shortcuts", "The window")),
        (
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Larger text")), Wish.LARGER, ("Ctrl++", "Ctrl+=")),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Smaller text")), Wish.SMALLER, ("Ctrl+-",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Usual text size")), Wish.USUAL_SIZE, ("Ctrl+0",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Menu")), Wish.MENU, ("F10",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Save a sheet to print")), Wish.SHEET, ("Ctrl+P",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Keyboard shortcuts")), Wish.KEYS, ("Ctrl+/", "F1")),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Close the window")), Wish.CLOSE, ("Ctrl+W",)),
            Shortcut(str(QT_TRANSLATE_NOOP("Shortcuts", "Quit")), Wish.QUIT, ("Ctrl+Q",)),
        ),
    ),
)
"""What each key does, as it is listed; every wish stands here once."""

SHORTCUTS = {each.wish: each for group in GROUPS for each in group.shortcuts}
"""Each wish's row."""
