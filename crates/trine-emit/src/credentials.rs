//! The builder's methods for credentials.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{AppPlan, CredentialPlan, GivenAs, Grant};

use crate::scope::{Scope, ident};
use crate::{Cx, doc};

/// The builder's methods for one credential: as a text, or by a source of tokens.
pub(crate) fn given(cx: &Cx<'_>, scope: &mut Scope<'_>, credential: &CredentialPlan) -> Vec<TokenStream> {
    let name = ident(&credential.method);
    let wire = &credential.scheme;
    let secret = scope.runtime("", "Secret");
    let docs = doc::attributes(&doc::lines_or(&credential.docs, "Sets the credential of requests."));
    match credential.given {
        GivenAs::Basic => vec![quote! {
            #docs
            pub fn #name(self, user: impl Into<String>, password: impl Into<#secret>) -> Self {
                Self { core: self.core.basic(#wire, user, password) }
            }
        }],
        GivenAs::Key => vec![quote! {
            #docs
            pub fn #name(self, key: impl Into<#secret>) -> Self {
                Self { core: self.core.credential(#wire, key) }
            }
        }],
        GivenAs::Token => {
            let source = scope.runtime("", "TokenSource");
            let from = ident(&credential.source_method());
            let from_docs = doc::attributes(&[format!(
                "Sets a source of [`{}`](Self::{}), which is called for each request.",
                credential.method, credential.method
            )]);
            let app = credential.app.as_ref().map(|plan| app(cx, scope, credential, plan));
            let given = [
                quote! {
                    #docs
                    pub fn #name(self, token: impl Into<#secret>) -> Self {
                        Self { core: self.core.credential(#wire, token) }
                    }
                },
                quote! {
                    #from_docs
                    pub fn #from(self, source: impl #source + 'static) -> Self {
                        Self { core: self.core.token_source(#wire, source) }
                    }
                },
            ];
            given.into_iter().chain(app).collect()
        }
    }
}

/// The function that gives an app at the server that the document names.
fn app(cx: &Cx<'_>, scope: &mut Scope<'_>, credential: &CredentialPlan, plan: &AppPlan) -> TokenStream {
    let scopes = match cx.plan.scopes.is_empty() {
        true => "`.scope(\"…\")` sets their scopes.",
        false => "`.scope(scopes::…)` adds a scope to them.",
    };
    let runtime = scope.runtime_module();
    let (source, name) = (credential.source_method(), ident(&credential.app_method()));
    let docs = doc::attributes(&[
        format!(
            "Creates your application, by its client id, for the tokens of [`{0}`](Self::{0}).",
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
