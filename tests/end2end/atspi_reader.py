"""A screen reader's view of a running program, asked for in lines of JSON on standard input.

It runs under the system's own Python, which has the accessibility bindings; it knows nothing of FootDesk.
Each line is `{"do": "find" | "press" | "focus" | "names" | "tree" | "states", "role": ..., "name": ...}`; the answer is one
line of JSON. Roles are the English names of AT-SPI.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be asked for first

BUTTONS = {"button", "push button"}
PRESSES = ("Press", "press", "Toggle", "toggle", "click", "activate")


def application(name: str) -> Any | None:
    """The accessible application called `name`, if it is on the bus."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == name:
            return child
    return None


def walk(node: Any, depth: int = 0) -> Iterator[tuple[Any, int]]:
    """Every node under `node`, with its depth; one that goes away meanwhile is left out."""
    yield node, depth
    try:
        children = [node.get_child_at_index(index) for index in range(min(node.get_child_count(), 500))]
    except GLib.Error:
        return
    for child in children:
        if child is not None:
            yield from walk(child, depth + 1)


def matches(node: Any, role: str | None, name: str | None) -> bool:
    """Whether a node is shown and has the role and the name that are asked for."""
    found = node.get_role_name()
    if role is not None and found != role and not {found, role} <= BUTTONS:
        return False
    if name is not None and node.get_name() != name:
        return False
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def find(program: Any, role: str | None, name: str | None) -> Any | None:
    """The first shown node with this role and name."""
    for node, _ in walk(program):
        try:
            if matches(node, role, name):
                return node
        except GLib.Error:
            continue
    return None


def press(node: Any) -> bool:
    """Do the node's action of pressing."""
    actions = node.get_action_iface()
    names = [Atspi.Action.get_action_name(actions, index) for index in range(actions.get_n_actions())]
    index = next((names.index(each) for each in PRESSES if each in names), 0)
    return bool(Atspi.Action.do_action(actions, index))


def describe(node: Any) -> dict[str, Any]:
    """What a screen reader would say of a node."""
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": [state.value_nick for state in node.get_state_set().get_states()],
    }


def answer(program_name: str, request: dict[str, Any]) -> Any:
    """Answer one request; None where the program or the node is not there."""
    program = application(program_name)
    if program is None:
        return None
    role, name = request.get("role"), request.get("name")
    if request["do"] == "names":
        return [node.get_name() for node, _ in walk(program) if matches(node, role, None)]
    if request["do"] == "tree":
        return [f"{'  ' * depth}{node.get_role_name()} {node.get_name()!r}" for node, depth in walk(program)]
    node = find(program, role, name)
    if node is None:
        return None
    if request["do"] == "press":
        return press(node)
    if request["do"] == "focus":
        return bool(Atspi.Component.grab_focus(node.get_component_iface()))
    return describe(node)


def main() -> None:
    """Answer line by line until the input ends."""
    for line in sys.stdin:
        try:
            reply = answer(sys.argv[1], json.loads(line))
        except GLib.Error:
            # The node went away while it was asked: whoever waits for it asks again.
            reply = None
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
