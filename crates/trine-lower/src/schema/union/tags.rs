//! Unions whose branch a discriminator tells.

use trine_diag::codes::lower as codes;
use trine_diag::{Diagnostic, Severity};
use trine_ir::{Arm, Dispatch, Guard, JsonKind, Kind, TypeId, Union};
use trine_parse::document::{Discriminator, SchemaId};

use super::facet::{Entry, ObjectFacet};
use super::split;
use crate::context::Cx;
use crate::schema::choice::{Alternative, Told};
use crate::schema::classify::Class;
use crate::schema::key::{All, Part, Shape, Tag};

impl Cx<'_> {
    /// Notes the discriminators that tell nothing, since there are no alternatives.
    pub(crate) fn report_lone_discriminators(&mut self) {
        let stated = self.doc.schemas.iter().enumerate();
        let stated = stated.filter(|(_, schema)| schema.discriminator.is_some());
        let ids: Vec<SchemaId> = stated
            .filter_map(|(index, _)| u32::try_from(index).ok().map(SchemaId))
            .collect();
        for id in ids {
            if !matches!(self.classify(&All::of(id)), Class::Object | Class::Map) {
                continue;
            }
            let place = self.place(id).child("discriminator");
            let message = "nothing extends the schema and it lists no alternatives; the discriminator tells nothing";
            let found = Diagnostic::new(codes::DISCRIMINATOR_UNUSED, &place, message);
            self.sink.push(Diagnostic {
                severity: Severity::Note,
                ..found
            });
        }
    }

    /// Lowers alternatives that the discriminator of `owner` tells apart; `None` where it cannot.
    pub(super) fn lower_tagged(&mut self, id: TypeId, told: Told, alternatives: &[Alternative]) -> Option<Kind> {
        let owner = told.owner;
        let discriminator = self.schema(owner).discriminator.clone()?;
        let property = discriminator.property.clone();
        let mut objects = Vec::new();
        for alternative in alternatives {
            let Some(own) = self.object_facets(&alternative.shape) else {
                let place = self.place(owner).child("discriminator");
                self.sink.report(
                    codes::DISCRIMINATOR_UNUSED,
                    &place,
                    "not every alternative is an object, so the discriminator cannot tell them apart",
                );
                return None;
            };
            objects.push(own);
        }
        let tags = self.tags(told, alternatives, &objects);
        self.report_strange_mappings(told, &discriminator, alternatives);
        let default = discriminator.default.map(|target| self.alias(target));
        let default = default.and_then(|target| alternatives.iter().position(|one| self.stands_for(one, target)));
        let untold = tags
            .iter()
            .enumerate()
            .find(|(index, tags)| tags.is_empty() && default != Some(*index));
        if let Some((index, _)) = untold {
            let place = self.place(owner).child("discriminator");
            let message = format!(
                "no value of `{property}` stands for the alternative {index}, so the discriminator is not used"
            );
            self.sink.report(codes::DISCRIMINATOR_UNUSED, &place, message);
            return None;
        }
        let alternatives: Vec<Alternative> = alternatives
            .iter()
            .zip(&objects)
            .zip(&tags)
            .map(|((one, objects), tags)| self.with_tag(one, objects, &property, tags))
            .collect();
        let mut branches = self.lower_branches(id, &alternatives);
        let dispatch = match default {
            None => {
                untagged_arms(&property, &tags, &objects).or_else(|| self.base_arms(told, &property, &tags, &objects))
            }
            Some(_) => None,
        };
        for (branch, tags) in branches.iter_mut().zip(tags) {
            branch.tags = tags;
            self.dispatched.insert((branch.ty, property.clone()));
        }
        let dispatch = dispatch.map_or(Dispatch::Tag { property, default }, Dispatch::Arms);
        let base = self.lower_base(told, &alternatives);
        Some(Kind::Union(Union {
            branches,
            dispatch,
            base,
        }))
    }

    /// Tests of a hierarchy in which something that extends the base requires more than the base: a value of such
    /// a tag may be a value of the base alone, and is tried. `None` where nothing requires more.
    fn base_arms(
        &mut self,
        told: Told,
        property: &str,
        tags: &[Vec<String>],
        objects: &[Vec<ObjectFacet>],
    ) -> Option<Vec<Arm>> {
        let base = self.flat(&All::parts(vec![Part::common(told.base?)]));
        let more = |facet: &ObjectFacet| {
            facet
                .properties
                .iter()
                .any(|(name, p)| p.required && !base.required.contains(name))
        };
        let arms: Vec<Arm> = objects
            .iter()
            .enumerate()
            .map(|(branch, objects)| Arm {
                certain: !objects.iter().any(more),
                ..tag_arm(branch, property, &tags[branch])
            })
            .collect();
        arms.iter().any(|arm| !arm.certain).then_some(arms)
    }

    /// Reports values that the mapping gives to a schema which is no alternative.
    fn report_strange_mappings(&mut self, told: Told, discriminator: &Discriminator, alternatives: &[Alternative]) {
        let owner = told.owner;
        if told.base.is_some_and(|base| base != owner) {
            return;
        }
        for (name, target) in &discriminator.mapping {
            let target = self.alias(*target);
            if !alternatives.iter().any(|one| self.stands_for(one, target)) {
                let place = self.place(owner).child("discriminator").child("mapping").child(name);
                let message = "the schema is none of the alternatives; values with this tag are kept as they are";
                self.sink.report(codes::DISCRIMINATOR_UNUSED, &place, message);
            }
        }
    }

    /// The alternative with the tag as a property of its own, where it does not declare it.
    fn with_tag(&mut self, one: &Alternative, objects: &[ObjectFacet], property: &str, tags: &[String]) -> Alternative {
        let undeclared = objects.iter().all(|object| !object.properties.contains_key(property));
        match &one.shape {
            Shape::All(all) if undeclared && !tags.is_empty() && self.classify(all) == Class::Object => {
                let tag = Some(Tag {
                    property: property.to_owned(),
                    values: tags.to_vec(),
                });
                Alternative {
                    shape: Shape::All(All { tag, ..all.clone() }),
                    ..one.clone()
                }
            }
            _ => one.clone(),
        }
    }
}

/// Tests where a branch may leave the tag out: by the tag where it is there, else as if there were none. `None`
/// where every branch has the tag.
fn untagged_arms(property: &str, tags: &[Vec<String>], objects: &[Vec<ObjectFacet>]) -> Option<Vec<Arm>> {
    let mut entries = Vec::new();
    for (branch, objects) in objects.iter().enumerate() {
        for facet in objects {
            if facet.properties.get(property).is_some_and(|tag| !tag.required) {
                entries.push(Entry { branch, facet });
            }
        }
    }
    if entries.is_empty() {
        return None;
    }
    let numbered = tags.iter().enumerate();
    let mut arms: Vec<Arm> = numbered.map(|(branch, tags)| tag_arm(branch, property, tags)).collect();
    arms.extend(split::split_without(&entries, property).arms);
    Some(arms)
}

fn tag_arm(branch: usize, property: &str, tags: &[String]) -> Arm {
    Arm {
        branch,
        kinds: vec![JsonKind::Object],
        guards: vec![Guard::Is(property.to_owned(), tags.to_vec())],
        certain: true,
    }
}
