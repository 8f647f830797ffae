"""What a screen reader meets in the widgets that FootDesk paints itself."""


def install() -> None:
    """Let Qt ask FootDesk for the accessible face of its own widgets; to be called once, before the first window."""
