//! Ten jobs that users of an API do, each as a function over a generated client.

pub mod chat_with_tools;
pub mod create_and_confirm_payment;
pub mod list_issues;
pub mod match_streamed_union;
pub mod nested_body;
pub mod not_found_apart;
pub mod two_clients;
pub mod unset_field;
pub mod upload_and_download;
pub mod wait_for_rate_limit;
