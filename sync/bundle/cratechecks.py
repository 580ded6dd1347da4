"""Check that the description of a bundle is an RO-Crate of exactly this payload; judges none of its words."""

from collections.abc import Collection, Mapping

from sync.bundle import layout
from sync.bundle.crate import DESCRIPTOR, PROFILE, ROOT
from sync.bundle.strictjson import Wrong, parse_line


def is_crate(data: bytes, payload: Collection[str]) -> bool:
    """Tell whether `data` describes the payload files `payload`, its own name among them, once each."""
    try:
        tree = parse_line(data.removesuffix(b"\n"))
    except Wrong:
        return False
    graph = tree.get("@graph") if isinstance(tree, dict) else None
    if not isinstance(graph, list):
        return False
    nodes: dict[str, Mapping[str, object]] = {}
    for node in graph:
        name = node.get("@id") if isinstance(node, dict) else None
        if not isinstance(name, str) or name in nodes:
            return False
        nodes[name] = node
    descriptor, root = nodes.get(DESCRIPTOR, {}), nodes.get(ROOT, {})
    if descriptor.get("about") != {"@id": ROOT} or descriptor.get("conformsTo") != {"@id": PROFILE}:
        return False
    described = sorted(path.removeprefix("data/") for path in payload if path != layout.CRATE)
    files = sorted(name for name, node in nodes.items() if node.get("@type") == "File")
    return files == described and root.get("hasPart") == [{"@id": path} for path in described]
