//! Code that compiled before a change.

use super::line;

/// A few lines that use an item as it was, with the item before and now.
pub(crate) fn of(old: &str, new: Option<&str>) -> String {
    let before = format!("// before: {old}\n");
    let now = match new {
        Some(new) => format!("// now:    {new}\n"),
        None => "// now:    there is no such item\n".to_owned(),
    };
    before + &now + &code(old)
}

/// Code that uses the item of a line.
fn code(old: &str) -> String {
    let name = line::name(old);
    let (kind, _) = old.split_once(' ').unwrap_or((old, ""));
    match kind {
        "fn" => function(old, &name),
        "struct" => match name.rsplit_once('.') {
            Some((of, field)) => {
                let variable = variable(of);
                format!("let {}: &{of} = …;\nlet value = &{variable}.{field};", variable)
            }
            None => format!("let value: {name};"),
        },
        "enum" => match name.rsplit_once("::") {
            Some((of, variant)) if of.contains("::") => format!("if let {of}::{variant}{} = value {{}}", held(old)),
            _ => format!("let value: {name};"),
        },
        "type" => format!("let value: {name};"),
        "const" => format!("let value = &{name};"),
        "impl" => {
            let (traits, of) = name.rsplit_once(" for ").unwrap_or((&name, "T"));
            let first = traits.split(", ").next().unwrap_or(traits);
            format!("fn needs<T: {first}>(_: T) {{}}\nneeds::<{of}>(value);")
        }
        _ => name,
    }
}

fn function(old: &str, name: &str) -> String {
    let arguments = old.split_once(&format!("{name}(")).map_or("", |(_, rest)| rest);
    let names: Vec<&str> = arguments
        .split(", ")
        .filter_map(|argument| argument.split_once(": "))
        .map(|(name, _)| name)
        .filter(|name| name.chars().all(|letter| letter.is_alphanumeric() || letter == '_'))
        .collect();
    let call = if name.contains("::") || name.contains("().") {
        ""
    } else {
        "client."
    };
    let call = if name.contains("().") { "client." } else { call };
    format!("{call}{name}({});", names.join(", "))
}

/// The part of a pattern for a variant that holds a value.
fn held(line: &str) -> &'static str {
    if line.ends_with(')') { "(_)" } else { "" }
}

/// A variable for a type: `pet` of `types::Pet`.
fn variable(of: &str) -> String {
    let name = of.rsplit("::").next().unwrap_or(of);
    let mut words = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_uppercase() && at > 0 {
            words.push('_');
        }
        words.extend(letter.to_lowercase());
    }
    words
}
