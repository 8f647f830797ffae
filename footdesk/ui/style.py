"""The widget style: Fusion, with room around the focus ring and no animation of its own."""

from PySide6.QtWidgets import QProxyStyle


class Style(QProxyStyle):
    """Fusion with the few measures that FootDesk needs otherwise."""

    def __init__(self) -> None:
        """Stand on Fusion, which looks the same everywhere."""
        super().__init__("Fusion")
