//! Parameters and headers: what is written outside of bodies.

use trine_diag::codes::lower as codes;
use trine_ir::{Docs, Header, Location, ParamFormat, Parameter, Style, TypeRef};
use trine_parse::document::{self, SchemaId};

use super::media::{Family, Media};
use crate::context::Cx;
use crate::docs::{self, filled};
use crate::flow::Flow;
use crate::schema::default_of;
use crate::types::Types;

/// Headers that follow from bodies and responses: a parameter of such a name is ignored ("Parameter Object", `in`).
const DESCRIBED_ELSEWHERE: [&str; 2] = ["accept", "content-type"];

/// Lowers the parameters of an operation.
pub(super) fn lower_parameters(types: &mut Types<'_>, parameters: &[document::Parameter]) -> Vec<Parameter> {
    let mut lowered: Vec<Parameter> = Vec::new();
    for parameter in parameters {
        let name = parameter.name.to_ascii_lowercase();
        if parameter.location == document::Location::Header && DESCRIBED_ELSEWHERE.contains(&name.as_str()) {
            let message = format!(
                "the header `{}` follows from the media types; the parameter is ignored",
                parameter.name
            );
            types.cx.report(codes::IGNORED_HEADER, &parameter.place, message);
            continue;
        }
        lowered.push(lower_parameter(types, parameter));
    }
    lowered
}

fn lower_parameter(types: &mut Types<'_>, parameter: &document::Parameter) -> Parameter {
    let location = lower_location(parameter.location);
    Parameter {
        place: parameter.place.clone(),
        name: parameter.name.clone(),
        location,
        required: parameter.required || location == Location::Path,
        ty: lower_value(types, parameter.schema, Flow::Sent),
        format: parameter_format(parameter),
        default: parameter.schema.and_then(|id| default_of(types.cx.doc, &[id])),
        docs: Docs {
            description: filled(parameter.description.as_ref()),
            deprecated: parameter.deprecated,
            facts: parameter
                .allow_empty
                .then(|| "May be empty.".to_owned())
                .into_iter()
                .collect(),
            ..Docs::default()
        }
        .with_facts_of(types.cx, parameter.schema)
        .with_example(&parameter.examples),
    }
}

/// The format of a parameter: by its style, or in the media type of its content.
fn parameter_format(parameter: &document::Parameter) -> ParamFormat {
    let usual = match parameter.location {
        document::Location::Path | document::Location::Header => Style::Simple,
        document::Location::Query | document::Location::Cookie | document::Location::Querystring => Style::Form,
    };
    match parameter.content.as_deref().map(|text| Media::new(text).family()) {
        Some(Family::Json | Family::Lines | Family::Sequence | Family::Range) => ParamFormat::Json,
        Some(Family::Form | Family::Multipart | Family::Text | Family::Events | Family::Bytes) => ParamFormat::Style {
            style: usual,
            explode: true,
            reserved: parameter.allow_reserved,
        },
        None => ParamFormat::Style {
            style: lower_style(parameter.style),
            explode: parameter.explode,
            reserved: parameter.allow_reserved,
        },
    }
}

trait WithFacts {
    fn with_facts_of(self, cx: &Cx<'_>, schema: Option<SchemaId>) -> Self;

    fn with_example(self, examples: &[document::Example]) -> Self;
}

impl WithFacts for Docs {
    fn with_facts_of(mut self, cx: &Cx<'_>, schema: Option<SchemaId>) -> Self {
        if let Some(id) = schema
            && cx.schema(id).component.is_none()
        {
            let Docs {
                summary: _,
                description,
                facts,
                link,
                sample,
                deprecated,
            } = docs::schema_docs(cx.doc, cx.schema(id));
            self.description = self.description.or(description);
            self.facts.extend(facts);
            self.link = self.link.or(link);
            self.sample = self.sample.or(sample);
            self.deprecated |= deprecated;
        }
        self
    }

    /// Adds an example of one's own, which comes before that of the schema.
    fn with_example(mut self, examples: &[document::Example]) -> Self {
        let shown = |one: &document::Example| docs::example(&one.value, one.summary.as_deref());
        if let Some(own) = examples.iter().find_map(shown) {
            self.facts.retain(|fact| !fact.starts_with("Example"));
            self.facts.push(own);
        }
        self.sample = examples.first().map(|one| one.value.clone()).or(self.sample);
        self
    }
}

/// The type of a value outside of bodies; a string if nothing is said.
fn lower_value(types: &mut Types<'_>, schema: Option<SchemaId>, flow: Flow) -> TypeRef {
    match schema {
        Some(id) => types.lower_use(id, flow),
        None => types.string_use(),
    }
}

fn lower_location(location: document::Location) -> Location {
    match location {
        document::Location::Path => Location::Path,
        document::Location::Query => Location::Query,
        document::Location::Header => Location::Header,
        document::Location::Cookie => Location::Cookie,
        document::Location::Querystring => Location::Querystring,
    }
}

/// Lowers a style.
pub(super) fn lower_style(style: document::Style) -> Style {
    match style {
        document::Style::Simple => Style::Simple,
        document::Style::Label => Style::Label,
        document::Style::Matrix => Style::Matrix,
        document::Style::Form => Style::Form,
        document::Style::SpaceDelimited => Style::SpaceDelimited,
        document::Style::PipeDelimited => Style::PipeDelimited,
        document::Style::DeepObject => Style::DeepObject,
        document::Style::TabDelimited => Style::TabDelimited,
        document::Style::Cookie => Style::Cookie,
    }
}

/// The format of a header: its style, or JSON if its content says so.
fn header_format(header: &document::Header) -> ParamFormat {
    match header.content.as_deref().map(|text| Media::new(text).family()) {
        Some(Family::Json) => ParamFormat::Json,
        Some(_) | None => ParamFormat::Style {
            style: lower_style(header.style),
            explode: header.explode,
            reserved: false,
        },
    }
}

/// Lowers the headers of a response. One named `Content-Type` is ignored ("Response Object", `headers`).
pub(super) fn lower_headers(types: &mut Types<'_>, headers: &[document::Header]) -> Vec<Header> {
    let mut lowered: Vec<Header> = Vec::new();
    for header in headers {
        if header.name.eq_ignore_ascii_case("content-type") {
            types.cx.report(
                codes::IGNORED_HEADER,
                &header.place,
                "the header `Content-Type` follows from the media type; it is ignored",
            );
            continue;
        }
        if lowered
            .iter()
            .any(|known| known.name.eq_ignore_ascii_case(&header.name))
        {
            continue;
        }
        lowered.push(Header {
            place: header.place.clone(),
            name: header.name.clone(),
            ty: lower_value(types, header.schema, Flow::Received),
            format: header_format(header),
            docs: Docs {
                description: filled(header.description.as_ref()),
                deprecated: header.deprecated,
                ..Docs::default()
            }
            .with_facts_of(types.cx, header.schema)
            .with_example(&header.examples),
        });
    }
    lowered
}
