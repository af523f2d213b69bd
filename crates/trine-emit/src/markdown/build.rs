//! Builds the tree from starts and ends that need not match, as browsers do.

use super::tree::{Element, Node};

/// The depth from which on elements are left out and only their text is kept: no text needs it, and it bounds the
/// recursion of whoever walks the tree.
const DEEPEST: usize = 32;

/// A tree that is being built.
#[derive(Debug, Default)]
pub(super) struct Builder {
    done: Vec<Node>,
    open: Vec<(Element, Vec<Node>)>,
}

impl Builder {
    /// Opens an element; what cannot hold it is closed first.
    pub(super) fn start(&mut self, element: Element) {
        match element {
            Element::Item => self.close_within(&Element::Item, &Element::List(None)),
            Element::Row => self.close_within(&Element::Row, &Element::Table),
            Element::Cell => self.close_within(&Element::Cell, &Element::Row),
            _ => {}
        }
        if !element.is_inline() {
            self.close_lines();
        }
        if self.open.len() < DEEPEST {
            self.open.push((element, Vec::new()));
        }
    }

    /// Closes the innermost element of this kind with all that is open inside it; nothing if there is none.
    pub(super) fn end(&mut self, element: &Element) {
        if let Some(at) = self.open.iter().rposition(|(open, _)| open.is_like(element)) {
            self.close_from(at);
        }
    }

    /// Adds a node that holds no others.
    pub(super) fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            Some((_, nodes)) => nodes.push(node),
            None => self.done.push(node),
        }
    }

    /// Adds words; they are one with the words before them, since an escape depends on its neighbours.
    pub(super) fn text(&mut self, text: &str) {
        let nodes = match self.open.last_mut() {
            Some((_, nodes)) => nodes,
            None => &mut self.done,
        };
        match nodes.last_mut() {
            _ if text.is_empty() => {}
            Some(Node::Text(words)) => words.push_str(text),
            _ => nodes.push(Node::Text(text.to_owned())),
        }
    }

    /// Says the language of the preformatted code that was just opened.
    pub(super) fn say_language(&mut self, language: String) {
        if let Some((Element::Preformatted(said), nodes)) = self.open.last_mut()
            && nodes.is_empty()
        {
            *said = language;
        }
    }

    /// Returns true if code is open, whose white space counts.
    pub(super) fn is_preformatted(&self) -> bool {
        let is_code = |(element, _): &(Element, Vec<Node>)| matches!(element, Element::Preformatted(_));
        self.open.iter().any(is_code)
    }

    /// The tree; what is still open is closed.
    pub(super) fn finish(mut self) -> Vec<Node> {
        self.close_from(0);
        self.done
    }

    /// Closes the paragraph, heading and inline elements that are open at the end, which hold no blocks.
    fn close_lines(&mut self) {
        let lines = |(element, _): &(Element, Vec<Node>)| {
            element.is_inline() || matches!(element, Element::Paragraph | Element::Heading(_))
        };
        while self.open.last().is_some_and(lines) {
            self.close_from(self.open.len() - 1);
        }
    }

    /// Closes the innermost `element` unless `boundary` was opened after it.
    fn close_within(&mut self, element: &Element, boundary: &Element) {
        let found = self.open.iter().rposition(|(open, _)| open.is_like(element));
        let limit = self.open.iter().rposition(|(open, _)| open.is_like(boundary));
        if let Some(at) = found.filter(|at| limit.is_none_or(|limit| limit < *at)) {
            self.close_from(at);
        }
    }

    /// Closes all from this depth on, the innermost first.
    fn close_from(&mut self, depth: usize) {
        while self.open.len() > depth {
            if let Some((element, nodes)) = self.open.pop() {
                self.add(closed(element, nodes));
            }
        }
    }
}

/// The node of an element that ended; code in pieces is a code span.
fn closed(element: Element, nodes: Vec<Node>) -> Node {
    match element {
        Element::CodeSpan => Node::Code(words(&nodes)),
        element => Node::Element(element, nodes),
    }
}

/// The text of nodes without their structure.
pub(super) fn words(nodes: &[Node]) -> String {
    let mut text = String::new();
    for node in nodes {
        match node {
            Node::Text(words) | Node::Code(words) => text.push_str(words),
            Node::SoftBreak | Node::HardBreak => text.push('\n'),
            Node::Rule | Node::Task(_) => {}
            Node::Element(_, nodes) => text.push_str(&words(nodes)),
        }
    }
    text
}
