"""A map as GraphML, which graph tools read; and the GraphML of others as a map."""

import io
import re
from pathlib import Path
from typing import Any

import networkx as nx

from clientkit.folder import save_text
from clientkit.interchange.flat import flat, unflat
from clientkit.map import CustomerMap
from clientkit.map.faults import NO_SUCH_FILE, Fault, MapFault
from clientkit.map.schema import shape_faults
from clientkit.words import N_, _

#: What XML cannot hold at all; a name with such a character loses it.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_graphml(map: CustomerMap, path: Path) -> None:
    """Write the map as GraphML: nothing is lost, texts by language become ``label.fr``."""
    graph = map.graph()
    plain: nx.MultiDiGraph[str] = nx.MultiDiGraph(**_clean(graph.graph))
    plain.add_nodes_from((node, _clean(values)) for node, values in graph.nodes(data=True))
    for source, target, key, values in graph.edges(keys=True, data=True):
        plain.add_edge(source, target, key, **_clean(values))
    page = io.BytesIO()
    nx.write_graphml_xml(plain, page)
    save_text(path, page.getvalue().decode("utf-8") + "\n")


def read_graphml(path: Path) -> tuple[CustomerMap, list[str]]:
    """The map of a GraphML file, and what of another hand's graph could not be kept."""
    try:
        graph = nx.read_graphml(path, force_multigraph=True)
    except FileNotFoundError:
        raise MapFault([NO_SUCH_FILE]) from None
    except Exception as error:
        raise MapFault(
            [
                Fault(
                    N_("It is not GraphML that can be read: {reason}."),
                    N_("Save it again as GraphML in the program that it comes from."),
                    fields={"reason": error},
                )
            ]
        ) from None
    notes: list[str] = []
    if not graph.is_directed():
        notes.append(_("It has no directions: each line was taken as it is listed."))
        graph = _as_listed(graph)
    head = unflat(graph.graph)
    # GraphML's own defaults for nodes and edges are already in every node and edge.
    graph.graph = {key: value for key, value in head.items() if not key.endswith("_default")}
    for _node, values in graph.nodes(data=True):
        _replace(values, _party_of(unflat(values)))
    for _ends, values in ((edge[:2], edge[-1]) for edge in graph.edges(data=True)):
        _replace(values, unflat(values))
    if moved := _set_aside_what_a_map_cannot_hold(graph):
        notes.append(
            _("What a map knows under the same name but otherwise was set aside: {keys}.").format(
                keys=", ".join(sorted(moved))
            )
        )
    return CustomerMap.from_graph(graph), notes


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    return {
        _NOT_XML.sub("", key): _NOT_XML.sub("", value) if isinstance(value, str) else value
        for key, value in flat(values).items()
    }


def _as_listed(graph: "nx.Graph[Any]") -> "nx.MultiDiGraph[Any]":
    directed: nx.MultiDiGraph[Any] = nx.MultiDiGraph(**graph.graph)
    directed.add_nodes_from(graph.nodes(data=True))
    directed.add_edges_from(graph.edges(data=True))
    return directed


def _replace(values: dict[str, Any], new: dict[str, Any]) -> None:
    values.clear()
    values.update(new)


def _party_of(values: dict[str, Any]) -> dict[str, Any]:
    """A node's attributes, with the place that other programs give as x and y."""
    if "at" not in values and all(_number(values.get(key)) for key in "xy"):
        values["at"] = [float(values.pop("x")), float(values.pop("y"))]
    if not values.get("label"):
        values.pop("label", None)
    return values


def _number(value: object) -> bool:
    return isinstance(value, int | float) or (
        isinstance(value, str) and bool(re.fullmatch(r"-?\d+(\.\d+)?", value))
    )


def _set_aside_what_a_map_cannot_hold(graph: "nx.Graph[Any]") -> set[str]:
    """Rename attributes whose value has no sense on a map, so that they are kept and not read."""
    moved: set[str] = set()
    parts = [
        ("parties", values, {"id": "x", "label": "x"}) for _n, values in graph.nodes(data=True)
    ]
    ends = {"id": "x", "from": "x", "to": "x", "kind": "deliver"}
    parts += [("links", edge[-1], ends) for edge in graph.edges(data=True)]
    for part, values, least in parts:
        for key in [key for key in values if _is_odd(part, key, values, least)]:
            values[f"other {key}"] = values.pop(key)
            moved.add(key)
    return moved


def _is_odd(part: str, key: str, values: dict[str, Any], least: dict[str, str]) -> bool:
    one = {**least, **({"kind": values["kind"]} if "kind" in values else {}), key: values[key]}
    document = {"format": "clientkit-map", "version": 1, "parties": [], "links": [], part: [one]}
    return any(fault.place[2:3] == (key,) for fault in shape_faults(document))
