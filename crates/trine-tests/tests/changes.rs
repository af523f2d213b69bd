//! Kinds of changes: for each, the smallest pair of documents between which it is found, and its verdicts both ways.

#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "changes/documents.rs"]
mod documents;
#[path = "changes/pair.rs"]
mod pair;

use std::collections::{BTreeMap, BTreeSet};

use documents::{report, report_on_itself};
use pair::{Case, Expected, Way, pairs};
use trine_diff::kinds::Kind;
use trine_diff::{Change, Report, Semver, Sides, Wire};

/// The kind of a case in an order of its documents.
fn kind_of(case: &Case, swapped: bool) -> &'static Kind {
    let kind = Kind::find(&case.kind).unwrap_or_else(|| panic!("{}: there is no such kind", case.kind));
    if swapped {
        Kind::find(kind.mirror).unwrap()
    } else {
        kind
    }
}

/// The faults of a report on a kind, which has these verdicts and is alone with them.
fn faults(case: &Case, kind: &Kind, expected: &Expected, way: Way, report: &Report) -> Vec<String> {
    let mut faults = Vec::new();
    let (wire, rust) = (expected.wire(way), expected.rust(way));
    let named = |change: &Change| {
        let of = (change.kind.id, change.wire, change.rust);
        format!("{of:?}: {} {:?} {:?}", change.message, change.items, change.witness)
    };
    let (own, others): (Vec<&Change>, Vec<&Change>) =
        report.changes.iter().partition(|change| change.kind.id == kind.id);
    match own.as_slice() {
        [] => faults.push(format!("{} is not reported", kind.id)),
        [change] if (change.wire, change.rust) != (wire, rust) => {
            faults.push(format!("expected {wire:?} {rust:?}, found {}", named(change)));
        }
        [_] => {}
        _ => faults.push(format!("{} is reported {} times", kind.id, own.len())),
    }
    let has_verdict = |change: &Change| change.wire != Wire::default() || change.rust > Semver::Patch;
    let unasked = others
        .into_iter()
        .filter(|change| has_verdict(change) && !case.also.iter().any(|id| id == change.kind.id));
    faults.extend(unasked.map(|change| format!("reported too: {}", named(change))));
    faults
}

#[test]
fn a_change_has_its_kind_and_verdicts_in_both_orders_of_its_documents() {
    let mut wrong = Vec::new();
    for case in pairs() {
        for &way in case.ways() {
            let documents = case.documents(way);
            let swapped = Sides {
                old: documents.new.clone(),
                new: documents.old.clone(),
            };
            for (documents, expected, is_swapped) in [
                (&documents, &case.verdicts, false),
                (&swapped, case.mirrored.as_ref().unwrap_or(&case.verdicts), true),
            ] {
                let kind = kind_of(&case, is_swapped);
                let found = match report(documents) {
                    Ok(report) => faults(&case, kind, expected, way, &report),
                    Err(fault) => vec![fault],
                };
                wrong.extend(found.into_iter().map(|fault| format!("{} ({way:?}): {fault}", kind.id)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_document_has_no_change_against_itself() {
    let mut wrong = Vec::new();
    for case in pairs() {
        for &way in case.ways() {
            let documents = case.documents(way);
            for one in [documents.old, documents.new] {
                match report_on_itself(&one) {
                    Ok(report) if report.changes.is_empty() => {}
                    Ok(report) => wrong.push(format!("{}: {:?}", case.kind, report.changes[0].message)),
                    Err(fault) => wrong.push(format!("{}: {fault}", case.kind)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// Kinds for schemas that differ as a whole while none of their parts is known to: what is left when a bound is reached
/// or a keyword has no comparison of its own. No small pair of documents shows them.
const OF_THE_WHOLE: [&str; 2] = ["schema-narrowed", "schema-widened"];

#[test]
fn each_kind_has_a_pair_of_documents() {
    let cases = pairs();
    let shown: BTreeSet<&str> = cases
        .iter()
        .flat_map(|case| [kind_of(case, false).id, kind_of(case, true).id])
        .collect();
    let missing: Vec<&str> = Kind::all()
        .map(|kind| kind.id)
        .filter(|id| !shown.contains(id) && !OF_THE_WHOLE.contains(id))
        .collect();
    assert!(
        missing.is_empty(),
        "{} kinds have no pair:\n{}",
        missing.len(),
        missing.join("\n")
    );
}

#[test]
fn a_kind_has_one_pair_for_each_circumstance() {
    // Two fixtures for one could contradict each other.
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for case in pairs() {
        let mut ids = [kind_of(&case, false).id, kind_of(&case, true).id];
        ids.sort_unstable();
        *count.entry(format!("{} {}", ids.join(" "), case.when)).or_default() += 1;
    }
    let twice: Vec<&String> = count
        .iter()
        .filter(|(_, count)| **count > 1)
        .map(|(ids, _)| ids)
        .collect();
    assert!(twice.is_empty(), "{twice:?}");
}
