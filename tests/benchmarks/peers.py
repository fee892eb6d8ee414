"""The same graph in our editor and in its peers: how each is drawn, and when one can use it."""

from collections.abc import Sequence
from dataclasses import dataclass

from clientkit.map import CustomerMap

#: In the kernel, once: what all three need, and an answer of Python's that one can see.
PREPARE = """
import itertools, json, ipywidgets
from IPython.display import display
import clientkit, clientkit.editor.map_editor, ipycytoscape, wigglystuff
from clientkit.map import CustomerMap
counted = itertools.count(1)
def answered_in(said):
    def answer(*_what):
        said.value = f"<b>{next(counted)}</b>"
    return answer
def an_answer():
    said = ipywidgets.HTML("<b>0</b>")
    said.add_class("python-says")
    return said
graphs = {}
"""

#: In the kernel, for each graph.
GRAPH = """
document = json.loads({document!r})
nodes = [party["id"] for party in document["parties"]]
links = [(link["from"], link["to"]) for link in document["links"]]
graphs[{name!r}] = dict(map=CustomerMap.from_document(document), nodes=nodes, links=links,
    places={{party["id"]: party["at"] for party in document["parties"]}})
"""

#: After each round: nothing of it may slow the next.
CLEAR = """
graphs["open"] = None
ipywidgets.Widget.close_all()
"""


@dataclass(frozen=True)
class Drawer:
    """One way to draw a graph in a notebook."""

    name: str
    #: A cell that draws graph `{name}`; `{fresh}` is a name that no drawing has had yet.
    cell: str
    #: Whether all of it is there, in JavaScript; given the number of nodes and of links.
    there: str
    #: What Python is told of: written before the cell's last line.
    observed: str

    def draws(self, graph: str, fresh: str) -> str:
        """The source of a cell that draws."""
        return self.cell.format(name=graph, fresh=fresh)

    def answers(self, graph: str, fresh: str) -> str:
        """The source of a cell that draws, and in which Python answers each gesture."""
        *before, last = self.draws(graph, fresh).splitlines()
        asked = ["said = an_answer()", self.observed, "display(said)"]
        return "\n".join([*before, *asked, last])


OURS = Drawer(
    "clientkit",
    "w = clientkit.draw({fresh!r}, map=graphs[{name!r}]['map'], lang='en')\nw",
    "document.querySelectorAll('.ck-editor g[data-party]').length === nodes"
    " && document.querySelectorAll('.ck-editor .ck-words[data-link]').length === links",
    "w.observe(answered_in(said), 'document')",
)
EDGEDRAW = Drawer(
    "EdgeDraw",
    "w = wigglystuff.EdgeDraw(graphs[{name!r}]['nodes'], links=graphs[{name!r}]['links'])\nw",
    "document.querySelectorAll('.edgedraw circle.node').length === nodes"
    " && document.querySelectorAll('.edgedraw path.link').length === links",
    "w.observe(answered_in(said), 'links')",
)
CYTOSCAPE = Drawer(
    "ipycytoscape",
    """w = ipycytoscape.CytoscapeWidget()
w.set_layout(name="preset")
_at = graphs[{name!r}]['places']
w.graph.add_nodes([ipycytoscape.Node(data=dict(id=id, name=id), position=dict(x=_at[id][0],
    y=_at[id][1])) for id in graphs[{name!r}]['nodes']])
w.graph.add_edges([ipycytoscape.Edge(data=dict(id=f'l{{n}}', source=a, target=b))
    for n, (a, b) in enumerate(graphs[{name!r}]["links"])], directed=True, multiple_edges=True)
w""",
    "[...document.querySelectorAll('.jp-OutputArea-output div')].some(({ _cyreg: its }) =>"
    " its?.cy?.nodes().length === nodes && its.cy.edges().length === links)",
    "w.on('node', 'click', answered_in(said))",
)
ALL: Sequence[Drawer] = (OURS, EDGEDRAW, CYTOSCAPE)


def graph_source(name: str, map: CustomerMap) -> str:
    """What the kernel is told, so that all of them can draw this graph."""
    import json

    return GRAPH.format(name=name, document=json.dumps(map.to_document()))
