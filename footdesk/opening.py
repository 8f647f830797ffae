"""The opening: the window is on the screen at once, and all the rest is loaded behind it.

What is imported here is what the empty window needs. The rest of the program stands in `REST`.
"""

import importlib

from PySide6.QtWidgets import QApplication

from footdesk.application import WITHOUT_INPUT, Opened, make_application, take_place
from footdesk.command_line import Request
from footdesk.desktop.profile import chosen_profile
from footdesk.desktop.window_memory import Look, WindowMemory
from footdesk.ui.shell import Shell
from footdesk.ui.theme import Theme, dark, light

REST = (
    "footdesk.core.exercise",
    "footdesk.core.plan",
    "footdesk.store.catalog",
    "footdesk.keeper",
    "footdesk.desk",
    "footdesk.ui.main_window",
    "footdesk.app",
)
"""What is loaded behind the window, in this order; between two of them the window answers the desktop."""

_DARK_BELOW = 128
"""A ground that is less light than this, of 255, belongs to a dark system."""


def run(request: Request) -> int:
    """Open FootDesk as asked for and return its exit status when it is closed."""
    application = make_application()
    profile = chosen_profile(request.data)
    single = take_place(profile.data, application, request.file)
    if isinstance(single, int):
        return single
    shell, memory = Shell(), WindowMemory(profile.config)
    memory.restore(shell)
    shell.show_theme(first_theme(memory.look(), application))
    # Whoever starts FootDesk with the desktop wants no window in the way.
    shell.showMinimized() if request.background else shell.show()
    for module in REST:
        application.processEvents(WITHOUT_INPUT)
        # Loaded here because the window does not wait for it.
        importlib.import_module(module)
    if not shell.isVisible():
        # It was closed before there was anything in it.
        return 0
    # It has just been loaded.
    app = importlib.import_module("footdesk.app")
    status: int = app.run(Opened(application, profile, shell), request, single)
    return status


def first_theme(look: Look, application: QApplication) -> Theme:
    """The theme that the window had, or that the system has now if the window follows it."""
    # Not `colorScheme`, which would load all names of Qt's own namespace, for longer than the window takes.
    system_is_dark = application.palette().window().color().lightness() < _DARK_BELOW
    make = dark if look.theme == "dark" or (look.theme == "system" and system_is_dark) else light
    return make(look.scale)
