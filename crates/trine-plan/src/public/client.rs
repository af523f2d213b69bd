//! What the client itself has, and the constants and enums at the crate's root.

use super::{ConstantType, Held, Public, PublicKind, api};
use crate::{Gate, Plan};

/// The public items that are in no module of `types` or `api`.
pub(super) fn client(plan: &Plan) -> Vec<Public<'_>> {
    let headers = plan.headers.iter().map(|header| {
        let kind = PublicKind::Constant(ConstantType::Header(&header.ty));
        let constant = Public::new("headers", &header.ident, kind).about(&header.docs, &header.place);
        constant.behind(header.ty.named().map_or_else(Gate::default, |id| plan.gate(id).clone()))
    });
    let scopes = plan.scopes.iter().map(|scope| {
        let kind = PublicKind::Constant(ConstantType::Text);
        Public::new("scopes", &scope.ident, kind)
    });
    let own = [handle(plan), builder(plan)].into_iter();
    own.chain(servers(plan))
        .chain(webhooks(plan))
        .chain(headers)
        .chain(scopes)
        .collect()
}

/// `Client` with the methods that lead to groups.
fn handle(plan: &Plan) -> Public<'_> {
    let outermost = plan.groups.iter().filter(|group| !group.path.is_empty());
    let outermost = outermost.filter(|group| group.parent.is_none());
    let accessors = outermost.map(|group| api::accessor("", group));
    Public::new("", "Client", PublicKind::Handle).with(accessors.collect())
}

/// `ClientBuilder` with the methods that depend on the document.
fn builder(plan: &Plan) -> Public<'_> {
    let functions = plan.client.credentials.iter().flat_map(|credential| {
        let own = Public::new("", &credential.method, PublicKind::Credential);
        let own = Public {
            docs: Some(&credential.docs),
            ..own
        };
        let app = credential.app.as_ref().map(|_| credential.app_method());
        let app = app.map(|app| Public::new("", app, PublicKind::Credential));
        [own].into_iter().chain(app)
    });
    Public::new("", "ClientBuilder", PublicKind::Handle).with(functions.collect())
}

fn servers(plan: &Plan) -> Option<Public<'_>> {
    let servers = plan.client.servers.iter();
    let servers = servers.map(|server| Public::new("", &server.ident, PublicKind::Variant(Held::Nothing)));
    let servers: Vec<Public<'_>> = servers.collect();
    (!servers.is_empty()).then(|| Public::new("", "Server", PublicKind::OwnEnum).with(servers))
}

fn webhooks(plan: &Plan) -> Option<Public<'_>> {
    let variants = plan.webhooks.iter().map(|one| {
        let kind = PublicKind::Variant(match &one.payload {
            Some(ty) => Held::Value(ty),
            None => Held::Nothing,
        });
        Public::new("webhooks", &one.ident, kind).about(&one.docs, &one.place)
    });
    let variants: Vec<Public<'_>> = variants.collect();
    let webhook = Public::new("webhooks", "Webhook", PublicKind::OwnEnum).behind(plan.webhooks_gate());
    (!variants.is_empty()).then(|| webhook.with(variants))
}
