"""The tokens keep the contrast that the design promises, and every length grows with the text."""

import pytest
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from footdesk.ui.phase import LOOKS, Phase
from footdesk.ui.theme import DARK, LIGHT, Theme, Tokens, dark, light

SURFACES = ("bg", "surface", "sunken", "hover", "accent_tint")
TINTS = tuple(sorted({look.tint for look in LOOKS.values()}))
PHASES = ("prepare", "hold", "relax", "switch", "rest", "paused")

TEXT, GRAPHIC = 4.5, 3.0
"""What WCAG asks of text, and of borders, the focus and graphics."""

ON_SURFACE = {
    "light": {
        "line": 1.43,
        "edge": 4.27,
        "thumb": 3.18,
        "text": 15.27,
        "text2": 7.41,
        "accent": 6.53,
        "focus": 5.47,
        "danger": 7.26,
        "prepare": 6.21,
        "hold": 6.53,
        "relax": 6.84,
        "switch": 7.50,
        "rest": 6.79,
        "paused": 7.41,
    },
    "dark": {
        "line": 1.39,
        "edge": 4.52,
        "thumb": 3.46,
        "text": 14.37,
        "text2": 8.21,
        "accent": 8.70,
        "focus": 9.08,
        "danger": 8.33,
        "prepare": 8.80,
        "hold": 8.70,
        "relax": 8.42,
        "switch": 8.60,
        "rest": 8.59,
        "paused": 8.21,
    },
}
"""The ratios of the design's tables, sections 4 and 5."""

WORST = {
    "light": {"edge": 3.50, "text": 12.50, "text2": 6.06, "accent": 5.35, "focus": 4.48, "danger": 5.95},
    "dark": {"edge": 3.39, "text": 10.78, "text2": 6.16, "accent": 6.53, "focus": 6.81, "danger": 6.25},
}
"""The lowest ratio of a token over every ground it may sit on."""

ON_TINT = {
    "light": {"prepare": 5.28, "hold": 5.37, "relax": 5.62, "switch": 6.18, "rest": 5.62, "paused": 6.07},
    "dark": {"prepare": 7.25, "hold": 7.14, "relax": 7.33, "switch": 7.58, "rest": 7.34, "paused": 7.43},
}

ON_ACCENT = {
    "light": {"accent": 6.64, "accent_hover": 8.95, "accent_press": 11.7},
    "dark": {"accent": 8.79, "accent_hover": 10.55, "accent_press": 12.44},
}

BOTH = pytest.mark.parametrize(("name", "tokens"), [("light", LIGHT), ("dark", DARK)])


def luminance(color: str) -> float:
    """The relative luminance of a colour as WCAG 2.2 defines it."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    found = QColor(color)
    red, green, blue = (linear(channel / 255) for channel in (found.red(), found.green(), found.blue()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(tokens: Tokens, one: str, other: str) -> float:
    """The contrast ratio of two tokens as WCAG 2.2 defines it."""
    values = tokens._asdict()
    lower, higher = sorted((luminance(values[one]), luminance(values[other])))
    return (higher + 0.05) / (lower + 0.05)


@BOTH
def test_tokens_have_the_contrast_of_the_table_on_surface(name: str, tokens: Tokens) -> None:
    """Every ratio on surface in the design's tables is what the formula gives."""
    found = {token: contrast(tokens, token, "surface") for token in ON_SURFACE[name]}
    assert found == pytest.approx(ON_SURFACE[name], abs=0.011)


@BOTH
def test_phase_colours_have_the_contrast_of_the_table_on_their_own_tint(name: str, tokens: Tokens) -> None:
    """Every ratio on a phase's own tint is what the formula gives."""
    found = {token: contrast(tokens, token, f"{token}_tint") for token in ON_TINT[name]}
    assert found == pytest.approx(ON_TINT[name], abs=0.011)


@BOTH
def test_text_on_the_accent_has_the_contrast_of_the_table(name: str, tokens: Tokens) -> None:
    """A primary button is legible at rest, hovered and pressed."""
    found = {token: contrast(tokens, "on_accent", token) for token in ON_ACCENT[name]}
    assert found == pytest.approx(ON_ACCENT[name], abs=0.05)


@BOTH
def test_no_ground_is_worse_than_the_table_says(name: str, tokens: Tokens) -> None:
    """The lowest ratio over every surface and every phase tint is at least the design's."""
    grounds = (*SURFACES, *TINTS)
    for token, promised in WORST[name].items():
        assert min(contrast(tokens, token, ground) for ground in grounds) >= promised - 0.011, token


@BOTH
def test_text_and_graphics_pass_wcag_everywhere(name: str, tokens: Tokens) -> None:
    """Text has 4.5 and borders, focus and phase colours have 3.0 on every ground they may sit on."""
    grounds = (*SURFACES, *TINTS)
    assert all(contrast(tokens, token, ground) >= TEXT for token in ("text", "text2") for ground in grounds)
    assert all(contrast(tokens, token, ground) >= GRAPHIC for token in ("edge", "focus") for ground in grounds)
    assert all(contrast(tokens, token, ground) >= TEXT for token in PHASES for ground in ("surface", f"{token}_tint"))
    assert all(contrast(tokens, token, "danger_tint") >= TEXT for token in ("text", "danger"))
    assert contrast(tokens, "thumb", "surface") >= GRAPHIC


@pytest.mark.parametrize(("tokens", "lowest", "highest"), [(LIGHT, 0.79, 0.835), (DARK, 0.019, 0.0275)])
def test_phase_tints_share_one_luminance(tokens: Tokens, lowest: float, highest: float) -> None:
    """A change of phase never flashes."""
    values = tokens._asdict()
    assert all(lowest <= luminance(values[tint]) <= highest for tint in TINTS)


@BOTH
def test_every_token_is_a_colour(name: str, tokens: Tokens) -> None:
    """No token is misspelt."""
    assert all(QColor(value).isValid() for value in tokens._asdict().values())


@pytest.mark.parametrize("phase", Phase)
def test_every_look_names_tokens(phase: Phase) -> None:
    """A phase's colour and tint exist in both themes."""
    look = LOOKS[phase]
    for theme in (light(), dark()):
        assert theme.color(look.color).isValid()
        assert theme.color(look.tint).isValid()


def test_lengths_grow_with_the_text() -> None:
    """One unit function zooms everything."""
    assert [Theme(LIGHT, dark=False, scale=scale).u(44) for scale in (1.0, 1.15, 1.5)] == [44, 51, 66]


def test_fonts_have_pixels_weight_and_digits_of_one_width(qtbot: QtBot) -> None:
    """A font is the system's own at the size of the design, with tabular digits where asked."""
    font = light(1.5).font(16, 600, tabular=True)
    assert (font.pixelSize(), font.weight()) == (24, QFont.Weight.DemiBold)
    assert font.featureTags()[0].toString() == b"tnum"
    assert light().font(16).featureTags() == []
