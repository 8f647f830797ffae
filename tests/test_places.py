"""The shipped files are found by one question wherever FootDesk is installed."""

from pathlib import Path

import pytest

from footdesk.places import resources

MARK = Path("resources", "icons", "footdesk.svg")


def _with_mark(folder: Path) -> Path:
    mark = folder / MARK
    mark.parent.mkdir(parents=True)
    mark.touch()
    return folder / "resources"


def test_this_checkout_has_its_resources() -> None:
    """The folder that is found here holds our icon, and the exercises."""
    assert (resources() / "icons" / "footdesk.svg").is_file()
    assert (resources() / "exercises").is_dir()


def test_a_checkout_holds_them_beside_the_package(tmp_path: Path) -> None:
    """In a checkout and an editable install the folder stands beside the package."""
    beside = _with_mark(tmp_path)
    assert resources(tmp_path / "footdesk") == beside


def test_a_wheel_and_a_packaged_program_hold_them_inside_the_package(tmp_path: Path) -> None:
    """A folder inside the package comes before any other that happens to have the same name."""
    _with_mark(tmp_path)
    inside = _with_mark(tmp_path / "footdesk")
    assert resources(tmp_path / "footdesk") == inside


@pytest.mark.parametrize("strange", [False, True])
def test_where_they_are_missing_the_answer_is_where_they_belong(tmp_path: Path, *, strange: bool) -> None:
    """Another program's folder called resources is not taken for ours; a reader says which file is missing."""
    if strange:
        (tmp_path / "resources" / "icons").mkdir(parents=True)
    assert resources(tmp_path / "footdesk") == tmp_path / "footdesk" / "resources"
