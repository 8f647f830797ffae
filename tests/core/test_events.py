"""An event is a frozen value with the moment at which it happened."""

from typing import get_args

import pytest
from msgspec import Struct

from footdesk.core.events import Event, Paused


@pytest.mark.parametrize("kind", get_args(Event))
def test_every_event_says_when(kind: type[Struct]) -> None:
    """Every kind of event is a value whose first field is its moment."""
    assert kind.__struct_fields__[0] == "at"


def test_equal_events_are_equal() -> None:
    """Two events are the same when they are of one kind and all that they tell is the same."""
    assert Paused(1) == Paused(1)
    assert Paused(1) != Paused(2)


def test_an_event_cannot_be_changed() -> None:
    """What happened stays as it was."""
    happened = Paused(1)
    with pytest.raises(AttributeError, match="immutable"):
        happened.at = 2  # type: ignore[misc]  # the assignment is what is refused
