"""What tests of windows ask for."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.long_words import LongWords


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """Make every sentence longer, as other languages may."""
    translator = LongWords(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()
