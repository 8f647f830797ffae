"""The environment for the system's own programs."""

from footdesk.desktop.outside_environment import outside_environment, process_environment


def test_our_libraries_are_taken_out() -> None:
    """The folder that a packaged program puts in front goes, what the person set stays."""
    given = {"LD_LIBRARY_PATH": "/opt/footdesk/_internal:/opt/other", "USER": "somebody"}
    assert outside_environment(given, "/opt/footdesk/footdesk") == {
        "LD_LIBRARY_PATH": "/opt/other",
        "USER": "somebody",
    }


def test_nothing_left_nothing_set() -> None:
    """Where only ours was there, the variable goes."""
    assert outside_environment({"LD_LIBRARY_PATH": "/opt/footdesk/_internal"}, "/opt/footdesk/footdesk") == {}
    assert outside_environment({"A": "b"}, "/opt/footdesk/footdesk") == {"A": "b"}


def test_for_a_process() -> None:
    """A process is given the same."""
    assert process_environment({"A": "b"}).toStringList() == ["A=b"]
