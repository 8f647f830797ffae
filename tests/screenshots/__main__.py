"""Take every picture: `python -m tests.screenshots`, or `make screenshots`."""

import os
import sys

from PySide6.QtWidgets import QApplication

from footdesk.places import resources
from tests.screenshots.camera import Camera
from tests.screenshots.scenes import SCENES


def main() -> int:
    """Take every scene in light and in dark."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = "C.UTF-8"
    application = QApplication([])
    # The drawings use Inter; without it the pictures are taken in the system's own letters.
    font = application.font()
    font.setFamilies(["Inter", *font.families()])
    application.setFont(font)
    camera = Camera(application, resources() / "docs" / "screens")
    for scene in SCENES:
        for dark in (False, True):
            sys.stdout.write(f"{camera.take(scene, dark=dark)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
