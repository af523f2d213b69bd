//! Writes a document with everything added that an API may add without breaking those who call it:
//!
//! ```text
//! cargo run -p trine-tests --bin grow -- spec/notes.yaml grown.json
//! ```

use std::process::ExitCode;

use serde_json::Value;
use trine_tests::grow::{ALL, grow};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = arguments.as_slice() else {
        eprintln!("usage: grow FROM TO");
        return ExitCode::FAILURE;
    };
    match write(from, to) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn write(from: &str, to: &str) -> Result<(), String> {
    let text = std::fs::read(from).map_err(|error| format!("{from}: {error}"))?;
    let mut document: Value = serde_yaml::from_slice(&text).map_err(|error| format!("{from}: {error}"))?;
    for growth in ALL {
        grow(&mut document, growth);
    }
    std::fs::write(to, document.to_string()).map_err(|error| format!("{to}: {error}"))
}
