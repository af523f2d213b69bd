//! `collectionFormat`: how Swagger 2.0 writes arrays into parameters.

use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Location, Style};
use crate::node::Object;
use crate::version::Version;

/// The style that a parameter's `collectionFormat` means; `None` where it is no array of
/// Swagger 2.0.
pub(crate) fn format<'a>(cx: &mut Cx<'a>, object: &Object<'a>, location: Location) -> Option<(Style, bool)> {
    let is_array = object.value("type").and_then(|kind| kind.as_str()) == Some("array");
    let applies = object.has("collectionFormat") || (cx.version == Version::V2 && is_array);
    if !applies {
        return None;
    }
    let text = cx.text(object, "collectionFormat").unwrap_or_else(|| "csv".to_owned());
    let commas = match location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie | Location::Querystring => Style::Form,
    };
    let place = object.place.child("collectionFormat");
    let written = match text.as_str() {
        "csv" => (commas, false),
        "ssv" => (Style::SpaceDelimited, false),
        "tsv" => (Style::TabDelimited, false),
        "pipes" => (Style::PipeDelimited, false),
        "multi" if location == Location::Query => (Style::Form, true),
        "multi" => {
            cx.report(
                codes::STYLE_MISFIT,
                &place,
                "`multi` is only allowed for query and form parameters; `csv` is used",
            );
            (commas, false)
        }
        _ => {
            let message = format!("expected csv, ssv, tsv, pipes or multi, found `{text}`; `csv` is used");
            cx.report(codes::STYLE_MISFIT, &place, message);
            (commas, false)
        }
    };
    Some(written)
}
