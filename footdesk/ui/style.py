"""The widget style: plain Fusion for everything, and a proxy of it for the focus ring alone.

A proxy style written in Python for the whole application would be asked thousands of times before the first window
is seen; only the focus ring needs other measures, so only the focus ring has one.
"""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

APPLICATION_STYLE = "Fusion"
"""What to give to QApplication.setStyle: it looks the same everywhere and takes its colours from the palette."""

FOCUS_WIDTH = 3
"""The width of the focus ring in logical pixels."""

FOCUS_GAP = 2
"""The gap between the control and its focus ring in logical pixels."""

_HINTS = {QStyle.StyleHint.SH_FocusFrame_Mask: 0, QStyle.StyleHint.SH_FocusFrame_AboveWidget: 1}


class FocusFrameStyle(QProxyStyle):
    """Fusion with room around the control for a ring of 3 pixels and a gap of 2, without the mask that cuts corners."""

    def __init__(self) -> None:
        """Stand on Fusion."""
        super().__init__(APPLICATION_STYLE)

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Let the frame stand outside the control by the ring and its gap."""
        if metric in {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}:
            return FOCUS_WIDTH + FOCUS_GAP
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """Leave the frame unmasked, and above all panes: below, it would belong to a pane and be deleted with it."""
        if hint in _HINTS:
            return _HINTS[hint]
        return super().styleHint(hint, option, widget, returnData)
