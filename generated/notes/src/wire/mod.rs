//! The decoding of types from JSON, and their encoding.

mod files;
mod notes;
mod shared;
mod webhooks;

#[cfg(feature = "serde")]
mod serde_impls {
    use crate::runtime::wire::bridge;
    use crate::types;
    macro_rules! implement {
        ($($name:ident),* $(,)?) => {
            $(impl serde::Serialize for types:: $name { fn serialize < S :
            serde::Serializer > (& self, serializer : S) -> Result < S::Ok, S::Error > {
            bridge::serialize(self, serializer) } } impl < 'de > serde::Deserialize < 'de
            > for types:: $name { fn deserialize < D : serde::Deserializer < 'de >>
            (deserializer : D) -> Result < Self, D::Error > {
            bridge::deserialize(deserializer) } })*
        };
    }

    implement!(
        File, NewNote, Note, NoteEvent, NotePage, NoteUpdate, NotesListChangesResponse,
        NotesListChangesResponseHistory, NotesListWordsResponse, Problem, State, Summary,
        SummaryPart, SummaryRequest
    );
}
