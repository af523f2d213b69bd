//! The names of setters: `with_` and the field's name, told apart where two would have one name.
//!
//! ```text
//! labels: Option<_>       with_labels(labels)
//! type_: Option<_>        with_type(type_)
//! output: Field<_>        with_output(output), with_output_null()
//! output_null: Option<_>  with_output_null_2(output_null)      if `output` was there first
//! ```

use std::collections::BTreeSet;

use crate::ident::is_ident;
use crate::lock::matched;
use crate::{Entry, RustType, Sets, Setter, shape};

/// A field that may have setters.
pub(crate) struct Settable {
    /// The key of the field in the lock.
    pub(crate) key: String,
    /// The field.
    pub(crate) field: String,
    /// The value that is set; `None` for a field that every caller gives.
    pub(crate) sets: Option<Sets>,
}

/// The field of what the document does not name, a map of such values.
pub(crate) fn others(field: &str, value: &RustType) -> Settable {
    Settable {
        key: shape::OTHERS.to_owned(),
        field: field.to_owned(),
        sets: Some(Sets::others(value)),
    }
}

/// The setters of a struct. `fields` are the entries of its fields in the lock, `told` those of setters whose names had
/// to be told apart: these names are given again, and the setters of fields that are in the lock choose before others.
pub(crate) fn setters(settable: Vec<Settable>, fields: &[Entry], told: &[Entry]) -> Vec<Setter> {
    let keys: Vec<String> = settable.iter().map(|one| one.key.clone()).collect();
    let known = matched(fields, &keys);
    let mut setters: Vec<(Order, Setter)> = Vec::new();
    for (at, one) in settable.into_iter().enumerate() {
        let Some(sets) = one.sets else { continue };
        let is_new = known[at].is_none();
        if let Sets::Value(_) = sets {
            let order = (is_new, true, at);
            setters.push((order, setter(format!("{} (null)", one.key), &one.field, Sets::Null)));
        }
        setters.push(((is_new, false, at), setter(one.key, &one.field, sets)));
    }
    name(&mut setters, told);
    setters.sort_by_key(|((_, is_null, at), _)| (*at, *is_null));
    setters.into_iter().map(|(_, setter)| setter).collect()
}

/// The order in which setters choose their names: by whether the field is new, whether it sets `null`, and position.
type Order = (bool, bool, usize);

fn setter(key: String, field: &str, sets: Sets) -> Setter {
    Setter {
        ident: plain(field, &sets),
        key,
        field: field.to_owned(),
        sets,
    }
}

/// The name that a setter has if no other asks for it.
pub(crate) fn plain(field: &str, sets: &Sets) -> String {
    let field = field.trim_end_matches('_');
    match sets {
        Sets::Null => format!("with_{field}_null"),
        Sets::Some(_) | Sets::Value(_) | Sets::Whole(_) => format!("with_{field}"),
    }
}

fn name(setters: &mut [(Order, Setter)], told: &[Entry]) {
    let mut used: BTreeSet<String> = told.iter().filter_map(|entry| entry.name.clone()).collect();
    let keys: Vec<String> = setters.iter().map(|(_, setter)| setter.key.clone()).collect();
    let mut open = Vec::new();
    for (at, entry) in matched(told, &keys).into_iter().enumerate() {
        match entry
            .and_then(|entry| told[entry].name.as_ref())
            .filter(|name| is_ident(name))
        {
            Some(name) => setters[at].1.ident.clone_from(name),
            None => open.push(at),
        }
    }
    open.sort_by_key(|at| setters[*at].0);
    for at in open {
        let plain = setters[at].1.ident.clone();
        let mut numbered = (2..).map(|number| format!("{plain}_{number}"));
        let mut name = plain.clone();
        while !used.insert(name.clone()) {
            // There are more numbers than setters.
            name = numbered.next().unwrap_or_else(|| plain.clone() + "_");
        }
        setters[at].1.ident = name;
    }
}

/// The entries of the lock: the setters whose names are told apart.
pub(crate) fn told(setters: &[Setter]) -> Vec<Entry> {
    let told = setters.iter().filter(|one| one.ident != plain(&one.field, &one.sets));
    told.map(|one| Entry::named(&one.key, &one.ident)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ArgumentType, RustType};

    fn names(fields: &[(&str, bool)], locked: &[&str], told: &[&str]) -> Vec<String> {
        let entries = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect::<Vec<Entry>>();
        let settable = fields.iter().map(|(field, nullable)| {
            let ty = ArgumentType::Value(RustType::Json);
            Settable {
                key: (*field).to_owned(),
                field: (*field).to_owned(),
                sets: Some(if *nullable { Sets::Value(ty) } else { Sets::Some(ty) }),
            }
        });
        let made = setters(settable.collect(), &entries(locked), &entries(told));
        made.into_iter().map(|setter| setter.ident).collect()
    }

    #[test]
    fn field_that_was_there_first_keeps_the_names_of_its_setters() {
        let alone = ["with_x", "with_x_null"];
        assert_eq!(names(&[("x", true)], &[], &[]), alone);
        let both = names(&[("x_null", false), ("x", true)], &["x?"], &[]);
        assert_eq!(both, ["with_x_null_2", "with_x", "with_x_null"]);
        let both = names(&[("x", true), ("x_null", false)], &["x_null?"], &[]);
        assert_eq!(both, ["with_x", "with_x_null_2", "with_x_null"]);
    }

    #[test]
    fn name_that_was_told_apart_stays() {
        let told = ["x_null = with_x_null_2"];
        assert_eq!(
            names(&[("x_null", false)], &["x_null?", "x?"], &told),
            ["with_x_null_2"]
        );
        assert_eq!(names(&[("x_null_2", false)], &[], &told), ["with_x_null_2_2"]);
    }

    #[test]
    fn underscore_behind_a_keyword_is_left_out() {
        assert_eq!(names(&[("type_", false)], &[], &[]), ["with_type"]);
    }
}
