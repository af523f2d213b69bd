//! `src/runtime`: the runtime's own text, byte for byte, with its licence.

use trine_plan::{Layout, Runtime};
use trine_runtime::sources;

use crate::{Cx, File, dates};

/// The files of the runtime, where the crate carries it.
pub(crate) fn files(cx: &Cx<'_>) -> Vec<File> {
    match (cx.plan.options.layout, cx.plan.options.runtime) {
        (Layout::Crate, Runtime::Vendored) => {
            let file = |(path, text): (&str, std::borrow::Cow<'_, str>)| File {
                path: format!("src/runtime/{path}"),
                contents: text.into_owned(),
            };
            let license = ("LICENSE", std::borrow::Cow::Borrowed(sources::LICENSE));
            let files = sources::vendored(&features(cx)).into_iter();
            files.chain([license]).map(file).collect()
        }
        (Layout::Crate, Runtime::Crate) | (Layout::SingleFile, _) => Vec::new(),
    }
}

/// The features of the runtime's values that the client uses.
pub(crate) fn features(cx: &Cx<'_>) -> Vec<&'static str> {
    let needs = cx.plan.needs;
    let dates = needs.dates.map(|of| dates::of(of).feature);
    let parts = [
        (needs.client, sources::CLIENT),
        (needs.oauth, "oauth"),
        (needs.page, "page"),
        (needs.stream, "stream"),
        (needs.uuid, "uuid"),
        (needs.webhook, "webhook"),
    ];
    let others = parts.into_iter().filter(|(needed, _)| *needed).map(|(_, part)| part);
    dates.into_iter().chain(others).collect()
}
