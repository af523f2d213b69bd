//! Types of one shape are one type: small models, made by hand.

use trine_diag::{FileId, Place};
use trine_ir::{
    Api, Docs, Enum, EnumBase, EnumValue, Half, Info, Kind, Notation, Object, Presence, Property, Scalar, Type, TypeId,
    TypeRef, Unlisted, Uses,
};
use trine_plan::{NameLock, Options, plan};

fn place(pointer: &str) -> Place {
    Place {
        file: FileId(0),
        pointer: pointer.into(),
    }
}

/// A model; types are found again by their ids.
#[derive(Default)]
struct Model {
    types: Vec<Type>,
}

impl Model {
    fn add(&mut self, pointer: &str, kind: Kind) -> TypeId {
        let id = TypeId(self.types.len() as u32);
        self.types.push(Type {
            place: place(pointer),
            component: None,
            half: Half::Whole,
            docs: Docs::default(),
            uses: Uses {
                sent: false,
                received: true,
            },
            nullable: false,
            kind,
        });
        id
    }

    fn component(&mut self, name: &str, kind: Kind) -> TypeId {
        let id = self.add(&format!("/components/schemas/{name}"), kind);
        self.types[id.0 as usize].component = Some(name.to_owned());
        id
    }

    fn string(&mut self) -> TypeId {
        let pointer = format!("/x/{}", self.types.len());
        self.add(&pointer, Kind::Scalar(Scalar::String))
    }

    /// The model, the components being what is used.
    fn api(self) -> Api {
        let ids = (0..).map(TypeId).zip(&self.types);
        let components = ids.filter(|(_, ty)| ty.component.is_some()).map(|(id, ty)| {
            let nullable = ty.nullable;
            (ty.place.clone(), TypeRef { id, nullable })
        });
        Api {
            info: Info::default(),
            servers: Vec::new(),
            tags: Vec::new(),
            components: components.collect(),
            types: self.types,
            operations: Vec::new(),
            webhooks: Vec::new(),
            schemes: Vec::new(),
            examples: Vec::new(),
        }
    }
}

fn object(properties: &[(&str, TypeId)]) -> Kind {
    let property = |(name, id): &(&str, TypeId)| Property {
        place: place(""),
        name: (*name).to_owned(),
        ty: TypeRef {
            id: *id,
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

fn one_of(values: &[&str]) -> Kind {
    let value = |value: &&str| EnumValue {
        value: (*value).to_owned(),
        name: None,
        description: None,
        deprecated: false,
    };
    Kind::Enum(Enum {
        base: EnumBase::String,
        values: values.iter().map(value).collect(),
        unlisted: Unlisted::Unknown,
        notation: Notation::Strict,
    })
}

/// The model with its shapes shared, and how many objects, unions and enumerations it has then.
fn shared(mut api: Api) -> (Api, usize) {
    let options = Options {
        crate_name: "sdk".to_owned(),
        ..Options::default()
    };
    let _ = plan(&mut api, &options, &NameLock::default());
    assert_eq!(trine_ir::check(&api), Vec::<String>::new());
    let is_item = |ty: &&Type| matches!(ty.kind, Kind::Enum(_) | Kind::Object(_) | Kind::Union(_));
    let count = api.types.iter().filter(is_item).count();
    (api, count)
}

/// Two components with a property of this name, of these types.
fn two(name: &str, first: Kind, second: Kind) -> Model {
    let mut model = Model::default();
    let a = model.add(&format!("/components/schemas/A/properties/{name}"), first);
    let b = model.add(&format!("/components/schemas/B/properties/{name}"), second);
    model.component("A", object(&[(name, a)]));
    model.component("B", object(&[(name, b), ("other", a)]));
    model
}

#[test]
fn enumerations_of_the_same_values_in_another_order_are_one() {
    let model = two("sort", one_of(&["asc", "desc"]), one_of(&["desc", "asc"]));
    assert_eq!(shared(model.api()).1, 3);
    let model = two("sort", one_of(&["asc", "desc"]), one_of(&["asc"]));
    assert_eq!(shared(model.api()).1, 4);
}

/// Objects each of which contains the next, and the last one the first, as properties of this name.
fn ring(model: &mut Model, owner: &str, length: u32) -> TypeId {
    let first = model.types.len() as u32;
    for at in 0..length {
        let next = TypeId(first + (at + 1) % length);
        model.add(
            &format!("/components/schemas/{owner}/{at}/properties/next"),
            object(&[("next", next)]),
        );
    }
    TypeId(first)
}

#[test]
fn types_that_contain_themselves_are_one_by_what_can_be_seen_of_them() {
    let mut model = Model::default();
    let (two, three) = (ring(&mut model, "A", 2), ring(&mut model, "B", 3));
    model.component("A", object(&[("next", two), ("a", two)]));
    model.component("B", object(&[("next", three), ("b", three)]));
    assert_eq!(shared(model.api()).1, 3);
}

#[test]
fn sharing_what_is_shared_changes_nothing() {
    let model = two("sort", one_of(&["asc", "desc"]), one_of(&["desc", "asc"]));
    let (once, _) = shared(model.api());
    let (again, _) = shared(once.clone());
    assert_eq!(trine_ir::dump(&again), trine_ir::dump(&once));
}

#[test]
fn order_of_the_document_decides_nothing() {
    let build = |is_reversed: bool| {
        let mut model = Model::default();
        let text = model.string();
        let mut owners = ["A", "B", "C"];
        let mut properties = [("login", text), ("email", text)];
        if is_reversed {
            owners.reverse();
            properties.reverse();
        }
        for owner in owners {
            let user = model.add(
                &format!("/components/schemas/{owner}/properties/user"),
                object(&properties),
            );
            model.component(owner, object(&[("user", user), (owner, text)]));
        }
        shared(model.api())
    };
    let ((first, one), (second, other)) = (build(false), build(true));
    assert_eq!((one, other), (4, 4));
    let place = |api: &Api| {
        let inline = api
            .types
            .iter()
            .find(|ty| ty.component.is_none() && matches!(ty.kind, Kind::Object(_)));
        inline.map(|ty| ty.place.to_string())
    };
    assert_eq!(place(&first), place(&second));
}

#[test]
fn shared_type_is_sent_and_received_where_any_of_its_places_is() {
    let both = Uses {
        sent: true,
        received: true,
    };
    for sent in [0, 1] {
        let mut model = two("user", object(&[]), object(&[]));
        model.types[sent].uses = Uses {
            sent: true,
            received: false,
        };
        let (api, _) = shared(model.api());
        let user = api.types.iter().find(|ty| ty.component.is_none());
        assert_eq!(user.map(|ty| ty.uses), Some(both));
    }
}

#[test]
fn shared_type_has_the_longest_text_and_the_facts_of_all_places() {
    let mut model = two("user", object(&[]), object(&[]));
    let docs = |text: &str, facts: &[&str]| Docs {
        description: Some(text.to_owned()),
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        ..Docs::default()
    };
    model.types[0].docs = docs("A user.", &["At most 3.", "Default: `1`."]);
    model.types[1].docs = docs("A user of the forge.", &["At most 3."]);
    let (api, _) = shared(model.api());
    let user = api.types.iter().find(|ty| ty.component.is_none());
    assert_eq!(
        user.map(|ty| ty.docs.clone()),
        Some(docs("A user of the forge.", &["At most 3."]))
    );
}

#[test]
fn part_of_a_merge_patch_is_no_other_type() {
    let mut model = two("user", object(&[]), object(&[]));
    model.types[1].half = Half::Patch;
    assert_eq!(shared(model.api()).1, 4);
}

#[test]
fn nullable_component_of_several_equal_ones_is_that_of_its_name() {
    let build = |names: &[&str]| {
        let mut model = Model::default();
        let text = model.string();
        for name in names {
            model.component(name, object(&[("login", text)]));
        }
        let id = model.component("NullableUser", object(&[("login", text)]));
        model.types[id.0 as usize].nullable = true;
        shared(model.api()).1
    };
    assert_eq!(build(&["Account"]), 1);
    assert_eq!(build(&["Account", "User"]), 2);
    assert_eq!(build(&["Account", "Person"]), 3);
}
