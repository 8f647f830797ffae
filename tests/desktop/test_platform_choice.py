"""Which of Qt's platforms is asked for, by the environment and the system."""

from footdesk.desktop.platform_choice import platform_choice


def test_on_linux_x_is_asked_for_first() -> None:
    """Xwayland where there is one, Wayland itself where not; one name alone would abort on some desktop."""
    assert platform_choice({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux") == {
        "QT_QPA_PLATFORM": "xcb;wayland"
    }


def test_without_an_x_server_wayland_is_asked_for_alone() -> None:
    """A desktop that has no Xwayland is not asked for it."""
    assert platform_choice({"WAYLAND_DISPLAY": "wayland-0"}, "linux") == {"QT_QPA_PLATFORM": "wayland"}


def test_without_a_compositor_x_is_asked_for_alone() -> None:
    """Where nothing is said of Wayland its library is not loaded, which would complain."""
    assert platform_choice({"DISPLAY": ":0"}, "linux") == {"QT_QPA_PLATFORM": "xcb"}
    assert platform_choice({}, "linux") == {"QT_QPA_PLATFORM": "xcb"}


def test_what_a_person_asks_for_stands() -> None:
    """Whoever set the variable knows why."""
    assert platform_choice({"QT_QPA_PLATFORM": "wayland"}, "linux") == {}


def test_an_empty_wish_is_none() -> None:
    """An empty variable asks for nothing."""
    assert platform_choice({"QT_QPA_PLATFORM": "", "DISPLAY": ":0"}, "linux") == {"QT_QPA_PLATFORM": "xcb"}


def test_other_systems_have_but_one_platform() -> None:
    """There is nothing to choose on Windows and macOS."""
    assert platform_choice({}, "win32") == platform_choice({}, "darwin") == {}
