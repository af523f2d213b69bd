//! The clients of a configuration.

use std::path::{Path, PathBuf};

use trine::config::{CONFIG_FILE, Choices};
use trine::driver::Job;
use trine::{ClientConfig, Config, CrateName, Error, Lock, Result};

use crate::args::Of;
use crate::spec::Spec;

/// A client that a configuration or the arguments describe.
pub(crate) struct Client {
    pub(crate) spec: Spec,
    pub(crate) output: PathBuf,
    pub(crate) name: CrateName,
    pub(crate) choices: Choices,
}

/// The clients of the configuration, or the one of them that is called `--name`.
pub(crate) fn configured(file: Option<&Path>, wanted: Option<&str>, ref_root: Option<&Path>) -> Result<Vec<Client>> {
    let path = file.unwrap_or(Path::new(CONFIG_FILE));
    if file.is_none() && !path.exists() {
        let help = "create it with `trine init SPEC`, or pass SPEC and `-o DIR`";
        return Err(Error::usage(format!("there is no {CONFIG_FILE} here"), help));
    }
    let config = Config::read(path)?;
    let mut clients = Vec::new();
    for client in config.clients {
        let lacks = |key: &str| {
            Error::usage(
                format!("{}: a client has no `{key}`", path.display()),
                format!("add `{key} = \"…\"`"),
            )
        };
        let spec = client.spec.ok_or_else(|| lacks("spec"))?;
        let output = client.output.ok_or_else(|| lacks("output"))?;
        let name = match client.name {
            Some(name) => name,
            None => CrateName::new(&output.file_name().unwrap_or_default().to_string_lossy())?,
        };
        if wanted.is_some_and(|wanted| wanted != name.as_str()) {
            continue;
        }
        let parse = trine_parse::Options {
            ref_root: ref_root.map(Path::to_owned),
            ..Default::default()
        };
        clients.push(Client {
            spec: Spec::file(&spec, parse)?,
            output,
            name,
            choices: client.choices,
        });
    }
    if clients.is_empty() {
        let message = match wanted {
            Some(name) => format!("{} has no client {name:?}", path.display()),
            None => format!("{} has no clients", path.display()),
        };
        return Err(Error::usage(message, "add a [[client]] to it"));
    }
    shared_folder(&clients).map_or(Ok(clients), Err)
}

fn shared_folder(clients: &[Client]) -> Option<Error> {
    let twice = clients
        .iter()
        .enumerate()
        .find(|(at, client)| clients[..*at].iter().any(|other| other.output == client.output));
    twice.map(|(_, client)| {
        Error::usage(
            format!("two clients share the folder {}", client.output.display()),
            "give each client its own `output`",
        )
    })
}

/// The documents that the arguments name, with the names that their clients have already.
pub(crate) fn jobs(of: &Of) -> Result<Vec<(Spec, Job)>> {
    let clients = match &of.spec {
        Some(spec) => vec![single(of, spec)?],
        None => configured(of.config.as_deref(), of.name.as_deref(), of.ref_root.as_deref())?,
    };
    let job = |client: Client| {
        let mut job = Job::new(client.name, client.choices, client.spec.options.clone());
        let has_crate = !client.output.as_os_str().is_empty();
        if let Some(lock) = has_crate.then(|| Lock::read(&client.output)).transpose()?.flatten() {
            job.names = lock.names;
        }
        Ok((client.spec, job))
    };
    clients.into_iter().map(job).collect()
}

/// The client of a document that is an argument.
fn single(of: &Of, spec: &str) -> Result<Client> {
    let name = CrateName::new(of.name.as_deref().unwrap_or("client"))?;
    let config = match &of.config {
        Some(path) => Config::read(path)?.options_for(&name)?,
        None => ClientConfig::default(),
    };
    Ok(Client {
        spec: Spec::open(spec, of.ref_root.as_deref())?,
        output: config.output.unwrap_or_default(),
        name,
        choices: config.choices,
    })
}
