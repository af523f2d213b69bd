//! The texts that places point into.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::scan::{self, Index};
use crate::{FileId, Origins, Place, Position};

/// The files that were read, by [`FileId`]. Lines and columns are found on the first
/// question about a file and kept from then on.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<Arc<Source>>,
    /// The origins of the root file's nodes.
    origins: Origins,
}

/// One file that was read.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
    index: OnceLock<Index>,
    lines: OnceLock<Vec<usize>>,
    characters: OnceLock<Vec<usize>>,
}

impl Sources {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file under the name that is shown to the user.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(Arc::new(Source {
            name: name.into(),
            text: text.into(),
            index: OnceLock::new(),
            lines: OnceLock::new(),
            characters: OnceLock::new(),
        }));
        id
    }

    /// The file with this id, if there is one.
    pub fn get(&self, file: FileId) -> Option<&Source> {
        self.files.get(file.0 as usize).map(Arc::as_ref)
    }

    /// Returns the number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Returns true if no file was read.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The name of a file as shown to the user; empty for a file that is not here.
    pub fn name(&self, file: FileId) -> &str {
        self.get(file).map_or("", Source::name)
    }

    /// Says where the nodes of the root file's tree come from, if the tree was changed before it was read.
    pub fn set_origins(&mut self, origins: Origins) {
        self.origins = origins;
    }

    /// The place at which a node is written: the node itself, unless the tree was changed before it was read.
    pub fn written(&self, place: &Place) -> Place {
        match place.file {
            FileId(0) => self.origins.of(place),
            FileId(_) => place.clone(),
        }
    }

    /// Line and column of a node, or of its nearest ancestor that is in the text, in the file that it is written in.
    pub fn position(&self, place: &Place) -> Option<Position> {
        let place = self.written(place);
        let source = self.get(place.file)?;
        Some(source.position_at(source.span(&place).start))
    }

    /// Line and column of the node that would be at a place, if its key did not stand there again further on.
    pub fn position_before(&self, place: &Place) -> Option<Position> {
        let source = self.get(place.file)?;
        let before = source.spans(place).into_iter().rev().nth(1)?;
        Some(source.position_at(before.start))
    }
}

impl Source {
    /// The name as shown to the user.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes to underline for a node: `key: value` where both stand on one line, else
    /// the key or the value's first line. The nearest ancestor's where the text has no such node.
    pub fn span(&self, place: &Place) -> Range<usize> {
        let index = self.index.get_or_init(|| scan::index(&self.text));
        index.span(&self.text, &place.segments())
    }

    /// The same for each node at a place, in the order of the text: several where a key stands more than once.
    pub fn spans(&self, place: &Place) -> Vec<Range<usize>> {
        let index = self.index.get_or_init(|| scan::index(&self.text));
        index.spans(&self.text, &place.segments())
    }

    /// The text of a string, number or other scalar as it is written, quotes left out;
    /// `None` where the node is none or is not in the text.
    pub fn literal(&self, place: &Place) -> Option<&str> {
        let index = self.index.get_or_init(|| scan::index(&self.text));
        let span = index.scalar(&self.text, &place.segments())?;
        let written = self.text.get(span)?;
        let inner = |quote| {
            written
                .strip_prefix(quote)
                .and_then(|rest: &str| rest.strip_suffix(quote))
        };
        Some(inner('"').or_else(|| inner('\'')).unwrap_or(written))
    }

    /// Line and column of a byte offset.
    pub fn position_at(&self, offset: usize) -> Position {
        let lines = self.lines();
        let line = lines.partition_point(|&start| start <= offset).max(1);
        let start = lines.get(line - 1).copied().unwrap_or(0);
        let column = self.characters_before(offset) - self.characters_before(start);
        Position {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column + 1).unwrap_or(u32::MAX),
        }
    }

    /// The byte offset of a line and column, within the text.
    pub fn offset_of(&self, position: Position) -> usize {
        let line = self.line_span(position.line);
        let text = self.text.get(line.clone()).unwrap_or("");
        let column = position.column.saturating_sub(1) as usize;
        line.start + text.char_indices().nth(column).map_or(text.len(), |(at, _)| at)
    }

    /// The bytes of a line (from 1), its line break left out.
    pub fn line_span(&self, line: u32) -> Range<usize> {
        let lines = self.lines();
        let index = (line.max(1) as usize - 1).min(lines.len().saturating_sub(1));
        let start = lines.get(index).copied().unwrap_or(0);
        let end = lines.get(index + 1).map_or(self.text.len(), |next| next - 1);
        let text = self.text.get(start..end).unwrap_or("");
        start..start + text.trim_end_matches('\r').len()
    }

    /// Returns the number of characters before a byte offset, without counting all of them each time: a document may
    /// be one line of many megabytes.
    fn characters_before(&self, offset: usize) -> usize {
        let blocks = self.characters.get_or_init(|| {
            let starts = |block: &[u8]| block.iter().filter(|byte| is_start(**byte)).count();
            let counts = self.text.as_bytes().chunks(BLOCK).scan(0, |sum, block| {
                let before = *sum;
                *sum += starts(block);
                Some(before)
            });
            counts.collect()
        });
        let offset = offset.min(self.text.len());
        let Some(before) = blocks.get(offset / BLOCK) else {
            return blocks.len() * BLOCK;
        };
        let rest = self.text.as_bytes().get(offset - offset % BLOCK..offset).unwrap_or(&[]);
        before + rest.iter().filter(|byte| is_start(**byte)).count()
    }

    fn lines(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            let breaks = self
                .text
                .bytes()
                .enumerate()
                .filter(|(_, byte)| *byte == b'\n')
                .map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        })
    }
}

const BLOCK: usize = 4096;

/// Returns true if a byte of UTF-8 begins a character.
fn is_start(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}
