//! The owners of inline types: things with a name of their own.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::{FileId, Place};
use trine_ir::{Api, Half, OperationId, Type, TypeId};

use super::Names;
use super::keys::places;
use super::operations::stems;
use crate::inflect::singular;
use crate::media;

/// A thing at a place that has a name.
#[derive(Debug, Clone)]
pub(super) struct Owner {
    /// Its name.
    pub(super) text: String,
    /// Its role, behind the name: a request, a response, an error.
    pub(super) role: Role,
    /// The words that tell it from others of its role: the status, and the media type.
    pub(super) apart: String,
    /// True if it has its name alone among others of its role: the first success, JSON.
    pub(super) is_first: bool,
    /// True if its name begins with a verb, without which it would be another one's.
    pub(super) has_verb: bool,
    /// The parameter, where it is one of an operation.
    pub(super) parameter: Option<String>,
}

/// The word behind an owner's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// A component, an operation, a file.
    Thing,
    /// The body of a request.
    Request,
    /// The body of a successful response.
    Response,
    /// The body of another response.
    Error,
    /// The payload of a webhook.
    Payload,
}

impl Role {
    /// The word; empty where there is none.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Thing => "",
            Self::Request => "Request",
            Self::Response => "Response",
            Self::Error => "Error",
            Self::Payload => "Payload",
        }
    }
}

impl Owner {
    fn thing(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            role: Role::Thing,
            apart: String::new(),
            is_first: true,
            has_verb: false,
            parameter: None,
        }
    }

    fn operation(stem: &str) -> Self {
        Self {
            has_verb: true,
            ..Self::thing(stem)
        }
    }
}

/// The things that have a name, by place.
pub(super) struct Owners<'a> {
    api: &'a Api,
    /// Components.
    types: BTreeMap<Place, TypeId>,
    /// Operations, bodies, responses, parameters, webhooks.
    owners: BTreeMap<Place, Owner>,
    /// The places of schemas that are a type elsewhere than in merge patches.
    pub(super) whole: BTreeSet<&'a Place>,
    /// The paths of the document's files.
    files: &'a [String],
}

impl<'a> Owners<'a> {
    /// Collects what has a name.
    pub(super) fn new(api: &'a Api, files: &'a [String]) -> Self {
        let whole = places(api);
        let is_beside = |ty: &Type| ty.half == Half::Patch && whole.contains(&ty.place);
        let ids = (0..api.types.len() as u32).map(TypeId);
        let types = ids
            .filter(|id| api.ty(*id).component.is_some() && !is_beside(api.ty(*id)))
            .map(|id| (api.ty(id).place.clone(), id))
            .collect();
        let mut owners = Self {
            api,
            types,
            owners: BTreeMap::new(),
            whole,
            files,
        };
        owners.webhooks();
        owners.operations();
        owners
    }

    /// The nearest thing with a name at a place or around it, and how many segments lead to it.
    pub(super) fn of(&self, place: &Place, names: &Names) -> (Owner, usize) {
        let segments = place.segments();
        let mut at = Some(place.clone());
        let mut length = segments.len();
        while let Some(here) = at {
            if let Some(name) = self.types.get(&here).and_then(|id| names.get(id)) {
                return (Owner::thing(name), length);
            }
            if let Some(owner) = self.owners.get(&here) {
                return (owner.clone(), length);
            }
            at = here.parent();
            length = length.saturating_sub(1);
        }
        let file = self.file(place.file);
        match (file, segments.as_slice()) {
            (Some(file), _) => (Owner::thing(file), 0),
            (None, _) => (Owner::thing(""), 0),
        }
    }

    /// The name of a file other than the document, as words.
    fn file(&self, file: FileId) -> Option<&str> {
        let path = self.files.get(file.0 as usize).filter(|_| file != FileId(0))?;
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        Some(name.split('.').next().unwrap_or(name))
    }

    fn add(&mut self, place: &Place, owner: Owner) {
        self.owners.entry(place.clone()).or_insert(owner);
    }

    fn webhooks(&mut self) {
        for webhook in &self.api.webhooks {
            let owner = Owner {
                role: Role::Payload,
                ..Owner::thing(&webhook.name)
            };
            self.add(&webhook.place, owner);
        }
    }

    /// Operations and what is theirs alone. What several share is called by its own key, or by its file.
    fn operations(&mut self) {
        let api = self.api;
        let stems = stems(api);
        let mut shared: BTreeMap<&Place, BTreeSet<usize>> = BTreeMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            let of_responses = operation.responses.iter().map(|response| &response.place);
            let of_bodies = operation.bodies.iter().map(|body| &body.place);
            let of_parameters = operation.parameters.iter().map(|parameter| &parameter.place);
            for place in of_responses.chain(of_bodies).chain(of_parameters) {
                shared.entry(place).or_default().insert(index);
            }
        }
        let is_alone = |place: &Place| shared.get(place).is_some_and(|users| users.len() == 1);
        for (index, stem) in stems.iter().enumerate() {
            let operation = api.operation(OperationId(index as u32));
            self.add(&operation.place, Owner::operation(stem));
            for owned in self.of_operation(index, stem) {
                if is_alone(&owned.0) && !is_named(&owned.0) {
                    self.add(&owned.0, owned.1);
                } else if let Some(owner) = self.by_key(&owned.0, owned.1) {
                    self.add(&owned.0, owner);
                }
            }
        }
    }

    /// The bodies, responses and parameters of an operation.
    fn of_operation(&self, index: usize, stem: &str) -> Vec<(Place, Owner)> {
        let operation = self.api.operation(OperationId(index as u32));
        let mut all = Vec::new();
        for (at, body) in operation.bodies.iter().enumerate() {
            all.push((
                body.place.clone(),
                Owner {
                    role: Role::Request,
                    apart: if operation.bodies.len() > 1 {
                        media_word(&body.media_type)
                    } else {
                        String::new()
                    },
                    is_first: at == 0,
                    ..Owner::operation(stem)
                },
            ));
        }
        let first = operation.responses.iter().filter(|response| response.success);
        let first = first
            .min_by_key(|response| response.status)
            .map(|response| response.status);
        let errors = operation.responses.iter().filter(|response| !response.success).count();
        for response in &operation.responses {
            let is_first = match response.success {
                true => Some(response.status) == first,
                false => errors == 1,
            };
            let owner = Owner {
                role: if response.success { Role::Response } else { Role::Error },
                // The first success is what is meant where nothing is said.
                apart: match response.success && is_first {
                    true => String::new(),
                    false => crate::status::phrase(response.status),
                },
                is_first,
                ..Owner::operation(stem)
            };
            all.push((response.place.clone(), owner));
        }
        for parameter in &operation.parameters {
            let owner = Owner {
                parameter: Some(parameter.name.clone()),
                ..Owner::operation(stem)
            };
            all.push((parameter.place.clone(), owner));
        }
        all
    }

    /// Returns a shared thing by its own key or its file; `None` if it has neither.
    fn by_key(&self, place: &Place, of: Owner) -> Option<Owner> {
        let segments = place.segments();
        let named = segments.iter().position(|step| NAMED.contains(&step.as_str()));
        let name = named
            .and_then(|at| segments.get(at + 1))
            .filter(|name| name.parse::<u32>().is_err());
        let file = self.file(place.file);
        let text = match (name, file, &of.parameter, segments.as_slice()) {
            (Some(name), ..) => name.clone(),
            // What stands directly in a file has its key there.
            (None, Some(_), _, [key]) if key.parse::<u32>().is_err() => key.clone(),
            (None, Some(file), ..) => file.to_owned(),
            (None, None, Some(parameter), _) => format!("{} {parameter}", path_word(&segments)),
            (None, None, None, _) => return None,
        };
        let keeps = of.role == Role::Request || (of.role == Role::Response && named.is_some());
        let has = text.to_lowercase().ends_with(&of.role.word().to_lowercase());
        let is_of_file = named.is_none() && file.is_some() && of.parameter.is_none();
        Some(Owner {
            role: if keeps && !has { of.role } else { Role::Thing },
            // A file has one response, whatever its status.
            apart: if is_of_file {
                of.role.word().to_owned()
            } else {
                of.apart.clone()
            },
            text,
            has_verb: false,
            parameter: None,
            ..of
        })
    }
}

/// The parts of `components` that have keys of their own.
const NAMED: &[&str] = &["responses", "requestBodies", "parameters", "headers"];

/// Returns true if a place is below `components`, where it has a key.
fn is_named(place: &Place) -> bool {
    let segments = place.segments();
    match segments.first().map(String::as_str) {
        Some("components") => true,
        Some("responses" | "parameters") => segments.get(1).is_some_and(|key| key.parse::<u32>().is_err()),
        Some(_) | None => false,
    }
}

/// The last literal segment of the path that a place is below.
fn path_word(segments: &[String]) -> String {
    let path = segments.get(1).map(String::as_str).unwrap_or_default();
    let last = path.split('/').rfind(|part| !part.is_empty() && !part.contains('{'));
    last.map(singular).unwrap_or_default()
}

/// The word for a media type; none for JSON, which is what is meant where nothing is said.
pub(super) fn media_word(media_type: &str) -> String {
    match media::word(media_type) {
        "json" => String::new(),
        word => word.to_owned(),
    }
}
