"""Expected recall beside what happened, each pair on one track from 0 to 100 %."""

from textual.content import Content

from tutor.study.picture import Band, Calibration
from tutor.study.share import ENOUGH, percent
from tutor.tui.lines import ACCENT, DIM, STRONG

EXPECTED, HAPPENED, BOTH = "\u2502", "\u25cf", "\u25c9"
"""What stands for the expected, for what happened, and for both in one place."""

_HEAD = f"{'expected':>9}{'recalled':>10}  "
_CASES = 14


def calibration_lines(calibration: Calibration, width: int, height: int) -> list[Content]:
    """Return a track for each band, the best known first, with its number of reviews; few of them are drawn dim."""
    if not calibration.bands or height < 3:
        return []
    cells = min(width - len(_HEAD) - _CASES, 64)
    scale = f"{'0 %':<{cells - 5}}100 %"
    lines = [Content.styled(f"{_HEAD}{scale}{'reviews':>{_CASES - 4}}", DIM)]
    lines += [_band(band, cells) for band in reversed(calibration.bands)][: height - 1]
    if len(lines) + 2 <= height:
        legend = Content.assemble((EXPECTED, STRONG), (" expected   ", DIM), (HAPPENED, ACCENT), (" recalled", DIM))
        lines += [Content(), legend.pad_left(len(_HEAD))]
    return lines


def _band(band: Band, cells: int) -> Content:
    few = band.cases < ENOUGH
    here, there = (min(int(share * cells), cells - 1) for share in (band.expected, band.happened))
    low, high = sorted((here, there))
    track = []
    for cell in range(cells):
        if cell == there:
            track.append((BOTH if here == there else HAPPENED, DIM if few else f"{ACCENT} bold"))
        elif cell == here:
            track.append((EXPECTED, STRONG))
        else:
            track.append(("\u2501" if low < cell < high else "\u2500", DIM if low < cell < high else "$faint"))
    figures = f"{percent(band.expected):>9}{percent(band.happened):>10}  "
    cases = f"{band.cases:>{_CASES - 4},}{' few' if few else ''}"
    return Content.assemble((figures, DIM if few else ""), *track, (cases, DIM))
