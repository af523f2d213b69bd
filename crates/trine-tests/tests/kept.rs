//! Nothing that has a name or a position gives it to another: what a document adds or reorders changes no line of
//! `api.txt` that was there, and no byte that a caller of the old client sends.

#![allow(clippy::unwrap_used, reason = "tests")]

use trine_plan::{Layout, List, NameLock};
use trine_tests::fixture::{Fixture, Made};

/// A document in the form that is shorter to write.
fn document(paths: &str, schemas: &str) -> Fixture {
    let head = "openapi: 3.0.3\ninfo: {title: Kept, version: '1'}\n";
    Fixture {
        name: "kept/document".into(),
        file: "kept.yaml".into(),
        bytes: format!("{head}paths:\n{paths}\ncomponents:\n  schemas:\n{schemas}\n").into_bytes(),
    }
}

fn made(document: &Fixture, lock: &NameLock) -> Made {
    let made = document.make_as(Layout::Crate, lock).unwrap();
    assert!(!made.surface.is_empty(), "{}", made.findings);
    made
}

/// The first document and the second over its lock.
fn both(old: &Fixture, new: &Fixture) -> (Made, Made) {
    let old = made(old, &NameLock::default());
    let new = made(new, &old.names);
    (old, new)
}

/// The lines of `api.txt` that are gone.
fn lost(old: &Made, new: &Made) -> Vec<String> {
    let gone = |line: &&str| !new.surface.lines().any(|other| other == *line);
    old.surface.lines().filter(gone).map(str::to_owned).collect()
}

/// All Rust of a client as one text without line breaks.
fn rust(made: &Made) -> String {
    let all = made.sources.iter().flat_map(|file| file.contents.split_whitespace());
    all.collect::<Vec<_>>().join(" ")
}

const TRANSFER: &str = "    Transfer: {type: object, required: [source, target], properties: {source: {type: string}, target: {type: string}, start_date: {type: string}, id: {type: string}, order: {type: string, enum: [ASC, 'A B', c]}}}";

fn post(parameters: &str) -> String {
    let body = "{required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Transfer'}}}}";
    format!(
        "  /a: {{post: {{operationId: post_a, parameters: [{parameters}], requestBody: {body}, responses: {{'204': {{description: done}}}}}}}}"
    )
}

/// A parameter of the query, required if its name is followed by `!`.
fn query(names: &[&str]) -> String {
    let one = |name: &&str| {
        let required = name.ends_with('!');
        format!(
            "{{name: {}, in: query, required: {required}, schema: {{type: string}}}}",
            name.trim_end_matches('!')
        )
    };
    names.iter().map(one).collect::<Vec<_>>().join(", ")
}

#[test]
fn names_and_positions_stay_where_clashing_ones_are_added_in_front() {
    let old = document(&post(&query(&["from!", "to!", "X!"])), TRANSFER);
    let schemas = "    Transfer: {type: object, required: [target, source], properties: {_id: {type: string}, target: {type: string}, source: {type: string}, startDate: {type: string}, start_date: {type: string}, id: {type: string}, order: {type: string, enum: [asc, 'a b', ASC, 'A B', c]}}}";
    let new = document(&post(&query(&["x", "to!", "from!", "X!"])), schemas);
    let (old, new) = both(&old, &new);
    assert_eq!(lost(&old, &new), Vec::<String>::new(), "{}", new.surface);
    let text = rust(&new);
    for wanted in [
        "pub fn create( &self, from: &str, to: &str, x: &str, body: &Transfer, )",
        "pub struct TransferRequired<A, B> { /// See [`Transfer::source`](field@Transfer::source). pub source: A,",
        "pub fn new( required: TransferRequired<impl Into<String>, impl Into<String>>, ) -> Self",
        "out.optional(\"start_date\", &self.start_date)",
        "out.optional(\"id\", &self.id)",
        "Self::Asc => \"ASC\"",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
}

#[test]
fn positions_stay_where_what_is_required_is_reordered() {
    let old = document(&post(&query(&["a!", "b!", "c"])), TRANSFER);
    let new = document(
        &post(&query(&["c", "b!", "a!"])),
        &TRANSFER.replace("source, target", "target, source"),
    );
    let (old, new) = both(&old, &new);
    assert_eq!(old.sources, new.sources);
    assert_eq!(old.names, new.names);
}

#[test]
fn what_becomes_required_is_the_last_argument() {
    let old = document(&post(&query(&["a!", "b", "c!"])), TRANSFER);
    let schemas = TRANSFER.replace("required: [source, target]", "required: [id, first, source, target]");
    let schemas = schemas.replace("properties: {", "properties: {first: {type: string}, ");
    let new = document(&post(&query(&["n!", "a!", "b!", "c!"])), &schemas);
    let (_, new) = both(&old, &new);
    let text = rust(&new);
    assert!(
        text.contains("a: &str, c: &str, b: &str, n: &str, body: &Transfer"),
        "{text}"
    );
    assert!(
        text.contains("source: required.source.into(), target: required.target.into(),")
            && new.surface.contains("struct types::TransferRequired.source: A\n")
            && new.surface.contains("struct types::TransferRequired.id: C\n")
            && new.surface.contains("struct types::TransferRequired.first: D\n"),
        "{text}"
    );
}

#[test]
fn argument_that_is_gone_leaves_its_place_to_nothing() {
    let old = document(&post(&query(&["a!", "b!"])), TRANSFER);
    let new = document(&post(&query(&["b!", "n!"])), TRANSFER);
    let (_, new) = both(&old, &new);
    // With `b` and `n` as arguments a caller that gives `a` and `b` would compile.
    let text = rust(&new);
    assert!(
        text.contains("b: &str, params: &CreateParams, body: &Transfer"),
        "{text}"
    );
    // Nor does it become one later.
    let later = made(&document(&post(&query(&["b!", "n!"])), TRANSFER), &new.names);
    assert_eq!(later.sources, new.sources);
}

#[test]
fn many_required_parameters_stay_fields_when_they_become_few() {
    let old = document(&post(&query(&["a!", "b!", "c!", "d!", "e!"])), TRANSFER);
    let new = document(&post(&query(&["a!", "b!", "c!", "d!", "e"])), TRANSFER);
    let (_, new) = both(&old, &new);
    assert!(
        rust(&new).contains("create( &self, params: &CreateParams, body: &Transfer, )"),
        "{}",
        rust(&new)
    );
}

#[test]
fn name_of_a_property_that_is_gone_is_no_other_ones() {
    let old = document(&post(""), TRANSFER);
    let new = document(&post(""), &TRANSFER.replace(", id: {", ", _id: {"));
    let (_, new) = both(&old, &new);
    assert!(
        rust(&new).contains("out.optional(\"_id\", &self.id_2)"),
        "{}",
        rust(&new)
    );
    let fields = new.names.list(List::Fields, "Transfer");
    assert!(fields.iter().any(|entry| entry.to_string() == "id?"), "{fields:?}");
}

#[test]
fn first_form_of_a_body_stays_the_one_without_a_suffix() {
    let form = "application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Transfer'}}";
    let path = |content: &str| {
        format!(
            "  /a: {{post: {{operationId: post_a, requestBody: {{required: true, content: {{{content}}}}}, responses: {{'204': {{description: done}}}}}}}}"
        )
    };
    let old = document(&path(form), TRANSFER);
    let json = "application/json: {schema: {$ref: '#/components/schemas/Transfer'}}";
    let new = document(&path(&format!("{json}, {form}")), TRANSFER);
    let (old, new) = both(&old, &new);
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(new.surface.contains("create_as_json"), "{}", new.surface);
}

#[test]
fn operation_stays_in_its_group_when_another_tag_comes_in_front() {
    let path = |tags: &str| {
        format!("  /a: {{get: {{operationId: see, tags: [{tags}], responses: {{'204': {{description: done}}}}}}}}")
    };
    let (old, new) = both(
        &document(&path("pets"), TRANSFER),
        &document(&path("zoo, pets"), TRANSFER),
    );
    assert_eq!(lost(&old, &new), Vec::<String>::new());
}

#[test]
fn lock_of_the_first_form_keeps_what_it_has() {
    let old = made(&document(&post(&query(&["a!", "b!"])), TRANSFER), &NameLock::default());
    let first_form = NameLock {
        lists: std::collections::BTreeMap::new(),
        ..old.names.clone()
    };
    let new = made(&document(&post(&query(&["a!", "b!"])), TRANSFER), &first_form);
    assert_eq!(old.names, new.names);
    assert_eq!(old.sources, new.sources);
}

/// A document of two groups with so many schemas; `more` are paths besides.
fn large(schemas: usize, more: &str) -> Fixture {
    let path = |tag: &str| {
        format!("  /{tag}: {{get: {{operationId: see, tags: [{tag}], responses: {{'204': {{description: done}}}}}}}}\n")
    };
    let schema = |index: usize| format!("    S{index}: {{type: object, properties: {{text: {{type: string}}}}}}\n");
    let schemas: String = (0..schemas).map(schema).collect();
    document(&format!("{}{}{more}", path("pets"), path("zoos")), &schemas)
}

#[test]
fn client_without_features_gets_none_by_growing() {
    let features = || (List::Client, "features".to_owned());
    // A lock of a version of trine that gave features to large clients alone.
    let mut lock = made(&large(10, ""), &NameLock::default()).names;
    lock.lists.insert(features(), Vec::new());
    let new = made(&large(1100, ""), &lock);
    assert_eq!(new.names.lists[&features()], []);
    let fresh = made(&large(1100, ""), &NameLock::default());
    assert_eq!(fresh.names.lists[&features()].len(), 2);
}

#[test]
fn client_with_features_keeps_them_when_it_shrinks() {
    let (_, new) = both(&large(1100, ""), &large(10, ""));
    assert_eq!(new.names.lists[&(List::Client, "features".to_owned())].len(), 2);
}

#[test]
fn addition_moves_no_type_behind_a_feature() {
    let more = "  /more: {get: {operationId: more, tags: [zoos], responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/S5'}}}}}}}\n";
    let (old, new) = both(&large(1100, ""), &large(1100, more));
    let fresh = made(&large(1100, more), &NameLock::default());
    let behind = |made: &Made| {
        made.names
            .list(List::Features, "zoos")
            .iter()
            .any(|entry| entry.key == "S5")
    };
    assert!(!behind(&old) && !behind(&new));
    assert!(behind(&fresh), "a client that is new has it behind the feature");
}

#[test]
fn credential_and_default_server_stay_where_others_are_added_in_front() {
    let path = "  /a: {get: {operationId: see, security: [{one: []}], responses: {'204': {description: done}}}}";
    let text = |servers: &str, path: &str, schemes: &str| {
        Fixture {
        name: "kept/client".into(),
        file: "kept.yaml".into(),
        bytes: format!("openapi: 3.0.3\ninfo: {{title: Kept, version: '1'}}\nservers: [{servers}]\npaths:\n{path}\ncomponents:\n  securitySchemes:\n{schemes}\n").into_bytes(),
    }
    };
    let one = "    one: {type: http, scheme: bearer}";
    let first = "{url: 'https://old.example.com'}";
    let old = text(first, path, one);
    let other = "  /b: {get: {operationId: other, security: [{another: []}], responses: {'204': {description: done}}}}";
    let new = text(
        &format!("{{url: 'https://new.example.com'}}, {first}"),
        &format!("{other}\n{path}"),
        &format!("    another: {{type: apiKey, in: header, name: X-Key}}\n{one}"),
    );
    let (old, new) = both(&old, &new);
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(
        rust(&new).contains("Setup::new(\"https://old.example.com\")"),
        "{}",
        rust(&new)
    );
    assert!(
        rust(&new).contains("pub fn new(token: impl Into<Secret>)"),
        "{}",
        rust(&new)
    );
}

/// A lock as it was written before constructors took structs and setters had names.
fn written_before(made: &Made) -> NameLock {
    let mut lock = made.names.clone();
    lock.types.retain(|key, _| !key.ends_with(" (required)"));
    lock.lists.retain(|(list, _), _| *list != List::Setters);
    for entries in lock.lists.values_mut() {
        entries.retain(|entry| !entry.key.ends_with("required"));
    }
    lock
}

#[test]
fn constructor_keeps_the_form_of_the_lock() {
    let old = document(&post(&query(&["a!", "b!", "c!", "d!", "e!"])), TRANSFER);
    let first = made(&old, &NameLock::default());
    let literal = "fn types::Transfer::new(required: TransferRequired<impl Into<String>, impl Into<String>>)";
    let positional = "fn types::Transfer::new(source: impl Into<String>, target: impl Into<String>)";
    let params = "fn api::a::CreateParams::new(a: impl Into<String>, b:";
    assert!(first.surface.contains(literal), "{}", first.surface);
    assert!(
        first
            .surface
            .contains("CreateParams::new(required: CreateParamsRequired<"),
        "{}",
        first.surface
    );
    // A lock of before has arguments one by one.
    let before = written_before(&first);
    let kept = made(&old, &before);
    assert!(kept.surface.contains(positional), "{}", kept.surface);
    assert!(kept.surface.contains(params), "{}", kept.surface);
    assert_eq!(made(&old, &kept.names).surface, kept.surface);
    // The new form is taken if it is asked for, and stays then.
    let renamed = old.make_anew(&before).unwrap();
    assert!(renamed.surface.contains(literal), "{}", renamed.surface);
    assert_eq!(made(&old, &renamed.names).surface, renamed.surface);
    // A struct stays one when little is required.
    let one = TRANSFER.replace("required: [source, target]", "required: [source]");
    let fewer = made(&document(&post(""), &one), &first.names);
    assert!(
        fewer
            .surface
            .contains("fn types::Transfer::new(required: TransferRequired<impl Into<String>>)"),
        "{}",
        fewer.surface
    );
}

#[test]
fn name_of_the_struct_that_a_constructor_takes_is_no_other_ones() {
    let with = format!("{TRANSFER}\n    TransferRequired: {{type: object, properties: {{a: {{type: string}}}}}}");
    let (old, new) = both(&document(&post(""), TRANSFER), &document(&post(""), &with));
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(
        new.surface.contains("struct types::TransferRequired2"),
        "{}",
        new.surface
    );
    // What the document calls so has the name if it was there first.
    let first = made(&document(&post(""), &with), &NameLock::default());
    assert!(
        first.surface.contains("struct types::TransferRequired.a:"),
        "{}",
        first.surface
    );
    assert!(
        first.surface.contains("struct types::TransferRequired2<A, B>"),
        "{}",
        first.surface
    );
}

#[test]
fn name_of_a_setter_that_was_told_apart_is_in_the_lock() {
    let patch = |properties: &str| {
        let schema = format!("{{type: object, properties: {{{properties}}}}}");
        let path = "  /a: {patch: {operationId: change, requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Change'}}}}, responses: {'204': {description: done}}}}";
        document(path, &format!("    Change: {schema}"))
    };
    let one = patch("x: {type: string}");
    let two = patch("x_null: {type: string}, x: {type: string}");
    let (old, new) = both(&one, &two);
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    let setter = "fn types::Change::with_x_null_2(x_null: impl Into<String>)";
    assert!(new.surface.contains(setter), "{}", new.surface);
    let told = new.names.list(List::Setters, "Change");
    assert_eq!(told.len(), 1, "{told:?}");
    // It stays, whatever goes.
    let last = made(&patch("x_null: {type: string}"), &new.names);
    assert!(last.surface.contains(setter), "{}", last.surface);
}

#[test]
fn variant_that_the_lock_has_whole_stays_and_those_beside_it_are_whole_too() {
    let get = "  /a: {get: {operationId: get_a, responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Format'}}}}}}}";
    let of = |branches: &[&str]| {
        let one = |name: &&str| {
            format!("    {name}: {{type: object, required: [{name}], properties: {{{name}: {{type: string}}}}}}\n")
        };
        let schemas: String = branches.iter().map(one).collect();
        let all: Vec<String> = branches
            .iter()
            .map(|name| format!("{{$ref: '#/components/schemas/{name}'}}"))
            .collect();
        document(get, &format!("{schemas}    Format: {{oneOf: [{}]}}", all.join(", ")))
    };
    let apart = of(&["PcmAudioFormat", "Voice"]);
    let alike = of(&["PcmAudioFormat", "PcmuAudioFormat"]);
    let (_, new) = both(&apart, &alike);
    assert!(rust(&new).contains("pub enum Format { /// [`PcmAudioFormat`]. PcmAudioFormat("));
    assert!(rust(&new).contains(" PcmuAudioFormat(PcmuAudioFormat), "));
    let (old, new) = both(&alike, &of(&["PcmAudioFormat", "PcmuAudioFormat", "Voice"]));
    assert!(rust(&old).contains(" Pcmu(PcmuAudioFormat), "));
    assert_eq!(lost(&old, &new), [""; 0]);
}

#[test]
fn server_that_moves_to_another_url_keeps_the_name_of_its_description() {
    let document = |servers: &str| {
        Fixture {
        name: "kept/servers".into(),
        file: "kept.yaml".into(),
        bytes: format!("openapi: 3.0.3\ninfo: {{title: Kept, version: '1'}}\nservers:\n{servers}\npaths: {{/a: {{get: {{responses: {{'204': {{description: done}}}}}}}}}}\n").into_bytes(),
    }
    };
    let sandbox = "  - {url: 'https://sandbox.example', description: Sandbox}";
    let old = document(&format!(
        "  - {{url: 'https://old.example/v1', description: Production}}\n{sandbox}"
    ));
    let moved = document(&format!(
        "  - {{url: 'https://new.example/v2', description: Production}}\n{sandbox}"
    ));
    let (old, new) = both(&old, &moved);
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(rust(&new).contains("https://new.example/v2"));
    assert!(!new.surface.contains("Production2"), "{}", new.surface);
    // A server beside it is another one.
    let both_servers = document(&format!(
        "  - {{url: 'https://old.example/v1', description: Production}}\n  - {{url: 'https://new.example/v2', description: Production}}\n{sandbox}"
    ));
    let beside = made(&both_servers, &old.names);
    assert_eq!(lost(&old, &beside), Vec::<String>::new());
}

#[test]
fn lock_of_a_union_with_branches_of_one_type_is_read_again_and_gives_the_same_names() {
    let paths = post("{name: a, in: query, schema: {type: string}}");
    let schemas = "    Transfer: {type: object, properties: {image: {oneOf: [{type: string, format: binary}, {type: string, format: uri}]}, lists: {oneOf: [{type: array, items: {type: string}, maxItems: 2}, {type: array, items: {type: string}, minItems: 5}]}}}";
    let document = document(&paths, schemas);
    let (old, new) = both(&document, &document);
    assert_eq!(old.surface, new.surface);
    for (owner, entries) in &old.names.lists {
        let keys: std::collections::BTreeSet<&String> = entries.iter().map(|entry| &entry.key).collect();
        assert_eq!(keys.len(), entries.len(), "{owner:?}: {entries:?}");
    }
}
