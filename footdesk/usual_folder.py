"""The usual folder of the data, for whoever answers without Qt: the one that QStandardPaths gives the application."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "FootDesk"


def usual_folder(platform: str = sys.platform, environment: Mapping[str, str] | None = None) -> Path:
    """The application's folder of local data on a platform, named as sys.platform names it, in an environment."""
    given = os.environ if environment is None else environment
    home = Path(given.get("HOME") or Path.home())
    if platform == "win32":
        return Path(given.get("LOCALAPPDATA") or home / "AppData" / "Local") / NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / NAME
    chosen = given.get("XDG_DATA_HOME", "")
    # A path that is not absolute is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/
    return (Path(chosen) if Path(chosen).is_absolute() else home / ".local" / "share") / NAME
