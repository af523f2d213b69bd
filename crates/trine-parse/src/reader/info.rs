//! The reader of the document's statements about itself: info, tags, links to documentation.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Effect, Place, Treatment};

use crate::cx::Cx;
use crate::document::{Contact, ExternalDocs, Info, License, Tag};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};

/// Reads the root's `info`. A missing title is read as `API`, a missing version as `0.0.0`.
pub(crate) fn info<'a>(cx: &mut Cx<'a>, root: &Object<'a>) -> Info {
    let object = match root.get("info") {
        Some(node) => cx.open(&node, ObjectKind::Info),
        None => {
            let message = "the document has no `info`; its title is read as `API`, and its version as `0.0.0`";
            cx.report(codes::MISSING_KEYWORD, &root.place, message);
            None
        }
    };
    let Some(object) = object else {
        return Info {
            title: "API".to_owned(),
            version: "0.0.0".to_owned(),
            ..Info::default()
        };
    };
    Info {
        title: stated(cx, &object, "title", "API"),
        summary: cx.text(&object, "summary"),
        description: cx.text(&object, "description"),
        terms_of_service: cx.text(&object, "termsOfService"),
        contact: object.get("contact").and_then(|node| contact(cx, &node)),
        license: object.get("license").and_then(|node| license(cx, &node)),
        version: stated(cx, &object, "version", "0.0.0"),
        extensions: cx.extensions(&object),
    }
}

fn stated<'a>(cx: &mut Cx<'a>, object: &Object<'a>, key: &str, otherwise: &str) -> String {
    if let Some(text) = cx.text(object, key) {
        return text;
    }
    let message = format!("`info` has no `{key}`; it is read as `{otherwise}`");
    cx.report(codes::MISSING_KEYWORD, &object.place, message);
    otherwise.to_owned()
}

fn contact<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<Contact> {
    let object = cx.open(node, ObjectKind::Contact)?;
    Some(Contact {
        name: cx.text(&object, "name"),
        url: cx.text(&object, "url"),
        email: cx.text(&object, "email"),
    })
}

fn license<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<License> {
    let object = cx.open(node, ObjectKind::License)?;
    let identifier = cx.text(&object, "identifier");
    Some(License {
        name: cx
            .text(&object, "name")
            .or_else(|| identifier.clone())
            .unwrap_or_default(),
        identifier,
        url: cx.text(&object, "url"),
    })
}

/// Reads `externalDocs` of an object.
pub(crate) fn external_docs<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> Option<ExternalDocs> {
    let node = object.get("externalDocs")?;
    let object = cx.open(&node, ObjectKind::ExternalDocs)?;
    let description = cx.text(&object, "description");
    let Some(url) = cx.text(&object, "url") else {
        cx.report(
            codes::VALUE_IGNORED,
            &object.place,
            "`externalDocs` has no `url`; it is ignored",
        );
        return None;
    };
    Some(ExternalDocs { url, description })
}

/// Looks at an XML object, from which nothing follows.
pub(crate) fn xml<'a>(cx: &mut Cx<'a>, node: &Node<'a>) {
    let Some(object) = cx.open(node, ObjectKind::Xml) else {
        return;
    };
    for key in ["attribute", "wrapped"] {
        cx.not_both(&object, "nodeType", key);
    }
}

/// Reads the root's tags.
pub(crate) fn tags<'a>(cx: &mut Cx<'a>, root: &Object<'a>) -> Vec<Tag> {
    let mut tags: Vec<Tag> = Vec::new();
    let mut names = BTreeSet::new();
    for node in cx.items(root, "tags") {
        let Some(tag) = tag(cx, &node) else { continue };
        if names.insert(tag.name.clone()) {
            tags.push(tag);
        } else {
            let message = format!(
                "the tag `{}` is declared more than once; the first one is used",
                tag.name
            );
            cx.report(codes::DUPLICATE_TAG, &tag.place, message);
        }
    }
    tags
}

fn tag<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<Tag> {
    if let Some(name) = node.value.as_str() {
        cx.report(
            codes::BARE_TAG,
            &node.place,
            "expected a tag object, found a string; it is read as the tag's name",
        );
        return Some(undeclared_tag(name, &node.place));
    }
    let node = cx.deref_lightly(node)?;
    let object = cx.open(&node, ObjectKind::Tag)?;
    let Some(name) = cx.text(&object, "name") else {
        cx.report(
            codes::VALUE_IGNORED,
            &object.place,
            "the tag has no `name`; it is ignored",
        );
        return None;
    };
    Some(Tag {
        name,
        summary: cx.text(&object, "summary"),
        description: cx.text(&object, "description"),
        parent: cx.text(&object, "parent"),
        external_docs: external_docs(cx, &object),
        place: object.place,
    })
}

/// Declares the tags that only others name as their parent, and cuts circles of parents.
pub(crate) fn settle_parents(cx: &mut Cx<'_>, tags: &mut Vec<Tag>) {
    let mut known: BTreeSet<String> = tags.iter().map(|tag| tag.name.clone()).collect();
    for index in 0..tags.len() {
        let Some(parent) = tags[index].parent.clone() else {
            continue;
        };
        if known.insert(parent.clone()) {
            let place = tags[index].place.child("parent");
            let message = format!("the tag `{parent}` is not declared; it is read as if it were");
            cx.report(codes::TAG_PARENT, &place, message);
            tags.push(undeclared_tag(&parent, &place));
        }
    }
    let position: BTreeMap<String, usize> = tags
        .iter()
        .enumerate()
        .map(|(index, tag)| (tag.name.clone(), index))
        .collect();
    // The walk in which a tag was met, from 1.
    let mut met = vec![0; tags.len()];
    for start in 0..tags.len() {
        let mut at = start;
        while met[at] == 0 {
            met[at] = start + 1;
            let parent = tags[at].parent.as_ref().and_then(|name| position.get(name));
            let Some(&parent) = parent else { break };
            if met[parent] == start + 1 {
                let place = tags[at].place.child("parent");
                let message = format!(
                    "the parents of the tag `{}` form a cycle; its `parent` is ignored",
                    tags[at].name
                );
                let found = Diagnostic::new(codes::TAG_PARENT, &place, message);
                cx.push(found.with_effect(Effect::At(Treatment::Ignored)));
                tags[at].parent = None;
                break;
            }
            at = parent;
        }
    }
}

/// A tag that only its name is known of.
pub(crate) fn undeclared_tag(name: &str, place: &Place) -> Tag {
    Tag {
        name: name.to_owned(),
        summary: None,
        description: None,
        parent: None,
        external_docs: None,
        place: place.clone(),
    }
}
