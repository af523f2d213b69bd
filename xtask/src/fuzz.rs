//! `cargo xtask fuzz [SECONDS]`: documents that a fuzzer makes of the fixtures and of the seeds that earlier runs
//! kept, each taken the way of `trine generate`. A finding ends the run and is written into `fuzz/artifacts`.

use crate::run::{Outcome, cargo, needs_cargo, root, run};

/// The seconds that a run takes unless the command states others.
const SECONDS: &str = "600";

/// The inputs that the fuzzer begins with: its own corpus, which grows and is not kept, the seeds and the fixtures.
const CORPORA: &[&str] = &["fuzz/corpus/document", "fuzz/seeds", "crates/trine-tests/fixtures"];

/// Limits on one document: its bytes, the seconds that it takes, and the megabytes.
const LIMITS: &[&str] = &["-max_len=16384", "-timeout=20", "-rss_limit_mb=2500"];

pub(crate) fn task(arguments: &[String]) -> Outcome {
    needs_cargo("fuzz")?;
    let seconds = arguments.first().map_or(SECONDS, String::as_str);
    let corpus = root().join(CORPORA[0]);
    std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
    // Without a sanitizer: there is no unsafe code to be watched, and it is several times as fast.
    let options = ["--sanitizer", "none", "--codegen-units", "16"];
    let mut fuzz = cargo(&["fuzz", "run"]);
    fuzz.args(options).arg("document");
    fuzz.args(CORPORA.iter().map(|folder| root().join(folder)));
    fuzz.arg("--").args(LIMITS).arg(format!("-max_total_time={seconds}"));
    // cargo-fuzz passes flags that only a nightly compiler takes.
    run(fuzz.env("RUSTC_BOOTSTRAP", "1"))
}
