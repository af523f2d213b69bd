//! The alternatives of schemas, as the document lists them or implies them.

use std::collections::BTreeSet;

use trine_diag::Place;
use trine_diag::codes::lower as codes;
use trine_parse::document::{JsonType, SchemaId};

use super::absorb::Collapsed;
use super::alternative::{Alternative, Choices, Told};
use super::collapse::{collapse, deduplicate};
use super::unnest::flatten_alternatives;
use crate::context::Cx;
use crate::schema::classify::Class;
use crate::schema::compose::{UnionGroup, UnionKeyword};
use crate::schema::key::{All, Part, Shape};
use crate::schema::node;
use crate::schema::resolve::Resolve;
use crate::schema::schemas::Schemas;
use crate::schema::union::{is_instantiable_base, object_facets, stands_for};
use crate::schema::value::type_name;

/// The most combinations of alternatives that lists beside each other are multiplied out to.
const MOST_COMBINATIONS: usize = 32;

/// Finds the alternatives of schemas.
pub(super) fn find_choices(shapes: &dyn Resolve<'_>, all: &All) -> Choices {
    let schemas = shapes.schemas();
    match schemas.classify(all) {
        Class::Family(base) => family_choices(shapes, all, base),
        Class::Kinds(kinds) => kind_choices(shapes, all, &kinds),
        Class::Union => union_choices(shapes, all),
        Class::Never
        | Class::Null
        | Class::Any
        | Class::Scalar(_)
        | Class::Enum(_)
        | Class::List
        | Class::Map
        | Class::Object => Choices::none(),
    }
}

/// The members of a hierarchy, each with what `all` says besides of every value.
fn family_choices(shapes: &dyn Resolve<'_>, all: &All, base: SchemaId) -> Choices {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let Some(family) = schemas.families.get(&base).cloned() else {
        return Choices::none();
    };
    // The node that extends the base in place, where it is but one.
    let extending = all.sole().filter(|id| schemas.alias(*id) != base);
    let beside = match (all.sole(), extending) {
        (Some(_), None) => Vec::new(),
        (None | Some(_), _) => common_parts(schemas, all, Some(base)),
    };
    let common = match beside.as_slice() {
        [] => vec![Part::common(base)],
        parts => parts.to_vec(),
    };
    let mut alternatives = Vec::new();
    if is_instantiable_base(shapes, base, &family) {
        alternatives.push(extended(plain_member(schemas, base), &beside));
    }
    for child in &family.children {
        alternatives.push(extended(member(schemas, *child, family.discriminator), &beside));
    }
    for target in &family.mapped {
        let mapping = cx.place(family.discriminator).child("discriminator").child("mapping");
        let place = mapping.child(mapped_name(cx, family.discriminator, *target));
        let one = alternative(&common, *target, place);
        if object_facets(shapes, &one.shape).is_some() {
            alternatives.push(one);
        }
    }
    if let (Some(part), false) = (all.parts.last(), beside.is_empty()) {
        // They are no components, but alternatives of what extends the base in place.
        let place = cx.place(part.id).child(UnionKeyword::OneOf.name());
        for (index, one) in alternatives.iter_mut().enumerate() {
            one.place = place.child(index);
        }
    }
    let told = Told {
        owner: family.discriminator,
        base: Some(base),
        common: extending,
    };
    Choices {
        alternatives,
        keyword: UnionKeyword::OneOf,
        discriminator: Some(told),
        opened: Vec::new(),
    }
}

/// The parts that all branches of these schemas have in common: all but their unions and the subtypes of `told`.
fn common_parts(schemas: &Schemas<'_>, all: &All, told: Option<SchemaId>) -> Vec<Part> {
    let common = all.parts.iter().map(|part| Part::common(part.id));
    let bases = schemas.bases(all).into_iter().filter(|base| Some(*base) != told);
    common.chain(bases.map(Part::whole)).collect()
}

/// A member of a hierarchy with what holds besides.
fn extended(one: Alternative, beside: &[Part]) -> Alternative {
    let parts = one.shape.alls().iter().flat_map(|all| all.parts.clone());
    let parts = beside.iter().copied().chain(parts).collect();
    match beside {
        [] => one,
        _ => Alternative {
            shape: Shape::All(All::parts(parts)),
            ..one
        },
    }
}

/// The first value that a node's discriminator maps to a schema.
fn mapped_name<'a>(cx: &Cx<'a>, owner: SchemaId, target: SchemaId) -> &'a str {
    let mut mapping = cx.schema(owner).discriminator.iter().flat_map(|one| &one.mapping);
    let found = mapping.find(|(_, other)| node::reference_end(cx.doc, **other) == target);
    found.map_or("", |(name, _)| name.as_str())
}

/// A member of a hierarchy. One that tells its subtypes by a property of its own is the union of these.
fn member(schemas: &Schemas<'_>, id: SchemaId, owner: SchemaId) -> Alternative {
    let cx = schemas.cx;
    let property = |id: SchemaId| cx.schema(id).discriminator.as_ref().map(|one| &one.property);
    match schemas.families.get(&id) {
        Some(family) if property(family.discriminator) != property(owner) => Alternative {
            shape: Shape::All(All::of(id)),
            node: Some(id),
            place: cx.place(id),
        },
        _ => plain_member(schemas, id),
    }
}

/// A member of a hierarchy as the object that it is, not as what extends it.
fn plain_member(schemas: &Schemas<'_>, id: SchemaId) -> Alternative {
    let cx = schemas.cx;
    let place = cx.place(id);
    if schemas.families.contains_key(&id) {
        let shape = Shape::All(All::parts(vec![Part::common(id)]));
        return Alternative {
            shape,
            node: Some(id),
            place: place.child("base"),
        };
    }
    Alternative {
        shape: Shape::All(All::of(id)),
        node: Some(id),
        place,
    }
}

fn kind_choices(shapes: &dyn Resolve<'_>, all: &All, kinds: &[JsonType]) -> Choices {
    let cx = shapes.schemas().cx;
    let place = all
        .parts
        .first()
        .map_or_else(|| Place::root(trine_diag::FileId(0)), |part| cx.place(part.id));
    let alternatives = kinds.iter().map(|kind| {
        let all = All {
            only: Some(*kind),
            ..all.clone()
        };
        Alternative {
            shape: Shape::All(all),
            node: None,
            place: place.child(type_name(*kind)),
        }
    });
    let collapsed = collapse(shapes, alternatives.collect());
    Choices {
        alternatives: collapsed.alternatives,
        keyword: UnionKeyword::OneOf,
        discriminator: None,
        opened: collapsed.opened,
    }
}

fn union_choices(shapes: &dyn Resolve<'_>, all: &All) -> Choices {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let flat = schemas.flat(all);
    let discriminator = match flat.unions.as_slice() {
        [group] => cx.schema(group.owner).discriminator.as_ref().map(|_| Told {
            owner: group.owner,
            base: None,
            common: None,
        }),
        _ => None,
    };
    let any = flat.unions.iter().any(|group| group.keyword == UnionKeyword::AnyOf);
    let keyword = if any { UnionKeyword::AnyOf } else { UnionKeyword::OneOf };
    let common = common_parts(schemas, all, None);
    let product: usize = flat.unions.iter().map(|group| group.branches.len().max(1)).product();
    let alternatives = if flat.unions.len() > 1 && product > MOST_COMBINATIONS {
        match too_many(schemas, &flat.unions, &common, product) {
            Some(merged) => vec![merged],
            None => combinations(cx, &flat.unions[..1], &common),
        }
    } else {
        combinations(cx, &flat.unions, &common)
    };
    let alternatives = match discriminator {
        Some(told) => {
            let alternatives = with_unlisted(shapes, told.owner, all, alternatives);
            with_plain_members(schemas, told.owner, alternatives)
        }
        None => alternatives,
    };
    let alternatives = flatten_alternatives(shapes, all, alternatives, discriminator);
    let collapsed = match discriminator {
        Some(_) => Collapsed {
            alternatives: deduplicate(shapes, alternatives),
            opened: Vec::new(),
        },
        None => collapse(shapes, alternatives),
    };
    Choices {
        alternatives: collapsed.alternatives,
        keyword,
        discriminator,
        opened: collapsed.opened,
    }
}

/// Alternatives and the schemas besides that the discriminator of `owner` has a value for.
fn with_unlisted(
    shapes: &dyn Resolve<'_>,
    owner: SchemaId,
    own: &All,
    mut alternatives: Vec<Alternative>,
) -> Vec<Alternative> {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let mapping = cx.schema(owner).discriminator.as_ref().map(|one| one.mapping.clone());
    let common: Vec<Part> = own.parts.iter().map(|part| Part::common(part.id)).collect();
    for (value, target) in mapping.unwrap_or_default() {
        let id = schemas.alias(target);
        let itself = own.parts.iter().any(|part| part.id == id);
        if itself || alternatives.iter().any(|one| stands_for(shapes, one, id)) {
            continue;
        }
        let place = cx.place(owner).child("discriminator").child("mapping").child(&value);
        let one = alternative(&common, target, place.clone());
        // A tag tells objects; what is none is told where the tags are looked at.
        if object_facets(shapes, &one.shape).is_none() {
            continue;
        }
        let message = format!(
            "the schema for the value `{}` is not one of the branches; it is added to them",
            value.escape_debug()
        );
        cx.report(codes::UNLISTED_BRANCH, &place, message);
        alternatives.push(one);
    }
    alternatives
}

/// The same with those as plain objects whose subtypes are listed beside them.
fn with_plain_members(schemas: &Schemas<'_>, owner: SchemaId, alternatives: Vec<Alternative>) -> Vec<Alternative> {
    let cx = schemas.cx;
    let nodes: Vec<SchemaId> = alternatives.iter().filter_map(|one| one.node).collect();
    let nodes: BTreeSet<SchemaId> = nodes.into_iter().map(|node| schemas.alias(node)).collect();
    let property = |id: SchemaId| cx.schema(id).discriminator.as_ref().map(|one| &one.property);
    let plain = |one: &Alternative| {
        let [.., part] = one.shape.alls().first()?.parts.as_slice() else {
            return None;
        };
        let id = node::reference_end(cx.doc, part.id);
        let family = schemas.families.get(&id)?;
        let same = property(family.discriminator) == property(owner);
        (same && family.children.iter().all(|child| nodes.contains(child))).then_some(id)
    };
    let plain: Vec<Option<SchemaId>> = alternatives.iter().map(plain).collect();
    alternatives
        .into_iter()
        .zip(plain)
        .map(|(one, plain)| plain.map_or(one, |id| plain_member(schemas, id)))
        .collect()
}

/// One choice of each list, in every combination.
fn combinations(cx: &Cx<'_>, groups: &[UnionGroup], common: &[Part]) -> Vec<Alternative> {
    let mut alternatives: Vec<Alternative> = Vec::new();
    for (round, group) in groups.iter().enumerate() {
        let owner = cx.place(group.owner).child(group.keyword.name());
        let options = group.branches.iter().enumerate();
        let options: Vec<(SchemaId, Place)> = options.map(|(index, id)| (*id, owner.child(index))).collect();
        alternatives = if round == 0 {
            options
                .into_iter()
                .map(|(id, place)| alternative(common, id, place))
                .collect()
        } else {
            let pairs = alternatives
                .iter()
                .flat_map(|one| options.iter().map(move |(id, place)| joined(one, *id, place)));
            pairs.collect()
        };
    }
    alternatives
}

/// One object of all the properties of lists that have too many combinations; `None` where not all are objects.
fn too_many(schemas: &Schemas<'_>, groups: &[UnionGroup], common: &[Part], product: usize) -> Option<Alternative> {
    let cx = schemas.cx;
    let place = cx.place(groups.first()?.owner);
    let branches = groups.iter().flat_map(|group| &group.branches);
    let alls: Vec<All> = branches.map(|branch| together(common, *branch)).collect();
    let objects = alls
        .iter()
        .all(|all| matches!(schemas.classify(all), Class::Object | Class::Map));
    let read = if objects {
        "they are read as one object with all of their properties"
    } else {
        "only the first one is used"
    };
    let message = format!("`oneOf` and `anyOf` lists that apply at once have {product} combinations; {read}");
    cx.report(codes::TOO_COMPLEX, &place, message);
    let shape = Shape::Merged(alls);
    let node = None;
    objects.then_some(Alternative { shape, node, place })
}

fn alternative(common: &[Part], id: SchemaId, place: Place) -> Alternative {
    Alternative {
        shape: Shape::All(together(common, id)),
        node: Some(id),
        place,
    }
}

/// A branch with what holds for every branch.
fn together(common: &[Part], id: SchemaId) -> All {
    let mut parts = common.to_vec();
    parts.push(Part::whole(id));
    All::parts(parts)
}

fn joined(one: &Alternative, id: SchemaId, place: &Place) -> Alternative {
    let mut parts: Vec<Part> = one.shape.alls().iter().flat_map(|all| all.parts.clone()).collect();
    parts.push(Part::whole(id));
    let last = place.last();
    Alternative {
        shape: Shape::All(All::parts(parts)),
        node: None,
        place: one.place.child(last),
    }
}
