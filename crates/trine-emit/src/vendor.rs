//! `src/runtime`: the runtime's own text, byte for byte.

use trine_plan::{Layout, Runtime};

use crate::{Cx, File};

/// The files of the runtime, where the crate carries it.
pub(crate) fn files(cx: &Cx<'_>) -> Vec<File> {
    match (cx.plan.options.layout, cx.plan.options.runtime) {
        (Layout::Crate, Runtime::Vendored) => trine_runtime::sources::SOURCES.iter().map(file).collect(),
        (Layout::Crate, Runtime::Crate) | (Layout::SingleFile, _) => Vec::new(),
    }
}

fn file((path, text): &(&str, &str)) -> File {
    let path = if *path == "lib.rs" { "mod.rs" } else { path };
    File {
        path: format!("src/runtime/{path}"),
        contents: (*text).to_owned(),
    }
}
