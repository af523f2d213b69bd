//! `[client.include]` and `[client.exclude]`.

use crate::run::Folder;

/// Three groups of operations, a hierarchy that only its base is named of, and an operation that has no reading.
const STORE: &str = "\
openapi: 3.1.0
info: {title: Store, version: '1'}
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/PetId'}}]
    get:
      tags: [pets]
      operationId: get_pet
      responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    delete:
      tags: [pets, admin]
      operationId: remove_pet
      responses: {'204': {description: Gone}, default: {description: Bad, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}}
  /orders:
    get:
      tags: [orders]
      operationId: list_orders
      responses: {'200': {description: Fine, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}}
    post:
      tags: [orders]
      operationId: order
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Nowhere'}}}}
      responses: {'204': {description: Fine}}
  /orders/{id}/notes:
    get:
      tags: [orders]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: Fine, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
webhooks:
  sold:
    post:
      tags: [events]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sale'}}}}
      responses: {'204': {description: Fine}}
components:
  schemas:
    PetId: {type: string}
    Pet:
      type: object
      required: [kind]
      discriminator: {propertyName: kind}
      properties: {kind: {type: string}, home: {$ref: '#/components/schemas/Home'}}
    Home: {type: object, properties: {street: {type: string}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {toy: {$ref: '#/components/schemas/Toy'}}}]}
    Toy: {type: object, properties: {name: {type: string}}}
    Failure: {type: object, properties: {text: {type: string}}}
    Order: {type: object, properties: {total: {type: integer}}}
    Sale: {type: object, properties: {price: {type: integer}}}
    Unused: {type: object, properties: {odd: {type: int}}}
";

/// The public items of a client of the store with this text in its table.
fn items(choices: &str) -> String {
    let folder = with(choices);
    folder.trine(&["generate"]).ends_with(0);
    folder.read("store/api.txt")
}

fn with(choices: &str) -> Folder {
    let folder = Folder::new();
    folder.write("store.yaml", STORE);
    folder.write(
        "trine.toml",
        &format!("[[client]]\nspec = 'store.yaml'\noutput = 'store'\n{choices}\n"),
    );
    folder
}

fn has(items: &str, all: &[&str]) -> Vec<bool> {
    let holds = |name: &&str| items.lines().any(|line| line.contains(*name));
    all.iter().map(holds).collect()
}

/// Three methods and what they alone need.
const ALL: [&str; 9] = [
    "fn pets().get(",
    "fn pets().remove(",
    "fn orders().list(",
    "types::Home",
    "types::Toy",
    "types::Failure",
    "types::Order",
    "types::Sale",
    "types::Unused",
];

#[test]
fn only_what_an_included_operation_reaches_is_generated() {
    let [yes, no] = [true, false];
    // By tag, with the schemas that extend what an operation names.
    let pets = items("[client.include]\ntags = ['pets']");
    assert_eq!(has(&pets, &ALL), [yes, yes, no, yes, yes, yes, no, no, no], "{pets}");
    // By id, and by method and path.
    let two = "[client.include]\noperations = ['remove_pet', 'GET /orders']";
    let two = items(two).replace("fn list_orders", "fn orders().list");
    let all = ["types::Failure", "types::Order", "types::Home", "types::Sale"];
    assert_eq!(has(&two, &all), [yes, yes, no, no], "{two}");
    // By path.
    let notes = items("[client.include]\npaths = ['/orders/*']");
    assert_eq!(has(&notes, &["types::Order", "types::Home", "fn "]), [no, no, yes]);
}

/// Two components that extend one, and an operation for one of them.
const FAMILY: &str = "\
openapi: 3.1.0
info: {title: Zoo, version: '1'}
paths:
  /cats: {get: {tags: [cats], operationId: cat, responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}}}
  /dogs: {get: {tags: [dogs], operationId: dog, responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}}}}
  /pets: {get: {tags: [pets], operationId: pet, responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
  /kept: {get: {tags: [kept], operationId: kept, responses: {'200': {description: Fine, content: {application/json: {schema: {type: object, properties: {pet: {allOf: [{$ref: '#/components/schemas/Pet'}], description: Any.}}}}}}}}}
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog', pup: '#/components/schemas/Pup'}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {toy: {type: string}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bone: {type: string}}}]}
    Pup: {allOf: [{$ref: '#/components/schemas/Dog'}, {type: object, properties: {milk: {type: string}}}]}
";

#[test]
fn schema_leads_to_what_extends_it_but_not_to_what_extends_its_base() {
    let types = ["struct types::Cat", "struct types::Dog", "struct types::Pup"];
    let of_tag = |tag: &str| {
        let folder = with(&format!("include = {{ tags = ['{tag}'] }}"));
        folder.write("store.yaml", FAMILY);
        folder.trine(&["generate"]).ends_with(0);
        has(&folder.read("store/api.txt"), &types)
    };
    assert_eq!(of_tag("cats"), [true, false, false]);
    // A dog may be a pup.
    assert_eq!(of_tag("dogs"), [false, true, true]);
    assert_eq!(of_tag("pets"), [true, true, true]);
    assert_eq!(of_tag("kept"), [true, true, true]);
}

#[test]
fn webhook_is_included_by_its_tag_or_by_its_method_and_name() {
    for choices in ["tags = ['events']", "operations = ['POST sold']"] {
        let sold = items(&format!("[client.include]\n{choices}"));
        assert_eq!(has(&sold, &["types::Sale", "types::Pet"]), [true, false], "{sold}");
    }
}

#[test]
fn excluded_operation_takes_what_it_alone_reaches_along_and_its_findings() {
    let folder = with("");
    // The document as it is has no reading.
    folder.trine(&["generate"]).ends_with(3).says(&["Nowhere"]);
    let folder = with("[client.exclude]\noperations = ['order', 'remove_pet']");
    let run = folder.trine(&["generate"]).ends_with(0);
    assert!(!run.stderr.contains("T0060"), "{}", run.stderr);
    let left = has(&folder.read("store/api.txt"), &ALL);
    assert_eq!(left, [true, false, true, true, true, false, true, true, false]);
}

#[test]
fn excluding_takes_precedence_over_including() {
    let some = items("[client.include]\ntags = ['pets']\n[client.exclude]\ntags = ['admin']");
    assert_eq!(has(&some, &["types::Home", "types::Failure"]), [true, false], "{some}");
    with("[client.include]\ntags = ['admin']\n[client.exclude]\ntags = ['pets']")
        .trine(&["generate"])
        .ends_with(2)
        .says(&["trine.toml:5:9: `include` and `exclude` leave no operation"]);
}

#[test]
fn error_in_what_is_left_is_an_error() {
    with("[client.exclude]\ntags = ['pets']")
        .trine(&["generate"])
        .ends_with(3)
        .says(&["store.yaml:22:", "Nowhere"]);
}

#[test]
fn entry_that_names_nothing_is_an_error_with_its_place_and_nothing_is_written() {
    for (choices, parts) in [
        (
            "[client.include]\ntags = ['pets', 'order']",
            [
                "trine.toml:5:17: no operation of the document has the tag `order`",
                "did you mean `orders`?",
            ],
        ),
        (
            "[client.exclude]\noperations = ['get_pets']",
            [
                "trine.toml:5:15: no operation of the document has the operation `get_pets`",
                "did you mean `get_pet`?",
            ],
        ),
        (
            "[client.include]\npaths = ['/orders', '/order/*']",
            [
                "trine.toml:5:21: no operation of the document has the path `/order/*`",
                "did you mean `/orders`?",
            ],
        ),
        (
            "[client.include]\ntag = ['pets']",
            ["trine.toml:5:1: unknown key `tag` in include", "did you mean `tags`?"],
        ),
        (
            "include = 'pets'",
            ["trine.toml:4:11: expected a table as `include`, found string", ""],
        ),
    ] {
        let folder = with(choices);
        folder.trine(&["generate"]).ends_with(2).says(&parts);
        assert!(!folder.path("store").exists());
    }
}

#[test]
fn inspect_lists_what_is_included() {
    let folder = with("[client.include]\noperations = ['get_pet']");
    let run = folder
        .trine(&["inspect", "store.yaml", "--config", "trine.toml"])
        .ends_with(0);
    assert!(
        run.stdout.contains("get") && !run.stdout.contains("Order"),
        "{}",
        run.stdout
    );
}

#[test]
fn init_offers_a_part_of_a_large_document() {
    let folder = Folder::with_pets();
    folder.trine(&["init", "pets.yaml"]).ends_with(0);
    assert!(!folder.read("trine.toml").contains("include"));
    let paths: String = (0..100)
        .map(|at| format!("  /p{at}: {{get: {{tags: [part], responses: {{'204': {{description: Fine}}}}}}}}\n"))
        .collect();
    let text = format!("openapi: 3.1.0\ninfo: {{title: Large, version: '1'}}\npaths:\n{paths}");
    let folder = Folder::new();
    folder.write("large.yaml", &text);
    folder.trine(&["init", "large.yaml"]).ends_with(0);
    let config = folder.read("trine.toml");
    assert!(config.contains("# [client.include]\n# tags = [\"part\"]\n"), "{config}");
    // What is offered can be taken.
    folder.write(
        "trine.toml",
        &config.replace("\n# [", "\n[").replace("\n# tags", "\ntags"),
    );
    folder.trine(&["generate"]).ends_with(0);
}
