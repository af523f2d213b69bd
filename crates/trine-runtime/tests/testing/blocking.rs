//! The mock and its clock under `send_blocking`.

use std::time::Duration;

use trine_runtime::testing::{MockTransport, NoWait};

use super::world::{builder, list};

#[test]
fn thread_gets_its_responses_and_does_not_wait_between_attempts() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    let on = mock.on("GET", "/notes");
    on.respond_status(503).header("retry-after", "50").respond(200, &1);
    let core = builder(&mock, &clock).build().unwrap();
    assert_eq!(list(&core).send_blocking().unwrap(), 1);
    assert_eq!(clock.waits(), [Duration::from_secs(50)]);
    mock.verify();
}

#[test]
fn thread_runs_into_its_limit_at_once() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    mock.on("GET", "/notes").hang();
    let core = builder(&mock, &clock).build().unwrap();
    let error = list(&core)
        .timeout(Duration::from_secs(3600))
        .send_blocking()
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
}
