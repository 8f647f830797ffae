"""Qt is loaded faster, and is the same Qt."""

import subprocess
import sys

import pytest

from footdesk.lean_start import LATE
from tests.source import ROOT

LEAN = "from footdesk.lean_start import load_qt; load_qt()"

WRONG_ARGUMENT = """
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(3)
except TypeError as error:
    print(error)
"""
SIGNATURES = """
from PySide6.QtCore import QObject, QTimer
from PySide6.support.signature import get_signature
print(get_signature(QTimer.start), get_signature(QObject.connect), QTimer.singleShot.__doc__)
"""
NAMES = """
import sys
from PySide6.support.signature import layout
from PySide6.support.signature.lib import enum_sig, pyi_generator, tool
for module in (layout, enum_sig, pyi_generator, tool):
    print(module.__file__, module.__name__, module.__spec__.name, module.__package__, sorted(vars(module)))
"""


def test_what_a_start_does_not_need_waits() -> None:
    """After loading Qt the late modules are all there, and all empty."""
    program = f"""
import sys
{LEAN}
import PySide6.QtWidgets
for name in {sorted(LATE)!r}:
    if "__getattr__" not in vars(sys.modules[name]):
        print(name)
"""
    assert _printed(program) == ""


@pytest.mark.parametrize("question", [WRONG_ARGUMENT, SIGNATURES, NAMES], ids=["wrong argument", "signatures", "names"])
def test_what_waited_answers_as_ever(question: str) -> None:
    """What PySide6 says of its functions and modules is the same, word for word."""
    said = _printed(f"{LEAN}\n{question}")
    assert said
    assert said == _printed(question)


def test_no_source_text_is_read() -> None:
    """A module that is imported after Qt leaves no source text in memory."""
    program = f"""
import linecache
{LEAN}
read = set(linecache.cache)
import colorsys
print(set(linecache.cache) - read)
"""
    assert _printed(program) == "set()"
    assert "colorsys" in _printed(program.replace(LEAN, "import PySide6.QtCore"))


def test_the_import_system_is_left_as_it_was() -> None:
    """The finders of modules are the same as before, in the same list."""
    program = f"""
import sys
usual, finders = sys.meta_path, list(sys.meta_path)
{LEAN}
print(sys.meta_path is usual, sys.meta_path == finders)
"""
    assert _printed(program) == "True True"


def test_garbage_is_collected_again_after_the_start() -> None:
    """What becomes garbage while the program runs is found."""
    program = """
import gc
from footdesk.lean_start import put_off_collection, take_up_collection
put_off_collection()
during = gc.isenabled()
take_up_collection()
print(during, gc.isenabled())
"""
    assert _printed(program) == "False True"


def _printed(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
