//! Plans of small models, made by hand.

use trine_diag::{FileId, Place};
use trine_ir::{
    Api, Body, BodyForm, Branch, Dispatch, Docs, Enum, EnumBase, Half, Info, Kind, Naming, Notation, Object, Operation,
    Presence, Property, Scalar, Tag, TagId, Type, TypeId, TypeRef, Union, Unlisted, Uses,
};
use trine_plan::{NameLock, Options, Plan, RustType, Shape, plan};

fn place(pointer: &str) -> Place {
    Place {
        file: FileId(0),
        pointer: pointer.into(),
    }
}

fn component(name: &str, kind: Kind) -> Type {
    Type {
        place: place(&format!("/components/schemas/{name}")),
        component: Some(name.to_owned()),
        half: Half::Whole,
        docs: Docs::default(),
        uses: Uses {
            sent: true,
            received: true,
        },
        nullable: false,
        kind,
    }
}

fn inline(pointer: &str, kind: Kind) -> Type {
    Type {
        place: place(pointer),
        component: None,
        ..component("", kind)
    }
}

fn object(properties: &[(&str, u32)]) -> Kind {
    let property = |(name, id): &(&str, u32)| Property {
        place: place(""),
        name: (*name).to_owned(),
        ty: TypeRef {
            id: TypeId(*id),
            nullable: false,
        },
        presence: Presence::Optional,
        docs: Docs::default(),
        default: None,
        tag: None,
        preset: None,
    };
    Kind::Object(Object {
        properties: properties.iter().map(property).collect(),
        extra: None,
    })
}

fn list(id: u32) -> Kind {
    Kind::List(TypeRef {
        id: TypeId(id),
        nullable: false,
    })
}

fn api(types: Vec<Type>, operations: Vec<Operation>) -> Api {
    let tag = Tag {
        name: "Agents".to_owned(),
        docs: Docs::default(),
        parent: None,
    };
    Api {
        info: Info::default(),
        servers: Vec::new(),
        tags: vec![tag],
        types,
        components: Vec::new(),
        operations,
        webhooks: Vec::new(),
        schemes: Vec::new(),
        examples: Vec::new(),
    }
}

fn operation(method: &str, path: &str, id: Option<&str>) -> Operation {
    Operation {
        place: place(path),
        method: method.to_owned(),
        key: path.to_owned(),
        path: path.to_owned(),
        naming: Naming {
            id: id.map(str::to_owned),
            ..Naming::default()
        },
        tags: vec![TagId(0)],
        docs: Docs::default(),
        parameters: Vec::new(),
        bodies: Vec::new(),
        body_required: false,
        responses: Vec::new(),
        security: Vec::new(),
        servers: Vec::new(),
        paging: trine_ir::Paging::Unsaid,
    }
}

fn planned(api: &Api) -> Plan {
    let options = Options {
        crate_name: "sdk".to_owned(),
        ..Options::default()
    };
    plan(&mut api.clone(), &options, &NameLock::default()).0
}

fn methods(operations: Vec<Operation>) -> Vec<String> {
    let api = api(Vec::new(), operations);
    let plan = planned(&api);
    let mut paths: Vec<String> = plan.methods().map(|(group, method)| plan.path(group, method)).collect();
    paths.sort();
    paths
}

fn fields(plan: &Plan, id: u32) -> Vec<RustType> {
    match &plan.items[&TypeId(id)].shape {
        Shape::Struct(plan) => plan.fields().map(|field| field.ty.clone()).collect(),
        other => panic!("expected a struct, found {other:?}"),
    }
}

fn optional(ty: RustType) -> RustType {
    RustType::Option(Box::new(ty))
}

#[test]
fn a_type_that_stores_itself_is_boxed() {
    let plan = planned(&api(vec![component("Node", object(&[("next", 0)]))], Vec::new()));
    assert_eq!(
        fields(&plan, 0),
        [optional(RustType::Boxed(Box::new(RustType::Named(TypeId(0)))))]
    );
}

#[test]
fn of_a_cycle_of_two_only_the_closing_part_is_boxed() {
    let plan = planned(&api(
        vec![component("B", object(&[("a", 1)])), component("A", object(&[("b", 0)]))],
        Vec::new(),
    ));
    assert_eq!(fields(&plan, 1), [optional(RustType::Named(TypeId(0)))]);
    assert_eq!(
        fields(&plan, 0),
        [optional(RustType::Boxed(Box::new(RustType::Named(TypeId(1)))))]
    );
}

#[test]
fn recursion_through_a_list_needs_no_box() {
    let plan = planned(&api(
        vec![component("Tree", object(&[("children", 1)])), inline("/x", list(0))],
        Vec::new(),
    ));
    assert_eq!(
        fields(&plan, 0),
        [optional(RustType::List(Box::new(RustType::Named(TypeId(0)))))]
    );
}

#[test]
fn a_list_of_itself_is_a_struct_of_its_own() {
    let plan = planned(&api(vec![component("Nested", list(0))], Vec::new()));
    assert!(matches!(
        &plan.items[&TypeId(0)].shape,
        Shape::Newtype(RustType::List(_))
    ));
}

#[test]
fn only_what_cannot_come_to_hold_a_float_has_eq_and_hash() {
    let values = Enum {
        base: EnumBase::String,
        values: Vec::new(),
        unlisted: Unlisted::Unknown,
        notation: Notation::Strict,
    };
    let types = vec![
        component("Thing", object(&[("n", 1)])),
        inline("/n", Kind::Scalar(Scalar::I64)),
        component("State", Kind::Enum(values)),
    ];
    let plan = planned(&api(types, Vec::new()));
    assert!(!plan.items[&TypeId(0)].derives.eq_hash);
    assert!(plan.items[&TypeId(2)].derives.eq_hash);
}

#[test]
fn an_inline_type_is_named_after_its_owner_and_its_property() {
    let types = vec![
        component("Chat", object(&[("message", 1)])),
        inline("/components/schemas/Chat/properties/message", object(&[("parts", 2)])),
        inline("/components/schemas/Chat/properties/message/properties/parts", list(3)),
        inline(
            "/components/schemas/Chat/properties/message/properties/parts/items",
            object(&[]),
        ),
    ];
    let plan = planned(&api(types, Vec::new()));
    assert_eq!(plan.items[&TypeId(1)].ident, "ChatMessage");
    assert_eq!(plan.items[&TypeId(3)].ident, "ChatPart");
}

#[test]
fn a_component_keeps_its_name_beside_an_inline_type_of_the_same() {
    let types = vec![
        inline("/components/schemas/Chat/properties/message", object(&[])),
        component("Chat", object(&[("message", 0)])),
        component("ChatMessage", object(&[])),
    ];
    let plan = planned(&api(types, Vec::new()));
    assert_eq!(plan.items[&TypeId(2)].ident, "ChatMessage");
    assert_ne!(plan.items[&TypeId(0)].ident, "ChatMessage");
}

#[test]
fn a_lock_keeps_a_name_that_something_else_would_take() {
    let types = vec![component("foo_bar", object(&[])), component("FooBar", object(&[]))];
    let mut lock = NameLock::default();
    lock.types
        .insert("#/components/schemas/foo_bar".to_owned(), "FooBar".to_owned());
    let mut api = api(types, Vec::new());
    let plan = plan(
        &mut api,
        &Options {
            crate_name: "sdk".to_owned(),
            ..Options::default()
        },
        &lock,
    )
    .0;
    assert_eq!(plan.items[&TypeId(0)].ident, "FooBar");
    assert_ne!(plan.items[&TypeId(1)].ident, "FooBar");
}

#[test]
fn a_variant_is_named_by_its_tag() {
    let branch = |ty: u32, tag: &str| Branch {
        ty: TypeId(ty),
        tags: vec![tag.to_owned()],
        title: None,
        docs: Docs::default(),
    };
    let union = Kind::Union(Union {
        branches: vec![branch(1, "text"), branch(2, "image_url")],
        base: None,
        dispatch: Dispatch::Tag {
            property: "type".to_owned(),
            default: None,
        },
    });
    let types = vec![
        component("Part", union),
        component("TextPart", object(&[])),
        component("ImagePart", object(&[])),
    ];
    let plan = planned(&api(types, Vec::new()));
    let Shape::Union(union) = &plan.items[&TypeId(0)].shape else {
        panic!("expected a union")
    };
    let names: Vec<&str> = union.variants.iter().map(|variant| variant.ident.as_str()).collect();
    assert_eq!(names, ["Text", "ImageUrl"]);
}

#[test]
fn fastapi_and_nestjs_ids_lose_their_tails_and_classes() {
    let fastapi = operation(
        "PATCH",
        "/agents/{id}/log/{log_id}",
        Some("update_log_agents__id__log__log_id__patch"),
    );
    let nestjs = operation("GET", "/agents", Some("AgentsController_findAll"));
    assert_eq!(
        methods(vec![fastapi, nestjs]),
        ["agents().find_all", "agents().update_log"]
    );
}

#[test]
fn the_tag_in_front_of_an_id_is_dropped() {
    let list = operation("GET", "/agents", Some("agents/list"));
    let get = operation("GET", "/agents/{id}", Some("Agent_get"));
    assert_eq!(methods(vec![list, get]), ["agents().get", "agents().list"]);
}

#[test]
fn operations_without_an_id_are_named_by_method_and_path() {
    assert_eq!(
        methods(vec![operation("GET", "/agents/{id}/logs", None)]),
        ["agents().get_logs"]
    );
}

#[test]
fn no_operation_is_dropped_for_its_id() {
    let twice = vec![
        operation("GET", "/a", Some("list")),
        operation("GET", "/b", Some("list")),
    ];
    assert_eq!(methods(twice), ["a().list", "b().list"]);
}

#[test]
fn an_operation_beside_changes_no_name() {
    let list = operation("GET", "/agents", Some("list"));
    let alone = methods(vec![list.clone()]);
    let both = methods(vec![operation("GET", "/agents/{id}", Some("read")), list]);
    assert!(alone.iter().all(|path| both.contains(path)));
}

/// An API of so many objects, the first half for one group of operations and the second for another.
fn large(count: u32) -> Api {
    let types = (0..count)
        .map(|index| component(&format!("Type{index}"), object(&[])))
        .collect();
    let mut first = operation("POST", "/a", Some("first"));
    let mut second = operation("POST", "/b", Some("second"));
    let body = |id: u32| Body {
        place: place("/body"),
        media_type: "application/json".to_owned(),
        parameters: String::new(),
        range: None,
        form: BodyForm::Json(TypeRef {
            id: TypeId(id),
            nullable: false,
        }),
        docs: Docs::default(),
    };
    first.bodies = (0..count / 2).map(body).collect();
    second.bodies = (count / 2..count).map(body).collect();
    second.tags = vec![TagId(1)];
    let mut api = api(types, vec![first, second]);
    let mut other = api.tags[0].clone();
    other.name = "serde".to_owned();
    api.tags.push(other);
    api
}

#[test]
fn each_of_several_groups_is_a_feature_whatever_the_size_of_the_api() {
    for count in [10, 1000] {
        let plan = planned(&large(count));
        let names: Vec<&str> = plan.features.iter().map(|feature| feature.name.as_str()).collect();
        assert_eq!(
            names,
            ["agents", "serde_2"],
            "a feature that every client has keeps its name"
        );
        let gates: Vec<Vec<&str>> = plan
            .type_files
            .iter()
            .map(|file| file.gate.features().collect())
            .collect();
        assert_eq!(gates, [["agents"], ["serde_2"]]);
        assert!(plan.groups.iter().all(|group| group.feature.is_some()));
    }
}
