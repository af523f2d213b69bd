//! The input of a method: arguments, parameters, the body.

use trine_ir::{Location, Operation};

use crate::groups::key as key_of;
use crate::ident::{Case, ident_or};
use crate::lock::{self, Ranked, Wanted, parameter_key};
use crate::setters::Settable;
use crate::types::Types;
use crate::{
    Argument, GivenNames, List, NameLock, Options, ParamField, Params, Position, RustType, Sets, Setter, operations,
    required, setters,
};

/// The most positional arguments, without path parameters and body.
const POSITIONAL: usize = 4;

/// The arguments of an operation and the struct of its other parameters. What the lock of its parameters has as an
/// argument, or as a field, stays one.
pub(crate) fn arguments(
    types: &Types<'_>,
    operation: &Operation,
    lock: &NameLock,
    method: &str,
    options: &Options,
) -> (Vec<Argument>, Option<Params>) {
    let idents = idents(operation, lock);
    let positional = positional(operation, lock);
    let argument = |index: &usize| Argument {
        ident: idents[*index].clone(),
        ty: types.plain(operation.parameters[*index].ty.id),
        parameter: operations::parameter(operation, *index),
    };
    let arguments = positional.iter().map(argument).collect();
    let rest = (0..operation.parameters.len()).filter(|index| !positional.contains(index));
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
            parameter: operations::parameter(operation, index),
        }
    };
    let fields: Vec<ParamField> = rest.map(field).collect();
    let params = (!fields.is_empty()).then(|| {
        let mut params = Params {
            ident: ident_or(&format!("{method} params"), Case::Type, "Params"),
            constructor: fields.iter().any(|field| field.required),
            required: None,
            setters: setters_of(operation, lock, &fields),
            fields,
        };
        params.required = required_of(operation, lock, &params, options.given_names);
        params
    });
    (arguments, params)
}

fn required_of(operation: &Operation, lock: &NameLock, params: &Params, given: GivenNames) -> Option<String> {
    let key = key_of(operation);
    let (fields, functions) = (lock.list(List::Parameters, &key), lock.list(List::Functions, &key));
    let known = required::locked_name(functions, required::PARAMS);
    required::of_inputs(&params.ident, &params.new_function()?, fields, known, given)
}

fn setters_of(operation: &Operation, lock: &NameLock, fields: &[ParamField]) -> Vec<Setter> {
    let key = key_of(operation);
    let settable = fields.iter().map(|field| Settable {
        key: parameter_key(&operation.parameters[field.parameter.index]),
        field: field.ident.clone(),
        sets: Sets::of(&field.ty),
    });
    let (fields, told) = (lock.list(List::Parameters, &key), lock.list(List::Setters, &key));
    setters::setters(settable.collect(), fields, told)
}

/// The names of all parameters, arguments or not.
fn idents(operation: &Operation, lock: &NameLock) -> Vec<String> {
    let keys: Vec<String> = operation.parameters.iter().map(parameter_key).collect();
    let texts: Vec<String> = operation.parameters.iter().map(|one| one.name.clone()).collect();
    let wanted = Wanted {
        keys: &keys,
        texts: &texts,
        case: Case::Value,
        fallback: "value",
        taken: &["body", "params", "self", "self_"],
        ranked: Ranked::InOrder,
    };
    wanted.given(&lock::parameters(lock, &key_of(operation)))
}

/// The parameters that are arguments, in their order: those of the path, then required ones, if they are few.
///
/// A required one that is new is no argument if an old argument is none any more: it would take its place, and
/// callers who give the old one would say something else.
fn positional(operation: &Operation, lock: &NameLock) -> Vec<usize> {
    let key = key_of(operation);
    let keys: Vec<String> = operation.parameters.iter().map(parameter_key).collect();
    let (old, fields) = (lock.list(List::Arguments, &key), lock.list(List::Parameters, &key));
    let (of_old, of_fields) = (lock::matched(old, &keys), lock::matched(fields, &keys));
    let mut positional = path_order(operation);
    let is_open = |index: &usize| operation.parameters[*index].required && !positional.contains(index);
    let required: Vec<usize> = (0..keys.len()).filter(is_open).collect();
    let (known, new): (Vec<usize>, Vec<usize>) = required.iter().partition(|index| of_old[**index].is_some());
    let is_field = |index: &usize| of_fields[*index].is_some_and(|entry| fields[entry].position == Position::Argument);
    let there = |entry: usize| {
        let at = of_old.iter().position(|found| *found == Some(entry));
        at.is_some_and(|index| operation.parameters[index].required)
    };
    let all_there = (0..old.len()).all(there);
    let few = required.len() <= POSITIONAL && !new.iter().any(is_field);
    positional.extend(known);
    if few && all_there {
        positional.extend(new);
    }
    positional
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
