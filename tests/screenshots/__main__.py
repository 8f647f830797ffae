"""Take every picture: `python -m tests.screenshots`, or `make screenshots`."""

import os
import subprocess
import sys

from PySide6.QtWidgets import QApplication

from footdesk.places import resources
from tests.screenshots.camera import Camera
from tests.screenshots.scenes import DOUBLED, SCENES


def main(*wanted: str) -> int:
    """Take every scene in light and in dark; what wants twice as many pixels is taken by another process."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = "C.UTF-8"
    application = QApplication([])
    # The drawings use Inter; without it the pictures are taken in the system's own letters.
    font = application.font()
    font.setFamilies(["Inter", *font.families()])
    application.setFont(font)
    camera = Camera(application, resources() / "docs" / "screens")
    for scene in DOUBLED if "doubled" in wanted else SCENES:
        for dark in (False, True):
            sys.stdout.write(f"{camera.take(scene, dark=dark)}\n")
    if "doubled" not in wanted:
        again = [sys.executable, "-m", "tests.screenshots", "doubled"]
        subprocess.run(again, env=os.environ | {"QT_SCALE_FACTOR": "2"}, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
