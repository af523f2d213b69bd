//! Lists a repository's open bugs over all pages.

use github::Error;
use github::api::issues::ListForRepoParams;
use github::types::{Issue, ListIssuesState};

pub async fn open_bugs(client: &github::Client) -> Result<Vec<Issue>, Error> {
    let params = ListForRepoParams::default().with_state(ListIssuesState::Open).with_labels("bug");
    client.issues().list_for_repo_pager_with("rust-lang", "rust", &params).collect_all().await
}
