//! Changes of a text: cuts, bytes out of place, lines twice, indentation that slips.

use super::Random;

/// Changes a text in one to four places; the result need be no UTF-8.
pub fn mutate(random: &mut Random, text: &[u8]) -> Vec<u8> {
    let mut bytes = text.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        match random.below(7) {
            0 => bytes.truncate(at),
            1 => insert(random, &mut bytes, at),
            2 => {
                let end = (at + random.below(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            3 => {
                let end = (at + random.below(400)).min(bytes.len());
                let copy = bytes[at..end].to_vec();
                bytes.splice(at..at, copy);
            }
            4 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = u8::try_from(random.below(256)).unwrap_or(0);
                }
            }
            5 => swap_lines(random, &mut bytes),
            _ => indent_line(random, &mut bytes),
        }
    }
    bytes
}

/// The text up to each of its bytes.
pub fn cuts(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    (0..text.len()).map(|end| &text[..end])
}

fn insert(random: &mut Random, bytes: &mut Vec<u8>, at: usize) {
    let odd: [&[u8]; 24] = [
        b"\0",
        b"\xff",
        b"\xc3",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\t",
        b"\r",
        b"\n",
        b"---\n",
        b"...\n",
        b"&a ",
        b"*a ",
        b"<<: *a\n",
        b"!!binary ",
        b"!x ",
        b"%YAML 9.9\n",
        b"? ",
        b": ",
        b"- ",
        b"|\n",
        b"\"",
        b"{",
        b"[[[[[[[[",
        b"\xf0\x9f\x98\x80",
    ];
    let piece = random.pick(&odd).copied().unwrap_or(b"");
    bytes.splice(at..at, piece.iter().copied());
}

fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect()
}

fn swap_lines(random: &mut Random, bytes: &mut Vec<u8>) {
    let mut all = lines(bytes);
    if all.len() > 1 {
        let (one, other) = (random.below(all.len()), random.below(all.len()));
        all.swap(one, other);
        *bytes = all.concat();
    }
}

fn indent_line(random: &mut Random, bytes: &mut Vec<u8>) {
    let mut all = lines(bytes);
    let at = random.below(all.len());
    if let Some(line) = all.get_mut(at) {
        if random.below(2) == 0 {
            line.insert(0, b' ');
        } else if line.first() == Some(&b' ') {
            line.remove(0);
        }
        *bytes = all.concat();
    }
}
