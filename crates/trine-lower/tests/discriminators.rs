//! Unions that a discriminator tells: hierarchies, nested unions, and where the values come from.

#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use serde_json::{Value, json};
use trine_ir::{Api, Kind, TypeId, reading};
use trine_lower::Options;

use common::{Used, block, component, document, findings, lowered, thing};

/// The model of components, of which `Thing` is sent and received.
fn model(schemas: &str) -> Api {
    lowered(&document(Used::Both, schemas), &Options::default()).0
}

/// The names of the branches, outermost first, by which a value is read as a component; `?` is kept verbatim.
fn branches(api: &Api, name: &str, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = component(api, name).id;
    while let Kind::Union(union) = &api.ty(at).kind {
        match reading::branch(api, union, value) {
            Some(index) => at = union.branches[index].ty,
            None => {
                found.push("?".to_owned());
                break;
            }
        }
        found.push(called(api, at));
    }
    found
}

fn called(api: &Api, id: TypeId) -> String {
    let ty = api.ty(id);
    ty.component.clone().unwrap_or_else(|| ty.place.to_string())
}

/// Asserts that a value is written as it was read.
fn passes(api: &Api, name: &str, value: &Value) {
    assert_eq!(reading::pass(api, component(api, name), value).as_ref(), Ok(value));
}

const BASE: &str = "Thing: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}, discriminator: {propertyName: kind";

#[test]
fn a_base_with_one_subtype_is_a_union_that_keeps_others() {
    let api = model(&format!(
        "{BASE}, mapping: {{cat: Cat}}}}}}\nCat: {{allOf: [{{$ref: '#/components/schemas/Thing'}}], required: [lives], properties: {{lives: {{type: integer}}}}}}"
    ));
    for (value, branch) in [
        (json!({"kind": "cat", "lives": 9}), "Cat"),
        (json!({"kind": "dog", "breed": "x"}), "?"),
        (json!({"name": "x"}), "?"),
    ] {
        assert_eq!(branches(&api, "Thing", &value), [branch]);
        passes(&api, "Thing", &value);
    }
}

#[test]
fn one_branch_with_a_discriminator_is_a_union_wherever_it_is_used() {
    let api = model(
        "
Thing: {type: object, properties: {one: {$ref: '#/components/schemas/One'}, inline: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}, list: {type: array, items: {anyOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}}}}
One: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}
Cat: {type: object, required: [kind], properties: {kind: {type: string}}}",
    );
    let dog = json!({"kind": "Dog", "breed": "x"});
    assert_eq!(branches(&api, "One", &dog), ["?"]);
    passes(&api, "Thing", &json!({"one": dog, "inline": dog, "list": [dog]}));
}

#[test]
fn one_branch_that_is_such_a_union_is_that_union() {
    let schemas = "
Thing: {type: object, properties: {a: {oneOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: kind}}}}
Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}}}";
    assert_eq!(thing(Used::Both, schemas), "Thing <>: object\n  \"a\"?: Pet");
}

const FISH: &str = "
Fish: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Salmon: {allOf: [{$ref: '#/components/schemas/Fish'}], properties: {river: {type: string}}}
SmartSalmon: {allOf: [{$ref: '#/components/schemas/Salmon'}, {type: object, properties: {degree: {type: string}}}]}
VerySmartSalmon: {allOf: [{$ref: '#/components/schemas/SmartSalmon'}, {type: object, properties: {title: {type: string}}}]}
Shark: {allOf: [{$ref: '#/components/schemas/Fish'}], properties: {age: {type: integer}}}";

#[test]
fn a_subtype_that_has_subtypes_is_a_union_where_it_is_used() {
    let api = model(&format!(
        "Thing: {{type: object, properties: {{salmon: {{$ref: '#/components/schemas/Salmon'}}, smart: {{$ref: '#/components/schemas/SmartSalmon'}}}}}}{FISH}"
    ));
    let smart = json!({"kind": "SmartSalmon", "river": "Alta", "degree": "MSc"});
    let very = json!({"kind": "VerySmartSalmon", "river": "Alta", "degree": "PhD", "title": "Dr"});
    assert_eq!(
        branches(&api, "Salmon", &json!({"kind": "Salmon"})),
        ["#/components/schemas/Salmon/base"]
    );
    assert_eq!(
        branches(&api, "Salmon", &smart),
        ["#/components/schemas/SmartSalmon/base"]
    );
    assert_eq!(branches(&api, "Salmon", &very), ["VerySmartSalmon"]);
    assert_eq!(branches(&api, "SmartSalmon", &very), ["VerySmartSalmon"]);
    assert_eq!(branches(&api, "Salmon", &json!({"kind": "Shark", "age": 3})), ["?"]);
    passes(&api, "Thing", &json!({"salmon": very, "smart": very}));
    assert!(matches!(api.ty(component(&api, "Shark").id).kind, Kind::Object(_)));
}

#[test]
fn a_hierarchy_lists_the_subtypes_of_its_subtypes_once() {
    let api = model(&format!("Thing: {{$ref: '#/components/schemas/Fish'}}{FISH}"));
    let very = json!({"kind": "VerySmartSalmon", "river": "Alta", "degree": "PhD", "title": "Dr"});
    assert_eq!(branches(&api, "Fish", &very), ["VerySmartSalmon"]);
    assert_eq!(
        branches(&api, "Fish", &json!({"kind": "Salmon"})),
        ["#/components/schemas/Salmon/base"]
    );
    passes(&api, "Fish", &very);
}

#[test]
fn a_listed_subtype_with_subtypes_is_a_union_where_it_is_used() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/Salmon'}, {$ref: '#/components/schemas/SmartSalmon'}, {$ref: '#/components/schemas/Shark'}], discriminator: {propertyName: kind}, properties: {kind: {type: string}}, required: [kind]}
Salmon: {allOf: [{$ref: '#/components/schemas/Thing'}], properties: {river: {type: string}}}
SmartSalmon: {allOf: [{$ref: '#/components/schemas/Salmon'}, {type: object, properties: {degree: {type: string}}}]}
Shark: {allOf: [{$ref: '#/components/schemas/Thing'}], properties: {age: {type: integer}}}";
    let api = model(schemas);
    let smart = json!({"kind": "SmartSalmon", "river": "Alta", "degree": "MSc"});
    assert_eq!(branches(&api, "Thing", &smart), ["SmartSalmon"]);
    assert_eq!(
        branches(&api, "Thing", &json!({"kind": "Salmon"})),
        ["#/components/schemas/Salmon/base"]
    );
    assert_eq!(branches(&api, "Salmon", &smart), ["SmartSalmon"]);
    assert_eq!(findings(schemas), Vec::<&str>::new());
}

#[test]
fn a_subtype_with_a_discriminator_of_its_own_is_a_branch_with_branches() {
    let api = model(&format!(
        "{BASE}, mapping: {{shark: Shark, salmon: Salmon}}}}}}
Salmon: {{allOf: [{{$ref: '#/components/schemas/Thing'}}]}}
Shark: {{allOf: [{{$ref: '#/components/schemas/Thing'}}], required: [sort], properties: {{sort: {{type: string}}}}, discriminator: {{propertyName: sort, mapping: {{saw: SawShark}}}}}}
SawShark: {{allOf: [{{$ref: '#/components/schemas/Shark'}}], properties: {{teeth: {{type: integer}}}}}}"
    ));
    let saw = json!({"kind": "shark", "sort": "saw", "teeth": 20});
    assert_eq!(branches(&api, "Thing", &saw), ["Shark", "SawShark"]);
    assert_eq!(branches(&api, "Shark", &saw), ["SawShark"]);
    assert_eq!(
        branches(&api, "Thing", &json!({"kind": "shark", "sort": "goblin"})),
        ["Shark", "?"]
    );
    assert_eq!(branches(&api, "Thing", &json!({"kind": "salmon"})), ["Salmon"]);
    passes(&api, "Thing", &saw);
}

#[test]
fn a_subtype_that_maps_the_same_property_adds_its_values_to_the_base() {
    let api = model(&format!(
        "{BASE}, mapping: {{shark: Shark, whale: Whale}}}}}}
Whale: {{allOf: [{{$ref: '#/components/schemas/Thing'}}]}}
Shark: {{allOf: [{{$ref: '#/components/schemas/Thing'}}], properties: {{age: {{type: integer}}}}, discriminator: {{propertyName: kind, mapping: {{saw: SawShark}}}}}}
SawShark: {{allOf: [{{$ref: '#/components/schemas/Shark'}}], properties: {{teeth: {{type: integer}}}}}}"
    ));
    let (saw, plain) = (json!({"kind": "saw", "teeth": 20}), json!({"kind": "shark", "age": 1}));
    assert_eq!(branches(&api, "Thing", &saw), ["SawShark"]);
    assert_eq!(branches(&api, "Shark", &saw), ["SawShark"]);
    assert_eq!(branches(&api, "Thing", &plain), ["#/components/schemas/Shark/base"]);
    assert_eq!(branches(&api, "Shark", &plain), ["#/components/schemas/Shark/base"]);
}

const LEAVES: &str = "
Leaf: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Image'}], discriminator: {propertyName: kind}}
Grid: {type: object, required: [kind], properties: {kind: {type: string}}}
Text: {type: object, required: [kind], properties: {kind: {type: string}, text: {type: string}}}
Image: {type: object, required: [kind], properties: {kind: {type: string}, url: {type: string}}}";

#[test]
fn a_branch_that_is_a_union_by_the_same_property_has_its_values() {
    let both = "oneOf: [{$ref: '#/components/schemas/Grid'}, {$ref: '#/components/schemas/Leaf'}]";
    for discriminator in [
        "{propertyName: kind}",
        "{propertyName: kind, mapping: {Grid: Grid, leaf: Leaf}}",
    ] {
        let api = model(&format!("Thing: {{{both}, discriminator: {discriminator}}}{LEAVES}"));
        let text = json!({"kind": "Text", "text": "x"});
        assert_eq!(branches(&api, "Thing", &text), ["Leaf", "Text"]);
        assert_eq!(branches(&api, "Thing", &json!({"kind": "Grid"})), ["Grid"]);
        assert_eq!(branches(&api, "Thing", &json!({"kind": "Other"})), ["?"]);
        passes(&api, "Thing", &text);
    }
}

#[test]
fn a_value_of_a_branch_goes_before_one_of_a_union_beside_it() {
    let listed = "{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Text'}";
    let api = model(&format!(
        "Thing: {{oneOf: [{listed}], discriminator: {{propertyName: kind}}}}{LEAVES}"
    ));
    assert_eq!(branches(&api, "Thing", &json!({"kind": "Text"})), ["Text"]);
    assert_eq!(branches(&api, "Thing", &json!({"kind": "Image"})), ["Leaf", "Image"]);
}

#[test]
fn a_hierarchy_as_a_branch_has_the_values_of_its_members() {
    let api = model(&format!(
        "Thing: {{oneOf: [{{$ref: '#/components/schemas/Fish'}}, {{$ref: '#/components/schemas/Bird'}}], discriminator: {{propertyName: kind}}}}
Bird: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}}}{FISH}"
    ));
    let smart = json!({"kind": "SmartSalmon", "river": "Alta", "degree": "MSc"});
    assert_eq!(
        branches(&api, "Thing", &smart),
        ["Fish", "#/components/schemas/SmartSalmon/base"]
    );
    assert_eq!(branches(&api, "Thing", &json!({"kind": "Bird"})), ["Bird"]);
}

#[test]
fn an_extension_states_the_value_of_a_subtype() {
    for key in ["x-ms-discriminator-value", "x-discriminator-value"] {
        let api = model(&format!(
            "{BASE}}}}}
Created: {{{key}: '#Things.Created', allOf: [{{$ref: '#/components/schemas/Thing'}}], properties: {{at: {{type: string}}}}}}
Deleted: {{allOf: [{{$ref: '#/components/schemas/Thing'}}]}}"
        ));
        let created = json!({"kind": "#Things.Created", "at": "x"});
        assert_eq!(branches(&api, "Thing", &created), ["Created"]);
        assert_eq!(branches(&api, "Thing", &json!({"kind": "Created"})), ["?"]);
        assert_eq!(branches(&api, "Thing", &json!({"kind": "Deleted"})), ["Deleted"]);
        assert_eq!(branches(&api, "Thing", &json!({"kind": "Thing"})), ["?"]);
        assert!(block(&api, "Created").contains("\"kind\"!: String preset \"#Things.Created\""));
    }
}

#[test]
fn an_extension_states_the_value_of_a_branch_and_of_a_base() {
    let api = model(
        "
Thing: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {dog: Dog}}}
Cat: {x-ms-discriminator-value: cat, type: object, required: [kind], properties: {kind: {type: string}}}
Dog: {x-ms-discriminator-value: hound, type: object, required: [kind], properties: {kind: {type: string}}}
Pet: {x-ms-discriminator-value: pet, type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Fox: {x-ms-discriminator-value: fox, allOf: [{$ref: '#/components/schemas/Pet'}]}",
    );
    assert_eq!(branches(&api, "Thing", &json!({"kind": "cat"})), ["Cat"]);
    assert_eq!(branches(&api, "Thing", &json!({"kind": "dog"})), ["Dog"]);
    assert_eq!(branches(&api, "Thing", &json!({"kind": "hound"})), ["?"]);
    assert_eq!(
        branches(&api, "Pet", &json!({"kind": "pet"})),
        ["#/components/schemas/Pet/base"]
    );
}

#[test]
fn a_schema_that_a_base_maps_is_a_subtype_though_it_does_not_extend_it() {
    let api = model(&format!(
        "{BASE}, mapping: {{cat: Cat, self: Thing}}}}}}\nCat: {{type: object, properties: {{lives: {{type: integer}}}}}}"
    ));
    let cat = json!({"kind": "cat", "name": "Tom", "lives": 9});
    assert_eq!(
        branches(&api, "Thing", &cat),
        ["#/components/schemas/Thing/discriminator/mapping/cat"]
    );
    assert_eq!(
        branches(&api, "Thing", &json!({"kind": "self"})),
        ["#/components/schemas/Thing/base"]
    );
    passes(&api, "Thing", &cat);
}

#[test]
fn what_a_base_extends_is_no_subtype_of_it() {
    let schemas = format!(
        "Other: {{type: object, properties: {{a: {{type: string}}}}}}\n{BASE}, mapping: {{o: Other, cat: Cat}}}}, allOf: [{{$ref: '#/components/schemas/Other'}}]}}\nCat: {{allOf: [{{$ref: '#/components/schemas/Thing'}}]}}"
    );
    let api = model(&schemas);
    assert_eq!(branches(&api, "Thing", &json!({"kind": "o"})), ["?"]);
    assert_eq!(findings(&schemas), ["discriminator-unused"]);
}

#[test]
fn a_discriminator_of_integers_has_the_integers_that_branches_declare() {
    let api = model(
        "
Thing: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
Cat: {type: object, required: [kind], properties: {kind: {const: 1}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {type: integer, enum: [2, 3]}, breed: {type: string}}}",
    );
    for (kind, branch) in [
        (json!(1), "Cat"),
        (json!(3), "Dog"),
        (json!(4), "?"),
        (json!("Dog"), "?"),
    ] {
        let value = json!({"kind": kind});
        assert_eq!(branches(&api, "Thing", &value), [branch]);
        passes(&api, "Thing", &value);
    }
}

#[test]
fn values_behind_references_and_alternatives_tell_branches() {
    let api = model(
        "
Thing: {anyOf: [{$ref: '#/components/schemas/Pong'}, {$ref: '#/components/schemas/Message'}, {$ref: '#/components/schemas/Choices'}]}
Kind: {type: integer, oneOf: [{const: 1}, {const: 4}, {const: 8}, {const: 9}]}
Pong: {type: object, required: [type], properties: {type: {type: integer, enum: [1], allOf: [{$ref: '#/components/schemas/Kind'}]}}}
Message: {type: object, required: [type], properties: {type: {$ref: '#/components/schemas/MessageKind'}, content: {type: string}}}
MessageKind: {oneOf: [{$ref: '#/components/schemas/Four'}, {$ref: '#/components/schemas/Nine'}]}
Four: {const: 4}
Nine: {const: 9}
Choices: {allOf: [{type: object, required: [type], properties: {type: {const: 8}}}], properties: {choices: {type: array, items: {type: string}}}}",
    );
    for (kind, branch) in [(1, "Pong"), (4, "Message"), (9, "Message"), (8, "Choices"), (7, "?")] {
        let value = json!({"type": kind, "content": "x", "choices": []});
        assert_eq!(branches(&api, "Thing", &value), [branch], "{kind}");
    }
}

/// The properties of what a value of an unknown branch is read as, one a line.
fn base(schemas: &str, name: &str) -> Option<String> {
    let api = model(schemas);
    let Kind::Union(union) = &api.ty(component(&api, name).id).kind else {
        return None;
    };
    let base = called(&api, union.base?);
    block(&api, &base)
        .split_once('\n')
        .map(|(_, properties)| properties.to_owned())
}

#[test]
fn the_base_of_a_hierarchy_is_read_of_what_is_unknown() {
    let schemas =
        format!("{BASE}, mapping: {{cat: Cat}}}}}}\nCat: {{allOf: [{{$ref: '#/components/schemas/Thing'}}]}}");
    assert_eq!(
        base(&schemas, "Thing").unwrap(),
        "  \"kind\"!: String\n  \"name\"?: String"
    );
    let schemas = format!("Thing: {{$ref: '#/components/schemas/Salmon'}}{FISH}");
    assert_eq!(
        base(&schemas, "Salmon").unwrap(),
        "  \"kind\"!: String preset \"Salmon\"\n  \"river\"?: String"
    );
}

#[test]
fn what_stands_beside_the_branches_is_the_base() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}, required: [kind], properties: {kind: {type: string}, id: {type: integer}}}
Cat: {type: object, properties: {lives: {type: integer}}}
Dog: {type: object, properties: {breed: {type: string}}}";
    assert_eq!(base(schemas, "Thing").unwrap(), "  \"kind\"!: String\n  \"id\"?: I64");
}

#[test]
fn the_nearest_component_that_all_branches_extend_is_the_base() {
    let pets = |fox: &str| {
        format!(
            "
Thing: {{oneOf: [{{$ref: '#/components/schemas/Cats'}}, {{$ref: '#/components/schemas/Fox'}}], discriminator: {{propertyName: kind}}}}
Cats: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Lion'}}], discriminator: {{propertyName: kind}}}}
Being: {{type: object, properties: {{kind: {{type: string}}}}}}
Animal: {{allOf: [{{$ref: '#/components/schemas/Being'}}], properties: {{legs: {{type: integer}}}}}}
Cat: {{allOf: [{{$ref: '#/components/schemas/Animal'}}], properties: {{lives: {{type: integer}}}}}}
Lion: {{allOf: [{{$ref: '#/components/schemas/Animal'}}]}}
Fox: {fox}"
        )
    };
    let extends = |name: &str| {
        pets(&format!(
            "{{allOf: [{{$ref: '#/components/schemas/{name}'}}], properties: {{fur: {{type: string}}}}}}"
        ))
    };
    assert_eq!(
        base(&extends("Animal"), "Thing").unwrap(),
        "  \"kind\"?: String\n  \"legs\"?: I64"
    );
    assert_eq!(base(&extends("Being"), "Thing").unwrap(), "  \"kind\"?: String");
    assert_eq!(
        base(&pets("{type: object, properties: {kind: {type: string}}}"), "Thing"),
        None
    );
    assert_eq!(
        base(&extends("Being"), "Cats").unwrap(),
        "  \"kind\"?: String\n  \"legs\"?: I64"
    );
}

#[test]
fn a_branch_is_not_the_base_of_the_others() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Lion'}], discriminator: {propertyName: kind}}
Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
Lion: {allOf: [{$ref: '#/components/schemas/Cat'}], properties: {mane: {type: string}}}";
    assert_eq!(base(schemas, "Thing"), None);
}

#[test]
fn a_base_is_received_where_its_union_is_and_never_sent_for_it() {
    let api = |used| {
        let schemas =
            format!("{BASE}, mapping: {{cat: Cat}}}}}}\nCat: {{allOf: [{{$ref: '#/components/schemas/Thing'}}]}}");
        lowered(&document(used, &schemas), &Options::default()).0
    };
    assert!(
        block(&api(Used::Both), "#/components/schemas/Thing/base").starts_with("#/components/schemas/Thing/base <: ")
    );
    assert!(
        block(&api(Used::Sent), "#/components/schemas/Thing/base").starts_with("#/components/schemas/Thing/base: ")
    );
}

#[test]
fn a_declared_value_goes_before_the_name_unless_another_branch_has_it() {
    let union = |cat: &str, dog: &str| {
        let branch = |name: &str, values: &str| {
            format!(
                "{name}: {{type: object, required: [kind], properties: {{kind: {{type: string, enum: [{values}]}}}}}}"
            )
        };
        let both = "Thing: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}";
        thing(
            Used::Both,
            &format!("{both}\n{}\n{}", branch("Cat", cat), branch("Dog", dog)),
        )
    };
    assert!(union("cat", "dog").contains("| Cat [\"cat\"]\n  | Dog [\"dog\"]\n"));
    assert!(union("pet", "pet").contains("| Cat [\"Cat\"]\n  | Dog [\"Dog\"]\n"));
    assert!(union("'cat', 'tom'", "dog").contains("| Cat [\"cat\", \"tom\", \"Cat\"]\n  | Dog [\"dog\"]\n"));
}

#[test]
fn a_value_that_is_mapped_to_a_nested_branch_is_of_the_branch_that_holds_it() {
    let api = model(
        "
Thing: {oneOf: [{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Grid'}], discriminator: {propertyName: kind, mapping: {t: Text, g: Grid}}}
Leaf: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Image'}]}
Grid: {type: object, required: [kind], properties: {kind: {type: string}}}
Text: {type: object, required: [kind, text], properties: {kind: {type: string}, text: {type: string}}}
Image: {type: object, required: [kind, url], properties: {kind: {type: string}, url: {type: string}}}",
    );
    assert_eq!(
        branches(&api, "Thing", &json!({"kind": "t", "text": "x"})),
        ["Leaf", "Text"]
    );
}

#[test]
fn a_union_by_another_property_does_not_lend_its_values() {
    let api = model(
        "
Thing: {oneOf: [{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Grid'}], discriminator: {propertyName: kind}}
Leaf: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Image'}], discriminator: {propertyName: sort}}
Grid: {type: object, required: [kind], properties: {kind: {type: string}}}
Text: {type: object, required: [kind, sort], properties: {kind: {type: string}, sort: {type: string}}}
Image: {type: object, required: [kind, sort], properties: {kind: {type: string}, sort: {type: string}}}",
    );
    assert_eq!(
        branches(&api, "Thing", &json!({"kind": "Leaf", "sort": "Text"})),
        ["Leaf", "Text"]
    );
    assert_eq!(branches(&api, "Thing", &json!({"kind": "Text", "sort": "Text"})), ["?"]);
}

#[test]
fn the_name_of_a_branch_is_that_of_what_it_refers_to_by_one_step_alone() {
    let union = |cat: &str| {
        let schemas = format!(
            "
Thing: {{oneOf: [{cat}, {{$ref: '#/components/schemas/Dog'}}], discriminator: {{propertyName: kind}}}}
Cat: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}}}
Lion: {{type: object, properties: {{mane: {{type: string}}}}}}
Dog: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}}}"
        );
        findings(&schemas)
    };
    assert_eq!(
        union("{allOf: [{$ref: '#/components/schemas/Cat'}]}"),
        Vec::<&str>::new()
    );
    let two = "{allOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Lion'}]}";
    assert!(union(two).contains(&"discriminator-unused"));
}
