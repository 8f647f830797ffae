"""A profile: the folders in which everything a person enters stays."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths


class Profile(NamedTuple):
    """Where the history and reports are kept (`data`), and where settings and window places are (`config`)."""

    data: Path
    config: Path


def chosen_profile(folder: Path | None) -> Profile:
    """The profile in a folder, or the usual one where none was asked for."""
    return usual_profile() if folder is None else separate_profile(folder)


def usual_profile() -> Profile:
    """The folders that the platform provides for an application of our name."""
    return Profile(
        data=_folder(QStandardPaths.StandardLocation.AppLocalDataLocation),
        config=_folder(QStandardPaths.StandardLocation.AppConfigLocation),
    )


def separate_profile(folder: Path) -> Profile:
    """One folder for everything, as `--data` asks for."""
    return Profile(data=folder, config=folder)


def _folder(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location))
