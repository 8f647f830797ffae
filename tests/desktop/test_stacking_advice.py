"""What a person is told where no program can keep its own window on top."""

import pytest

from footdesk.desktop.stacking_advice import SWAY_RULE, Advice, advice_words, stacking_advice


@pytest.mark.parametrize(
    ("desktop", "advice"),
    [
        ("GNOME", Advice.GNOME),
        ("ubuntu:GNOME", Advice.GNOME),
        ("KDE", Advice.KDE),
        ("sway", Advice.SWAY),
        ("Hyprland", Advice.OTHER),
        ("", Advice.OTHER),
    ],
)
def test_wayland_has_a_way_of_its_own_on_each_desktop(desktop: str, advice: Advice) -> None:
    """The desktop is known by the variable that it sets, which may be a list."""
    assert stacking_advice("wayland", {"XDG_CURRENT_DESKTOP": desktop}) is advice


@pytest.mark.parametrize("platform", ["xcb", "windows", "cocoa", "offscreen"])
def test_elsewhere_the_pin_works_and_no_advice_is_needed(platform: str) -> None:
    """Under X, Xwayland included, the desktop does not matter."""
    assert stacking_advice(platform, {"XDG_CURRENT_DESKTOP": "GNOME"}) is None


@pytest.mark.parametrize("desktop", ["COSMIC", "weston"])
def test_some_ignore_the_pin_under_xwayland_too(desktop: str) -> None:
    """There is a request for it, but nobody listens."""
    assert stacking_advice("xcb", {"XDG_CURRENT_DESKTOP": desktop}) is Advice.OTHER


@pytest.mark.parametrize("advice", Advice)
def test_every_advice_says_who_decides_and_what_to_do(advice: Advice) -> None:
    """Two sentences, and no place left open."""
    words = advice_words(advice)
    assert words.startswith("This desktop decides which windows stay on top. ")
    assert "{" not in words


def test_the_rule_for_sway_can_be_copied() -> None:
    """It ends the sentence, whole."""
    assert advice_words(Advice.SWAY).endswith(SWAY_RULE)
