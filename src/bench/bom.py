"""Looks that the list of what is in the jar names every library of the handbook's page, and says of each its version,
its licence and its sum.

Usage: bom.py target/bom.json site/markdown/dependencies.md
"""

import json
import re
import sys


def libraries(page):
    """The names in the first column of the table "In the program"; after "without" stands what is left out."""
    table = page.split("## In the program")[1].split("\n## ")[0]
    for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE):
        yield from re.findall(r"`([^`]+)`", row.split(", without")[0])


def main(bom_file, page_file):
    with open(bom_file, encoding="utf-8") as file:
        bom = json.load(file)
    with open(page_file, encoding="utf-8") as file:
        named = list(libraries(file.read()))
    components = {component["name"]: component for component in bom["components"]}
    faults = [f"{name}: is not in the list" for name in named if name not in components]
    for name, component in components.items():
        for part in ("version", "licenses", "hashes"):
            if not component.get(part):
                faults.append(f"{name}: no {part}")
    if "serialNumber" in bom or "timestamp" in bom["metadata"]:
        faults.append("The list says when it was made")
    if len(named) < 10:
        faults.append("The handbook's page could not be read")
    print("\n".join(faults) or f"{len(components)} libraries, each with version, licence and sum")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
