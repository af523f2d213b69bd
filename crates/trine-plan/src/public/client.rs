//! The public items of the client itself, and the constants and enums at the crate's root.

use std::borrow::Cow;

use super::{ConstantType, Held, Public, PublicKind, Receiver, api};
use crate::{AnyCredential, CredentialPlan, Gate, GivenAs, NewClient, Plan};

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

/// `Client` with its constructors and the methods that lead to groups.
fn handle(plan: &Plan) -> Public<'_> {
    let new = match plan.client.new {
        NewClient::Bare => Some(function("new", Receiver::None, vec![], "Self")),
        NewClient::With(index) => {
            let argument = plan.client.credentials[index].argument();
            Some(function("new", Receiver::None, vec![(argument, SECRET)], "Self"))
        }
        NewClient::Absent => None,
    };
    let default = (plan.client.new == NewClient::Bare).then(|| Public::new("", "Default", PublicKind::Impl));
    let made = [
        function("builder", Receiver::None, vec![], "ClientBuilder"),
        function("from_env", Receiver::None, vec![], "Result<Self, Error>"),
    ];
    let outermost = plan.groups.iter().filter(|group| !group.path.is_empty());
    let outermost = outermost.filter(|group| group.parent.is_none());
    let accessors = outermost.map(|group| api::accessor("", group));
    let all = new.into_iter().chain(default).chain(made).chain(accessors);
    Public::new("", "Client", PublicKind::Handle).with(all.collect())
}

/// The type of keys and tokens as arguments.
const SECRET: &str = "impl Into<Secret>";

/// `ClientBuilder` with its methods for credentials and its settings.
fn builder(plan: &Plan) -> Public<'_> {
    let client = &plan.client;
    let credentials = client.credentials.iter().flat_map(credential);
    let any = client.any.iter().map(|any| {
        let arguments = match any {
            AnyCredential::BearerToken => vec![("token", SECRET)],
            AnyCredential::HeaderKey => vec![("name", "&str"), ("key", SECRET)],
        };
        function(any.method(), Receiver::Own, arguments, "Self")
    });
    let settings = client.settings.iter().map(|setting| {
        let own = function(setting.name, Receiver::Own, setting.arguments.to_vec(), "Self");
        own.behind(Gate::any(setting.feature.map(str::to_owned)))
    });
    let server =
        (!client.servers.is_empty()).then(|| function("server", Receiver::Own, vec![("server", "Server")], "Self"));
    let made = [
        function("from_env", Receiver::Own, vec![], "Result<Self, Error>"),
        function("build", Receiver::Own, vec![], "Result<Client, Error>"),
    ];
    let all = credentials.chain(any).chain(settings).chain(server).chain(made);
    Public::new("", "ClientBuilder", PublicKind::Handle).with(all.collect())
}

/// The methods for a credential, those under old names behind.
fn credential(plan: &CredentialPlan) -> Vec<Public<'_>> {
    let arguments = match plan.given {
        GivenAs::Basic => vec![("user", "impl Into<String>"), ("password", SECRET)],
        GivenAs::Key | GivenAs::Token => vec![(plan.argument(), SECRET)],
    };
    let mut own = vec![Public {
        docs: Some(&plan.docs),
        ..function(&*plan.method, Receiver::Own, arguments, "Self")
    }];
    own.extend(plan.source_method(&plan.method).map(|source| {
        let arguments = vec![("source", "impl TokenSource + 'static")];
        function(source, Receiver::Own, arguments, "Self")
    }));
    own.extend(plan.app_method(&plan.method).map(|app| {
        let arguments = vec![("client_id", "impl Into<String>")];
        function(app, Receiver::None, arguments, "App")
    }));
    for old in &plan.old {
        own.extend(plan.renamed(old).into_iter().map(|(old, new)| {
            let kind = PublicKind::OldFunction(new);
            Public::new("", old, kind)
        }));
    }
    own
}

fn function<'p>(
    ident: impl Into<Cow<'p, str>>,
    receiver: Receiver,
    arguments: Vec<(&'p str, &'static str)>,
    returns: &'static str,
) -> Public<'p> {
    let kind = PublicKind::Function {
        receiver,
        arguments,
        returns,
    };
    Public::new("", ident, kind)
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
