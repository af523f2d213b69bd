//! The calls that the documentation shows: one for each function of a method, printed from what the plan says of it.
//!
//! ```text
//! Function, Constructor ──value, text──▶ arguments ┐
//! Output ──response──▶ what is done with it        ├──▶ lines of a doctest
//! ```
//!
//! A doctest is compiled, never run.

mod branch;
mod first;
mod json;
mod names;
mod response;
mod structs;
mod text;
mod value;

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{ArgumentType, Function, Group, Layout, Method, RequestPart, Returns, Role, Taken};

pub(crate) use self::first::{download, errors, pages, program, start, stream, upload};
use self::names::Names;
use self::value::Values;
use crate::scope::ident;
use crate::{Cx, render};

/// A call as Rust code.
struct Shown {
    /// The imports.
    names: Names,
    /// The statements.
    body: String,
    /// Something in it is to be avoided.
    deprecated: bool,
}

/// The section of a function's documentation that shows a call; empty if no value of an argument can be made up.
pub(crate) fn section(cx: &Cx<'_>, group: &Group, method: &Method, role: Role) -> Vec<String> {
    let Some(lines) = doctest(cx, group, method, role) else {
        return Vec::new();
    };
    let head = ["# Examples".to_owned(), String::new()];
    head.into_iter().chain(lines).collect()
}

/// The call as a code block that is compiled; what a reader need not see is hidden.
pub(crate) fn doctest(cx: &Cx<'_>, group: &Group, method: &Method, role: Role) -> Option<Vec<String>> {
    let shown = shown(cx, group, method, role, Shape::Output)?;
    let krate = &cx.plan.crate_ident;
    let fence = fence(cx);
    let quiet = quiet(&shown);
    let mut lines = vec![
        fence.to_owned(),
        format!("# {quiet}async fn example(client: {krate}::Client) -> Result<(), Box<dyn std::error::Error>> {{"),
    ];
    lines.extend(shown.text());
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    Some(lines)
}

/// The beginning of a code block that is compiled. A file that is included is not tested under its own name.
fn fence(cx: &Cx<'_>) -> &'static str {
    match cx.plan.options.layout {
        Layout::Crate => "```no_run",
        Layout::SingleFile => "```ignore",
    }
}

/// The attribute of the function around an example, where something in it is to be avoided.
fn quiet(shown: &Shown) -> &'static str {
    match shown.deprecated {
        true => "#[allow(deprecated)] ",
        false => "",
    }
}

impl Shown {
    fn text(self) -> Vec<String> {
        let imports = self.names.imports();
        let gap = (!imports.is_empty()).then(String::new);
        let body = self.body.lines().map(str::to_owned);
        imports.into_iter().chain(gap).chain(body).collect()
    }
}

/// The kind of a code example.
#[derive(Debug, Clone, Copy)]
enum Shape {
    /// The output of the call, whose errors are given on.
    Output,
    /// The errors of the call.
    Errors,
    /// The bytes of the response, which are written to a file while they arrive.
    Download,
}

fn shown(cx: &Cx<'_>, group: &Group, method: &Method, role: Role, shape: Shape) -> Option<Shown> {
    let function = method.function(role)?;
    let mut values = Values::new(cx, group);
    let arguments = function
        .arguments
        .iter()
        .map(|taken| argument(&mut values, method, taken));
    let arguments: Vec<TokenStream> = arguments.collect::<Option<_>>()?;
    let way = group.path.iter().map(|accessor| {
        let accessor = ident(accessor);
        quote! { .#accessor() }
    });
    let name = ident(function.ident);
    let call = quote! { client #(#way)* .#name(#(#arguments),*) };
    let body = match shape {
        Shape::Output => statements(cx, &function, method, &call),
        Shape::Errors => response::errors(&call),
        Shape::Download => response::download(&call),
    };
    let Values { names, deprecated, .. } = values;
    Some(Shown {
        names,
        body: render::statements(&body),
        deprecated: deprecated || cx.plan.operation(method.operation).docs.deprecated,
    })
}

/// The call and what is done with its result.
fn statements(cx: &Cx<'_>, function: &Function<'_>, method: &Method, call: &TokenStream) -> TokenStream {
    match function.returns {
        Returns::Pager(_) => response::pages(call),
        Returns::Call(output, _) => response::of(cx, method, output, call),
    }
}

/// The value of an argument.
fn argument(values: &mut Values<'_>, method: &Method, taken: &Taken<'_>) -> Option<TokenStream> {
    match taken.part {
        RequestPart::Parameter => {
            let argument = method.arguments.iter().find(|argument| argument.ident == taken.ident)?;
            let parameter = &argument.parameter;
            values.argument(&taken.ty, parameter.docs.sample.as_ref(), &parameter.name)
        }
        RequestPart::Params => {
            let params = values.params(method.params.as_ref()?)?;
            Some(quote! { &#params })
        }
        RequestPart::Body => body(values, method, &taken.ty),
    }
}

/// The value of the body, in which a struct of parts is of its own kind.
fn body(values: &mut Values<'_>, method: &Method, ty: &ArgumentType) -> Option<TokenStream> {
    let body = method.body.as_ref()?;
    match body.parts() {
        None => values.argument(ty, body.sample.as_ref(), "body"),
        Some(parts) => {
            let parts = values.parts(parts)?;
            Some(quote! { &#parts })
        }
    }
}
