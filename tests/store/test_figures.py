"""The figures' files: all ten can be read, and a damaged one is refused with file, field, found and expected."""

from pathlib import Path

import pytest

from footdesk.store.errors import Cause, Problem, StoreError
from footdesk.store.figures import Figures, read_figure
from tests.core.figures import FOLDER, IDS

GOOD = (FOLDER / "toe-pressing.toml").read_text(encoding="utf-8")


def refused(folder: Path, text: str) -> dict[str, str]:
    """What is said of a file with this text."""
    path = folder / "toe-pressing.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(StoreError) as caught:
        read_figure(path)
    assert caught.value.problem.cause is Cause.FILE_WRONG
    values = dict(caught.value.problem.values)
    assert values.pop("file") == str(path)
    return values


def test_all_ten_can_be_read() -> None:
    """There is a figure for each of the ten exercises, under its id, and none is refused."""
    problems: list[Problem] = []
    figures = Figures(FOLDER, problems.append)
    assert set(figures) == set(IDS)
    assert len(figures) == len(IDS)
    assert problems == []


@pytest.mark.parametrize(
    ("old", "new", "place", "found"),
    [
        ("torso = 85", 'torso = "upright"', "pose.rest.torso", '"upright"'),
        ("torso = 85", "torso = nan", "pose.rest.torso", "nan"),
        ("torso = 85", "torsoo = 85", "pose.rest.torsoo", "an unknown field"),
        ("pelvis = [-38, 84]", "", "pose.rest.pelvis", "nothing"),
        ("size = 200", "size = 0", "view.size", "0"),
        ('hold = "active"', 'hold = "actve"', "stage[0]", "actve"),
        ('hold = "active"', 'hold = "active"\nvia = "gone"', "stage[0]", "gone"),
        ("time = 900", "time = 0", "stage[0].time", "0"),
        ('target = "near.toes"', 'target = "near.tooth"', "lens.target", "near.tooth"),
        ("[pose.rest]", "[pose.still]", "pose.active.base", "rest"),
        ('base = "rest"', 'base = "active"', "pose.active.base", "active"),
        ('to = "pelvis"', 'to = "pelvi"', "pose.rest.near_arm.to", "pelvi"),
        (
            "near_leg = { curl = 0.7 }",
            "near_leg = { straight = 3 }",
            "pose.active.near_leg.straight",
            "another way to hold the leg",
        ),
        ("work = [", 'work = ["Standing.",', "words.work", "2 sentences"),
        ("[words]", 'order = ["flor"]\n[words]', "order", "flor"),
        ('works = "near"', 'works = "left"', "works", '"left"'),
        ("cue = 1", "cues = { up = 1 }", "pose.active.cues", "up"),
        ("cue = 1", "props = { ball = { turn = 3 } }", "pose.active.props", "ball"),
        ("at = [20.5, 15.5]", 'at = "near.tooth"', "lens.cue[0].at", "near.tooth"),
        ("at = [20.5, 15.5]", 'at = ["near.ball", 1]', "lens.cue[0].at", "('near.ball', 1.0)"),
    ],
)
def test_a_damaged_file_is_refused_by_field(tmp_path: Path, old: str, new: str, place: str, found: str) -> None:
    """One wrong field is named, with what stood there; the expected is never empty."""
    assert GOOD.count(old) >= 1
    said = refused(tmp_path, GOOD.replace(old, new, 1))
    assert (said["place"], said["found"]) == (place, found)
    assert said["expected"]


def test_a_file_that_is_no_toml_is_refused_by_line(tmp_path: Path) -> None:
    """The line is named where the text is no TOML."""
    assert "line 1" in refused(tmp_path, "works = near")["place"]


def test_a_missing_file_is_told_as_such(tmp_path: Path) -> None:
    """A file that is not there is no damaged one."""
    with pytest.raises(StoreError) as caught:
        read_figure(tmp_path / "toe-pressing.toml")
    assert caught.value.problem.cause is Cause.FILE_UNREADABLE


def test_the_other_figures_stay(tmp_path: Path) -> None:
    """One damaged file costs one figure."""
    for name in IDS[:2]:
        (tmp_path / f"{name}.toml").write_bytes((FOLDER / f"{name}.toml").read_bytes())
    (tmp_path / "toe-pressing.toml").write_bytes(b"\xff")
    problems: list[Problem] = []
    figures = Figures(tmp_path, problems.append)
    assert list(figures) == ["toe-walking"]
    assert len(problems) == 1
    assert "UTF-8" in str(problems[0])


def test_a_figure_is_read_when_it_is_first_looked_at(tmp_path: Path) -> None:
    """Nothing is read, and nothing said, of a figure that nobody looks at; one that was read stays the same one."""
    (tmp_path / "toe-pressing.toml").write_bytes(b"\xff")
    good = tmp_path / "toe-walking.toml"
    good.write_bytes((FOLDER / good.name).read_bytes())
    problems: list[Problem] = []
    figures = Figures(tmp_path, problems.append)
    walking = figures["toe-walking"]
    good.unlink()
    assert figures["toe-walking"] is walking
    assert figures.get("squats") is None
    assert problems == []
    assert "toe-pressing" not in figures
    assert figures.get("toe-pressing") is None
    assert len(problems) == 1
