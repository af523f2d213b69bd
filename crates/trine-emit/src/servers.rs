//! `Server`: the servers of the document to choose from.

use proc_macro2::TokenStream;
use quote::quote;
use trine_plan::{ServerPlan, ServerVariable};

use crate::scope::{Scope, ident};
use crate::{Cx, doc, markdown};

/// The enum, and the builder's method that takes it; nothing where there is no choice.
pub(crate) fn declare(cx: &Cx<'_>, scope: &mut Scope<'_>) -> Vec<TokenStream> {
    let servers = &cx.plan.client.servers;
    if servers.is_empty() {
        return Vec::new();
    }
    let template = scope.runtime_module();
    let variants = servers.iter().map(|server| {
        let docs = doc::attributes(&lines(server));
        let variant = ident(&server.ident);
        quote! { #docs #variant }
    });
    let variants: Vec<TokenStream> = variants.collect();
    let arms = servers.iter().map(|server| {
        let (variant, url) = (ident(&server.ident), &server.url);
        let variables = variables(&template, &server.variables);
        quote! { Self::#variant => #template::Server { url: #url, variables: #variables } }
    });
    vec![
        quote! {
            #[doc = " A server of the document."]
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum Server { #(#variants),* }
        },
        quote! {
            impl Server {
                #[doc = " Returns the URL with its variables."]
                pub const fn template(self) -> #template::Server {
                    match self { #(#arms),* }
                }
            }
        },
        quote! {
            impl ClientBuilder {
                #[doc = " Sets the server of all requests, instead of the document's first one. `base_url` takes precedence."]
                pub fn server(self, server: Server) -> Self {
                    Self { core: self.core.server(server.template()) }
                }
            }
        },
    ]
}

/// The variables of a server's URL, as the runtime takes them.
pub(crate) fn variables(runtime: &TokenStream, variables: &[ServerVariable]) -> TokenStream {
    let each = variables.iter().map(|variable| {
        let (name, default, values) = (&variable.name, &variable.default, &variable.values);
        quote! { #runtime::Variable { name: #name, default: #default, values: &[#(#values),*] } }
    });
    quote! { &[#(#each),*] }
}

/// Returns the doc comment of a server: the document's text, its URL, its variables.
fn lines(server: &ServerPlan) -> Vec<String> {
    let said = server.description.as_deref().map(markdown::lines).unwrap_or_default();
    let variables = server.variables.iter().map(variable_line);
    doc::join(vec![said, vec![doc::code(&server.url)], variables.collect()])
}

fn variable_line(variable: &ServerVariable) -> String {
    let values: Vec<String> = variable.values.iter().map(|value| doc::code(value)).collect();
    let values = match values.as_slice() {
        [] => String::new(),
        values => format!("one of {}; ", values.join(", ")),
    };
    format!(
        "* {}: {values}{} unless set",
        doc::code(&variable.name),
        doc::code(&variable.default)
    )
}
