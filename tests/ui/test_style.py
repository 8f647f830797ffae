"""The focus ring's style leaves room around the control, and is Fusion in everything else."""

from PySide6.QtWidgets import QStyle, QStyleFactory
from pytestqt.qtbot import QtBot

from footdesk.ui.style import APPLICATION_STYLE, FOCUS_GAP, FOCUS_WIDTH, FocusFrameStyle


def test_the_frame_has_room_for_ring_and_gap(qtbot: QtBot) -> None:
    """3 pixels of ring and 2 of gap, on both axes, without a mask."""
    style = FocusFrameStyle()
    metric = QStyle.PixelMetric
    assert (FOCUS_WIDTH, FOCUS_GAP) == (3, 2)
    assert style.pixelMetric(metric.PM_FocusFrameHMargin) == style.pixelMetric(metric.PM_FocusFrameVMargin) == 5
    assert style.styleHint(QStyle.StyleHint.SH_FocusFrame_Mask) == 0
    assert style.styleHint(QStyle.StyleHint.SH_FocusFrame_AboveWidget) == 1


def test_everything_else_is_fusion(qtbot: QtBot) -> None:
    """Nothing but the focus frame is measured otherwise."""
    style, fusion = FocusFrameStyle(), QStyleFactory.create(APPLICATION_STYLE)
    metric, hint = QStyle.PixelMetric.PM_ScrollBarExtent, QStyle.StyleHint.SH_Menu_SupportsSections
    assert style.pixelMetric(metric) == fusion.pixelMetric(metric)
    assert style.styleHint(hint) == fusion.styleHint(hint)
