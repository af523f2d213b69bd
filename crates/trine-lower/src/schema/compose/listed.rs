//! Lists of alternatives that are the values of one enumeration: `oneOf: [{const: 1, title: ONE}, …]`.

use std::collections::BTreeSet;

use trine_parse::document::{Document, JsonType, Schema, SchemaId};

use super::flat::UnionGroup;
use super::merge::members;
use crate::schema::node;
use crate::schema::value::{Member, types_of_values};

/// The values of alternatives that list values and nothing else, of one JSON type; `None` for all others.
/// Enumerations that have names of their own stay alternatives, if more than one of them has several values.
pub(super) fn listed_values(doc: &Document, group: &UnionGroup) -> Option<Vec<Member>> {
    let owner = doc.schema(group.owner);
    let branches: Vec<SchemaId> = group
        .branches
        .iter()
        .copied()
        .filter(|id| !node::is_only_null(doc, *id))
        .collect();
    if owner.discriminator.is_some() || branches.is_empty() || has_several_named(doc, &branches) {
        return None;
    }
    let mut found: Vec<Member> = Vec::new();
    for branch in &branches {
        let schema = doc.schema(node::reference_end(doc, *branch));
        if !lists_values(schema) {
            return None;
        }
        let stated = schema.types.clone();
        let own = members(schema).into_iter();
        let own = own
            .filter(|member| types_allow(&stated, member))
            .map(|member| marked(doc, *branch, member));
        found.extend(own);
    }
    let plain = match types_of_values(&found).as_slice() {
        [JsonType::Array | JsonType::Object] => false,
        [_] => true,
        types => types
            .iter()
            .all(|one| matches!(one, JsonType::Integer | JsonType::Number)),
    };
    clear_shared_names(&mut found);
    plain.then_some(found)
}

fn has_several_named(doc: &Document, branches: &[SchemaId]) -> bool {
    let ends: BTreeSet<SchemaId> = branches.iter().map(|id| node::reference_end(doc, *id)).collect();
    let named = ends.iter().map(|id| doc.schema(*id)).filter(|schema| {
        let several = schema.enumeration.as_ref().is_some_and(|values| values.len() > 1);
        schema.component.is_some() && several
    });
    named.count() > 1
}

/// The only value of an alternative, named and documented by what stands beside it.
pub(crate) fn marked(doc: &Document, branch: SchemaId, member: Member) -> Member {
    let end = node::reference_end(doc, branch);
    if doc
        .schema(end)
        .enumeration
        .as_ref()
        .is_none_or(|values| values.len() != 1)
    {
        return member;
    }
    let beside = [doc.schema(branch), doc.schema(end)];
    let said = |text: fn(&Schema) -> &Option<String>| beside.iter().find_map(|schema| text(schema).clone());
    Member {
        name: member.name.or_else(|| said(|schema| &schema.title)),
        description: member.description.or_else(|| said(|schema| &schema.description)),
        deprecated: member.deprecated || beside.iter().any(|schema| schema.deprecated),
        ..member
    }
}

/// Tells whether a node lists values, and says nothing else but their type and format.
fn lists_values(schema: &Schema) -> bool {
    let nothing_else = schema.properties.is_empty() && schema.items.is_none() && !node::is_composed(schema);
    schema.enumeration.is_some() && nothing_else
}

fn types_allow(types: &[JsonType], member: &Member) -> bool {
    let own = types_of_values(std::slice::from_ref(member));
    types.is_empty()
        || own
            .iter()
            .all(|one| types.contains(one) || (*one == JsonType::Integer && types.contains(&JsonType::Number)))
}

/// Takes away the names that several values have: a title that stands beside each says nothing of one.
pub(crate) fn clear_shared_names(members: &mut [Member]) {
    let mut met: BTreeSet<(String, String)> = BTreeSet::new();
    let named = members
        .iter()
        .filter_map(|member| Some((member.name.clone()?, member.value.to_string())));
    met.extend(named);
    for member in members {
        let own = member
            .name
            .as_ref()
            .map(|name| met.iter().filter(|(other, _)| other == name).count());
        if own.is_some_and(|count| count > 1) {
            member.name = None;
        }
    }
}
