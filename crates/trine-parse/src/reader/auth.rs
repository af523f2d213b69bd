//! Security schemes and requirements.

use indexmap::IndexMap;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Credential, Flow, Flows, KeyLocation, SecurityRequirement, SecurityScheme};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};
use crate::swagger2;

/// Reads one security scheme, a reference followed.
pub(crate) fn scheme<'a>(cx: &mut Cx<'a>, name: &str, node: &Node<'a>) -> Option<SecurityScheme> {
    let reference = node;
    // One that cannot be read is one scheme less, which the user may well not need.
    let node = cx.deref_lightly(reference)?;
    let object = cx.open(&node, ObjectKind::SecurityScheme)?;
    let credential = credential(cx, name, &object)?;
    Some(SecurityScheme {
        description: cx.described(reference, &object, "description"),
        deprecated: cx.flag(&object, "deprecated").unwrap_or(false),
        bearer_format: cx.text(&object, "bearerFormat"),
        credential,
        place: object.place,
    })
}

fn credential<'a>(cx: &mut Cx<'a>, name: &str, object: &Object<'a>) -> Option<Credential> {
    let Some(kind) = cx.text(object, "type") else {
        cx.report(
            codes::SCHEME_UNKNOWN,
            &object.place,
            format!("the security scheme `{name}` has no `type`; no credential is sent for it"),
        );
        return None;
    };
    match kind.to_ascii_lowercase().as_str() {
        "apikey" => api_key(cx, name, object),
        "basic" => Some(Credential::Basic),
        "http" => Some(http(cx, name, object)),
        "bearer" => Some(Credential::Bearer),
        "oauth2" => Some(Credential::OAuth2(flows(cx, object))),
        "openidconnect" => Some(Credential::OpenIdConnect(
            cx.text(object, "openIdConnectUrl").unwrap_or_default(),
        )),
        "mutualtls" => Some(Credential::MutualTls),
        _ => {
            let message = format!("`{kind}` is not a type of a security scheme; no credential is sent for it");
            cx.report(codes::SCHEME_UNKNOWN, &object.place.child("type"), message);
            None
        }
    }
}

fn api_key<'a>(cx: &mut Cx<'a>, name: &str, object: &Object<'a>) -> Option<Credential> {
    let key = cx.text(object, "name").unwrap_or_default();
    let location = match cx.text(object, "in").unwrap_or_default().to_ascii_lowercase().as_str() {
        "header" => KeyLocation::Header,
        "query" => KeyLocation::Query,
        "cookie" => KeyLocation::Cookie,
        other => {
            let message = format!(
                "expected `in` of the security scheme `{name}` to be header, query or cookie, found `{other}`; no credential is sent for it"
            );
            cx.report(codes::SCHEME_UNKNOWN, &object.place, message);
            return None;
        }
    };
    if key.is_empty() {
        cx.report(
            codes::SCHEME_UNKNOWN,
            &object.place,
            format!("the security scheme `{name}` has no `name`; no credential is sent for it"),
        );
        return None;
    }
    Some(Credential::ApiKey { location, name: key })
}

fn http<'a>(cx: &mut Cx<'a>, name: &str, object: &Object<'a>) -> Credential {
    let Some(scheme) = cx.text(object, "scheme") else {
        let message = format!("the security scheme `{name}` has no `scheme`; it is read as `bearer`");
        cx.report(codes::MISSING_KEYWORD, &object.place, message);
        return Credential::Bearer;
    };
    match scheme.to_ascii_lowercase().as_str() {
        "basic" => Credential::Basic,
        "bearer" => Credential::Bearer,
        _ => Credential::Http(scheme),
    }
}

fn flows<'a>(cx: &mut Cx<'a>, scheme: &Object<'a>) -> Flows {
    if let Some(flows) = swagger2::auth::flows(cx, scheme) {
        return flows;
    }
    let Some(node) = scheme.get("flows") else {
        cx.report(
            codes::MISSING_KEYWORD,
            &scheme.place,
            "the OAuth scheme has no `flows`; the caller has to obtain tokens, which the client sends",
        );
        return Flows::default();
    };
    let Some(object) = cx.open(&node, ObjectKind::Flows) else {
        return Flows::default();
    };
    let mut read = |key: &str| object.get(key).and_then(|node| flow(cx, &node));
    Flows {
        implicit: read("implicit"),
        password: read("password"),
        client_credentials: read("clientCredentials"),
        authorization_code: read("authorizationCode"),
        device_authorization: read("deviceAuthorization"),
    }
}

fn flow<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<Flow> {
    let object = cx.open(node, ObjectKind::Flow)?;
    Some(Flow {
        place: object.place.clone(),
        authorization_url: cx.text(&object, "authorizationUrl"),
        token_url: cx.text(&object, "tokenUrl"),
        refresh_url: cx.text(&object, "refreshUrl"),
        device_authorization_url: cx.text(&object, "deviceAuthorizationUrl"),
        scopes: scopes(cx, &object),
    })
}

/// Scopes and what they allow; a list of bare names is read as names without a description.
pub(crate) fn scopes<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> IndexMap<String, String> {
    if object.value("scopes").is_some_and(serde_json::Value::is_array) {
        let place = object.place.child("scopes");
        cx.report(
            codes::LIST_FOR_NAMED,
            &place,
            "expected an object of scopes, found a list; its items are read",
        );
        return cx
            .texts(object, "scopes")
            .into_iter()
            .map(|name| (name, String::new()))
            .collect();
    }
    let entries = cx.entries(object, "scopes");
    entries
        .iter()
        .map(|(name, node)| ((*name).to_owned(), cx.node_text(node).unwrap_or_default()))
        .collect()
}

/// Reads `security` of an object: alternatives, each of schemes that go together. `None`
/// where nothing is stated.
pub(crate) fn requirements<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> Option<Vec<SecurityRequirement>> {
    object.value("security").filter(|value| !value.is_null())?;
    let nodes = cx.items(object, "security");
    Some(nodes.iter().filter_map(|node| requirement(cx, node)).collect())
}

fn requirement<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<SecurityRequirement> {
    if node.value.is_null() {
        cx.says_null(&node.place);
        return None;
    }
    let Some(object) = node.as_object() else {
        let Some(name) = node.value.as_str() else {
            cx.set_aside(node, "a security requirement");
            return None;
        };
        cx.report(
            codes::BARE_REQUIREMENT,
            &node.place,
            "expected a security requirement, found a string; it is read as the name of a scheme",
        );
        declared(cx, name, node);
        return Some(SecurityRequirement {
            schemes: IndexMap::from([(name.to_owned(), Vec::new())]),
        });
    };
    let mut schemes = IndexMap::new();
    for (name, node) in object.children() {
        declared(cx, name, &node);
        if node.value.is_null() {
            cx.says_null(&node.place);
        }
        let scopes = if says_nothing(&node) {
            Vec::new()
        } else {
            cx.texts(&object, name)
        };
        schemes.insert(name.to_owned(), scopes);
    }
    Some(SecurityRequirement { schemes })
}

fn says_nothing(node: &Node<'_>) -> bool {
    crate::cx::says_nothing(node.value)
}

fn declared(cx: &mut Cx<'_>, name: &str, node: &Node<'_>) {
    if !cx.scheme_names.contains(name) {
        let message = format!("the security scheme `{name}` is not declared; no credential is sent for it");
        cx.report(codes::SCHEME_UNDECLARED, &node.place, message);
    }
}
