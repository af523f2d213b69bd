//! The findings about statements on pages that do not fit, from whatever source.

use std::collections::BTreeMap;

use trine_diag::{Diagnostic, Sink, codes};
use trine_ir::{PagePart, Paging, TypeId};

use super::said::{self, Misfit};
use super::{Page, choice, key};
use crate::types::Types;
use crate::{Group, Item, Options, PageChoice};

/// A choice of the user about the pages of an operation that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The operation, as the user names it.
    pub operation: String,
    /// The part; `None` for the operation itself.
    pub part: Option<PagePart>,
    /// The fault.
    pub message: String,
    /// The remedy.
    pub help: Option<String>,
}

/// Reports extensions that do not fit, and returns what the user said and does not.
pub(crate) fn check(
    types: &Types<'_>,
    items: &BTreeMap<TypeId, Item>,
    options: &Options,
    groups: &[Group],
    sink: &mut Sink,
) -> Vec<Refused> {
    let page = Page {
        api: types.api,
        items,
        had_pager: false,
    };
    let mut refused = unknown(types, options);
    for method in groups.iter().flat_map(|group| &group.methods).filter(|m| m.main) {
        let operation = types.api.operation(method.operation);
        match (choice(options, operation), &operation.paging) {
            (Some((name, PageChoice::By(hint))), _) => {
                if let Err(misfit) = said::pager(&page, operation, method, hint) {
                    refused.push(Refused {
                        operation: name.clone(),
                        part: misfit.part,
                        message: misfit.message,
                        help: misfit.near.map(|near| format!("did you mean `{near}`?")),
                    });
                }
            }
            (None, Paging::By { hint, place, parts }) => {
                if let Err(misfit) = said::pager(&page, operation, method, hint) {
                    let part = parts.iter().find(|(part, _)| Some(*part) == misfit.part);
                    sink.push(found(&misfit, part.map_or(place, |(_, place)| place)));
                }
            }
            (None, Paging::On(place)) if method.pager.is_none() => {
                let message = "the pagination is neither described nor recognized by names";
                sink.report(codes::plan::PAGING_MISFIT, place, message);
            }
            (Some((_, PageChoice::Off)), _) | (None, Paging::Unsaid | Paging::Off | Paging::On(_)) => {}
        }
    }
    refused.sort_by(|a, b| (&a.operation, a.part).cmp(&(&b.operation, b.part)));
    refused
}

/// A misfit of an extension.
fn found(misfit: &Misfit, place: &trine_diag::Place) -> Diagnostic {
    let found = Diagnostic::new(codes::plan::PAGING_MISFIT, place, misfit.message.clone());
    match &misfit.near {
        Some(near) => found.with_help(format!("did you mean `{near}`?")),
        None => found,
    }
}

/// Returns the choices for operations that do not exist.
fn unknown(types: &Types<'_>, options: &Options) -> Vec<Refused> {
    let keys: Vec<String> = types.api.operations.iter().map(key).collect();
    let ids = || {
        types
            .api
            .operations
            .iter()
            .filter_map(|operation| operation.naming.id.as_deref())
    };
    let is_known = |name: &str| keys.iter().any(|key| key == name) || ids().any(|id| id == name);
    let unknown = options.pages.keys().filter(|name| !is_known(name));
    let refused = unknown.map(|name| Refused {
        operation: name.clone(),
        part: None,
        message: format!("the document has no operation `{name}`"),
        help: Some(
            match trine_diag::nearest(name, keys.iter().map(String::as_str).chain(ids())) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "write its method and path, as in \"GET /pets\", or its operationId".to_owned(),
            },
        ),
    });
    refused.collect()
}
