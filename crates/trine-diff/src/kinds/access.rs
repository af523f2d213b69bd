//! Kinds of changes of security and servers.

super::kinds! {
    SECURITY_ADDED = Security "security-added" <-> "security-removed", "credentials became required":
        "Calls need credentials where they needed none. A server refuses requests without them, usually with status 401: give the client its credentials.";
    SECURITY_REMOVED = Security "security-removed" <-> "security-added", "credentials no longer required":
        "Calls need no credentials any more.";
    SECURITY_OPTIONAL = Security "security-became-optional" <-> "security-became-mandatory", "credentials became optional":
        "Calls may be made without credentials too.";
    SECURITY_MANDATORY = Security "security-became-mandatory" <-> "security-became-optional", "credentials no longer optional":
        "Calls without credentials are refused now, usually with status 401.";
    ALTERNATIVE_ADDED = Security "security-alternative-added" <-> "security-alternative-removed", "alternative credentials added":
        "Calls may be made with other credentials too.";
    ALTERNATIVE_REMOVED = Security "security-alternative-removed" <-> "security-alternative-added", "alternative credentials removed":
        "Calls with these credentials are refused now, usually with status 401 or 403. Use one of the others.";
    ALTERNATIVE_CHANGED = Security "security-alternative-changed" <-> "security-alternative-changed", "required credentials changed":
        "Calls need other credentials. Those with the old ones are refused, usually with status 401 or 403.";
    SCOPE_ADDED = Security "security-scope-added" <-> "security-scope-removed", "required scope added":
        "Calls need one more scope. A token without it is refused, usually with status 403: ask for the scope.";
    SCOPE_REMOVED = Security "security-scope-removed" <-> "security-scope-added", "required scope removed":
        "Calls need one scope less.";
    SCHEME_ADDED = Security "security-scheme-added" <-> "security-scheme-removed", "security scheme added":
        "The document describes one more way to authenticate.";
    SCHEME_REMOVED = Security "security-scheme-removed" <-> "security-scheme-added", "security scheme removed":
        "The document does not describe this way to authenticate any more.";
    SCHEME_RENAMED = Security "security-scheme-renamed" <-> "security-scheme-renamed", "security scheme renamed":
        "The security scheme has another name in the document and sends the same credential. Messages stay the same.";
    SCHEME_TYPE_CHANGED = Security "security-scheme-type-changed" <-> "security-scheme-type-changed", "type of a security scheme changed":
        "The scheme sends another kind of credential. A server refuses the old one. Give the client a credential of the new kind.";
    KEY_NAME_CHANGED = Security "api-key-name-changed" <-> "api-key-name-changed", "name of an API key changed":
        "The key is sent under another name. A server does not see the old one. A client generated from the new document uses the new name.";
    KEY_LOCATION_CHANGED = Security "api-key-location-changed" <-> "api-key-location-changed", "location of an API key changed":
        "The key is sent in another part of the request: header, query, cookie. A client generated from the new document sends it there.";
    BEARER_FORMAT_CHANGED = Security "bearer-format-changed" <-> "bearer-format-changed", "format of a bearer token changed":
        "The document states another format of the bearer token. It is a hint; the token is opaque to the client.";
    FLOW_ADDED = Security "oauth-flow-added" <-> "oauth-flow-removed", "OAuth 2 flow added":
        "Tokens can be had by one more flow.";
    FLOW_REMOVED = Security "oauth-flow-removed" <-> "oauth-flow-added", "OAuth 2 flow removed":
        "Tokens cannot be had by this flow any more. Use another one.";
    FLOW_URL_CHANGED = Security "oauth-url-changed" <-> "oauth-url-changed", "URL of an OAuth 2 flow changed":
        "Authorization or tokens have another URL. Requests to the old one fail.";
    OFFERED_SCOPE_ADDED = Security "oauth-scope-added" <-> "oauth-scope-removed", "OAuth 2 scope offered":
        "A scope can be asked for that could not be before.";
    OFFERED_SCOPE_REMOVED = Security "oauth-scope-removed" <-> "oauth-scope-added", "OAuth 2 scope no longer offered":
        "A scope cannot be asked for any more. Requests for a token with it fail.";
    DISCOVERY_URL_CHANGED = Security "openid-connect-url-changed" <-> "openid-connect-url-changed", "URL of OpenID Connect discovery changed":
        "The configuration of OpenID Connect has another URL.";

    SERVER_ADDED = Server "server-added" <-> "server-removed", "server added":
        "The API is offered at one more URL.";
    SERVER_REMOVED = Server "server-removed" <-> "server-added", "server removed":
        "The API is not offered at this URL any more. Requests to it fail.";
    SERVER_URL_CHANGED = Server "server-url-changed" <-> "server-url-changed", "URL of a server changed":
        "The API is offered at another URL. Requests to the old one may fail.";
    SERVERS_MOVED = Server "operation-servers-changed" <-> "operation-servers-changed", "servers of an operation changed":
        "The operation is offered at other URLs than before. Requests to the old ones may fail.";
    VARIABLE_ADDED = Server "server-variable-added" <-> "server-variable-removed", "server variable added":
        "The URL of a server has one more variable.";
    VARIABLE_REMOVED = Server "server-variable-removed" <-> "server-variable-added", "server variable removed":
        "The URL of a server has one variable less.";
    VARIABLE_DEFAULT_CHANGED = Server "server-variable-default-changed" <-> "server-variable-default-changed", "default of a server variable changed":
        "The URL of a server is another one where the variable is not set.";
    VARIABLE_VALUE_ADDED = Server "server-variable-value-added" <-> "server-variable-value-removed", "value of a server variable added":
        "The variable of a server's URL may have one more value.";
    VARIABLE_VALUE_REMOVED = Server "server-variable-value-removed" <-> "server-variable-value-added", "value of a server variable removed":
        "The variable of a server's URL must not have this value any more. Requests to that URL fail.";
}
