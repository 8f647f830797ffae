"""Whatever is lacking has a sentence, and says what to install where that helps."""

import pytest

from footdesk.desktop.sound_engine import SoundLack
from footdesk.desktop.voice_engine import VoiceLack
from footdesk.heard_words import sound_lack_words, voice_lack_words


@pytest.mark.parametrize("lack", list(SoundLack), ids=lambda lack: lack.name.lower())
def test_sound(lack: SoundLack) -> None:
    """One or two short sentences; a package is named where none is installed."""
    words = sound_lack_words(lack)
    assert words.endswith(".")
    assert ("Install" in words) is (lack is SoundLack.NO_PLAYER)


@pytest.mark.parametrize("lack", list(VoiceLack), ids=lambda lack: lack.name.lower())
def test_voice(lack: VoiceLack) -> None:
    """Likewise; one that is installed and does not answer needs nothing installed."""
    words = voice_lack_words(lack)
    assert words.endswith(".")
    assert ("Install" in words) is (lack is not VoiceLack.NO_ANSWER)
