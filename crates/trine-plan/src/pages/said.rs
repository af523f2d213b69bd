//! How the next page is asked for, as somebody says it: the names are looked up, and must fit.

use trine_ir::{Kind, Operation, PageBy, PageHint, PagePart, Scalar};

use super::{Page, first, found, is_integer, is_text, step, unwrapped};
use crate::{Method, Next, PagerPlan, RustType, Step};

/// Why what is said does not fit.
#[derive(Debug, Clone)]
pub(super) struct Misfit {
    /// Which part of it; `None` for the whole.
    pub(super) part: Option<PagePart>,
    /// What is wrong, without a full stop.
    pub(super) message: String,
    /// What to write instead, where there is something near.
    pub(super) near: Option<String>,
}

/// The pager that a hint says.
pub(super) fn pager(
    page: &Page<'_>,
    operation: &Operation,
    method: &Method,
    hint: &PageHint,
) -> Result<PagerPlan, Misfit> {
    if method.body.is_some() {
        return Err(whole("a pager sends no body, and the operation has one"));
    }
    if method.streams || method.output.variants.is_some() {
        return Err(whole("a page is an answer of one form, and the operation has several"));
    }
    let answer = &method.output.ty;
    let (items, item) = match &hint.items {
        Some(names) => {
            let (steps, ty) = page.way(answer, names, PagePart::Items)?;
            let item = page.list(unwrapped(&ty)).ok_or_else(|| {
                let place = shown(names);
                misfit(PagePart::Items, format!("{place} is no list"))
            })?;
            (steps, item)
        }
        None => page
            .items_of(answer)
            .ok_or_else(|| whole("nothing says which property of the answer is the list of items"))?,
    };
    let next = next(page, operation, method, &hint.by)?;
    Ok(PagerPlan {
        ident: String::new(),
        with: None,
        items,
        item,
        next,
    })
}

fn next(page: &Page<'_>, operation: &Operation, method: &Method, by: &PageBy) -> Result<Next, Misfit> {
    let answer = &method.output.ty;
    let unsaid = || whole("nothing says how the next page is asked for");
    Ok(match by {
        PageBy::Unsaid => found::next(page, operation, method).ok_or_else(unsaid)?,
        PageBy::Cursor { parameter, next, more } => Next::Cursor {
            parameter: parameter_of(page, operation, method, parameter, Takes::Text)?,
            next: match next {
                Some(names) => page.text(answer, names)?,
                None => page
                    .next_cursor(answer)
                    .ok_or_else(|| whole("nothing says which property of the answer is the next page's cursor"))?,
            },
            more: match more {
                Some(names) => Some(page.flag(answer, names)?),
                None => page.more(answer),
            },
        },
        PageBy::Url(names) => Next::Url(page.text(answer, names)?),
        PageBy::Link => Next::Link,
        PageBy::Number { parameter, total } => Next::Number {
            parameter: parameter_of(page, operation, method, parameter, Takes::Integer)?,
            first: first(operation, parameter),
            total: page.total(answer, total.as_ref())?,
        },
        PageBy::Offset { parameter, total } => Next::Offset {
            parameter: parameter_of(page, operation, method, parameter, Takes::Integer)?,
            total: page.total(answer, total.as_ref())?,
        },
    })
}

/// What a parameter takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Text,
    Integer,
}

/// The optional parameter of this name.
fn parameter_of(
    page: &Page<'_>,
    operation: &Operation,
    method: &Method,
    name: &str,
    takes: Takes,
) -> Result<Step, Misfit> {
    let of = |message: String| misfit(PagePart::Parameter, message);
    let names = || operation.parameters.iter().map(|parameter| parameter.name.as_str());
    let Some(index) = names().position(|known| known == name) else {
        return Err(Misfit {
            near: nearest(name, names()),
            ..of(format!("`{name}` is no parameter of the operation"))
        });
    };
    let parameter = &operation.parameters[index];
    let fits = match page.types.api.ty(parameter.ty.id).kind {
        Kind::Scalar(scalar) if takes == Takes::Text => scalar == Scalar::String,
        Kind::Scalar(scalar) => is_integer(scalar),
        _ => false,
    };
    if !fits {
        let wanted = match takes {
            Takes::Text => "a string",
            Takes::Integer => "an integer",
        };
        return Err(of(format!("the parameter `{name}` is not {wanted}")));
    }
    let fields = method.params.iter().flat_map(|params| &params.fields);
    let field = fields
        .into_iter()
        .find(|field| field.parameter == index && !field.required);
    let field = field.ok_or_else(|| {
        of(format!(
            "the parameter `{name}` is required; a pager sets optional ones"
        ))
    })?;
    Ok(Step {
        ident: field.ident.clone(),
        wire: parameter.name.clone(),
        ty: field.ty.clone(),
    })
}

impl Page<'_> {
    /// The way from an answer through these properties, and the type of the last one.
    fn way(&self, answer: &RustType, names: &[String], part: PagePart) -> Result<(Vec<Step>, RustType), Misfit> {
        let mut steps = Vec::new();
        let mut ty = answer.clone();
        let mut rest = names;
        while let Some(name) = rest.first() {
            let outer = shown(&names[..names.len() - rest.len()]);
            let Some(plan) = self.structure(&ty) else {
                return Err(misfit(part, format!("{outer} has no properties, so none is `{name}`")));
            };
            // A dot may be one of a property's name.
            let whole = |length: &usize| plan.fields().find(|field| field.wire == rest[..*length].join("."));
            let found = (1..=rest.len())
                .rev()
                .find_map(|length| Some((length, whole(&length)?)));
            let Some((length, field)) = found else {
                return Err(Misfit {
                    near: nearest(name, plan.fields().map(|field| field.wire.as_str())),
                    ..misfit(part, format!("{outer} has no property `{name}`"))
                });
            };
            steps.push(step(&field.ident, &field.ty));
            ty = field.ty.clone();
            rest = &rest[length..];
        }
        Ok((steps, ty))
    }

    fn text(&self, answer: &RustType, names: &[String]) -> Result<Vec<Step>, Misfit> {
        let (steps, ty) = self.way(answer, names, PagePart::Next)?;
        match is_text(unwrapped(&ty)) && !steps.is_empty() {
            true => Ok(steps),
            false => Err(misfit(PagePart::Next, format!("{} is not a string", shown(names)))),
        }
    }

    fn flag(&self, answer: &RustType, names: &[String]) -> Result<Vec<Step>, Misfit> {
        let (steps, ty) = self.way(answer, names, PagePart::More)?;
        match *unwrapped(&ty) == RustType::Scalar(Scalar::Bool) && !steps.is_empty() {
            true => Ok(steps),
            false => Err(misfit(
                PagePart::More,
                format!("{} is neither true nor false", shown(names)),
            )),
        }
    }

    fn total(&self, answer: &RustType, names: Option<&Vec<String>>) -> Result<Option<Vec<Step>>, Misfit> {
        let Some(names) = names else { return Ok(None) };
        let (steps, ty) = self.way(answer, names, PagePart::Total)?;
        match unwrapped(&ty) {
            RustType::Scalar(scalar) if is_integer(*scalar) && !steps.is_empty() => Ok(Some(steps)),
            _ => Err(misfit(PagePart::Total, format!("{} is not an integer", shown(names)))),
        }
    }
}

/// Properties as the user may write them.
fn shown(names: &[String]) -> String {
    match names {
        [] => "the answer".to_owned(),
        names => format!("`{}`", names.join(".")),
    }
}

fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<String> {
    trine_diag::nearest(name, names).map(str::to_owned)
}

fn misfit(part: PagePart, message: String) -> Misfit {
    Misfit {
        part: Some(part),
        message,
        near: None,
    }
}

fn whole(message: &str) -> Misfit {
    Misfit {
        part: None,
        message: message.to_owned(),
        near: None,
    }
}
