//! The wire form of each type, read off the impls of a generated client.

use std::collections::BTreeMap;

use syn::{Expr, ImplItem, Item, Lit, Member, Pat, Stmt};

/// The condition under which a member of a struct is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Always.
    Field,
    /// Written unless it is `None`.
    Optional,
    /// Written unless it is absent.
    TriState,
    /// Written as the properties that have no field.
    Extra,
}

/// The form of a type's JSON, as its impls state it.
#[derive(Default)]
pub(crate) struct Form {
    /// By the name of the field: the key, and when it is written.
    pub(crate) fields: BTreeMap<String, (String, Presence)>,
    /// Keys and values that are written without a field.
    pub(crate) constants: Vec<(String, String)>,
    /// The property that tells the variant of a union, and the values that name each variant.
    pub(crate) tag: Option<(String, BTreeMap<String, Vec<String>>)>,
    /// The code that reads it.
    pub(crate) decode: Option<syn::Block>,
    /// The texts of an enumeration, by variant.
    pub(crate) texts: Option<BTreeMap<String, String>>,
    /// The type of the numbers of an enumeration.
    pub(crate) number: Option<syn::Type>,
}

/// Adds what the items of one file say, be it of `types` or of `wire`.
pub(crate) fn read(items: &[Item], forms: &mut BTreeMap<String, Form>) {
    for item in items {
        let Item::Impl(item) = item else { continue };
        let Some(name) = last_name(&item.self_ty) else { continue };
        let form = forms.entry(name).or_default();
        for part in &item.items {
            let ImplItem::Fn(function) = part else { continue };
            let body = &function.block.stmts;
            match function.sig.ident.to_string().as_str() {
                "encode" => body.iter().for_each(|statement| written(statement, form)),
                "decode" => {
                    form.tag = tag(body);
                    form.decode = Some(function.block.clone());
                }
                "as_str" => form.texts = Some(texts(body)),
                "value" => {
                    if let syn::ReturnType::Type(_, ty) = &function.sig.output {
                        form.number = Some((**ty).clone());
                    }
                }
                _ => {}
            }
        }
    }
}

/// The last name of a path.
pub(crate) fn last_name(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

/// A statement such as `out.field("id", &self.id);`.
fn written(statement: &Stmt, form: &mut Form) {
    let Stmt::Expr(Expr::MethodCall(call), _) = statement else {
        return;
    };
    let presence = match call.method.to_string().as_str() {
        "field" => Presence::Field,
        "optional" => Presence::Optional,
        "tri_state" => Presence::TriState,
        "extra" => Presence::Extra,
        _ => return,
    };
    let key = call.args.first().and_then(text).map_or_else(String::new, unescaped);
    match call.args.last() {
        Some(Expr::Reference(reference)) => {
            if let Expr::Field(field) = &*reference.expr
                && let Member::Named(name) = &field.member
            {
                form.fields.insert(name.to_string(), (key, presence));
            }
        }
        Some(other) => form.constants.extend(text(other).map(|value| (key, value))),
        None => {}
    }
}

/// A key out of the form that JSON has it in between the quotes.
fn unescaped(key: String) -> String {
    serde_json::from_str(&format!("\"{key}\"")).unwrap_or(key)
}

/// A body that is `match input.tag("type").as_deref() { Some("a" | "b") => ….map(Self::A), … }`.
fn tag(body: &[Stmt]) -> Option<(String, BTreeMap<String, Vec<String>>)> {
    let [Stmt::Expr(Expr::Match(whole), _)] = body else {
        return None;
    };
    let Expr::MethodCall(as_deref) = &*whole.expr else {
        return None;
    };
    let Expr::MethodCall(tag) = &*as_deref.receiver else {
        return None;
    };
    let property = tag.args.first().and_then(text).filter(|_| tag.method == "tag")?;
    let mut variants = BTreeMap::new();
    for arm in &whole.arms {
        let (Pat::TupleStruct(some), Some(variant)) = (&arm.pat, variant(&arm.body)) else {
            continue;
        };
        let values = match some.elems.first() {
            Some(Pat::Or(or)) => or.cases.iter().filter_map(pattern).collect(),
            Some(one) => pattern(one).into_iter().collect(),
            None => Vec::new(),
        };
        variants.insert(variant, values);
    }
    Some((property, variants))
}

/// The variant of `Decode::decode(input).map(Self::A)`.
fn variant(body: &Expr) -> Option<String> {
    let Expr::MethodCall(map) = bare(body) else { return None };
    path_end(map.args.first()?)
}

/// The arms of a body that is `match self { Self::A => "a", … }`.
fn texts(body: &[Stmt]) -> BTreeMap<String, String> {
    let [Stmt::Expr(Expr::Match(whole), _)] = body else {
        return BTreeMap::new();
    };
    let arm = |arm: &syn::Arm| match &arm.pat {
        Pat::Path(path) => Some((path.path.segments.last()?.ident.to_string(), text(&arm.body)?)),
        _ => None,
    };
    whole.arms.iter().filter_map(arm).collect()
}

/// An expression out of the block that a long one is put in.
fn bare(expression: &Expr) -> &Expr {
    match expression {
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [Stmt::Expr(only, None)] => only,
            _ => expression,
        },
        _ => expression,
    }
}

fn path_end(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

fn text(expression: &Expr) -> Option<String> {
    match bare(expression) {
        Expr::Lit(literal) => string(&literal.lit),
        _ => None,
    }
}

fn pattern(pattern: &Pat) -> Option<String> {
    match pattern {
        Pat::Lit(literal) => string(&literal.lit),
        _ => None,
    }
}

fn string(literal: &Lit) -> Option<String> {
    match literal {
        Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}
