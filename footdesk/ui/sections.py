"""The sections of the main window: one table, in the order of the rail."""

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from footdesk.ui.shortcuts import Wish


class Section(Struct, frozen=True):
    """A part of the program that has a page of its own.

    `source` is the untranslated name, `icon` a name from the table of icons; the wish to see it has its id as a name.
    """

    id: str
    source: str
    icon: str

    @property
    def name(self) -> str:
        """The name as the person reads it."""
        return QCoreApplication.translate("Sections", self.source)

    @property
    def wish(self) -> Wish | None:
        """What a key asks for that leads here; None where none does."""
        return next((wish for wish in Wish if wish.value == self.id), None)


EXERCISES = Section("exercises", str(QT_TRANSLATE_NOOP("Sections", "Exercises")), "exercises")
"""The section that every window has: the list, the details and the player."""

ROUTINES = Section("routines", str(QT_TRANSLATE_NOOP("Sections", "Routines")), "routines")
"""Which routines there are, and what is in them."""

HISTORY = Section("history", str(QT_TRANSLATE_NOOP("Sections", "History")), "history")
"""What was done, when, and how it felt."""


REMINDERS = Section("reminders", str(QT_TRANSLATE_NOOP("Sections", "Reminders")), "reminders")
"""When a person wants to be reminded."""

SETTINGS = Section("settings", str(QT_TRANSLATE_NOOP("Sections", "Settings")), "settings")
"""What a person can set."""

LATE_SECTIONS = (ROUTINES, HISTORY, REMINDERS, SETTINGS)
"""The sections below the first one, in the order of the rail; their pages are made when they are wanted."""
