//! The whole client as one file, to be included: modules within modules.

use trine_plan::Contents;
use trine_runtime::sources::CLIENT;

use crate::task::{self, Task};
use crate::{Cx, File, api, client, headers, krate, render, scopes, types, vendor, webhooks, wire};

/// The features of the runtime that the file needs.
fn needed(cx: &Cx<'_>) -> String {
    let mut features = vendor::features(cx);
    // The default features of the runtime have it.
    features.retain(|feature| *feature != CLIENT);
    match features.is_empty() {
        true => String::new(),
        false => format!(" with the features {}", features.join(", ")),
    }
}

/// The one file.
pub(crate) fn files(cx: &Cx<'_>) -> Vec<File> {
    let mut text = format!("// Needs trine-runtime{}.\n\n", needed(cx));
    let module = |visibility: &str, name: &str, body: &str| format!("{visibility}mod {name} {{\n{body}}}\n\n");
    let lenient = |visibility: &str, name: &str, body: &str| {
        format!("#[allow({})]\n{}", krate::ALLOWED, module(visibility, name, body))
    };
    let nested = |visibility: &str, files: Vec<File>, shared: &str| {
        let modules: String = files
            .iter()
            .map(|file| module(visibility, &file.path, &file.contents))
            .collect();
        modules + shared
    };
    let plan = cx.plan;
    let apis = plan
        .clients_groups()
        .iter()
        .map(|group| Task::new(group.module.clone(), group.methods.len(), || api::contents(cx, group)));
    let types = plan
        .type_files
        .iter()
        .map(|file| Task::new(file.module.clone(), file.items.len(), || types::contents(cx, file)));
    let wire = plan.type_files.iter().filter(|file| wire::has_impls(cx, file));
    let wire = wire.map(|file| Task::new(file.module.clone(), file.items.len(), || wire::contents(cx, file)));
    let mut made = task::run(apis.chain(types).chain(wire).collect()).into_iter();
    let apis: Vec<File> = made.by_ref().take(plan.clients_groups().len()).collect();
    let types: Vec<File> = made.by_ref().take(plan.type_files.len()).collect();
    let wire: Vec<File> = made.collect();
    match plan.options.contents {
        Contents::Client => {
            text += &lenient("pub ", "api", &nested("pub ", apis, &api::shared(cx)));
            text += &lenient("", "client", &client::contents(cx));
        }
        Contents::Types => {}
    }
    if let Some(headers) = headers::contents(cx) {
        text += &lenient("pub ", "headers", &headers);
    }
    if let Some(scopes) = scopes::contents(cx) {
        text += &lenient("pub ", "scopes", &scopes);
    }
    let exports = plan.type_files.iter();
    let exports: String = exports
        .map(|file| format!("pub use self::{}::*;\n", file.module))
        .collect();
    text += &lenient("pub ", "types", &nested("", types, &exports));
    text += &lenient("", "wire", &nested("", wire, ""));
    let exports = match plan.options.contents {
        Contents::Client => {
            if let Some(webhooks) = webhooks::contents(cx) {
                text += &lenient("pub ", "webhooks", &webhooks);
            }
            krate::exports(cx)
        }
        Contents::Types => krate::exports_of_types(cx),
    };
    text += &render::file(&[], Vec::new(), [exports]);
    vec![File {
        path: format!("{}.rs", cx.plan.crate_ident),
        contents: text,
    }]
}
