//! What a method takes: arguments, parameters, the body.

use trine_ir::{Location, Operation};

use crate::ident::{Case, ident_or, in_order};
use crate::types::Types;
use crate::{Argument, ParamField, Params, RustType};

/// How many positional arguments there may be, path parameters and body aside.
const POSITIONAL: usize = 4;

/// The arguments of an operation and the struct of its other parameters.
pub(crate) fn arguments(types: &Types<'_>, operation: &Operation, method: &str) -> (Vec<Argument>, Option<Params>) {
    let wanted: Vec<String> = operation
        .parameters
        .iter()
        .map(|parameter| parameter.name.clone())
        .collect();
    let idents = in_order(&wanted, Case::Value, "value", &["body", "params", "self", "self_"]);
    let parameters = || operation.parameters.iter().enumerate();
    let in_path = |index: &usize| operation.parameters[*index].location == Location::Path;
    let mut positional: Vec<usize> = path_order(operation);
    let required: Vec<usize> = parameters()
        .filter(|(_, p)| p.required)
        .map(|(index, _)| index)
        .filter(|index| !in_path(index))
        .collect();
    let many = required.len() > POSITIONAL;
    if !many {
        positional.extend(&required);
    }
    let argument = |index: &usize| Argument {
        ident: idents[*index].clone(),
        ty: types.plain(operation.parameters[*index].ty.id),
        parameter: *index,
    };
    let arguments = positional.iter().map(argument).collect();
    let rest = parameters()
        .map(|(index, _)| index)
        .filter(|index| !positional.contains(index));
    let field = |index: usize| {
        let plain = types.plain(operation.parameters[index].ty.id);
        let required = operation.parameters[index].required;
        let ty = if required {
            plain
        } else {
            RustType::Option(Box::new(plain))
        };
        ParamField {
            ident: idents[index].clone(),
            ty,
            required,
            parameter: index,
        }
    };
    let fields: Vec<ParamField> = rest.map(field).collect();
    let params = (!fields.is_empty()).then(|| Params {
        ident: ident_or(&format!("{method} params"), Case::Type, "Params"),
        constructor: fields.iter().any(|field| field.required),
        fields,
    });
    (arguments, params)
}

/// The path parameters in the order of their placeholders.
fn path_order(operation: &Operation) -> Vec<usize> {
    let position = |name: &str| operation.path.find(&format!("{{{name}}}")).unwrap_or(usize::MAX);
    let mut found: Vec<usize> = (0..operation.parameters.len())
        .filter(|index| operation.parameters[*index].location == Location::Path)
        .collect();
    found.sort_by_key(|index| (position(&operation.parameters[*index].name), *index));
    found
}
