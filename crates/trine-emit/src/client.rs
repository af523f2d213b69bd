//! `src/client.rs`: the client, its builder, the groups.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{KeyLocation, Layout, NewClient, SchemePlan, SentAs, Setting};

use crate::render::Items;
use crate::scope::{Scope, Within, ident};
use crate::{Cx, api, credentials, doc, readme, render, servers};

/// The file.
pub(crate) fn contents(cx: &Cx<'_>) -> String {
    let mut scope = Scope::new(cx, Within::Root);
    let mut items = Items::from([client(cx, &mut scope), methods(cx, &mut scope)]);
    items.extend((cx.plan.client.new == NewClient::Bare).then(default));
    items.extend(cx.plan.needs.oauth.then(|| as_core(&mut scope)));
    items.extend(builder(cx, &mut scope));
    items.extend(servers::declare(cx, &mut scope));
    items.push(setup(cx, &mut scope));
    let docs = vec!["The client and its builder.".to_owned()];
    render::file(&docs, scope.imports(), items)
}

fn client(cx: &Cx<'_>, scope: &mut Scope<'_>) -> TokenStream {
    let core = scope.runtime("", "Core");
    let docs = doc::attributes(&[
        format!("A client for {}.", readme::api(&cx.plan.info.title)),
        String::new(),
        "Cheap to clone; clones share connections. Nothing is sent before a call is awaited.".to_owned(),
    ]);
    let unused = unused(cx);
    quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct Client {
            #unused
            pub(crate) core: #core,
        }
    }
}

/// The attribute of a field that no operation reads: there is none, or all are left out.
fn unused(cx: &Cx<'_>) -> Option<TokenStream> {
    if cx.plan.needs.oauth {
        return None;
    }
    let gates = cx.plan.groups.iter().map(api::gate);
    let Some(any) = gates.reduce(|one, other| one.or(&other)) else {
        return Some(quote! { #[allow(dead_code, reason = "the document has no operation")] });
    };
    let features: Vec<&str> = any.features().collect();
    (!features.is_empty()).then(|| {
        quote! {
            #[cfg_attr(
                not(any(#(feature = #features),*)),
                allow(dead_code, reason = "every group of operations is left out")
            )]
        }
    })
}

/// Returns the constructors of a client, and its groups.
fn methods(cx: &Cx<'_>, scope: &mut Scope<'_>) -> TokenStream {
    let core = scope.runtime("", "Core");
    let error = scope.runtime("", "Error");
    let plan = &cx.plan.client;
    let new = new(cx, scope, &core);
    let variables = plan.credentials.iter().flat_map(|credential| &credential.env);
    let variables = variables
        .chain([&plan.base_url_env])
        .map(|variable| format!("`{variable}`"));
    let from_env = doc::attributes(&[
        format!(
            "Creates a client from the environment: {}.",
            variables.collect::<Vec<_>>().join(", ")
        ),
        String::new(),
        "# Errors".to_owned(),
        if plan.credentials.is_empty() {
            "The base URL is not valid.".to_owned()
        } else {
            "The base URL is not valid, or no credential is set.".to_owned()
        },
    ]);
    let groups: Vec<TokenStream> = api::nested(cx, None).map(|group| api::accessor(scope, group)).collect();
    quote! {
        impl Client {
            #new

            #from_env
            pub fn from_env() -> Result<Self, #error> {
                Ok(Self { core: #core::from_env(&SETUP)? })
            }

            #[doc = " Creates a builder for a client."]
            pub fn builder() -> ClientBuilder {
                ClientBuilder { core: #core::builder(&SETUP) }
            }

            #(#groups)*
        }
    }
}

/// Returns the impl by which an OAuth application uses a client's transport.
fn as_core(scope: &mut Scope<'_>) -> TokenStream {
    let core = scope.runtime("", "Core");
    quote! {
        impl AsRef<#core> for Client {
            fn as_ref(&self) -> &#core {
                &self.core
            }
        }
    }
}

/// A client that needs nothing has a default.
fn default() -> TokenStream {
    quote! {
        impl Default for Client {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

/// `Client::new`: with the credential that most operations take, or with none if the API takes none.
fn new(cx: &Cx<'_>, scope: &mut Scope<'_>, core: &TokenStream) -> Option<TokenStream> {
    let plan = &cx.plan.client;
    let credential = match plan.new {
        NewClient::Bare => {
            return Some(quote! {
                #[doc = " Creates a client with the defaults."]
                pub fn new() -> Self {
                    Self { core: #core::new(&SETUP) }
                }
            });
        }
        NewClient::With(index) => &plan.credentials[index],
        NewClient::Absent => return None,
    };
    let argument = ident(credential.argument());
    let mut docs = format!(
        "Creates a client with {}.",
        credentials::sent(&cx.plan.client, credential)
    );
    if plan.credentials.len() > 1 {
        docs.push_str(" [`Client::builder`] takes every credential of the API.");
    }
    let docs = doc::attributes(&[docs]);
    let secret = scope.runtime("", "Secret");
    let scheme = &credential.scheme;
    Some(quote! {
        #docs
        pub fn new(#argument: impl Into<#secret>) -> Self {
            Self { core: #core::with_credential(&SETUP, #scheme, #argument) }
        }
    })
}

/// The builder: credentials by name, and what the runtime lets choose.
fn builder(cx: &Cx<'_>, scope: &mut Scope<'_>) -> Vec<TokenStream> {
    let core = scope.runtime("", "CoreBuilder");
    let error = scope.runtime("", "Error");
    let credentials: Vec<TokenStream> = cx
        .plan
        .client
        .credentials
        .iter()
        .flat_map(|credential| credentials::given(cx, scope, credential))
        .collect();
    let any = cx.plan.client.any.iter().map(|any| credentials::any(scope, *any));
    let any: Vec<TokenStream> = any.collect();
    let settings: Vec<TokenStream> = cx
        .plan
        .client
        .settings
        .iter()
        .map(|setting| passed(scope, setting))
        .collect();
    vec![
        quote! {
            #[doc = " The settings of a client, from which [`build`](Self::build) creates it."]
            #[derive(Debug)]
            #[must_use]
            pub struct ClientBuilder {
                core: #core,
            }
        },
        quote! {
            impl ClientBuilder {
                #(#credentials)*
                #(#any)*
                #(#settings)*

                #[doc = " Takes settings that are not set yet from the environment."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = " No credential is set, neither here nor in the environment. An API without credentials gives no error."]
                pub fn from_env(self) -> Result<Self, #error> {
                    Ok(Self { core: self.core.from_env()? })
                }

                #[doc = " Creates the client."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = " A setting is not valid, such as a base URL that is not a URL, or a header with a line break."]
                pub fn build(self) -> Result<Client, #error> {
                    Ok(Client { core: self.core.build()? })
                }
            }
        },
    ]
}

/// The types of the runtime that settings take.
const TAKEN: &[&str] = &["RetryPolicy", "Secret", "Transport", "Clock", "Middleware", "Observer"];

fn passed(scope: &mut Scope<'_>, setting: &Setting) -> TokenStream {
    let name = ident(setting.name);
    let docs = doc::attributes(&[setting.docs.to_owned()]);
    let feature = setting.feature.map(|feature| quote! { #[cfg(feature = #feature)] });
    let arguments = setting.arguments.iter().map(|(name, ty)| {
        for taken in TAKEN.iter().filter(|taken| ty.contains(**taken)) {
            scope.runtime("", taken);
        }
        let name = ident(name);
        // These texts are ours, not a document's.
        let ty: TokenStream = ty.parse().unwrap_or_default();
        quote! { #name: #ty }
    });
    let arguments: Vec<TokenStream> = arguments.collect();
    let names = setting.arguments.iter().map(|(name, _)| ident(name));
    quote! {
        #docs
        #feature
        pub fn #name(self #(, #arguments)*) -> Self {
            Self { core: self.core.#name(#(#names),*) }
        }
    }
}

/// Returns the document's statements, as data.
fn setup(cx: &Cx<'_>, scope: &mut Scope<'_>) -> TokenStream {
    let setup = scope.runtime("", "Setup");
    let plan = &cx.plan.client;
    let base_url = &plan.base_url;
    let runtime = scope.runtime_module();
    let variables = servers::variables(&runtime, &plan.variables);
    let base_url_env = &plan.base_url_env;
    let idempotency_header = plan.idempotency_header.as_ref();
    let idempotency_header = idempotency_header.map(|name| quote! { idempotency_header: #name, });
    let schemes: Vec<TokenStream> = plan.schemes.iter().map(|scheme| described(scope, scheme)).collect();
    let old = plan.schemes.iter().flat_map(|scheme| {
        let name = &scheme.name;
        scheme.old_env.iter().map(move |env| quote! { (#name, &[#(#env),*]) })
    });
    let old: Vec<TokenStream> = old.collect();
    let old_env = (!old.is_empty()).then(|| quote! { old_env: &[#(#old),*], });
    let krate = &cx.plan.options.crate_name;
    let agent = match cx.plan.options.layout {
        Layout::Crate => quote! { concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")) },
        Layout::SingleFile => quote! { #krate },
    };
    quote! {
        #[doc = " The parts of the document that the client uses."]
        static SETUP: #setup = #setup {
            variables: #variables,
            base_url_env: #base_url_env,
            user_agent: #agent,
            schemes: &[#(#schemes),*],
            #idempotency_header
            #old_env
            ..#setup::new(#base_url)
        };
    }
}

fn described(scope: &mut Scope<'_>, plan: &SchemePlan) -> TokenStream {
    let ty = scope.runtime("", "Scheme");
    let credential = scope.runtime("", "Credential");
    let (name, env) = (&plan.name, &plan.env);
    let sent = match &plan.sent {
        SentAs::ApiKey(KeyLocation::Header, name) => quote! { ApiKeyHeader(#name) },
        SentAs::ApiKey(KeyLocation::Query, name) => quote! { ApiKeyQuery(#name) },
        SentAs::ApiKey(KeyLocation::Cookie, name) => quote! { ApiKeyCookie(#name) },
        SentAs::Basic => quote! { Basic },
        SentAs::Bearer => quote! { Bearer },
        SentAs::Http(scheme) => quote! { Http(#scheme) },
        SentAs::Computed(scheme) => quote! { Computed(#scheme) },
        SentAs::MutualTls => quote! { MutualTls },
    };
    quote! { #ty { name: #name, credential: #credential::#sent, env: &[#(#env),*] } }
}
