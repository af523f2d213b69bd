//! The builder's methods for credentials.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{
    AnyCredential, AppPlan, ClientPlan, CredentialPlan, GivenAs, Grant, KeyLocation, OldCredential, SentAs,
};

use crate::scope::{Scope, ident};
use crate::{Cx, doc};

/// The builder's methods for one credential: as a text, or by a source of tokens; those under old names behind.
pub(crate) fn given(cx: &Cx<'_>, scope: &mut Scope<'_>, credential: &CredentialPlan) -> Vec<TokenStream> {
    let name = ident(&credential.method);
    let wire = &credential.scheme;
    let secret = scope.runtime("", "Secret");
    let docs = doc::attributes(&lines(cx, credential));
    let mut methods = vec![match credential.given {
        GivenAs::Basic => quote! {
            #docs
            pub fn #name(self, user: impl Into<String>, password: impl Into<#secret>) -> Self {
                Self { core: self.core.basic(#wire, user, password) }
            }
        },
        GivenAs::Key | GivenAs::Token => {
            let argument = ident(credential.argument());
            quote! {
                #docs
                pub fn #name(self, #argument: impl Into<#secret>) -> Self {
                    Self { core: self.core.credential(#wire, #argument) }
                }
            }
        }
    }];
    if let Some(source) = credential.source_method(&credential.method) {
        let ty = scope.runtime("", "TokenSource");
        let docs = doc::attributes(&[format!(
            "Sets a source of [`{0}`](Self::{0}), which is called for each request.",
            credential.method
        )]);
        let source = ident(&source);
        methods.push(quote! {
            #docs
            pub fn #source(self, source: impl #ty + 'static) -> Self {
                Self { core: self.core.token_source(#wire, source) }
            }
        });
        let app = credential.app_method(&credential.method).zip(credential.app.as_ref());
        methods.extend(app.map(|(name, plan)| app_of(cx, scope, credential, &name, plan)));
    }
    for old in &credential.old {
        methods.extend(under_old_names(cx, scope, credential, old));
    }
    methods
}

/// Deprecated methods for the former names of credentials.
fn under_old_names(
    cx: &Cx<'_>,
    scope: &mut Scope<'_>,
    credential: &CredentialPlan,
    old: &OldCredential,
) -> Vec<TokenStream> {
    let before = CredentialPlan {
        method: old.method.clone(),
        old: Vec::new(),
        ..credential.clone()
    };
    let functions = given(cx, scope, &before);
    let renamed = credential.renamed(old).into_iter().zip(functions);
    let deprecated = renamed.map(|((_, new), function)| {
        let note = format!("renamed to `{new}`");
        quote! {
            #[deprecated(note = #note)]
            #function
        }
    });
    deprecated.collect()
}

/// A credential, and where it is sent: ``this key, sent as the header `X-API-Key` ``.
pub(crate) fn sent(client: &ClientPlan, credential: &CredentialPlan) -> String {
    let what = match credential.given {
        GivenAs::Basic => "user name and password",
        GivenAs::Key | GivenAs::Token => credential.argument(),
    };
    format!("this {what}, {}", carried(client, credential))
}

/// The place in a request where a credential is sent: ``sent as the header `X-API-Key` ``.
pub(crate) fn carried(client: &ClientPlan, credential: &CredentialPlan) -> String {
    let scheme = client.schemes.iter().find(|scheme| scheme.name == credential.scheme);
    match scheme.map(|scheme| &scheme.sent) {
        Some(SentAs::ApiKey(location, name)) => {
            let place = match location {
                KeyLocation::Header => "header",
                KeyLocation::Query => "query parameter",
                KeyLocation::Cookie => "cookie",
            };
            let whole = match name.eq_ignore_ascii_case("authorization") {
                true => " as it is, with the prefix that the API expects (`Bearer`, `Token`)",
                false => "",
            };
            format!("sent as the {place} {}{whole}", doc::code(name))
        }
        Some(SentAs::Bearer) => "sent as `Authorization: Bearer …`".to_owned(),
        Some(SentAs::Http(name)) => format!("sent as {}", doc::code(&format!("Authorization: {name} …"))),
        Some(SentAs::Basic) => "sent as `Authorization: Basic …`".to_owned(),
        Some(SentAs::Computed(_) | SentAs::MutualTls) | None => "sent with each request".to_owned(),
    }
}

/// The documentation of the method that takes a credential: the document's text, where it is sent, and its variables.
fn lines(cx: &Cx<'_>, credential: &CredentialPlan) -> Vec<String> {
    let sent = format!("Authenticates with {}.", sent(&cx.plan.client, credential));
    let variables: Vec<String> = credential.env.iter().map(|name| format!("`{name}`")).collect();
    let env = format!("`from_env` takes it from {}.", variables.join(" and "));
    doc::join(vec![vec![sent], doc::lines(&credential.docs), vec![env]])
}

/// The builder's method for a credential of no scheme.
pub(crate) fn any(scope: &mut Scope<'_>, any: AnyCredential) -> TokenStream {
    let secret = scope.runtime("", "Secret");
    let name = ident(any.method());
    match any {
        AnyCredential::BearerToken => quote! {
            #[doc = " Sends this token as `Authorization: Bearer …` with every request."]
            pub fn #name(self, token: impl Into<#secret>) -> Self {
                Self { core: self.core.bearer_token(token) }
            }
        },
        AnyCredential::HeaderKey => quote! {
            #[doc = " Sends this key as the header `name` with every request."]
            pub fn #name(self, name: &str, key: impl Into<#secret>) -> Self {
                Self { core: self.core.header_key(name, key) }
            }
        },
    }
}

/// The function that gives an app at the server that the document names.
fn app_of(cx: &Cx<'_>, scope: &mut Scope<'_>, credential: &CredentialPlan, name: &str, plan: &AppPlan) -> TokenStream {
    let scopes = match cx.plan.scopes.is_empty() {
        true => "`.scope(\"…\")` sets their scopes.",
        false => "`.scope(scopes::…)` adds a scope to them.",
    };
    let runtime = scope.runtime_module();
    let source = credential.source_method(&credential.method).unwrap_or_default();
    let name = ident(name);
    let docs = doc::attributes(&[
        format!(
            "Creates an app with your client id, which requests tokens for [`{0}`](Self::{0}).",
            credential.method
        ),
        String::new(),
        format!(
            "Pass its tokens to [`{source}`](Self::{source}): `{name}(\"…\"){}`.",
            grant(credential.grant)
        ),
        String::new(),
        scopes.to_owned(),
    ]);
    let server = match plan {
        AppPlan::Discovered(url) => quote! { #runtime::oauth::Server::discovered(#url) },
        AppPlan::Stated {
            token_url,
            refresh_url,
            authorization_url,
            device_url,
        } => {
            let refresh = refresh_url.as_ref().map(|url| quote! { .refresh_url(#url) });
            let authorization = authorization_url
                .as_ref()
                .map(|url| quote! { .authorization_url(#url) });
            let device = device_url.as_ref().map(|url| quote! { .device_url(#url) });
            quote! { #runtime::oauth::Server::new(#token_url) #refresh #authorization #device }
        }
    };
    quote! {
        #docs
        pub fn #name(client_id: impl Into<String>) -> #runtime::oauth::App {
            #runtime::oauth::App::new(#server, client_id)
        }
    }
}

/// The code by which an app requests tokens.
fn grant(grant: Grant) -> &'static str {
    match grant {
        Grant::Password => ".password(\"…\", \"…\")",
        Grant::ClientCredentials => ".secret(\"…\").client_credentials()",
    }
}
