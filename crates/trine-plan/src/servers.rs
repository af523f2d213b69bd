//! The servers to choose from, where a document has several.

use std::collections::BTreeMap;

use trine_diag::{Place, Sink, codes};
use trine_ir::{Api, Server};

use crate::client::base_url;
use crate::ident::{Case, ident_or};
use crate::lock::{ClientList, Entry, Ranked, Wanted};
use crate::{NameLock, ServerPlan};

/// The servers that a request can go to as they stand; none where there is no choice. Others are told.
pub(crate) fn servers(api: &Api, lock: &NameLock, sink: &mut Sink) -> Vec<ServerPlan> {
    let root = Place::root(trine_diag::FileId(0)).child("servers");
    let mut usable: Vec<&Server> = Vec::new();
    for (index, server) in api.servers.iter().enumerate() {
        let known = usable.iter().any(|known| known.url == server.url);
        if base_url(server).is_some() && !known {
            usable.push(server);
        } else if index > 0 && !known {
            let what = match server.variables.as_slice() {
                [] => "is not an absolute URL",
                _ => "is not an absolute URL with the defaults of its variables",
            };
            let message = format!("`{}` {what}; set it with `base_url`", server.url);
            sink.report(codes::plan::OTHER_SERVERS, &root.child(index), message);
        }
    }
    if usable.len() < 2 {
        return Vec::new();
    }
    let wanted = names(&usable);
    let keys: Vec<String> = usable.iter().map(|server| server.url.clone()).collect();
    let wanted = Wanted {
        keys: &keys,
        texts: &wanted,
        case: Case::Type,
        fallback: "Server",
        taken: &[],
        ranked: Ranked::ByText,
    };
    let locked = moved(lock.of_client(ClientList::Servers), &keys, &wanted);
    let idents = wanted.given(&locked);
    let plan = |(ident, server): (String, &Server)| ServerPlan {
        ident,
        url: server.url.clone(),
        variables: server.variables.clone(),
        description: server.description.clone(),
    };
    idents.into_iter().zip(usable).map(plan).collect()
}

/// The names of a lock, in which a server that has another URL and the same name to want keeps its own.
fn moved(locked: &[Entry], keys: &[String], wanted: &Wanted<'_>) -> Vec<Entry> {
    let is_known = |key: &String| locked.iter().any(|entry| entry.key == *key);
    let mut names = BTreeMap::new();
    for (key, text) in keys.iter().zip(wanted.texts).filter(|(key, _)| !is_known(key)) {
        names.entry(ident_or(text, wanted.case, wanted.fallback)).or_insert(key);
    }
    let entry = |entry: &Entry| {
        let is_gone = !keys.contains(&entry.key);
        let key = entry.name.as_ref().filter(|_| is_gone).and_then(|name| names.get(name));
        Entry {
            key: key.map_or_else(|| entry.key.clone(), |key| (*key).clone()),
            ..entry.clone()
        }
    };
    locked.iter().map(entry).collect()
}

/// Returns the wanted names of servers: of those that share a name, all but the first have their scheme too.
fn names(servers: &[&Server]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for server in servers {
        let name = name(server);
        let scheme = server.url.split_once("://").map_or("", |(scheme, _)| scheme);
        names.push(match names.contains(&name) {
            true => format!("{name} {scheme}"),
            false => name,
        });
    }
    names
}

/// The longest description that can be a name.
const LONGEST: usize = 30;

/// Words that say no more than that it is a server.
const NOISE: [&str; 5] = ["server", "environment", "url", "endpoint", "api"];

/// Returns the wanted name of a server: its description, else its host and path.
fn name(server: &Server) -> String {
    let described = server.description.as_deref().unwrap_or_default().trim();
    let words: Vec<&str> = described.trim_end_matches('.').split_whitespace().collect();
    let is_noise = |word: &&str| NOISE.contains(&word.to_ascii_lowercase().as_str());
    let telling = words
        .iter()
        .rposition(|word| !is_noise(word))
        .map_or(0, |last| last + 1);
    let telling = words[..telling].join(" ");
    if !telling.is_empty() && telling.len() <= LONGEST && !telling.contains("://") {
        return telling;
    }
    let after = server
        .url
        .split_once("://")
        .map_or(server.url.as_str(), |(_, rest)| rest);
    after.to_owned()
}
