"""What is heard of a session belongs to it, and what is lacking is told once, where it can be mended."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.app import App
from footdesk.application import Opened
from footdesk.command_line import Request
from footdesk.core.transitions import Action
from footdesk.desktop.profile import separate_profile
from footdesk.desktop.wall import wall_time
from footdesk.places import resources
from footdesk.self_test import SteppedClock
from footdesk.store.catalog import load_catalog
from footdesk.store.settings import Settings, save_settings
from footdesk.ui.announcer import Announcement
from footdesk.ui.sections import EXERCISES, SETTINGS
from footdesk.ui.shell import Shell
from footdesk.ui.trial_row import TrialRow
from tests.ui.windows import button, press

MakeApp = Callable[..., App]


@pytest.fixture
def make_app(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeApp]:
    """Give a function that opens FootDesk on a machine that plays nothing, speaks nothing and has no bus."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    profile = tmp_path / "profile"
    profile.mkdir()
    made: list[App] = []

    def make(settings: Settings, *, silent: bool = False) -> App:
        save_settings(profile, settings)
        request = Request(silent=silent)
        app = App(Opened(qapp, separate_profile(profile), Shell()), request, load_catalog(resources()), SteppedClock())
        app.open()
        made.append(app)
        qtbot.waitUntil(lambda: app.settled)
        return app

    yield make
    for app in made:
        app.shell.close()
    qapp.sendPostedEvents(None, 0)
    qapp.processEvents()


def settings(*, tones: bool = False, voice: bool = False) -> Settings:
    """Those of a person who has read the safety page."""
    return Settings(tones=tones, voice=voice, safety_read=wall_time().day)


def test_no_voice_leads_to_the_settings(make_app: MakeApp, qtbot: QtBot) -> None:
    """Without a voice the banner says what to install, and its button opens the settings; the session goes on."""
    app = make_app(settings(voice=True))
    app.desk.start("toe-pressing")
    qtbot.waitUntil(app.window.banner.isVisible)
    assert "No voice is installed" in app.window.banner.words()
    assert "speech-dispatcher" in app.window.banner.words()
    press(app.window, "Open sound settings")
    assert app.window.elsewhere
    assert not app.window.banner.isVisible()
    assert Action.PAUSE in app.desk.moment().actions


def test_what_is_lacking_is_told_once(make_app: MakeApp, qtbot: QtBot) -> None:
    """Sound and voice that are not there are told with what to install; a second session says nothing more."""
    app = make_app(settings(tones=True, voice=True))
    told: list[str] = []
    app.ears.prepare()
    assert app.ears.ears is not None
    app.ears.ears.lacking.connect(told.append)
    for _ in range(2):
        app.desk.start("toe-pressing")
        qtbot.wait(100)
        app.desk.stop()
    assert sorted(told) == [
        "No program that plays sound is installed. Install pulseaudio-utils or alsa-utils to hear tones.",
        (
            "No voice is installed. You will still hear tones and see every step. "
            "Install speech-dispatcher, speech-dispatcher-espeak-ng to hear it."
        ),
    ]


def test_a_silent_session_is_still_announced(make_app: MakeApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--silent` starts no player and no voice, whatever the settings say; a screen reader is told every step."""
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    app = make_app(settings(tones=True, voice=True), silent=True)
    said: list[Announcement] = []
    app.window._announcer.announced.connect(said.append)
    app.desk.start("toe-pressing")
    app.desk.act(Action.PROCEED)
    qtbot.wait(100)
    assert [each.text for each in said] == ["Toe pressing. Stand up. Left foot first.", "Hold. 1 of 10."]
    assert not app.window.banner.isVisible()


def test_the_voice_is_turned_by_its_button(make_app: MakeApp, qtbot: QtBot) -> None:
    """Pressing it changes the setting, which is kept and shown; a silent program has no button for it."""
    app = make_app(settings())
    app.desk.start("toe-pressing")
    assert not button(app.window, "Spoken cues").isChecked()
    press(app.window, "Spoken cues")
    assert app.desk.settings.voice
    assert button(app.window, "Spoken cues").isChecked()
    qtbot.waitUntil(app.window.banner.isVisible)
    assert "No voice is installed" in app.window.banner.words()
    silent = make_app(settings(voice=True), silent=True)
    assert silent.window.voice is None


def test_the_voice_says_where_one_is(make_app: MakeApp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+I is answered by the voice, or by the screen reader where one runs."""
    app = make_app(settings(voice=True))
    app.window.where_wanted.emit()
    app.desk.start("toe-pressing")
    assert app.ears.ears is not None
    said: list[str] = []
    app.ears.ears.spoken.worded.connect(lambda utterance: said.extend(utterance.texts))
    app.window.where_wanted.emit()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    app.window.where_wanted.emit()
    assert len(said) == 1
    assert said[0].startswith("Toe pressing. Get ready, left foot")


def test_a_voice_that_is_turned_on_says_so(make_app: MakeApp) -> None:
    """Only during a session: on the page of the settings one sees it."""
    app = make_app(settings())
    said: list[str] = []
    app.ears.prepare()
    assert app.ears.ears is not None
    app.ears.ears.spoken.worded.connect(lambda utterance: said.extend(utterance.texts))
    app.desk.turn_voice()
    app.desk.turn_voice()
    app.desk.start("toe-pressing")
    app.desk.turn_voice()
    assert said == ["Voice on"]


def test_the_page_of_the_settings_is_served(make_app: MakeApp, qtbot: QtBot) -> None:
    """It tells what is lacking when it is shown, tries what it is asked to, and lets go when it is left."""
    app = make_app(settings(voice=True))
    app.window.show_section(SETTINGS.id)
    page = app.sections.settings.page
    lacking = "No voice is installed"
    qtbot.waitUntil(lambda: any(lacking in row.said_note for row in page.content.findChildren(TrialRow)))
    press(page, "Test the sounds")
    assert any("No program that plays sound" in row.said_note for row in page.content.findChildren(TrialRow))
    app.window.show_section(EXERCISES.id)
    assert app.ears.ears is None


def test_a_silent_program_asks_nothing(make_app: MakeApp, qtbot: QtBot, tmp_path: Path) -> None:
    """Its page of the settings starts no program by itself."""
    started = tmp_path / "started"
    for name in ("speech-dispatcher", "pactl"):
        program = tmp_path / "bin" / name
        program.write_text(f'#!/bin/sh\necho "$0" >> "{started}"\n')
        program.chmod(0o700)
    app = make_app(settings(voice=True), silent=True)
    app.window.show_section(SETTINGS.id)
    qtbot.wait(200)
    assert not started.exists()
