//! Values and documents made from a seed, the same on every run.

use trine_runtime::wire::Json;

/// A small generator of numbers (splitmix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^ (word >> 31)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len())]
    }

    pub(crate) fn string(&mut self) -> String {
        (0..self.below(20)).map(|_| self.character()).collect()
    }

    fn character(&mut self) -> char {
        match self.below(8) {
            0 => char::from(self.below(0x20) as u8),
            1 => char::from(self.pick(&[b"\"", b"\\", b"/", b"\x7f"])[0]),
            2 => char::from_u32(self.below(0x11_0000) as u32).unwrap_or('\u{fffd}'),
            3 => 'é',
            _ => char::from(b' ' + self.below(95) as u8),
        }
    }

    pub(crate) fn json(&mut self, depth: usize) -> Json {
        match self.below(if depth == 0 { 6 } else { 8 }) {
            0 => Json::Null,
            1 => Json::Bool(self.below(2) == 0),
            2 => Json::from(self.next() >> self.below(64)),
            3 => Json::from((self.next() as i64) >> self.below(64)),
            4 => Json::from(f64::from_bits(self.next())),
            5 => Json::String(self.string()),
            6 => (0..self.below(5)).map(|_| self.json(depth - 1)).collect(),
            _ => (0..self.below(5))
                .map(|_| (self.string(), self.json(depth - 1)))
                .collect(),
        }
    }

    /// The text of a document in which a few bytes were replaced, removed, doubled or put in.
    pub(crate) fn damaged(&mut self, document: &[u8]) -> Vec<u8> {
        let mut text = document.to_vec();
        for _ in 0..=self.below(3) {
            let at = self.below(text.len() + 1);
            let piece = self.pick::<[u8]>(&[
                b"{",
                b"}",
                b"[",
                b"]",
                b",",
                b":",
                b"\"",
                b"\\",
                b" ",
                b"\n",
                b"0",
                b"-",
                b".",
                b"e",
                b"1e5",
                b"null",
                b"tru",
                b"\\u12",
                b"\\ud800",
                b"\\udc00",
                b"\xff",
                b"\xc3",
                b"\0",
                b"9999999999999999999",
            ]);
            match self.below(4) {
                0 => drop(text.splice(at..(at + 1).min(text.len()), piece.iter().copied())),
                1 => drop(text.drain(at..(at + 1 + self.below(4)).min(text.len()))),
                2 => {
                    let copy = text[at..(at + self.below(6)).min(text.len())].to_vec();
                    text.splice(at..at, copy);
                }
                _ => drop(text.splice(at..at, piece.iter().copied())),
            }
        }
        text
    }
}
