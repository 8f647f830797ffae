"""What the page of the settings shows, and what its wishes make of the settings."""

from datetime import date
from pathlib import Path

import pytest

from footdesk.core.cue_speaker import Announce
from footdesk.core.exercise import Side
from footdesk.core.figure.looks import Build, Hair, HairTone, Skin
from footdesk.settings_desk import changed_settings, shown_settings, stepped_text, usual_settings
from footdesk.store.settings import LIMITS, MiniShape, Settings, ThemeChoice
from footdesk.ui.settings_table import SETTINGS

ELSEWHERE = {"routine", "safety_read", "strengths", "tray_said", "keys"}
"""What a person chooses or reads, but not on the page of the settings."""


def test_every_setting_has_its_row() -> None:
    """No setting is forgotten on the page, and no row changes something that is not kept."""
    assert {setting.name for setting in SETTINGS} == set(Settings.__struct_fields__) - ELSEWHERE


def test_every_choice_is_one_that_can_be_kept() -> None:
    """Whatever can be chosen on the page makes settings, and all that can be kept can be chosen."""
    for setting in SETTINGS:
        for value, _ in setting.options:
            assert getattr(changed_settings(Settings(), setting.name, value), setting.name) is not None
    offered = {setting.name: [value for value, _ in setting.options] for setting in SETTINGS}
    assert offered["theme"] == [each.value for each in ThemeChoice]
    assert offered["figure_build"] == [each.value for each in Build]
    assert offered["figure_hair"] == [each.value for each in Hair]
    assert offered["figure_hair_tone"] == [each.value for each in HairTone]
    assert offered["figure_skin"] == [each.value for each in Skin]
    assert offered["mini_shape"] == [each.value for each in MiniShape]
    assert offered["announce"] == [each.value for each in Announce]


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("theme", "dark", ThemeChoice.DARK),
        ("first_side", "right", Side.RIGHT),
        ("rest", 30, 30),
        ("wait_between", True, True),
        ("text_size", 120, 120),
    ],
)
def test_a_change_is_kept_in_its_own_kind(name: str, value: str | int | bool, kept: object) -> None:  # noqa: FBT001 - a value of the page
    """Words become what they stand for; numbers and switches stay what they are."""
    assert getattr(changed_settings(Settings(), name, value), name) == kept


def test_text_sizes_end_where_the_screen_ends() -> None:
    """A size for which the smallest window would not fit is not offered; one that was kept is shown as the largest."""
    shown = shown_settings(Settings(text_size=150), 1.25, Path("data"))
    assert shown.text_sizes == (100, 110, 120)
    assert shown.values["text_size"] == 120
    assert shown.limits is LIMITS
    assert shown_settings(Settings(), 1.0, Path("data")).text_sizes == (100,)


def test_the_text_grows_and_shrinks_step_by_step() -> None:
    """Larger and smaller go from size to size and stop at the ends; 0 is the usual size."""
    sizes = [Settings(text_size=size) for size in (100, 110, 120)]
    assert stepped_text(sizes[0], 1, 1.2).text_size == 110
    assert stepped_text(sizes[2], 1, 1.2).text_size == 120
    assert stepped_text(sizes[1], -1, 1.2).text_size == 100
    assert stepped_text(sizes[0], -1, 1.2).text_size == 100
    assert stepped_text(sizes[2], 0, 1.2).text_size == 100


def test_the_usual_values_leave_what_was_chosen_elsewhere() -> None:
    """To start afresh forgets neither the routine nor that the safety page was read."""
    read = date(2026, 3, 1)
    changed = Settings(theme=ThemeChoice.DARK, rest=60, routine="desk-break", safety_read=read)
    assert usual_settings(changed) == Settings(routine="desk-break", safety_read=read)


def test_the_page_shows_how_much_is_announced() -> None:
    """What is usual is shown until something is chosen, and a choice is kept in its own kind."""
    shown = [shown_settings(Settings(voice=voice), 1.0, Path("data")).values["announce"] for voice in (True, False)]
    assert shown == ["main", "every"]
    assert changed_settings(Settings(), "announce", "off").announce is Announce.OFF


def test_a_voice_goes_with_its_engine() -> None:
    """Another engine begins with its usual voice; another voice leaves the engine."""
    chosen = Settings(voice_engine="festival", voice_name="Anna")
    assert changed_settings(chosen, "voice_engine", "") == Settings()
    assert changed_settings(chosen, "voice_name", "Bob") == Settings(voice_engine="festival", voice_name="Bob")
