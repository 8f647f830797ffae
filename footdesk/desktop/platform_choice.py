"""Which of Qt's platforms to open windows on: decided by the environment before the application is made."""

import sys
from collections.abc import Mapping

VARIABLE = "QT_QPA_PLATFORM"
"""The variable by which a person chooses for themselves; what they say stands."""

X_FIRST = "xcb;wayland"
"""X where its server answers, Wayland where not: `xcb` alone aborts on a desktop without Xwayland."""

WAYLAND_ALONE = "wayland"
"""Where there is no X server to ask, asking all the same makes Qt complain on the terminal."""

X_ALONE = "xcb"
"""Where nothing is said of Wayland, its library would complain on the terminal."""


def platform_choice(environment: Mapping[str, str], system: str = sys.platform) -> dict[str, str]:
    """The change to make to the environment before the application exists; empty where nothing is to change.

    Under Wayland no program can keep a window above the others, under Xwayland it can, so the mini timer wants X.
    `system` is as `sys.platform` names it.
    """
    if system != "linux" or environment.get(VARIABLE):
        return {}
    if not environment.get("WAYLAND_DISPLAY"):
        return {VARIABLE: X_ALONE}
    return {VARIABLE: X_FIRST if environment.get("DISPLAY") else WAYLAND_ALONE}
