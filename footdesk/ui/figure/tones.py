"""The colours of skin and hair: what each tone changes of the figure's tokens, in light and in dark."""

from collections.abc import Mapping

from footdesk.core.figure.looks import HairTone, Looks, Skin


def tokens_of(looks: Looks, *, dark: bool) -> Mapping[str, str]:
    """The colour tokens that a choice of a body replaces, for the light or the dark theme."""
    theme = 1 if dark else 0
    changes = {**SKINS[looks.skin], **HAIRS[looks.hair_tone]}
    return {name: values[theme] for name, values in changes.items()}


SKINS: Mapping[Skin, Mapping[str, tuple[str, str]]] = {
    Skin.LIGHT: {},
    Skin.TAN: {
        "skin": ("#D6A278", "#C08C63"),
        "skin_line": ("#966440", "#7A4F30"),
        "nail": ("#F2D2B8", "#E9C6A9"),
    },
    Skin.BROWN: {
        "skin": ("#AE784F", "#AC774F"),
        "skin_line": ("#734624", "#6A4020"),
        "nail": ("#E3BD9E", "#E0B796"),
        "face": ("#2A1710", "#2A1710"),
    },
    Skin.DEEP: {
        "skin": ("#85583D", "#97664A"),
        "skin_line": ("#4A2B1A", "#55331F"),
        "nail": ("#D9B096", "#D9B096"),
        "face": ("#1E0F0A", "#1E0F0A"),
    },
}
"""What each skin changes, in light and in dark."""

HAIRS: Mapping[HairTone, Mapping[str, tuple[str, str]]] = {
    HairTone.DARK: {},
    HairTone.BROWN: {"hair": ("#6E4A30", "#6F4C34"), "hair_line": ("#4A2F1C", "#BC926F")},
    HairTone.FAIR: {"hair": ("#C39350", "#D6A862"), "hair_line": ("#7E5629", "#8A6232")},
    HairTone.GREY: {"hair": ("#C4C0B8", "#C4C0B8"), "hair_line": ("#77736C", "#77736C")},
}
"""What each colour of hair changes, in light and in dark."""
