//! Tests of `check`, with one model for each invariant that it breaks.

use trine_diag::{FileId, Place};
use trine_ir::{
    Api, Arm, Branch, Constant, Dispatch, Docs, Enum, EnumBase, EnumValue, Guard, Half, Info, JsonKind, Kind, Notation,
    Object, Presence, Property, Scalar, Type, TypeId, TypeRef, Union, Unlisted, Uses, check, dump,
};

fn ty(name: &str, kind: Kind) -> Type {
    Type {
        place: Place::root(FileId(0)).child("components").child("schemas").child(name),
        component: Some(name.to_owned()),
        half: Half::Whole,
        docs: Docs::default(),
        uses: Uses::default(),
        nullable: false,
        kind,
    }
}

fn api(types: Vec<Type>) -> Api {
    Api {
        info: Info::default(),
        servers: Vec::new(),
        tags: Vec::new(),
        types,
        components: Vec::new(),
        operations: Vec::new(),
        webhooks: Vec::new(),
        schemes: Vec::new(),
        examples: Vec::new(),
    }
}

fn of(index: u32) -> TypeRef {
    TypeRef {
        id: TypeId(index),
        nullable: false,
    }
}

fn property(ty: TypeRef, presence: Presence) -> Property {
    Property {
        place: Place::root(FileId(0)),
        name: "a".to_owned(),
        ty,
        presence,
        docs: Docs::default(),
        default: None,
        tag: None,
        preset: None,
    }
}

fn object(properties: Vec<Property>) -> Kind {
    Kind::Object(Object {
        properties,
        extra: None,
    })
}

fn arm(branch: usize, kinds: &[JsonKind], guards: Vec<Guard>) -> Arm {
    Arm {
        branch,
        kinds: kinds.to_vec(),
        guards,
        certain: true,
    }
}

fn union(ids: &[u32], arms: Vec<Arm>) -> Kind {
    let branches = ids.iter().map(|id| Branch {
        ty: TypeId(*id),
        tags: Vec::new(),
        title: None,
        docs: Docs::default(),
    });
    Kind::Union(Union {
        branches: branches.collect(),
        base: None,
        dispatch: Dispatch::Arms(arms),
    })
}

fn string() -> Type {
    ty("S", Kind::Scalar(Scalar::String))
}

/// The sentence that is found, without the place.
fn found(types: Vec<Type>) -> Vec<String> {
    check(&api(types))
        .into_iter()
        .filter_map(|what| what.split_once(": ").map(|(_, what)| what.to_owned()))
        .collect()
}

#[test]
fn a_sound_model_has_no_finding() {
    let types = vec![
        string(),
        ty("O", object(vec![property(of(0), Presence::Optional)])),
        ty(
            "U",
            union(
                &[0, 1],
                vec![
                    arm(0, &[JsonKind::String], Vec::new()),
                    arm(1, &[JsonKind::Object], Vec::new()),
                ],
            ),
        ),
    ];
    assert!(found(types).is_empty());
}

#[test]
fn ids_are_in_range() {
    assert_eq!(found(vec![ty("L", Kind::List(of(7)))]), ["type 7 is out of range"]);
}

#[test]
fn presence_agrees_with_null() {
    let nullable = TypeRef {
        nullable: true,
        ..of(0)
    };
    let required = vec![string(), ty("O", object(vec![property(nullable, Presence::Required)]))];
    assert_eq!(found(required), ["`a` is nullable, yet Required"]);
    let plain = vec![
        string(),
        ty("O", object(vec![property(of(0), Presence::RequiredNullable)])),
    ];
    assert_eq!(found(plain), ["`a` is not nullable, yet RequiredNullable"]);
}

#[test]
fn null_never_stands_beside_any_value() {
    let nullable = TypeRef {
        nullable: true,
        ..of(0)
    };
    let types = vec![ty("A", Kind::Any), ty("L", Kind::List(nullable))];
    assert_eq!(
        found(types),
        ["null is a value of the type itself, yet the use is nullable"]
    );
}

#[test]
fn a_tag_is_always_there() {
    let tag = Property {
        tag: Some(Constant::String("x".to_owned())),
        ..property(of(0), Presence::Optional)
    };
    assert_eq!(
        found(vec![string(), ty("O", object(vec![tag]))]),
        ["the tag `a` is not always there"]
    );
}

#[test]
fn every_branch_has_an_arm_and_every_arm_a_branch() {
    let types = vec![
        string(),
        ty("I", Kind::Scalar(Scalar::I64)),
        ty(
            "U",
            union(
                &[0, 1],
                vec![
                    arm(0, &[JsonKind::String], Vec::new()),
                    arm(2, &[JsonKind::Bool], Vec::new()),
                ],
            ),
        ),
    ];
    assert_eq!(
        found(types),
        ["arm for branch 2 is out of range", "no arm leads to branch 1"]
    );
}

#[test]
fn guards_ask_what_the_kinds_have() {
    let guards = vec![Guard::Has("a".to_owned())];
    let types = vec![
        string(),
        ty("I", Kind::Scalar(Scalar::I64)),
        ty(
            "U",
            union(
                &[0, 1],
                vec![
                    arm(0, &[JsonKind::String], guards),
                    arm(1, &[JsonKind::Integer], Vec::new()),
                ],
            ),
        ),
    ];
    assert_eq!(found(types).len(), 1);
}

#[test]
fn values_of_an_enumeration_differ() {
    let value = |text: &str| EnumValue {
        value: text.to_owned(),
        name: None,
        description: None,
        deprecated: false,
    };
    let values = Enum {
        base: EnumBase::Integer(Scalar::I64),
        values: vec![value("1"), value("1"), value("x")],
        unlisted: Unlisted::Unknown,
        notation: Notation::Strict,
    };
    assert_eq!(
        found(vec![ty("E", Kind::Enum(values))]),
        ["an enumeration that repeats a value", "`x` is no integer"]
    );
}

#[test]
fn a_dump_writes_nameless_types_where_they_are_used() {
    let types = vec![
        Type {
            component: None,
            ..string()
        },
        Type {
            component: None,
            ..ty(
                "L",
                Kind::List(TypeRef {
                    nullable: true,
                    ..of(0)
                }),
            )
        },
        ty("O", object(vec![property(of(1), Presence::TriState)])),
    ];
    assert!(dump(&api(types)).ends_with("\nO: object\n  \"a\"??: [String|null]\n"));
}
