//! A text with its structure: what CommonMark and HTML both become.

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// Words, unescaped, without a line break.
    Text(String),
    /// A code span.
    Code(String),
    /// The end of a source line inside a paragraph.
    SoftBreak,
    /// A line break that is meant.
    HardBreak,
    /// A thematic break.
    Rule,
    /// The box of a task in a list, ticked or not.
    Task(bool),
    /// An element with what it holds.
    Element(Element, Vec<Node>),
}

/// An element that holds others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Element {
    /// A paragraph.
    Paragraph,
    /// A block of no meaning of its own (`div`): what stands in it is apart from its neighbours.
    Division,
    /// A heading of level 1 to 6.
    Heading(usize),
    /// A list; ordered ones have the number that they begin with.
    List(Option<u64>),
    /// An item of a list.
    Item,
    /// A block quotation.
    Quote,
    /// Preformatted code with the language that is said for it, maybe empty.
    Preformatted(String),
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell of a row.
    Cell,
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck text.
    Struck,
    /// A code span whose text comes in pieces (`<code>`).
    CodeSpan,
    /// A link and its target.
    Link(String),
}

impl Element {
    /// Returns true if the element is part of a line, false if it is a block.
    pub(super) fn is_inline(&self) -> bool {
        match self {
            Self::Emphasis | Self::Strong | Self::Struck | Self::CodeSpan | Self::Link(_) => true,
            Self::Paragraph
            | Self::Division
            | Self::Heading(_)
            | Self::List(_)
            | Self::Item
            | Self::Quote
            | Self::Preformatted(_)
            | Self::Table
            | Self::Row
            | Self::Cell => false,
        }
    }

    /// Returns true if both are the same kind of element, whatever their attributes.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl Node {
    /// Returns true if the node is part of a line, false if it is a block.
    pub(super) fn is_inline(&self) -> bool {
        match self {
            Self::Text(_) | Self::Code(_) | Self::SoftBreak | Self::HardBreak | Self::Task(_) => true,
            Self::Rule => false,
            Self::Element(element, _) => element.is_inline(),
        }
    }
}
