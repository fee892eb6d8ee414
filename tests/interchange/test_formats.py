"""A map goes out in many formats and comes back from those that can hold it."""

import json
import tomllib
from pathlib import Path

import networkx as nx
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, assume, given, settings
from packaging.requirements import Requirement

from clientkit.cases import case, cases
from clientkit.cli import main
from clientkit.interchange import FORMATS, convert, read_map, write_map
from clientkit.interchange.formats import UnknownFormat
from clientkit.interchange.mermaid import from_mermaid, to_mermaid
from clientkit.map import Ask, CustomerMap, Deliver, MapFault, Party
from tests.questions.test_laws import maps

NAMES = [
    "<script>x</script>",
    r"$\foo$",
    "a|b",
    'say "hi"',
    "two\nlines",
    "مستشفى",
    "=1+1",
    "'a",
    "#1",
]


#: What is said of a graph whose lines have no arrow heads.
NO_DIRECTIONS = ["It has no directions: each line was taken as it is listed."]


def said_alike(one, other):
    """Whether two maps have the same parties and links."""
    return (one.parties, one.links) == (other.parties, other.links)


@pytest.mark.parametrize("name", cases())
@pytest.mark.parametrize("ending", [".map.json", ".graphml", ".mmd"])
def test_a_case_comes_back_whole(name, ending, tmp_path):
    path = tmp_path / f"copy{ending}"
    assert write_map(case(name), path) == []
    assert read_map(path) == (case(name), [])


@pytest.mark.parametrize("name", cases())
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_parties_and_links_of_a_case_come_back_from_two_tables(name, lang, tmp_path):
    (lost,) = write_map(case(name), tmp_path / "copy.csv", lang)
    assert lost
    found, notes = read_map(tmp_path / "copy.links.csv")
    assert said_alike(found, case(name))
    assert notes == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ending", [".graphml", ".mmd", ".csv", ".map.json"])
def test_any_name_comes_back_as_it_was_written(name, ending, tmp_path):
    map = CustomerMap(
        [Party("p1", name), Party("p2", "Bob", note=name)], [Deliver("l", "p1", "p2", what=name)]
    )
    write_map(map, tmp_path / f"m{ending}")
    assert said_alike(read_map(tmp_path / f"m{ending}")[0], map)


@given(maps())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_mermaid_and_graphml_hold_every_map(tmp_path, map):
    assert from_mermaid(to_mermaid(map)) == (map, [])
    write_map(map, tmp_path / "m.graphml")
    found, _notes = read_map(tmp_path / "m.graphml")
    assert {link.id for link in found.links} == {link.id for link in map.links}
    assert [party.id for party in found.parties] == [party.id for party in map.parties]


@given(maps())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_two_tables_hold_the_parties_and_links_of_every_map(tmp_path, map):
    # In a table typed by hand, a name that is left out is that of the party's id.
    assume(all(party.name("en").strip() for party in map.parties))
    write_map(map, tmp_path / "m.csv")
    found, _notes = read_map(tmp_path / "m.csv")
    assert said_alike(found, map)


def test_a_formula_in_a_name_is_not_computed_by_the_spreadsheet(tmp_path):
    write_map(CustomerMap([Party("p", "=2+3")]), tmp_path / "m.csv")
    assert "'=2+3" in (tmp_path / "m.parties.csv").read_text("utf-8-sig")


def test_french_tables_have_the_separator_that_french_spreadsheets_expect(tmp_path):
    write_map(case("catheter"), tmp_path / "m.csv", "fr")
    assert (tmp_path / "m.links.csv").read_text("utf-8-sig").startswith("id;from;to;kind")


def test_a_table_typed_by_hand_needs_no_more_than_names_and_arrows(tmp_path):
    (tmp_path / "m.parties.csv").write_bytes(
        "label\r\nune infirmière\r\nle patient\r\n".encode("cp1252")
    )
    (tmp_path / "m.links.csv").write_text("from\tto\tkind\nune infirmière\tle patient\tdeliver\n")
    map, _notes = read_map(tmp_path / "m.csv")
    assert [party.name() for party in map.parties] == ["une infirmière", "le patient"]
    assert map.links == (Deliver("l1", "une infirmière", "le patient"),)


def test_a_table_that_is_missing_is_told(tmp_path):
    write_map(case("catheter"), tmp_path / "m.csv")
    (tmp_path / "m.links.csv").unlink()
    with pytest.raises(MapFault, match=r"The table ‘m.links.csv’ is missing"):
        read_map(tmp_path / "m.csv")


def test_networkx_reads_our_graphml(tmp_path):
    write_map(case("consultant"), tmp_path / "m.graphml")
    graph = nx.read_graphml(tmp_path / "m.graphml")
    assert graph.nodes["sme"]["label.fr"] == "PME accompagnée"
    assert graph.number_of_edges() == 11


def test_another_reader_reads_our_graphml(tmp_path):
    """igraph: written in C, with a parser of its own."""
    import igraph

    write_map(case("consultant"), tmp_path / "m.graphml")
    graph = igraph.Graph.Read_GraphML(str(tmp_path / "m.graphml"))
    assert graph.is_directed()
    assert (graph.vcount(), graph.ecount()) == (4, 11)
    assert "PME accompagnée" in graph.vs["label.fr"]


def test_the_graphml_of_others_becomes_a_map_and_what_was_lost_is_told(tmp_path):
    nx.write_graphml(nx.karate_club_graph(), tmp_path / "club.graphml")
    map, notes = read_map(tmp_path / "club.graphml")
    assert (len(map.parties), len(map.links)) == (34, 78)
    assert notes == ["It has no directions: each line was taken as it is listed."]
    assert map.party("0").extra["club"] == "Mr. Hi"


#: Samples of networkx, and what was said of each when it became a map.
SAMPLES = [
    (nx.karate_club_graph, NO_DIRECTIONS),
    (nx.florentine_families_graph, NO_DIRECTIONS),
    (nx.les_miserables_graph, NO_DIRECTIONS),
    (lambda: nx.gn_graph(12, seed=1), []),
    (lambda: nx.MultiDiGraph([(1, 2), (1, 2), (2, 3)]), []),
]


@pytest.mark.parametrize(("sample", "said"), SAMPLES)
def test_the_samples_of_networkx_become_maps(sample, said, tmp_path):
    graph = sample()
    nx.write_graphml(graph, tmp_path / "sample.graphml")
    map, notes = read_map(tmp_path / "sample.graphml")
    assert [party.id for party in map.parties] == [str(node) for node in graph]
    assert len(map.links) == graph.number_of_edges()
    assert notes == said


def test_what_another_program_wrote_becomes_a_map(tmp_path):
    """igraph: it numbers its nodes, and keeps their names as an attribute."""
    import igraph

    club = igraph.Graph.Famous("Zachary")
    club.vs["name"] = [f"member {n}" for n in range(34)]
    club.write_graphml(str(tmp_path / "club.graphml"))
    map, notes = read_map(tmp_path / "club.graphml")
    assert (len(map.parties), len(map.links)) == (34, 78)
    assert map.parties[0].extra["name"] == "member 0"
    assert notes == NO_DIRECTIONS


def test_what_could_not_be_kept_is_said_where_a_file_is_converted_and_checked(tmp_path):
    nx.write_graphml(nx.florentine_families_graph(), tmp_path / "families.graphml")
    words = ["convert", str(tmp_path / "families.graphml"), str(tmp_path / "m.map.json")]
    assert NO_DIRECTIONS[0] in CliRunner().invoke(main, [*words, "--lang", "en"]).stderr
    checked = CliRunner().invoke(main, ["check", words[1], "--lang", "en"])
    assert NO_DIRECTIONS[0] in checked.stdout.splitlines()


def test_an_attribute_that_means_something_else_elsewhere_is_set_aside(tmp_path):
    graph = nx.DiGraph()
    graph.add_node("a", kind="server", label="web", x=10.0, y="20")
    graph.add_edge("a", "b", kind="http", weight=3)
    nx.write_graphml(graph, tmp_path / "net.graphml")
    map, notes = read_map(tmp_path / "net.graphml")
    assert map.party("a").extra["other kind"] == "server"
    assert map.party("a").at == (10.0, 20.0)
    assert map.links[0].kind == "deliver"
    assert map.links[0].extra == {"other kind": "http", "weight": 3}
    assert notes == ["What a map knows under the same name but otherwise was set aside: kind."]


YED = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
 xmlns:y="http://www.yworks.com/xml/graphml">
 <key for="node" id="d6" yfiles.type="nodegraphics"/>
 <key for="edge" id="d10" yfiles.type="edgegraphics"/>
 <graph edgedefault="directed" id="G">
  <node id="n0"><data key="d6"><y:ShapeNode>
   <y:Geometry height="30.0" width="30.0" x="585.0" y="345.0"/>
   <y:NodeLabel>the baker</y:NodeLabel></y:ShapeNode></data></node>
  <node id="n1"><data key="d6"><y:ShapeNode>
   <y:Geometry height="30.0" width="30.0" x="685.0" y="345.0"/>
   <y:NodeLabel>the neighbour</y:NodeLabel></y:ShapeNode></data></node>
  <edge id="e0" source="n0" target="n1"/>
 </graph>
</graphml>
"""


def test_a_drawing_of_yed_becomes_a_map_with_its_names_and_places(tmp_path):
    (tmp_path / "yed.graphml").write_text(YED)
    map, _notes = read_map(tmp_path / "yed.graphml")
    assert [party.name() for party in map.parties] == ["the baker", "the neighbour"]
    assert map.party("n0").at == (585.0, 345.0)
    assert map.links[0].id == "e0"


def test_what_is_no_graphml_is_told(tmp_path):
    (tmp_path / "x.graphml").write_text("<html>")
    with pytest.raises(MapFault, match="It is not GraphML that can be read"):
        read_map(tmp_path / "x.graphml")


def test_a_mermaid_diagram_of_another_hand_is_read_by_its_boxes_and_arrows():
    text = 'graph LR\n a[the baker] -->|"bread, please"| b("the miller")\n b ==> a\n'
    map, _notes = from_mermaid(text)
    assert [party.name() for party in map.parties] == ["the baker", "the miller"]
    assert [(link.kind, link.source, link.target) for link in map.links] == [
        ("ask", "a", "b"),
        ("deliver", "b", "a"),
    ]
    assert map.links[0].about.say() == "bread, please"


@pytest.mark.parametrize("name", cases())
def test_our_mermaid_says_the_same_to_whoever_reads_the_diagram_alone(name):
    lines = to_mermaid(case(name), "en").splitlines()
    bare, _notes = from_mermaid("\n".join(line for line in lines if not line.startswith("%%")))
    names = [party.name("en") for party in case(name).parties]
    assert [party.name() for party in bare.parties] == names
    assert [link.kind for link in bare.links] == [link.kind for link in case(name).links]


def test_a_text_that_is_no_flowchart_is_told():
    with pytest.raises(MapFault, match="This is no Mermaid flowchart"):
        from_mermaid("sequenceDiagram\n")
    with pytest.raises(MapFault, match="has been changed by hand"):
        from_mermaid("flowchart LR\n%% clientkit-map: {nonsense\n")


def test_an_ending_that_says_nothing_is_answered_with_those_that_do(tmp_path):
    with pytest.raises(UnknownFormat, match=r"‘map.docx’ cannot be written.*\.graphml"):
        write_map(case("catheter"), tmp_path / "map.docx")
    with pytest.raises(UnknownFormat, match=r"‘map.svg’ cannot be read"):
        read_map(tmp_path / "map.svg")


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_every_format_writes_a_file_or_two(format, tmp_path):
    write_map(case("catheter"), tmp_path / f"m{format.endings[0]}", "fr")
    written = list(tmp_path.iterdir())
    assert written
    assert all(path.stat().st_size > 100 for path in written)


def test_a_png_is_a_png_twice_the_size_of_the_picture(tmp_path):
    write_map(case("catheter"), tmp_path / "m.png")
    head = (tmp_path / "m.png").read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(head[16:20], "big") > 1500


def test_quotation_marks_in_a_name_stay_inside_the_quotation_marks_of_dot(tmp_path):
    write_map(CustomerMap([Party('a"', 'say "hi"\\')]), tmp_path / "m.dot")
    text = (tmp_path / "m.dot").read_text()
    assert '"a\\"" [label="say \\"hi\\"\\\\"];' in text


def test_converting_tells_what_stays_behind(tmp_path):
    case("catheter").save(tmp_path / "m.map.json")
    assert convert(tmp_path / "m.map.json", tmp_path / "m.csv") == [
        "The two tables hold parties and links; title, viewpoints and sources stay behind."
    ]
    assert convert(tmp_path / "m.map.json", tmp_path / "m.mmd") == []
    assert json.loads((tmp_path / "m.map.json").read_text())["version"] == 1


def drawn(map):
    """The arrows of a map by name."""
    return [(map.name(link.source), link.kind, map.name(link.target)) for link in map.links]


@pytest.mark.parametrize(
    ("line", "arrows"),
    [
        ("A --> B --> C", [("A", "ask", "B"), ("B", "ask", "C")]),
        ("A --> B & C", [("A", "ask", "B"), ("A", "ask", "C")]),
        ("A & B ==> C", [("A", "deliver", "C"), ("B", "deliver", "C")]),
        ("A{who?} --> B", [("who?", "ask", "B")]),
        ("A((me)) --o B([you])", [("me", "steer", "you")]),
        ("A[[me]] --x B{{you}}", [("me", "manage", "you")]),
        ("A[(stock)] -.-> B(((you)))", [("stock", "pay", "you")]),
        ("A[me] -- works for --> B[you]", [("me", "ask", "you")]),
        ('A == "bread; fresh" ==> B', [("A", "deliver", "B")]),
        ("A -. 20 euros .-> B", [("A", "pay", "B")]),
        ("A <--> B", [("A", "ask", "B"), ("B", "ask", "A")]),
        ("A ----> B", [("A", "ask", "B")]),
        ("A ~~~ B", []),
        ("A:::loud-->B", [("A", "ask", "B")]),
        ('A["one; two (three)"] --> B', [("one; two (three)", "ask", "B")]),
        ("le-patron-->mon.chef", [("le-patron", "ask", "mon.chef")]),
    ],
)
def test_the_ways_in_which_others_write_boxes_and_arrows(line, arrows):
    map, notes = from_mermaid(f"flowchart LR\n  {line}\n  style A fill:#f9f\n")
    assert (drawn(map), notes) == (arrows, [])


def test_a_flowchart_on_one_line_and_in_a_block_of_a_wiki():
    one_line, notes = from_mermaid("graph TD; A-->B; B-->C;")
    assert drawn(one_line) == [("A", "ask", "B"), ("B", "ask", "C")]
    block = from_mermaid("# Us\n```mermaid\ngraph TD\nA-->B;\nB-->C\n```\nA --> Z\n")
    assert block == (one_line, notes) == (one_line, [])


def test_the_words_inside_an_arrow_say_what_it_is_about():
    map, _notes = from_mermaid("graph LR\nA -- a well-made door --> B\nA -. 20 #8364; .-> B\n")
    assert map.links[0].about.say() == "a well-made door"
    assert map.links[1].what.say() == "20 €"


def test_what_is_not_understood_is_counted_and_quoted():
    map, notes = from_mermaid("graph LR\nA --> B\n((me))\nA[one [two]] --> C\nsubgraph x\nend\n")
    assert drawn(map) == [("A", "ask", "B")]
    assert notes == [
        "3 lines of the diagram were not understood and are left out: "
        "‘((me))’, ‘A[one [two]] --> C’, ‘subgraph x’."
    ]


def test_a_diagram_of_which_nothing_is_read_is_no_empty_map():
    with pytest.raises(MapFault, match="No box and no arrow of this diagram could be read"):
        from_mermaid("graph LR\n((me))\n")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_our_diagram_that_was_changed_by_hand_is_told(lang):
    text = to_mermaid(case("catheter"), lang)
    assert from_mermaid(text)[1] == []
    _map, (note,) = from_mermaid(text.replace("flowchart LR", "flowchart LR\n  new[Zoé]"))
    assert "changed by hand" in note
    assert "‘%% clientkit-map:’" in note


def test_goals_and_numbers_come_back_from_tables_as_what_they_were(tmp_path):
    goals = ["3", 3, "null", "3,5", 2.5, "TRUE", '"so"', "=1", "-3", "three days"]
    links = [
        Ask(f"l{n}", "a", "b", goal=goal, extra={"weight": n, "share": -0.5, "word": "7"})
        for n, goal in enumerate(goals)
    ]
    map = CustomerMap([Party("a", "a"), Party("b", "b", extra={"open": True})], links)
    write_map(map, tmp_path / "m.csv")
    found, _notes = read_map(tmp_path / "m.csv")
    assert said_alike(found, map)
    assert [type(link.goal) for link in found.links] == [type(goal) for goal in goals]


def test_a_table_is_found_however_its_ending_is_written(tmp_path):
    write_map(case("catheter"), tmp_path / "F.csv")
    for part in ("parties", "links"):
        (tmp_path / f"F.{part}.csv").rename(tmp_path / f"F.{part.upper()}.CSV")
    assert said_alike(read_map(tmp_path / "F.PARTIES.CSV")[0], case("catheter"))


def test_a_table_that_cannot_be_read_is_told(tmp_path):
    (tmp_path / "m.parties.csv").mkdir()
    with pytest.raises(MapFault, match="does not let it be read"):
        read_map(tmp_path / "m.csv")
    (tmp_path / "n.parties.csv").write_text("id,label\na," + "x" * 200_000)
    with pytest.raises(MapFault, match="A cell is much too long"):
        read_map(tmp_path / "n.csv")


def test_spaces_that_hold_french_together_stay_in_the_text(tmp_path):
    name = "le client\u00a0: qui\u202f?"
    write_map(CustomerMap([Party("p", name)], title=name), tmp_path / "m.md", "fr")
    assert f"# {name}" in (tmp_path / "m.md").read_text("utf-8")


def test_a_picture_as_png_needs_nothing_that_is_not_installed_with_the_kit():
    top = Path(__file__).parents[2]
    project = tomllib.loads((top / "pyproject.toml").read_text("utf-8"))["project"]
    assert "resvg-py" in {Requirement(each).name for each in project["dependencies"]}
