//! The model of an API between document and Rust.
//!
//! The model is data only. It has no schemas and no Rust syntax, refers to types by id rather than by
//! name, and keeps the order of the document. `trine-lower` creates it and decides everything that a
//! document leaves open: presence, kinds of types, dispatch of unions, direction. `trine-plan` adds names.

mod api;
mod auth;
mod check;
mod docs;
mod dump;
mod enums;
mod media;
mod object;
mod operation;
mod pages;
pub mod reading;
mod ty;
mod union;
pub mod visit;

pub use api::{Api, Example, Exemplified, Info, License, Server, ServerVariable, Tag, TagId, Webhook};
pub use auth::{Alternative, Credential, Flow, Flows, KeyLocation, Scheme, SchemeId};
pub use check::check;
pub use docs::Docs;
pub use dump::dump;
pub use enums::{Enum, EnumBase, EnumValue, Notation, Unlisted};
pub use media::{Body, BodyForm, Content, ContentKind, Header, Part, PartContent, Parts, Response, Status};
pub use object::{Constant, Object, Presence, Property};
pub use operation::{Location, Naming, Operation, OperationId, ParamFormat, Parameter, Style};
pub use pages::{Follow, NextCursor, PageBy, PageHint, PagePart, Paging};
pub use ty::{Half, Kind, Scalar, Type, TypeId, TypeRef, Uses};
pub use union::{Arm, Branch, Dispatch, Guard, JsonKind, TextForm, Union};
