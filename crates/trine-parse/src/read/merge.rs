//! YAML's merge key: `<<: *base` and `<<: [*a, *b]` (<https://yaml.org/type/merge.html>).

use serde_json::{Map, Value};
use trine_diag::codes::parse as codes;

use super::Trace;

/// Replaces every merge key by the entries that it brings: a mapping's own keys win, then
/// the earlier of several bases.
pub(super) fn apply(mut tree: Value, trace: &mut Trace) -> Value {
    visit(&mut tree, trace);
    trace.each_earlier(visit);
    tree
}

fn visit(value: &mut Value, trace: &mut Trace) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                let mark = trace.mark();
                visit(item, trace);
                if trace.mark() > mark {
                    trace.below(mark, &index.to_string());
                }
            }
        }
        Value::Object(map) => {
            for (key, item) in map.iter_mut() {
                let mark = trace.mark();
                visit(item, trace);
                if trace.mark() > mark {
                    trace.below(mark, key);
                }
            }
            if let Some(bases) = map.shift_remove("<<") {
                merge(map, bases, trace);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn merge(map: &mut Map<String, Value>, bases: Value, trace: &mut Trace) {
    let bases = match bases {
        Value::Array(bases) => bases,
        one => vec![one],
    };
    for base in bases {
        let Value::Object(base) = base else {
            trace.note(
                codes::MERGE_KEY,
                "expected a mapping as the value of the merge key `<<`; it is ignored",
            );
            continue;
        };
        for (key, value) in base {
            map.entry(key).or_insert(value);
        }
    }
}
