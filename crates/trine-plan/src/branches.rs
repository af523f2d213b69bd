//! The variants of unions: their names, and how values become them.

use std::collections::BTreeMap;

use trine_ir::{Dispatch, EnumBase, Kind, Scalar, TypeId, Unlisted};

use crate::ident::{Case, ITSELF, distinct, ident_or};
use crate::names::{DETAILS, OBJECT};
use crate::shape::{UNKNOWN, not_called, variants_of};
use crate::shared_words::without_shared_ends;
use crate::types::Types;
use crate::{Entry, RustType, TextBranch, Union, Variant, about};

/// The union with its variants.
pub(crate) fn union(types: &Types<'_>, locked: &[Entry], id: TypeId, union: &trine_ir::Union) -> Union {
    let plains: Vec<RustType> = union.branches.iter().map(|branch| types.plain(branch.ty)).collect();
    let keys = branch_keys(types, union, locked);
    let mut wanted = wanted(types, locked, id, union);
    if plains.iter().all(is_named) {
        wanted = less_shared(&keys, wanted, locked);
    }
    let idents = variants_of(&keys, &wanted, locked);
    // `type_` is `as_type`.
    let functions = distinct(&idents, Case::Value, "value", &[]);
    let froms: Vec<bool> = (0..plains.len()).map(|index| is_alone(&plains, index)).collect();
    let text = text_branch(types, union, &froms, &keys, locked);
    let variant = |(index, ident): (usize, String)| {
        let plain = &plains[index];
        let ty = match types.boxes.contains(&(id, index)) {
            true => RustType::Boxed(Box::new(plain.clone())),
            false => plain.clone(),
        };
        let branch = &union.branches[index];
        Variant {
            docs: about::branch(types, branch, &ident),
            ident,
            function: functions[index].trim_end_matches('_').to_owned(),
            ty,
            tags: branch.tags.clone(),
            from: froms[index],
            text: text.filter(|(at, _)| *at == index).map(|(_, text)| text),
        }
    };
    Union {
        variants: idents.into_iter().enumerate().map(variant).collect(),
        dispatch: union.dispatch.clone(),
        unknown: UNKNOWN.to_owned(),
        base: union.base.map(|base| types.plain(base)),
    }
}

/// Returns true if no other branch holds the same type. Any JSON is held by `Unknown`.
fn is_alone(plains: &[RustType], index: usize) -> bool {
    let plain = &plains[index];
    plains.iter().filter(|other| *other == plain).count() == 1 && *plain != RustType::Json
}

/// The branch that a `&str` becomes: the string, else the only enumeration of strings that takes any text. An
/// enumeration that has it by the lock keeps it when another one comes.
fn text_branch(
    types: &Types<'_>,
    union: &trine_ir::Union,
    froms: &[bool],
    keys: &[String],
    locked: &[Entry],
) -> Option<(usize, TextBranch)> {
    let of = |index: usize| match &types.api.ty(union.branches[index].ty).kind {
        Kind::Scalar(Scalar::String | Scalar::Binary) => Some(TextBranch::String),
        Kind::Enum(values) if values.base == EnumBase::String && values.unlisted != Unlisted::Refused => {
            Some(TextBranch::Enumeration)
        }
        Kind::Enum(_)
        | Kind::Any
        | Kind::Scalar(_)
        | Kind::List(_)
        | Kind::Tuple(_)
        | Kind::Map(_)
        | Kind::Object(_)
        | Kind::Union(_) => None,
    };
    let all: Vec<(usize, TextBranch)> = (0..union.branches.len())
        .filter(|index| froms[*index])
        .filter_map(|index| Some((index, of(index)?)))
        .collect();
    let is_kept = |index: usize| locked.iter().any(|entry| entry.key == text_key(&keys[index]));
    let string = all.iter().find(|(_, text)| *text == TextBranch::String);
    let kept = all.iter().find(|(index, _)| is_kept(*index));
    match (kept.or(string), all.as_slice()) {
        (Some(one), _) | (None, [one]) => Some(*one),
        (None, _) => None,
    }
}

/// The key in the lock of the enumeration that a `&str` becomes, beside the branch's own.
pub(crate) fn text_key(branch: &str) -> String {
    format!("{TEXT}{branch}")
}

/// The beginning of such a key.
pub(crate) const TEXT: &str = "(text) ";

/// The names that the variants ask for.
fn wanted(types: &Types<'_>, locked: &[Entry], id: TypeId, union: &trine_ir::Union) -> Vec<String> {
    let tagged = matches!(union.dispatch, Dispatch::Tag { .. });
    let plains: Vec<RustType> = union.branches.iter().map(|branch| types.plain(branch.ty)).collect();
    // The only number of before is `Number`, if it was an integer too.
    let is_taken = locked
        .iter()
        .any(|entry| entry.key == "Integer" && entry.name.as_deref() == Some("Number"));
    let text = |(branch, plain): (&trine_ir::Branch, &RustType)| {
        let text = match branch.tags.first() {
            _ if is_named_by_title(types, branch, union) => branch.title.clone().unwrap_or_default(),
            Some(tag) if tagged && is_name(tag) && !is_inner(types, branch) => tag.clone(),
            Some(_) | None if is_taken && is_float(plain) => "Float".to_owned(),
            Some(_) | None => variant_text(types, id, plain, &plains),
        };
        not_called(text, UNKNOWN)
    };
    union.branches.iter().zip(&plains).map(text).collect()
}

/// Returns true if a branch has a type with a name, and not a list or a map of that.
fn is_named(plain: &RustType) -> bool {
    match plain {
        RustType::Named(_) | RustType::Local(_) => true,
        RustType::Boxed(inner) => is_named(inner),
        RustType::Unit
        | RustType::Json
        | RustType::Scalar(_)
        | RustType::Bytes
        | RustType::Upload
        | RustType::List(_)
        | RustType::Map(_)
        | RustType::Tuple(_)
        | RustType::Option(_)
        | RustType::Field(_)
        | RustType::Events(_) => false,
    }
}

/// The texts without the words that all of them begin or end with. Where the lock has a variant with those words, the
/// others have them too.
fn less_shared(keys: &[String], texts: Vec<String>, locked: &[Entry]) -> Vec<String> {
    let short = without_shared_ends(&texts);
    let was_whole = |at: usize| {
        let entry = locked.iter().find(|entry| entry.key == keys[at]);
        let name = entry.and_then(|entry| entry.name.as_deref());
        name.is_some_and(|name| short[at] != texts[at] && name == ident_or(&texts[at], Case::Type, UNKNOWN))
    };
    let is_keyword = |text: &String| ident_or(text, Case::Type, UNKNOWN) == ITSELF;
    match (0..texts.len()).any(was_whole) || short.iter().any(is_keyword) {
        true => texts,
        false => short.into_iter().map(|text| not_called(text, UNKNOWN)).collect(),
    }
}

/// The most characters of a title that names a branch.
const TITLE: usize = 40;

/// Returns true if the title of a branch is its variant's name: it is short, no other branch has it, and the type does
/// not have the title as its name already.
fn is_named_by_title(types: &Types<'_>, branch: &trine_ir::Branch, union: &trine_ir::Union) -> bool {
    let Some(title) = branch.title.as_deref() else {
        return false;
    };
    let alone = union
        .branches
        .iter()
        .filter(|other| other.title.as_deref() == Some(title))
        .count()
        == 1;
    let is_word = title.chars().any(char::is_alphabetic) && title.chars().count() <= TITLE;
    let own_item = types.names.contains_key(&branch.ty) && types.api.ty(branch.ty).component.is_none();
    alone && is_word && !own_item
}

/// Returns true if a discriminator's value can name a branch. A number cannot, nor can a URI reference such as
/// `#Microsoft.Media.AudioTrack` (OData's names of types).
fn is_name(tag: &str) -> bool {
    !tag.is_empty() && !tag.starts_with('#') && tag.parse::<i64>().is_err()
}

/// Returns true if a branch is a union whose discriminator values are those of its own branches.
fn is_inner(types: &Types<'_>, branch: &trine_ir::Branch) -> bool {
    branch.tags.len() > 1 && matches!(types.api.ty(branch.ty).kind, Kind::Union(_))
}

/// The keys of a union's branches in the lock: the value of the discriminator, or else the name of the type.
pub(crate) fn branch_keys(types: &Types<'_>, union: &trine_ir::Union, locked: &[Entry]) -> Vec<String> {
    let is_tagged = matches!(union.dispatch, Dispatch::Tag { .. });
    let known = |tag: &&String| locked.iter().any(|entry| entry.key == **tag);
    let key = |branch: &trine_ir::Branch| {
        let tags = branch.tags.iter().filter(|_| is_tagged);
        let tag = tags.clone().find(known).or_else(|| tags.clone().next());
        tag.cloned()
            .unwrap_or_else(|| type_text(types, &types.plain(branch.ty)))
    };
    apart(union.branches.iter().map(key).collect())
}

/// Keys of which each is there once: the second branch of a type has its number behind it.
fn apart(keys: Vec<String>) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let one = |key: String| {
        let count = counts.entry(key.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { key } else { format!("{key} {count}") }
    };
    keys.into_iter().map(one).collect()
}

/// The name that a variant asks for: the JSON kind of a scalar, a list or a map if no other branch has that kind, else
/// the name of its type without the name of the union at its beginning.
fn variant_text(types: &Types<'_>, union: TypeId, plain: &RustType, all: &[RustType]) -> String {
    let alone = |same: fn(&RustType) -> bool| all.iter().filter(|ty| same(ty)).count() == 1;
    match plain {
        RustType::Scalar(Scalar::String | Scalar::Binary) => "Text".to_owned(),
        RustType::Scalar(scalar) if is_number(*scalar) && alone(is_a_number) => "Number".to_owned(),
        RustType::List(_) if alone(|ty| matches!(ty, RustType::List(_))) => "List".to_owned(),
        RustType::Tuple(_) if alone(|ty| matches!(ty, RustType::Tuple(_))) => "Tuple".to_owned(),
        RustType::Map(_) if alone(|ty| matches!(ty, RustType::Map(_))) => "Map".to_owned(),
        other => {
            let name = type_text(types, other);
            let owner = types.names.get(&union).map_or("", String::as_str);
            let rest = name
                .strip_prefix(owner)
                .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
            match rest {
                // Only the type is called so: the branch is the object.
                Some(DETAILS) => OBJECT.to_owned(),
                Some(rest) => rest.to_owned(),
                None => name,
            }
        }
    }
}

fn is_a_number(ty: &RustType) -> bool {
    matches!(ty, RustType::Scalar(scalar) if is_number(*scalar))
}

fn is_float(ty: &RustType) -> bool {
    matches!(ty, RustType::Scalar(Scalar::F32 | Scalar::F64))
}

/// Returns true if a scalar is a plain JSON number.
fn is_number(scalar: Scalar) -> bool {
    use Scalar::{F32, F64, I8, I16, I32, I64, U8, U16, U32, U64};
    matches!(scalar, I8 | I16 | I32 | I64 | U8 | U16 | U32 | U64 | F32 | F64)
}

/// A word for a type.
pub(crate) fn type_text(types: &Types<'_>, ty: &RustType) -> String {
    let word = match ty {
        RustType::Unit => "None",
        RustType::Json => "Any",
        RustType::Scalar(scalar) => match scalar {
            Scalar::Bool => "Bool",
            Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 => "Integer",
            Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 => "Integer",
            Scalar::F32 | Scalar::F64 => "Number",
            Scalar::Decimal => "Decimal",
            Scalar::String | Scalar::Binary => "String",
            Scalar::Password => "Secret",
            Scalar::DateTime => "DateTime",
            Scalar::Date => "Date",
            Scalar::Uuid => "Uuid",
            Scalar::Base64 => "Base64",
            Scalar::Null => "Null",
        },
        RustType::Bytes => "Bytes",
        RustType::Upload => "Upload",
        RustType::Named(id) => return types.names.get(id).cloned().unwrap_or_default(),
        RustType::Local(name) => return name.clone(),
        RustType::List(inner) => return format!("{}List", type_text(types, inner)),
        RustType::Map(inner) => return format!("{}Map", type_text(types, inner)),
        RustType::Tuple(parts) => {
            let parts: Vec<String> = parts.iter().map(|part| type_text(types, part)).collect();
            return format!("{}Tuple", parts.concat());
        }
        RustType::Option(inner) | RustType::Field(inner) | RustType::Boxed(inner) | RustType::Events(inner) => {
            return type_text(types, inner);
        }
    };
    ident_or(word, Case::Type, "Value")
}
