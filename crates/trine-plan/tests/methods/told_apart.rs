//! Tests of what tells methods that ask for one name apart, and of words at unusual places.

use trine_ir::TagId;
use trine_plan::NameLock;

use super::{Asked, api, reached, untagged};

/// Returns the names of operations of one group.
fn in_one_group(operations: &[Asked], group: &'static str) -> Vec<String> {
    let tag_of = |at: usize| vec![TagId(u32::from(at >= operations.len()))];
    let mut all: Vec<Asked> = operations.iter().map(|Asked(m, p, id)| Asked(m, p, id)).collect();
    all.push(Asked("GET", "/else", "elsewhere"));
    let mut names = reached(api(&all, &[group, "else"], tag_of), &NameLock::default());
    names.pop();
    names
}

#[test]
fn of_several_that_ask_for_a_name_the_one_that_leaves_out_least_has_it() {
    let names = in_one_group(
        &[
            Asked("GET", "/projects/{id}/files", ""),
            Asked("GET", "/projects/{id}/project_files", ""),
            Asked("GET", "/sections/{id}", ""),
            Asked("GET", "/sections/{id},{step}", ""),
        ],
        "projects",
    );
    assert_eq!(
        names,
        [
            "projects().get_files",
            "projects().get_project_files",
            "projects().get_section",
            "projects().get_section_by_step"
        ]
    );
}

#[test]
fn segment_that_is_the_group_goes_before_one_that_is_a_word_of_it() {
    let names = in_one_group(
        &[
            Asked("DELETE", "/customer_categories/{id}", ""),
            Asked("DELETE", "/customer_categories/{id}/customers", ""),
        ],
        "Customer Categories",
    );
    assert_eq!(
        names,
        ["customer_categories().delete", "customer_categories().delete_customers"]
    );
}

#[test]
fn parameter_inside_of_the_path_tells_operations_apart() {
    let names = in_one_group(
        &[
            Asked("POST", "/talks/{id}/offer", ""),
            Asked("POST", "/talks/{talk_id}/offer", ""),
        ],
        "talks",
    );
    assert_eq!(names, ["talks().offer_by_id", "talks().offer_by_talk_id"]);
}

#[test]
fn nearest_thing_in_front_of_the_group_tells_operations_apart() {
    let names = in_one_group(
        &[
            Asked("POST", "/groups/{id}/red/plans/{plan}/renew", ""),
            Asked("POST", "/groups/{id}/blue/plans/{plan}/renew", ""),
        ],
        "plans",
    );
    assert_eq!(names, ["plans().renew_for_red", "plans().renew_for_blue"]);
}

#[test]
fn operations_that_differ_in_signs_alone_have_the_first_names_in_the_order_of_their_paths() {
    let names = in_one_group(
        &[Asked("GET", "/tasks/{key}", ""), Asked("GET", "/tasks({key})", "")],
        "tasks",
    );
    assert_eq!(names, ["tasks().get_by_key", "tasks().get"]);
}

#[test]
fn ids_that_say_one_thing_of_several_give_way_to_rest() {
    let names = untagged(&[
        Asked("GET", "/pets", "pets__"),
        Asked("PATCH", "/pets", "pets_"),
        Asked("POST", "/pets", "pets"),
    ]);
    assert_eq!(names, ["pets().get", "pets().update", "pets().create"]);
}

#[test]
fn path_with_an_ending_is_a_list_of_what_it_has_items_of() {
    let names = untagged(&[
        Asked("GET", "/categories.json", ""),
        Asked("GET", "/categories/{id}.json", ""),
    ]);
    assert_eq!(names, ["categories().list", "categories().get"]);
}

#[test]
fn verb_of_reading_in_a_path_is_what_is_done() {
    assert_eq!(
        untagged(&[Asked("GET", "/find_eligible_items", "findEligibleItems")]),
        ["find_eligible_items"]
    );
}

#[test]
fn query_is_called_query() {
    let names = untagged(&[Asked("GET", "/pets/{id}", ""), Asked("QUERY", "/pets/{id}", "")]);
    assert_eq!(names, ["pets().get", "pets().query"]);
}

#[test]
fn group_that_begins_with_a_leading_word_is_no_part_of_a_method() {
    assert_eq!(
        in_one_group(
            &[Asked("GET", "/v1/inAppPurchases/{id}", "inAppPurchases-get_instance")],
            "InAppPurchases"
        ),
        ["in_app_purchases().get_instance"]
    );
}

#[test]
fn group_of_one_letter_is_no_part_of_a_method() {
    assert_eq!(untagged(&[Asked("POST", "/x", "createX")]), ["x().create"]);
}

#[test]
fn fragment_of_a_path_is_no_group() {
    let names = untagged(&[
        Asked("POST", "/#X-Amz-Target=Pets.List", "ListPets"),
        Asked("POST", "/#X-Amz-Target=Pets.Get", "GetPet"),
        Asked("POST", "/tags/{arn}", "TagResource"),
        Asked("DELETE", "/tags/{arn}#tagKeys", "UntagResource"),
    ]);
    assert_eq!(
        names,
        ["list_pets", "get_pet", "tags().tag_resource", "tags().untag_resource"]
    );
}

#[test]
fn tag_that_is_a_verb_is_no_group() {
    assert_eq!(
        in_one_group(&[Asked("POST", "/marks/copy", "")], "create"),
        ["marks().copy"]
    );
}

#[test]
fn one_of_several_gets_whose_id_has_the_plural_is_a_list() {
    let names = in_one_group(
        &[
            Asked("GET", "/flags/{project}", "getFeatureFlags"),
            Asked("GET", "/flags/{project}/{key}", "getFeatureFlag"),
        ],
        "Feature flags",
    );
    assert_eq!(names, ["feature_flags().list", "feature_flags().get"]);
}

#[test]
fn verb_behind_nouns_of_the_path_stands_in_front_of_them() {
    let names = in_one_group(
        &[
            Asked("DELETE", "/circuits/terminations/", "circuits_terminations_bulk_delete"),
            Asked(
                "PATCH",
                "/circuits/terminations/{id}/",
                "circuits_terminations_partial_update",
            ),
            Asked("GET", "/circuits/terminations/", "circuits_terminations_list"),
            Asked("POST", "/circuits/terminations/", "circuits_terminations_create"),
            Asked("GET", "/circuits/finish/", "circuits_auto_complete"),
            Asked("POST", "/circuits/check-runs/{id}/rerequest", "circuits_rerequest_run"),
        ],
        "circuits",
    );
    assert_eq!(
        names,
        [
            "circuits().bulk_delete_terminations",
            "circuits().partial_update_termination",
            "circuits().list_terminations",
            "circuits().create_termination",
            "circuits().auto_complete",
            "circuits().rerequest_run"
        ]
    );
}

#[test]
fn resource_whose_items_have_a_path_in_the_singular_is_one_group() {
    let names = untagged(&[
        Asked("GET", "/channels", ""),
        Asked("GET", "/channel/{name}", ""),
        Asked("GET", "/users/{id}", ""),
        Asked("GET", "/user", ""),
    ]);
    assert_eq!(
        names,
        ["channels().list", "channels().get", "users().get", "user().get"]
    );
}

#[test]
fn verb_in_front_of_the_group_in_a_path_is_the_method() {
    let names = in_one_group(
        &[
            Asked("POST", "/closeAccount", "post-closeAccount"),
            Asked("POST", "/createAccount", "post-createAccount"),
            Asked("POST", "/unSuspendAccount", "post-unSuspendAccount"),
        ],
        "Accounts",
    );
    assert_eq!(
        names,
        ["accounts().close", "accounts().create", "accounts().un_suspend"]
    );
}
