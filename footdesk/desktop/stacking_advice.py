"""What a person can do where their desktop lets no program keep its own window above the others."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Advice(Enum):
    """The way to keep the mini timer on top by hand, by the desktop that has it."""

    GNOME = "gnome"
    KDE = "kde"
    SWAY = "sway"
    OTHER = "other"


_DEAF = frozenset({"cosmic", "weston"})


def stacking_advice(platform: str, environment: Mapping[str, str]) -> Advice | None:
    """The advice for Qt's `platform` on the desktop of an environment; None where the program can do it itself.

    COSMIC and Weston ignore the request for a window on top even where X could carry it.
    """
    names = frozenset(environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":"))
    if platform != "wayland" and not (platform == "xcb" and names & _DEAF):
        return None
    return next((advice for advice in Advice if advice.value in names), Advice.OTHER)


SWAY_RULE = 'for_window [title="FootDesk mini timer"] floating enable, sticky enable'
"""The line of a sway configuration that keeps the mini timer above the tiled windows."""

_WAYS = {
    Advice.GNOME: QT_TRANSLATE_NOOP("Advice", "Press Alt+Space on the mini timer and choose Always on Top."),
    Advice.KDE: QT_TRANSLATE_NOOP(
        "Advice", "Press Alt+F3 on the mini timer and choose More Actions, Keep Above Others."
    ),
    Advice.SWAY: QT_TRANSLATE_NOOP("Advice", "Add this line to the configuration of sway: {rule}"),
    Advice.OTHER: QT_TRANSLATE_NOOP("Advice", "Look for Always on Top in the window menu of the mini timer."),
}


def advice_words(advice: Advice) -> str:
    """The advice as two sentences in the person's language."""
    why = QCoreApplication.translate("Advice", "This desktop decides which windows stay on top.")
    way = QCoreApplication.translate("Advice", str(_WAYS[advice]))
    return f"{why} {way.format(rule=SWAY_RULE)}"
