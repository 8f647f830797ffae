"""What tells a desktop of FootDesk is right by the desktops' own rules, and agrees with the program."""

import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from footdesk.arguments import understood
from footdesk.places import resources
from footdesk.store.catalog import load_catalog

FILES = resources() / "desktop"
ENTRY = FILES / "footdesk.desktop"
METAINFO = FILES / "org.footdesk.FootDesk.metainfo.xml"
MIME = FILES / "footdesk.xml"


def checked(*command: str | Path) -> None:
    """Let a program of the system look at a file, where it is installed."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"Not installed: {command[0]}.")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def entry() -> ConfigParser:
    """Read the desktop entry, whose names have capital letters."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign] # Python's own recipe.
    parser.read(ENTRY, encoding="utf-8")
    return parser


def test_the_entry_is_valid() -> None:
    """By the rules of the desktop entry specification."""
    checked("desktop-file-validate", ENTRY)


def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    """By the rules of AppStream, with a release as the package has it."""
    text = METAINFO.read_text(encoding="utf-8")
    release = '<releases><release version="1.0.0" date="2026-01-01"/></releases>'
    made = tmp_path / METAINFO.name
    made.write_text(text.replace("<!-- releases -->", release), encoding="utf-8")
    checked("appstreamcli", "validate", "--no-net", made)


def test_the_actions_start_what_there_is() -> None:
    """Each command is one that FootDesk understands, with a routine that is shipped."""
    routines = {routine.id for routine in load_catalog(resources()).routines}
    actions = entry()["Desktop Entry"]["Actions"].rstrip(";").split(";")
    for action in actions:
        program, *arguments = entry()[f"Desktop Action {action}"]["Exec"].split()
        assert program == "footdesk"
        assert understood(arguments).start in routines


def test_the_kind_of_file_is_the_same_everywhere() -> None:
    """Entry, metainfo and the database of types name one type and one ending."""
    kind = "application/x-footdesk"
    database = MIME.read_text(encoding="utf-8")
    assert re.findall('<mime-type type="(.*)">', database) == [kind]
    assert re.findall('<glob pattern="(.*)"/>', database) == ["*.footdesk"]
    assert entry()["Desktop Entry"]["MimeType"] == f"{kind};"
    assert re.findall("<mediatype>(.*)</mediatype>", METAINFO.read_text(encoding="utf-8")) == [kind]


def test_the_manual_knows_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    """What --help lists is explained in the page, and nothing else."""
    with pytest.raises(SystemExit):
        understood(["--help"])
    told = capsys.readouterr().out
    page = (FILES / "footdesk.1").read_text(encoding="utf-8").replace("\\-", "-")
    words = {word.strip("[],|:") for word in told.split() if word.strip("[]").startswith("--")}
    assert words == {word.strip(".,:") for word in page.split() if word.startswith("--")}


def test_the_manual_is_well_written() -> None:
    """By the rules of man pages."""
    checked("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", FILES / "footdesk.1")


def test_the_symbolic_icon_is_one_sign(qapp: QApplication) -> None:
    """A desktop takes its form alone, and colours it itself: it has to cover some of its square, and not all."""
    image = QImage(str(resources() / "icons" / "footdesk-symbolic.svg"))
    if image.isNull():
        pytest.skip("Not installed: Qt's plugin for SVG.")
    covered = sum(QColor(image.pixelColor(x, y)).alpha() > 127 for x in range(16) for y in range(16))
    assert 40 < covered < 160
