//! The tests of a crate: every example of the document, by what it is an example of.

use std::collections::BTreeMap;

use trine_ir::{Example, Exemplified, OperationId, TypeId};

use crate::ident::{Case, distinct};
use crate::types::{Types, walk};
use crate::{Direction, ExamplePlan, ExampleTest, Gate, Group, Item, RustType};

/// A test for each operation and component that has examples, sorted by name.
pub(crate) fn tests(
    types: &Types<'_>,
    items: &BTreeMap<TypeId, Item>,
    groups: &[Group],
    gates: &BTreeMap<TypeId, Gate>,
) -> Vec<ExampleTest> {
    let mut found: BTreeMap<Exemplified, (String, ExampleTest)> = BTreeMap::new();
    for example in &types.api.examples {
        let plan = example_plan(types, items, example);
        // Everything is any value.
        if plan.ty == RustType::Json {
            continue;
        }
        let (_, test) = found.entry(example.of).or_insert_with(|| match example.of {
            Exemplified::Operation(id) => of_operation(types, groups, id),
            Exemplified::Component(index) => of_component(types, gates, index, &plan.ty),
        });
        let repeated = |known: &ExamplePlan| known.ty == plan.ty && known.value == plan.value;
        if !test.examples.iter().any(repeated) {
            test.examples.push(plan);
        }
    }
    let (names, mut tests): (Vec<String>, Vec<ExampleTest>) = found.into_values().unzip();
    let idents = distinct(&names, Case::Value, "example", &["read", "from_slice"]);
    for (test, ident) in tests.iter_mut().zip(idents) {
        test.ident = ident;
    }
    tests.sort_by(|a, b| a.ident.cmp(&b.ident));
    tests
}

fn example_plan(types: &Types<'_>, items: &BTreeMap<TypeId, Item>, example: &Example) -> ExamplePlan {
    let ty = types.value(example.ty);
    let mut decode = Direction::Always;
    walk(&ty, &mut |part| match part {
        RustType::Named(id) if items.get(id).is_some_and(|item| item.decode == Direction::Feature) => {
            decode = Direction::Feature;
        }
        _ => {}
    });
    ExamplePlan {
        label: label(types, example),
        ty,
        value: example.value.clone(),
        decode,
    }
}

/// Returns the label of an example in its test: the status or `request`, and its name.
fn label(types: &Types<'_>, example: &Example) -> String {
    const STEPS: [&str; 6] = [
        "responses",
        "content",
        "application/json",
        "examples",
        "example",
        "components",
    ];
    let outer = match example.of {
        Exemplified::Operation(id) => types.api.operation(id).place.segments(),
        Exemplified::Component(index) => {
            let component = types.api.components.get(index as usize);
            component.map(|(place, _)| place.segments()).unwrap_or_default()
        }
    };
    let segments = example.place.segments();
    let own = segments.strip_prefix(outer.as_slice()).unwrap_or(&segments);
    let words = own.iter().map(String::as_str).filter(|step| !STEPS.contains(step));
    let words = words.map(|step| if step == "requestBody" { "request" } else { step });
    let words: Vec<&str> = words.collect();
    match words.as_slice() {
        [] => "example".to_owned(),
        words => words.join(" "),
    }
}

fn of_operation(types: &Types<'_>, groups: &[Group], id: OperationId) -> (String, ExampleTest) {
    let operation = types.api.operation(id);
    let mut methods = groups
        .iter()
        .flat_map(|group| group.methods.iter().map(move |method| (group, method)));
    let own = methods.find(|(_, method)| method.main && method.operation == id);
    let name = own.map(|(group, method)| format!("{} {}", group.path.join(" "), method.ident));
    let gate = Gate::any(own.and_then(|(group, _)| group.feature.clone()));
    let about = format!("{} {}", operation.method, operation.path);
    (name.unwrap_or_default(), test(about, gate))
}

fn of_component(types: &Types<'_>, gates: &BTreeMap<TypeId, Gate>, index: u32, ty: &RustType) -> (String, ExampleTest) {
    let place = types.api.components.get(index as usize).map(|(place, _)| place);
    let mut gate = Gate::OPEN;
    // Of several types all are always there.
    walk(ty, &mut |part| {
        if let RustType::Named(id) = part {
            gate = gates.get(id).unwrap_or(Gate::OPEN);
        }
    });
    let name = place.map(|place| place.last()).unwrap_or_default();
    (format!("type {name}"), test(name, gate.clone()))
}

fn test(about: String, gate: Gate) -> ExampleTest {
    ExampleTest {
        ident: String::new(),
        about,
        gate,
        examples: Vec::new(),
    }
}
