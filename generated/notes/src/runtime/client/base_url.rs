//! The URL that requests go to.

use std::collections::BTreeMap;

use url::{Host, Url};

use super::super::error::{Error, ErrorKind};
use super::Variable;

/// Returns a base URL, with its variables filled in.
///
/// # Errors
/// [`ErrorKind::Config`] when it is not an absolute `https` URL, or an `http` one of this machine or that was
/// allowed; when it has a user or a password in it; and when a variable has no value, or one that it cannot have.
pub(super) fn parse(
    template: &str,
    variables: &BTreeMap<String, String>,
    declared: &[Variable],
    plain: PlainHttp,
) -> Result<Url, Error> {
    if template.is_empty() || template.starts_with('/') {
        return Err(config("the document names no server: set a base URL"));
    }
    let text = filled(template, variables, declared)?;
    let url = Url::parse(&text).map_err(|error| config("the base URL is not a URL").with_source(error))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(config("a base URL has no user and no password in it"));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if plain == PlainHttp::Everywhere || is_this_machine(&url) => Ok(url),
        "http" => Err(config(
            "the base URL is http, which anybody on the way can read: use https, or `allow_http`",
        )),
        _ => Err(config("the base URL is neither https nor http")),
    }
}

/// The servers that requests may go to without TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum PlainHttp {
    #[default]
    ThisMachine,
    Everywhere,
}

/// Returns true if a URL leads to this machine itself, where nobody can read the traffic.
pub(in super::super) fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Checks that each variable that was set belongs to the server, or to a base URL that was set instead.
///
/// # Errors
/// [`ErrorKind::Config`] when one is not.
pub(super) fn check_names(
    template: &str,
    variables: &BTreeMap<String, String>,
    declared: &[Variable],
) -> Result<(), Error> {
    for name in variables.keys() {
        let is_declared = declared.iter().any(|variable| variable.name == name);
        if !is_declared && !template.contains(&format!("{{{name}}}")) {
            let known: Vec<&str> = declared.iter().map(|variable| variable.name).collect();
            let known = match known.as_slice() {
                [] => "none".to_owned(),
                known => format!("`{}`", known.join("`, `")),
            };
            let message = format!("the server's URL has no variable `{name}`, it has {known}");
            return Err(Error::new(ErrorKind::Config, message));
        }
    }
    Ok(())
}

/// Returns the value that was set for a variable, or its default.
fn value<'a>(
    name: &str,
    variables: &'a BTreeMap<String, String>,
    declared: &[Variable],
) -> Result<Option<&'a str>, Error> {
    let variable = declared.iter().find(|variable| variable.name == name);
    match (variables.get(name), variable) {
        (Some(value), Some(variable))
            if !variable.values.is_empty()
                && variable.default != value
                && !variable.values.contains(&value.as_str()) =>
        {
            let values = variable.values.join("`, `");
            let message = format!("the variable `{name}` of the base URL is `{value}`, expected one of `{values}`");
            Err(Error::new(ErrorKind::Config, message))
        }
        (Some(value), _) => Ok(Some(value)),
        (None, variable) => Ok(variable.map(|variable| variable.default)),
    }
}

fn filled(template: &str, variables: &BTreeMap<String, String>, declared: &[Variable]) -> Result<String, Error> {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, from)) = rest.split_once('{') {
        let Some((name, after)) = from.split_once('}') else {
            break;
        };
        out.push_str(before);
        match value(name, variables, declared)? {
            Some(value) if in_host(&out) && value.contains(['/', '\\', '?', '#', '@']) => {
                let message = format!("the variable `{name}` of the base URL would change where requests go");
                return Err(Error::new(ErrorKind::Config, message));
            }
            Some(value) => out.push_str(value),
            None => {
                let message = format!("the variable `{name}` of the base URL has no value");
                return Err(Error::new(ErrorKind::Config, message));
            }
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// Returns true if a URL, as far as it is written, ends in its host.
fn in_host(url: &str) -> bool {
    url.split_once("://").is_some_and(|(_, rest)| !rest.contains('/'))
}

fn config(message: &'static str) -> Error {
    Error::new(ErrorKind::Config, message)
}
