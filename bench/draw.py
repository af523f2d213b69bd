"""Draws the largest answers of a document: draw.py CHECKS DOCUMENT OUT SCHEMAS BYTES

CHECKS is the folder of `instances.py`, which draws values that an independent validator accepts. Takes the SCHEMAS
schemas whose values are the largest among those that success answers refer to, and writes for each a JSON array of
several of its largest values, at least BYTES long, to OUT. Each line printed is a pointer and a file, tab between.
"""

import json
import pathlib
import sys
import time

sys.path.insert(0, sys.argv[1])

import documents
import instances

SEED = 1
# How often each schema is drawn to find the large ones, and each of those to have several values.
LOOKS, DRAWS = 2, 24
# Seconds for one schema, since judging a large value takes long.
PATIENCE = 20


def referred(document, schema, depth=0):
    """The components that an answer is made of: itself, its items, or those of its properties."""
    if not isinstance(schema, dict) or depth > 2:
        return
    if "$ref" in schema:
        yield schema["$ref"].lstrip("#")
        return
    yield from referred(document, schema.get("items"), depth + 1)
    for part in (schema.get("properties") or {}).values():
        yield from referred(document, part, depth + 1)


def answers(document):
    """Pointers to the schemas that success answers refer to, in document order."""
    found = {}
    for item in document.get("paths", {}).values():
        for method, operation in item.items():
            if method not in documents.METHODS:
                continue
            for status, answer in operation.get("responses", {}).items():
                if "$ref" in answer:
                    answer = documents.resolve(document, answer["$ref"].lstrip("#")) or {}
                if str(status).startswith("2"):
                    for kind, media in (answer.get("content") or {}).items():
                        if "json" in kind:
                            found |= dict.fromkeys(referred(document, media.get("schema")))
    return list(found)


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def drawn(source, pointer, rich):
    """One value, or None where the schema has none that can be drawn."""
    try:
        return source.value(documents.resolve(source.document, pointer), 0, rich)
    except (RecursionError, KeyError, TypeError, ValueError, IndexError, AttributeError):
        return None


def several(source, pointer):
    """Accepted values, the largest first."""
    found, until = [], time.monotonic() + PATIENCE
    for attempt in range(DRAWS):
        value = drawn(source, pointer, 2 if attempt % 4 else 1)
        if value is not None and source.valid(pointer, value):
            found.append(text(value))
        if time.monotonic() > until:
            break
    return sorted(found, key=len, reverse=True)[: DRAWS // 2]


def main():
    document = documents.load(sys.argv[2])
    out, schemas, size = pathlib.Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5])
    source = instances.Instances(document, SEED)
    looks = {
        pointer: max(len(text(drawn(source, pointer, 2))) for _ in range(LOOKS))
        for pointer in answers(document)
        if pointer.startswith("/components/schemas/")
    }
    taken = 0
    for pointer in sorted(looks, key=looks.get, reverse=True):
        values = several(source, pointer)
        if len(values) < 3:
            continue
        whole = []
        while sum(map(len, whole)) < size:
            whole += values
        file = out / f"{taken}.json"
        file.write_text("[" + ",".join(whole) + "]", encoding="utf-8")
        print(f"#{pointer}\t{file.name}", flush=True)
        taken += 1
        if taken == schemas:
            break


main()
