//! Budgets of every size on small documents: no model holds more than it may cost.

use trine_ir::{Api, Kind};
use trine_parse::document::Document;
use trine_parse::{MemoryLoader, parse};

use super::ITEM;
use crate::context::Cx;
use crate::direction::Splits;
use crate::{Options, draft, finish};

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: Things, version: '1'}\npaths:\n  /things: {get: {responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}\ncomponents:\n  schemas:\n";

fn document(schemas: &str) -> Document {
    let loader = MemoryLoader::new().with("things.yaml", format!("{HEAD}{schemas}"));
    let parsed = parse("things.yaml".as_ref(), &loader, &trine_parse::Options::default());
    let document = parsed.expect("the text is in memory").document;
    document.expect("the text is a document")
}

/// The model of a document that may cost so much, and how often that was found to be too little.
fn modelled(document: &Document, most: usize) -> (Api, usize) {
    let options = Options::default();
    let cx = Cx::within(document, &options, most);
    let draft = draft(&cx, &Splits::default());
    let api = finish::finish(&cx, draft);
    let found = cx.sink.into_inner().into_vec();
    let refusals = found.iter().filter(|one| one.code.name == "limit-exceeded").count();
    (api, refusals)
}

#[test]
fn budget_grows_with_the_schemas_of_a_large_document() {
    assert_eq!(super::most(1_000), super::MOST);
    let large = 1_000_000;
    assert_eq!(super::most(large), super::MOST_EACH * large);
    assert_eq!(super::most_types(1_000), super::MOST_TYPES);
    assert_eq!(super::most_types(large), super::MOST_TYPES_EACH * large);
}

/// The least that the types of a model have cost.
fn cost(api: &Api) -> usize {
    let costs = api.types.iter().map(|ty| match &ty.kind {
        Kind::Object(object) => ITEM + 10 * object.properties.len(),
        Kind::Union(union) => ITEM + 10 * union.branches.len(),
        Kind::Enum(own) => ITEM + 10 * own.values.len(),
        Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) => 0,
    });
    costs.sum()
}

#[track_caller]
fn holds_within_every_budget(schemas: &str) {
    let document = document(schemas);
    let (whole, refusals) = modelled(&document, super::MOST);
    assert_eq!(refusals, 0);
    let mut most = 0;
    while most < super::MOST {
        let (api, refusals) = modelled(&document, most);
        assert_eq!(trine_ir::check(&api), Vec::<String>::new(), "with {most}");
        assert!(cost(&api) <= most, "a model of {most} costs {}", cost(&api));
        if refusals == 0 {
            assert_eq!(trine_ir::dump(&api), trine_ir::dump(&whole), "with {most}");
            return;
        }
        assert_eq!(refusals, 1, "with {most}");
        most += 1;
    }
    panic!("no budget is enough");
}

#[test]
fn union_holds_no_more_branches_than_it_may_cost() {
    holds_within_every_budget("    Thing: {oneOf: [{type: string}, {type: integer}, {type: boolean}]}\n");
}

#[test]
fn discriminated_union_holds_no_more_branches_than_it_may_cost() {
    holds_within_every_budget(
        "    Thing: {discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}\n    A: {type: object, required: [kind], properties: {kind: {type: string}, a: {type: string}}}\n    B: {type: object, required: [kind], properties: {kind: {type: string}, b: {type: string}}}\n",
    );
}

#[test]
fn object_holds_no_more_fields_than_it_may_cost() {
    holds_within_every_budget(
        "    Thing: {type: object, required: [lacks], properties: {a: {type: string}, b: {enum: [x, y]}}}\n",
    );
}
