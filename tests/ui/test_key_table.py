"""Which keys ask for what, which nobody may choose, and what a settings file may say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdesk.core.exercise import InvalidValueError
from footdesk.ui.key_table import KeyTable, read_keys, spoils, written_keys
from footdesk.ui.shortcuts import SHORTCUTS, Wish

pytestmark = pytest.mark.usefixtures("qapp")

FREE = [f"{held}+{key}" for held in ("Ctrl+Alt", "Alt+Shift", "Meta") for key in "BDEJKNRTUY"]


def test_the_usual_keys_hold_where_nobody_chose_others() -> None:
    """A table without a person's own keys is the table of the design."""
    table = KeyTable()
    assert {wish: table.keys(wish) for wish in Wish} == {wish: SHORTCUTS[wish].keys for wish in Wish}
    assert table.words(Wish.GO) == "Space, Ctrl+Return, Media Play"
    assert table.short_words(Wish.SKIP) == "Ctrl+Right"


def test_own_keys_replace_the_usual_ones_and_leave_those_of_the_keyboard() -> None:
    """Space, Enter, Escape and the media keys stay whatever a person chooses."""
    table = KeyTable().with_own(Wish.GO, "F8")
    assert table.words(Wish.GO) == "Space, F8, Media Play"
    assert table.holder("Ctrl+Return") is None
    assert table.holder("F8") is table.holder("Space") is table.holder("Media Pause") is Wish.GO


def test_a_usual_key_brings_the_usual_keys_back() -> None:
    """What is as usual is not written down."""
    table = KeyTable().with_own(Wish.SETTINGS, "F8").with_own(Wish.SETTINGS, "Ctrl+,")
    assert table == KeyTable()
    assert KeyTable({Wish.SETTINGS: ("F8",)}).with_usual(Wish.SETTINGS) == KeyTable()


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ("Ctrl+Left", "Ctrl+Left is already for “Back”. Choose other keys, or give that one other keys first."),
        ("Space", "Space is already for “Start, pause or resume”. Choose other keys, or give that one"),
        ("Media Stop", "Media Stop is already for “Stop”."),
        ("K", "K is for typing. Hold Ctrl or Alt with it."),
        ("Shift+K", "Shift+K is for typing."),
        ("7", "7 is for typing."),
        ("Ä", "Ä is for typing."),
        ("Down", "Down is for moving and choosing in every window. Hold Ctrl or Alt with it."),
        ("PgDown", "PgDown is for moving and choosing in every window."),
        ("Shift+Tab", "Shift+Tab is for moving"),
        ("Ctrl+C", "Ctrl+C is for copying, pasting and undoing in every window. Choose other keys."),
    ],
)
def test_what_may_not_be_chosen_is_refused_with_a_sentence(keys: str, reason: str) -> None:
    """The sentence names the action that has the keys, or says what they are needed for."""
    assert (KeyTable().refusal(Wish.SKIP, keys) or "").startswith(reason)


@pytest.mark.parametrize("keys", ["Ctrl+J", "F7", "Alt+Left", "Meta+S", "Shift+F9", "Ctrl+Right", "Media Record"])
def test_everything_else_may_be_chosen(keys: str) -> None:
    """A function key needs nothing held, and what an action has already is no conflict with itself."""
    assert KeyTable().refusal(Wish.SKIP, keys) is None


def test_a_key_that_was_given_away_is_free() -> None:
    """Once Back has other keys, Skip can have those it had, and Back is told why it cannot have them again."""
    table = KeyTable().with_own(Wish.BACK, "F7")
    assert table.refusal(Wish.SKIP, "Ctrl+Left") is None
    assert table.usual_refusal(Wish.BACK) is None
    table = table.with_own(Wish.SKIP, "Ctrl+Left")
    assert (table.usual_refusal(Wish.BACK) or "").startswith("Ctrl+Left is already for “Skip this exercise”.")


def test_a_persons_choice_stands_when_a_newer_version_wants_the_same_keys() -> None:
    """The other action goes without them, so that no key asks for two things."""
    table = read_keys({"skip": ("Ctrl+M",)})
    assert table.holder("Ctrl+M") is Wish.SKIP
    assert table.keys(Wish.MINI) == ()
    assert table.short_words(Wish.MINI) == ""


@pytest.mark.parametrize(
    ("own", "field", "expected"),
    [
        ({"juggle": ("Ctrl+J",)}, "keys.juggle", "go, skip, back"),
        ({"skip": ("Ctrl+Banana",)}, "keys.skip", 'a combination such as "Ctrl+Alt+K"'),
        ({"skip": ("Ctrl+K, Ctrl+L",)}, "keys.skip", 'a combination such as "Ctrl+Alt+K"'),
        ({"skip": ("k",)}, "keys.skip", 'a combination such as "Ctrl+Alt+K"'),
        ({"skip": ("F7",), "back": ("F7",)}, "keys.back", "keys that nothing else has"),
        ({"skip": ("Media Stop",)}, "keys.skip", "keys that nothing else has"),
    ],
)
def test_a_wrong_file_is_refused(own: dict[str, tuple[str, ...]], field: str, expected: str) -> None:
    """Unknown actions, unknown keys, keys for typing and one key for two things are told with what is expected."""
    with pytest.raises(InvalidValueError) as refused:
        read_keys(own)
    assert refused.value.field == field
    assert refused.value.expected.startswith(expected)


def test_keys_may_be_written_in_any_way_that_qt_reads() -> None:
    """A file written by hand means the same keys; no keys at all is a choice, too."""
    table = read_keys({"skip": ("ctrl+alt+k", "Ctrl+Enter"), "it-hurts": ()})
    assert table.keys(Wish.SKIP) == ("Ctrl+Alt+K", "Ctrl+Return")
    assert table.words(Wish.HURTS) == ""


@given(st.lists(st.tuples(st.sampled_from(Wish), st.sampled_from(FREE)), max_size=12))
def test_whatever_is_chosen_no_key_asks_for_two_things_and_the_file_says_the_same(
    choices: list[tuple[Wish, str]],
) -> None:
    """A refused choice changes nothing, an accepted one is read again from the file as it was."""
    table = KeyTable()
    for wish, keys in choices:
        if table.refusal(wish, keys) is None:
            table = table.with_own(wish, keys)
    held = [keys for wish in Wish for keys in table.keys(wish)]
    assert len(held) == len(set(held))
    assert read_keys(written_keys(table)) == table
    assert not any(map(spoils, held))
