//! The one table of presence.

use trine_ir::Presence;

use crate::TriState;

/// The stance of a schema to `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Null {
    /// It is no value.
    Never,
    /// It stands beside the values: the use is nullable.
    Value,
    /// It is one of the values, since any value is one: `{}`.
    Any,
    /// It is one of the values, and the document says so: `nullable: true` without a type, `type: "null"`.
    Stated,
}

/// The column of the table that holds for an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    /// It is only received.
    Received,
    /// It is ever sent.
    Sent,
    /// It is the body of a PATCH, or a part of a merge patch.
    Patch,
}

/// The need for a property to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// It must be there.
    Required,
    /// It may be left out.
    Optional,
}

/// The presence of a property: when it is there and when it is `null`.
///
/// | property is | sent | only received | in a patch |
/// |---|---|---|---|
/// | required, not nullable | `Required` | `Required` | `Required` |
/// | required, nullable | `RequiredNullable` | `RequiredNullable` | `RequiredNullable` |
/// | optional, not nullable | `Optional` | `Optional` | `TriState` |
/// | optional, nullable | `TriState` | `Optional` (`TriState` where everything is) | `TriState` |
///
/// Any value holds `null` itself, so a required one is `Required`; an optional one is
/// `TriState` where `null` and absent are told apart everywhere.
pub(crate) fn presence(need: Need, null: Null, column: Column, tri_state: TriState) -> Presence {
    match (need, null) {
        (Need::Required, Null::Value) => Presence::RequiredNullable,
        (Need::Required, Null::Never | Null::Any | Null::Stated) => Presence::Required,
        (Need::Optional, Null::Never) => match column {
            Column::Patch => Presence::TriState,
            Column::Sent | Column::Received => Presence::Optional,
        },
        (Need::Optional, Null::Any) => match (column, tri_state) {
            (Column::Patch, _) | (_, TriState::Everywhere) => Presence::TriState,
            (Column::Sent | Column::Received, TriState::Sent) => Presence::Optional,
        },
        (Need::Optional, Null::Value | Null::Stated) => match (column, tri_state) {
            (Column::Patch | Column::Sent, _) | (Column::Received, TriState::Everywhere) => Presence::TriState,
            (Column::Received, TriState::Sent) => Presence::Optional,
        },
    }
}
