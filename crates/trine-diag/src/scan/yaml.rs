//! The nodes of a YAML text (1.2), from the events of `saphyr-parser`.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::index::{Builder, Index, Shape};

/// Indexes the first document of a YAML text, as far as it can be parsed.
pub(super) fn index(text: &str) -> Index {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut walk = Walk {
        offsets: Offsets::of(text, text.len() - body.len()),
        text,
        builder: Builder::default(),
        anchors: BTreeMap::new(),
        expect_key: Vec::new(),
    };
    let mut parser = Parser::new_from_str(body);
    while let Some(Ok((event, span))) = parser.next_event() {
        if matches!(event, Event::DocumentEnd | Event::StreamEnd) {
            break;
        }
        walk.event(event, span);
    }
    walk.builder.finish(text)
}

struct Walk<'a> {
    offsets: Offsets,
    text: &'a str,
    builder: Builder,
    /// Nodes by the number of their anchor.
    anchors: BTreeMap<usize, u32>,
    /// For each open container: `None` in a list, else whether a key comes next.
    expect_key: Vec<Option<bool>>,
}

impl Walk<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        let start = self.offsets.byte(span.start.index());
        let end = self.offsets.byte(span.end.index());
        match event {
            Event::Scalar(value, style, anchor, _) => {
                // The span of a block scalar or of an empty one may run past its text.
                let shown = self.text.get(start..end).unwrap_or("").trim_end().len();
                let span = start..start + shown;
                if self.expect_key.last() == Some(&Some(true)) && style_of_key(style) {
                    self.builder.key(span, Some(value.into_owned().into_boxed_str()));
                    self.turn();
                    return;
                }
                let node = self.builder.scalar(span);
                self.anchor(anchor, node);
                self.turn();
            }
            Event::Alias(anchor) => {
                let node = self.builder.scalar(start..end);
                if let Some(&target) = self.anchors.get(&anchor) {
                    self.builder.share(node, target);
                }
                self.turn();
            }
            Event::SequenceStart(anchor, _) => self.open(Shape::List, start, anchor, None),
            Event::MappingStart(anchor, _) => self.open(Shape::Object, start, anchor, Some(true)),
            Event::SequenceEnd | Event::MappingEnd => {
                self.expect_key.pop();
                self.builder.close(end.max(start));
                self.turn();
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {}
        }
    }

    fn open(&mut self, shape: Shape, start: usize, anchor: usize, expect_key: Option<bool>) {
        let node = self.builder.open(shape, start);
        self.anchor(anchor, node);
        self.expect_key.push(expect_key);
    }

    fn anchor(&mut self, anchor: usize, node: u32) {
        if anchor != 0 {
            self.anchors.insert(anchor, node);
        }
    }

    /// In a mapping, a key follows a value and a value a key.
    fn turn(&mut self) {
        if let Some(Some(key)) = self.expect_key.last_mut() {
            *key = !*key;
        }
    }
}

fn style_of_key(style: ScalarStyle) -> bool {
    matches!(
        style,
        ScalarStyle::Plain | ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted
    )
}

/// Byte offsets of character numbers, at every 64th character.
struct Offsets {
    marks: Option<Vec<usize>>,
    text: String,
    base: usize,
}

const STEP: usize = 64;

impl Offsets {
    fn of(text: &str, base: usize) -> Self {
        let body = text.get(base..).unwrap_or("");
        if body.is_ascii() {
            return Self {
                marks: None,
                text: String::new(),
                base,
            };
        }
        let marks = body.char_indices().step_by(STEP).map(|(at, _)| at).collect();
        Self {
            marks: Some(marks),
            text: body.to_owned(),
            base,
        }
    }

    fn byte(&self, character: usize) -> usize {
        let Some(marks) = &self.marks else {
            return self.base + character;
        };
        let Some(&mark) = marks.get(character / STEP) else {
            return self.base + self.text.len();
        };
        let rest = &self.text[mark..];
        let within = rest
            .char_indices()
            .nth(character % STEP)
            .map_or(rest.len(), |(at, _)| at);
        self.base + mark + within
    }
}
