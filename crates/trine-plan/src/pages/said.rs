//! The request for the next page, as it is stated: the names are looked up, and must fit.

use trine_ir::{Follow, NextCursor, Operation, PageBy, PageHint, PagePart, Scalar};

use super::inputs::Takes;
use super::{Page, first, found, header, is_cursor, is_integer, is_text, last, scalar, step, unwrapped};
use crate::{Count, InputPlace, Method, Next, PageInput, PagerPlan, RustType, Step, TotalOf};

/// The reason why a statement does not fit.
#[derive(Debug, Clone)]
pub(super) struct Misfit {
    /// The part of it; `None` for the whole.
    pub(super) part: Option<PagePart>,
    /// The fault, without a full stop.
    pub(super) message: String,
    /// The nearest name, if there is one.
    pub(super) near: Option<String>,
}

/// The pager that a hint says.
pub(super) fn pager(
    page: &Page<'_>,
    operation: &Operation,
    method: &Method,
    hint: &PageHint,
) -> Result<PagerPlan, Misfit> {
    if method.body.as_ref().is_some_and(|body| !page.keeps(body)) {
        return Err(whole("pagination through a body requires a body that is an object"));
    }
    if method.streams || method.output.variants.is_some() {
        return Err(whole(
            "pagination requires one response type, and the operation has several",
        ));
    }
    let response = method.output.present();
    let (items, item) = match &hint.items {
        Some(names) => {
            let (steps, ty) = page.way(response, names, PagePart::Items)?;
            let item = page.list(unwrapped(&ty)).ok_or_else(|| {
                let place = shown(names);
                misfit(PagePart::Items, format!("{place} is not a list"))
            })?;
            (steps, item)
        }
        None => page
            .items_of(response)
            .ok_or_else(|| whole("no property of the response is known to be the list of items"))?,
    };
    let next = next(page, operation, method, &hint.by, &item)?;
    Ok(PagerPlan {
        ident: String::new(),
        with: None,
        items,
        item,
        next,
    })
}

/// Returns true if a hint states everything but the end of the list.
pub(super) fn is_whole(hint: &PageHint) -> bool {
    let says_next = match &hint.by {
        PageBy::Unsaid => false,
        PageBy::Cursor { next, .. } => *next != NextCursor::Unsaid,
        PageBy::Url { .. } | PageBy::Link | PageBy::Number { .. } | PageBy::Offset { .. } => true,
    };
    says_next && hint.items.is_some()
}

fn next(page: &Page<'_>, operation: &Operation, method: &Method, by: &PageBy, item: &RustType) -> Result<Next, Misfit> {
    let response = method.output.present();
    let unsaid = || whole("it is unknown how the next page is requested");
    Ok(match by {
        PageBy::Unsaid => found::next(page, operation, method, item).ok_or_else(unsaid)?,
        PageBy::Cursor { parameter, next, more } => {
            let more = page.more_of(response, more.as_ref())?;
            let to = (operation, method, parameter.as_str());
            cursor(page, to, next, more, item)?
        }
        PageBy::Url { next, follow } => Next::Url {
            next: page.text(response, next)?,
            follow: follow.unwrap_or_else(|| unsaid_method(operation)),
        },
        PageBy::Link => Next::Link,
        PageBy::Number { parameter, total, more } => Next::Number {
            input: input_of(page, operation, method, parameter, Takes::Count)?,
            first: first(operation, parameter),
            count: page.count(response, total.as_ref(), more.as_ref(), TotalOf::Pages)?,
        },
        PageBy::Offset { parameter, total, more } => Next::Offset {
            input: input_of(page, operation, method, parameter, Takes::Count)?,
            base: page.base(operation, response, parameter),
            count: page.count(response, total.as_ref(), more.as_ref(), TotalOf::Items)?,
        },
    })
}

/// By which method a URL is followed that a page gave: a link is had by GET, whatever had the page that it stands on.
fn unsaid_method(operation: &Operation) -> Follow {
    match operation.method.as_str() {
        "GET" => Follow::Again,
        _ => Follow::Get,
    }
}

/// By the cursor that the page before gives, in one way or another.
fn cursor(
    page: &Page<'_>,
    (operation, method, parameter): (&Operation, &Method, &str),
    next: &NextCursor,
    more: Option<Vec<Step>>,
    item: &RustType,
) -> Result<Next, Misfit> {
    let response = method.output.present();
    let next = match next {
        NextCursor::Property(names) => page.cursor(response, names)?,
        NextCursor::Unsaid => page
            .next_cursor(response)
            .ok_or_else(|| whole("no property of the response is known to be the cursor of the next page"))?,
        NextCursor::Header(name) => {
            let input = input_of(page, operation, method, parameter, Takes::Cursor)?;
            let headers = operation.responses.iter().flat_map(|response| &response.headers);
            let mut of_name = headers.filter(|header| header.name.eq_ignore_ascii_case(name));
            // A header that the document does not declare may be there all the same.
            let of_integers = of_name.all(|header| page.is_integer(header.ty.id));
            return match header::takes(&input, of_integers) {
                true => Ok(Next::Header {
                    input,
                    name: name.clone(),
                }),
                false => Err(no_cursor(&input)),
            };
        }
        NextCursor::LastItem(names) => {
            let (key, ty) = page.way(item, names, PagePart::Next)?;
            if !is_cursor(&ty) || key.is_empty() {
                let message = format!("{} of an item is neither a string nor an integer", shown(names));
                return Err(misfit(PagePart::Next, message));
            }
            let input = cursor_of(page, operation, method, parameter, &key)?;
            let backwards = last::backwards(page, operation, method, &input, &key);
            return Ok(Next::LastItem {
                input,
                backwards,
                key,
                more,
            });
        }
    };
    Ok(Next::Cursor {
        input: cursor_of(page, operation, method, parameter, &next)?,
        next,
        more,
    })
}

/// Returns the input for a cursor, which the first page does not have.
fn cursor_of(
    page: &Page<'_>,
    operation: &Operation,
    method: &Method,
    name: &str,
    next: &[Step],
) -> Result<PageInput, Misfit> {
    let input = input_of(page, operation, method, name, Takes::Cursor)?;
    if found::takes(&input, next) {
        return Ok(input);
    }
    Err(no_cursor(&input))
}

/// Returns the reason why this cannot take a cursor.
fn no_cursor(input: &PageInput) -> Misfit {
    let name = &input.step.wire;
    let is_optional = matches!(input.step.ty, RustType::Option(_) | RustType::Field(_));
    let message = match is_optional || input.place == InputPlace::Body {
        true => format!("`{name}` is an integer, but the cursor in the response is not"),
        false => format!("the parameter `{name}` is required, but the first page has no cursor"),
    };
    misfit(PagePart::Parameter, message)
}

/// Returns the input of this name: a parameter, or a property of the body.
fn input_of(
    page: &Page<'_>,
    operation: &Operation,
    method: &Method,
    name: &str,
    takes: Takes,
) -> Result<PageInput, Misfit> {
    let of = |message: String| misfit(PagePart::Parameter, message);
    let known = page.inputs(operation, method);
    let Some(input) = known.iter().find(|known| known.input.step.wire == name) else {
        let names = known.iter().map(|known| known.input.step.wire.as_str());
        return Err(Misfit {
            near: nearest(name, names),
            ..of(format!(
                "`{name}` is neither a parameter of the operation nor a property of its body"
            ))
        });
    };
    if takes.fits(&input.input.step.ty) {
        return Ok(input.input.clone());
    }
    let wanted = match takes {
        Takes::Cursor => "neither a string nor an integer",
        Takes::Count => "not a number",
    };
    Err(of(format!("`{name}` is {wanted}")))
}

impl Page<'_> {
    /// The way from a response through these properties, and the type of the last one.
    pub(super) fn way(
        &self,
        response: &RustType,
        names: &[String],
        part: PagePart,
    ) -> Result<(Vec<Step>, RustType), Misfit> {
        let mut steps = Vec::new();
        let mut ty = response.clone();
        let mut rest = names;
        while let Some(name) = rest.first() {
            let outer = shown(&names[..names.len() - rest.len()]);
            let Some(plan) = self.structure(&ty) else {
                return Err(misfit(part, format!("{outer} has no properties, and so no `{name}`")));
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
            ty = self.real(&field.ty);
            steps.push(step(field, &ty));
            rest = &rest[length..];
        }
        Ok((steps, ty))
    }

    fn cursor(&self, response: &RustType, names: &[String]) -> Result<Vec<Step>, Misfit> {
        self.leads(
            response,
            names,
            PagePart::Next,
            is_cursor,
            "is neither a string nor an integer",
        )
    }

    fn text(&self, response: &RustType, names: &[String]) -> Result<Vec<Step>, Misfit> {
        self.leads(response, names, PagePart::Next, is_text, "is not a string")
    }

    /// Returns the path to the flag for a next page; found by its name if it is not stated.
    fn more_of(&self, response: &RustType, names: Option<&Vec<String>>) -> Result<Option<Vec<Step>>, Misfit> {
        let is_flag = |ty: &RustType| scalar(ty) == Some(Scalar::Bool);
        match names {
            Some(names) => self
                .leads(response, names, PagePart::More, is_flag, "is not a boolean")
                .map(Some),
            None => Ok(self.more(response)),
        }
    }

    fn count(
        &self,
        response: &RustType,
        total: Option<&Vec<String>>,
        more: Option<&Vec<String>>,
        of: TotalOf,
    ) -> Result<Count, Misfit> {
        let is_count = |ty: &RustType| scalar(ty).is_some_and(is_integer);
        let total = total.map(|names| self.leads(response, names, PagePart::Total, is_count, "is not an integer"));
        Ok(Count {
            total: Self::said_total(total.transpose()?, of),
            more: self.more_of(response, more)?,
        })
    }

    /// The way to a property that is of the right kind.
    fn leads(
        &self,
        response: &RustType,
        names: &[String],
        part: PagePart,
        fits: impl Fn(&RustType) -> bool,
        otherwise: &str,
    ) -> Result<Vec<Step>, Misfit> {
        let (steps, ty) = self.way(response, names, part)?;
        match fits(&ty) && !steps.is_empty() {
            true => Ok(steps),
            false => Err(misfit(part, format!("{} {otherwise}", shown(names)))),
        }
    }
}

/// Properties as the user may write them.
fn shown(names: &[String]) -> String {
    match names {
        [] => "the response".to_owned(),
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
