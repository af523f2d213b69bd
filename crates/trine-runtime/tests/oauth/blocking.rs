//! The same on a thread, without a runtime.

use std::sync::mpsc;
use std::thread;

use trine_runtime::oauth::{App, Server as Auth};

use super::support::json;
use super::world::{Api, GET, Issuer, call, client};

/// The servers on a thread of their own, since the caller's waits.
fn world() -> (Api, Issuer) {
    let (give, take) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            give.send((Api::start().await, Issuer::start("").await)).unwrap();
            std::future::pending::<()>().await;
        });
    });
    take.recv().unwrap()
}

#[test]
fn token_is_had_kept_and_replaced_when_it_is_refused() {
    let (api, issuer) = world();
    let core = api.core(App::new(issuer.url(), "id").secret("s").client_credentials());
    call(&GET, &core).send_blocking().unwrap();
    call(&GET, &core).send_blocking().unwrap();
    api.refuse("t1");
    call(&GET, &core).send_blocking().unwrap();
    assert_eq!(api.tokens(), ["t1", "t1", "t1", "t2"]);
    assert_eq!(issuer.count(), 2);
}

#[test]
fn threads_and_tasks_at_once_ask_for_one_token() {
    let (api, issuer) = world();
    issuer.gate.forget_permits(usize::MAX);
    let core = api.core(App::new(issuer.url(), "id").secret("s").client_credentials());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let mut threads = Vec::new();
    let mut tasks = Vec::new();
    for _ in 0..10 {
        let mine = core.clone();
        threads.push(thread::spawn(move || call(&GET, &mine).send_blocking()));
        tasks.push(runtime.spawn(call(&GET, &core).send()));
    }
    runtime.block_on(issuer.asked(1));
    issuer.gate.add_permits(100);
    for thread in threads {
        thread.join().unwrap().unwrap();
    }
    for task in tasks {
        runtime.block_on(task).unwrap().unwrap();
    }
    assert_eq!(issuer.count(), 1);
}

#[test]
fn person_can_log_in() {
    let (_, issuer) = world();
    let server = Auth::new(issuer.url())
        .authorization_url("https://auth.example/a")
        .device_url(issuer.url());
    let app = App::new(server, "id");
    let core = client(&issuer.server.url).build().unwrap();
    let flow = app.authorization_code("http://localhost:1/");
    let login = flow.begin_blocking(&core).unwrap();
    let response = format!("code=c&state={}", login.state);
    assert_eq!(
        flow.finish_blocking(&core, &login, &response)
            .unwrap()
            .access_token
            .expose(),
        "t1"
    );

    issuer.says(json(
        200,
        r#"{"device_code":"c","user_code":"u","verification_uri":"https://auth.example/d","interval":0}"#,
    ));
    let flow = app.device();
    let login = flow.start_blocking(&core).unwrap();
    assert_eq!(flow.wait_blocking(&core, &login).unwrap().access_token.expose(), "t2");
}
