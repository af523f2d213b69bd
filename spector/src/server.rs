//! The mock server while it runs.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::node::Packages;
use crate::report::Outcome;
use crate::shown;

/// The time limit for its start.
const START: Duration = Duration::from_secs(120);

/// A port of loopback that nothing listens on.
pub(crate) fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
    listener
        .local_addr()
        .map(|address| address.port())
        .map_err(|error| error.to_string())
}

/// The URL of a server on this port, as it names itself in links.
pub(crate) fn url(port: u16) -> String {
    format!("http://localhost:{port}")
}

/// The server's results for the scenarios of one package.
#[derive(Debug, Deserialize)]
struct Coverage {
    results: BTreeMap<String, String>,
}

/// A server that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs the callers against the server, and gives what became of each scenario that either knows.
pub(crate) fn run(
    packages: &Packages,
    port: u16,
    work: &Path,
    callers: &Path,
    filter: &str,
) -> Result<BTreeMap<String, Outcome>, String> {
    let mut server = Running(packages.serve(port, &work.join("coverage.json"))?);
    let started = Instant::now();
    while get(port, "/.coverage").is_err() {
        let ended = server.0.try_wait().is_ok_and(|status| status.is_some());
        if ended || started.elapsed() > START {
            return Err("the mock server does not start".to_owned());
        }
        std::thread::sleep(Duration::from_millis(500));
    }
    let mut command = Command::new(callers);
    command
        .env("SPECTOR_URL", url(port))
        .env("SPECTOR_ASSETS", packages.assets());
    let done = command
        .arg(filter)
        .output()
        .map_err(|error| format!("{}: {error}", shown(&command)))?;
    let told = get(port, "/.coverage")?;
    drop(server);
    let mut outcomes = BTreeMap::new();
    let coverage: Vec<Coverage> =
        serde_json::from_str(&told).map_err(|error| format!("the coverage cannot be read: {error}"))?;
    for (name, result) in coverage
        .into_iter()
        .flat_map(|one| one.results)
        .filter(|(name, _)| name.contains(filter))
    {
        let outcome = Outcome {
            passed: result == "pass",
            problem: Some("no caller".to_owned()),
        };
        outcomes.insert(name, outcome);
    }
    for line in String::from_utf8_lossy(&done.stdout).lines() {
        let Some((name, problem)) = line.split_once('\t') else {
            continue;
        };
        if let Some(outcome) = outcomes.get_mut(name) {
            outcome.problem = (!problem.is_empty()).then(|| problem.to_owned());
        }
    }
    Ok(outcomes)
}

/// Returns the server's response to a GET request.
fn get(port: u16, path: &str) -> Result<String, String> {
    let mut connection = TcpStream::connect(("localhost", port)).map_err(|error| error.to_string())?;
    let request = format!("GET {path} HTTP/1.0\r\nhost: localhost:{port}\r\nconnection: close\r\n\r\n");
    let mut response = String::new();
    let read = connection
        .write_all(request.as_bytes())
        .and_then(|()| connection.read_to_string(&mut response));
    read.map_err(|error| error.to_string())?;
    match response.split_once("\r\n\r\n") {
        Some((head, body)) if head.contains(" 200 ") => Ok(body.to_owned()),
        _ => Err(format!("{path} is not there")),
    }
}
