//! The whole client as one file, to be included: modules within modules.

use crate::{Cx, File, api, client, headers, krate, render, scopes, types, vendor, webhooks, wire};

/// The features of the runtime that the file needs.
fn needed(cx: &Cx<'_>) -> String {
    let features = vendor::features(cx);
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
    let nested = |visibility: &str, files: Vec<(String, String)>, shared: &str| {
        let modules: String = files
            .iter()
            .map(|(name, body)| module(visibility, name, body))
            .collect();
        modules + shared
    };
    let apis = cx
        .plan
        .groups
        .iter()
        .map(|group| (group.module.clone(), api::contents(cx, group)))
        .collect();
    text += &lenient("pub ", "api", &nested("pub ", apis, &api::shared(cx)));
    text += &lenient("", "client", &client::contents(cx));
    if let Some(headers) = headers::contents(cx) {
        text += &lenient("pub ", "headers", &headers);
    }
    if let Some(scopes) = scopes::contents(cx) {
        text += &lenient("pub ", "scopes", &scopes);
    }
    let exports: String = cx
        .plan
        .type_files
        .iter()
        .map(|file| format!("pub use self::{}::*;\n", file.module))
        .collect();
    let declared = cx
        .plan
        .type_files
        .iter()
        .map(|file| (file.module.clone(), types::contents(cx, file)))
        .collect();
    text += &lenient("pub ", "types", &nested("", declared, &exports));
    let written = cx.plan.type_files.iter().filter(|file| wire::has_impls(cx, file));
    let written = written
        .map(|file| (file.module.clone(), wire::contents(cx, file)))
        .collect();
    text += &lenient("", "wire", &nested("", written, ""));
    if let Some(webhooks) = webhooks::contents(cx) {
        text += &lenient("pub ", "webhooks", &webhooks);
    }
    text += &render::file(&[], &[], &[krate::exports(cx)]);
    vec![File {
        path: format!("{}.rs", cx.plan.crate_ident),
        contents: text,
    }]
}
