//! The tests of a union that is told by kinds, values and properties.

use std::rc::Rc;

use trine_ir::{Arm, Guard, JsonKind};

use crate::schema::facet::{Encoding, Facet, branches_of};

/// Every JSON kind.
const KINDS: [JsonKind; 6] = [
    JsonKind::Bool,
    JsonKind::Integer,
    JsonKind::Number,
    JsonKind::String,
    JsonKind::Array,
    JsonKind::Object,
];

/// The tests of a union. `objects` are those of the branches that are objects.
pub(super) fn arms(facets: &[Rc<[Facet]>], objects: &[Arm]) -> Vec<Arm> {
    let anything = !branches_of(facets, |facet| matches!(facet, Facet::Any)).is_empty();
    let mut arms = Vec::new();
    for branch in branches_of(facets, |facet| matches!(facet, Facet::Bool)) {
        arms.push(arm(branch, &[JsonKind::Bool], true));
    }
    number_arms(facets, &mut arms);
    string_arms(facets, anything, &mut arms);
    list_arms(facets, anything, &mut arms);
    arms.extend(objects.iter().map(|arm| Arm {
        certain: arm.certain && !anything,
        ..arm.clone()
    }));
    for branch in branches_of(facets, |facet| matches!(facet, Facet::Any)) {
        arms.push(arm(branch, &KINDS, true));
    }
    arms
}

fn arm(branch: usize, kinds: &[JsonKind], certain: bool) -> Arm {
    Arm {
        branch,
        kinds: kinds.to_vec(),
        guards: Vec::new(),
        certain,
    }
}

/// Integers before numbers, listed ones before all.
fn number_arms(facets: &[Rc<[Facet]>], arms: &mut Vec<Arm>) {
    let listed = each(facets, |facet| match facet {
        Facet::Integer(Some(values)) => Some(values.clone()),
        _ => None,
    });
    let integers = branches_of(facets, |facet| matches!(facet, Facet::Integer(None)));
    let numbers = branches_of(facets, |facet| matches!(facet, Facet::Number));
    let lone = integers.is_empty() && numbers.is_empty() && listed.len() == 1;
    // Beside numbers, `1.0` is one of them, and is written as such again.
    let digits = (!numbers.is_empty()).then_some(Guard::Digits);
    for (branch, values) in listed {
        let mut guards = if lone { Vec::new() } else { vec![Guard::OneOf(values)] };
        guards.extend(digits.clone());
        arms.push(Arm {
            guards,
            ..arm(branch, &[JsonKind::Integer], true)
        });
    }
    let last = integers.last().copied();
    for branch in integers {
        arms.push(Arm {
            guards: digits.iter().cloned().collect(),
            ..arm(branch, &[JsonKind::Integer], numbers.is_empty() && last == Some(branch))
        });
    }
    for branch in numbers {
        arms.push(arm(branch, &[JsonKind::Integer, JsonKind::Number], true));
    }
}

/// Listed strings before those of a format, these before all.
fn string_arms(facets: &[Rc<[Facet]>], anything: bool, arms: &mut Vec<Arm>) {
    let listed = each(facets, |facet| match facet {
        Facet::Values(values) => Some(values.clone()),
        _ => None,
    });
    let formatted = branches_of(facets, |facet| matches!(facet, Facet::Formatted));
    let plain = branches_of(facets, |facet| matches!(facet, Facet::Text(Encoding::Plain)));
    let bytes = branches_of(facets, |facet| matches!(facet, Facet::Text(Encoding::Bytes)));
    let others = formatted.len() + plain.len() + bytes.len();
    let lone = others == 0 && listed.len() == 1 && !anything;
    for (branch, values) in listed {
        let guards = if lone { Vec::new() } else { vec![Guard::OneOf(values)] };
        arms.push(Arm {
            guards,
            ..arm(branch, &[JsonKind::String], true)
        });
    }
    let alone = others == 1 && !anything;
    // A text that is not of the format is kept verbatim.
    for branch in formatted {
        arms.push(arm(branch, &[JsonKind::String], false));
    }
    for branch in plain {
        arms.push(arm(branch, &[JsonKind::String], true));
    }
    for branch in bytes {
        arms.push(arm(branch, &[JsonKind::String], alone));
    }
}

/// Lists of special items before those of general ones.
fn list_arms(facets: &[Rc<[Facet]>], anything: bool, arms: &mut Vec<Arm>) {
    let mut lists: Vec<(usize, (usize, usize))> = Vec::new();
    for (branch, facets) in facets.iter().enumerate() {
        let heaviest = facets
            .iter()
            .filter(|facet| matches!(facet, Facet::List(_)))
            .map(Facet::weight)
            .max();
        lists.extend(heaviest.map(|weight| (branch, weight)));
    }
    lists.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let lone = lists.len() == 1 && !anything;
    for (branch, _) in lists {
        arms.push(arm(branch, &[JsonKind::Array], lone));
    }
}

/// Every facet that something is had from, with its branch.
fn each<T>(facets: &[Rc<[Facet]>], had: impl Fn(&Facet) -> Option<T>) -> Vec<(usize, T)> {
    let numbered = facets.iter().enumerate();
    numbered
        .flat_map(|(branch, facets)| {
            facets
                .iter()
                .filter_map(&had)
                .map(move |value| (branch, value))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The property and the tags by branch, where the tests of objects ask for nothing but the strings of one
/// property that is always there.
pub(super) fn as_tags(facets: &[Rc<[Facet]>], arms: &[Arm]) -> Option<(String, Vec<Vec<String>>)> {
    let mut property: Option<&String> = None;
    let mut tags: Vec<Vec<String>> = vec![Vec::new(); facets.len()];
    for arm in arms {
        let [Guard::Is(name, values)] = arm.guards.as_slice() else {
            return None;
        };
        property = property.or(Some(name));
        tags.get_mut(arm.branch)?.extend(values.iter().cloned());
    }
    let property = property?;
    // A property that every object has with strings of its own is the first that is asked for, and the only one.
    let told = facets.iter().flat_map(|facets| facets.iter()).all(|facet| match facet {
        Facet::Object(object) => {
            object.has_value(property) && object.properties.get(property).is_some_and(|own| own.strings)
        }
        _ => false,
    });
    told.then(|| (property.clone(), tags))
}
