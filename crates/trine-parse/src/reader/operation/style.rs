//! The styles of lists and objects in parameters (OpenAPI 3.2, section 4.12.2.2).

use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Location, Style};
use crate::node::Object;

/// The style that holds where none is stated.
pub(crate) fn default_of(location: Location) -> Style {
    match location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie | Location::Querystring => Style::Form,
    }
}

/// Returns the default of `explode` for a style.
pub(crate) fn explodes(style: Style) -> bool {
    match style {
        Style::Form | Style::Cookie => true,
        Style::Simple
        | Style::Label
        | Style::Matrix
        | Style::SpaceDelimited
        | Style::PipeDelimited
        | Style::DeepObject
        | Style::TabDelimited => false,
    }
}

/// Reads `style`; one that is unknown, or has no meaning at this location, is left out.
pub(crate) fn style<'a>(cx: &mut Cx<'a>, object: &Object<'a>, location: Location) -> Option<Style> {
    let text = cx.text(object, "style")?;
    let style = named(&text);
    if style.is_none_or(|style| !fits(style, location)) {
        let message = format!(
            "`{text}` is not a style of a {} parameter; the default is used",
            name_of(location)
        );
        cx.report(codes::STYLE_MISFIT, &object.place.child("style"), message);
        return None;
    }
    style
}

fn named(text: &str) -> Option<Style> {
    let style = match text {
        "simple" => Style::Simple,
        "label" => Style::Label,
        "matrix" => Style::Matrix,
        "form" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        "cookie" => Style::Cookie,
        _ => return None,
    };
    Some(style)
}

fn fits(style: Style, location: Location) -> bool {
    match location {
        Location::Path => matches!(style, Style::Simple | Style::Label | Style::Matrix),
        Location::Header => matches!(style, Style::Simple),
        Location::Cookie => matches!(style, Style::Form | Style::Cookie),
        Location::Query => {
            matches!(
                style,
                Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject
            )
        }
        Location::Querystring => false,
    }
}

/// The word of a location, as `in` has it.
pub(crate) fn name_of(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Querystring => "querystring",
    }
}
