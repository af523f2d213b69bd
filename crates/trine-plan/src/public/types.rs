//! The items of `types`.

use super::{Aliased, Held, Public, PublicKind};
use crate::{Enum, EnumBase, Item, Plan, RustType, Shape, Struct, TypeId, Union};

const TYPES: &str = "types";

/// The public items of `types`, file by file.
pub(super) fn types(plan: &Plan) -> Vec<Public<'_>> {
    let of_files = plan.type_files.iter().flat_map(|file| {
        let of_item = |id: &TypeId| {
            let gate = plan.gate(*id);
            item(&plan.items[id]).into_iter().map(|item| item.behind(gate.clone()))
        };
        file.items.iter().flat_map(of_item)
    });
    let aliases = plan.aliases.iter().map(|alias| {
        let kind = PublicKind::Alias(Aliased::Type(&alias.ty));
        Public::new(TYPES, &alias.ident, kind).behind(alias.gate.clone())
    });
    of_files.chain(aliases).collect()
}

/// An item, and its other names.
fn item(item: &Item) -> Vec<Public<'_>> {
    let kind = match &item.shape {
        Shape::Alias(ty) => PublicKind::Alias(Aliased::Type(ty)),
        Shape::Newtype(ty) => PublicKind::Newtype(ty),
        Shape::Struct(plan) => PublicKind::Struct {
            non_exhaustive: plan.non_exhaustive,
        },
        Shape::Enum(_) | Shape::Union(_) => PublicKind::Enum,
    };
    let own = Public::new(TYPES, &item.ident, kind);
    let own = own.about(&item.docs, &item.place).with(parts(item));
    let nullable = item.nullable_alias.iter().map(|alias| {
        let kind = PublicKind::Alias(Aliased::Nullable(&item.ident));
        Public::new(TYPES, alias, kind)
    });
    let old = item.old.iter().map(|old| Public::renamed(TYPES, old, &item.ident));
    let required = match &item.shape {
        Shape::Struct(plan) => {
            let required = super::required(&own, plan.new_function().as_ref());
            required.map(|required| required.made_by(plan.makers))
        }
        Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => None,
    };
    [own].into_iter().chain(required).chain(nullable).chain(old).collect()
}

/// The fields, variants and functions of an item, and the traits that callers rely on.
fn parts(item: &Item) -> Vec<Public<'_>> {
    let mut parts = match &item.shape {
        Shape::Alias(_) => return Vec::new(),
        Shape::Newtype(_) => Vec::new(),
        Shape::Struct(plan) => fields(plan),
        Shape::Enum(plan) => {
            let values = plan.variants.iter().map(|value| {
                let deprecation = value.deprecated.then_some(super::Deprecation::Document);
                Public {
                    deprecation,
                    ..variant(&value.ident, Held::Nothing)
                }
            });
            let unknown = plan.unknown.iter();
            let unknown = unknown.map(|unknown| variant(unknown, Held::Unlisted(plan.value_type())));
            values.chain(unknown).chain(of_values(plan)).collect()
        }
        Shape::Union(plan) => {
            let branches = plan.variants.iter().map(|branch| Public {
                docs: Some(&branch.docs),
                ..variant(&branch.ident, Held::Value(&branch.ty))
            });
            let unknown = variant(&plan.unknown, Held::Kept(plan.base.as_ref()));
            branches.chain([unknown]).chain(of_branches(plan)).collect()
        }
    };
    parts.extend((item.patch.is_some()).then(|| Public::new(TYPES, "between", PublicKind::Between)));
    let derived = item.derives;
    let is_error = item.message.is_some();
    let traits = [
        ("Display", is_error),
        ("Error", is_error),
        ("ErrorMessage", is_error),
        ("Copy", derived.copy),
        ("Eq, Hash", derived.eq_hash),
        ("Default", derived.default),
    ];
    let traits = traits.into_iter().filter(|(_, derived)| *derived);
    parts.extend(traits.map(|(name, _)| Public::new(TYPES, name, PublicKind::Impl)));
    parts
}

/// The functions and traits by which an enumeration is made and read.
fn of_values(plan: &Enum) -> [Public<'_>; 3] {
    let ty = plan.value_type();
    let value = match plan.base {
        EnumBase::String => "as_str",
        EnumBase::Integer(_) => "value",
    };
    [
        Public::new(TYPES, "ALL", PublicKind::Values),
        Public::new(TYPES, value, PublicKind::Value(ty.clone())),
        Public::new(TYPES, "From", PublicKind::Conversions(plan.conversions(), ty)),
    ]
}

/// The functions and traits by which a union is made and read.
fn of_branches(plan: &Union) -> impl Iterator<Item = Public<'_>> {
    plan.variants.iter().flat_map(|branch| {
        let from = branch.from.then(|| PublicKind::From(branch.held()));
        let text = branch.text.map(|_| PublicKind::FromStr);
        let traits = from.into_iter().chain(text);
        let functions = [
            (branch.as_function(), PublicKind::AsBranch(branch.borrowed())),
            (branch.into_function(), PublicKind::IntoBranch(branch.held())),
        ];
        let traits = traits.map(|kind| ("From".to_owned(), kind));
        let all = functions.into_iter().chain(traits);
        all.map(|(ident, kind)| Public::new(TYPES, ident, kind))
    })
}

fn fields(plan: &Struct) -> Vec<Public<'_>> {
    let fields = plan.fields().map(|field| {
        let kind = PublicKind::Field(field.ty.clone());
        Public::new(TYPES, &field.ident, kind).about(&field.docs, &field.place)
    });
    let extra = plan.extra.iter().map(|(ident, ty)| {
        let ty = RustType::Map(Box::new(ty.clone()));
        Public::new(TYPES, ident, PublicKind::Field(ty))
    });
    let new = plan.new_function();
    let default = new.as_ref().filter(|new| new.arguments().next().is_none());
    let default = default.map(|_| Public::new(TYPES, "Default", PublicKind::Impl));
    let new = new.map(|new| super::constructor(TYPES, &new));
    let fields: Vec<Public<'_>> = fields.chain(extra).collect();
    let setters = super::setters(&fields, &plan.setters);
    let made = new.into_iter().chain(default).chain(setters);
    let made = made.map(|part| part.made_by(plan.makers));
    fields.into_iter().chain(made).collect()
}

fn variant<'p>(ident: &'p str, held: Held<'p>) -> Public<'p> {
    Public::new(TYPES, ident, PublicKind::Variant(held))
}
