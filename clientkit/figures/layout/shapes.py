"""What goes into a layout (boxes, arrows) and what comes out of it (places, routes)."""

from dataclasses import dataclass, field

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """Something to place: its id and the room it takes."""

    id: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one box to another, with a label that the line runs through.

    `above` and `below` are the heights of the label over and under the line. The heavier an
    arrow, the more it decides what stands left and what stands right: its source stands left of
    its target, or, when it runs `back`, right of it.
    """

    id: str
    source: str
    target: str
    width: float = 0.0
    above: float = 0.0
    below: float = 0.0
    weight: float = 1.0
    back: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a box stands: its centre and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        w, h = self.width / 2, self.height / 2
        return (self.x - w, self.y - h, self.x + w, self.y + h)


@dataclass(frozen=True, slots=True)
class Step:
    """One piece of a route: to `end`, straight, or as a Bézier curve when it has controls."""

    end: Point
    controls: tuple[Point, Point] | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """How an arrow runs from border to border, and where its label stands.

    `label` is the point where the line meets the label's middle; when the label stands `beside`
    the line, it is the middle of the label's left edge.
    """

    start: Point
    steps: tuple[Step, ...]
    label: Point
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole layout: its size, the place of each box, the route of each arrow."""

    width: float
    height: float
    places: dict[str, Place] = field(default_factory=dict)
    routes: dict[str, Route] = field(default_factory=dict)

    def moved(self, x: float, y: float) -> "Layout":
        """The same layout further right and down; its size now counts what it was moved by."""

        def at(point: Point) -> Point:
            return (point[0] + x, point[1] + y)

        def way(route: Route) -> Route:
            steps = tuple(
                Step(at(s.end), (at(s.controls[0]), at(s.controls[1])) if s.controls else None)
                for s in route.steps
            )
            return Route(at(route.start), steps, at(route.label), route.beside)

        places = {
            id: Place(*at((place.x, place.y)), place.width, place.height)
            for id, place in self.places.items()
        }
        routes = {id: way(route) for id, route in self.routes.items()}
        return Layout(self.width + x, self.height + y, places, routes)
