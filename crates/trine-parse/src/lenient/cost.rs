//! The cost of a part that has no reading: the document, if an operation could not be called rightly without the
//! part; else the part alone, with a warning.

use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Effect, Severity, Treatment};

use crate::budget;
use crate::cx::{Cx, article};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object, kind_of};

impl<'a> Cx<'a> {
    /// The node as an object of this kind, its keywords accounted for. An empty list is an object that
    /// says nothing. Of anything else the caller goes on without it, with an error where an operation
    /// cannot be called without it.
    pub(crate) fn open(&mut self, node: &Node<'a>, kind: ObjectKind) -> Option<Object<'a>> {
        if node.value.is_null() {
            self.says_null(&node.place);
            return None;
        }
        let wanted = format!("{} object", article(&kind.to_string()));
        let Some(object) = node.as_object().or_else(|| self.empty(node, &wanted)) else {
            if is_vital(kind) {
                self.expected(node, &wanted);
            } else {
                let message = format!("expected {wanted}, found {}; {}", kind_of(node.value), otherwise(kind));
                self.report(codes::VALUE_IGNORED, &node.place, message);
            }
            return None;
        };
        if !self.charge_at(&object.place, budget::weight(kind)) {
            return None;
        }
        self.account(&object, kind);
        Some(object)
    }

    /// An empty list as the empty object that tools write so which know no other difference.
    fn empty(&mut self, node: &Node<'a>, wanted: &str) -> Option<Object<'a>> {
        let object = node.as_empty_object()?;
        let message = format!("expected {wanted}, found an empty list; it is read as an empty object");
        self.report(codes::EMPTY_FOR_OBJECT, &node.place, message);
        Some(object)
    }

    /// Reports that a node is not what stands here, and that nothing is lost by leaving it out.
    pub(crate) fn set_aside(&mut self, node: &Node<'a>, wanted: &str) {
        let message = format!("expected {wanted}, found {}; it is ignored", kind_of(node.value));
        self.report(codes::VALUE_IGNORED, &node.place, message);
    }

    /// Reports that a node is not what stands here, and that an operation cannot be called without it.
    pub(crate) fn expected(&mut self, node: &Node<'a>, wanted: &str) {
        self.report(
            codes::WRONG_TYPE,
            &node.place,
            format!("expected {wanted}, found {}", kind_of(node.value)),
        );
    }

    /// Follows the reference of an object that the rest of the document can do without: a missing target is a
    /// warning.
    pub(crate) fn deref_lightly(&mut self, node: &Node<'a>) -> Option<Node<'a>> {
        self.lightly(|cx| cx.deref(node))
    }

    /// Reads what no operation needs in order to be called: an error is a warning, and costs what it is about.
    /// A limit stays one.
    pub(crate) fn lightly<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::take(&mut self.sink);
        let read = read(self);
        let found = std::mem::replace(&mut self.sink, outer).into_vec();
        for diagnostic in found {
            let light = diagnostic.severity == Severity::Error && diagnostic.code != codes::LIMIT_EXCEEDED;
            self.push(match light {
                true => Diagnostic {
                    severity: Severity::Warning,
                    effect: Effect::At(Treatment::Ignored),
                    message: format!("{}; it is ignored", diagnostic.message),
                    ..diagnostic
                },
                false => diagnostic,
            });
        }
        read
    }
}

/// Says what becomes of something that stands in place of an object of this kind.
fn otherwise(kind: ObjectKind) -> &'static str {
    match kind {
        ObjectKind::MediaType => "a body of this type may be any value",
        ObjectKind::Response => "only the status of the response is read",
        _ => "it is ignored",
    }
}

/// Returns true if an operation cannot be called rightly while an object of this kind has no reading: nobody could
/// tell which operations there are, or what has to be sent.
fn is_vital(kind: ObjectKind) -> bool {
    match kind {
        ObjectKind::Root
        | ObjectKind::PathItem
        | ObjectKind::Operation
        | ObjectKind::Parameter
        | ObjectKind::RequestBody
        | ObjectKind::Reference => true,
        ObjectKind::Info
        | ObjectKind::Contact
        | ObjectKind::License
        | ObjectKind::Server
        | ObjectKind::ServerVariable
        | ObjectKind::Components
        | ObjectKind::ExternalDocs
        | ObjectKind::MediaType
        | ObjectKind::Encoding
        | ObjectKind::Response
        | ObjectKind::Header
        | ObjectKind::Link
        | ObjectKind::Example
        | ObjectKind::Tag
        | ObjectKind::Schema
        | ObjectKind::Discriminator
        | ObjectKind::Xml
        | ObjectKind::SecurityScheme
        | ObjectKind::Flows
        | ObjectKind::Flow => false,
    }
}
