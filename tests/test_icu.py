"""The package's small ICU puts words in the same order as the whole one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.source import ROOT

sys.path.insert(0, str(ROOT / ".ci"))

import icu  # type: ignore[import-not-found] # A script of the build, not a package.

LIBRARIES = sorted((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
TOOLS = [tool for tool in ("readelf", "as", "ld") if shutil.which(tool) is None]

PROGRAM = """
from PySide6.QtCore import QCollator, QLocale
words = "Öl Ol Zebra ähnlich Apfel ñandú nube llama luz chico cosa Straße z10 z9 été Åse Aas Ł"
words += " 北京 上海 あい アイ 가나 나라"
for name in ("C", "ar", "da", "de", "es", "ja", "ko", "lt", "pl", "sv", "th", "tr", "zh_CN", "zh_TW"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    print(name, *sorted(words.split(), key=collator.sortKey))
"""


def test_words_are_sorted_as_before(tmp_path: Path) -> None:
    """In every language that has an order of its own, among them those with thousands of signs."""
    if not LIBRARIES or TOOLS:
        pytest.skip(f"Not installed: {', '.join(TOOLS) or 'an ICU of Qt'}.")
    small = icu.make_small(LIBRARIES[0], tmp_path / "made")
    assert small.stat().st_size < LIBRARIES[0].stat().st_size / 5
    whole = _sorted({})
    assert len(set(whole.splitlines())) == 14
    assert _sorted({"LD_PRELOAD": str(small)}) == whole


def test_what_is_no_data_is_refused(tmp_path: Path) -> None:
    """Rather than packed."""
    with pytest.raises(ValueError, match="no common data"):
        icu.shrunk(bytes(64))


def _sorted(extra: dict[str, str]) -> str:
    environment = os.environ | extra | {"PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
