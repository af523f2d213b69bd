//! Operations whose responses are pages of a list, and how the next page is asked for: as the user says, as the document
//! says by an extension, or found by the names of parameters and properties.

mod check;
mod counted;
mod found;
mod header;
mod inputs;
mod kept;
mod last;
mod names;
mod said;

use std::collections::BTreeMap;

use trine_ir::{Api, Kind, Operation, PageHint, Paging, Scalar, TypeId};

use crate::{Entry, FieldPlan, Item, Method, Options, PageChoice, PagerPlan, RustType, Shape, Step, Struct};

pub use self::check::Refused;
pub(crate) use self::check::check;
pub(crate) use self::kept::entries;

/// The pagination of a method's list; `None` if the operation is not paginated, or pagination is turned off. Pagination
/// that is recognized by names is kept in the lock, which is used from then on.
pub(crate) fn pager(
    api: &Api,
    items: &BTreeMap<TypeId, Item>,
    options: &Options,
    operation: &Operation,
    method: &Method,
    before: Before<'_>,
) -> Option<PagerPlan> {
    let page = Page {
        api,
        items,
        had_pager: before.had_pager,
    };
    let by_hint = |hint: &PageHint| said::pager(&page, operation, method, hint).ok();
    let by_lock = || kept::pager(&page, operation, method, before.pages);
    let by_names = || by_lock().or_else(|| by_names(&page, operation, method));
    match choice(options, operation) {
        Some((_, PageChoice::Off)) => None,
        Some((_, PageChoice::By(hint))) => by_hint(hint),
        None => match &operation.paging {
            Paging::Off => None,
            Paging::By { hint, .. } => match (by_hint(hint), by_lock()) {
                // What the hint leaves open is what it was.
                (Some(said), Some(kept)) if said::is_whole(hint) && !kept::is_same(&said, &kept) => Some(said),
                (_, Some(kept)) => Some(kept),
                (said, None) => said.or_else(by_names),
            },
            Paging::Unsaid | Paging::On(_) => by_names(),
        },
    }
}

/// Returns the user's choice about an operation, by its method and path or by its id.
fn choice<'o>(options: &'o Options, operation: &Operation) -> Option<(&'o String, &'o PageChoice)> {
    let by_path = options.pages.get_key_value(&key(operation));
    by_path.or_else(|| options.pages.get_key_value(operation.naming.id.as_ref()?))
}

fn key(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn by_names(page: &Page<'_>, operation: &Operation, method: &Method) -> Option<PagerPlan> {
    if !method.main || method.streams || method.output.variants.is_some() {
        return None;
    }
    let (items, item) = page.items_of(method.output.present())?;
    // The list in one thing is no list of things.
    if !items.is_empty() && operation.path.trim_end_matches('/').ends_with('}') {
        return None;
    }
    let next = match (operation.method.as_str(), &method.body) {
        ("GET", None) => found::next(page, operation, method, &item)?,
        // A search. What counts is too weak a sign there: it may be told what to make.
        ("POST" | "QUERY", Some(_)) => found::by_cursor(page, operation, method)?,
        _ => return None,
    };
    Some(PagerPlan {
        ident: String::new(),
        with: None,
        items,
        item,
        next,
    })
}

/// The pager of an operation in the lock.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Before<'a> {
    /// There was one. What the responses get besides does not take it away.
    pub(crate) had_pager: bool,
    /// Its pagination; empty in older locks.
    pub(crate) pages: &'a [Entry],
}

/// The types that pages are made of.
struct Page<'a> {
    api: &'a Api,
    items: &'a BTreeMap<TypeId, Item>,
    had_pager: bool,
}

impl<'a> Page<'a> {
    fn structure(&self, ty: &RustType) -> Option<&'a Struct> {
        let RustType::Named(id) = unwrapped(ty) else {
            return None;
        };
        match &self.items.get(id)?.shape {
            Shape::Struct(plan) => Some(plan),
            Shape::Alias(target) => self.structure(target),
            Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => None,
        }
    }

    /// Returns true if a type of the model is an integer.
    fn is_integer(&self, id: TypeId) -> bool {
        matches!(self.api.ty(id).kind, Kind::Scalar(scalar) if is_integer(scalar))
    }

    /// A type of one value without the names that it may have.
    fn real(&self, ty: &RustType) -> RustType {
        match ty {
            RustType::Option(inner) => RustType::Option(Box::new(self.real(inner))),
            RustType::Field(inner) => RustType::Field(Box::new(self.real(inner))),
            RustType::Named(id) => match self.items.get(id).map(|item| &item.shape) {
                Some(Shape::Alias(target)) if scalar(target).is_some() => target.clone(),
                _ => ty.clone(),
            },
            other => other.clone(),
        }
    }

    /// The items' type, where a type is a list.
    fn list(&self, ty: &RustType) -> Option<RustType> {
        match ty {
            RustType::List(item) => Some((**item).clone()),
            RustType::Named(id) => match &self.items.get(id)?.shape {
                Shape::Alias(target) => self.list(target),
                Shape::Newtype(_) | Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) => None,
            },
            _ => None,
        }
    }
}

/// Returns the scalar of a type, behind aliases and presence; `None` if it is a structure.
fn scalar(ty: &RustType) -> Option<Scalar> {
    match unwrapped(ty) {
        RustType::Scalar(scalar) => Some(*scalar),
        _ => None,
    }
}

fn is_text(ty: &RustType) -> bool {
    scalar(ty) == Some(Scalar::String)
}

/// Returns true if a type can be the next page's cursor. A number is sent as a text.
fn is_cursor(ty: &RustType) -> bool {
    is_text(ty) || scalar(ty).is_some_and(is_integer)
}

fn step(field: &FieldPlan, ty: &RustType) -> Step {
    Step {
        ident: field.ident.clone(),
        wire: field.wire.clone(),
        ty: ty.clone(),
    }
}

/// A type without what says whether it is there.
fn unwrapped(ty: &RustType) -> &RustType {
    match ty {
        RustType::Option(inner) | RustType::Field(inner) | RustType::Boxed(inner) => unwrapped(inner),
        other => other,
    }
}

/// The number of the first page, as the parameter's default has it.
fn first(operation: &Operation, parameter: &str) -> i64 {
    let parameter = operation
        .parameters
        .iter()
        .find(|candidate| candidate.name == parameter);
    let stated = parameter.and_then(|parameter| parameter.default.as_ref()?.as_i64());
    stated.unwrap_or(1)
}

fn is_integer(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::I64 | Scalar::I32 | Scalar::U64 | Scalar::U32)
}
