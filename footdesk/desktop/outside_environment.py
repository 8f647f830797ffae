"""The environment for programs that are not ours, such as the system's audio player."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QProcessEnvironment

LIBRARIES = "LD_LIBRARY_PATH"


def outside_environment(environment: Mapping[str, str], program: str = sys.executable) -> dict[str, str]:
    """The environment without the folder of libraries that a packaged `program` has put in front of the system's.

    The system's programs need the system's libraries: with ours they may not even start
    (https://pyinstaller.org/en/stable/runtime-information.html#ld-library-path-libpath-considerations).
    """
    home = Path(program).parent
    folders = environment.get(LIBRARIES, "").split(os.pathsep)
    kept = [folder for folder in folders if folder and not Path(folder).is_relative_to(home)]
    rest = {name: value for name, value in environment.items() if name != LIBRARIES}
    return rest | ({LIBRARIES: os.pathsep.join(kept)} if kept else {})


def process_environment(environment: Mapping[str, str]) -> QProcessEnvironment:
    """The same for a QProcess."""
    outside = QProcessEnvironment()
    for name, value in outside_environment(environment).items():
        outside.insert(name, value)
    return outside
