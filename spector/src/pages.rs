//! The pagination that a user configures if it does not follow from the names in a document.

/// `[client.pages]` of a document's client.
pub(crate) fn of(spec: &str) -> &'static str {
    match spec {
        "payload-pageable" => PAGEABLE,
        _ => "",
    }
}

const PAGEABLE: &str = r#"[client.pages]
"GET /payload/pageable/server-driven-pagination/nested-link" = { items = "nestedItems.pets", next-url = "nestedNext.next" }
"POST /payload/pageable/server-driven-pagination/link/initial-post" = { items = "pets", next-url = "next", next-method = "GET" }
"GET /payload/pageable/server-driven-pagination/continuationtoken/request-query-response-body" = { items = "pets", cursor = "token", next = "nextToken" }
"GET /payload/pageable/server-driven-pagination/continuationtoken/request-header-response-body" = { items = "pets", cursor = "token", next = "nextToken" }
"GET /payload/pageable/server-driven-pagination/continuationtoken/request-query-nested-response-body" = { items = "nestedItems.pets", cursor = "token", next = "nestedNext.nextToken" }
"GET /payload/pageable/server-driven-pagination/continuationtoken/request-header-nested-response-body" = { items = "nestedItems.pets", cursor = "token", next = "nestedNext.nextToken" }
"#;
