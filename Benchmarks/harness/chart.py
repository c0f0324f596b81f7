"""Charts as SVG that read well on light and dark pages: ratios on a logarithmic axis, one row a kernel or a family."""

import math
from html import escape

from .kernels import COMPARABLE
from .ratios import family_means, geometric_mean, ratios, reference

WIDTH, LABELS, RIGHT, ROW, TOP = 860, 176, 24, 17, 76
# Every colour has as much contrast to white as to black; a shape of its own tells engines apart without colours.
COLOURS = ["#0969da", "#d1672a", "#2f9e57", "#b04fc4", "#8a7a1a", "#c2416b", "#1f8f99"]
SHAPES = ["circle", "square", "diamond", "triangle", "cross"]

STYLE = """
text { font: 12px -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
.title { font-size: 15px; font-weight: 600; }
.group { font-weight: 600; }
.faint { fill: #59636e; }
.grid { stroke: #d1d9e0; stroke-width: 1; }
.one { stroke: #59636e; stroke-width: 1.5; }
.band { fill: #818b981a; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .faint { fill: #9198a1; }
  .grid { stroke: #3d444d; }
  .one { stroke: #9198a1; }
}
"""


class Axis:
    """Ratios to horizontal places, wide enough for all that is drawn."""

    def __init__(self, values):
        lowest, highest = min([*values, 0.5]), max([*values, 2])
        self.ticks = [t for t in ticks() if lowest / 1.01 <= t <= highest * 1.01] or [1]
        self.low, self.high = math.log(lowest / 1.08), math.log(highest * 1.08)

    def x(self, ratio):
        return LABELS + (math.log(ratio) - self.low) / (self.high - self.low) * (WIDTH - LABELS - RIGHT)


def ticks():
    for exponent in range(-4, 5):
        for digit in (1, 2, 5):
            yield digit * 10.0**exponent


def text(x, y, content, css="", anchor="start"):
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{css}" text-anchor="{anchor}">{escape(content)}</text>'


def marker(shape, x, y, colour, size=4.5, tip=""):
    title = f"<title>{escape(tip)}</title>" if tip else ""
    s = size
    if shape == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{s}" fill="{colour}">{title}</circle>'
    if shape == "square":
        corner, side = f'x="{x - s + 0.5:.1f}" y="{y - s + 0.5:.1f}"', 2 * s - 1
        return f'<rect {corner} width="{side}" height="{side}" fill="{colour}">{title}</rect>'
    corners = {
        "diamond": [(0, -s), (s, 0), (0, s), (-s, 0)],
        "triangle": [(0, -s), (s, s - 1), (-s, s - 1)],
        "cross": [(-s, -s + 2), (-s + 2, -s), (0, -2), (s - 2, -s), (s, -s + 2), (2, 0), (s, s - 2), (s - 2, s), (0, 2),
                  (-s + 2, s), (-s, s - 2), (-2, 0)],
    }[shape]
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in corners)
    return f'<polygon points="{points}" fill="{colour}">{title}</polygon>'


def marks_of(results):
    """Peer → its shape and colour."""
    base = reference(results)
    peers = [engine.name for engine in results.engines if engine.name != base]
    return {peer: (SHAPES[i % len(SHAPES)], COLOURS[i % len(COLOURS)]) for i, peer in enumerate(peers)}


def figure(title, results, rows):
    """`rows`: a label, whether it is a family's or group's, and peer → (ratio, text of its tip)."""
    marks, base = marks_of(results), reference(results)
    axis = Axis([ratio for _, _, points in rows for ratio, _ in points.values()])
    bottom = TOP + ROW * len(rows)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {bottom + 34}" width="{WIDTH}" role="img">',
        f"<title>{escape(title)}</title><style>{STYLE}</style>",
        text(8, 22, title, "title"),
    ]
    x = 8.0
    for peer, (shape, colour) in marks.items():
        parts += [marker(shape, x + 6, 42, colour), text(x + 16, 46, peer)]
        x += 30 + 7 * len(peer)
    parts.append(text(axis.x(1) - 6, TOP - 10, f"← {base} is faster", "faint", "end"))
    parts.append(text(axis.x(1) + 6, TOP - 10, "the peer is faster →", "faint"))
    for index, (_, is_head, _) in enumerate(rows):
        if is_head and any(not head for _, head, _ in rows):
            parts.append(f'<rect class="band" x="0" y="{TOP + ROW * index}" width="{WIDTH}" height="{ROW}"/>')
    for tick in axis.ticks:
        css = "one" if tick == 1 else "grid"
        parts.append(f'<line class="{css}" x1="{axis.x(tick):.1f}" x2="{axis.x(tick):.1f}" y1="{TOP}" y2="{bottom}"/>')
        parts.append(text(axis.x(tick), bottom + 18, f"{tick:g}×", "faint", "middle"))
    for index, (label, is_head, points) in enumerate(rows):
        y = TOP + ROW * index + ROW / 2
        parts.append(text(8 if is_head else 18, y + 4, label, "group" if is_head else ""))
        for peer, (ratio, tip) in points.items():
            shape, colour = marks[peer]
            parts.append(marker(shape, axis.x(ratio), y, colour, 5.5 if is_head else 4.5, tip))
    return "\n".join([*parts, "</svg>"]) + "\n"


def points_of(pairs, label):
    return {peer: (ratio, f"{label}: {ratio:.2f} × {peer}") for peer, ratio in pairs.items() if ratio}


def summary(results):
    rows = [
        (family, True, points_of({peer: mean.mean for peer, mean in of_peer.items()}, family))
        for family, of_peer in family_means(results).items()
    ]
    return figure(f"Time of {reference(results)} in times of its peers, geometric means", results, rows)


def kernels(results):
    base, marks, rows, group = reference(results), marks_of(results), [], None
    of_peer = {peer: ratios(results, base, peer) for peer in marks}
    for kernel in results.kernels:
        if kernel.group not in COMPARABLE:
            continue
        if kernel.group != group:
            group = kernel.group
            means = {peer: geometric_mean(list(ratios(results, base, peer, [group]).values())) for peer in marks}
            rows.append((group, True, points_of(means, f"geometric mean of {group}")))
        pairs = {peer: of_peer[peer].get(kernel.name) for peer in marks}
        rows.append((kernel.name, False, points_of(pairs, kernel.name)))
    return figure(f"Time of {base} in times of its peers", results, rows)
