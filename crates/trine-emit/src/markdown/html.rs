//! Reads HTML inside a text: the elements that descriptions of APIs are written with.
//!
//! An element that HTML does not have (`<id>`) is text. Scripts and styles are left out with what they hold;
//! comments too.

use html5gum::{StartTag, Token, Tokenizer};

use super::build::Builder;
use super::tree::{Element, Node};

/// The state of reading a text's HTML, which comes in pieces.
#[derive(Debug, Default)]
pub(super) struct Html {
    /// The element whose content is left out.
    dropped: Option<String>,
}

impl Html {
    /// Returns true inside an element whose content is left out.
    pub(super) fn is_dropping(&self) -> bool {
        self.dropped.is_some()
    }

    /// Reads a piece: one tag in a line, or a block.
    pub(super) fn read(&mut self, raw: &str, builder: &mut Builder) {
        let raw = strangers_as_text(raw);
        for token in Tokenizer::new(raw.as_str()) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => self.start(&tag, builder),
                Token::EndTag(tag) => self.end(&String::from_utf8_lossy(&tag.name), builder),
                Token::String(_) if self.is_dropping() => {}
                Token::String(text) => words(&String::from_utf8_lossy(&text), builder),
                Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
    }

    fn start(&mut self, tag: &StartTag<()>, builder: &mut Builder) {
        let name = String::from_utf8_lossy(&tag.name);
        if self.is_dropping() {
            return;
        }
        match name.as_ref() {
            "script" | "style" | "template" => {
                self.dropped = (!tag.self_closing).then(|| name.into_owned());
            }
            "br" => builder.add(Node::HardBreak),
            "hr" => {
                // A rule is a block: it ends the paragraph before it.
                builder.start(Element::Division);
                builder.add(Node::Rule);
                builder.end(&Element::Division);
            }
            "sup" => builder.text("^"),
            "img" => builder.text(&attribute(tag, "alt")),
            "dt" => {
                builder.start(Element::Item);
                builder.start(Element::Strong);
            }
            "code" if builder.is_preformatted() => builder.say_language(language_of(&attribute(tag, "class"))),
            "code" => builder.start(Element::CodeSpan),
            name => {
                if let Some(element) = element(name, tag) {
                    builder.start(element);
                }
            }
        }
    }

    fn end(&mut self, name: &str, builder: &mut Builder) {
        if let Some(dropped) = &self.dropped {
            if dropped == name {
                self.dropped = None;
            }
            return;
        }
        match name {
            "dt" => builder.end(&Element::Strong),
            "code" => builder.end(&Element::CodeSpan),
            name => {
                if let Some(element) = element(name, &StartTag::default()) {
                    builder.end(&element);
                }
            }
        }
    }
}

/// The element of the tree that a tag stands for; `None` if only its content counts.
fn element(name: &str, tag: &StartTag<()>) -> Option<Element> {
    Some(match name {
        "p" => Element::Paragraph,
        "h1" => Element::Heading(1),
        "h2" => Element::Heading(2),
        "h3" => Element::Heading(3),
        "h4" => Element::Heading(4),
        "h5" => Element::Heading(5),
        "h6" => Element::Heading(6),
        "ul" | "dl" | "menu" | "dir" => Element::List(None),
        "ol" => Element::List(Some(attribute(tag, "start").parse().unwrap_or(1))),
        "li" => Element::Item,
        "blockquote" => Element::Quote,
        "pre" => Element::Preformatted(String::new()),
        "table" => Element::Table,
        "tr" => Element::Row,
        "td" | "th" => Element::Cell,
        "em" | "i" | "cite" | "dfn" => Element::Emphasis,
        "strong" | "b" => Element::Strong,
        "s" | "del" | "strike" => Element::Struck,
        "tt" | "kbd" | "samp" | "var" => Element::CodeSpan,
        "a" => Element::Link(attribute(tag, "href")),
        "div" | "section" | "article" | "header" | "footer" | "main" | "aside" | "nav" | "center" | "figure"
        | "figcaption" | "address" | "details" | "summary" | "caption" | "dd" | "fieldset" | "form" => {
            Element::Division
        }
        _ => return None,
    })
}

/// The elements whose tags are markup and no text, beside those that [`element`] knows.
const OTHERS: [&str; 40] = [
    "abbr", "audio", "base", "big", "body", "br", "button", "code", "col", "colgroup", "dt", "embed", "font", "head",
    "hr", "html", "iframe", "img", "input", "ins", "label", "link", "mark", "meta", "object", "param", "picture", "q",
    "script", "small", "source", "span", "style", "sub", "sup", "tbody", "template", "tfoot", "thead", "u",
];

/// The text in which each `<` that begins no tag of HTML stands for itself.
fn strangers_as_text(raw: &str) -> String {
    let mut text = String::new();
    let mut pieces = raw.split('<');
    text.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let name: String = piece
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let name = name.to_ascii_lowercase();
        let known = OTHERS.contains(&name.as_str()) || element(&name, &StartTag::default()).is_some();
        let comment = piece.starts_with("!--");
        text.push_str(if known || comment { "<" } else { "&lt;" });
        text.push_str(piece);
    }
    text
}

/// The value of an attribute, empty if the tag has none.
fn attribute(tag: &StartTag<()>, name: &str) -> String {
    let value = tag.attributes.get(name.as_bytes());
    value
        .map(|value| String::from_utf8_lossy(value).into_owned())
        .unwrap_or_default()
}

/// The language in a `class` (`language-json`), empty if it has none.
fn language_of(class: &str) -> String {
    let named = class.split_whitespace().find_map(|word| {
        let rest = word.strip_prefix("language-");
        rest.or_else(|| word.strip_prefix("lang-"))
    });
    named.unwrap_or_default().to_owned()
}

/// Adds the words of a text, with white space as HTML reads it.
fn words(text: &str, builder: &mut Builder) {
    if builder.is_preformatted() {
        builder.text(text);
        return;
    }
    let mut collapsed = String::new();
    for c in text.chars() {
        match c.is_ascii_whitespace() {
            true if collapsed.ends_with(' ') => {}
            true => collapsed.push(' '),
            false => collapsed.push(c),
        }
    }
    builder.text(&collapsed);
}
