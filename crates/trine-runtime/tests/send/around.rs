//! Middleware, and who watches.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use trine_runtime::{BoxFuture, Clock, Error, ErrorKind, Event, HttpRequest, HttpResponse, Middleware, Next, Observer};

use super::fake::{Fake, GET, Outcome, SETUP, call, status};

type Log = Arc<Mutex<Vec<String>>>;

/// Writes down what it sees, and adds its name to a header.
struct Noting(&'static str, Log);

impl Middleware for Noting {
    fn handle<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Error>> {
        Box::pin(async move {
            let note = |text: String| self.1.lock().unwrap().push(format!("{} {text}", self.0));
            note(format!("{} {}", next.operation().id, next.attempt()));
            request.headers_mut().append("x-by", self.0.parse().unwrap());
            let response = next.run(request).await?;
            note(response.status().as_u16().to_string());
            Ok(response)
        })
    }
}

#[tokio::test]
async fn middleware_stands_around_the_call_or_around_each_attempt() {
    let log = Log::default();
    let fake = Fake::new([status(503), status(204)]);
    let core = fake
        .builder(&SETUP)
        .around_attempts(Noting("attempt", log.clone()))
        .around_calls(Noting("outer", log.clone()))
        .around_calls(Noting("inner", log.clone()))
        .build()
        .unwrap();
    call(&GET, &core).await.unwrap();
    assert_eq!(
        *log.lock().unwrap(),
        [
            "outer test 0",
            "inner test 0",
            "attempt test 1",
            "attempt 503",
            "attempt test 2",
            "attempt 204",
            "inner 204",
            "outer 204"
        ]
    );
    let by: Vec<&str> = fake.seen()[1]
        .headers
        .get_all("x-by")
        .iter()
        .map(|value| value.to_str().unwrap())
        .map(|name| if name == "outer" { "outer" } else { "other" })
        .collect();
    assert_eq!(by, ["outer", "other", "other"]);
}

/// Responds itself.
struct Short;

impl Middleware for Short {
    fn handle<'a>(&'a self, _: HttpRequest, _: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Error>> {
        Box::pin(async { Ok(http::Response::builder().status(204).body(Default::default()).unwrap()) })
    }
}

#[tokio::test]
async fn middleware_may_respond_itself() {
    let fake = Fake::new([]);
    let core = fake.builder(&SETUP).around_calls(Short).build().unwrap();
    let response = call(&GET, &core).send_raw().await.unwrap();
    assert_eq!((response.status().as_u16(), response.attempts()), (204, 0));
    assert!(fake.seen().is_empty());
}

struct Watching(Log);

impl Observer for Watching {
    fn event(&self, event: &Event<'_>) {
        self.0.lock().unwrap().push(match event {
            Event::Sending { attempt, .. } => format!("sending {attempt}"),
            Event::Attempted { attempt, outcome, .. } => match outcome {
                Ok(status) => format!("attempted {attempt} {}", status.as_u16()),
                Err(error) => format!("attempted {attempt} {:?}", error.kind()),
            },
            Event::Retrying { attempt, delay, .. } => format!("retrying {attempt} {delay:?}"),
            Event::Responded { response, .. } => format!("responded {}", response.status().as_u16()),
            Event::Failed { error, .. } => format!("failed {error}"),
            _ => "?".to_owned(),
        });
    }
}

#[tokio::test]
async fn observer_hears_of_attempts_and_of_the_end() {
    let log = Log::default();
    let fake = Fake::new([status(503), status(204)]);
    let core = fake.builder(&SETUP).observer(Watching(log.clone())).build().unwrap();
    call(&GET, &core).await.unwrap();
    assert_eq!(
        *log.lock().unwrap(),
        [
            "sending 1",
            "attempted 1 503",
            "retrying 1 500ms",
            "sending 2",
            "attempted 2 204",
            "responded 204"
        ]
    );
}

/// Writes down how long things took.
struct Timing(Arc<Mutex<Vec<(&'static str, Duration)>>>);

impl Observer for Timing {
    fn event(&self, event: &Event<'_>) {
        let took = match event {
            Event::Attempted { elapsed, .. } => ("attempt", *elapsed),
            Event::Responded { elapsed, .. } => ("responded", *elapsed),
            Event::Failed { elapsed, .. } => ("failed", *elapsed),
            _ => return,
        };
        self.0.lock().unwrap().push(took);
    }
}

/// Lets a second go by whenever it is asked what time it is.
#[derive(Default)]
struct Ticking(Mutex<u64>);

impl Clock for Ticking {
    fn now(&self) -> SystemTime {
        let mut seconds = self.0.lock().unwrap();
        *seconds += 1;
        SystemTime::UNIX_EPOCH + Duration::from_secs(*seconds)
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn observer_hears_how_long_an_attempt_and_the_whole_took() {
    for response in [status(204), Outcome::Fails(ErrorKind::Transport)] {
        let name = match response {
            Outcome::Response(..) => "responded",
            Outcome::Fails(_) | Outcome::Hangs => "failed",
        };
        let took = Arc::default();
        let fake = Fake::new([response]);
        let builder = fake.builder(&SETUP).clock(Ticking::default());
        let core = builder.observer(Timing(Arc::clone(&took))).build().unwrap();
        let _ = call(&GET, &core).await;
        let took = took.lock().unwrap();
        let [("attempt", attempt), (end, whole)] = took[..] else {
            panic!("{took:?}")
        };
        assert_eq!(end, name);
        assert!(attempt >= Duration::from_secs(1) && whole > attempt, "{took:?}");
    }
}
