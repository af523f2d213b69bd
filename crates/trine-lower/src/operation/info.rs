//! What a document says of itself: title, servers, tags.

use trine_ir::{Docs, Info, Server, ServerVariable, Tag, TagId};
use trine_parse::document::Document;

use crate::docs::{filled, link};

/// Lowers `info`.
pub(super) fn lower_info(doc: &Document) -> Info {
    let info = &doc.info;
    let contact = info.contact.clone().unwrap_or_default();
    Info {
        title: info.title.clone(),
        version: info.version.clone(),
        description: filled(info.description.as_ref()),
        terms: filled(info.terms_of_service.as_ref()),
        contact: [contact.name, contact.url, contact.email],
        license: info.license.as_ref().map(|license| license.name.clone()),
        link: doc.external_docs.as_ref().map(|docs| docs.url.clone()),
    }
}

/// Lowers servers.
pub(super) fn lower_servers(servers: &[openapiv3::Server]) -> Vec<Server> {
    let lowered = servers.iter().map(|server| Server {
        url: server.url.clone(),
        description: filled(server.description.as_ref()),
        variables: server
            .variables
            .iter()
            .flatten()
            .map(|(name, variable)| lower_variable(name, variable))
            .collect(),
    });
    lowered.collect()
}

fn lower_variable(name: &str, variable: &openapiv3::ServerVariable) -> ServerVariable {
    ServerVariable {
        name: name.to_owned(),
        default: variable.default.clone(),
        values: variable.enumeration.clone(),
        description: filled(variable.description.as_ref()),
    }
}

/// Lowers tags; a parent that is not declared, or that would be its own ancestor, is left out.
pub(super) fn lower_tags(doc: &Document) -> Vec<Tag> {
    let position = |name: &String| doc.tags.iter().position(|tag| tag.name == *name);
    let mut tags: Vec<Tag> = Vec::new();
    for (index, tag) in doc.tags.iter().enumerate() {
        let parent = tag.parent.as_ref().and_then(position).filter(|parent| *parent != index);
        tags.push(Tag {
            name: tag.name.clone(),
            docs: Docs {
                description: filled(tag.description.as_ref()),
                link: tag.external_docs.as_ref().map(link),
                ..Docs::default()
            },
            parent: parent.and_then(|parent| u32::try_from(parent).ok()).map(TagId),
        });
    }
    for index in 0..tags.len() {
        if is_in_a_circle(&tags, index) {
            tags[index].parent = None;
        }
    }
    tags
}

fn is_in_a_circle(tags: &[Tag], start: usize) -> bool {
    let mut at = start;
    for _ in 0..=tags.len() {
        match tags[at].parent {
            Some(parent) if parent.0 as usize == start => return true,
            Some(parent) => at = parent.0 as usize,
            None => return false,
        }
    }
    true
}
