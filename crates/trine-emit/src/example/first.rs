//! The examples that a reader meets first: how to make a client, a call, its errors, and what else the API has.

use trine_plan::{Group, Method, PartContent, Presence, Role, RustType, Shape};

use super::names::Names;
use super::{Shape as Form, Shown, fence, quiet, shown};
use crate::Cx;

/// An operation with its group.
type Operation<'a> = (&'a Group, &'a Method);

/// Returns the example of the crate's documentation: a client, and a call.
pub(crate) fn start(cx: &Cx<'_>) -> Vec<String> {
    let begun = begun(cx);
    let quiet = quiet(&begun);
    let mut lines = vec![
        fence(cx).to_owned(),
        // The group may be left out of the crate.
        "# #[cfg(feature = \"default\")]".to_owned(),
        format!("# {quiet}async fn example() -> Result<(), Box<dyn std::error::Error>> {{"),
    ];
    lines.extend(begun.text());
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// A program that makes a client and calls an operation.
pub(crate) fn program(cx: &Cx<'_>) -> String {
    let Shown { names, body, .. } = begun(cx);
    let body: Vec<String> = body.lines().map(str::to_owned).collect();
    function(&names.imports(), "#[tokio::main]\nasync fn main()", &body)
}

/// Returns the example that tells a call's errors apart.
pub(crate) fn errors(cx: &Cx<'_>) -> Option<String> {
    let reads = cx.plan.methods().filter(|(_, method)| {
        let is_read = cx.plan.operation(method.operation).verb == "GET" && !method.streams;
        is_read
            && method.pager.is_none()
            && method.arguments.len() == 1
            && method.body.is_none()
            && is_usual(&method.output.ty)
    });
    let read = reads.min_by_key(|one| rank(cx, one));
    let (group, method) = read.or_else(|| first(cx))?;
    let shown = shown(cx, group, method, Role::Plain, Form::Errors)?;
    Some(example(cx, "find", shown))
}

/// Returns the example that reads the items of all pages; `None` if no list has pages.
pub(crate) fn pages(cx: &Cx<'_>) -> Option<String> {
    let lists = cx.plan.methods().filter(|(_, method)| method.pager.is_some());
    let (group, method) = lists.min_by_key(|one| rank(cx, one))?;
    let shown = shown(cx, group, method, Role::Pager, Form::Output)?;
    Some(example(cx, "list", shown))
}

/// Returns the example that reads a stream; `None` if no response is one.
pub(crate) fn stream(cx: &Cx<'_>) -> Option<String> {
    let all = cx.plan.groups.iter();
    let all = all.flat_map(|group| group.methods.iter().map(move |method| (group, method)));
    let streams = all.filter(|(_, method)| matches!(method.output.ty, RustType::Events(_)));
    let (group, method) = streams.min_by_key(|one| rank(cx, one))?;
    let shown = shown(cx, group, method, Role::Plain, Form::Output)?;
    Some(example(cx, "stream", shown))
}

/// Returns the example that sends a file; `None` if no body has one.
pub(crate) fn upload(cx: &Cx<'_>) -> Option<String> {
    let uploads = cx.plan.methods().filter(|(_, method)| takes_file(method));
    let (group, method) = uploads.min_by_key(|one| rank(cx, one))?;
    let shown = shown(cx, group, method, Role::Plain, Form::Output)?;
    Some(example(cx, "upload", shown))
}

/// A function that writes a response of bytes to a file; `None` if no response is one.
pub(crate) fn download(cx: &Cx<'_>) -> Option<String> {
    let downloads = cx.plan.methods().filter(|(_, method)| is_bytes(&method.output.ty));
    let (group, method) = downloads.min_by_key(|one| rank(cx, one))?;
    let shown = shown(cx, group, method, Role::Plain, Form::Download)?;
    Some(example(cx, "download", shown))
}

/// Returns true for bytes, which may be missing.
fn is_bytes(ty: &RustType) -> bool {
    match ty {
        RustType::Bytes => true,
        RustType::Option(inner) => is_bytes(inner),
        _ => false,
    }
}

/// Returns true if a file has to be given to a method.
fn takes_file(method: &Method) -> bool {
    let Some(body) = &method.body else { return false };
    match body.parts() {
        Some(parts) => parts.fields.iter().any(|part| {
            let is_file = matches!(part.content, PartContent::File | PartContent::Files);
            is_file && !matches!(part.ty, RustType::Option(_))
        }),
        None => body.ty == RustType::Upload && body.required,
    }
}

/// A function that takes the client.
fn example(cx: &Cx<'_>, name: &str, shown: Shown) -> String {
    let Shown { mut names, body, .. } = shown;
    names.of(&cx.plan.crate_ident, "Client");
    let body: Vec<String> = body.lines().map(str::to_owned).collect();
    function(&names.imports(), &format!("async fn {name}(client: &Client)"), &body)
}

/// A function that gives errors on, behind its imports.
fn function(imports: &[String], head: &str, body: &[String]) -> String {
    let body = body.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!("    {line}"),
    });
    let body: Vec<String> = body.collect();
    format!(
        "{}\n\n{head} -> Result<(), Box<dyn std::error::Error>> {{\n{}\n    Ok(())\n}}",
        imports.join("\n"),
        body.join("\n")
    )
}

/// A client that is made, and the first call.
fn begun(cx: &Cx<'_>) -> Shown {
    let call = first(cx).and_then(|(group, method)| shown(cx, group, method, Role::Plain, Form::Output));
    let mut shown = call.unwrap_or_else(|| Shown {
        names: Names::default(),
        body: String::new(),
        deprecated: false,
    });
    shown.names.of(&cx.plan.crate_ident, "Client");
    shown.body.insert_str(0, "let client = Client::from_env()?;\n");
    shown
}

/// The operation that is shown first: one that creates something of few fields, else a list, else what asks for least.
fn first<'a>(cx: &'a Cx<'_>) -> Option<Operation<'a>> {
    let methods = cx.plan.methods().filter(|(_, method)| !method.streams);
    methods.min_by_key(|one| rank(cx, one))
}

/// The place of an operation in the order in which examples prefer them: the usual ones first. Its path and verb are
/// last, so that the order of the document changes nothing.
type Rank<'a> = (bool, bool, u8, usize, bool, usize, usize, &'a str, &'a str);

fn rank<'a>(cx: &'a Cx<'_>, (group, method): &Operation<'_>) -> Rank<'a> {
    let operation = cx.plan.operation(method.operation);
    let is_odd = !is_usual(&method.output.ty) || method.body.as_ref().is_some_and(|body| body.parts().is_some());
    let asked = method.arguments.len() + usize::from(method.params.as_ref().is_some_and(|params| params.constructor));
    let fields = method.body.as_ref().map_or(0, |body| required(cx, &body.ty));
    let creates = operation.verb == "POST" && (1..=3).contains(&fields) && asked <= 2;
    let kind = match (creates, method.pager.is_some() && asked <= 2, operation.verb == "GET") {
        (true, _, _) => 0,
        (false, true, _) => 1,
        (false, false, true) => 2,
        (false, false, false) => 3,
    };
    let is_bare = method.body.as_ref().is_some_and(|body| body.sample.is_none());
    let length = operation.path.matches('/').count();
    let (path, verb) = (operation.path.as_str(), operation.verb.as_str());
    let deprecated = operation.docs.deprecated;
    // What most callers need has a short name.
    let words = group.prefix().matches(['_', '.']).count() + method.ident.matches('_').count();
    (
        deprecated,
        is_odd,
        kind,
        length,
        is_bare,
        words,
        asked + fields,
        path,
        verb,
    )
}

/// Returns true if a type is one that most operations return.
fn is_usual(ty: &RustType) -> bool {
    !matches!(
        ty,
        RustType::Unit | RustType::Bytes | RustType::Local(_) | RustType::Json
    )
}

/// The number of fields that a value of this type must have.
fn required(cx: &Cx<'_>, ty: &RustType) -> usize {
    let Some(Shape::Struct(plan)) = ty.named().map(|id| &cx.plan.items[&id].shape) else {
        return 0;
    };
    let fields = plan.fields().filter(|field| field.preset.is_none());
    fields.filter(|field| field.presence == Presence::Required).count()
}
