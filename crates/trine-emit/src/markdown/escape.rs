//! Escapes: they keep a text from being read as CommonMark, HTML or rustdoc markup that it is not.

/// Appends words so that they are read as words; web addresses become links.
pub(super) fn text(words: &str, out: &mut String) {
    let mut rest = words;
    while let Some(start) = address(rest) {
        escaped(&rest[..start], out);
        let length = address_length(&rest[start..]);
        match web(&rest[start..start + length]) {
            Some(_) => out.push_str(&format!("<{}>", &rest[start..start + length])),
            None => escaped(&rest[start..start + length], out),
        }
        rest = &rest[start + length..];
    }
    escaped(rest, out);
}

/// The byte at which the first web address begins.
fn address(text: &str) -> Option<usize> {
    let starts = ["https://", "http://"].iter().filter_map(|scheme| text.find(scheme));
    let start = starts.min()?;
    (address_length(&text[start..]) > "https://".len()).then_some(start)
}

/// The length in bytes of the address that `text` begins with.
fn address_length(text: &str) -> usize {
    let stop = |c: char| {
        !c.is_ascii_graphic()
            || matches!(
                c,
                '<' | '>' | '(' | ')' | '[' | ']' | '`' | '"' | '\\' | '\'' | '*' | '{' | '}'
            )
    };
    let end = text.find(stop).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']).len()
}

/// A target that a link may have: an absolute one of the web or of mail, with what would end a link encoded.
pub(crate) fn web(target: &str) -> Option<String> {
    let target = target.trim();
    let lower = target.get(..8).unwrap_or(target).to_ascii_lowercase();
    if !["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| lower.starts_with(scheme))
    {
        return None;
    }
    let mut url = String::new();
    for c in target.chars() {
        match c {
            '<' | '>' | '(' | ')' | '[' | ']' | '`' | '"' | '\\' | '{' | '}' | '|' | '^' | ' ' => {
                url.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c if c.is_ascii_graphic() => url.push(c),
            c if is_visible(c) => url.push(c),
            _ => return None,
        }
    }
    Some(url)
}

/// Appends words without addresses.
fn escaped(words: &str, out: &mut String) {
    let chars: Vec<char> = words.chars().filter(|c| is_visible(*c)).collect();
    for (at, &c) in chars.iter().enumerate() {
        let before = at
            .checked_sub(1)
            .and_then(|at| chars.get(at))
            .copied()
            .or_else(|| out.chars().next_back());
        let after = chars.get(at + 1).copied();
        if is_read(c, before, after, &chars[at..]) {
            out.push('\\');
        }
        out.push(if c == '\t' { ' ' } else { c });
    }
}

/// Returns true if the character would be read as more than itself between its neighbours.
fn is_read(c: char, before: Option<char>, after: Option<char>, rest: &[char]) -> bool {
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        '`' | '[' => true,
        '*' => !(space(before) && after.is_some_and(char::is_whitespace)),
        '_' => {
            !((word(before) || before == Some('_')) && (word(after) || after == Some('_')))
                && !(space(before) && space(after))
        }
        '~' => !space(before),
        '<' => after.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
        '&' => is_entity(&rest[1..]),
        '\\' => after.is_none_or(|c| c.is_ascii_punctuation()),
        _ => false,
    }
}

/// Returns true if the text goes on as a character reference does (`amp;`, `#38;`).
fn is_entity(rest: &[char]) -> bool {
    let name = rest
        .iter()
        .take_while(|c| c.is_ascii_alphanumeric() || **c == '#')
        .count();
    name > 0 && rest.get(name) == Some(&';')
}

/// A line whose first character begins no block: heading, quotation, list, rule, underline, fence or table.
pub(super) fn line_start(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let ends_word = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    let at = match line.as_bytes() {
        [b'#', ..] if ends_word(line.trim_start_matches('#')) => Some(0),
        [b'>', ..] => Some(0),
        [b'-' | b'+', ..] if ends_word(&line[1..]) => Some(0),
        [b'-' | b'=', ..] if line.chars().all(|c| matches!(c, '-' | '=' | ' ' | '|' | ':')) => Some(0),
        [b'|' | b':', b'-' | b':' | b' ', ..] if line.chars().all(|c| matches!(c, '-' | ' ' | '|' | ':')) => Some(0),
        [b'*', ..] if ends_word(&line[1..]) => Some(0),
        [b'~', b'~', b'~', ..] => Some(0),
        _ if (1..10).contains(&digits) && line[digits..].starts_with(['.', ')']) && ends_word(&line[digits + 1..]) => {
            Some(digits)
        }
        _ => None,
    };
    match at {
        Some(at) => format!("{}\\{}", &line[..at], &line[at..]),
        None => line.to_owned(),
    }
}

/// The text of a cell of a table, whose bars end no cell.
pub(super) fn pipes(text: &str) -> String {
    text.replace('|', "\\|")
}

/// Code with its visible characters only.
pub(super) fn visible(code: &str) -> String {
    let chars = code.chars().filter(|c| *c == '\n' || is_visible(*c));
    chars.collect::<String>().replace('\t', "    ")
}

/// Returns true if a character shows itself: no control, no change of direction, no width of zero.
pub(crate) fn is_visible(c: char) -> bool {
    let hidden = matches!(
        c,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}' | '\u{61c}'
    );
    c == '\t' || !(c.is_control() || hidden)
}
