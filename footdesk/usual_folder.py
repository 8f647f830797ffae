"""The usual folders, for whoever answers without Qt: those that QStandardPaths gives the application."""

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
    return _chosen(given, "XDG_DATA_HOME", home / ".local" / "share") / NAME


def usual_settings_folder(platform: str = sys.platform, environment: Mapping[str, str] | None = None) -> Path:
    """The application's folder of settings on a platform, named as sys.platform names it, in an environment."""
    given = os.environ if environment is None else environment
    home = Path(given.get("HOME") or Path.home())
    if platform == "win32":
        return usual_folder(platform, given)
    if platform == "darwin":
        return home / "Library" / "Preferences" / NAME
    return _chosen(given, "XDG_CONFIG_HOME", home / ".config") / NAME


def _chosen(given: Mapping[str, str], name: str, usual: Path) -> Path:
    chosen = given.get(name, "")
    # A path that is not absolute is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/
    return Path(chosen) if Path(chosen).is_absolute() else usual
