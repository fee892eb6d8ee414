"""Fingers on the editor: what a test does on a screen that is touched."""


class Fingers:
    """One or two fingers; places are those of the page."""

    def __init__(self, drawing):
        self.drawing = drawing
        self._screen = drawing.page.context.new_cdp_session(drawing.page)

    def _send(self, kind, points=()):
        touched = [{"x": x, "y": y, "id": nth} for nth, (x, y) in enumerate(points)]
        self._screen.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touched})

    def press(self, *points):
        self._send("touchStart", points)

    def move(self, *points):
        self._send("touchMove", points)

    def lift(self):
        self._send("touchEnd")

    def tap(self, x, y):
        self.press((x, y))
        self.lift()

    def tap_on(self, element):
        box = element.bounding_box()
        self.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    def touch(self, element):
        """Swipe until an element is in view, and tap on it, where nothing else may lie over it."""
        element.scroll_into_view_if_needed()
        covered = element.evaluate(
            """element => {
                const { left, top, width, height } = element.getBoundingClientRect();
                const at = document.elementFromPoint(left + width / 2, top + height / 2);
                return !element.contains(at) && (at?.outerHTML.slice(0, 200) ?? 'out of view');
            }"""
        )
        assert not covered, covered
        self.tap_on(element)

    def drag(self, start, end, steps=6):
        """One finger from one place to another."""
        self.press(start)
        for nth in range(1, steps + 1):
            part = nth / steps
            self.move(tuple(a + (b - a) * part for a, b in zip(start, end, strict=True)))
        self.lift()

    def move_two(self, place, apart, one, other, steps=5):
        """Two fingers, so far to the left and to the right of a place, each moved by so much."""
        x, y = place
        self.press((x - apart, y))
        self.press((x - apart, y), (x + apart, y))
        for part in (nth / steps for nth in range(1, steps + 1)):
            self.move(
                (x - apart + one[0] * part, y + one[1] * part),
                (x + apart + other[0] * part, y + other[1] * part),
            )
        self.lift()
