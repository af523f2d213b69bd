//! The security schemes of Swagger 2.0 that differ from later versions: `basic`, and one flow of OAuth.

use crate::cx::Cx;
use crate::document::{Flow, Flows};
use crate::node::Object;
use crate::reader::auth::scopes;

/// The flows of a scheme that states one by `flow`.
pub(crate) fn flows<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> Option<Flows> {
    let kind = cx.text(object, "flow")?;
    let flow = Flow {
        place: object.place.clone(),
        authorization_url: cx.text(object, "authorizationUrl"),
        token_url: cx.text(object, "tokenUrl"),
        refresh_url: None,
        device_authorization_url: None,
        scopes: scopes(cx, object),
    };
    let mut flows = Flows::default();
    match kind.as_str() {
        "implicit" => flows.implicit = Some(flow),
        "password" => flows.password = Some(flow),
        "application" | "clientCredentials" => flows.client_credentials = Some(flow),
        "accessCode" | "authorizationCode" => flows.authorization_code = Some(flow),
        _ => return None,
    }
    Some(flows)
}
