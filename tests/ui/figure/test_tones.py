"""The bodies to choose from: each is a picture of its own, and each can be seen on its ground, in light and in dark."""

from itertools import product

import pytest

from footdesk.core.figure.looks import Build, Hair, HairTone, Looks, Skin
from footdesk.core.figure.motion import Frame
from footdesk.ui.figure.canvas import Canvas
from footdesk.ui.figure.tokens import DARK, LIGHT, Inks
from footdesk.ui.figure.tones import HAIRS, SKINS, tokens_of
from tests.core.figures import shipped
from tests.ui.figure.test_canvas import painted

pytestmark = pytest.mark.usefixtures("qapp")

GRAPHIC, SEPARATE, LINE = 3.0, 1.5, 2.0
"""The least contrast of a thing with its ground (WCAG 2.2, 1.4.11), of hair with skin, and of a line with its skin."""


def test_each_body_is_another_picture() -> None:
    """Every build with every hair in every tone, and every skin, is painted in its own way."""
    figure = shipped("toe-stretching")
    frame, canvas = Frame(figure.poses["rest"]), Canvas()
    bodies = [Looks(build, hair, tone) for build, hair, tone in product(Build, Hair, HairTone)]
    bodies += [Looks(skin=skin) for skin in Skin if skin is not Looks().skin]
    pictures = set()
    for looks in bodies:
        canvas.set_looks(looks, dark=False)
        pictures.add(bytes(painted(canvas, figure, frame, 80).constBits()))
    assert len(pictures) == len(bodies)


def test_the_same_body_is_not_painted_anew() -> None:
    """Told the body and the colours that it has, a canvas keeps what it has painted."""
    figure = shipped("toe-stretching")
    canvas, frame = Canvas(), Frame(figure.poses["rest"])
    painted(canvas, figure, frame)
    kept = canvas._pose
    canvas.set_looks(Looks(), dark=False)
    assert canvas._pose is kept is frame.pose
    canvas.set_looks(Looks(), dark=True)
    assert canvas._pose is None


def test_every_skin_and_hair_tone_names_tokens_only() -> None:
    """What a body replaces are colours that there are."""
    for changes in (*SKINS.values(), *HAIRS.values()):
        assert set(changes) <= set(LIGHT)


def test_both_themes_have_the_same_tokens() -> None:
    """Light and dark name the same colours."""
    assert set(LIGHT) == set(DARK)


@pytest.mark.parametrize(("skin", "dark"), list(product(Skin, (False, True))))
def test_skin_can_be_seen_and_lines_can_be_seen_on_it(skin: Skin, *, dark: bool) -> None:
    """Skin or the line round it stands out from the stage, and a face and fingers from the skin."""
    inks = _inks(Looks(skin=skin), dark=dark)
    assert max(_contrast(inks, "skin", "stage"), _contrast(inks, "skin_line", "stage")) >= GRAPHIC
    assert _contrast(inks, "face", "skin") >= GRAPHIC
    assert _contrast(inks, "skin_line", "skin") >= LINE


@pytest.mark.parametrize(("skin", "tone", "dark"), list(product(Skin, HairTone, (False, True))))
def test_hair_can_be_seen_on_every_skin(skin: Skin, tone: HairTone, *, dark: bool) -> None:
    """Hair or the line round it stands out from the stage, and ends visibly where the skin begins."""
    inks = _inks(Looks(skin=skin, hair_tone=tone), dark=dark)
    assert max(_contrast(inks, "hair", "stage"), _contrast(inks, "hair_line", "stage")) >= GRAPHIC
    assert max(_contrast(inks, "hair", "skin"), _contrast(inks, "hair_line", "skin")) >= SEPARATE
    assert _contrast(inks, "hair_line", "hair") >= SEPARATE


@pytest.mark.parametrize(
    ("theme", "token", "ground", "least"),
    [
        (LIGHT, "cue", "stage", 4.5),
        (DARK, "cue", "stage", 4.5),
        (LIGHT, "cue", "lens", 4.5),
        (DARK, "cue", "lens", 4.5),
        (LIGHT, "accent", "stage", 2.8),
        (DARK, "accent", "stage", 3.0),
        (LIGHT, "accent_line", "lens", 4.5),
        (LIGHT, "bottoms", "stage", 4.5),
        (DARK, "bottoms", "stage", 3.0),
    ],
)
def test_what_matters_stands_out(theme: dict[str, str], token: str, ground: str, least: float) -> None:
    """Arrows have the contrast of text, the working foot and the legs that of graphics (WCAG 2.2, 1.4.11)."""
    assert _contrast(Inks(theme), token, ground) >= least


def _inks(looks: Looks, *, dark: bool) -> Inks:
    return Inks(DARK if dark else LIGHT, tokens_of(looks, dark=dark))


def _contrast(inks: Inks, first: str, second: str) -> float:
    """The contrast ratio of two tokens, as WCAG defines it."""
    bright, dim = sorted((_luminance(inks, first), _luminance(inks, second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(inks: Inks, token: str) -> float:
    """The relative luminance of a colour, as WCAG defines it."""
    colour = inks[token]
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
