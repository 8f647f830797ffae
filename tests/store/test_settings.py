"""The settings: kept whole, refused when wrong, and never overwritten by a mistake."""

import errno
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from footdesk.core.cue_speaker import Announce
from footdesk.core.exercise import SECOND, InvalidValueError, Side, Strength
from footdesk.core.figure.looks import Build, Hair, HairTone, Looks, Skin
from footdesk.core.plan import Pace
from footdesk.store.errors import Cause, StoreError
from footdesk.store.settings import (
    FILE,
    LIMITS,
    MiniShape,
    Settings,
    ThemeChoice,
    load_settings,
    peek_settings,
    save_settings,
)
from tests.store.worlds import SmallDisk, fill, read_only

NUMBERS = st.fixed_dictionaries({name: st.integers(*limits) for name, limits in LIMITS.items()})


def changed(**values: object) -> Settings:
    """Give the usual settings with other values."""
    # The names come from tables, so the types cannot be told here.
    return replace(Settings(), **values)


ANY_SETTINGS = st.builds(
    lambda numbers, **others: changed(**numbers, **others),
    NUMBERS,
    theme=st.sampled_from(ThemeChoice),
    mini_shape=st.sampled_from(MiniShape),
    figure_build=st.sampled_from(Build),
    figure_hair=st.sampled_from(Hair),
    figure_hair_tone=st.sampled_from(HairTone),
    figure_skin=st.sampled_from(Skin),
    announce=st.none() | st.sampled_from(Announce),
    first_side=st.sampled_from([Side.LEFT, Side.RIGHT]),
    routine=st.text(st.characters(codec="utf-8")),
    strengths=st.dictionaries(st.text(st.characters(codec="utf-8")), st.sampled_from(Strength)),
    by_position=st.booleans(),
    safety_read=st.none() | st.dates(),
    keys=st.dictionaries(st.sampled_from(["skip", "stop"]), st.lists(st.just("F7"), max_size=2).map(tuple)),
)


def test_usual_settings_make_the_usual_pace() -> None:
    """What nobody has changed is the core's own pace."""
    assert Settings().pace() == Pace()


def test_pace_is_in_milliseconds() -> None:
    """Seconds of the settings become milliseconds of the plan, with the side and the wish to wait."""
    settings = Settings(prepare=1, settle=2, switch=3, rest=4, first_side=Side.RIGHT, wait_between=True)
    assert settings.pace() == Pace(1 * SECOND, 2 * SECOND, 3 * SECOND, 4 * SECOND, Side.RIGHT, wait=True)


def test_the_usual_body_is_the_figures_own() -> None:
    """What nobody has chosen is the body that the figures have by themselves; a chosen one is passed on whole."""
    assert Settings().looks() == Looks()
    looks = Looks(Build.BROAD, Hair.SHORT, HairTone.GREY, Skin.DEEP)
    chosen = changed(
        figure_build=looks.build, figure_hair=looks.hair, figure_hair_tone=looks.hair_tone, figure_skin=looks.skin
    )
    assert chosen.looks() == looks


@pytest.mark.parametrize("name", LIMITS)
def test_limits_hold(name: str) -> None:
    """Both ends of every limit are allowed, and nothing beyond them."""
    least, most = LIMITS[name]
    assert changed(**{name: least}) != changed(**{name: most})
    for beyond in (least - 1, most + 1):
        with pytest.raises(InvalidValueError, match=name):
            changed(**{name: beyond})


def test_both_sides_cannot_be_first() -> None:
    """The first side is left or right."""
    with pytest.raises(InvalidValueError, match="first_side"):
        Settings(first_side=Side.BOTH)


def test_without_a_file_the_usual_settings_are_used(tmp_path: Path) -> None:
    """A first start has nothing to complain about, and writes nothing."""
    assert load_settings(tmp_path / "new") == (Settings(), ())
    assert list(tmp_path.iterdir()) == []


@given(settings=ANY_SETTINGS)
def test_what_is_saved_is_loaded(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Everything that can be set comes back as it was."""
    folder = tmp_path_factory.mktemp("profile")
    save_settings(folder, settings)
    assert load_settings(folder) == (settings, ())


def test_saving_leaves_one_file(tmp_path: Path) -> None:
    """A folder that is not there is made for its owner alone; nothing but the settings is left in it."""
    folder = tmp_path / "profile" / "footdesk"
    save_settings(folder, Settings())
    save_settings(folder, Settings(text_size=120))
    assert [path.name for path in folder.iterdir()] == [FILE]
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"theme = ", "invalid value"),
        (b"\xff\xfe\x00", "bytes that are not UTF-8"),
        (b"colour = 1", "at colour, found an unknown field"),
        (b"text_size = 90", "at text_size, found 90, expected 100 to 150"),
        (b"rest = true", "at rest, found True, expected int"),
        (b'first_side = "both"', "at first_side, found both, expected left or right"),
        (b'figure_hair = "green"', 'at figure_hair, found "green", expected bun, bob, short or shaved'),
        (b'theme = "pink"', 'at theme, found "pink", expected system, light or dark'),
        (b'safety_read = "yes"', "at safety_read"),
        (b'[keys]\nskip = "F7"', "at keys, found a table, expected array"),
        (b"[keys]\nskip = [7]", "at keys, found a table, expected str"),
        (b'[strengths]\nall-ten = "soft"', "at strengths"),
        (os.urandom(400) + b"\x00", "settings.toml cannot be used"),
    ],
)
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, content: bytes, reason: str) -> None:
    """The usual settings are used, the file is kept under another name, and the sentence says where and why."""
    (tmp_path / FILE).write_bytes(content)
    settings, (problem,) = load_settings(tmp_path)
    assert settings == Settings()
    assert problem.cause is Cause.SETTINGS_DAMAGED
    assert problem.values["kept"] == "settings.bak.toml"
    assert reason in str(problem)
    assert (tmp_path / "settings.bak.toml").read_bytes() == content
    assert load_settings(tmp_path) == (Settings(), ())


def test_who_only_looks_changes_nothing(tmp_path: Path) -> None:
    """The settings are read as they are, the usual ones where there are none; a damaged file stays where it is."""
    assert peek_settings(tmp_path) == Settings()
    save_settings(tmp_path, Settings(at_a_time=4))
    assert peek_settings(tmp_path).at_a_time == 4
    (tmp_path / FILE).write_text("wrong = 1")
    with pytest.raises(StoreError, match="at wrong, found an unknown field"):
        peek_settings(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_what_only_others_can_judge_is_asked(tmp_path: Path) -> None:
    """A file is set aside when whoever knows keys refuses one of them, with the reason they gave."""

    def refuse(settings: Settings) -> None:
        field = "keys.skip"
        raise InvalidValueError(field, settings.keys["skip"][0], "keys that there are")

    kept = Settings(keys={"skip": ("Ctrl+Banana",)})
    save_settings(tmp_path, kept)
    assert load_settings(tmp_path, lambda _: None) == (kept, ())
    settings, (problem,) = load_settings(tmp_path, refuse)
    assert settings == Settings()
    assert "at keys.skip, found Ctrl+Banana, expected keys that there are" in str(problem)


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path) -> None:
    """Each file that is set aside gets a name of its own."""
    for number in range(3):
        (tmp_path / FILE).write_text(f"wrong = {number}")
        load_settings(tmp_path)
    kept = {path.name: path.read_text() for path in tmp_path.iterdir()}
    expected = {
        "settings.bak.toml": "wrong = 0",
        "settings.bak-2.toml": "wrong = 1",
        "settings.bak-3.toml": "wrong = 2",
    }
    assert kept == expected


def test_a_folder_in_the_files_place_is_set_aside(tmp_path: Path) -> None:
    """Even a folder under the file's name is kept, and settings can be saved afterwards."""
    (tmp_path / FILE).mkdir()
    _, (problem,) = load_settings(tmp_path)
    assert problem.cause is Cause.SETTINGS_DAMAGED
    save_settings(tmp_path, Settings())
    assert (tmp_path / "settings.bak.toml").is_dir()


def test_a_read_only_folder_is_told_and_keeps_everything(open_folder: Path) -> None:
    """In a folder that one may not write to, saving says so, and a damaged file stays where it is."""
    (open_folder / FILE).write_text("wrong = 1")
    with read_only(open_folder):
        _, (problem,) = load_settings(open_folder)
        with pytest.raises(StoreError) as refused:
            save_settings(open_folder, Settings())
    assert (problem.cause, problem.values["kept"]) == (Cause.SETTINGS_DAMAGED, FILE)
    assert refused.value.problem.cause is Cause.READ_ONLY
    assert "read-only" in str(refused.value)
    assert (open_folder / FILE).read_text() == "wrong = 1"
    assert [path.name for path in open_folder.iterdir()] == [FILE]


def test_an_unreadable_file_is_told(open_folder: Path) -> None:
    """A file that one may not read is told with the reason, and not overwritten."""
    (open_folder / FILE).write_text("")
    (open_folder / FILE).chmod(0)
    with read_only(open_folder):
        _, (problem,) = load_settings(open_folder)
    assert "permission denied" in str(problem)


def test_a_full_disk_keeps_the_old_settings(small_disk: SmallDisk) -> None:
    """When the disk is full the sentence says so, and the settings from before are still whole."""
    folder = small_disk(32 * 1024)
    save_settings(folder, Settings(text_size=110))
    filler = fill(folder)
    with pytest.raises(StoreError) as refused:
        save_settings(folder, Settings(text_size=120))
    assert refused.value.problem.cause is Cause.DISK_FULL
    assert load_settings(folder) == (Settings(text_size=110), ())
    assert {path.name for path in folder.iterdir()} == {filler.name, FILE}


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    """When a file stands in the way of the folder, the sentence says what the system said."""
    (tmp_path / "profile").write_text("")
    with pytest.raises(StoreError) as refused:
        save_settings(tmp_path / "profile" / "footdesk", Settings())
    assert refused.value.problem.cause is Cause.NOT_WRITTEN
    assert os.strerror(errno.ENOTDIR).lower() in str(refused.value)


def test_a_day_is_kept_as_a_day(tmp_path: Path) -> None:
    """The day on which the safety page was read is a date in the file too."""
    save_settings(tmp_path, Settings(safety_read=date(2026, 11, 22)))
    assert "safety_read = 2026-11-22" in (tmp_path / FILE).read_text()


def test_only_what_is_not_standard_is_kept() -> None:
    """A routine that is back at its usual strength leaves nothing behind."""
    easier = Settings().with_strength("all-ten", Strength.EASIER)
    assert easier.strength("all-ten") is Strength.EASIER
    assert easier.strength("desk-break") is Strength.STANDARD
    assert easier.with_strength("all-ten", Strength.STANDARD) == Settings()


def test_how_much_is_announced_follows_the_voice_until_it_is_chosen(tmp_path: Path) -> None:
    """The voice turns the usual value; a value that was chosen stays, and only that one is kept in the file."""
    assert [Settings(voice=voice).announced() for voice in (True, False)] == [Announce.MAIN, Announce.EVERY]
    chosen = [Settings(voice=voice, announce=Announce.OFF).announced() for voice in (True, False)]
    assert chosen == [Announce.OFF, Announce.OFF]
    save_settings(tmp_path, Settings())
    assert "announce" not in (tmp_path / FILE).read_text()
