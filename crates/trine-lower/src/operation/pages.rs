//! Extensions about the pages of a list: `x-fern-pagination` and `x-speakeasy-pagination`.

use serde_json::{Map, Value};
use trine_diag::{Place, codes};
use trine_ir::{NextCursor, PageBy, PageHint, PagePart, Paging};
use trine_parse::document;

use crate::context::Cx;

const FERN: &str = "x-fern-pagination";
const SPEAKEASY: &str = "x-speakeasy-pagination";

/// Words of a name that is an offset and not the number of a page.
const OFFSETS: &[&str] = &["offset", "skip", "start"];

/// The notations of the last item of a list (RFC 9535, section 2.3.3, and those before it).
const LAST: &[&str] = &["[-1].", "[-1:].", "[(@.length-1)]."];

/// A fault of an extension: the key at which it is, and the reason.
type Misfit = (Option<&'static str>, String);

/// An extension as it was read: how, and which of its keys says what.
type Said = (PageHint, Vec<(PagePart, &'static str)>);

/// The paging of an operation, as extensions state it.
pub(super) fn lower_paging(cx: &Cx<'_>, operation: &document::Operation) -> Paging {
    if let Some(value) = operation.extensions.get(FERN) {
        return fern(cx, &operation.place.child(FERN), value);
    }
    match operation.extensions.get(SPEAKEASY) {
        None | Some(Value::Null) => Paging::Unsaid,
        Some(value) => read(cx, &operation.place.child(SPEAKEASY), value, speakeasy),
    }
}

/// `true` is what the root of the document says.
fn fern(cx: &Cx<'_>, place: &Place, value: &Value) -> Paging {
    match value {
        Value::Null => Paging::Unsaid,
        Value::Bool(false) => Paging::Off,
        Value::Bool(true) => match cx.doc.extensions.get(FERN).and_then(Value::as_object).map(of_fern) {
            None => Paging::On(place.clone()),
            Some(Ok((hint, _))) => Paging::By {
                hint,
                place: place.clone(),
                parts: Vec::new(),
            },
            Some(Err((_, message))) => {
                cx.report(codes::lower::PAGING_UNREADABLE, place, message);
                Paging::Unsaid
            }
        },
        value => read(cx, place, value, of_fern),
    }
}

fn read(cx: &Cx<'_>, place: &Place, value: &Value, of: fn(&Map<String, Value>) -> Result<Said, Misfit>) -> Paging {
    let said = match value.as_object() {
        Some(map) => of(map),
        None => Err((None, "expected an object".to_owned())),
    };
    match said {
        Ok((hint, parts)) => {
            let parts = parts.into_iter().map(|(part, key)| (part, at(place, key))).collect();
            Paging::By {
                hint,
                place: place.clone(),
                parts,
            }
        }
        Err((key, message)) => {
            let place = key.map_or_else(|| place.clone(), |key| at(place, key));
            cx.report(codes::lower::PAGING_UNREADABLE, &place, message);
            Paging::Unsaid
        }
    }
}

/// The place of a key, which may be one within another.
fn at(place: &Place, key: &str) -> Place {
    key.split('/').fold(place.clone(), |place, key| place.child(key))
}

/// `x-fern-pagination`: `cursor` with `next_cursor`, `offset`, `next_uri`, or `next_path`, and `results`.
fn of_fern(map: &Map<String, Value>) -> Result<Said, Misfit> {
    let way = |key: &'static str| match map.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => way(value, "$response").map(Some).map_err(|why| (Some(key), why)),
    };
    let parameter = |key: &'static str| match map.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => requested(value).map(Some).map_err(|why| (Some(key), why)),
    };
    let mut parts = vec![(PagePart::Items, "results")];
    let by = if let Some(parameter) = parameter("cursor")? {
        parts.extend([
            (PagePart::Parameter, "cursor"),
            (PagePart::Next, "next_cursor"),
            (PagePart::More, "has-next-page"),
        ]);
        PageBy::Cursor {
            parameter,
            next: next_cursor(map.get("next_cursor"), "$response", map.get("results"))
                .map_err(|why| (Some("next_cursor"), why))?,
            more: way("has-next-page")?,
        }
    } else if let Some(parameter) = parameter("offset")? {
        parts.extend([(PagePart::Parameter, "offset"), (PagePart::More, "has-next-page")]);
        counted(parameter, map.contains_key("step"), way("has-next-page")?)
    } else {
        let key = if map.contains_key("next_uri") {
            "next_uri"
        } else {
            "next_path"
        };
        parts.push((PagePart::Next, key));
        let next = way(key)?.ok_or((
            None,
            "expected one of `cursor`, `offset`, `next_uri` and `next_path`".to_owned(),
        ))?;
        PageBy::Url { next, follow: None }
    };
    let items = way("results")?;
    Ok((PageHint { items, by }, parts))
}

/// The place of the cursor of the next page: a property, or one of the last of `items`.
fn next_cursor(value: Option<&Value>, root: &str, items: Option<&Value>) -> Result<NextCursor, String> {
    let value = match value {
        None | Some(Value::Null) => return Ok(NextCursor::Unsaid),
        Some(value) => value,
    };
    let text = value.as_str().unwrap_or_default();
    let Some((list, key)) = LAST.iter().find_map(|last| text.split_once(last)) else {
        return way(value, root).map(NextCursor::Property);
    };
    let is_items = items.is_none_or(|items| items.as_str() == Some(list));
    match is_items {
        true => way(&Value::from(format!("{root}.{key}")), root).map(NextCursor::LastItem),
        false => Err(format!("expected a property of the items in `results`, found {value}")),
    }
}

/// A page's number grows by one; an offset, by the size of the page, which `step` names.
fn counted(parameter: String, has_step: bool, more: Option<Vec<String>>) -> PageBy {
    let name = parameter.to_ascii_lowercase();
    let is_offset = OFFSETS.iter().any(|word| name.contains(word)) || (has_step && !name.contains("page"));
    let total = None;
    match is_offset {
        true => PageBy::Offset { parameter, total, more },
        false => PageBy::Number { parameter, total, more },
    }
}

/// `x-speakeasy-pagination`: a `type`, `inputs` by type, and `outputs`.
fn speakeasy(map: &Map<String, Value>) -> Result<Said, Misfit> {
    let outputs = map.get("outputs").and_then(Value::as_object);
    let output = |name: &str| outputs.and_then(|outputs| outputs.get(name));
    let way = |key: &'static str, name: &str| match output(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => way(value, "$").map(Some).map_err(|why| (Some(key), why)),
    };
    let mut parts = vec![
        (PagePart::Items, "outputs/results"),
        (PagePart::Parameter, "inputs"),
        (PagePart::Total, "outputs/numPages"),
    ];
    let by = match map.get("type").and_then(Value::as_str) {
        Some("url") => {
            parts.push((PagePart::Next, "outputs/nextUrl"));
            let next = way("outputs/nextUrl", "nextUrl")?;
            PageBy::Url {
                next: next.ok_or((None, "`outputs` has no `nextUrl`".to_owned()))?,
                follow: None,
            }
        }
        Some("cursor") => {
            parts.push((PagePart::Next, "outputs/nextCursor"));
            PageBy::Cursor {
                parameter: input(map, "cursor")?.ok_or_else(|| no_input("cursor"))?,
                next: next_cursor(output("nextCursor"), "$", output("results"))
                    .map_err(|why| (Some("outputs/nextCursor"), why))?,
                more: None,
            }
        }
        Some("offsetLimit") => match input(map, "page")? {
            Some(parameter) => PageBy::Number {
                parameter,
                total: way("outputs/numPages", "numPages")?,
                more: None,
            },
            None => PageBy::Offset {
                parameter: input(map, "offset")?.ok_or_else(|| no_input("offset"))?,
                total: None,
                more: None,
            },
        },
        _ => {
            let message = "expected `type` to be `cursor`, `offsetLimit` or `url`".to_owned();
            return Err((None, message));
        }
    };
    let items = way("outputs/results", "results")?;
    Ok((PageHint { items, by }, parts))
}

fn no_input(kind: &str) -> Misfit {
    (Some("inputs"), format!("expected an input of type `{kind}`"))
}

/// The parameter that is the input of this type, or the property of the body.
fn input(map: &Map<String, Value>, kind: &str) -> Result<Option<String>, Misfit> {
    let inputs = map.get("inputs").and_then(Value::as_array);
    let is_it = |input: &&Value| input.get("type").and_then(Value::as_str) == Some(kind);
    let Some(input) = inputs.and_then(|inputs| inputs.iter().find(is_it)) else {
        return Ok(None);
    };
    let name = input.get("name").and_then(Value::as_str);
    match (name, input.get("in").and_then(Value::as_str)) {
        (Some(name), Some("parameters" | "requestBody") | None) => Ok(Some(name.to_owned())),
        (Some(name), Some(_)) => Err((
            Some("inputs"),
            format!("expected `in` of `{name}` to be `parameters` or `requestBody`"),
        )),
        (None, _) => Err((Some("inputs"), format!("the input of type `{kind}` has no `name`"))),
    }
}

/// The parameter that `$request.name` means, or the property of the body.
fn requested(value: &Value) -> Result<String, String> {
    let text = value.as_str().unwrap_or_default();
    match text.strip_prefix("$request.") {
        Some(name) if !name.is_empty() => Ok(name.to_owned()),
        _ => Err(format!("expected a parameter such as `$request.cursor`, found {value}")),
    }
}

/// The properties that `$response.a.b` (or `$.a.b`) leads through.
fn way(value: &Value, root: &str) -> Result<Vec<String>, String> {
    let unread = || format!("expected `{root}` and the names of properties, joined with dots, found {value}");
    let rest = value
        .as_str()
        .and_then(|text| text.strip_prefix(root))
        .ok_or_else(unread)?;
    if rest.is_empty() {
        return Ok(Vec::new());
    }
    let names: Vec<String> = rest
        .strip_prefix('.')
        .ok_or_else(unread)?
        .split('.')
        .map(str::to_owned)
        .collect();
    let is_name = |name: &String| !name.is_empty() && !name.contains(['[', ']', '*']);
    names.iter().all(is_name).then_some(names).ok_or_else(unread)
}
