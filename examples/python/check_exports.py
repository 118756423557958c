"""Opens every export of PlanGraph with the library that its users have, and holds it against the CSV.

    python check_exports.py FOLDER

FOLDER has graph.csv.zip, graph.xlsx, graph.graphml, graph.gexf, graph.jsonld, graph.parquet.zip and
graph.neo4j.zip, all of one graph. Every check says what is wrong; the exit code is 1 where one fails.
"""

import csv
import io
import json
import sys
import zipfile
from pathlib import Path

import networkx
import openpyxl
import pandas
import pyarrow.parquet
import rdflib

Rows = list[dict[str, str]]

PREFIXES = """
PREFIX pg: <urn:plangraph:term:>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""


def expect(holds: bool, what: str) -> None:
    """Ends the program where something does not hold."""
    if not holds:
        sys.exit(f"wrong: {what}")


def tables(path: Path) -> tuple[dict[str, Rows], dict]:
    """The rows of each table of a CSV export, and its manifest."""
    with zipfile.ZipFile(path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        read = {
            content["name"]: list(csv.DictReader(io.StringIO(archive.read(f"{content['name']}.csv").decode("utf-8-sig"))))
            for content in manifest["tables"]
        }
    for content in manifest["tables"]:
        expect(len(read[content["name"]]) == content["rows"], f"{content['name']}.csv has not the rows of its manifest")
    expect(bool(manifest["plans"] and manifest["revision"] and manifest["licence"]), "the manifest lacks plans, revision or licence")
    return read, manifest


def check_networks(folder: Path, read: dict[str, Rows]) -> None:
    """GraphML and GEXF, with networkx."""
    for graph in (networkx.read_graphml(folder / "graph.graphml"), networkx.read_gexf(folder / "graph.gexf")):
        expect(graph.number_of_nodes() == len(read["entities"]), "a network has other nodes than there are entities")
        expect(graph.number_of_edges() == len(read["links"]), "a network has other edges than there are links")
        for row in read["links"]:
            expect(graph.has_edge(row["source"], row["target"]), f"a network lacks the link {row['id']}")
        for row in read["entities"]:
            node = graph.nodes[row["id"]]
            expect(node["name"] == row["name"] and node["kind"] == row["kind"], f"a network has {node} for {row['name']}")
    expect(networkx.density(graph) > 0, "the network is empty")


def check_linked_data(folder: Path, read: dict[str, Rows]) -> None:
    """JSON-LD, with rdflib and SPARQL."""
    graph = rdflib.Graph()
    graph.parse(folder / "graph.jsonld", format="json-ld")
    developers = {
        (str(row.who), str(row.what))
        for row in graph.query(PREFIXES + "SELECT ?who ?what WHERE { ?who pg:develops ?what }")
    }
    facts = {
        (f"urn:plangraph:{row['source']}", f"urn:plangraph:{row['target']}")
        for row in read["links"]
        if row["type"] == "DEVELOPS" and row["intended"] == "false"
    }
    expect(developers == facts and len(facts) > 0, "who develops what differs, or aims are told as facts")
    broader = {(str(row.a), str(row.b)) for row in graph.query(PREFIXES + "SELECT ?a ?b WHERE { ?a skos:broader ?b . ?a skos:prefLabel ?n }")}
    parents = {
        (f"urn:plangraph:{row['source']}", f"urn:plangraph:{row['target']}")
        for row in read["links"]
        if row["type"] == "PART_OF" and row["sourceKind"] == row["targetKind"] == "INDUSTRY"
    }
    expect(broader == parents and len(parents) > 0, "other industries stand below others than in the CSV")
    quotes = {row["quote"] for row in read["evidence"] if row["quote"]}
    proven = [
        str(row.quote)
        for row in graph.query(
            PREFIXES + "SELECT ?quote WHERE { ?s a rdf:Statement ; prov:wasDerivedFrom ?e . ?e prov:value ?quote }"
        )
    ]
    expect(set(proven) <= quotes, "a statement rests on words that no evidence has")
    expect(bool(proven) == any(row["quote"] for row in read["evidence"]), "no statement leads to its words")
    observations = list(graph.query(PREFIXES + "SELECT ?o WHERE { ?o a schema:Observation ; schema:measuredProperty ?i }"))
    expect(len(observations) == len(read["figures"]), "there are other observations than figures")


def check_parquet(folder: Path, read: dict[str, Rows]) -> None:
    """Parquet, with pyarrow."""
    with zipfile.ZipFile(folder / "graph.parquet.zip") as archive:
        for name, rows in read.items():
            table = pyarrow.parquet.read_table(io.BytesIO(archive.read(f"{name}.parquet")))
            expect(table.num_rows == len(rows), f"{name}.parquet has {table.num_rows} rows, and the CSV {len(rows)}")
            expect(table.column("id").to_pylist() == [row["id"] for row in rows], f"{name}.parquet has other ids")
        figures = pyarrow.parquet.read_table(io.BytesIO(archive.read("figures.parquet")))
        types = {field.name: str(field.type) for field in figures.schema}
        expect((types["value"], types["year"]) == ("double", "int64"), f"figures.parquet has the types {types}")


def check_workbook(folder: Path, read: dict[str, Rows]) -> None:
    """The workbook, with openpyxl and pandas."""
    book = openpyxl.load_workbook(folder / "graph.xlsx", read_only=True)
    expect(book.sheetnames[0] == "About", "the workbook does not begin with what it is about")
    for title in book.sheetnames[1:]:
        sheet = pandas.read_excel(folder / "graph.xlsx", sheet_name=title, keep_default_na=False)
        expect(sheet["id"].tolist() == [row["id"] for row in read[title.lower()]], f"the sheet {title} has other rows than the CSV")
    names = pandas.read_excel(folder / "graph.xlsx", sheet_name="Entities", keep_default_na=False)["name"].tolist()
    expect(names == [row["name"] for row in read["entities"]], "the workbook has other names than the CSV")
    figures = pandas.read_excel(folder / "graph.xlsx", sheet_name="Figures")
    values = [float(row["value"]) for row in read["figures"] if row["value"]]
    expect(figures["value"].dropna().tolist() == values, "the workbook has other values than the CSV")


def check_neo4j(folder: Path, read: dict[str, Rows]) -> None:
    """The tables for neo4j-admin; that it takes them is tested where Neo4j is."""
    with zipfile.ZipFile(folder / "graph.neo4j.zip") as archive:
        header, *rows = csv.reader(io.StringIO(archive.read("entities.csv").decode()))
        expect(header[:2] == ["id:ID", ":LABEL"] and len(rows) == len(read["entities"]), "entities.csv is not as neo4j-admin reads it")


def main() -> None:
    """Checks the exports of the folder that the command line names."""
    folder = Path(sys.argv[1])
    read, manifest = tables(folder / "graph.csv.zip")
    for name in ("graph.graphml", "graph.gexf", "graph.jsonld"):
        expect(manifest["revision"] in (folder / name).read_text(encoding="utf-8"), f"{name} is of another graph")
    for name in ("graph.parquet.zip", "graph.neo4j.zip"):
        with zipfile.ZipFile(folder / name) as archive:
            other = json.loads(archive.read("manifest.json"))
        expect(other["revision"] == manifest["revision"] and other["plans"] == manifest["plans"], f"{name} is of another graph")
    for check in (check_networks, check_linked_data, check_parquet, check_workbook, check_neo4j):
        check(folder, read)
        print(f"{check.__doc__.splitlines()[0]} ok")


if __name__ == "__main__":
    main()
