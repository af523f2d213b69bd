//! Tests of the URL that requests go to.

use std::process::Command;

use trine_runtime::{Core, CoreBuilder, Credential, Error, ErrorKind, Operation, Scheme, Server, Setup, Variable};

use super::fake::{GET, call, operation};

static SETUP: Setup = Setup {
    variables: &[
        Variable {
            name: "region",
            default: "eu",
            values: &["eu", "us"],
        },
        any("version", "v1"),
    ],
    ..Setup::new("https://{region}.a.example/{version}/")
};
const fn any(name: &'static str, default: &'static str) -> Variable {
    Variable {
        name,
        default,
        values: &[],
    }
}

static RELATIVE: Setup = Setup::new("/v1");
static OPEN: Setup = Setup {
    variables: &[],
    ..Setup::new("https://{tenant}.a.example")
};

fn uri(core: &Core) -> Result<String, Error> {
    Ok(call(&GET, core).into_request()?.uri().to_string())
}

fn built(builder: CoreBuilder) -> Result<String, ErrorKind> {
    let core = builder.build().map_err(|error| error.kind())?;
    uri(&core).map_err(|error| error.kind())
}

#[test]
fn variables_have_defaults_and_can_be_set() {
    assert_eq!(uri(&Core::new(&SETUP)).unwrap(), "https://eu.a.example/v1/x");
    let us = Core::builder(&SETUP).server_variable("region", "us");
    assert_eq!(built(us), Ok("https://us.a.example/v1/x".to_owned()));
    assert_eq!(built(Core::builder(&OPEN)), Err(ErrorKind::Config));
    let open = Core::builder(&OPEN).server_variable("tenant", "t");
    assert_eq!(built(open), Ok("https://t.a.example/x".to_owned()));
}

#[test]
fn another_server_of_the_document_has_variables_of_its_own_and_a_base_url_goes_before_it() {
    const SANDBOX: Server = Server {
        url: "https://{name}.sandbox.example",
        variables: &[any("name", "test")],
    };
    let chosen = || Core::builder(&SETUP).server(SANDBOX);
    assert_eq!(built(chosen()), Ok("https://test.sandbox.example/x".to_owned()));
    let named = chosen().server_variable("name", "mine");
    assert_eq!(built(named), Ok("https://mine.sandbox.example/x".to_owned()));
    let given = chosen().base_url("https://b.example");
    assert_eq!(built(given), Ok("https://b.example/x".to_owned()));
}

#[test]
fn value_that_the_document_does_not_allow_is_an_error() {
    let error = Core::builder(&SETUP)
        .server_variable("region", "moon")
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let expected = "the variable `region` of the base URL is `moon`, expected one of `eu`, `us`";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn variable_of_no_server_is_an_error() {
    let error = Core::builder(&SETUP)
        .server_variable("regoin", "us")
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let expected = "the server's URL has no variable `regoin`, it has `region`, `version`";
    assert_eq!(error.to_string(), expected);
    let lazy = Core::builder(&SETUP).server_variable("regoin", "us").build_lazy();
    assert!(uri(&lazy).is_err());
    // A base URL may have variables of its own.
    let own = Core::builder(&SETUP)
        .base_url("https://{cell}.b.example")
        .server_variable("cell", "c1");
    assert_eq!(built(own), Ok("https://c1.b.example/x".to_owned()));
}

#[test]
fn variable_in_the_host_stays_in_the_host() {
    for value in ["b.example/", "b.example#", "x@b.example", "b.example?", "b.example\\"] {
        let open = Core::builder(&OPEN).server_variable("tenant", value);
        assert_eq!(built(open), Err(ErrorKind::Config), "{value}");
    }
    let path = Core::builder(&SETUP).server_variable("version", "v2/beta");
    assert_eq!(built(path), Ok("https://eu.a.example/v2/beta/x".to_owned()));
}

#[test]
fn document_without_a_server_needs_a_base_url() {
    let error = uri(&Core::new(&RELATIVE)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(
        error.to_string(),
        "GET /x: the document names no server: set a base URL"
    );
    let given = Core::builder(&RELATIVE).base_url("https://b.example/api?key=1");
    assert_eq!(built(given), Ok("https://b.example/api/x?key=1".to_owned()));
}

#[test]
fn plain_http_is_for_this_machine() {
    let at = |url: &str| built(Core::builder(&SETUP).base_url(url));
    for url in [
        "http://localhost:8080",
        "http://api.localhost",
        "http://127.0.0.9",
        "http://[::1]:80",
    ] {
        assert!(at(url).is_ok(), "{url}");
    }
    for url in [
        "http://b.example",
        "http://10.0.0.1",
        "http://localhost.b.example",
        "http://0.0.0.0",
    ] {
        assert_eq!(at(url), Err(ErrorKind::Config), "{url}");
    }
    let allowed = Core::builder(&SETUP).base_url("http://b.example").allow_http();
    assert_eq!(built(allowed), Ok("http://b.example/x".to_owned()));
}

#[test]
fn what_is_no_base_url_is_refused() {
    for url in [
        "ftp://b.example",
        "b.example",
        "https://",
        "https://user:pass@b.example",
        "data:,x",
    ] {
        let error = Core::builder(&SETUP).base_url(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{url}");
        assert!(!format!("{error:?}").contains("pass@"), "{error:?}");
    }
}

static ELSEWHERE: Operation = Operation {
    server: Some("https://uploads.a.example"),
    ..operation("GET")
};

#[test]
fn server_of_an_operation_goes_after_what_the_user_sets() {
    let request = call(&ELSEWHERE, &Core::new(&SETUP)).into_request().unwrap();
    assert_eq!(request.uri(), "https://uploads.a.example/x");
    let core = Core::builder(&SETUP).base_url("http://127.0.0.1:9").build().unwrap();
    let request = call(&ELSEWHERE, &core).into_request().unwrap();
    assert_eq!(request.uri(), "http://127.0.0.1:9/x");
}

#[test]
fn default_header_that_cannot_be_sent_is_told_when_building() {
    let error = Core::builder(&SETUP).default_header("x", "a\nb").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

static FROM_ENV: Setup = Setup {
    base_url_env: "TRINE_TEST_URL",
    schemes: &[
        Scheme {
            name: "key",
            credential: Credential::ApiKeyHeader("x-key"),
            env: &["TRINE_TEST_KEY"],
        },
        Scheme {
            name: "basic",
            credential: Credential::Basic,
            env: &["TRINE_TEST_USER", "TRINE_TEST_PASSWORD"],
        },
    ],
    old_env: &[("key", &["TRINE_TEST_OLD_KEY"])],
    ..Setup::new("https://a.example")
};

static KEYED: Operation = Operation {
    security: &[&["key"], &["basic"]],
    ..operation("GET")
};

/// Run by the tests below, as a process of its own with an environment of its own.
#[test]
fn child_prints_what_it_would_send() {
    if std::env::var_os("TRINE_TEST_CHILD").is_none() {
        return;
    }
    match Core::from_env(&FROM_ENV) {
        Ok(core) => {
            let request = call(&KEYED, &core).into_request().unwrap();
            let header = |name| request.headers().get(name).map(|value| value.to_str().unwrap());
            println!(
                "sent {} {:?} {:?}",
                request.uri(),
                header("x-key"),
                header("authorization")
            );
        }
        Err(error) => println!("error {error}"),
    }
}

fn child(variables: &[(&str, &str)]) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "base_url::child_prints_what_it_would_send", "--nocapture"])
        .env("TRINE_TEST_CHILD", "1")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text.lines().find_map(|line| {
        let at = line.find("sent ").or_else(|| line.find("error "))?;
        Some(line[at..].to_owned())
    });
    line.unwrap_or(text)
}

#[test]
fn environment_gives_key_and_base_url() {
    assert_eq!(
        child(&[("TRINE_TEST_KEY", "k"), ("TRINE_TEST_URL", "https://b.example")]),
        r#"sent https://b.example/x Some("k") None"#
    );
    assert_eq!(
        child(&[("TRINE_TEST_USER", "Aladdin"), ("TRINE_TEST_PASSWORD", "open sesame")]),
        r#"sent https://a.example/x None Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")"#
    );
}

#[test]
fn variables_that_were_renamed_are_still_read_behind_those_of_now() {
    assert_eq!(
        child(&[("TRINE_TEST_OLD_KEY", "old")]),
        r#"sent https://a.example/x Some("old") None"#
    );
    assert_eq!(
        child(&[("TRINE_TEST_OLD_KEY", "old"), ("TRINE_TEST_KEY", "k")]),
        r#"sent https://a.example/x Some("k") None"#
    );
}

#[test]
fn environment_without_a_key_is_an_error_that_says_what_to_set() {
    let expected = "error set the environment variable TRINE_TEST_KEY or TRINE_TEST_USER or TRINE_TEST_PASSWORD";
    assert_eq!(child(&[]), expected);
    assert_eq!(child(&[("TRINE_TEST_KEY", "")]), expected);
}

#[test]
fn what_was_given_goes_before_the_environment() {
    let core = Core::builder(&FROM_ENV)
        .credential("key", "mine")
        .base_url("https://c.example");
    let core = core.from_env().unwrap().build().unwrap();
    let request = call(&KEYED, &core).into_request().unwrap();
    assert_eq!(request.uri(), "https://c.example/x");
    assert_eq!(request.headers()["x-key"], "mine");
}
