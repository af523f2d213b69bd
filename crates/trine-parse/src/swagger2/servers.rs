//! `schemes`, `host` and `basePath` as servers.

use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::Server;
use crate::node::Object;

/// The servers of the root: one for each scheme, `https` before `http`.
pub(crate) fn servers<'a>(cx: &mut Cx<'a>, root: &Object<'a>) -> Vec<Server> {
    let schemes = cx.texts(root, "schemes");
    with_schemes(cx, root, schemes)
}

/// The servers of an operation that states `schemes` of its own.
pub(crate) fn of_operation<'a>(cx: &mut Cx<'a>, root: &Object<'a>, operation: &Object<'a>) -> Vec<Server> {
    let schemes = cx.texts(operation, "schemes");
    let inherited = cx.texts(root, "schemes");
    if schemes.is_empty() || schemes == inherited {
        return Vec::new();
    }
    with_schemes(cx, root, schemes)
}

fn with_schemes<'a>(cx: &mut Cx<'a>, root: &Object<'a>, mut schemes: Vec<String>) -> Vec<Server> {
    let base = cx.text(root, "basePath").unwrap_or_default();
    let base = base.trim_end_matches('/');
    let base = if base.is_empty() || base.starts_with('/') {
        base.to_owned()
    } else {
        format!("/{base}")
    };
    let Some(host) = cx.text(root, "host").filter(|host| !host.is_empty()) else {
        return if base.is_empty() {
            Vec::new()
        } else {
            vec![Server {
                url: base,
                ..Server::default()
            }]
        };
    };
    let mut host = host.trim_end_matches('/');
    if let Some((scheme, rest)) = host.split_once("://") {
        let message = format!("expected a host, found a URL; its scheme is read as `{scheme}`");
        cx.report(codes::HOST_WITH_SCHEME, &root.place.child("host"), message);
        if schemes.is_empty() {
            schemes.push(scheme.to_owned());
        }
        host = rest;
    }
    if schemes.is_empty() {
        schemes.push("https".to_owned());
    }
    schemes.sort_by_key(|scheme| scheme != "https");
    let server = |scheme: &String| Server {
        url: format!("{scheme}://{host}{base}"),
        ..Server::default()
    };
    schemes.iter().map(server).collect()
}
