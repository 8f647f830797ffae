"""The voice in time: with a stand-in for speech-dispatcher that speaks as long as a test wants."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footdesk.core.cue_utterance import Utterance, spoken_length
from footdesk.core.exercise import InvalidValueError
from footdesk.core.session import Session, prepared
from footdesk.core.transitions import Action
from footdesk.desktop.voice import BREATH, Voice
from footdesk.desktop.voice_dispatcher import Dispatcher
from footdesk.desktop.voice_engine import VoiceChoice, VoiceLack, Voices
from footdesk.desktop.voice_ssip import socket_path
from tests.desktop.speech_server import SpeechServer
from tests.plans import short_plan

FORMS = ("Rest. Next: Toe walking. Stand up.", "Rest. Next: Toe walking.", "Rest.")


@pytest.fixture
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a runtime folder without any speech, and no program that could start one."""
    folder = tmp_path_factory.mktemp("r")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    (folder / "bin").mkdir()
    monkeypatch.setenv("PATH", str(folder / "bin"))
    return folder


@pytest.fixture
def server(runtime: Path, qtbot: QtBot) -> Iterator[SpeechServer]:
    """Give a stand-in that listens."""
    del runtime, qtbot  # They are only wanted to be there.
    made = SpeechServer(socket_path(os.environ))
    yield made
    made.stop()


@pytest.fixture
def voice(runtime: Path, qtbot: QtBot) -> Iterator[Voice]:
    """Give a voice that is on."""
    del runtime, qtbot  # They are only wanted to be there.
    made = Voice(VoiceChoice())
    yield made
    made.close()
    made.deleteLater()


def utterance(*texts: str, budget: int | None = None, language: str = "en") -> Utterance:
    """Make an utterance."""
    return Utterance(texts, budget, language)


def started() -> Session:
    """A session under way."""
    return prepared(short_plan()).do(Action.START, 0)[0]


def test_the_longest_form_where_there_is_time(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """With time enough the longest form is said, as chosen and in its language."""
    voice.say(utterance(*FORMS, language="de"))
    qtbot.waitUntil(lambda: server.said == [FORMS[0]], timeout=5000)
    assert {"SET self LANGUAGE de", "SET self RATE 0", "SET self VOLUME 100"} <= set(server.told)


def test_shortened_to_end_in_time(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """A form that would end after its moment gives way to a shorter one."""
    voice.say(utterance(*FORMS, budget=spoken_length(FORMS[1]) + BREATH + 300))
    qtbot.waitUntil(lambda: server.said == [FORMS[1]], timeout=5000)


def test_dropped_where_nothing_fits(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """Where even the shortest form would be late, nothing is said."""
    voice.say(utterance(*FORMS, budget=spoken_length(FORMS[2])))
    qtbot.wait(2 * BREATH)
    assert server.said == []


def test_never_piled_up(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """Of several phrases in a hurry only the last one is said."""
    for text in ("One.", "Two.", "Three."):
        voice.say(utterance(text))
    qtbot.waitUntil(lambda: server.said == ["Three."], timeout=5000)
    qtbot.wait(2 * BREATH)
    assert server.said == ["Three."]


def test_a_new_phrase_ends_the_old_one(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """What is being said is cancelled before anything else is."""
    voice.say(utterance("One."))
    qtbot.waitUntil(lambda: server.said == ["One."], timeout=5000)
    voice.say(utterance())
    qtbot.waitUntil(lambda: server.told[-1] == "CANCEL self", timeout=100)
    qtbot.wait(2 * BREATH)
    assert server.said == ["One."]


def test_the_end_of_an_old_phrase_is_not_taken_for_that_of_a_new_one(
    voice: Voice, server: SpeechServer, qtbot: QtBot
) -> None:
    """A belated end of a cancelled phrase leaves the new one cancellable."""
    voice.say(utterance("One."))
    qtbot.waitUntil(lambda: server.said == ["One."], timeout=5000)
    voice.say(utterance("Two."))
    qtbot.waitUntil(lambda: server.said == ["One.", "Two."], timeout=5000)
    server.happen(702, message=1)
    qtbot.wait(50)
    cancels = server.told.count("CANCEL self")
    voice.hush()
    qtbot.waitUntil(lambda: server.told.count("CANCEL self") == cancels + 1, timeout=1000)


def test_a_late_engine_does_not_make_a_late_phrase(voice: Voice, runtime: Path, qtbot: QtBot) -> None:
    """A phrase whose moment is over when the engine is there at last is not said."""
    program = runtime / "bin" / "speech-dispatcher"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o700)
    voice.say(utterance("Hold. 4 of 10.", budget=2000))
    qtbot.wait(1000)
    server = SpeechServer(socket_path(os.environ))
    qtbot.waitUntil(lambda: server.connected, timeout=5000)
    qtbot.wait(300)
    assert server.said == []
    voice.say(utterance("Hold. 4 of 10.", budget=2500))
    qtbot.waitUntil(lambda: server.said == ["Hold. 4 of 10."], timeout=5000)
    server.stop()


def test_it_learns_how_fast_the_voice_is(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """A voice that took longer than estimated is given less to say."""
    voice.say(utterance("Hold."))
    qtbot.waitUntil(lambda: server.said == ["Hold."], timeout=5000)
    server.happen(701)
    qtbot.wait(round(spoken_length("Hold.") * 1.3))
    server.happen(702)
    qtbot.waitUntil(lambda: 0.85 < voice.pace < 0.99, timeout=1000)


def test_the_rate_changes_the_pace(voice: Voice) -> None:
    """A faster rate leaves room for more words, a slower one for fewer."""
    assert voice.pace == 1.0
    voice.change(VoiceChoice(rate=100))
    assert voice.pace > 3
    voice.change(VoiceChoice(rate=-100))
    assert voice.pace < 0.5
    voice.change(None)
    assert voice.pace == 1.0


def test_another_engine_has_a_connection_of_its_own(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """Engine and voice are set before a phrase, and a choice that is taken back leaves nothing behind."""
    voice.change(VoiceChoice(engine="festival", name="Anna"))
    voice.say(utterance("One."))
    qtbot.waitUntil(lambda: server.said == ["One."], timeout=5000)
    assert {"SET self OUTPUT_MODULE festival", "SET self SYNTHESIS_VOICE Anna"} <= set(server.told)
    voice.change(VoiceChoice())
    qtbot.waitUntil(lambda: not server.connected, timeout=1000)
    server.told.clear()
    voice.say(utterance("Two."))
    qtbot.waitUntil(lambda: server.said == ["One.", "Two."], timeout=5000)
    assert not any("OUTPUT_MODULE" in line or "SYNTHESIS_VOICE" in line for line in server.told)


def test_engines_and_voices_are_listed(runtime: Path, qtbot: QtBot) -> None:
    """The engines that can speak are told, and the voices of the one that is chosen."""
    server = SpeechServer(socket_path(os.environ), ("espeak-ng", "dummy", "festival"), {"festival": ("Anna", "Bob")})
    voice = Voice(VoiceChoice(engine="festival"))
    with qtbot.waitSignal(voice.voices_listed, timeout=5000) as listed:
        voice.list_voices("en-US")
    assert listed.args == [Voices(("espeak-ng", "festival"), ("Anna", "Bob"))]
    voice.close()
    voice.deleteLater()
    server.stop()


def test_off(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """A voice that is off says nothing and asks for nothing."""
    voice.change(None)
    voice.say(utterance("One."))
    voice.see(started().at(0))
    qtbot.wait(2 * BREATH)
    assert (server.said, server.connected) == ([], False)


def test_let_go_when_all_is_said(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """The engine is there with the session, and is let go when the last phrase has been said."""
    session = started()
    voice.see(prepared(short_plan()).at(0))
    qtbot.waitUntil(lambda: server.connected, timeout=5000)
    stopped, _ = session.do(Action.STOP, 100)
    voice.say(utterance("Stopped. Saved."))
    voice.see(stopped.at(100))
    qtbot.waitUntil(lambda: server.said == ["Stopped. Saved."], timeout=5000)
    assert server.connected
    server.happen(701)
    server.happen(702)
    qtbot.waitUntil(lambda: not server.connected, timeout=5000)


def test_a_lost_connection_is_found_again(voice: Voice, server: SpeechServer, qtbot: QtBot) -> None:
    """When speech-dispatcher hangs up, the next phrase finds it anew."""
    voice.say(utterance("One."))
    qtbot.waitUntil(lambda: server.said == ["One."], timeout=5000)
    server.hang_up()
    qtbot.wait(50)
    voice.say(utterance("Two."))
    qtbot.waitUntil(lambda: server.said == ["One.", "Two."], timeout=5000)


def test_not_installed(voice: Voice, qtbot: QtBot) -> None:
    """Without speech-dispatcher it is told once what to install."""
    lacks: list[VoiceLack] = []
    voice.lacking.connect(lacks.append)
    for _ in range(2):
        voice.see(started().at(0))
        qtbot.wait(100)
    assert lacks == [VoiceLack.NOT_INSTALLED]
    assert "speech-dispatcher" in lacks[0].value


@pytest.mark.parametrize("modules", [(), ("dummy",)], ids=["none", "dummy"])
def test_no_engine(modules: tuple[str, ...], runtime: Path, qtbot: QtBot) -> None:
    """An engine that only says that there is none counts as none."""
    server = SpeechServer(socket_path({"XDG_RUNTIME_DIR": str(runtime)}), modules)
    voice = Voice(VoiceChoice())
    with qtbot.waitSignal(voice.lacking, timeout=5000) as lacking:
        voice.say(utterance("One."))
    assert lacking.args == [VoiceLack.NO_ENGINE]
    voice.close()
    server.stop()


def test_no_answer(runtime: Path, qtbot: QtBot) -> None:
    """A speech-dispatcher that was started and never listens is told after a while, and not asked again at once."""
    started_twice = runtime / "started"
    program = runtime / "bin" / "speech-dispatcher"
    program.write_text(f'#!/bin/sh\necho once >> "{started_twice}"\n')
    program.chmod(0o700)
    engine = Dispatcher(os.environ, patience=300)
    with qtbot.waitSignal(engine.lacking, timeout=5000) as lacking:
        engine.open()
    assert lacking.args == [VoiceLack.NO_ANSWER]
    engine.open()
    qtbot.wait(200)
    assert started_twice.read_text().split() == ["once"]
    engine.close()
    engine.deleteLater()


@pytest.mark.parametrize(("rate", "volume"), [(101, 50), (-101, 50), (0, 101), (0, -1)])
def test_impossible_choice(rate: int, volume: int) -> None:
    """A rate or volume beyond its limits is refused."""
    with pytest.raises(InvalidValueError):
        VoiceChoice(rate=rate, volume=volume)
