//! Each fault, for each kind of request: how the call ends, and how often the server saw it.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use trine_runtime::{Core, Error, ErrorKind, Event, Observer};

use super::fault::Fault;
use super::server::FaultServer;
use super::table;
use super::world::{Carries, Method, SECRET, SHORT, Way, call, client, made};

/// The number of calls that are under way at once.
const AT_ONCE: usize = 12;

/// One combination.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    pub fault: Fault,
    pub method: Method,
    pub carries: Carries,
    pub way: Way,
}

/// The outcome of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    pub end: End,
    /// The number of requests that the server received.
    pub seen: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Value,
    Status(u16),
    Error(ErrorKind),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.end {
            End::Value => f.write_str("**ok**")?,
            End::Status(status) => write!(f, "{status}")?,
            End::Error(kind) => write!(f, "`{kind:?}`")?,
        }
        write!(f, " ({})", self.seen)
    }
}

/// Lets a server listen as soon as a call is to be made again.
struct Wakes(Arc<FaultServer>);

impl Observer for Wakes {
    fn event(&self, event: &Event<'_>) {
        if let Event::Retrying { .. } = event {
            self.0.listen();
        }
    }
}

/// A server and its clients: one that has time, and one that has little.
struct World {
    server: FaultServer,
    patient: Core,
    hasty: Core,
}

fn world() -> World {
    let server = FaultServer::start();
    let hasty = client(&server.url).attempt_timeout(SHORT).build().unwrap();
    let patient = client(&server.url).build().unwrap();
    World { server, patient, hasty }
}

fn outcome(world: &World, cell: Cell, number: usize) -> Outcome {
    if cell.fault == Fault::Refused {
        let server = Arc::new(FaultServer::silent());
        let core = client(&server.url).observer(Wakes(server.clone())).build().unwrap();
        return made_and_seen(&core, &server, cell, number);
    }
    let core = match cell.fault.is_slow() {
        true => &world.hasty,
        false => &world.patient,
    };
    let outcome = made_and_seen(core, &world.server, cell, number);
    // Whatever it was, the client goes on.
    let next = call(&world.patient, "fine", "next", Method::Get, Carries::Nothing);
    assert_eq!(made(cell.way, next).unwrap(), "abc", "after {cell:?}");
    outcome
}

fn made_and_seen(core: &Core, server: &FaultServer, cell: Cell, number: usize) -> Outcome {
    let fault = Fault::ALL.iter().position(|fault| *fault == cell.fault).unwrap();
    let name = format!("call{number}");
    let call = call(core, &fault.to_string(), &name, cell.method, cell.carries);
    let result = made(cell.way, call);
    let outcome = Outcome {
        end: end(&result),
        seen: server.seen(&name),
    };
    check(cell, outcome, &result);
    outcome
}

fn end(result: &Result<String, Error>) -> End {
    match result {
        Ok(text) => {
            assert_eq!(text, "abc");
            End::Value
        }
        Err(error) => match error.status() {
            Some(status) if error.kind() == ErrorKind::Status => End::Status(status.as_u16()),
            _ => End::Error(error.kind()),
        },
    }
}

/// Checks the rules of every cell, whatever the table says.
fn check(cell: Cell, outcome: Outcome, result: &Result<String, Error>) {
    let may_be_repeated = cell.method != Method::Post && cell.carries != Carries::Reader;
    let most = if may_be_repeated { 2 } else { 1 };
    assert!(outcome.seen <= most, "{cell:?} was sent twice: {outcome:?}");
    if let Err(error) = result {
        let tried = usize::try_from(error.attempts()).unwrap();
        assert!(tried >= outcome.seen.max(1), "{cell:?}: {error:?}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(SECRET), "{cell:?}: {shown}");
        // An error of the connection says what led to it.
        let says_why = std::error::Error::source(error).is_some();
        let is_of_wire = matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport);
        assert!(says_why || !is_of_wire, "{cell:?}: {error:?}");
    }
}

fn cells() -> Vec<Cell> {
    let mut cells = Vec::new();
    for fault in Fault::ALL {
        for carries in Carries::ALL {
            for method in Method::ALL {
                for way in [Way::Task, Way::Thread] {
                    cells.push(Cell {
                        fault,
                        method,
                        carries,
                        way,
                    });
                }
            }
        }
    }
    cells
}

#[test]
fn outcome_of_each_fault_is_that_of_the_table() {
    let (world, cells) = (world(), cells());
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(vec![None; cells.len()]);
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(cell) = cells.get(number) else {
                        return;
                    };
                    let outcome = outcome(&world, *cell, number);
                    outcomes.lock().unwrap()[number] = Some(outcome);
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().unwrap();
    let of = |cell: Cell| outcomes[cells.iter().position(|other| *other == cell).unwrap()].unwrap();
    table::compare("matrix", &table::matrix(of));
}

#[test]
fn limit_of_the_whole_call_holds_at_every_slow_fault() {
    let world = world();
    for (number, fault) in Fault::ALL.into_iter().filter(|fault| fault.is_slow()).enumerate() {
        let at = Fault::ALL.iter().position(|other| *other == fault).unwrap().to_string();
        for way in [Way::Task, Way::Thread] {
            let name = format!("{number}{way:?}");
            let call = call(&world.patient, &at, &name, Method::Get, Carries::Nothing);
            let error = made(way, call.timeout(Duration::from_millis(200))).unwrap_err();
            assert!(error.is_timeout(), "{fault:?}: {error:?}");
        }
    }
}
