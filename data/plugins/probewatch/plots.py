"""Geometry of the small charts that the templates draw as inline SVG."""

from typing import Any

WIDTH, HEIGHT, GAP = 640, 120, 2


def columns(points: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Upright bars for rows of name and value; years without a value keep their place.

    >>> plot = columns([{"name": "2016", "value": 5}, {"name": "2018", "value": 10}])
    >>> [(bar["x"], bar["height"]) for bar in plot]
    [(0.0, 60.0), (213.3, 0.0), (426.7, 120.0)]
    """
    points = filled(points)
    most = max((point["value"] for point in points), default=0) or 1
    step = WIDTH / max(1, len(points))
    return [
        {
            **point,
            "x": round(at * step, 1),
            "width": round(min(60.0, step - GAP), 1),
            "height": round(HEIGHT * point["value"] / most, 1),
        }
        for at, point in enumerate(points)
    ]


def filled(points: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Years between the first and the last that have no row get one of value 0."""
    known = {point["name"]: point for point in points}
    if not points or not all(name.isdigit() for name in known):
        return points
    years = range(int(points[0]["name"]), int(points[-1]["name"]) + 1)
    return [known.get(str(year), {"name": str(year), "value": 0}) for year in years]


def bars(points: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lying bars: the share of the longest, in per cent.

    >>> [bar["share"] for bar in bars([{"name": "open", "value": 4}, {"name": "closed", "value": 1}])]
    [100.0, 25.0]
    """
    most = max((point["value"] for point in points), default=0) or 1
    return [{**point, "share": round(100 * point["value"] / most, 1)} for point in points]
