//! Unions: their branches, and how the branch of a value is told.

mod arms;
mod base;
mod facet;
mod facets;
mod kinds;
mod separate;
mod several;
mod split;
mod tag_values;
mod tags;

use trine_diag::codes::lower as codes;
use trine_ir::{Branch, Dispatch, Docs, Kind, TypeId, Union};

use self::facet::{Entry, Facet, ObjectFacet};
use self::split::{Maps, Split};
use super::choice::{Alternative, Choices};
use super::classify::Class;
use super::compose::UnionKeyword;
use super::key::{All, Shape};
use crate::budget::ITEM;
use crate::context::Cx;
use crate::docs;

impl Cx<'_> {
    /// Lowers a schema that has alternatives.
    pub(crate) fn lower_choices(&mut self, id: TypeId, choices: &Choices) -> Kind {
        match choices.alternatives.as_slice() {
            [] => {
                let place = self.slots[id.0 as usize].ty.place.clone();
                self.sink
                    .report(codes::NO_INSTANCE, &place, "none of the alternatives has a value");
                Kind::Any
            }
            [only] if choices.discriminator.is_none() => self.lower_shape_into(id, &only.shape),
            alternatives if !self.spend(ITEM + 10 * alternatives.len()) => Kind::Any,
            alternatives => {
                if let Some(told) = choices.discriminator
                    && let Some(kind) = self.lower_tagged(id, told, alternatives)
                {
                    return kind;
                }
                if let [only] = alternatives {
                    return self.lower_shape_into(id, &only.shape);
                }
                self.lower_untagged(id, alternatives.to_vec(), choices.keyword)
            }
        }
    }

    /// Lowers alternatives that no discriminator tells apart.
    fn lower_untagged(&mut self, id: TypeId, mut alternatives: Vec<Alternative>, keyword: UnionKeyword) -> Kind {
        loop {
            let facets: Vec<Vec<Facet>> = alternatives.iter().map(|one| self.facets(&one.shape, 0)).collect();
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
            if keyword == UnionKeyword::AnyOf
                && let Some(merged) = self.merge_clashes(&alternatives, &split)
            {
                self.report_merge(id, &merged);
                alternatives = merged;
                if let [only] = alternatives.as_slice() {
                    return self.lower_shape_into(id, &only.shape);
                }
                continue;
            }
            self.report_clashes(id, &alternatives, &split);
            if keyword == UnionKeyword::AnyOf {
                several::leave_to_none(&mut split, &entries);
            }
            if facets.iter().flatten().any(|facet| matches!(facet, Facet::Any)) {
                split::require_a_key(&mut split, &entries);
            }
            return self.lower_told(id, &alternatives, &facets, &split);
        }
    }

    /// Alternatives of which those that cannot be told apart are one; `None` where all can.
    fn merge_clashes(&mut self, alternatives: &[Alternative], split: &Split) -> Option<Vec<Alternative>> {
        let clash = split.clashes.iter().find(|clash| {
            clash.iter().all(|index| {
                alternatives
                    .get(*index)
                    .is_some_and(|one| self.is_plain_object(&one.shape))
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

    fn is_plain_object(&mut self, shape: &Shape) -> bool {
        match shape {
            Shape::All(_) | Shape::Merged(_) => shape
                .alls()
                .iter()
                .all(|all| matches!(self.classify(all), Class::Object | Class::Map)),
            Shape::Any(_) => false,
        }
    }

    fn report_merge(&mut self, id: TypeId, merged: &[Alternative]) {
        let place = self.slots[id.0 as usize].ty.place.clone();
        for one in merged {
            if let Shape::Merged(alls) = &one.shape {
                let message = format!(
                    "nothing tells {} of the alternatives apart; they are read as one object of all their properties",
                    alls.len()
                );
                self.sink.report(codes::MERGED_UNION, &place, message);
            }
        }
    }

    fn report_clashes(&mut self, id: TypeId, alternatives: &[Alternative], split: &Split) {
        for clash in &split.clashes {
            let place = self.slots[id.0 as usize].ty.place.clone();
            let called: Vec<String> = clash.iter().map(|index| self.called(alternatives, *index)).collect();
            let message = format!("nothing tells {} apart; they are tried in turn", called.join(" and "));
            self.sink.report(codes::AMBIGUOUS_UNION, &place, message);
        }
    }

    /// What an alternative is called in a finding: by its name, else by its number, counted from 1.
    fn called(&self, alternatives: &[Alternative], index: usize) -> String {
        let sole = alternatives.get(index).and_then(|one| match one.shape.alls() {
            [all] => all.sole(),
            _ => None,
        });
        let name = sole.and_then(|id| self.schema(id).component.clone());
        name.map_or_else(|| format!("alternative {}", index + 1), |name| format!("`{name}`"))
    }

    fn lower_told(&mut self, id: TypeId, alternatives: &[Alternative], facets: &[Vec<Facet>], split: &Split) -> Kind {
        let mut branches = self.lower_branches(id, alternatives);
        for (branch, property) in &split.asked {
            self.dispatched.insert((branches[*branch].ty, property.clone()));
        }
        let all_objects = facets.iter().flatten().all(|facet| matches!(facet, Facet::Object(_)));
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

    /// The branches of a union, without tags.
    fn lower_branches(&mut self, id: TypeId, alternatives: &[Alternative]) -> Vec<Branch> {
        let (flow, _) = self.asker(id);
        let mut branches = Vec::new();
        for alternative in alternatives {
            let (ty, _) = self.lower_shape_use(&alternative.shape, flow, &alternative.place);
            branches.push(Branch {
                ty: ty.id,
                tags: Vec::new(),
                title: self.branch_title(alternative),
                docs: self.branch_docs(alternative),
            });
        }
        branches
    }

    /// The title of the node that lists a branch; that of a component is the component's.
    fn branch_title(&self, alternative: &Alternative) -> Option<String> {
        let node = self.schema(alternative.node?);
        node.title.clone().filter(|_| node.component.is_none())
    }

    /// What the node that lists a branch says of it, where it is another than the branch itself.
    fn branch_docs(&mut self, alternative: &Alternative) -> Docs {
        match alternative.node {
            Some(node) if self.alias(node) != node && self.schema(node).component.is_none() => {
                docs::schema_docs(self.doc, self.schema(node))
            }
            _ => Docs::default(),
        }
    }
}

/// The objects among facets, and the branch of each.
fn objects(facets: &[Vec<Facet>]) -> Vec<(usize, ObjectFacet)> {
    let mut objects = Vec::new();
    for (branch, facets) in facets.iter().enumerate() {
        for facet in facets {
            if let Facet::Object(object) = facet {
                objects.push((branch, object.clone()));
            }
        }
    }
    objects
}
