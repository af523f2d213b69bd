//! The document about itself: title, servers, tags.

use std::collections::BTreeMap;

use trine_ir::{Docs, Info, License, Server, ServerVariable, Tag, TagId};
use trine_parse::document::{self, Document};

use crate::docs::{filled, link, paragraphs};

/// Lowers `info`.
pub(super) fn lower_info(doc: &Document) -> Info {
    let info = &doc.info;
    let contact = info.contact.clone().unwrap_or_default();
    Info {
        title: info.title.clone(),
        version: info.version.clone(),
        description: paragraphs(&[&info.summary, &info.description]),
        terms: filled(info.terms_of_service.as_ref()),
        contact: [contact.name, contact.url, contact.email],
        license: info.license.as_ref().map(|license| License {
            name: license.name.clone(),
            identifier: filled(license.identifier.as_ref()),
            url: filled(license.url.as_ref()),
        }),
        link: doc.external_docs.as_ref().map(link),
    }
}

/// Lowers servers.
pub(super) fn lower_servers(servers: &[document::Server]) -> Vec<Server> {
    let lowered = servers.iter().map(|server| Server {
        url: server.url.clone(),
        name: filled(server.name.as_ref()),
        description: filled(server.description.as_ref()),
        variables: server
            .variables
            .iter()
            .map(|(name, variable)| lower_variable(name, variable))
            .collect(),
    });
    lowered.collect()
}

fn lower_variable(name: &str, variable: &document::ServerVariable) -> ServerVariable {
    ServerVariable {
        name: name.to_owned(),
        default: variable.default.clone(),
        values: variable.values.clone(),
        description: filled(variable.description.as_ref()),
    }
}

/// Lowers tags. Every parent is a tag, and none its own ancestor.
pub(super) fn lower_tags(doc: &Document) -> Vec<Tag> {
    let mut positions: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, tag) in doc.tags.iter().enumerate() {
        positions.entry(&tag.name).or_insert(index);
    }
    let mut tags: Vec<Tag> = Vec::new();
    for tag in &doc.tags {
        let parent = tag
            .parent
            .as_ref()
            .and_then(|name| positions.get(name.as_str()).copied());
        tags.push(Tag {
            name: tag.name.clone(),
            docs: Docs {
                summary: filled(tag.summary.as_ref()),
                description: filled(tag.description.as_ref()),
                link: tag.external_docs.as_ref().map(link),
                ..Docs::default()
            },
            parent: parent.and_then(|parent| u32::try_from(parent).ok()).map(TagId),
        });
    }
    tags
}
