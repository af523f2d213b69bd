//! Changes documents at random, for as long as it is given, and says which seeds break something:
//!
//! ```text
//! cargo run -p trine-tests --bin mutate -- 600 ../shared/corpus/guru/*
//! ```
//!
//! The first argument is how many seconds; a second one of the form `seed=N` tries that seed alone.
//! A stack that overflows ends the process; the last line says on what.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::Value;
use trine_mutate::{Outcome, Random, judge, text, tree};

/// The time from which a slow run is reported.
const SLOW: Duration = Duration::from_secs(10);

fn main() {
    let mut arguments = std::env::args().skip(1).peekable();
    let seconds = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(60);
    let only = arguments.next_if(|text| text.starts_with("seed="));
    let only = only.and_then(|text| text[5..].parse::<u64>().ok());
    let paths: Vec<PathBuf> = arguments.map(PathBuf::from).filter(|path| path.is_file()).collect();
    if paths.is_empty() {
        eprintln!("no documents are given");
        return;
    }
    let end = Instant::now() + Duration::from_secs(seconds);
    let (mut generated, mut refused, mut broken) = (0, 0, 0);
    for seed in only.map_or(0..u64::MAX, |seed| seed..seed + 1) {
        if Instant::now() > end {
            break;
        }
        let mut random = Random::new(seed);
        let Some(path) = random.pick(&paths) else { break };
        let Ok(bytes) = std::fs::read(path) else { continue };
        println!("{seed} {}", path.display());
        let changed = changed(&mut random, &bytes);
        if only.is_some() {
            let _ = std::fs::write("/tmp/mutated.yaml", &changed);
        }
        let begun = Instant::now();
        let outcome = std::panic::catch_unwind(|| judge("changed.yaml", changed));
        match outcome {
            Ok(Ok(Outcome::Generated)) => generated += 1,
            Ok(Ok(Outcome::Refused)) => refused += 1,
            Ok(Err(why)) => {
                broken += 1;
                println!("BROKEN seed={seed} {}: {why}", path.display());
            }
            Err(_) => {
                broken += 1;
                println!("BROKEN seed={seed} {}: a panic", path.display());
            }
        }
        if begun.elapsed() > SLOW {
            println!("SLOW seed={seed} {}: {:?}", path.display(), begun.elapsed());
        }
    }
    println!("{generated} generated, {refused} refused, {broken} broken");
}

fn changed(random: &mut Random, bytes: &[u8]) -> Vec<u8> {
    if random.below(3) > 0
        && let Ok(mut whole) = serde_yaml::from_slice::<Value>(bytes)
    {
        tree::mutate(random, &mut whole);
        return whole.to_string().into_bytes();
    }
    text::mutate(random, bytes)
}
