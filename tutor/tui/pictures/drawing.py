"""Which way of drawing belongs to which picture."""

from typing import assert_never

from textual.content import Content

from tutor.study.picture import Bars, Calibration, Comparison, Course, Hardest, Picture, Year


def drawn(picture: Picture, width: int, height: int, pointer: int = 0) -> list[Content]:
    """Return the picture in at most `height` lines, but a comparison in as many as it takes.

    `pointer` is the place of the card that is pointed at, from 0. Nothing to draw gives no line.
    """
    match picture:
        case Course():
            from tutor.tui.pictures.course import course_lines

            return course_lines(picture, width, height)
        case Year():
            from tutor.tui.pictures.year import year_lines

            return year_lines(picture, width, height)
        case Bars():
            from tutor.tui.pictures.bars import column_lines, row_lines

            draw = column_lines if picture.daily else row_lines
            return draw(picture, width, height)
        case Calibration():
            from tutor.tui.pictures.calibration import calibration_lines

            return calibration_lines(picture, width, height)
        case Comparison():
            from tutor.tui.pictures.comparison import comparison_lines

            return comparison_lines(picture, width)
        case Hardest():
            from tutor.tui.pictures.hardest import hardest_lines

            return hardest_lines(picture, pointer, width, height)
        case _:
            assert_never(picture)
