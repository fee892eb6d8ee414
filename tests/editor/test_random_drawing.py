"""A browser draws, Python draws, somebody else writes the file, the cell runs again: by lot.

Whatever comes in whatever order, nobody's work is lost: all that stood on the sheet stands in a
file, and what others wrote is left as it was. ``CLIENTKIT_TRIALS`` says how many sequences.
"""

import json
import os
import re
import tempfile
from copy import deepcopy
from unittest.mock import patch

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from clientkit import CustomerMap, Deliver, Party
from clientkit.editor import map_editor
from clientkit.editor.map_editor import open_editor
from tests.editor.by_hand import change_of, says

TRIALS = int(os.environ.get("CLIENTKIT_TRIALS", "30"))
EMPTY = {"format": "clientkit-map", "version": 1, "parties": [], "links": []}
KINDS = st.sampled_from(["deliver", "pay", "ask", "steer", "manage"])
NAMES = st.one_of(
    st.sampled_from(["Zoé", "a\nb", "<b>", "the patient’s daughter", "$\\foo$", "עברית"]),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(
        lambda said: said.strip()
    ),
)


class Drawing(RuleBasedStateMachine):
    """One file, one kernel with its editor, a browser, and somebody else at the same folder."""

    @initialize()
    def begin(self):
        self.folder = tempfile.TemporaryDirectory()
        self.before = os.environ.get("CLIENTKIT_WORK")
        os.environ["CLIENTKIT_WORK"] = self.folder.name
        map_editor._open.clear()
        # A disk takes its time; here nobody pulls the plug.
        self.disk = patch("os.fsync", lambda _file: None)
        self.disk.start()
        self.theirs = {}
        self.start()
        self.browser = deepcopy(self.editor.document)

    def start(self):
        self.editor = open_editor("trial", CustomerMap(), None, "en")
        #: What Python said to its windows.
        self.sent = []
        self.editor.send = self.sent.append

    def teardown(self):
        if hasattr(self, "folder"):
            map_editor._open.clear()
            if self.before is None:
                del os.environ["CLIENTKIT_WORK"]
            else:
                os.environ["CLIENTKIT_WORK"] = self.before
            self.disk.stop()
            self.folder.cleanup()

    def hand_over(self, **change):
        """What the browser sends when a gesture ends."""
        if {**self.browser, **change} == self.browser:
            return
        before, self.browser = self.browser, {**self.browser, **change}
        says(self.editor, change_of(before, self.browser))
        if self.sent[-1].get("again"):
            # It was made to another map than Python's: the whole follows.
            says(self.editor, {"whole": self.browser})
        assert self.editor.document == self.browser, "Python rewrote what came from the browser"
        assert self.editor.notice["kind"] in ("saved", "problem")

    def look(self):
        """The browser shows what Python has put on the sheet."""
        self.browser = deepcopy(self.editor.document)

    def take_in(self):
        """What stands in the file is on the sheet now, whoever wrote it."""
        self.theirs.pop(self.editor.path, None)
        self.look()

    def next(self, letter):
        taken = [int(n) for n in _numbers(json.dumps(self.browser), letter)]
        return f"{letter}{max(taken, default=0) + 1}"

    @rule(name=NAMES, x=st.integers(-500, 5000), y=st.integers(-500, 5000))
    def a_party_is_drawn(self, name, x, y):
        party = {"id": self.next("p"), "label": name, "at": [x, y]}
        self.hand_over(parties=[*self.browser["parties"], party])

    @rule(n=st.integers(0, 99), name=NAMES)
    def a_party_is_renamed(self, n, name):
        parties = self.browser["parties"]
        if parties:
            n %= len(parties)
            self.hand_over(
                parties=[*parties[:n], {**parties[n], "label": name}, *parties[n + 1 :]]
            )

    @rule(n=st.integers(0, 99))
    def a_party_is_taken_away(self, n):
        parties = self.browser["parties"]
        if parties:
            gone = parties[n % len(parties)]["id"]
            links = [x for x in self.browser["links"] if gone not in (x["from"], x["to"])]
            self.hand_over(parties=[p for p in parties if p["id"] != gone], links=links)

    @rule(
        a=st.integers(0, 99), b=st.integers(0, 99), kind=st.sampled_from(["deliver", "pay", "ask"])
    )
    def an_arrow_is_drawn(self, a, b, kind):
        ids = [party["id"] for party in self.browser["parties"]]
        if ids:
            ends = {"from": ids[a % len(ids)], "to": ids[b % len(ids)]}
            link = {"id": self.next("l"), **ends, "kind": kind}
            self.hand_over(links=[*self.browser["links"], link])

    @rule(name=NAMES)
    def python_adds_a_party(self, name):
        map = self.editor.map.with_party(Party(self.next("p"), name))
        self.editor.map = map
        assert self.editor.map.parties[-1].at, "it has a place on the sheet"
        self.look()

    @rule()
    def python_joins_the_first_two(self):
        parties = self.editor.map.parties
        if len(parties) > 1:
            link = Deliver(self.next("l"), parties[0].id, parties[1].id)
            self.editor.map = self.editor.map.with_link(link)
            self.look()

    @rule(name=NAMES)
    def both_at_once(self, name):
        """Python changes the map while a gesture is under way: the browser's word is the last."""
        parties = [*self.browser["parties"], {"id": self.next("p"), "label": name, "at": [1, 2]}]
        self.editor.map = self.editor.map.with_party(Party("q", "Python's"))
        self.hand_over(parties=parties)

    @rule(title=st.one_of(st.none(), NAMES))
    def the_cell_runs_again(self, title):
        again = open_editor("trial", CustomerMap(), title, "en")
        assert again is self.editor
        self.take_in()

    @rule()
    def the_kernel_restarts(self):
        shown = self.editor.document
        path = self.editor.path
        was_saved = path.exists() and path not in self.theirs
        map_editor._open.clear()
        self.start()
        if was_saved and path == self.editor.path:
            assert self.editor.map == CustomerMap.from_document(shown), "it came back as it was"
        self.take_in()

    @rule(broken=st.booleans(), note=st.integers(0, 10**6))
    def somebody_else_writes_the_file(self, broken, note):
        path = self.editor.path
        path.parent.mkdir(parents=True, exist_ok=True)
        content = "{" if broken else json.dumps({**EMPTY, "note": f"theirs {note}"})
        path.write_text(content, "utf-8")
        self.theirs[path] = content

    @invariant()
    def the_sheet_is_a_map_and_stands_in_a_file(self):
        if not hasattr(self, "editor"):
            return
        map = self.editor.map
        assert CustomerMap.from_document(map.to_document()) == map
        path = self.editor.path
        if self.editor.notice.get("kind") == "saved" and path not in self.theirs:
            assert CustomerMap.read(path) == map

    @invariant()
    def what_others_wrote_is_as_they_left_it(self):
        for path, content in getattr(self, "theirs", {}).items():
            assert path.read_text("utf-8") == content


def _numbers(text, letter):
    return re.findall(rf'"{letter}(\d+)"', text)


Drawing.TestCase.settings = settings(max_examples=TRIALS, stateful_step_count=60, deadline=None)
test_whatever_comes_nobody_s_work_is_lost = Drawing.TestCase
