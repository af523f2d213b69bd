//! `cargo xtask spector [FILTER]`: Microsoft's Spector scenarios for client generators, called by generated clients
//! against their mock server on loopback.
//!
//! The scenarios, their compiler and the server come from the network by npm, at first; therefore it is no part of CI.

use std::process::Command;

use crate::run::{Outcome, cargo, root, run, target};

pub(crate) fn task(filter: &[String]) -> Outcome {
    for program in ["npm", "git"] {
        if Command::new(program).arg("--version").output().is_err() {
            return Err(format!(
                "spector: nothing was tried, `{program}` is not on this machine"
            ));
        }
    }
    run(&mut cargo(&["build", "--package", "trine-spector", "--locked"]))?;
    let program = format!("trine-spector{}", std::env::consts::EXE_SUFFIX);
    let mut spector = Command::new(target().join("debug").join(program));
    spector
        .arg(target().join("spector"))
        .arg(root().join("crates/trine-runtime"));
    run(spector.args(filter).current_dir(root()))
}
