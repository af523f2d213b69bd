//! Placeholders of paths and server URLs, and the parameters that fill them.

use trine_diag::Place;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{JsonType, Location, Parameter, Schema, Style};

/// The names in braces, in order, each once.
pub(crate) fn names(template: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut rest = template;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else {
            break;
        };
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        rest = behind;
    }
    names
}

/// Fits the path parameters of an operation to its path: every placeholder gets exactly
/// one, and no other is left.
pub(crate) fn fit(cx: &mut Cx<'_>, place: &Place, path: &str, parameters: &mut Vec<Parameter>) {
    if path.matches('{').count() != path.matches('}').count() {
        cx.report(
            codes::PATH_BRACES,
            place,
            format!("the braces of the path `{path}` do not match"),
        );
    }
    let names = names(path);
    let mut spare: Vec<usize> = Vec::new();
    for (index, parameter) in parameters.iter().enumerate() {
        if parameter.location == Location::Path && !names.contains(&parameter.name) {
            spare.push(index);
        }
    }
    let missing = names
        .iter()
        .filter(|name| !is_filled(parameters, name))
        .cloned()
        .collect::<Vec<_>>();
    for name in missing {
        match spare.iter().position(|&index| alike(&parameters[index].name, &name)) {
            Some(at) => {
                let parameter = &mut parameters[spare.remove(at)];
                let message = format!(
                    "`{}` is read as the parameter of the placeholder `{{{name}}}`",
                    parameter.name
                );
                cx.report(codes::PATH_PARAMETER_NAME, &parameter.place, message);
                parameter.name = name;
            }
            None => {
                let message = format!("the placeholder `{{{name}}}` has no parameter; it is read as a required string");
                cx.report(codes::PATH_PARAMETER_UNDECLARED, place, message);
                parameters.push(undeclared(cx, place, name));
            }
        }
    }
    for &index in spare.iter().rev() {
        let parameter = parameters.remove(index);
        let message = format!(
            "the path `{path}` has no placeholder `{{{}}}`; the parameter is left out",
            parameter.name
        );
        cx.report(codes::PATH_PARAMETER_UNUSED, &parameter.place, message);
    }
}

fn is_filled(parameters: &[Parameter], name: &str) -> bool {
    parameters
        .iter()
        .any(|parameter| parameter.location == Location::Path && parameter.name == *name)
}

/// Whether two names differ only in letter case, punctuation, or what RFC 6570 and routers
/// write beside a name (`{key+}`, `{id:[0-9]+}`).
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
