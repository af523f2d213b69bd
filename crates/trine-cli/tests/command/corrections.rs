//! `[client.nullable]` and `[client.optional]`.

use crate::run::Folder;

/// A document of this version, whose head, schemas and bodies are those of the version.
fn document(version: &str) -> String {
    let text = "\
openapi: VERSION
info: {title: Zoo, version: '1'}
paths:
  /pets:
    get:
      operationId: list_pets
      parameters: [{$ref: '#/components/parameters/Kind'}, {name: page, in: query, schema: {type: integer}}]
      responses:
        '200': {description: Fine, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      operationId: add_pet
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}
      responses: {'204': {description: Fine}}
  /pets/{id}:
    get:
      operationId: get_pet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: 'parts.yaml#/Part'}}}}}
components:
  parameters:
    Kind: {name: kind, in: query, required: true, schema: {type: string}}
  schemas:
    Pet:
      type: object
      required: [name, owner, notes, tags]
      properties:
        name: {type: string}
        owner: {$ref: '#/components/schemas/Owner'}
        notes: {type: array, items: {type: string}}
        tags: {type: object, additionalProperties: {type: integer}}
        born: {type: string, NULL}
    Owner: {type: object, properties: {name: {type: string}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [lives, born], properties: {lives: {type: integer}, mode: {anyOf: [{type: string, enum: [on]}, NOTHING]}}}]}
";
    let (null, nothing) = match version {
        "3.0.3" => ("nullable: true", "{type: string, enum: [off], nullable: true}"),
        _ => ("enum: ['2020', null]", "{type: 'null'}"),
    };
    text.replace("VERSION", version)
        .replace("NULL", null)
        .replace("NOTHING", nothing)
}

fn with(version: &str, choices: &str) -> Folder {
    let folder = Folder::new();
    folder.write("zoo.yaml", &document(version));
    folder.write(
        "parts.yaml",
        "Part: {type: object, required: [size], properties: {size: {type: integer}}}\n",
    );
    folder.write(
        "trine.toml",
        &format!("[[client]]\nspec = 'zoo.yaml'\noutput = 'zoo'\n{choices}\n"),
    );
    folder
}

/// Each of these lines is in `api.txt` after the corrections, and was not before.
#[track_caller]
fn gives(version: &str, choices: &str, lines: &[&str]) {
    let items = |choices: &str| {
        let folder = with(version, choices);
        folder.trine(&["generate"]).ends_with(0);
        folder.read("zoo/api.txt")
    };
    let (before, after) = (items(""), items(choices));
    for line in lines {
        assert!(!before.contains(*line), "{line} is there before");
        assert!(after.contains(*line), "{version}: {line} in\n{after}");
    }
}

#[test]
fn schema_that_is_said_to_be_nullable_is() {
    for version in ["3.0.3", "3.1.0"] {
        for (pointer, line) in [
            ("properties/name", "struct types::Pet.name: Option<String>"),
            ("properties/owner", "struct types::Pet.owner: Option<Owner>"),
            ("properties/notes", "struct types::Pet.notes: Option<Vec<String>>"),
            ("properties/notes/items", "struct types::Pet.notes: Vec<Option<String>>"),
            (
                "properties/tags/additionalProperties",
                "struct types::Pet.tags: BTreeMap<String, Option<i64>>",
            ),
        ] {
            let choices = format!("[client.nullable]\n'#/components/schemas/Pet/{pointer}' = true");
            gives(version, &choices, &[line]);
        }
        // A component is nullable wherever it is used.
        gives(
            version,
            "nullable = ['#/components/schemas/Owner']",
            &["struct types::Pet.owner: Option<Owner>"],
        );
    }
}

#[test]
fn schema_that_is_said_not_to_be_nullable_is_not() {
    for version in ["3.0.3", "3.1.0"] {
        let folder = with(
            version,
            "[client.nullable]\n'#/components/schemas/Pet/properties/born' = false\n'#/components/schemas/Cat/allOf/1/properties/mode' = false",
        );
        let run = folder.trine(&["generate"]);
        if version == "3.1.0" {
            run.ends_with(0);
            let items = folder.read("zoo/api.txt");
            assert!(items.contains("struct types::Cat.born: "), "{items}");
            assert!(!items.contains("struct types::Cat.born: Option"), "{items}");
            assert!(!items.contains("with_mode_null"), "{items}");
        } else {
            // One of the branches is nullable itself.
            run.ends_with(2).says(&[
                "trine.toml:6:1: `#/components/schemas/Cat/allOf/1/properties/mode` is nullable by",
                "mode/anyOf/1`",
            ]);
        }
    }
}

#[test]
fn property_that_is_said_to_be_optional_is_and_the_other_way_round() {
    for version in ["3.0.3", "3.1.0"] {
        gives(
            version,
            "optional = ['#/components/schemas/Pet/properties/name', '#/components/schemas/Pet/properties/notes']",
            &[
                "struct types::Pet.name: Option<String>",
                "struct types::Pet.notes: Option<Vec<String>>",
                "struct types::Cat.name: Option<String>",
            ],
        );
        // What extends the object requires it no longer, either.
        gives(
            version,
            "optional = ['#/components/schemas/Pet/properties/born']",
            &[match version {
                "3.0.3" => "struct types::Cat.born: Field<String>",
                _ => "struct types::Cat.born: Field<PetBorn>",
            }],
        );
        gives(
            version,
            "[client.optional]\n'#/components/schemas/Owner/properties/name' = false\n'#/components/schemas/Cat/allOf/1/properties/lives' = true",
            &[
                "struct types::Owner.name: String",
                "struct types::Cat.lives: Option<i64>",
            ],
        );
        gives(
            version,
            "[client.optional]\n'parts.yaml#/Part/properties/size' = true",
            &["struct types::Part.size: Option<i64>"],
        );
    }
}

#[test]
fn parameter_and_body_can_be_optional_or_required() {
    for version in ["3.0.3", "3.1.0"] {
        gives(
            version,
            "optional = ['#/components/parameters/Kind']",
            &["::with_kind(kind: impl Into<String>)"],
        );
        gives(
            version,
            "[client.optional]\n'#/paths/~1pets/post/requestBody' = false",
            &["(body: &Cat) -> Call<()"],
        );
    }
}

#[test]
fn pointer_to_nothing_is_an_error_with_its_place_and_the_nearest_name() {
    for (choices, parts) in [
        (
            "[client.nullable]\n'#/components/schemas/Pet/properties/nam' = true",
            [
                "trine.toml:5:1: the document has no `#/components/schemas/Pet/properties/nam`",
                "did you mean `#/components/schemas/Pet/properties/name`?",
            ],
        ),
        (
            "optional = ['#/components/schemas/Pet/properties/name', '#/component/schemas/Pet']",
            ["trine.toml:4:57: the document has no", "did you mean `#/components`?"],
        ),
        (
            "nullable = ['#/paths/~1pets/get/parameters/1']",
            [
                "`#/paths/~1pets/get/parameters/1` is not a schema",
                "did you mean `#/paths/~1pets/get/parameters/1/schema`?",
            ],
        ),
        (
            "optional = ['#/paths/~1pets/get/parameters/0']",
            [
                "is not a property, a parameter, a body or a header",
                "it is a reference; use the pointer of its target",
            ],
        ),
        (
            "optional = ['#/components/schemas/Pet']",
            ["is not a property", "correct the pointer"],
        ),
        (
            "optional = ['Pet.name']",
            [
                "expected a JSON pointer with `#`, found \"Pet.name\"",
                "#/components/schemas/Pet",
            ],
        ),
        (
            "nullable = ['part.yaml#/Part']",
            ["the document has no file `part.yaml`", "did you mean `parts.yaml`?"],
        ),
        (
            "optional = ['#/paths/~1pets~1{id}/get/parameters/0']",
            [
                "is a parameter of the path, which is always required",
                "remove the line",
            ],
        ),
        (
            "[client.nullable]\n'#/a' = 'yes'",
            ["trine.toml:5:9: expected true or false as `#/a`, found string", ""],
        ),
    ] {
        let folder = with("3.0.3", choices);
        folder.trine(&["generate"]).ends_with(2).says(&parts);
        assert!(!folder.path("zoo").exists());
    }
}

#[test]
fn correction_that_changes_nothing_is_an_error() {
    for (choices, part) in [
        (
            "nullable = ['#/components/schemas/Pet/properties/born']",
            "is nullable in the document",
        ),
        (
            "[client.nullable]\n'#/components/schemas/Pet/properties/name' = false",
            "is not nullable in the document",
        ),
        (
            "optional = ['#/components/schemas/Pet/properties/born']\n[client.include]\noperations = ['list_pets']",
            "",
        ),
        (
            "optional = ['#/components/schemas/Owner/properties/name']",
            "is optional in the document",
        ),
        (
            "[client.optional]\n'#/components/parameters/Kind' = false",
            "is required in the document",
        ),
    ] {
        let folder = with("3.0.3", choices);
        let run = folder.trine(&["generate"]);
        match part {
            "" => drop(run.ends_with(0)),
            part => drop(run.ends_with(2).says(&["trine.toml:", part, "remove the line"])),
        }
    }
}

#[test]
fn parts_of_swagger_2_0_are_corrected_too() {
    let folder = Folder::new();
    folder.write(
        "old.yaml",
        "swagger: '2.0'
info: {title: Old, version: '1'}
paths: {/a: {get: {operationId: a, parameters: [{name: kind, in: query, type: string, required: true}], responses: {'200': {description: Fine, schema: {$ref: '#/definitions/A'}}}}}}
definitions: {A: {type: object, required: [n, m], properties: {n: {type: string}, m: {type: string}}}}
",
    );
    folder.write(
        "trine.toml",
        "[[client]]
spec = 'old.yaml'
output = 'old'
nullable = ['#/definitions/A/properties/n']
optional = ['#/definitions/A/properties/m', '#/paths/~1a/get/parameters/0']
",
    );
    folder.trine(&["generate"]).ends_with(0);
    let items = folder.read("old/api.txt");
    for line in [
        "struct types::A.n: Option<String>",
        "struct types::A.m: Option<String>",
        "with_kind(",
    ] {
        assert!(items.contains(line), "{line} in {items}");
    }
}

#[test]
fn init_offers_corrections_if_an_example_does_not_match_its_schema() {
    let folder = Folder::new();
    let pet = "Pet: {type: object, required: [name], properties: {name: {type: string}}, example: {name: null}}";
    let text = document("3.0.3").replace("    Owner:", &format!("    {pet}\n    Owner:").replace("Pet:", "Dog:"));
    folder.write("zoo.yaml", &text);
    folder.write("parts.yaml", "Part: {type: object}\n");
    folder.trine(&["init", "zoo.yaml"]).ends_with(0);
    let config = folder.read("trine.toml");
    assert!(config.contains("\n# nullable = ["), "{config}");
    folder.write(
        "trine.toml",
        &config
            .replace("# nullable = [", "nullable = [")
            .replace("schemas/Name/", "schemas/Dog/"),
    );
    let run = folder.trine(&["generate"]).ends_with(0);
    assert!(!run.stderr.contains("T0219"), "{}", run.stderr);
}
