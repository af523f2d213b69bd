//! Calls every scenario; a line of each: its name, and why it failed.

mod by_hand;
mod scenarios;
mod support;

use std::pin::Pin;
use std::time::Duration;

use support::Outcome;

/// A scenario's name and its call.
pub type Case = (&'static str, Pin<Box<dyn Future<Output = Outcome> + Send>>);

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let filter = std::env::args().nth(1).unwrap_or_default();
    let mut cases = scenarios::cases();
    cases.extend(by_hand::cases());
    for (name, call) in cases.into_iter().filter(|(name, _)| name.contains(&filter)) {
        let problem = match tokio::time::timeout(Duration::from_secs(20), tokio::spawn(call)).await {
            Ok(Ok(Ok(()))) => String::new(),
            Ok(Ok(Err(problem))) => problem.to_string(),
            Ok(Err(panic)) => panic.to_string(),
            Err(_) => "no end within 20 seconds".to_owned(),
        };
        println!("{name}\t{}", problem.replace(['\n', '\t'], " "));
    }
}
