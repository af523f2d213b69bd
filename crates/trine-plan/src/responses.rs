//! The results of an operation's success and failure, and the reading of each response.

use std::collections::BTreeMap;

use trine_ir::{Content, ContentKind, Operation, Response, Status, TypeId};

use crate::groups;
use crate::ident::{Case, ident_or};
use crate::lock::{Ranked, Wanted};
use crate::media;
use crate::messages;
use crate::status;
use crate::streams::{self, Way};
use crate::types::Types;
use crate::{Entry, Errors, Item, List, NameLock, Output, Read, ResponseArm, ResponseEnum, ResponseVariant, RustType};

/// A response in one of its forms.
struct Form<'a> {
    response: &'a Response,
    content: Option<&'a Content>,
}

/// Returns the result of success.
pub(crate) fn output(types: &Types<'_>, operation: &Operation, lock: &NameLock, way: Way, method: &str) -> Output {
    let forms = match way {
        Way::Whole => forms(operation, true, way),
        Way::Stream => alike_the_first(types, forms(operation, true, way)),
    };
    let reads: Vec<Read> = forms.iter().map(|form| read(types, form)).collect();
    let mut distinct_reads: Vec<&Read> = Vec::new();
    for read in &reads {
        if !distinct_reads.contains(&read) {
            distinct_reads.push(read);
        }
    }
    match distinct_reads.as_slice() {
        [] => {
            // What a redirect leads to is of no type that the document has.
            let only = match only_redirects(operation) && operation.method != "HEAD" {
                true => Read::Bytes,
                false => Read::Nothing,
            };
            Output {
                ty: read_type(&only),
                variants: None,
                arms: alike(&only),
            }
        }
        [only] => Output {
            ty: read_type(only),
            variants: None,
            arms: alike(only),
        },
        [present, Read::Nothing] | [Read::Nothing, present] => Output {
            ty: optional(&read_type(present)),
            variants: None,
            arms: optional_arms(&forms, &reads, present),
        },
        _ => {
            let ident = ident_or(&format!("{method} success"), Case::Type, "Success");
            let variants = response_enum(ident.clone(), &forms, &reads, locked(lock, operation));
            let arms = named_arms(&forms, reads, &variants);
            Output {
                ty: RustType::Local(ident),
                variants: Some(variants),
                arms,
            }
        }
    }
}

/// The type, where `None` stands for a response without a body.
fn optional(ty: &RustType) -> RustType {
    match ty {
        RustType::Option(_) => ty.clone(),
        other => RustType::Option(Box::new(other.clone())),
    }
}

/// Responses of which some have no body: an arm for the status of each of those, and one for every other success, unless
/// one of them stands for all.
fn optional_arms(forms: &[Form<'_>], reads: &[Read], present: &Read) -> Vec<ResponseArm> {
    let read = match present {
        Read::Json(RustType::Option(inner)) => Read::Present((**inner).clone()),
        Read::Json(ty) => Read::Present(ty.clone()),
        other => Read::Some(Box::new(other.clone())),
    };
    let arm = |status, read| ResponseArm {
        status,
        media_type: None,
        read,
        variant: None,
    };
    let statuses = |absent: bool| {
        let of = forms
            .iter()
            .zip(reads)
            .filter(move |(_, read)| (**read == Read::Nothing) == absent);
        of.map(|(form, _)| form.response.status)
    };
    let stands_for_all = |status: Status| matches!(status, Status::Range(_) | Status::Default);
    let mut others: Vec<Status> = match statuses(true).any(stands_for_all) {
        true => statuses(false).collect(),
        false => vec![Status::Range(2)],
    };
    others.dedup();
    let absent = statuses(true).map(|status| arm(status, Read::Absent));
    absent
        .chain(others.into_iter().map(|status| arm(status, read.clone())))
        .collect()
}

/// Returns true if an operation has a redirect and no success.
fn only_redirects(operation: &Operation) -> bool {
    let responses = &operation.responses;
    responses.iter().any(is_redirect) && !responses.iter().any(|response| response.success)
}

fn is_redirect(response: &Response) -> bool {
    match response.status {
        Status::Code(304) | Status::Default => false,
        Status::Code(code) => (300..400).contains(&code),
        Status::Range(class) => class == 3,
    }
}

/// One kind of stream: it is opened before anything of it is read.
fn alike_the_first<'a>(types: &Types<'_>, forms: Vec<Form<'a>>) -> Vec<Form<'a>> {
    let first = forms.first().map(|form| read(types, form));
    let alike = |form: &Form<'_>| Some(read(types, form)) == first;
    forms.into_iter().filter(alike).collect()
}

/// Responses that are all read alike: one arm for every success, be it in the document or not.
fn alike(read: &Read) -> Vec<ResponseArm> {
    vec![ResponseArm {
        status: Status::Range(2),
        media_type: None,
        read: read.clone(),
        variant: None,
    }]
}

/// Returns the result of failure.
pub(crate) fn errors(
    types: &Types<'_>,
    items: &BTreeMap<TypeId, Item>,
    operation: &Operation,
    lock: &NameLock,
    method: &str,
) -> Errors {
    let forms = forms(operation, false, Way::Whole);
    let reads: Vec<Read> = forms.iter().map(|form| read(types, form)).collect();
    let ident = ident_or(&format!("{method} error"), Case::Type, "Error");
    let mut variants = response_enum(ident, &forms, &reads, locked(lock, operation));
    for variant in &mut variants.variants {
        variant.told = messages::is_told(&variant.ty, items);
    }
    let arms = named_arms(&forms, reads, &variants);
    Errors {
        variants,
        shared: None,
        arms,
    }
}

/// Returns true if a response is one of a failure, which `default` always is.
pub(crate) fn is_failure(response: &Response) -> bool {
    !response.success || response.status == Status::Default
}

/// The responses of one outcome: exact codes first, then ranges, then the default.
fn forms(operation: &Operation, success: bool, way: Way) -> Vec<Form<'_>> {
    let mut found = Vec::new();
    let is_of = |response: &&Response| match success {
        true => response.success,
        false => is_failure(response),
    };
    for response in operation.responses.iter().filter(is_of) {
        let no_body = operation.method == "HEAD" || response.contents.is_empty();
        if no_body {
            found.extend((way == Way::Whole).then_some(Form {
                response,
                content: None,
            }));
        } else {
            let contents = wanted(&response.contents, success, way);
            found.extend(contents.map(|content| Form {
                response,
                content: Some(content),
            }));
        }
    }
    found.sort_by_key(|form| form.response.status);
    found
}

/// The forms that are asked for: those like the best one. What is only another notation
/// of a JSON response (text, XML) is not asked for. Streams are for successes.
pub(crate) fn wanted(contents: &[Content], success: bool, way: Way) -> impl Iterator<Item = &Content> {
    let of_way = move |content: &&Content| !success || streams::is_stream(content) == (way == Way::Stream);
    let is_json = |content: &&Content| matches!(content.kind, ContentKind::Json(_));
    let json = way == Way::Whole && contents.iter().any(|content| is_json(&content));
    let of_way = contents.iter().filter(of_way);
    of_way.filter(move |content| !json || is_json(content))
}

/// The media types that are asked for, as `Accept` has them. Those of a redirect are asked for if there is nothing else:
/// they are then what it leads to.
pub(crate) fn accept(operation: &Operation, way: Way) -> Option<String> {
    let redirected = only_redirects(operation);
    let mut types: Vec<String> = Vec::new();
    for success in [true, false] {
        let way = if success { way } else { Way::Whole };
        for form in forms(operation, success, way) {
            let Some(content) = form.content else { continue };
            let is_asked_for = redirected || !is_redirect(form.response);
            let asked = format!("{}{}", content.media_type, content.parameters);
            if is_asked_for && !types.contains(&asked) {
                types.push(asked);
            }
        }
    }
    let legal = |text: &String| text.contains('/') && text.bytes().all(|b| (0x21..0x7f).contains(&b) && b != b',');
    let types: Vec<String> = types.into_iter().filter(legal).collect();
    (!types.is_empty()).then(|| types.join(", "))
}

fn read(types: &Types<'_>, form: &Form<'_>) -> Read {
    let Some(content) = form.content else {
        return Read::Nothing;
    };
    if let Some((format, item)) = streams::read(types, content).filter(|_| form.response.success) {
        let media_type = streams::essence(content).to_owned();
        return Read::Events {
            format,
            media_type,
            item,
        };
    }
    match content.kind {
        ContentKind::Json(ty) => Read::Json(types.value(ty)),
        ContentKind::Text => Read::Text,
        ContentKind::Bytes | ContentKind::Events(_) | ContentKind::Lines(_) | ContentKind::Sequence(_) => Read::Bytes,
    }
}

/// Returns the type that a reading gives.
fn read_type(read: &Read) -> RustType {
    match read {
        Read::Nothing | Read::Absent => RustType::Unit,
        Read::Json(ty) | Read::Present(ty) => ty.clone(),
        Read::Some(read) => read_type(read),
        Read::Text => RustType::Scalar(trine_ir::Scalar::String),
        Read::Bytes => RustType::Bytes,
        Read::Events { item, .. } => RustType::Events(Box::new(item.clone())),
    }
}

fn arm(form: &Form<'_>, all: &[Form<'_>], read: Read, variant: Option<String>) -> ResponseArm {
    // The last form of a status is read whatever the server calls it.
    let last = all.iter().rfind(|other| other.response.status == form.response.status);
    let is_last = last.is_some_and(|last| std::ptr::eq(last, form));
    let media_type = form
        .content
        .filter(|_| !is_last)
        .map(|content| content.media_type.clone());
    ResponseArm {
        status: form.response.status,
        media_type,
        read,
        variant,
    }
}

fn named_arms(forms: &[Form<'_>], reads: Vec<Read>, variants: &ResponseEnum) -> Vec<ResponseArm> {
    let named = forms.iter().zip(reads).zip(&variants.variants);
    named
        .map(|((form, read), variant)| arm(form, forms, read, Some(variant.ident.clone())))
        .collect()
}

/// Returns the lock's entries for an operation's responses.
fn locked<'l>(lock: &'l NameLock, operation: &Operation) -> &'l [Entry] {
    lock.list(List::Responses, &groups::key(operation))
}

/// Returns the key of a variant in the lock: `404 application/json`.
fn key(form: &Form<'_>) -> String {
    let of = if form.response.success { "success " } else { "" };
    let status = form.response.status;
    let media_type = form.content.map_or("", |content| content.media_type.as_str());
    format!("{of}{status} {media_type}").trim_end().to_owned()
}

fn response_enum(ident: String, forms: &[Form<'_>], reads: &[Read], locked: &[Entry]) -> ResponseEnum {
    let wanted: Vec<String> = forms
        .iter()
        .map(|form| {
            let forms = forms
                .iter()
                .filter(|other| other.response.status == form.response.status);
            let media: Vec<&str> = forms
                .filter_map(|other| Some(other.content?.media_type.as_str()))
                .collect();
            let own = form.content.filter(|_| media.len() > 1);
            let word = own.map(|content| media::word_among(&content.media_type, &media));
            format!("{} {}", status::phrase(form.response.status), word.unwrap_or_default())
        })
        .collect();
    let keys: Vec<String> = forms.iter().map(key).collect();
    // Successes and errors are enums of their own, and may share names.
    let of_enum: Vec<Entry> = locked
        .iter()
        .filter(|entry| entry.key.starts_with("success ") == keys.iter().any(|key| key.starts_with("success ")))
        .cloned()
        .collect();
    let names = Wanted {
        keys: &keys,
        texts: &wanted,
        case: Case::Type,
        fallback: "Response",
        taken: &[],
        ranked: Ranked::ByText,
    }
    .given(&of_enum);
    let types = reads.iter().map(read_type);
    let variants = names.into_iter().zip(keys).zip(types).zip(forms);
    let variants = variants.map(|(((ident, key), ty), form)| ResponseVariant {
        ident,
        key,
        ty,
        told: false,
        status: form.response.status,
        docs: form.response.docs.clone(),
        place: form.response.place.clone(),
    });
    ResponseEnum {
        ident,
        variants: variants.collect(),
    }
}
