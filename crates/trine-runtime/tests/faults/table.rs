//! The table of outcomes, as it stands in `docs/faults.md`.

use std::path::Path;

use super::fault::Fault;
use super::matrix::{Cell, Outcome};
use super::world::{Carries, Method, Way};

/// The table: a row for each fault, or several where the outcome depends on what the request carries.
pub fn matrix(of: impl Fn(Cell) -> Outcome) -> String {
    let mut out = String::from("| fault | request body | GET | POST | POST with a key |\n|---|---|---|---|---|\n");
    for fault in Fault::ALL {
        let mut rows: Vec<([String; 3], Vec<&str>)> = Vec::new();
        for carries in Carries::ALL {
            let outcomes = Method::ALL.map(|method| both(&of, fault, carries, method));
            match rows.iter_mut().find(|(other, _)| *other == outcomes) {
                Some((_, bodies)) => bodies.push(carries.text()),
                None => rows.push((outcomes, vec![carries.text()])),
            }
        }
        for (outcomes, bodies) in rows {
            let bodies = match bodies.len() == Carries::ALL.len() {
                true => "any".to_owned(),
                false => bodies.join(", "),
            };
            out.push_str(&format!("| {} | {bodies} | {} |\n", fault.text(), outcomes.join(" | ")));
        }
    }
    out
}

/// The outcome, and that of `send_blocking` where it is another.
fn both(of: &impl Fn(Cell) -> Outcome, fault: Fault, carries: Carries, method: Method) -> String {
    let [task, thread] = [Way::Task, Way::Thread].map(|way| {
        of(Cell {
            fault,
            method,
            carries,
            way,
        })
    });
    match task == thread {
        true => task.to_string(),
        false => format!("{task}, blocking {thread}"),
    }
}

/// Compares a table with what the page has between its marks; writes it there if `TRINE_UPDATE` is set.
pub fn compare(name: &str, table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/faults.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (begin, end) = (format!("<!-- {name} -->\n\n"), format!("\n<!-- end of {name} -->"));
    let (before, rest) = page.split_once(&begin).unwrap();
    let (found, after) = rest.split_once(&end).unwrap();
    if std::env::var_os("TRINE_UPDATE").is_some() {
        std::fs::write(&path, format!("{before}{begin}{table}{end}{after}")).unwrap();
        return;
    }
    assert!(
        found == table,
        "docs/faults.md is stale; TRINE_UPDATE=1 cargo test -p trine-runtime --all-features --test faults\n{table}"
    );
}
