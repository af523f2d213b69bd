//! The settings of a client that its builder takes besides credentials.

use trine_ir::Api;

use crate::{Layout, modules};

/// The names of the builder's methods that are no credential's, and which no credential gets. All of them, in every
/// client, so that a setting that a document gains takes its name from nothing.
pub(crate) const NAMES: &[&str] = &[
    "allow_http",
    "around_attempts",
    "around_calls",
    "attempt_timeout",
    "base_url",
    "body_limit",
    "build",
    "client_certificate",
    "clock",
    "connect_timeout",
    "default_header",
    "event_limit",
    "from_env",
    "nesting_limit",
    "observer",
    "proxy",
    "reqwest_client",
    "retry",
    "root_certificates",
    "server",
    "server_variable",
    "transport",
    "unauthenticated",
    "user_agent",
];

/// A setting that only clients have whose operations require credentials.
const UNAUTHENTICATED: &str = "unauthenticated";

/// A setting that only clients with streams have.
const EVENT_LIMIT: &str = "event_limit";

/// A setting that only clients have whose servers have variables.
const SERVER_VARIABLE: &str = "server_variable";

/// A setting of the builder, which the runtime's builder has too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// The method.
    pub name: &'static str,
    /// The names of its arguments, and their types as Rust.
    pub arguments: &'static [(&'static str, &'static str)],
    /// Its documentation.
    pub docs: &'static str,
    /// The feature of the crate that it is behind.
    pub feature: Option<&'static str>,
}

/// Every setting, as the runtime has it.
const SETTINGS: &[Setting] = &[
    Setting {
        name: "base_url",
        arguments: &[("url", "impl Into<String>")],
        docs: "Sets the base URL of all requests, instead of the document's server.",
        feature: None,
    },
    Setting {
        name: SERVER_VARIABLE,
        arguments: &[("name", "&str"), ("value", "impl Into<String>")],
        docs: "Sets a variable of the server's URL. A variable that the URL does not have, or a value that the document does not allow, is an error of `build`.",
        feature: None,
    },
    Setting {
        name: "allow_http",
        arguments: &[],
        docs: "Allows requests to other hosts without TLS.",
        feature: None,
    },
    Setting {
        name: "default_header",
        arguments: &[("name", "&str"), ("value", "&str")],
        docs: "Sets a header of every request.",
        feature: None,
    },
    Setting {
        name: UNAUTHENTICATED,
        arguments: &[],
        docs: "Allows calls without the credentials that the document requires. Credentials that are set are still sent.",
        feature: None,
    },
    Setting {
        name: "user_agent",
        arguments: &[("value", "&str")],
        docs: "Sets the `User-Agent`.",
        feature: None,
    },
    Setting {
        name: "retry",
        arguments: &[("policy", "RetryPolicy")],
        docs: "Sets the policy for retries.",
        feature: None,
    },
    Setting {
        name: "attempt_timeout",
        arguments: &[("limit", "std::time::Duration")],
        docs: "Sets the time limit of one attempt; 60 seconds by default.",
        feature: None,
    },
    Setting {
        name: "connect_timeout",
        arguments: &[("limit", "std::time::Duration")],
        docs: "Sets the time limit for connecting; 10 seconds by default.",
        feature: None,
    },
    Setting {
        name: "body_limit",
        arguments: &[("bytes", "u64")],
        docs: "Sets the largest size of a response; 64 MiB by default.",
        feature: None,
    },
    Setting {
        name: "nesting_limit",
        arguments: &[("levels", "u32")],
        docs: "Sets the deepest nesting of objects and arrays in a response; 128 by default.",
        feature: None,
    },
    Setting {
        name: "root_certificates",
        arguments: &[("pem", "impl Into<String>")],
        docs: "Adds certificates, as PEM, to those that the operating system trusts.",
        feature: None,
    },
    Setting {
        name: "client_certificate",
        arguments: &[("chain", "impl Into<String>"), ("key", "impl Into<Secret>")],
        docs: "Sets the client's certificate (mutual TLS), followed by its intermediate certificates, and its private key; both as PEM.",
        feature: None,
    },
    Setting {
        name: EVENT_LIMIT,
        arguments: &[("bytes", "u64")],
        docs: "Sets the largest size of one event of a stream; 8 MiB by default.",
        feature: None,
    },
    Setting {
        name: "proxy",
        arguments: &[("url", "impl Into<String>")],
        docs: "Sets the URL of a proxy for every request.",
        feature: None,
    },
    Setting {
        name: "transport",
        arguments: &[("transport", "impl Transport + 'static")],
        docs: "Sets the transport that sends requests, instead of reqwest.",
        feature: None,
    },
    Setting {
        name: "reqwest_client",
        arguments: &[("client", "reqwest::Client")],
        docs: "Sets the `reqwest::Client` that sends requests.",
        feature: Some("reqwest"),
    },
    Setting {
        name: "clock",
        arguments: &[("clock", "impl Clock + 'static")],
        docs: "Sets the clock that waits between attempts, instead of tokio's.",
        feature: None,
    },
    Setting {
        name: "around_calls",
        arguments: &[("middleware", "impl Middleware + 'static")],
        docs: "Adds a middleware around each call, which includes all its attempts.",
        feature: None,
    },
    Setting {
        name: "around_attempts",
        arguments: &[("middleware", "impl Middleware + 'static")],
        docs: "Adds a middleware around each attempt.",
        feature: None,
    },
    Setting {
        name: "observer",
        arguments: &[("observer", "impl Observer + 'static")],
        docs: "Adds an observer, which gets the events of calls and attempts.",
        feature: None,
    },
];

/// The settings of a client, in the order in which they are declared.
pub(crate) fn settings(api: &Api, servers: Servers, layout: Layout) -> Vec<Setting> {
    let secured = api.operations.iter().any(|operation| !operation.security.is_empty());
    let has = |setting: &&Setting| match setting.name {
        SERVER_VARIABLE => servers == Servers::WithVariables,
        UNAUTHENTICATED => secured,
        EVENT_LIMIT => modules::has_streams(api),
        _ => setting.feature.is_none() || layout == Layout::Crate,
    };
    SETTINGS.iter().filter(has).copied().collect()
}

/// The servers of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Servers {
    /// Their URLs have variables.
    WithVariables,
    /// Their URLs are whole.
    Whole,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_credential_gets_the_name_of_a_setting() {
        for setting in SETTINGS {
            assert!(NAMES.contains(&setting.name), "{}", setting.name);
        }
    }
}
