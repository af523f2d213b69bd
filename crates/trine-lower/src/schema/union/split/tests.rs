//! The bounds of the search.

use std::rc::Rc;

use indexmap::IndexMap;

use super::*;
use crate::schema::facet::PropertyFacet;

/// Objects of three kinds with two parts each: both properties are required and tell.
fn objects() -> Vec<ObjectFacet> {
    let only = |value: String| PropertyFacet {
        required: true,
        values: Some(Rc::from([value])),
        strings: true,
        ..PropertyFacet::default()
    };
    let pairs = (0..3).flat_map(|kind| (0..2).map(move |part| (kind, part)));
    let object = |(kind, part)| {
        let kind = ("kind".to_owned(), only(format!("k{kind}")));
        let part = ("part".to_owned(), only(format!("p{part}")));
        ObjectFacet {
            properties: IndexMap::from([kind, part]),
            ..ObjectFacet::default()
        }
    };
    pairs.map(object).collect()
}

/// The number of tests that are certain, and of those that are not.
fn told(most: Most) -> (usize, usize) {
    let objects = objects();
    let entries = objects
        .iter()
        .enumerate()
        .map(|(branch, facet)| Entry { branch, facet });
    let split = split_within(&entries.collect::<Vec<_>>(), Maps::Last, most);
    let certain = split.arms.iter().filter(|arm| arm.certain).count();
    (certain, split.arms.len() - certain)
}

#[test]
fn all_are_told_within_the_bounds() {
    assert_eq!(told(MOST), (6, 0));
}

#[test]
fn what_is_left_beyond_the_most_tests_is_tried() {
    let looks = MOST.looks;
    assert_eq!(told(Most { arms: 2, looks }), (4, 2));
    assert_eq!(told(Most { arms: 1, looks }), (2, 4));
}

#[test]
fn what_is_left_beyond_the_most_looks_is_tried() {
    let arms = MOST.arms;
    // Two properties of each object are looked at for all, and again for each kind.
    let certain = |looks| told(Most { arms, looks }).0;
    assert_eq!([19, 20, 23, 24].map(certain), [2, 4, 4, 6]);
}
