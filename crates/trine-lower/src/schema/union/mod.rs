//! Unions: their branches, and how the branch of a value is told.

mod arms;
mod base;
mod branches;
mod facets;
mod kinds;
mod separate;
mod several;
mod split;
mod tag_values;
mod tags;
mod within;

use std::rc::Rc;

use trine_diag::Place;
use trine_diag::codes::lower as codes;
use trine_ir::{Dispatch, Kind, TypeId, Union};

use self::branches::{called, lower_branches};
use self::facets::facets_of;
pub(crate) use self::facets::object_facets;
use self::split::{Maps, Split};
use self::tag_values::add_tags;
pub(crate) use self::tag_values::{is_instantiable_base, stands_for};
use self::tags::lower_tagged;
pub(crate) use self::tags::report_lone_discriminators;
use super::choice::{Alternative, Choices};
use super::classify::Class;
use super::compose::UnionKeyword;
use super::key::{All, Shape};
use super::resolve::Resolve;
use super::schemas::Schemas;
use crate::budget::ITEM;
use crate::schema::facet::{Entry, Facet, ObjectFacet};
use crate::types::Types;

/// The outcome of lowering alternatives.
pub(crate) enum Outcome {
    /// A type of this kind.
    Kind(Kind),
    /// The same as their only alternative, which is what this shape describes.
    Only(Shape),
}

/// Lowers a schema that has alternatives.
pub(crate) fn lower_choices(types: &mut Types<'_>, id: TypeId, choices: &Choices) -> Outcome {
    match choices.alternatives.as_slice() {
        [] => {
            let place = types.slot(id).ty.place.clone();
            types.cx.report(
                codes::NO_INSTANCE,
                &place,
                "no value is valid against any branch; any value is allowed",
            );
            Outcome::Kind(Kind::Any)
        }
        alternatives => {
            if !types.cx.spend(ITEM + 10 * alternatives.len()) {
                return Outcome::Kind(Kind::Any);
            }
            if let Some(told) = choices.discriminator
                && let Some(kind) = lower_tagged(types, id, told, alternatives)
            {
                return Outcome::Kind(kind);
            }
            if let [only] = alternatives {
                return Outcome::Only(only.shape.clone());
            }
            lower_untagged(types, id, alternatives.to_vec(), choices.keyword)
        }
    }
}

/// Lowers alternatives that no discriminator tells apart.
fn lower_untagged(
    types: &mut Types<'_>,
    id: TypeId,
    mut alternatives: Vec<Alternative>,
    keyword: UnionKeyword,
) -> Outcome {
    loop {
        let shapes = alternatives.iter().map(|one| &one.shape);
        let facets: Vec<Rc<[Facet]>> = shapes.map(|shape| known_facets(types.shapes, shape)).collect();
        let objects = objects(&facets);
        let entries: Vec<Entry<'_>> = objects
            .iter()
            .map(|(branch, facet)| Entry { branch: *branch, facet })
            .collect();
        let maps = match keyword {
            UnionKeyword::OneOf => Maps::Last,
            UnionKeyword::AnyOf => Maps::Alike,
        };
        let mut split = split::split(&entries, maps);
        let within = within::take_told(types.shapes, &alternatives, &mut split);
        if keyword == UnionKeyword::AnyOf
            && let Some(merged) = merge_clashes(types.schemas, &alternatives, &split)
        {
            report_merge(types, id, &merged);
            alternatives = merged;
            if let [only] = alternatives.as_slice() {
                return Outcome::Only(only.shape.clone());
            }
            continue;
        }
        report_clashes(types, id, &alternatives, &split);
        if keyword == UnionKeyword::AnyOf {
            several::leave_to_none(&mut split, &entries);
        }
        if facets
            .iter()
            .flat_map(|facets| facets.iter())
            .any(|facet| matches!(facet, Facet::Any))
        {
            split::require_a_key(&mut split, &entries);
        }
        return Outcome::Kind(lower_told(types, id, &alternatives, &facets, (&split, &within)));
    }
}

/// The facets of an alternative with the values of its discriminator, which are looked for once.
fn known_facets(shapes: &dyn Resolve<'_>, shape: &Shape) -> Rc<[Facet]> {
    let known = &shapes.facets().alternatives;
    if let Some(facets) = known.borrow().get(shape) {
        return Rc::clone(facets);
    }
    let mut facets = facets_of(shapes, shape, 0);
    add_tags(shapes, shape, &mut facets);
    let facets: Rc<[Facet]> = facets.into();
    known.borrow_mut().insert(shape.clone(), Rc::clone(&facets));
    facets
}

/// Alternatives of which those that cannot be told apart are one; `None` where all can.
fn merge_clashes(schemas: &Schemas<'_>, alternatives: &[Alternative], split: &Split) -> Option<Vec<Alternative>> {
    let clash = split.clashes.iter().find(|clash| {
        clash.iter().all(|index| {
            alternatives
                .get(*index)
                .is_some_and(|one| is_plain_object(schemas, &one.shape))
        })
    })?;
    let first = *clash.first()?;
    let mut merged = Vec::new();
    for (index, alternative) in alternatives.iter().enumerate() {
        if index == first {
            let alls = clash.iter().filter_map(|index| alternatives.get(*index));
            let alls: Vec<All> = alls.flat_map(|one| one.shape.alls().to_vec()).collect();
            merged.push(Alternative {
                shape: Shape::Merged(alls),
                node: None,
                place: alternative.place.clone(),
            });
        } else if !clash.contains(&index) {
            merged.push(alternative.clone());
        }
    }
    Some(merged)
}

fn is_plain_object(schemas: &Schemas<'_>, shape: &Shape) -> bool {
    match shape {
        Shape::All(_) | Shape::Merged(_) => shape
            .alls()
            .iter()
            .all(|all| matches!(schemas.classify(all), Class::Object | Class::Map)),
        Shape::Any(_) => false,
    }
}

/// The place of the schema that lists alternatives: that of the type where no schema does.
fn lister(types: &Types<'_>, id: TypeId, alternatives: &[Alternative]) -> Place {
    let list = alternatives.first().and_then(|one| one.place.parent());
    let keywords = [UnionKeyword::OneOf, UnionKeyword::AnyOf].map(|one| one.name());
    let keyword = |list: &Place| keywords.contains(&list.last().as_str());
    let lister = list.filter(keyword).and_then(|list| list.parent());
    lister.unwrap_or_else(|| types.slot(id).ty.place.clone())
}

/// Tells of alternatives that are read as one. A property of such an object has the alternatives that its owners
/// describe and no schema lists; the finding about the owners covers it.
fn report_merge(types: &mut Types<'_>, id: TypeId, merged: &[Alternative]) {
    // What merged objects have in common is merged with them, and that is told where they are listed.
    if matches!(types.slot(id).shape, Shape::Any(_)) {
        return;
    }
    let place = lister(types, id, merged);
    for one in merged {
        if let Shape::Merged(alls) = &one.shape {
            let message = format!(
                "{} branches cannot be told apart; they are read as one object with all of their properties",
                alls.len()
            );
            types.cx.report(codes::MERGED_UNION, &place, message);
        }
    }
}

fn report_clashes(types: &mut Types<'_>, id: TypeId, alternatives: &[Alternative], split: &Split) {
    for clash in &split.clashes {
        let place = lister(types, id, alternatives);
        let called: Vec<String> = clash
            .iter()
            .map(|index| called(types.cx, alternatives, *index))
            .collect();
        let message = format!("{} cannot be told apart; they are tried in turn", called.join(" and "));
        types.cx.report(codes::AMBIGUOUS_UNION, &place, message);
    }
}

fn lower_told(
    types: &mut Types<'_>,
    id: TypeId,
    alternatives: &[Alternative],
    facets: &[Rc<[Facet]>],
    (split, within): (&Split, &[within::Asked]),
) -> Kind {
    let mut branches = lower_branches(types, id, alternatives);
    for (branch, property) in &split.asked {
        types
            .slot_mut(branches[*branch].ty)
            .asked
            .insert(vec![property.clone()]);
    }
    for (branch, path) in within {
        types.slot_mut(branches[*branch].ty).asked.insert(path.clone());
    }
    let all_objects = facets
        .iter()
        .flat_map(|facets| facets.iter())
        .all(|facet| matches!(facet, Facet::Object(_)));
    if all_objects && let Some((property, tags)) = arms::as_tags(facets, &split.arms) {
        for (branch, values) in branches.iter_mut().zip(tags) {
            branch.tags = values;
        }
        return Kind::Union(Union {
            branches,
            base: None,
            dispatch: Dispatch::Tag {
                property,
                default: None,
            },
        });
    }
    let arms = arms::arms(facets, &split.arms);
    Kind::Union(Union {
        branches,
        base: None,
        dispatch: Dispatch::Arms(arms),
    })
}

/// The objects among facets, and the branch of each.
fn objects(facets: &[Rc<[Facet]>]) -> Vec<(usize, Rc<ObjectFacet>)> {
    let mut objects = Vec::new();
    for (branch, facets) in facets.iter().enumerate() {
        for facet in facets.iter() {
            if let Facet::Object(object) = facet {
                objects.push((branch, Rc::clone(object)));
            }
        }
    }
    objects
}
