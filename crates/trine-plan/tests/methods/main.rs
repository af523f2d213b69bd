//! Tests of the names of groups and methods.

#![allow(clippy::unwrap_used, reason = "tests")]

mod told_apart;

use trine_diag::{FileId, Place};
use trine_ir::{Api, Docs, Info, Naming, Operation, Tag, TagId};
use trine_plan::{NameLock, Options, plan};

/// An operation by method and path, its id and its tag, if it has them.
struct Asked(&'static str, &'static str, &'static str);

fn api(operations: &[Asked], tags: &[&str], tag_of: impl Fn(usize) -> Vec<TagId>) -> Api {
    let place = |pointer: &str| {
        pointer
            .split('/')
            .skip(1)
            .fold(Place::root(FileId(0)), |at, key| at.child(key))
    };
    let operation = |(at, Asked(method, path, id)): (usize, &Asked)| Operation {
        place: place(path).child(method),
        method: (*method).to_owned(),
        key: (*path).to_owned(),
        path: (*path).to_owned(),
        naming: Naming {
            id: (!id.is_empty()).then(|| (*id).to_owned()),
            ..Naming::default()
        },
        tags: tag_of(at),
        docs: Docs::default(),
        parameters: Vec::new(),
        bodies: Vec::new(),
        body_required: false,
        responses: Vec::new(),
        security: Vec::new(),
        servers: Vec::new(),
        paging: trine_ir::Paging::Unsaid,
    };
    let tag = |name: &&str| Tag {
        name: (*name).to_owned(),
        docs: Docs::default(),
        parent: None,
    };
    Api {
        info: Info {
            title: "Test".to_owned(),
            ..Info::default()
        },
        servers: Vec::new(),
        tags: tags.iter().map(tag).collect(),
        types: Vec::new(),
        components: Vec::new(),
        operations: operations.iter().enumerate().map(operation).collect(),
        webhooks: Vec::new(),
        schemes: Vec::new(),
        examples: Vec::new(),
    }
}

/// Returns the path of each operation, in their order.
fn reached(mut api: Api, lock: &NameLock) -> Vec<String> {
    let (plan, _) = plan(&mut api, &Options::default(), lock);
    let mut found: Vec<(u32, String)> = plan
        .methods()
        .map(|(group, method)| (method.operation.0, plan.path(group, method)))
        .collect();
    found.sort();
    found.into_iter().map(|(_, path)| path).collect()
}

fn untagged(operations: &[Asked]) -> Vec<String> {
    reached(api(operations, &[], |_| Vec::new()), &NameLock::default())
}

/// The names where each operation has the tag of its index.
fn tagged(operations: &[Asked], tags: &[&str]) -> Vec<String> {
    let last = tags.len() - 1;
    let tag_of = |at: usize| vec![TagId(at.min(last) as u32)];
    reached(api(operations, tags, tag_of), &NameLock::default())
}

#[test]
fn id_that_repeats_method_and_path_gives_the_verb_of_rest() {
    let names = untagged(&[
        Asked("GET", "/v1/customers", "GetCustomers"),
        Asked("POST", "/v1/customers", "PostCustomers"),
        Asked("GET", "/v1/customers/{customer}", "GetCustomersCustomer"),
        Asked("POST", "/v1/customers/{customer}", "PostCustomersCustomer"),
        Asked("DELETE", "/v1/customers/{customer}", "DeleteCustomersCustomer"),
        Asked("POST", "/v1/customers/{id}/sources", "PostCustomersIdSources"),
        Asked("DELETE", "/v1/customers/{c}/sources/{id}", "DeleteCustomersCSourcesId"),
        Asked(
            "POST",
            "/v1/payment_intents/{intent}/confirm",
            "PostPaymentIntentsIntentConfirm",
        ),
        Asked(
            "POST",
            "/v1/customers/{c}/bank_accounts/{id}/verify",
            "PostCustomersCBankAccountsIdVerify",
        ),
    ]);
    assert_eq!(
        names,
        [
            "customers().list",
            "customers().create",
            "customers().get",
            "customers().update",
            "customers().delete",
            "customers().create_source",
            "customers().delete_source",
            "payment_intents().confirm",
            "customers().verify_bank_account",
        ]
    );
}

#[test]
fn operation_without_an_id_is_named_by_rest_behind_its_group() {
    let names = tagged(
        &[
            Asked("PUT", "/files/{id}", ""),
            Asked("PATCH", "/files/{id}/tags/{tag}", ""),
            Asked("GET", "/files/{id}/comments", ""),
        ],
        &["Files", "Files ", "Comments"],
    );
    assert_eq!(
        names,
        ["files().replace", "files().update_tag", "comments().get_for_file"]
    );
}

#[test]
fn what_the_group_says_is_no_part_of_a_method() {
    let names = tagged(
        &[
            Asked("GET", "/agents", "list_agents"),
            Asked("POST", "/chat/completions", "createChatCompletion"),
            Asked("POST", "/voices/{id}/clone", "clone_voice"),
            Asked("POST", "/files/{id}/move", "moveFile"),
        ],
        &["Agents", "Chat", "Voices", "Files"],
    );
    let wanted = [
        "agents().list",
        "chat().create_completion",
        "voices().clone",
        "files().move_file",
    ];
    assert_eq!(names, wanted);
}

#[test]
fn one_tag_for_everything_is_no_group() {
    let operations = [
        Asked("POST", "/accounts/balance/get", "accountsBalanceGet"),
        Asked("POST", "/item/public_token/exchange", "itemPublicTokenExchange"),
    ];
    assert_eq!(
        tagged(&operations, &["plaid"]),
        ["accounts().get_balance", "item().exchange_public_token"]
    );
}

#[test]
fn operation_without_a_tag_joins_the_tag_that_its_path_names() {
    let operations = [
        Asked("GET", "/users", "list_users"),
        Asked("GET", "/user/{id}", "get_user"),
    ];
    let tag_of = |at: usize| if at == 0 { vec![TagId(0)] } else { Vec::new() };
    let api = api(&operations, &["Users", "Others"], tag_of);
    assert_eq!(reached(api, &NameLock::default()), ["users().list", "users().get"]);
}

#[test]
fn ids_of_typespec_and_autorest_give_the_group() {
    let names = untagged(&[
        Asked("GET", "/subscriptions/{s}/machines", "VirtualMachines_ListAll"),
        Asked("GET", "/subscriptions/{s}/disks", "Disks_list"),
    ]);
    assert_eq!(names, ["virtual_machines().list_all", "disks().list"]);
}

#[test]
fn ids_of_google_give_the_group_before_the_method() {
    let names = untagged(&[
        Asked("DELETE", "/v1/{name}", "run.projects.locations.jobs.delete"),
        Asked(
            "GET",
            "/v1/{parent}/workerPools",
            "run.projects.locations.workerPools.list",
        ),
    ]);
    assert_eq!(names, ["jobs().delete", "worker_pools().list"]);
}

#[test]
fn id_that_was_drawn_is_none() {
    let names = untagged(&[Asked("GET", "/stations/{id}", "5476364f031f5909e4fe3319")]);
    assert_eq!(names, ["stations().get"]);
}

#[test]
fn name_that_all_paths_begin_with_is_no_group() {
    let names = untagged(&[
        Asked("GET", "/acme/users", ""),
        Asked("POST", "/acme/users", ""),
        Asked("GET", "/acme/orders/{id}", ""),
        Asked("DELETE", "/acme/orders/{id}", ""),
    ]);
    assert_eq!(
        names,
        ["users().get", "users().create", "orders().get", "orders().delete"]
    );
}

#[test]
fn id_in_one_run_of_lower_case_is_cut_at_words_of_the_path() {
    let names = untagged(&[
        Asked("DELETE", "/organization/spend_limit", "deleteorganizationspendlimit"),
        Asked("POST", "/organization/spend_limit", "Updateorganizationspendlimit"),
    ]);
    assert_eq!(
        names,
        ["organization().delete_spend_limit", "organization().update_spend_limit"]
    );
}

#[test]
fn segment_run_together_in_an_id_has_its_words() {
    let names = untagged(&[
        Asked("POST", "/networks/{id}/nat_gateways", "create_natgateway_extra"),
        Asked("GET", "/networks/{id}/nat_gateways", "list_natgateways_slow"),
    ]);
    assert_eq!(
        names,
        [
            "networks().create_nat_gateway_extra",
            "networks().list_nat_gateways_slow"
        ]
    );
}

#[test]
fn prefix_or_version_that_all_share_is_dropped() {
    let names = tagged(
        &[
            Asked("GET", "/2010-04-01/Calls.json", "calls_find_v2025_0"),
            Asked("GET", "/2010-04-01/Messages.json", "messages_find_all_v2025_0"),
        ],
        &["Api20100401Call", "Api20100401Message"],
    );
    assert_eq!(names, ["call().find", "message().find_all"]);
}

#[test]
fn segment_that_says_what_is_done_is_no_group() {
    let names = untagged(&[Asked("POST", "/sendMessage", ""), Asked("POST", "/search", "search")]);
    assert_eq!(names, ["send_message", "search"]);
}

#[test]
fn clash_of_an_update_and_a_patch_is_told_by_the_id() {
    let names = untagged(&[
        Asked("PUT", "/vpcs/{vpc_id}", "vpcs_update"),
        Asked("PATCH", "/vpcs/{vpc_id}", "vpcs_patch"),
    ]);
    assert_eq!(names, ["vpcs().update", "vpcs().patch"]);
}

#[test]
fn names_do_not_depend_on_the_order_of_operations() {
    let operations = || {
        vec![
            Asked("GET", "/files/{id}", "GetFilesId"),
            Asked("GET", "/files", "GetFiles"),
            Asked("GET", "/files/{id}/comments", "GetFilesIdComments"),
            Asked("GET", "/users/{id}/comments", "comments"),
        ]
    };
    let forward = untagged(&operations());
    let mut reversed = operations();
    reversed.reverse();
    let mut backward = untagged(&reversed);
    backward.reverse();
    assert_eq!(forward, backward);
}

#[test]
fn group_and_method_of_the_lock_stay() {
    let operations = [
        Asked("GET", "/v1/customers", "GetCustomers"),
        Asked("GET", "/v1/coupons", "GetCoupons"),
    ];
    let mut lock = NameLock::default();
    lock.methods
        .insert("GET /v1/customers".to_owned(), "get_customers".to_owned());
    lock.methods
        .insert("GET /v1/coupons".to_owned(), "coupons().all".to_owned());
    let api = api(&operations, &[], |_| Vec::new());
    assert_eq!(reached(api, &lock), ["get_customers", "coupons().all"]);
}
