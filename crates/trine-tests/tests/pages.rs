//! Pagers of a generated client over loopback: each kind of list to its end, and servers that have none.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{Query, Request, State};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use trine_runtime::{Error, ErrorKind, Pager};

use made::Client;
use made::api::{customers, messages, repos};
use made::types::{Issue, SearchRequest};

#[allow(
    clippy::too_many_lines,
    clippy::wrong_self_convention,
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a client is a crate elsewhere, with lints of its own"
)]
mod made {
    include!("made/pages.rs");
}

/// The way in which the server takes a position.
#[derive(Clone, Copy)]
enum Manner {
    /// Responds with the page that the request asks for.
    Well,
    /// Ignores the page that the request asks for.
    Ignores,
    /// Responds with the last page to a request for a page after it.
    Clamps,
}

/// Items 1 to 5, two a page.
#[derive(Clone)]
struct Server {
    manner: Manner,
    asked: Arc<Mutex<Vec<String>>>,
}

type Asked = Query<BTreeMap<String, String>>;

impl Server {
    fn page(&self, from: usize) -> Vec<usize> {
        let from = match self.manner {
            Manner::Well => from,
            Manner::Ignores => 0,
            Manner::Clamps => from.min(4),
        };
        (1..=5).skip(from).take(2).collect()
    }

    fn issues(&self, from: usize) -> Value {
        self.page(from)
            .iter()
            .map(|n| json!({ "id": format!("i{n}") }))
            .collect()
    }
}

/// The number behind the letter of an id.
fn number(id: &str) -> usize {
    id[1..].parse().unwrap()
}

async fn repo(State(server): State<Server>, Query(asked): Asked) -> Json<Value> {
    Json(server.issues((asked["page"].parse::<usize>().unwrap() - 1) * 2))
}

async fn customers(State(server): State<Server>, Query(asked): Asked) -> Json<Value> {
    if let Some(before) = asked.get("ending_before") {
        let end = number(before) - 1;
        let from = end.saturating_sub(2);
        let data: Value = (from + 1..=end).map(|n| json!({ "id": format!("i{n}") })).collect();
        return Json(json!({ "data": data, "has_more": from > 0 }));
    }
    let from = asked.get("starting_after").map_or(0, |id| number(id));
    Json(json!({ "data": server.issues(from), "has_more": from < 4 }))
}

async fn messages(State(server): State<Server>, Query(asked): Asked) -> Json<Value> {
    Json(server.issues(asked.get("before").map_or(0, |id| number(id))))
}

async fn logs(State(server): State<Server>, Query(asked): Asked) -> Json<Value> {
    Json(json!({ "items": server.issues(asked["offset"].parse().unwrap()), "total": 5 }))
}

async fn sheets(State(server): State<Server>, Query(asked): Asked) -> Json<Value> {
    let from = (asked["page"].parse::<usize>().unwrap() - 1) * 2;
    let total = matches!(server.manner, Manner::Well).then_some(5);
    Json(json!({ "items": server.issues(from), "total_count": total }))
}

/// A page of texts, with the token of the next one in a header.
fn with_token(server: &Server, token: Option<&str>) -> Response {
    let from = token.map_or(0, number);
    let items: Vec<String> = server.page(from).iter().map(usize::to_string).collect();
    let next = (from < 4).then(|| [("next-token", format!("t{}", from + 2))]);
    match next {
        Some(next) => (next, Json(items)).into_response(),
        None => Json(items).into_response(),
    }
}

async fn blobs(State(server): State<Server>, Query(asked): Asked) -> Response {
    with_token(&server, asked.get("token").map(String::as_str))
}

async fn notes(State(server): State<Server>, request: Request) -> Response {
    let token = request.headers().get("x-token").map(|token| token.to_str().unwrap());
    with_token(&server, token)
}

async fn search(Json(body): Json<Value>) -> Json<Value> {
    assert_eq!(body, json!({ "query": "q" }));
    Json(json!({ "items": ["1", "2"], "next": "/search/more?from=2" }))
}

async fn more(request: Request) -> Json<Value> {
    assert!(!request.headers().contains_key("content-type"));
    Json(match request.uri().query() {
        Some("from=2") => json!({ "items": ["3"], "next": "more?from=3" }),
        _ => json!({ "items": ["4"] }),
    })
}

async fn events(State(server): State<Server>, Query(asked): Asked) -> Json<Value> {
    let from = asked.get("behind").map_or(0, |number| number.parse().unwrap());
    Json(server.page(from).iter().map(|n| json!({ "number": n })).collect())
}

/// A client of a server that ends after half a minute, and the server.
async fn started(manner: Manner) -> (Client, Server) {
    let asked = Arc::default();
    let server = Server { manner, asked };
    let told = server.asked.clone();
    let note = move |request: Request| {
        told.lock()
            .unwrap()
            .push(format!("{} {}", request.method(), request.uri()));
        std::future::ready(request)
    };
    let app = Router::new()
        .route("/repos/{id}/issues", get(repo))
        .route("/customers", get(customers))
        .route("/messages", get(messages))
        .route("/logs", get(logs))
        .route("/sheets", get(sheets))
        .route("/blobs", get(blobs))
        .route("/notes", get(notes))
        .route("/search", post(search))
        .route("/search/more", get(more))
        .route("/events", get(events))
        .layer(axum::middleware::map_request(note))
        .with_state(server.clone());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let client = Client::builder().base_url(format!("http://{}", listener.local_addr().unwrap()));
    tokio::spawn(tokio::time::timeout(
        Duration::from_secs(30),
        axum::serve(listener, app).into_future(),
    ));
    (client.build().unwrap(), server)
}

fn asked(server: &Server) -> Vec<String> {
    server.asked.lock().unwrap().clone()
}

/// The ids, and the error that ends them. No list here has more than 20.
async fn ids(mut pager: Pager<Issue>) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    while let Some(item) = pager.next().await {
        match item {
            Ok(item) => ids.push(item.id),
            Err(error) => return (ids, Some(error)),
        }
        assert!(ids.len() < 20, "the list has no end");
    }
    (ids, None)
}

const ALL: [&str; 5] = ["i1", "i2", "i3", "i4", "i5"];

#[tokio::test]
async fn list_by_the_last_item_goes_on_until_a_page_says_that_it_is_the_last() {
    let (client, server) = started(Manner::Well).await;
    let (found, error) = ids(client.customers().list_pager()).await;
    assert_eq!((found, error.is_none()), (ALL.map(str::to_owned).to_vec(), true));
    let wanted = [
        "GET /customers",
        "GET /customers?starting_after=i2",
        "GET /customers?starting_after=i4",
    ];
    assert_eq!(asked(&server), wanted);
}

#[tokio::test]
async fn list_that_begins_before_an_item_is_gone_through_backwards() {
    let (client, server) = started(Manner::Well).await;
    let params = customers::ListParams {
        ending_before: Some("i5".to_owned()),
        limit: Some(2),
        ..Default::default()
    };
    let (found, error) = ids(client.customers().list_pager_with(&params)).await;
    assert_eq!(found, ["i4", "i3", "i2", "i1"]);
    assert!(error.is_none());
    let wanted = [
        "GET /customers?ending_before=i5&limit=2",
        "GET /customers?ending_before=i3&limit=2",
    ];
    assert_eq!(asked(&server), wanted);
}

#[tokio::test]
async fn list_of_nothing_but_items_goes_on_until_a_page_is_empty() {
    let (client, server) = started(Manner::Well).await;
    let params = messages::ListParams {
        limit: Some(2),
        ..Default::default()
    };
    let (found, error) = ids(client.messages().list_pager_with(&params)).await;
    assert_eq!((found, error.is_none()), (ALL.map(str::to_owned).to_vec(), true));
    let last = asked(&server).pop();
    assert_eq!(last.as_deref(), Some("GET /messages?before=i5&limit=2"));
}

#[tokio::test]
async fn counted_lists_end_at_the_total() {
    let (client, server) = started(Manner::Well).await;
    assert_eq!(ids(client.logs().list_pager()).await.0, ALL);
    assert_eq!(ids(client.sheets().list_pager()).await.0, ALL);
    let wanted = [
        "GET /logs?offset=0",
        "GET /logs?offset=2",
        "GET /logs?offset=4",
        "GET /sheets?page=1",
        "GET /sheets?page=2",
        "GET /sheets?page=3",
    ];
    assert_eq!(asked(&server), wanted);
}

#[tokio::test]
async fn redirect_beside_a_list_takes_neither_the_list_nor_its_pager_away() {
    let (client, _) = started(Manner::Well).await;
    let params = repos::ListForRepoParams {
        page: Some(2),
        ..Default::default()
    };
    let page: Vec<Issue> = client.repos().list_for_repo_with("1", &params).await.unwrap();
    assert_eq!(page.len(), 2);
    let (found, error) = ids(client.repos().list_for_repo_pager("1")).await;
    assert_eq!((found, error.is_none()), (ALL.map(str::to_owned).to_vec(), true));
}

#[tokio::test]
async fn server_that_ignores_the_position_ends_every_list_with_an_error_that_says_so() {
    let (client, server) = started(Manner::Ignores).await;
    let lists = [
        client.customers().list_pager(),
        client.messages().list_pager(),
        client.logs().list_pager(),
        client.sheets().list_pager(),
    ];
    let count = lists.len();
    for list in lists {
        let (found, error) = ids(list).await;
        assert_eq!(found, ["i1", "i2"], "no item comes twice");
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::Paging);
        assert!(error.to_string().contains("this page was there before"), "{error}");
    }
    assert_eq!(asked(&server).len(), 2 * count);
}

#[tokio::test]
async fn server_that_takes_a_position_behind_the_end_for_the_last_ends_the_list_with_an_error() {
    let (client, _) = started(Manner::Clamps).await;
    for list in [client.messages().list_pager(), client.sheets().list_pager()] {
        let (found, error) = ids(list).await;
        assert_eq!(found, ALL, "no item is lost, and none comes twice");
        assert_eq!(error.unwrap().kind(), ErrorKind::Paging);
    }
    let (found, error) = ids(client.logs().list_pager()).await;
    assert_eq!((found.len(), error.is_none()), (5, true), "the total tells");
}

#[tokio::test]
async fn token_in_a_header_leads_to_the_next_page() {
    let (client, server) = started(Manner::Well).await;
    let wanted = ["1", "2", "3", "4", "5"];
    assert_eq!(client.blobs().list_pager().collect_all().await.unwrap(), wanted);
    let tokens = ["GET /blobs", "GET /blobs?token=t2", "GET /blobs?token=t4"];
    assert_eq!(asked(&server), tokens);
    assert_eq!(client.notes().list_pager().collect_all().await.unwrap(), wanted);
}

#[tokio::test]
async fn url_that_a_post_gave_is_followed_by_get() {
    let (client, server) = started(Manner::Well).await;
    let found = client
        .search_pager(&SearchRequest::new("q"))
        .collect_all()
        .await
        .unwrap();
    assert_eq!(found, ["1", "2", "3", "4"]);
    let wanted = ["POST /search", "GET /search/more?from=2", "GET /search/more?from=3"];
    assert_eq!(asked(&server), wanted);
}

#[tokio::test]
async fn last_item_may_be_known_by_another_property() {
    let (client, server) = started(Manner::Well).await;
    let found = client.events().list_pager().collect_all().await.unwrap();
    assert_eq!(
        found.iter().map(|event| event.number).collect::<Vec<_>>(),
        [1, 2, 3, 4, 5]
    );
    assert_eq!(asked(&server)[1], "GET /events?behind=2");
}
