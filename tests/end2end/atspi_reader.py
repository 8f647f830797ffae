"""A screen reader's view of a running program, asked for in lines of JSON on standard input.

It runs under the system's own Python, which has the accessibility bindings; it knows nothing of FootDesk.
Each line is `{"do": "find" | "press" | "focus" | "choose" | "write" | "set" | "names" | "tree", "role": ...,
"name": ..., "value": ...}`; the answer is a line of JSON too. Roles are the English names of AT-SPI.
"""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be asked for first

Node: TypeAlias = Any
"""An accessible object; the bindings have no types."""

BUTTONS = {"button", "push button"}
PRESSES = ("Press", "press", "Toggle", "toggle", "click", "activate")


def application(name: str) -> Node | None:
    """The accessible application called `name`, if it is on the bus."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == name:
            return child
    return None


def walk(node: Node, depth: int = 0) -> Iterator[tuple[Node, int]]:
    """Every node under `node`, with its depth; one that goes away meanwhile is left out."""
    yield node, depth
    try:
        children = [node.get_child_at_index(index) for index in range(min(node.get_child_count(), 500))]
    except GLib.Error:
        return
    for child in children:
        if child is not None:
            yield from walk(child, depth + 1)


def matches(node: Node, role: str | None, name: str | None) -> bool:
    """Whether a node is shown and has the role and the name that are asked for."""
    found = node.get_role_name()
    if role is not None and found != role and not {found, role} <= BUTTONS:
        return False
    if name is not None and node.get_name() != name:
        return False
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def find(program: Node, role: str | None, name: str | None) -> Node | None:
    """The first shown node with this role and name."""
    for node, _ in walk(program):
        try:
            if matches(node, role, name):
                return node
        except GLib.Error:
            continue
    return None


def press(node: Node) -> bool:
    """Do the node's action of pressing."""
    actions = node.get_action_iface()
    names = [Atspi.Action.get_action_name(actions, index) for index in range(actions.get_n_actions())]
    index = next((names.index(each) for each in PRESSES if each in names), 0)
    return bool(Atspi.Action.do_action(actions, index))


def choose(node: Node) -> bool:
    """Choose the node among its neighbours, as in a list."""
    selection = node.get_parent().get_selection_iface()
    return bool(Atspi.Selection.select_child(selection, node.get_index_in_parent()))


def write(node: Node, text: str) -> bool:
    """Write a text into the node, in the place of what is written there."""
    return bool(Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), text))


def set_value(node: Node, value: float) -> bool:
    """Set the node's number."""
    return bool(Atspi.Value.set_current_value(node.get_value_iface(), value))


def describe(node: Node) -> dict[str, Any]:
    """What a screen reader would say of a node."""
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": [state.value_nick for state in node.get_state_set().get_states()],
    }


def answer(program_name: str, request: dict[str, Any]) -> object:
    """Answer one request; None where the program or the node is not there."""
    program = application(program_name)
    if program is None:
        return None
    role, name = request.get("role"), request.get("name")
    if request["do"] == "names":
        return [node.get_name() for node, _ in walk(program) if matches(node, role, None)]
    if request["do"] == "focused":
        return [node.get_name() for node, _ in walk(program) if node.get_state_set().contains(Atspi.StateType.FOCUSED)]
    if request["do"] == "tree":
        return [f"{'  ' * depth}{node.get_role_name()} {node.get_name()!r}" for node, depth in walk(program)]
    node = find(program, role, name)
    return None if node is None else DEEDS[request["do"]](node, request.get("value"))


DEEDS: dict[str, Callable[[Node, Any], object]] = {
    "find": lambda node, _value: describe(node),
    "press": lambda node, _value: press(node),
    "choose": lambda node, _value: choose(node),
    "focus": lambda node, _value: bool(Atspi.Component.grab_focus(node.get_component_iface())),
    "write": write,
    "set": set_value,
}
"""What can be done with a node that was found, and with a value."""


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
