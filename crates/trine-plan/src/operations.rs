//! The operations, planned: what the methods of one have in common.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Alternative, Api, Operation, Response};

use crate::{HeaderPlan, OperationPlan, ParameterPlan, Requirement, ResponsePlan};

/// Every operation, in the order of the model.
pub(crate) fn operations(api: &Api, headers: &[HeaderPlan]) -> Vec<OperationPlan> {
    let mut known: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, header) in headers.iter().enumerate() {
        known.entry(&header.name).or_default().push(at);
    }
    let constants = |operation: &Operation| {
        let all = operation.responses.iter().flat_map(|response| &response.headers);
        let found: BTreeSet<usize> = all
            .filter_map(|header| known.get(header.name.to_ascii_lowercase().as_str()))
            .flatten()
            .copied()
            .collect();
        found.into_iter().map(|at| headers[at].ident.clone()).collect()
    };
    let plan = |operation: &Operation| OperationPlan {
        verb: operation.method.clone(),
        path: operation.path.clone(),
        id: operation.naming.id.clone(),
        docs: operation.docs.clone(),
        place: operation.place.clone(),
        security: operation.security.iter().map(|one| requirements(api, one)).collect(),
        responses: operation.responses.iter().map(response).collect(),
        headers: constants(operation),
    };
    api.operations.iter().map(plan).collect()
}

fn requirements(api: &Api, alternative: &Alternative) -> Vec<Requirement> {
    let requirement = |(scheme, scopes): &(trine_ir::SchemeId, Vec<String>)| Requirement {
        scheme: api.schemes[scheme.0 as usize].name.clone(),
        scopes: scopes.clone(),
    };
    alternative.schemes.iter().map(requirement).collect()
}

fn response(response: &Response) -> ResponsePlan {
    let media_types = response.contents.iter().map(|content| content.media_type.clone());
    ResponsePlan {
        status: response.status,
        media_types: media_types.collect(),
    }
}

/// The parameter of this index.
pub(crate) fn parameter(operation: &Operation, index: usize) -> ParameterPlan {
    let parameter = &operation.parameters[index];
    ParameterPlan {
        index,
        name: parameter.name.clone(),
        location: parameter.location,
        format: parameter.format,
        docs: parameter.docs.clone(),
        place: parameter.place.clone(),
    }
}
