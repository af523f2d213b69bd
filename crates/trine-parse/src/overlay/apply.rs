//! The actions of an overlay, one after the other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, FileId, Origin, Place, Sink};

use super::merge::{Merge, Stop};
use super::{Action, Change, Changed, Rules};
use crate::node::kind_of;

/// Applies an action. Returns false if the document has become too large.
pub(super) fn action(changed: &mut Changed<'_>, rules: Rules, action: &Action<'_>, sink: &mut Sink) -> bool {
    let selected = action.target.select(changed.tree);
    if selected.is_empty() {
        let found = Diagnostic::new(
            codes::OVERLAY_TARGET,
            &action.target.place,
            "the target selects nothing in the document",
        );
        sink.push(match action.target.suggestion(changed.tree) {
            Some(near) => found.with_help(format!("did you mean `{near}`?")),
            None => found,
        });
        return true;
    }
    match &action.change {
        Change::Remove => {
            remove(changed, &selected, action, sink);
            true
        }
        Change::Update(value) => {
            let from = Origin::Node(action.place.child("update"));
            merge(changed, rules, &selected, value, from, sink)
        }
        Change::Copy(source) => {
            let found = source.select(changed.tree);
            let [one] = found.as_slice() else {
                let message = format!("expected exactly one node to copy, found {}", found.len());
                let found = Diagnostic::new(codes::OVERLAY_VALUE, &source.place, message);
                sink.push(match source.suggestion(changed.tree) {
                    Some(near) => found.with_help(format!("did you mean `{near}`?")),
                    None => found,
                });
                return true;
            };
            let value = changed.tree.pointer(one).cloned().unwrap_or_default();
            merge(
                changed,
                rules,
                &selected,
                &value,
                Origin::Whole(source.place.clone()),
                sink,
            )
        }
        Change::Nothing => {
            let message = "the action has none of `update`, `remove: true` and `copy`";
            sink.report(codes::OVERLAY_TARGET, &action.place, message);
            true
        }
    }
}

/// The kind of a node, as far as changes distinguish it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Object,
    List,
    Other,
}

fn kind(value: &Value) -> Kind {
    match value {
        Value::Object(_) => Kind::Object,
        Value::Array(_) => Kind::List,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Kind::Other,
    }
}

/// Merges a value into each selected node. Returns false if the document has become too large.
fn merge(
    changed: &mut Changed<'_>,
    rules: Rules,
    selected: &[String],
    value: &Value,
    from: Origin,
    sink: &mut Sink,
) -> bool {
    let (Origin::Node(place) | Origin::Whole(place)) = &from;
    let place = place.clone();
    let nodes = selected.iter().filter_map(|pointer| changed.tree.pointer(pointer));
    let kinds: BTreeSet<Kind> = nodes.map(kind).collect();
    if rules == Rules::V1_1 && kinds.len() > 1 {
        let message = "the target selects nodes of several kinds: objects, lists or other values";
        sink.report(codes::OVERLAY_VALUE, &place, message);
        return true;
    }
    for pointer in selected {
        // An earlier one of them may have held it.
        let Some(mut node) = changed.tree.pointer_mut(pointer).map(Value::take) else {
            continue;
        };
        let mut merge = Merge {
            rules,
            origins: changed.origins,
            left: changed.left,
            misfits: Vec::new(),
        };
        let done = merge.merge_target(&mut node, pointer, value, &from);
        for misfit in merge.misfits {
            let message = format!(
                "{} cannot be merged into {} at `#{}`",
                misfit.found, misfit.into, misfit.pointer
            );
            sink.report(codes::OVERLAY_VALUE, &misfit.place, message);
        }
        if let Some(slot) = changed.tree.pointer_mut(pointer) {
            *slot = node;
        }
        if done == Err(Stop) {
            return false;
        }
    }
    true
}

/// Removes the selected nodes; of a list all at once, since positions change.
fn remove(changed: &mut Changed<'_>, selected: &[String], action: &Action<'_>, sink: &mut Sink) {
    let mut parents: BTreeMap<(usize, Place), Vec<String>> = BTreeMap::new();
    for pointer in selected {
        let place = Place {
            file: FileId(0),
            pointer: pointer.as_str().into(),
        };
        match place.parent() {
            Some(parent) => {
                let depth = usize::MAX - parent.segments().len();
                parents.entry((depth, parent)).or_default().push(place.last());
            }
            None => sink.report(
                codes::OVERLAY_VALUE,
                &action.target.place,
                "the document itself cannot be removed",
            ),
        }
    }
    // The deepest first: what is removed with its parent has been removed from it.
    for ((_, parent), names) in parents {
        match changed.tree.pointer_mut(&parent.pointer) {
            Some(Value::Object(map)) => {
                for name in names {
                    map.shift_remove(&name);
                    changed.origins.remove(&parent.child(&name).pointer);
                }
            }
            Some(Value::Array(items)) => {
                let gone: BTreeSet<usize> = names.iter().filter_map(|name| name.parse().ok()).collect();
                changed.origins.remove_items(&parent, &gone, items.len());
                let mut index = 0;
                items.retain(|_| {
                    index += 1;
                    !gone.contains(&(index - 1))
                });
            }
            Some(other) => unreachable!("a node is below an object or a list, not {}", kind_of(other)),
            None => {}
        }
    }
}
