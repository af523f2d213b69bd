//! Reads CommonMark, as rustdoc does: with tables, struck text and tasks.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::build::Builder;
use super::html::Html;
use super::tree::{Element, Node};

/// Reads a text; HTML in it is read by [`Html`].
pub(super) fn read(text: &str) -> Vec<Node> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut builder = Builder::default();
    let mut html = Html::default();
    let mut block = String::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Html(raw) => block.push_str(&raw),
            Event::End(TagEnd::HtmlBlock) => html.read(&std::mem::take(&mut block), &mut builder),
            Event::InlineHtml(raw) => html.read(&raw, &mut builder),
            Event::Start(tag) => start(tag, &mut builder),
            Event::End(tag) => end(tag, &mut builder),
            _ if html.is_dropping() => {}
            Event::Text(text) => builder.text(&text),
            Event::Code(code) => builder.add(Node::Code(code.into_string())),
            Event::SoftBreak => builder.add(Node::SoftBreak),
            Event::HardBreak => builder.add(Node::HardBreak),
            Event::Rule => builder.add(Node::Rule),
            Event::TaskListMarker(ticked) => builder.add(Node::Task(ticked)),
            // Not enabled above.
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => builder.text(&text),
        }
    }
    builder.finish()
}

fn start(tag: Tag<'_>, builder: &mut Builder) {
    match tag {
        Tag::Image { .. } => {}
        tag => {
            if let Some(element) = element(tag) {
                builder.start(element);
            }
        }
    }
}

fn element(tag: Tag<'_>) -> Option<Element> {
    Some(match tag {
        Tag::Paragraph => Element::Paragraph,
        Tag::Heading { level, .. } => Element::Heading(level as usize),
        Tag::BlockQuote(_) => Element::Quote,
        Tag::CodeBlock(CodeBlockKind::Fenced(info)) => Element::Preformatted(info.into_string()),
        Tag::CodeBlock(CodeBlockKind::Indented) => Element::Preformatted(String::new()),
        Tag::List(first) => Element::List(first),
        Tag::Item => Element::Item,
        Tag::Table(_) => Element::Table,
        Tag::TableHead | Tag::TableRow => Element::Row,
        Tag::TableCell => Element::Cell,
        Tag::Emphasis => Element::Emphasis,
        Tag::Strong => Element::Strong,
        Tag::Strikethrough => Element::Struck,
        Tag::Link { dest_url, .. } => Element::Link(dest_url.into_string()),
        _ => return None,
    })
}

fn end(tag: TagEnd, builder: &mut Builder) {
    let element = match tag {
        TagEnd::Paragraph => Element::Paragraph,
        TagEnd::Heading(level) => Element::Heading(level as usize),
        TagEnd::BlockQuote(_) => Element::Quote,
        TagEnd::CodeBlock => Element::Preformatted(String::new()),
        TagEnd::List(_) => Element::List(None),
        TagEnd::Item => Element::Item,
        TagEnd::Table => Element::Table,
        TagEnd::TableHead | TagEnd::TableRow => Element::Row,
        TagEnd::TableCell => Element::Cell,
        TagEnd::Emphasis => Element::Emphasis,
        TagEnd::Strong => Element::Strong,
        TagEnd::Strikethrough => Element::Struck,
        TagEnd::Link => Element::Link(String::new()),
        _ => return,
    };
    builder.end(&element);
}
