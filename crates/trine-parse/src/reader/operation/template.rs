//! Placeholders of paths and server URLs, and the parameters that fill them.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use trine_diag::Place;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{JsonType, Location, Parameter, Schema, Style};

/// The names in braces, in order, each once.
pub(crate) fn names(template: &str) -> IndexSet<String> {
    let mut names = IndexSet::new();
    let mut rest = template;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else {
            break;
        };
        names.insert(name.to_owned());
        rest = behind;
    }
    names
}

/// The path with every `:name` that a path parameter is declared for as `{name}`.
pub(crate) fn with_braces(cx: &mut Cx<'_>, place: &Place, path: &str, parameters: &[Parameter]) -> String {
    if !path.contains("/:") {
        return path.to_owned();
    }
    let declared = |name: &str| {
        parameters
            .iter()
            .any(|p| p.location == Location::Path && p.name == name)
    };
    let mut segments = Vec::new();
    for segment in path.split('/') {
        let name = segment.strip_prefix(':').filter(|name| !name.is_empty());
        segments.push(match name {
            Some(name) if declared(name) => {
                let message = format!("`{segment}` of the path `{path}` is read as the placeholder `{{{name}}}`");
                cx.report(codes::COLON_PLACEHOLDER, place, message);
                format!("{{{name}}}")
            }
            Some(_) => {
                let message = format!("`{segment}` of the path `{path}` has no parameter; it is sent unchanged");
                cx.report(codes::COLON_PLACEHOLDER, place, message);
                segment.to_owned()
            }
            None => segment.to_owned(),
        });
    }
    segments.join("/")
}

/// Fits the path parameters of an operation to its path: every placeholder gets exactly
/// one, and no other is left. Returns the others.
pub(crate) fn fit(cx: &mut Cx<'_>, place: &Place, path: &str, parameters: &mut Vec<Parameter>) -> Vec<Parameter> {
    if path.matches('{').count() != path.matches('}').count() {
        cx.report(
            codes::PATH_BRACES,
            place,
            format!("the braces of the path `{path}` do not match; text outside of `{{name}}` is sent unchanged"),
        );
    }
    let names = names(path);
    let is_path = |parameter: &Parameter| parameter.location == Location::Path;
    let filled: BTreeSet<String> = parameters
        .iter()
        .filter(|p| is_path(p))
        .map(|p| p.name.clone())
        .collect();
    let mut spare: Vec<usize> = Vec::new();
    for (index, parameter) in parameters.iter().enumerate() {
        if is_path(parameter) && !names.contains(&parameter.name) {
            spare.push(index);
        }
    }
    for name in names.iter().filter(|name| !filled.contains(*name)) {
        let near = spare
            .iter()
            .take(COMPARED)
            .position(|&index| alike(&parameters[index].name, name));
        match near {
            Some(at) => rename(cx, &mut parameters[spare.remove(at)], name),
            None => {
                let message = format!("the placeholder `{{{name}}}` has no parameter; it is read as a required string");
                cx.report(codes::PATH_PARAMETER_UNDECLARED, place, message);
                parameters.push(undeclared(cx, place, name.clone()));
            }
        }
    }
    leave_out(cx, path, parameters, &spare)
}

/// The number of parameters without a placeholder that are compared with a placeholder without a parameter.
const COMPARED: usize = 32;

fn rename(cx: &mut Cx<'_>, parameter: &mut Parameter, name: &str) {
    let message = format!(
        "`{}` is read as the parameter of the placeholder `{{{name}}}`",
        parameter.name
    );
    cx.report(codes::PATH_PARAMETER_NAME, &parameter.place, message);
    name.clone_into(&mut parameter.name);
}

fn leave_out(cx: &mut Cx<'_>, path: &str, parameters: &mut Vec<Parameter>, spare: &[usize]) -> Vec<Parameter> {
    let spare: BTreeSet<usize> = spare.iter().copied().collect();
    let all = std::mem::take(parameters);
    let mut left = Vec::new();
    for (index, parameter) in all.into_iter().enumerate() {
        if spare.contains(&index) {
            let name = &parameter.name;
            let message = format!("the path `{path}` has no placeholder `{{{name}}}`; the parameter is ignored");
            cx.report(codes::PATH_PARAMETER_UNUSED, &parameter.place, message);
            left.push(parameter);
        } else {
            parameters.push(parameter);
        }
    }
    left
}

/// Returns true if two names differ only in letter case, punctuation, or the modifiers of RFC 6570 and of routers
/// (`{key+}`, `{id:[0-9]+}`).
fn alike(name: &str, placeholder: &str) -> bool {
    let bare = placeholder.split(':').next().unwrap_or(placeholder);
    let letters = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    !letters(name).is_empty() && letters(name) == letters(bare)
}

fn undeclared(cx: &mut Cx<'_>, place: &Place, name: String) -> Parameter {
    let schema = Schema {
        types: vec![JsonType::String],
        ..Schema::default()
    };
    Parameter {
        place: place.clone(),
        name,
        location: Location::Path,
        required: true,
        description: None,
        deprecated: false,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        allow_empty: false,
        schema: Some(cx.made_schema(place, schema)),
        content: None,
        examples: Vec::new(),
        extensions: indexmap::IndexMap::new(),
    }
}
